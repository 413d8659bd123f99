"""What opens on a page is sent when it is opened: it says what would have stood there, and a page grows by no card."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import facts_of
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.model.records import Catalogue
from metrics.views.asked import PageRequest
from metrics.views.fold_page import OpenedFold, opened
from metrics.views.light.shell import Frame, light_page
from metrics.views.loading.shelf import SHELF, Data
from metrics.views.markup.folds import Folds
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN, Choice, Page
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE

LINK = re.compile(r'<a class="later" href="([^"]+)"[^>]*>[^<]*</a>')
CARD = re.compile(r'<div class="card">(.*?)</div>\s*<p class="lead">', re.DOTALL)
OUTPUT = View("industrial_output", Measure.LEVEL, ("西溪", "西湖"), 2020, 2024)
CHOICES = {
    "overview": UNCHOSEN,
    "comparison": Choice(view=OUTPUT),
    "towns": Choice(("西溪", "西湖")),
    "targets": UNCHOSEN,
}


def reader_of(catalogue: Catalogue, language: Language = Language.ZH) -> Reader:
    """Return a reader of a catalogue."""
    return Reader.of(Data(catalogue, facts_of(catalogue)), language)


def answer(address: str, reader: Reader) -> OpenedFold:
    """Return what stands at an address."""
    words = parse_qs(urlsplit(address).query)
    return opened(tuple((key, tuple(values)) for key, values in words.items()), reader)


def filled(html: str, reader: Reader) -> str:
    """Return HTML with all that opens in it, each piece taken out of the answer at its address."""

    def piece(link: re.Match[str]) -> str:
        fold = answer(unescape(link[1]), reader)
        assert (fold.is_there, fold.is_current) == (True, True)
        (card,) = CARD.findall(fold.html)
        return str(card)

    return LINK.sub(piece, html)


def packed(html: str) -> str:
    """Return HTML without the blanks between its pieces."""
    return re.sub(r"\s+(?=<)|(?<=>)\s+", "", html)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Three towns in ten years."""
    return load_catalogue(made(tmp_path_factory.mktemp("many"), Size(3, 10, 1)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CHOICES)
def test_what_is_fetched_is_what_would_have_stood_there(name: str, language: Language) -> None:
    reader = reader_of(CATALOGUE, language)
    page = PAGES[name].make(reader, CHOICES[name])
    folded = "".join(block.folded[0] for block in page.blocks)
    assert LINK.search(folded)
    assert packed(filled(folded, reader)) == packed("".join(block.whole for block in page.blocks))


def test_the_verdicts_of_more_than_a_few_pairs_are_sent_when_they_are_opened(many: Catalogue) -> None:
    reader = reader_of(many)
    few, more = (
        PAGES["comparison"]
        .make(reader, Choice(view=View("made_up_0", Measure.LEVEL, tuple(many.towns), 1995, last)))
        .blocks[3]
        for last in (1995, 1996)
    )
    assert ("verdicts" in few.folded[1].kept, "verdicts" in more.folded[1].kept) == (False, True)
    assert packed(filled(more.folded[0], reader)) == packed(more.whole)


def test_of_many_documents_each_is_sent_when_it_is_opened(many: Catalogue) -> None:
    block = PAGES["sources"].make(reader_of(many), UNCHOSEN).blocks[1]
    html, folds = block.folded
    assert len(folds.kept) == len(many.sources) == 30
    assert "<table" not in html
    assert packed(filled(html, reader_of(many))) == packed(block.whole)


def test_a_page_grows_by_the_rows_of_its_figures_and_by_no_card(many: Catalogue) -> None:
    reader = reader_of(many)
    view = View("made_up_0", Measure.LEVEL, tuple(many.towns), 1995, 2004)
    evidence = PAGES["comparison"].make(reader, Choice(view=view)).blocks[3]
    html, folds = evidence.folded
    assert len(folds.kept) == 3 * 10
    assert "<dl>" not in html
    assert len(html) < 1_200 * len(folds.kept)
    assert packed(filled(html, reader)) == packed(evidence.whole)


def test_a_card_that_nobody_opens_is_not_made(monkeypatch: pytest.MonkeyPatch, many: Catalogue) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(
        "metrics.views.figures.evidence.difference", lambda *given, **named: drawn.append(given)
    )
    view = View("made_up_0", Measure.LEVEL, tuple(many.towns), 1996, 2004)
    assert PAGES["comparison"].make(reader_of(many), Choice(view=view)).blocks[3].folded[0]
    assert drawn == []


def test_a_page_folds_only_where_a_gateway_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    page: Page = PAGES["targets"].make(reader_of(CATALOGUE), UNCHOSEN)
    assert not LINK.search(page.blocks[0].html)
    monkeypatch.setattr(SHELF, "settings", replace(SHELF.settings, gateway=True))
    assert LINK.search(page.blocks[0].html)


def test_pieces_of_one_name_have_addresses_of_their_own() -> None:
    folds = Folds("evidence?on=towns")
    assert [folds.away("card.html", "e-1", "", evidence=number) for number in range(3)] == [
        "evidence?on=towns&of=e-1",
        "evidence?on=towns&of=e-1.1",
        "evidence?on=towns&of=e-1.2",
    ]
    assert [fold.fills["evidence"] for fold in folds.kept.values()] == [0, 1, 2]


def test_what_is_not_there_or_of_older_data_says_so() -> None:
    reader = reader_of(CATALOGUE, Language.EN)
    (address, *_) = (
        unescape(address)
        for address in LINK.findall(PAGES["targets"].make(reader, UNCHOSEN).blocks[0].folded[0])
    )
    older = answer(address.replace(CATALOGUE.version, "0" * 12), reader)
    assert (older.is_there, older.is_current) == (True, False)
    assert word("newer_data", Language.EN) in older.html
    for wrong in (
        address.replace("of=e-", "of=x-"),
        address.replace("at=0", "at=9"),
        address.replace("at=0", f"at={'9' * 5_000}"),  # more digits than Python reads as a number
        "evidence?on=nothing",
        "evidence",
    ):
        gone = answer(wrong, reader)
        assert not gone.is_there
        assert word("gone_evidence", Language.EN) in gone.html


def test_a_piece_is_a_page_of_its_own_with_its_heading_and_the_way_back() -> None:
    reader = reader_of(CATALOGUE, Language.EN)
    page = PAGES["comparison"].make(reader, CHOICES["comparison"])
    addresses = map(unescape, LINK.findall("".join(block.folded[0] for block in page.blocks)))
    address = next(address for address in addresses if "of=e-" in address)
    html = answer(address, reader).html
    assert re.search(r"<h1[^>]*>[^<]+: [^<]*\d[^<]*</h1>", html)
    assert f'href="{page.link.replace("&", "&amp;")}#e-' in html
    assert '<html lang="en">' in html


@pytest.mark.parametrize("language", Language)
def test_of_many_cells_a_light_page_has_the_map_of_a_theme_behind_a_link(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("metrics.views.pages.coverage.MOST_AT_ONCE", 1)
    reader = Reader.of(Data(CATALOGUE, facts_of(CATALOGUE), is_past=True), language)  # is not kept
    page = PAGES["coverage"].make(reader, UNCHOSEN)
    whole = light_page(page, PageRequest(UNCHOSEN), Frame("", "", ""))
    monkeypatch.setattr(SHELF, "settings", replace(SHELF.settings, gateway=True))
    light = light_page(page, PageRequest(UNCHOSEN), Frame("", "", ""))
    themes = re.findall(r'<details class="more" id="([^"]+)"><summary>[^<]+</summary><div>(.*?)</div>', light)
    assert [name for name, _ in themes] == [f"more-{theme}" for theme in CATALOGUE.themes]
    for name, link in themes:
        (address,) = (unescape(href) for href in LINK.findall(link))
        fold = answer(address, reader)
        (card,) = CARD.findall(fold.html)
        assert fold.is_there
        assert packed(card) in [packed(block.whole) for block in page.blocks if block.label]
        assert f'#{name}"' in fold.html
    assert len(light) < 0.8 * len(whole)
