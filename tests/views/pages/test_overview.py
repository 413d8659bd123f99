"""What the overview says: one unit a row, a reason in each gap, and what compares for those who take it away, too."""

import json
import re
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.store import facts_of
from metrics.curation.library import shipped_library
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views.asked import asked
from metrics.views.files.page_json import page_json
from metrics.views.loading.shelf import Data
from metrics.views.page import Page
from metrics.views.pages.overview import overview_page
from metrics.views.readers.reader import Reader
from tests.folders import OF_2023, ONE, SMALL, TWO, Folder, large
from tests.sample import CATALOGUE
from tests.worlds import world


def overview(catalogue: Catalogue, language: Language = Language.ZH) -> Page:
    """Return the overview of a catalogue."""
    return overview_page(Reader.of(Data(catalogue, facts_of(catalogue)), language))


def rows(page: Page) -> list[str]:
    """Return the rows of an overview, a theme each, as text with one blank between words."""
    sections = page.blocks[0].html.split('<section class="row">')[1:]
    bare = (re.sub(r'<div class="card">.*?</div></details>', "", row, flags=re.DOTALL) for row in sections)
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)) for row in bare]


def test_all_figures_of_a_row_are_told_in_one_unit_which_stands_once() -> None:
    investment = rows(overview(CATALOGUE))[1]
    assert investment.count("单位：亿元") == 1
    assert all(number in investment for number in (" 1.3 ", " 0.8133 ", " 0.5105 "))
    assert "8133 万元" not in investment


@pytest.mark.parametrize(("language", "name"), [(Language.ZH, "城镇指标"), (Language.EN, "Town Metrics")])
def test_the_overview_says_whose_it_is(language: Language, name: str) -> None:
    head = overview(CATALOGUE, language).blocks[0].html.partition("</header>")[0]
    assert f'<span class="product">{name}</span>' in head


def test_a_gap_stands_in_its_place_with_its_reason() -> None:
    output = rows(overview(CATALOGUE))[0]
    assert "◆ 花街 2020–2023 ： · 无文档 2024 ： – 未见报道" in output


def test_a_gap_opens_what_was_read_in_vain_and_leads_to_the_map() -> None:
    html = overview(CATALOGUE).blocks[0].html
    gaps = re.findall(r'<details class="evidence gap">.*?</details>', html, re.DOTALL)
    cards = [re.sub(r"\s+", " ", gap) for gap in gaps if "花街 2024" in gap]
    assert (
        '<li><a href="sources?lang=zh#d003" target="_self">2024 年文章（003）全文未提及</a></li>' in cards[0]
    )
    assert '<a href="coverage?lang=zh#of-output_value" target="_self">' in cards[0]


def test_a_bound_has_an_arrow_and_says_that_it_is_one_and_a_period_within_a_year_its_name() -> None:
    lines = rows(
        overview(world({"output": {"x2022": "level: 超5亿元", "x2023": "level: 9亿元, period: 2023-H1"}}))
    )[0]
    assert "↑ 只知下限 5 " in lines
    assert re.search(r"2023 ： 9 上半年", lines)


@pytest.mark.parametrize("language", Language)
def test_a_number_below_zero_stands_with_its_sign(tmp_path: Path, language: Language) -> None:
    figures = {"a": ["{level: -0.8‰, line: 1}"]}
    folder = Folder(ONE, OF_2023, {"t": {"x": figures}}, fields={"x": "unit: '%'"})
    html = overview(load_catalogue(folder.write(tmp_path)), language).blocks[0].html
    assert re.findall(r'class="number">([^<]*)<', html)[0] == "-0.8"
    assert {"zh": "单位：‰", "en": "in ‰"}[language] in html


def test_what_does_not_compare_says_why_and_what_is_lacking() -> None:
    output, investment, air, income = rows(overview(CATALOGUE))
    assert "✓ 可比 2023 年：西溪是西湖的 3.28–3.29 倍" in re.sub(r"(?<=年) (?=：)|(?<=的 ) ", "", output)
    assert "有的累计数没写截至哪天" in investment.replace(" ", "")
    assert "缺：西溪、花街 2023 年的数值" in investment
    assert "只有西溪有数字" in air
    assert "花街、西湖没有这一数字" in income


