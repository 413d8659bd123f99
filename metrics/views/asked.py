"""What a link asks of a page: a choice, and what of it was not understood.

Light pages, their files and cards, the dashboard's first HTML, and its pickers while they are new all ask here.
"""

from msgspec import Struct

from metrics.charts import Tone
from metrics.language import spoken
from metrics.views.addresses.links import MISSING, TONE
from metrics.views.choosing.link_words import SHOWN, Link, LinkQuery, not_understood
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader


class PageRequest(Struct, frozen=True):
    """What a link asks for; ``notices`` say which of its words were not understood."""

    choice: Choice
    notices: tuple[str, ...] = ()


def asked(name: str, words: LinkQuery, reader: Reader) -> PageRequest:
    """Return what the words of a link ask of the page ``name``; where they say nothing, what a reader meets first."""
    link = Link(words, reader)
    choice = PAGES[name].read(link) if name in PAGES else Choice()
    missing = [
        reader.wording.word("unknown_page", page[:SHOWN]) for page in words.get(MISSING, ())[:1] if page
    ]
    unknown = [*_unknown_of_any_page(words), *link.unknown]
    notices = [not_understood(unknown, reader.language)] if unknown else []
    return PageRequest(choice, (*missing, *notices, *link.notices))


def _unknown_of_any_page(words: LinkQuery) -> list[str]:
    """Return the languages and tones that a link names and nobody knows: any page understands such words."""
    languages = [name for name in words.get("lang", ()) if not spoken(name)]
    return languages + [name for name in words.get(TONE, ()) if name not in list(Tone)]
