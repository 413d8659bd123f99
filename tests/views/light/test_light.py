"""A light page says what the dashboard's page says, in both languages, and can be used without any script."""

import re
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.language import Language
from metrics.views.addresses.links import words_of
from metrics.views.addresses.page_names import PROOFREAD
from metrics.views.asked import asked
from metrics.views.choosing.link_words import LinkQuery
from metrics.views.light.alike import mark_of
from metrics.views.light.pieces import piece, words
from metrics.views.light.shell import Frame, light_page
from metrics.views.light.style import style
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Page
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS

DATA = Data(CATALOGUE, FACTS)
FRAME = Frame("https://metrics.example/kpi/", "data:,", "light.js")
VIEWS: list[LinkQuery] = [
    {},
    {"kind": ["columns"], "unit": ["wan"]},
    {"indicator": ["fixed_asset_investment"], "measure": ["completion"], "years": ["2020", "2020"]},
    {"indicator": ["pm25"], "towns": ["西溪"], "lang": ["en"]},
]
ADDRESSES: list[tuple[str, LinkQuery]] = [(name, {}) for name in PAGES] + [
    ("comparison", view) for view in VIEWS[1:]
]


def made(
    name: str, query: LinkQuery, language: Language = Language.ZH, frame: Frame = FRAME
) -> tuple[Page, str]:
    reader = Reader.of(DATA, language)
    arrived = asked(name, query, reader)
    page = PAGES[name].make(reader, arrived.choice)
    return page, light_page(page, arrived, frame)


@pytest.mark.parametrize("name", PAGES)
def test_no_button_stands_on_a_light_page_that_only_the_dashboard_s_script_could_serve(name: str) -> None:
    page, html = made(name, {})
    whole = html + "".join(block.whole for block in page.blocks)
    assert not [button for button in Elements(whole).of("button") if button.get("class") == "copy"]


