"""The numbers of a chart, read back from it, are those of the frame; its looks tell the truth about them."""

import re
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from plotly.graph_objects import Figure

from metrics.analysis.comparing.comparison import View, joined
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, caption, comparison_chart
from metrics.charts.plotting.marks import CUSTOM, carried_of
from metrics.charts.scales.scale import Scale
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure, Status
from tests.charts.checked import checked
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import shown, world

OF_TOWNS = FACTS.select(areas=TOWNS, replaced=True)
LOOK = Look.of(Tone.LIGHT, TOWNS)
EVERY_VIEW = [
    View(indicator, Measure(measure), TOWNS, 2020, 2024)
    for indicator, measure in sorted({(fact.indicator, fact.measure) for fact in OF_TOWNS})
]
HEADLINES = {indicator for theme in CATALOGUE.headline_themes for indicator in theme.indicators}
VIEWS = [view for view in EVERY_VIEW if view.indicator in HEADLINES]
OUTPUT = View("output", Measure.LEVEL, TOWNS, 2020, 2024)
Json = dict[str, Any]
TAG = re.compile(r"<[^>]*>")


def named(view: View) -> str:
    """Return what tells a view from the others in a test's name."""
    return f"{view.indicator}-{view.measure}"


def level_of(indicator: str) -> View:
    """Return the whole view of an indicator's level."""
    return View(indicator, Measure.LEVEL, TOWNS, 2020, 2024)


def drawn(view: View, language: Language = Language.ZH) -> Figure:
    """Return the chart of a view of the sample."""
    return checked(comparison_chart(PreparedView(FACTS, view), Wording(CATALOGUE, language), LOOK))


def in_world(documents: dict[str, str], measure: Measure = Measure.LEVEL, **odd: str) -> Figure:
    """Return the chart of one indicator of a world."""
    catalogue = world({"output": documents}, **odd)
    view = View("output", measure, TOWNS, 2020, 2024)
    return checked(
        comparison_chart(PreparedView(facts_of(catalogue), view), Wording(catalogue, Language.EN), LOOK)
    )


def marks(chart: Figure) -> list[Json]:
    """Return the marks of a chart, one by one: place, number, ends, symbol, size, label, and what they carry."""
    points = []
    for trace in (trace for trace in chart.to_plotly_json()["data"] if "customdata" in trace):
        across, along = ("y", "x") if "error_y" in trace else ("x", "y")
        none = [0] * len(trace["customdata"])
        bars = trace.get(f"error_{across}", {"array": none, "arrayminus": none})
        for index, carried in enumerate(trace["customdata"]):
            number = trace[across][index]
            points.append(
                dict(zip(CUSTOM, carried, strict=True))
                | {"number": number, "place": trace[along][index], "colour": trace["marker"]["color"]}
                | {"down": number - bars["arrayminus"][index], "up": number + bars["array"][index]}
                | {name: trace["marker"][name][index] for name in ("symbol", "size")}
                | {
                    "axis": trace["yaxis"],
                    "label": trace["text"][index],
                    "hover": trace["hovertemplate"][index],
                }
            )
    return points


def upright(chart: Figure) -> bool:
    """Whether the values of a chart run upward, over the years."""
    return "ticktext" in chart.to_plotly_json()["layout"]["xaxis"]


def lines(chart: Figure) -> list[Json]:
    """Return the lines of a chart."""
    return [trace for trace in chart.to_plotly_json()["data"] if trace["mode"] == "lines"]


def arrows(chart: Figure) -> list[Json]:
    """Return the arrows of a chart."""
    return [note for note in chart.to_plotly_json()["layout"].get("annotations", []) if note.get("showarrow")]


def words(chart: Figure) -> list[str]:
    """Return the texts that stand in a chart without a mark."""
    annotations = chart.to_plotly_json()["layout"].get("annotations", [])
    return [
        TAG.sub("", note["text"])
        for note in annotations
        if not note.get("showarrow") and note.get("name") not in ("panel", "reference", "band")
    ]


def panel_titles(chart: Figure) -> list[str]:
    """Return the titles of the axes of figures that do not compare with the others."""
    annotations = chart.to_plotly_json()["layout"].get("annotations", [])
    return [TAG.sub("", note["text"]) for note in annotations if note.get("name") == "panel"]


def carried(row: Fact) -> list[object]:
    """Return what the mark of a row carries."""
    return [*carried_of(row, row.ends)]


