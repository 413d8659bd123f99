"""What stands around a chart, and the picture that carries it all inside."""

import re
from copy import deepcopy
from html import unescape
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import (
    Caption,
    Look,
    Tone,
    caption,
    comparison_chart,
    picture,
    svg_file,
    view_picture,
)
from metrics.charts.texts.wrapping import NEVER_FIRST, length, wrapped
from metrics.display.wording import Wording
from metrics.export.pictures.picture import svg
from metrics.language import Language
from metrics.model.codes import Measure, Status
from tests.charts.checked import checked
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import shown, world

OF_TOWNS = FACTS.select(areas=TOWNS, replaced=True)
LOOK = Look.of(Tone.LIGHT, TOWNS)
VIEWS = [
    View(indicator, Measure(measure), TOWNS, 2020, 2024)
    for indicator, measure in sorted({(fact.indicator, fact.measure) for fact in OF_TOWNS})
    if CATALOGUE.themes[CATALOGUE.indicators[indicator].theme].headline
]
INDUSTRY = View("industrial_output", Measure.LEVEL, TOWNS, 2020, 2024)
HOSTILE = ["<img src=x onerror=1>", "%{customdata}", "x</b></span>", "&lt;b&gt;"]


def named(view: View) -> str:
    """Return what tells a view from the others in a test's name."""
    return f"{view.indicator}-{view.measure}"


def words(view: View, language: Language = Language.ZH) -> Caption:
    """Return the caption of a view of the sample."""
    return caption(PreparedView(FACTS, view), Wording(CATALOGUE, language), LOOK)


def pictured(view: View, language: Language = Language.ZH, tone: Tone = Tone.LIGHT) -> Figure:
    """Return the picture of a view of the sample."""
    return checked(
        view_picture(PreparedView(FACTS, view), Wording(CATALOGUE, language), Look.of(tone, TOWNS))
    )


def texts(chart: Figure) -> list[str]:
    """Return the texts that stand around a chart in its picture, without their markup and line ends."""
    notes = [note.text for note in chart.layout.annotations if note.xref == "paper"]
    return [unescape(re.sub("<[^>]*>", "", text.replace("<br>", " "))) for text in notes]


