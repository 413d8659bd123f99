"""The Atom feed keeps to RFC 4287 word for word, and holds what changed as text."""

import re
from datetime import datetime
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.model.editions import Edition
from metrics.views.editions import edition
from metrics.views.loading.shelf import Data
from metrics.views.readers.reader import Reader
from metrics.views.versions.feed import feed
from tests.worlds import world

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "]]><script>alert(1)</script>"
BEFORE, AFTER = (
    facts_of(world({"output": {"x2023": f"level: {number}亿元"}}, name=HOSTILE))
    for number in ("12.34", "12.43")
)
FIRST = Edition(BEFORE.catalogue.version, "2026-11-26T05:00:00+00:00")
SECOND = edition(BEFORE, AFTER, "2026-11-27T05:00:00+00:00")


def feed_of(*history: Edition, language: Language = Language.ZH) -> ET.Element:
    data = Data(AFTER.catalogue, AFTER, history=history)
    return ET.fromstring(feed(Reader.of(data, language)))


def texts(element: ET.Element, name: str) -> list[str]:
    return [child.text or "" for child in element.findall(f"{ATOM}{name}")]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("history", [(), (FIRST,), (FIRST, SECOND)])
def test_a_feed_has_all_that_the_standard_demands_once(
    history: tuple[Edition, ...], language: Language
) -> None:
    root = feed_of(*history, language=language)
    entries = root.findall(f"{ATOM}entry")
    assert (root.tag, len(entries)) == (f"{ATOM}feed", len(history))
    for element in (root, *entries):
        for name in ("id", "title", "updated"):
            (text,) = texts(element, name)
            assert text.strip()
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", texts(element, "id")[0])
        assert datetime.fromisoformat(texts(element, "updated")[0]).tzinfo
        assert len({(link.get("rel"), link.get("type")) for link in element.findall(f"{ATOM}link")}) == len(
            element.findall(f"{ATOM}link")
        )
    assert [author.findtext(f"{ATOM}name") for author in root.findall(f"{ATOM}author")]
    assert len({texts(entry, "id")[0] for entry in entries}) == len(entries)


def test_its_links_name_no_host() -> None:
    links = [link.get("href", "") for link in feed_of(FIRST, SECOND).iter(f"{ATOM}link")]
    assert links
    assert not any(re.match(r"[a-z]+:|/", link) for link in links)


def test_an_id_never_changes_and_is_of_one_history_alone() -> None:
    first = texts(feed_of(FIRST).findall(f"{ATOM}entry")[0], "id")
    _, again = feed_of(FIRST, SECOND).findall(f"{ATOM}entry")
    assert texts(again, "id") == first
    assert texts(feed_of(FIRST), "id") == texts(feed_of(FIRST, SECOND, language=Language.EN), "id")
    assert texts(feed_of(replace(FIRST, seen="2026-11-26T05:00:01+00:00")), "id") != texts(
        feed_of(FIRST), "id"
    )


def test_what_changed_is_told_and_what_people_typed_stays_text() -> None:
    entry = feed_of(FIRST, SECOND).findall(f"{ATOM}entry")[0]
    assert texts(entry, "title") == ["2026-11-27 · 更正 1 个数字"]
    (content,) = entry.findall(f"{ATOM}content")
    assert content.get("type") == "html"
    assert "12.34 亿元 → 12.43 亿元" in (content.text or "")
    assert "<script>" not in (content.text or "")
    assert "&lt;script&gt;" in (content.text or "")