@pytest.mark.parametrize("language", Language)
def test_the_numbers_of_every_chart_are_those_of_the_frame(language: Language) -> None:
    for view in EVERY_VIEW:
        rows = shown(FACTS, view)
        chart = drawn(view, language)
        points = marks(chart)
        numbered = [carried(row) for row in rows if row.value is not None]
        assert sorted([mark[name] for name in CUSTOM] for mark in points) == sorted(numbered)
        assert len(points) + len(words(chart)) == len(rows)
        for mark in points if upright(chart) else ():
            factor = Scale.of(rows, language).factor
            assert mark["number"] * float(factor) == pytest.approx(mark["value"], rel=1e-12)
            closed = mark["low"] is not None and mark["high"] is not None
            ends = (mark["low"], mark["high"]) if closed else (mark["value"], mark["value"])
            assert (mark["down"] * factor, mark["up"] * factor) == pytest.approx(ends, rel=1e-12)


def test_parts_stand_in_a_list_whose_numbers_form_one_column() -> None:
    chart = drawn(View("project_money", Measure.LEVEL, TOWNS, 2020, 2024))
    assert not chart.layout.xaxis.showticklabels
    assert not chart.layout.xaxis.showgrid
    assert {(trace["mode"], along) for trace in chart.data for along in trace["x"]} == {("text", 0)}
    assert arrows(chart) == []
    labels = [mark["label"] for mark in marks(chart)]
    assert len(labels) == len(set(labels))


def test_figures_that_do_not_compare_have_axes_of_their_own() -> None:
    documents = {"x2023": "level: 9亿元", "w2023": "level: 8亿元", "h2024": "level: 7亿元"}
    chart = in_world(documents)
    assert {mark["area"]: mark["axis"] for mark in marks(chart)} == {"西溪": "y", "西湖": "y", "花街": "y2"}
    upper, lower = chart.layout.yaxis.domain, chart.layout.yaxis2.domain
    assert lower[1] < upper[0]
    assert panel_titles(chart) == ["● Xixi 2023 · ■ Xihu 2023", "◆ Huajie first half of 2024"]


def test_towns_of_which_nobody_knows_whether_they_compare_share_no_axis_but_the_years_of_one_do() -> None:
    chart = drawn(View("fixed_asset_investment", Measure.LEVEL, TOWNS, 2020, 2024))
    assert {(mark["area"], mark["axis"]) for mark in marks(chart)} == {("西溪", "y"), ("西湖", "y2")}
    assert len(panel_titles(chart)) == 2


def test_ranks_of_two_cities_never_share_an_axis() -> None:
    rank = "rank: 全市第二, of: level"
    points = marks(in_world({"x2023": rank, "w2023": rank}, Measure.RANK))
    assert [mark["axis"] for mark in points] == ["y", "y2"]


def test_figures_that_compare_share_one_axis_without_a_title() -> None:
    chart = in_world({"x2023": "level: 9亿元", "w2023": "level: 8亿元"})
    assert ({mark["axis"] for mark in marks(chart)}, panel_titles(chart)) == ({"y"}, [])


def test_a_note_of_a_few_marks_has_a_number_that_stands_at_each_of_them() -> None:
    catalogue = world(
        {"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 8亿元"}}
    )
    prepared, wording = PreparedView(facts_of(catalogue), OUTPUT), Wording(catalogue, Language.EN)
    labels = {
        mark["status"]: TAG.sub("", mark["label"])
        for mark in marks(checked(comparison_chart(prepared, wording, LOOK)))
    }
    implied = "CNY 1,211 million ①② implied, if at current prices"
    assert labels == {Status.PRINTED: "CNY 800 million", Status.IMPLIED: implied}
    (follows, _), (caution, _) = ((note, sign) for sign, note in caption(prepared, wording, LOOK).signed[:2])
    assert follows.startswith("Xixi 2022: implied")
    assert caution.startswith("Compare with caution: ")


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_texture_of_a_mark_is_its_status(view: View) -> None:
    shapes = {town: LOOK.town(town).shape for town in TOWNS}
    texture = {Status.PRINTED: "", Status.IMPLIED: "-open", Status.PLANNED: "-open-dot"}
    for mark in marks(drawn(view)):
        assert mark["symbol"] == shapes[mark["area"]] + texture[mark["status"]]
        word = Wording(CATALOGUE, Language.ZH).word(mark["status"])
        assert (word in mark["label"]) is (mark["status"] is not Status.PRINTED)


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_each_one_sided_mark_has_an_arrow_and_no_other_has_one(view: View) -> None:
    chart = drawn(view)
    bounds = [mark for mark in marks(chart) if mark["low"] is None or mark["high"] is None]
    ends = [(mark["place"], mark["number"]) for mark in bounds if upright(chart)]  # a list says it in words
    assert [(arrow["x"], arrow["y"]) for arrow in arrows(chart)] == ends


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_lines_join_what_may_be_joined_at_the_marks(view: View) -> None:
    chart = drawn(view)
    places = {tuple(mark[name] for name in CUSTOM): (mark["place"], mark["number"]) for mark in marks(chart)}
    pairs = [[places[tuple(carried(row))] for row in pair] for pair in joined(CATALOGUE, shown(FACTS, view))]
    assert [list(zip(line["x"], line["y"], strict=True)) for line in lines(chart)] == pairs


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_axis_of_values_holds_every_number_and_begins_at_zero(view: View, language: Language) -> None:
    chart = drawn(view, language).to_plotly_json()["layout"]
    upright = "ticktext" in chart["xaxis"]
    points = marks(drawn(view, language))
    for axis in {mark["axis"] for mark in points}:
        here = [mark for mark in points if mark["axis"] == axis]
        first, last = chart[f"yaxis{axis[1:]}" if upright else "xaxis"]["range"]
        _holds(
            view, [number for mark in here for number in (mark["down"], mark["up"])], (first, last), upright
        )


