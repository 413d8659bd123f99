"""One search finds towns, indicators, figures, lines, years, documents and pages, however they are written."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from metrics.analysis.filtering import Filter
from metrics.analysis.store import facts_of
from metrics.language import Bilingual, Language
from metrics.model.codes import ChartKind, MoneyUnit
from metrics.views.blocks.freshness import freshness
from metrics.views.lists.indicator_list import indicator_options
from metrics.views.loading.shelf import Data
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES, menu, names_found
from metrics.views.page import Choice
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from metrics.views.search.entries import entries
from metrics.views.search.entry import entry_of
from metrics.views.search.fitting_figures import fits
from metrics.views.search.hits import FEW, Group, search
from metrics.views.search.hits_json import answered
from metrics.views.search.near import near
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

DATA = Data(CATALOGUE, FACTS)
SIGNED = world(
    {
        "output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.76亿元"},
        "roads": {"x2023": "level: 7km", "w2023": "level: 1999km"},
    }
)
SIGNED = replace(
    SIGNED,
    sources=dict(SIGNED.sources)
    | {
        "x2023": replace(
            SIGNED.sources["x2023"],
            author=Bilingual("记者 王小明", "Wang Xiaoming"),
            publisher=Bilingual("城镇日报", "Town Daily"),
            headline=Bilingual("新年新气象", "A new year"),
        ),
        "w2023": replace(SIGNED.sources["w2023"], headline=Bilingual("公路", "Of roads and output")),
    },
)
CROWDED = Reader.of(Data(SIGNED, facts_of(SIGNED)), Language.EN)
READERS = {language: Reader.of(DATA, language) for language in Language}


def groups(text: str, language: Language = Language.ZH) -> dict[str, Group]:
    """Return the groups that fit a text, by their keys."""
    return {group.key: group for group in search(text, FEW, READERS[language], names_found())}


def first(text: str, key: str, language: Language = Language.ZH) -> str:
    """Return the first thing of a kind that fits."""
    return groups(text, language)[key].hits[0].label


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("投资", "fixed_asset_investment"),
        ("gdzctz", "fixed_asset_investment"),
        ("gudingzichan", "fixed_asset_investment"),
        ("fixed asset", "fixed_asset_investment"),
        ("fixed-asset", "fixed_asset_investment"),
        ("FIXEDASSET", "fixed_asset_investment"),
        ("invest", "fixed_asset_investment"),
        ("零售", "retail_sales"),
        ("PM2.5", "pm25"),
        ("pm2.5", "pm25"),
        ("jtsr", "operating_income"),
    ],
)
def test_an_indicator_is_found_by_words_pinyin_and_the_other_language(
    text: str, name: str, language: Language
) -> None:
    assert f"indicator={name}&" in groups(text, language)["indicators"].hits[0].link


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("PM2.5标准", "PM2.5"),
        ("投资一共是多少", "投资"),
        ("how much investment", "投资"),
    ],
)
def test_what_fits_not_all_of_it_is_answered_by_what_is_near(text: str, label: str) -> None:
    close = groups(text)
    assert list(close) == ["near"]
    assert label in close["near"].hits[0].label
    answer = answered(text, READERS[Language.ZH], names_found())
    assert answer["words"] == READERS[Language.ZH].wording.word("found_nothing")


def test_what_few_names_share_comes_before_what_many_do() -> None:
    every = [entry_of((name, "", ""), (name,)) for name in ("road length", "road width", "bridges")]
    assert [entry.label for entry in near("road bridge", every)] == ["bridges", "road length", "road width"]


def test_what_shares_only_a_word_that_many_have_is_not_near_beside_what_shares_a_rare_one() -> None:
    every = [
        entry_of((name, "", ""), (name,)) for name in ("river bridge", *(f"road {at}" for at in "abcdef"))
    ]
    assert [entry.label for entry in near("river road", every)] == ["river bridge"]


def test_where_no_two_characters_are_shared_one_that_few_names_have_leads_near() -> None:
    names = ("农户改厕", *(f"{place}所" for place in ("收费", "派出", "交易", "托育")))
    every = [entry_of((name, "", ""), (name,)) for name in names]
    assert [entry.label for entry in near("厕所", every)] == ["农户改厕"]


def test_a_word_in_the_plural_is_near_one_in_the_singular() -> None:
    assert search("many airs", FEW, READERS[Language.EN], names_found())[0].key == "near"


def test_what_has_nothing_in_common_with_any_name_is_not_found() -> None:
    assert [groups(text) for text in ("xyzzy", "魑魅魍魉")] == [{}, {}]


@pytest.mark.parametrize("text", ["西溪", "xixi", "XX", "西溪镇", "Xixi"])
def test_a_town_is_found_by_its_names(text: str) -> None:
    assert first(text, "towns") == "西溪镇"
    assert groups(text)["towns"].hits[0].id == "西溪"


@pytest.mark.parametrize(
    "text",
    [
        "12.34",
        "12.34亿元",
        "１２.３４",
        "1234000000",
        "1,234,000,000",
        "西溪产值 2023",
        "xixi 12.34",
        "001:199",
        "001 第 199 行",
        "001, line 199",
    ],
)
def test_a_figure_is_found_as_printed_by_its_plain_value_and_by_what_it_is_about(text: str) -> None:
    assert any(hit.detail.endswith(" · 001 第 199 行") for hit in groups(text)["figures"].hits)


def test_a_digit_puts_numbers_first_and_a_line_is_found_by_document_and_number() -> None:
    assert next(iter(groups("199"))) == "figures"
    assert groups("001:199")["lines"].hits[0].link == "sources?lang=zh#d001-199"
    assert groups("001:199")["lines"].total == 1
    assert [first(text, "lines") for text in ("001 第 199 行", "001, line 199")] == ["001 第 199 行"] * 2
    assert first("001:199", "lines") == "001 第 199 行"
    assert first("001:199", "lines", Language.EN) == "001, line 199"


@pytest.mark.parametrize(
    ("text", "group"),
    [("2023", "years"), ("2023年", "years"), ("12.34亿元", "figures"), ("1999", "figures")],
)
def test_what_is_told_first_is_of_the_kind_that_is_typed(text: str, group: str) -> None:
    assert next(iter(search(text, FEW, CROWDED, names_found()))).key == group
    assert next(iter(groups("pm2.5"))) == "indicators"


@pytest.mark.parametrize("text", ["王小明", "town daily", "新年新气象"])
def test_figures_are_found_by_who_wrote_and_printed_them_and_by_a_headline(text: str) -> None:
    facts = [fact for fact in CROWDED.facts if fits(CROWDED.catalogue, text)(fact)]
    assert {fact.source.id for fact in facts} == {"x2023"}


def test_a_word_that_names_an_indicator_is_not_looked_for_in_headlines() -> None:
    facts = [fact for fact in CROWDED.facts if fits(CROWDED.catalogue, "roads")(fact)]
    assert {fact.indicator for fact in facts} == {"roads"}


def test_a_year_and_a_page_are_found() -> None:
    assert groups("2023")["years"].hits[0].link == "data?lang=zh&q=2023"
    assert first("duibi", "pages") == first("compare", "pages")


@pytest.mark.parametrize("text", ["zzzz", "<qzx>", ".*", "()", "；", "  ", ""])
def test_what_is_nowhere_is_not_found(text: str) -> None:
    assert groups(text) == {}


def test_every_page_but_the_search_itself_is_found_and_stands_in_the_menu() -> None:
    pages = menu()
    assert {page.name for page in pages} == set(PAGES) - {"search"}
    offered = entries(READERS[Language.EN], names_found())["pages"]
    assert [entry.link for entry in offered][: len(pages)] == [page.link(Language.EN) for page in pages]


@pytest.mark.parametrize("language", Language)
def test_what_the_foot_of_every_page_leads_to_is_found_by_what_it_is_called_there(language: Language) -> None:
    fresh = freshness(READERS[language])
    foot = rendered("foot.html", fresh=fresh, light=f"p/?lang={language}", language=language)
    called = re.findall(r'<a href="[^"]*"[^>]*>([^<]+)</a>', foot)
    assert len(called) == 3
    assert [first(name, "pages", language) for name in called] == called


def test_a_character_that_stands_in_many_words_leads_nowhere_near() -> None:
    every = [entry_of((name, "", ""), (name,)) for name in ("平原造林", "农户改厕")]
    assert [[entry.label for entry in near(typed, every)] for typed in ("原文", "厕所")] == [[], ["农户改厕"]]


def test_the_page_and_the_answer_of_the_server_show_the_same_and_what_is_typed_stays_text() -> None:
    reader = READERS[Language.EN]
    html = PAGES["search"].make(reader, Choice(wanted=Filter(text="12.34"))).html
    answer = answered("12.34", reader, names_found())
    for hit in (hit for group in search("12.34", FEW, reader, names_found()) for hit in group.hits):
        assert hit.label in html
        assert hit.label in json.dumps(answer, ensure_ascii=False)
    hostile = "<img src=x onerror=alert(1)>12.34"
    assert "<img" not in PAGES["search"].make(reader, Choice(wanted=Filter(text=hostile))).html


def test_a_very_long_text_is_cut() -> None:
    assert (
        answered("x" * 5_000, READERS[Language.ZH], names_found())["link"] == f"search?lang=zh&q={'x' * 60}"
    )


def test_the_figures_that_the_search_page_holds_are_those_that_it_found() -> None:
    page = PAGES["search"].make(READERS[Language.ZH], Choice(wanted=Filter(text="12.34")))
    assert len(page.facts) == groups("12.34")["figures"].total
    assert PAGES["search"].make(READERS[Language.ZH], Choice()).facts == ()


def test_an_english_plural_finds_what_is_called_in_the_singular() -> None:
    one, many = (groups(typed, Language.EN) for typed in ("industrial output", "industrial outputs"))
    assert many == one
    assert many["indicators"].hits
    assert groups("nothings", Language.EN) == {}


def test_an_indicator_found_beside_a_view_is_called_as_in_its_list_and_opens_the_same_view_of_it() -> None:
    reader = READERS[Language.ZH]
    shown = first_view(DATA)
    assert shown is not None
    view = replace(shown, indicator="pm25", unit=MoneyUnit.WAN, kind=ChartKind.SLOPE, first=2022, page=2)
    answer = json.loads(json.dumps(answered("固定资产投资", reader, names_found(), view)))
    (hits,) = (group["hits"] for group in answer["groups"] if group["key"] == "indicators")
    assert hits[0]["label"] == indicator_options(reader)["fixed_asset_investment"] != "固定资产投资"
    links = {group["key"]: group["hits"][0]["link"] for group in answer["groups"]}
    words = parse_qs(urlsplit(links["indicators"]).query)
    assert words.pop("indicator") == ["fixed_asset_investment"]
    assert words.pop("measure") == ["level"]
    assert words == {
        "lang": ["zh"],
        "towns": list(view.areas),
        "years": ["2022", str(view.last)],
        "unit": ["wan"],
    }