def test_each_limit_is_a_line_across_the_years_of_its_figures_named_once_and_a_loose_interval_a_whisker() -> (
    None
):
    indicators = dict(CATALOGUE.indicators)
    indicators["pm25"] = replace(
        indicators["pm25"], references=shipped_library().indicators["pm25"].references
    )
    page = overview(replace(CATALOGUE, indicators=indicators, version="judged")).blocks[0].html
    output, investment, air, _ = page.split('<section class="row">')[1:]
    assert re.findall('class="limit" style="([^"]*)"', air) == [
        "--at:100;--nth:0;--first:1;--last:5",  # no column of the grid: on paper that stands elsewhere
        "--at:43;--nth:1;--first:1;--last:5",
    ]
    assert re.findall("--height:([0-9]+)", air) == ["74"]  # 26 of 35
    bare = re.sub("<[^>]+>", "", air)
    assert [bare.count(f"GB 3095-2012 {grade}") for grade in ("二级：35", "一级：15")] == [1, 1]
    assert "limit" not in output + investment
    # 1.25 to 1.35 of 1.3
    assert 'column printed loose" style="--height:96;--low:93;--high:100"' in investment
    assert "loose" not in output


def test_towns_of_which_one_has_two_numbers_have_figures_that_nobody_can_compare() -> None:
    figures = {"x2023": "level: 9亿元", "w2023": "level: 3亿元", "w2024": "level: 5亿元, period: 2023"}
    (row,) = rows(overview(world({"output": figures})))
    assert "? 无法判断 文档之间数字不一，以哪个为准无法判断" in row
    assert "只有" not in row


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.ZH, "2023 年规上工业总产值，西溪是西湖的 3.28–3.29 倍"),
        (Language.EN, "Xixi's above-scale industrial output was 3.28–3.29 times Xihu's in 2023"),
    ],
)
def test_the_headline_is_a_sentence_of_its_language(language: Language, sentence: str) -> None:
    (head,) = re.findall('<span class="finding">(.*?)</span></h1>', overview(CATALOGUE, language).html)
    assert unescape(re.sub("<[^>]+>", "", head)).replace("\N{NO-BREAK SPACE}", " ") == sentence


def test_what_compares_is_taken_away_with_the_page() -> None:
    reader = overview(CATALOGUE)
    tables = {table["name"]: table["records"] for table in json.loads(page_json(reader, ""))["tables"]}
    standings = [(row["theme_id"], row["comparability_id"], row["times"]) for row in tables["standings"]]
    assert standings == [
        ("output_value", "comparable", "3.28–3.29"),
        ("investment", "unknown", ""),
        ("air_quality", "", ""),
        ("collective_income", "", ""),
    ]


def test_of_many_towns_few_are_shown_and_the_others_in_a_block_that_opens(tmp_path: Path) -> None:
    page = overview(load_catalogue(large(12, 8).write(tmp_path / "many")))
    assert [block.label for block in page.blocks if block.label] == ["其余 8 个乡镇"]
    assert "先列 4 个乡镇，共 12 个；先列最近 5 年，共 8 年" in page.blocks[0].html
    assert page.blocks[-1].html.count("<tr>") == 1 + 8


def test_one_town_is_told_by_its_newest_figure_and_compared_with_nobody(tmp_path: Path) -> None:
    page = overview(load_catalogue(SMALL["one_figure"].write(tmp_path / "one"))).blocks[0].html
    assert "2023 年，甲指标 x 12.3 亿元" in re.sub("<[^>]+>", "", page)
    assert "verdict" not in page