def _holds(view: View, numbers: list[float], reach: tuple[float, float], upright: bool) -> None:
    """An axis holds its numbers, and begins at zero or, for ranks, has the first place on top."""
    first, last = reach
    assert all(min(first, last) <= number <= max(first, last) for number in numbers)
    if view.measure is Measure.RANK:
        assert first > last
    else:
        low, high = min([0.0, *numbers]), max([0.0, *numbers])
        assert low - (0.06 if low == 0 and upright else 0.6) * (high - low or 1) <= first <= low <= 0 < last
        assert first == 0 or low < 0 or not upright


def test_a_rank_has_the_first_place_on_top() -> None:
    chart = in_world(
        {"x2022": "rank: 全市第二, of: level", "x2023": "rank: 全市第一, of: level"}, Measure.RANK
    )
    bottom, top = chart.layout.yaxis.range
    assert bottom > 2 > 1 > top
    assert chart.layout.yaxis.dtick == 1


def test_a_fall_is_drawn_below_zero() -> None:
    chart = in_world({"x2023": "change_on_year: 下降5.2%"}, Measure.CHANGE_ON_YEAR)
    assert marks(chart)[0]["number"] == -5.2
    assert chart.layout.yaxis.range[0] < -5.25


@pytest.mark.parametrize("tone", Tone)
def test_a_town_keeps_colour_shape_and_place_whatever_else_is_chosen(tone: Tone) -> None:
    catalogue = world(
        {"output": {"x2023": "level: 9亿元", "w2023": "level: 8亿元", "h2024": "level: 7亿元, period: 2023"}}
    )
    look, frame = Look.of(tone, TOWNS), facts_of(catalogue)
    seen: dict[str, set[tuple[object, ...]]] = {town: set() for town in TOWNS}
    for towns in (group for size in (1, 2, 3) for group in combinations(reversed(TOWNS), size)):
        view = View("output", Measure.LEVEL, towns, 2023, 2023)
        chart = checked(comparison_chart(PreparedView(frame, view), Wording(catalogue, Language.ZH), look))
        for mark in marks(chart):
            seen[mark["area"]].add((mark["colour"], mark["symbol"], mark["place"]))
    assert [len(styles) for styles in seen.values()] == [1, 1, 1]
    first, second, third = (next(iter(seen[town])) for town in TOWNS)
    assert len({first[0], second[0], third[0]}) == len({first[1], second[1], third[1]}) == 3
    assert [along for _, _, along in (first, second, third)] == [-0.25, 0, 0.25]


def test_a_part_has_a_row_of_its_own() -> None:
    chart = drawn(View("project_money", Measure.LEVEL, TOWNS, 2020, 2024))
    points = marks(chart)
    assert sorted(mark["place"] for mark in points) == list(range(len(points)))
    names = chart.layout.yaxis.ticktext
    for mark in points:
        assert Wording(CATALOGUE, Language.ZH).area(mark["area"]) in names[mark["place"]]


def test_every_year_is_named_and_evenly_spaced_and_its_gaps_are_said() -> None:
    chart = drawn(View("industrial_output", Measure.LEVEL, TOWNS, 2019, 2024))
    axis = chart.layout.xaxis
    assert list(axis.tickvals) == list(range(6))
    assert [text[:11] for text in axis.ticktext] == [f"<b>{year}</b>" for year in range(2019, 2025)]
    gaps = [(text.count("未见报道"), text.count("无文档")) for text in axis.ticktext]
    assert gaps == [(0, 1), (1, 1), (0, 1), (0, 1), (0, 1), (1, 1)]
    assert [glyph in axis.ticktext[4] for glyph in "●◆■"] == [False, True, False]