def without_blanks(text: str) -> str:
    """Return a text without its blanks, for texts that were wrapped."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_sources_name_document_and_line_of_every_figure_drawn(view: View, language: Language) -> None:
    sources = words(view, language).sources
    named_lines = {
        (source, int(line))
        for source, lines in re.findall(r"[（(](\d{3})(?: 第 |, lines? )([0-9, 、]+)", sources)
        for line in re.findall(r"\d+", lines)
    }
    assert {(row.source.id, row.line) for row in shown(FACTS, view)} <= named_lines


def test_the_sources_name_the_line_of_a_growth_that_only_the_title_tells() -> None:
    view = View("operating_income", Measure.LEVEL, TOWNS, 2020, 2024)
    assert "238.4%" in words(view).title
    assert words(view).sources.endswith("西溪镇 2022 年文章（002 第 179、181 行）")


def test_a_caption_of_nothing_names_no_sources() -> None:
    nothing = words(View("industrial_output", Measure.LEVEL, ("花街",), 2020, 2022))
    assert (nothing.sources, nothing.notes) == ("", ())
    assert nothing.title == "规上工业总产值（数值）：花街 2020–2022 年没有数字"
    assert nothing.gaps == ("2020–2022 · 花街 · 无文档",)
    assert nothing.gap_count == 3


def test_the_subtitle_names_indicator_measure_unit_and_years() -> None:
    assert words(INDUSTRY).subtitle == "规上工业总产值 · 单位：亿元 · 2020–2024"
    assert (
        words(INDUSTRY, Language.EN).subtitle == "Above-scale industrial output · in CNY million · 2020–2024"
    )
    growth = View("operating_income", Measure.CHANGE_ON_YEAR, TOWNS, 2022, 2022)
    assert words(growth).subtitle == "村集体经营性收入（同比） · 单位：% · 2022"


def test_the_key_names_the_towns_in_their_order_and_the_textures_that_are_drawn() -> None:
    assert [(entry.glyph, entry.text) for entry in words(INDUSTRY).key] == [
        *(("●", "西溪"), ("◆", "花街"), ("■", "西湖"), ("○", "推算"))
    ]
    bound = words(View("operating_income", Measure.LEVEL, ("西溪",), 2023, 2023), Language.EN)
    assert [(entry.glyph, entry.text) for entry in bound.key] == [
        *(("●", "Xixi"), ("○", "implied"), ("↑", "bound only"))
    ]


def test_a_list_whose_rows_name_their_towns_needs_no_key_of_them() -> None:
    assert words(View("income_gain", Measure.LEVEL, TOWNS, 2020, 2024)).key == ()


def test_the_key_has_the_colours_of_the_marks() -> None:
    colours = {entry.text: entry.colour for entry in words(INDUSTRY).key}
    assert [colours[town] for town in TOWNS] == [LOOK.town(town).colour for town in TOWNS]


def years_of(text: str) -> list[int]:
    """Return the years of stretches such as 2020–2022, 2024."""
    ends = [stretch.split("–") for stretch in text.split(", ")]
    return [year for stretch in ends for year in range(int(stretch[0]), int(stretch[-1]) + 1)]


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_each_gap_is_told_with_its_year_town_and_reason(view: View) -> None:
    captioned = words(view, Language.EN)
    if any(row.part for row in shown(FACTS, view)):
        assert captioned.gaps == ()
        return
    drawn = {(row.year, row.area) for row in shown(FACTS, view)}
    english = {town: CATALOGUE.areas[town].name.en for town in TOWNS}
    empty = {(year, english[town]) for year in view.years for town in TOWNS if (year, town) not in drawn}
    lines = [gap.split(" · ") for gap in captioned.gaps]
    gaps = [(years_of(years), towns.split(", ")) for years, towns, _ in lines]
    assert {(year, town) for years, towns in gaps for year in years for town in towns} == empty
    assert sum(len(years) * len(towns) for years, towns in gaps) == len(empty) == captioned.gap_count
    assert all(reason for _, _, reason in lines)


def test_the_alternative_tells_title_gaps_and_sources() -> None:
    captioned = words(INDUSTRY)
    for text in (captioned.title, captioned.subtitle, captioned.sources, *captioned.gaps, *captioned.notes):
        assert text in captioned.alternative


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_a_picture_holds_its_caption(view: View, language: Language) -> None:
    chart, captioned = pictured(view, language), words(view, language)
    inside = [without_blanks(text) for text in texts(chart)[-4:]]
    key = "".join(f"{entry.glyph}{entry.text}" for entry in captioned.key)
    foot = "".join([*captioned.judged, *map("".join, captioned.signed), captioned.sources, captioned.version])
    assert inside == [without_blanks(text) for text in (captioned.title, captioned.subtitle, key, foot)]


@pytest.mark.parametrize("language", Language)
def test_what_to_mind_has_in_a_picture_the_sign_that_stands_at_its_mark(language: Language) -> None:
    chart, captioned = pictured(INDUSTRY, language), words(INDUSTRY, language)
    signs = [sign for sign, _ in captioned.signed if sign]
    assert len(signs) > 1
    foot, labels = texts(chart)[-1], str(chart.to_plotly_json()["data"])
    assert [sign for sign in signs if sign not in foot or sign not in labels] == []


def marks_of(chart: Figure) -> list[dict[str, Any]]:
    """Return the traces of a chart but where their labels stand, which is a matter of room."""
    traces = chart.to_plotly_json()["data"]
    return [{key: trace[key] for key in trace if key not in ("text", "textposition")} for trace in traces]


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_a_picture_is_the_chart_of_the_page_with_words_around_it(view: View) -> None:
    wording = Wording(CATALOGUE, Language.ZH)
    page = comparison_chart(PreparedView(FACTS, view), wording, LOOK)
    before = deepcopy(page)
    framed = checked(picture(page, words(view), LOOK))
    assert marks_of(framed) == marks_of(checked(page))
    assert page == before
    assert (framed.layout.width, framed.layout.height >= 540, framed.layout.height % 3) == (960, True, 0)


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_words_of_a_picture_lie_within_it_and_do_not_overlap(view: View) -> None:
    chart = pictured(view, Language.EN)
    top, height = chart.layout.margin.t, chart.layout.height
    blocks: list[Any] = [note for note in chart.layout.annotations if note.yanchor == "top"]
    downs = [top - note.yshift for note in blocks]
    ends = [
        down + 1.1 * note.font.size * (1 + note.text.count("<br>"))
        for down, note in zip(downs, blocks, strict=True)
    ]
    assert downs == sorted(downs)
    assert all(end <= down for end, down in zip(ends[:-1], downs[1:], strict=True))
    assert ends[2] <= top
    assert downs[3] >= height - chart.layout.margin.b
    assert ends[3] <= height


def test_the_foot_of_a_picture_begins_below_whatever_stands_below_the_years() -> None:
    chart = pictured(View("fixed_asset_investment", Measure.COMPLETION, TOWNS, 2020, 2024))
    lines = max(label.count("<br>") for label in chart.layout.xaxis.ticktext)
    assert lines == 3
    foot = [note for note in chart.layout.annotations if note.yanchor == "top"][-1]
    plot_ends = chart.layout.height - chart.layout.margin.b
    assert chart.layout.margin.t - foot.yshift > plot_ends + 20 + 18 * lines


def test_a_picture_on_a_dark_ground_has_light_ink() -> None:
    chart = pictured(INDUSTRY, tone=Tone.DARK)
    look = Look.of(Tone.DARK, TOWNS)
    assert chart.layout.paper_bgcolor == look.colour("ground")
    assert {note.font.color for note in chart.layout.annotations[-4:]} == {
        look.colour("ink"),
        look.colour("second"),
    }


@pytest.mark.parametrize("evil", HOSTILE)
def test_a_hostile_name_stands_in_the_picture_as_text(evil: str) -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}}, name=evil)
    view = View("output", Measure.LEVEL, TOWNS, 2023, 2023)
    chart = view_picture(PreparedView(facts_of(catalogue), view), Wording(catalogue, Language.EN), LOOK)
    title, subtitle = texts(checked(chart))[-4:-2]
    assert title.endswith(f". Xixi's {evil} was CNY 900 million in 2023")
    assert subtitle.startswith(evil)
    drawn = svg(svg_file(chart)).decode()
    assert "<img" not in drawn
    assert "onerror=1&gt;" in drawn or "onerror" not in evil


def test_every_implied_or_planned_figure_of_a_picture_has_its_note() -> None:
    for view in VIEWS:
        marked = [row for row in shown(FACTS, view) if row.status is not Status.PRINTED]
        assert len(words(view).notes) >= len({row.status for row in marked})


NUMBERS = st.from_regex(
    r"(CNY |约)?[0-9]{1,3}(,[0-9]{3}){0,2}(\.[0-9]{1,4})?( 亿元|%| million|）)?", fullmatch=True
)
PIECES = st.one_of(
    NUMBERS, st.sampled_from(["西溪规上工业总产值", "，", "。", " ", "（", "growth on the year", "：", "–"])
)


@settings(max_examples=50)
@given(st.lists(PIECES, max_size=12).map("".join), st.integers(250, 900), st.sampled_from([12, 24]))
def test_wrapped_text_loses_nothing_but_blanks_and_breaks_no_number(text: str, width: int, size: int) -> None:
    lines = wrapped(text, width, size)
    assert without_blanks("".join(lines)) == without_blanks(text)
    numbers = re.findall(r"[0-9.,]+", text)
    assert [number for line in lines for number in re.findall(r"[0-9.,]+", line)] == numbers
    assert all(line == line.strip() for line in lines)


@settings(max_examples=50)
@given(st.lists(PIECES, max_size=12).map("".join), st.integers(250, 900))
def test_a_line_is_as_wide_as_allowed_and_no_wider(text: str, width: int) -> None:
    lines = wrapped(text, width, 12)
    for line in lines:
        too_wide = length(line.rstrip(NEVER_FIRST)) * 12 > width
        assert not too_wide or not re.search(r"\s|[^!-~–]", line.rstrip(NEVER_FIRST))


def test_a_closing_mark_never_begins_a_line() -> None:
    assert wrapped("一二三，四五。六", 30, 10) == ["一二三，", "四五。", "六"]
    assert wrapped("", 30, 10) == []


@pytest.mark.parametrize(
    "whole", ["CNY 36.073 million", "12.34 亿元", "3.28–3.29 倍", "004_e9fb4de8c8809a4a.txt:287"]
)
def test_a_number_stays_with_its_unit_and_a_name_stays_whole(whole: str) -> None:
    text = f"a few words before {whole} 和后面的话"
    for width in range(280, 600, 7):
        assert sum(whole in line for line in wrapped(text, width, 15)) == 1, width


@pytest.mark.parametrize("language", Language)
def test_the_last_line_of_a_title_holds_no_word_alone(language: Language) -> None:
    title = pictured(INDUSTRY, language).layout.annotations[-4]
    last = re.sub("<[^>]*>", "", title.text.split("<br>")[-1])
    assert (title.font.size, length(last) * title.font.size > 880 * 0.4) == (24, True)