def test_a_growth_that_heads_the_overview_of_one_town_is_not_told_again_and_has_its_proof(
    tmp_path: Path,
) -> None:
    page = overview(load_catalogue(SMALL["one_growth_and_level"].write(tmp_path / "one"))).blocks[0].html
    text = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page))
    # In the headline, and where what it rests on is listed
    assert text.count("8.1%") == 1 + text.count("8.1% ·")
    assert 'class="asides"' not in page
    assert "依据 2 个数字" in text


def test_a_sentence_of_a_town_tells_a_growth_once() -> None:
    html = overview(CATALOGUE).blocks[1].html
    assert "同比的出处" in html
    summaries = re.findall(r"<summary[^>]*>(.*?)</summary>", html, re.DOTALL)
    assert [text for text in summaries if "同比 ▲" in text] == []


def test_a_link_may_say_which_towns_head_the_overview() -> None:
    with TemporaryDirectory() as scratch:
        catalogue = load_catalogue(large(9, 3).write(Path(scratch)))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    chosen = asked("overview", {"towns": ["第7", "第9"]}, reader)
    page = overview_page(reader, chosen.choice)
    assert [re.search("第[0-9]", row)[0] for row in rows(page)] == ["第7", "第7"]  # type: ignore[index]
    assert page.link == "./?lang=zh&towns=%E7%AC%AC7&towns=%E7%AC%AC9"
    others = page.blocks[-1].html
    assert others.count("<tr>") == 1 + 7
    assert "./?lang=zh&amp;towns=%E7%AC%AC1&amp;towns=%E7%AC%AC7&amp;towns=%E7%AC%AC9" in others
    five = asked("overview", {"towns": [f"第{number}" for number in range(1, 6)]}, reader)
    assert (len(five.choice.towns), len(five.notices)) == (4, 1)


def test_the_cross_table_has_all_towns_and_years_however_few_are_shown_at_first() -> None:
    with TemporaryDirectory() as scratch:
        catalogue = load_catalogue(large(9, 8).write(Path(scratch)))
    table = next(table for table in overview(catalogue).contents.more if table.name == "cross_table")
    assert len(table.columns) == 9 * 8
    assert all(len(row) == 4 + 9 * 8 for row in table.cells)


def test_a_folder_without_a_figure_in_its_headline_themes_is_looked_at_by_those_that_it_has(
    tmp_path: Path,
) -> None:
    SMALL["no_headline_theme"].write(tmp_path)
    Folder(ONE, OF_2023, {"far": {"y": {}}}).write(tmp_path)
    (row,) = rows(overview(load_catalogue(tmp_path), Language.EN))
    assert "Theme t" in row
    assert "Theme far" not in row


def test_a_headline_theme_without_figures_stays_where_another_has_some() -> None:
    with TemporaryDirectory() as scratch:
        catalogue = load_catalogue(SMALL["theme_without_figures"].write(Path(scratch)))
    assert len(rows(overview(catalogue))) == 2


TWO_OF_2023 = {"a": ("甲", "'2023'"), "b": ("乙", "'2023'")}


def of_two(folder: Path, one: str, other: str) -> Page:
    """Return the overview of two towns with a figure each."""
    figures = {"a": [f"{{{one}, line: 1}}"], "b": [f"{{{other}, line: 1}}"]}
    written = Folder(
        TWO, TWO_OF_2023, {"t": {"x": figures}}, fields={"x": "unit: 元\n    defined_by: plain"}
    ).write(folder)
    return overview(load_catalogue(written))


def test_of_two_places_the_first_is_ahead_and_none_is_a_multiple_of_the_other(tmp_path: Path) -> None:
    page = of_two(tmp_path, "rank: 全市第三, of: level", "rank: 全市第二, of: level")
    (row,) = rows(page)
    head = re.sub(r"<[^>]+>", "", page.blocks[0].html.partition("</header>")[0])
    assert "乙 2023 年 全市第二、甲 2023 年 全市第三" in head
    assert "确定：乙 2023 年名次在前" in row
    assert "倍" not in head + row