def test_a_year_says_that_there_is_only_a_rank() -> None:
    chart = drawn(View("enterprise_output", Measure.LEVEL, ("西溪",), 2020, 2020))
    assert "只有名次" in chart.layout.xaxis.ticktext[0]
    assert marks(chart) == []


def test_a_rank_without_a_place_stands_in_a_band_of_its_own_below_all_places() -> None:
    chart = drawn(View("air_quality", Measure.RANK, TOWNS, 2020, 2024))
    (rect,), axis = [shape for shape in chart.layout.shapes if shape.type == "rect"], chart.layout.yaxis
    note = next(note for note in chart.layout.annotations if note.text.startswith("前列"))
    assert max(axis.tickvals) == 3 < rect.y0 < note.y < rect.y1 <= axis.range[0]
    assert [note.text.count("<br>") for note in chart.layout.annotations if note.name == "band"] == [1]


def test_a_place_without_a_number_stands_in_words() -> None:
    assert words(drawn(View("air_quality", Measure.RANK, TOWNS, 2020, 2024))) == ["前列 ①②③"]
    assert words(drawn(View("air_quality", Measure.RANK, TOWNS, 2020, 2021))) == ["前列（名次未载） ①②"]
    assert words(in_world({"x2023": "rank: 前三, of: level, among: 全市"}, Measure.RANK)) == [
        "in the top 3 in Yongkang ①"
    ]
    assert words(in_world({"x2023": "change_on_year: 5%—8%"}, Measure.CHANGE_ON_YEAR)) == ["▲ 5–8%"]


def test_a_range_of_a_part_is_not_lost() -> None:
    chart = in_world({"x2023": "level: 5万元—8万元, part: 下赵村; level: 3万元"})
    assert [mark["printed"] for mark in marks(chart)] == ["3万元"]
    assert len(chart.layout.yaxis.ticktext) == 2
    assert words(chart) == ["CNY 50,000–80,000 ①"]


@pytest.mark.parametrize(("figure", "way"), [("level: 超9亿元", 1), ("level: 近9亿元", -1)])
def test_an_arrow_points_from_the_number_to_the_open_side(figure: str, way: int) -> None:
    (arrow,) = arrows(in_world({"x2023": figure}))  # pixels of a tail run downward, those of a shift upward
    assert (arrow["ax"], arrow["ay"] * way > 0, arrow["yshift"] * way > 0) == (0, True, True)


def test_a_line_over_an_implied_value_is_dotted_and_others_have_their_towns_dash() -> None:
    documents = {"x2022": "level: 9亿元", "x2023": "level: 9亿元", "x2021": "change_on_year: 1%"}
    (solid,) = lines(in_world(documents))
    (dotted,) = lines(in_world({"x2023": "level: 12.34亿元; change_on_year: 1.92%"}))
    assert (solid["line"]["dash"], dotted["line"]["dash"]) == (LOOK.town("西溪").dash, "dot")
    assert solid["line"]["color"] == dotted["line"]["color"] == LOOK.town("西溪").colour


def test_a_chart_without_figures_names_the_years_and_draws_nothing() -> None:
    chart = in_world({})
    assert (marks(chart), lines(chart), words(chart)) == ([], [], [])
    assert len(chart.layout.xaxis.ticktext) == 5


def test_pointing_at_a_mark_tells_figure_interval_status_how_it_stands_and_where_it_is_printed() -> None:
    points = marks(drawn(View("industrial_output", Measure.LEVEL, TOWNS, 2023, 2023)))
    hovers = {mark["area"]: mark["hover"] for mark in points}
    assert hovers["西溪"] == (
        "<b>西溪 · 2023 年</b><br>12.34 亿元 · 原文<br>12.335 – 12.345 亿元<br>✓ 西溪是西湖的 3.28–3.29 倍"
        "<br>西溪镇 2023 年文章（001 第 199 行）<extra></extra>"
    )
    assert "<br>✓ 西溪是西湖的 3.28–3.29 倍<br>" in hovers["西湖"]


