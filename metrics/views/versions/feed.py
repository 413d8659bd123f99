"""The Atom feed of what changed in the data (RFC 4287): an entry for each version, whose id never changes.

Its links are relative: under which name a reader reaches the dashboard only the reader knows.
"""

from uuid import NAMESPACE_OID, UUID, uuid5
from xml.etree import ElementTree as ET

from metrics.model.editions import Edition
from metrics.views.addresses.links import FEED, changes_link
from metrics.views.markup.html import rendered
from metrics.views.readers.reader import Reader
from metrics.views.versions.changelog import MOST, edition_view

ATOM = "http://www.w3.org/2005/Atom"


def feed(reader: Reader) -> bytes:
    """Return the Atom feed in the reader's language; it has no entry before anything was noticed."""
    history, word = reader.data.history, reader.wording.word
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": reader.language.tag})
    key = feed_key(history[0]) if history else uuid5(NAMESPACE_OID, reader.catalogue.version)
    _put(root, "id", key.urn)
    _put(root, "title", word("feed_title"))
    _put(root, "updated", history[-1].seen if history else "1970-01-01T00:00:00+00:00")
    _put(_put(root, "author"), "name", word("product"))
    _put(root, "link", rel="self", type="application/atom+xml", href=f"{FEED[1:]}?lang={reader.language}")
    _put(root, "link", rel="alternate", type="text/html", href=_page(reader))
    for edition in reversed(history[-MOST:]):
        if edition.figures or edition.sentences or not edition.before:
            _entry(root, edition, key, reader)
    xml: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml


def feed_key(first: Edition) -> UUID:
    """Return what the feed knows a history by: its first version, and the moment at which that was noticed."""
    return uuid5(NAMESPACE_OID, f"town-metrics {first.version} {first.seen}")


def _entry(root: ET.Element, edition: Edition, key: UUID, reader: Reader) -> None:
    """Put one version of the data into the feed."""
    view = edition_view(edition, reader)
    entry = _put(root, "entry")
    _put(entry, "id", uuid5(key, f"{edition.version} {edition.seen}").urn)
    _put(entry, "title", f"{view.day} · {view.tally}")
    _put(entry, "updated", edition.seen)
    _put(entry, "link", rel="alternate", type="text/html", href=_page(reader))
    body = rendered("feed_entry.html", edition=view, language=reader.language)
    _put(entry, "content", body.strip(), type="html")


def _page(reader: Reader) -> str:
    """Return the link from the feed to the page that tells the same."""
    return changes_link(reader.language)


def _put(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    """Put an element into another of the feed; what XML cannot hold is left out of its text."""
    made = ET.SubElement(parent, name, attributes)
    made.text = "".join(character for character in text if character >= " " or character in "\t\n") or None
    return made