def test_of_two_growths_one_is_above_the_other_and_no_multiple_of_it(tmp_path: Path) -> None:
    page = of_two(tmp_path, "change_on_year: 8.4%", "change_on_year: 2.1%")
    text = re.sub(r"<[^>]+>", "", page.blocks[0].html)
    assert "高于乙" in text
    assert "倍" not in text


def test_towns_of_which_only_plans_are_known_are_said_not_to_be_compared(tmp_path: Path) -> None:
    (row,) = rows(of_two(tmp_path, "level: 8.4亿元, status: planned", "level: 2.1亿元, status: planned"))
    assert "甲、乙只有预计数，不作比较" in row


def test_no_interval_reaches_beyond_the_scale_of_its_row(tmp_path: Path) -> None:
    html = of_two(tmp_path, "level: 1—70亿元", "level: 2.1亿元").blocks[0].html
    assert 'class="column printed loose" style="--height:4;--low:1;--high:100"' in html
    assert 'class="length printed loose" style="--length:1;--low:1;--high:100"' in html
    assert max(map(int, re.findall(r"--(?:height|length|high):(\d+)", html))) == 100


def test_a_figure_of_five_years_stands_across_them_and_none_of_them_is_a_gap(tmp_path: Path) -> None:
    figures = {
        "a": ["{level: 64亿元, period: 2019/2023, line: 1}", "{level: 9亿元, period: '2021', line: 2}"]
    }
    folder = Folder(ONE, OF_2023, {"t": {"x": figures}, "u": {"z": {"a": figures["a"][:1]}}})
    two, one = rows(overview(load_catalogue(folder.write(tmp_path))))
    assert "2019–2020 ： 64 2019–2023 年 2021 ： 9 2022–2023 ： ● 计入 2019–2023 年的数" in two
    assert "2019–2023 ： 64 2019–2023 年" in one
    assert "未见报道" not in one + two


def of_six_towns(folder: Path, welcome: str, sixth: str, towns: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return what the overview says of six towns that compare: 1 to 5, and what the sixth prints."""
    documents = {f"d{number}": (area, "'2023'") for number, area in enumerate("甲乙丙丁戊己", 1)}
    figures = {f"d{number}": [f"{{level: {number}.0亿元, line: 1}}"] for number in range(1, 6)}
    written = Folder(
        {area: ("寅市", f"Town {key}") for key, (area, _) in documents.items()},
        documents,
        {"t": {"x": {**figures, "d6": [f"{{level: {sixth}, line: 1}}"]}}},
        fields={"x": "unit: 元\n    defined_by: plain"},
        welcome=welcome,
    )
    catalogue = load_catalogue(written.write(folder))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    choice = asked("overview", {"towns": list(towns)}, reader).choice
    return overview_page(reader, choice).sentences


@pytest.mark.parametrize(
    ("welcome", "sixth", "sentence"),
    [
        ("higher", "9.5亿元", "2023 年指标 x，可比的 6 个乡镇中，己最高：9.5 亿元"),
        ("lower", "9.5亿元", "2023 年指标 x，可比的 6 个乡镇中，甲最低：1.0 亿元"),
        ("neither", "9.5亿元", "2023 年指标 x，丁是丙的 1.29–1.38 倍"),
        ("higher", "5.0亿元", "2023 年指标 x，丁是丙的 1.29–1.38 倍"),  # two may be the highest
    ],
)
def test_of_more_towns_than_are_shown_the_headline_counts_all_and_tells_the_first_of_all(
    tmp_path: Path, welcome: str, sixth: str, sentence: str
) -> None:
    assert of_six_towns(tmp_path, welcome, sixth)[:2] == (
        "6 个乡镇、1 年、1 个主要主题，目前只有 1 个主题可比：",
        sentence,
    )


def test_of_towns_that_a_reader_chose_the_headline_speaks_of_these(tmp_path: Path) -> None:
    extent, sentence, *_ = of_six_towns(tmp_path, "higher", "9.5亿元", ("甲", "乙"))
    assert extent == "2 个乡镇、1 年、1 个主要主题，目前只有 1 个主题可比："
    assert "己" not in sentence