def test_every_mark_says_how_it_stands_to_another_figure_or_that_there_is_none() -> None:
    of_years = marks(drawn(View("industrial_output", Measure.LEVEL, TOWNS, 2020, 2024)))
    (implied,) = (mark["hover"] for mark in of_years if mark["year"] == 2022)
    assert "<br>△ 确定：西溪 2023 年是西溪 2022 年的 1.0192 倍，即所印同比<br>" in implied
    investment = marks(drawn(View("fixed_asset_investment", Measure.LEVEL, TOWNS, 2020, 2020)))
    assert [mark["hover"].count("图中没有另一个数字可比") for mark in investment] == [1]
    unknown = marks(drawn(View("grids", Measure.LEVEL, TOWNS, 2020, 2024)))
    assert {mark["hover"].split("<br>")[2] for mark in unknown} == {
        "? 与西湖 2023 年相比：无法判断",
        "? 与西溪 2020 年相比：无法判断",
    }


@pytest.mark.parametrize(
    "evil", ["<img src=x onerror=1>", "%{customdata}", "x</b><extra>", "<a href='//x'>y</a>"]
)
def test_a_hostile_name_is_shown_as_text_and_never_obeyed(evil: str) -> None:
    chart = in_world({"x2023": "level: 9亿元, part: " + "'" + evil.replace("'", "''") + "'"}, part=evil)
    (mark,) = marks(chart)
    inside = (
        mark["hover"]
        .removesuffix("<extra></extra>")
        .replace("<br>", "")
        .replace("<b>", "")
        .replace("</b>", "")
    )
    assert "%{" not in mark["hover"]
    assert "<" not in inside
    name = chart.layout.yaxis.ticktext[0].partition("<span style=")[0].replace("<br>", " ")
    assert name.strip() == evil.replace("<", "&lt;").replace(">", "&gt;")


def test_no_axis_can_be_dragged_and_no_toolbar_words_are_needed() -> None:
    layout = drawn(VIEWS[0]).layout
    assert (layout.dragmode, layout.xaxis.fixedrange, layout.yaxis.fixedrange, layout.showlegend) == (
        *(False, True, True, False),
    )


@pytest.mark.parametrize(
    ("figure", "zh", "en"),
    [
        ("12.34亿元", (10**8, "亿元"), (10**9, "CNY billion")),
        ("8133万元", (10**4, "万元"), (10**6, "CNY million")),
        ("500元", (1, "元"), (1, "CNY")),
    ],
)
def test_an_axis_of_money_counts_in_what_readers_expect(
    figure: str, zh: tuple[int, str], en: tuple[int, str]
) -> None:
    rows = shown(facts_of(world({"output": {"x2023": f"level: {figure}"}})), OUTPUT)
    assert [Scale.of(rows, language) for language in (Language.ZH, Language.EN)] == [
        Scale(Fraction(factor), unit) for factor, unit in (zh, en)
    ]


@pytest.mark.parametrize(
    ("indicator", "zh", "en"),
    [
        ("crop_area", "万亩", "mu"),
        ("forest_tending", "亩", "mu"),
        ("steel_shed_area", "万平方米", "m²"),
        ("kindergarten_land", "平方米", "m²"),
        ("residents", "万人", "people"),
        ("pm25", "微克/立方米", "µg/m³"),
        ("guard_rails", "公里", "km"),
    ],
)
def test_an_axis_counts_in_the_unit_in_which_its_figures_are_told(indicator: str, zh: str, en: str) -> None:
    rows = shown(FACTS, level_of(indicator))
    scales = [Scale.of(rows, language) for language in Language]
    assert [scale.unit for scale in scales] == [zh, en]
    for row in rows:
        if row.status is Status.PRINTED and "万" in row.printed:
            value = float(re.findall(r"[\d.]+", row.printed)[0])
            assert (row.value or 0) / scales[0].factor == pytest.approx(value)


def test_chinese_digits_at_an_axis_stand_together_and_english_ones_in_threes() -> None:
    view = level_of("crop_area")
    assert [drawn(view, language).layout.separators for language in Language] == [".", ".,"]


@pytest.mark.parametrize("indicator", ["crop_area", "non_grain_task", "industrial_output"])
def test_the_longest_number_at_an_axis_has_room(indicator: str) -> None:
    chart = drawn(level_of(indicator), Language.EN)
    longest = f"{chart.layout.yaxis.range[1]:,.0f}"
    assert chart.layout.margin.l >= max(56, 8 * len(longest))


def test_the_label_of_a_share_names_its_whole_where_that_is_said() -> None:
    share = in_world({"x2023": "'share': 28.6%, of_whole: villages"}, Measure.SHARE)
    assert [mark["label"] for mark in marks(share)] == ["28.6% of villages"]
    unsaid = in_world({"x2023": "'share': 28.6%, sure: share"}, Measure.SHARE)
    assert [mark["label"] for mark in marks(unsaid)] == ["28.6%"]