class Elements(HTMLParser):
    """The elements of a page, and what is open at its end."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("name", "query"), ADDRESSES)
def test_the_words_are_those_of_the_page_in_their_order(
    name: str, query: LinkQuery, language: Language
) -> None:
    page, html = made(name, query, language)
    text = words(html[html.index("<main") :])
    for block in page.blocks:
        shown = words(block.html)
        assert block.still or words(piece(block).html) == shown
        start = text.find(shown) if not block.still else 0
        assert start >= 0, shown[:200]
        text = text[start + len(shown) if not block.still else 0 :]


@pytest.mark.parametrize("language", Language)
def test_a_page_has_one_heading_a_title_a_description_and_its_language(language: Language) -> None:
    for name in PAGES:
        page, html = made(name, {}, language)
        elements = Elements(html)
        assert len(elements.of("h1")) == 1, name
        assert elements.of("html")[0]["lang"] == {"zh": "zh-CN", "en": "en"}[language]
        properties = {
            meta.get("property") or meta.get("name"): meta["content"]
            for meta in elements.of("meta")
            if "content" in meta
        }
        assert properties["og:title"]
        assert properties["description"]
        assert properties["og:title"] in str(properties["description"])
        assert ("og:image" in properties) == bool(page.picture)
        assert str(properties.get("og:image", FRAME.home)).startswith(FRAME.home)
        assert properties["og:url"] == f"{FRAME.home}{page.link.removeprefix('./')}"
        assert [link["href"] for link in elements.of("link") if link["rel"] == "canonical"] == [
            properties["og:url"]
        ]


def test_where_no_public_address_is_known_a_page_names_none() -> None:
    for name in PAGES:
        _, html = made(name, {}, frame=Frame("", "data:,", "light.js"))
        assert not re.search(r'og:image|og:url|rel="canonical"|(?:href|content)="[a-z]+://', html)


def test_what_only_the_script_makes_has_its_style() -> None:
    _, html = made("comparison", {})
    assert all(re.search(rf"\.{name}\b[^{{}}]*{{", html) for name in ("tip", "busy", "scripted"))


def test_every_link_and_form_leads_somewhere_by_itself() -> None:
    for name in PAGES:
        _, html = made(name, {})
        elements = Elements(html)
        ids = {attributes["id"] for _, attributes in elements.found if attributes.get("id")}
        for link in (anchor["href"] or "" for anchor in elements.of("a")):
            parts = urlsplit(link)
            assert not parts.netloc, link
            if parts.path in ("", "./", PROOFREAD, *PAGES):
                assert parts.query or parts.fragment in ids, link
            else:
                assert re.match(r"\.\./|\w+\.\w+$", parts.path), link
        for form in elements.of("form"):
            if form["method"] != "dialog":  # only closes
                assert form["method"] == "get"
                assert form["action"] in (name, "search")


def test_the_form_and_the_links_of_a_view_say_it_again() -> None:
    query = {
        "indicator": ["fixed_asset_investment"],
        "measure": ["completion"],
        "towns": ["西溪"],
        "years": ["2020", "2021"],
    }
    reader = Reader.of(DATA, Language.ZH)
    view = asked("comparison", query, reader).choice.view
    assert isinstance(view, View)
    assert {key: words_of(view)[key] for key in query} == query
    _, html = made("comparison", query)
    links = [link["href"] or "" for link in Elements(html).of("a")]
    ways = [
        parse_qs(urlsplit(link).query)
        for link in links
        if link.startswith("comparison?") and "measure=" in link
    ]
    assert {"level", "completion"} <= {way["measure"][0] for way in ways}
    assert 'value="fixed_asset_investment" selected' in html
    assert 'value="西溪" checked' in html
    assert 'value="花街" checked' not in html


def test_what_a_link_says_and_nobody_knows_is_told_in_one_place_as_text() -> None:
    evil = "<script>alert(1)</script>"
    query = {
        "indicator": [evil],
        "towns": ["西溪", "不知"],
        "kind": ["slope"],
        "years": ["1066"],
        "tone": ["pink"],
    }
    _, html = made("comparison", query | {"measure": ["level"]})
    assert html.count('class="problems"') == 1
    box = html[html.index('class="problems"') :].partition("</div>")[0]
    assert (box.count("<p>"), box.count("“")) == (1, 4)
    assert "alert(1)" in box
    assert "<script>alert" not in html


def test_the_tone_of_the_link_is_kept_by_every_link_and_form_that_leads_on() -> None:
    for name in PAGES:
        _, html = made(name, {"tone": ["dark"]}, frame=Frame("", "data:,", "light.js", "dark"))
        assert '<html lang="zh-CN" class="dark">' in html
        assert html.count("<form") - html.count('method="dialog"') == html.count('name="tone" value="dark"')
        ways = re.findall(r'<a\b[^>]* href="([^"#:]+\?[^"]*)"', html)
        files = re.compile(r"evidence\?|[\w-]+\.\w+\?")
        lost = [way for way in ways if not re.search("tone=(dark|light)", way) and not files.match(way)]
        assert lost == [], name
        assert [way for way in ways if way.count("tone=") > 1] == []


def test_what_all_rows_are_is_read_before_what_can_be_asked_of_them() -> None:
    _, html = made("data", {})
    assert html.index("<h1") < html.index('<form class="pickers"') < html.index("<table")


def test_a_light_page_has_every_file_and_text_that_the_dashboard_offers() -> None:
    page, html = made("comparison", {})
    for form in page.forms:
        assert f'href="comparison.{form}?' in html, form
    texts = [
        re.sub("<[^>]*>", "", text) for text in re.findall('<span class="text"[^>]*>(.*?)</span></dd>', html)
    ]
    assert any("[DS/OL]" in text for text in texts)
    assert all("https://metrics.example/kpi/comparison?" in text for text in texts[1:])
    assert len(texts) == 4


def test_a_style_holds_what_the_page_can_use_and_no_more() -> None:
    rules = style('<main class="page"><table class="observations"></table></main>')
    assert ".observations{" in rules
    assert ".page{" in rules
    for foreign in (".stApp", "st-key-", "data-testid", ".js-plotly-plot", ".headlines", "--town-1:"):
        assert foreign not in rules, foreign


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_a_page_names_no_colour_of_one_tone_outside_its_palettes(tone: str) -> None:
    for name in PAGES:
        _, html = made(name, {}, frame=Frame("", "data:,", "light.js", tone))
        assert not re.search('(?:style|fill|stroke)="[^"]*#[0-9A-F]{6}', html[html.index("<main") :]), name


@pytest.mark.parametrize("query", VIEWS)
def test_of_another_view_the_part_that_differs_is_enough_and_says_the_same(query: LinkQuery) -> None:
    _, whole = made("comparison", query)
    (mark,) = re.findall('data-mark="([^"]+)"', whole)
    _, fragment = made("comparison", query, frame=replace(FRAME, part=mark))
    assert len(fragment) < 0.6 * len(whole)
    for gone in ("<style", "<option", "<noscript"):
        assert gone not in re.sub(r'<select name="years".*?</select>', "", fragment), gone
    main = whole[whole.index("<main") : whole.index("</main>")]
    waiting = re.compile("<noscript>.*?</noscript>", re.DOTALL)
    assert waiting.search(main)
    assert waiting.sub("", main) == fragment[fragment.index("<main") : fragment.index("</main>")]


def test_a_part_is_sent_only_to_whom_it_fits() -> None:
    marks = {
        re.findall('data-mark="([^"]+)"', made(name, {}, language)[1])[0]
        for name in PAGES
        for language in Language
    }
    assert len(marks) == len(PAGES) * len(Language)
    for mark in marks | {"", "x"}:
        _, html = made("comparison", {"lang": ["zh"]}, frame=replace(FRAME, part=mark))
        own = f'data-mark="{mark}"'
        assert ("<style" in html) == (own not in made("comparison", {})[1])


def test_views_exchange_parts_only_within_one_page_language_and_version() -> None:
    def mark(
        name: str, language: Language = Language.ZH, data: Data = DATA, query: LinkQuery | None = None
    ) -> str:
        reader = Reader.of(data, language)
        return mark_of(PAGES[name].make(reader, asked(name, query or {}, reader).choice))

    own = mark("comparison")
    assert mark("comparison", query={"indicator": ["pm25"]}) == own
    newer = Data(replace(CATALOGUE, version="f" * 12), FACTS)
    others = (mark("towns"), mark("comparison", Language.EN), mark("comparison", data=newer))
    assert len({own, *others}) == 4
