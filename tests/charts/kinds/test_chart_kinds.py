"""Each kind of chart, its numbers read back from it; no kind crosses what does not compare."""

import re
from collections.abc import Mapping
from itertools import combinations
from typing import Any

import pytest
from msgspec.structs import replace
from plotly.graph_objects import Figure

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Caption, Chart, Look, Tone, caption, comparison_chart, placed
from metrics.charts.plotting.marks import CUSTOM
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure, MoneyUnit, Status
from metrics.model.records import Catalogue
from tests.charts.checked import checked
from tests.charts.text_boxes import text_boxes
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import world

LOOK = Look.of(Tone.LIGHT, TOWNS)
OUTPUT = View("output", Measure.LEVEL, TOWNS, 2020, 2024)
TWO_TOWNS = {
    "x2022": "level: 9亿元",
    "x2023": "level: 9.61亿元",
    "w2022": "level: 8.8亿元",
    "w2023": "level: 9.6亿元",
}
Json = dict[str, Any]


def every_view() -> list[View]:
    """Return every view of the sample in each kind that fits it."""
    of_towns = FACTS.select(areas=TOWNS, replaced=True)
    plain = [
        View(indicator, Measure(measure), TOWNS, 2020, 2024)
        for indicator, measure in sorted({(fact.indicator, fact.measure) for fact in of_towns})
    ]
    return [replace(view, kind=kind) for view in plain for kind in PreparedView(FACTS, view).kinds]


VIEWS = [view for view in every_view() if view.kind is not ChartKind.DOTS]


def without_colour(label: str) -> str:
    """Return a label without the colour of its numbers of notes."""
    return re.sub("<span[^>]*>|</span>", "", label)


def named(view: View) -> str:
    """Return what tells a view from the others in a test's name."""
    return f"{view.kind}-{view.indicator}"


def of_world(
    documents: Mapping[str, str],
    kind: ChartKind,
    unit: MoneyUnit = MoneyUnit.AUTO,
    indicator: str = OUTPUT.indicator,
) -> tuple[Figure, Caption]:
    """Return chart and caption of a world's one indicator in English."""
    catalogue: Catalogue = world({indicator: dict(documents)})
    view = replace(OUTPUT, indicator=indicator, kind=kind, unit=unit)
    wording = Wording(catalogue, Language.EN)
    facts = facts_of(catalogue)
    return checked(comparison_chart(PreparedView(facts, view), wording, LOOK)), caption(
        PreparedView(facts, view), wording, LOOK
    )


def marks(chart: Figure) -> list[Json]:
    """Return the marks of a chart: what they carry, and the number at which they stand."""
    points = []
    for trace in chart.to_plotly_json()["data"]:
        across = "y" if "error_y" in trace else "x"
        for index, carried in enumerate(trace.get("customdata", [])):
            mark = dict(zip(CUSTOM, carried, strict=True)) | {"number": trace[across][index]}
            bars = trace[f"error_{across}"]
            mark |= {
                "down": bars["arrayminus"][index],
                "up": bars["array"][index],
                "label": trace["text"][index],
            }
            points.append(mark | {"axis": trace.get("yaxis", "y"), "trace": trace})
    return points


def lines(chart: Figure) -> list[Json]:
    """Return the lines of a chart."""
    return [trace for trace in chart.to_plotly_json()["data"] if trace.get("mode") == "lines"]


def notes(chart: Figure, name: str) -> list[Json]:
    """Return the annotations of a chart that are called ``name``."""
    return [note for note in chart.to_plotly_json()["layout"]["annotations"] if note.get("name") == name]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_numbers_of_every_kind_are_those_of_its_rows(view: View, language: Language) -> None:
    chart = checked(comparison_chart(PreparedView(FACTS, view), Wording(CATALOGUE, language), LOOK))
    rows = [row for row in PreparedView(FACTS, view).every if row.value is not None]
    points = marks(chart)
    assert sorted((mark["area"], mark["year"], mark["printed"], mark["id"]) for mark in points) == sorted(
        (row.area, row.year, row.printed, row.id) for row in rows
    )
    if view.kind is ChartKind.INDEX:
        return
    assert sorted(mark["value"] for mark in points) == sorted(float(row.value or 0) for row in rows)
    factors = {round(mark["value"] / mark["number"], 3) for mark in points if mark["number"]}
    assert len(factors) == 1  # all stand on one measure


@pytest.mark.parametrize("kind", ChartKind)
def test_no_label_of_an_axis_is_left_out_in_silence_where_it_finds_no_room(kind: ChartKind) -> None:
    chart, _ = of_world(TWO_TOWNS, kind)
    layout = chart.to_plotly_json()["layout"]
    axes = {name: axis.get("ticklabeloverflow") for name, axis in layout.items() if "axis" in name}
    assert {name[0] for name in axes} == {"x", "y"}
    assert set(axes.values()) == {"allow"}  # as measuring them all takes Plotly a third of a first choice


@pytest.mark.parametrize("kind", ChartKind)
def test_figures_that_do_not_compare_never_share_an_axis_nor_a_line(kind: ChartKind) -> None:
    chart, _ = of_world(
        TWO_TOWNS | {"h2024": "level: 4.1亿元", "x2024": "level: 10亿元, status: planned"}, kind
    )
    sharing: dict[str, set[tuple[str, str]]] = {}
    for mark in marks(chart):
        sharing.setdefault(mark["axis"], set()).add(
            (mark["area"] == "花街", mark["status"] == Status.PLANNED)
        )
    assert all(len(groups) == 1 for groups in sharing.values())
    planned = [mark["number"] for mark in marks(chart) if mark["status"] == Status.PLANNED]
    ends = {end for line in lines(chart) for end in line["y"]} if kind is not ChartKind.RANKING else set()
    assert not ends & set(planned)


def test_a_kind_that_does_not_fit_is_drawn_as_dots() -> None:
    one = {"x2023": "level: 9亿元"}
    assert of_world(one, ChartKind.SLOPE)[0] == of_world(one, ChartKind.DOTS)[0]


def test_columns_start_at_zero_and_have_the_texture_of_their_status() -> None:
    chart, _ = of_world(
        {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 8亿元"}, ChartKind.COLUMNS
    )
    assert chart.layout.yaxis.range[0] == 0
    for mark in marks(chart):
        assert mark["trace"]["type"] == "bar"
        hollow = LOOK.colour("ground") in mark["trace"]["marker"]["color"]
        assert hollow is any(status == Status.IMPLIED for status in _statuses(mark["trace"]))
    (outline,) = [shape for shape in chart.layout.shapes if shape.type == "rect"]
    assert (outline.line.dash, outline.y0) == ("dash", 0)
    assert {without_colour(note["text"]).split("<br>")[-1] for note in notes(chart, "label")} == {
        "1,234",
        "1,211 ①②",
        "800",
    }


def _statuses(trace: Json) -> list[str]:
    """Return the statuses of a trace's marks."""
    return [carried[CUSTOM.index("status")] for carried in trace["customdata"]]


def test_a_planned_column_is_dotted_and_a_bound_has_an_arrow() -> None:
    chart, _ = of_world(
        {"x2022": "level: 8亿元", "x2023": "level: 超9亿元", "x2024": "level: 10亿元, status: planned"},
        ChartKind.COLUMNS,
    )
    assert [shape.line.dash for shape in chart.layout.shapes if shape.type == "rect"] == ["dot"]
    assert sum(bool(annotation.showarrow) for annotation in chart.layout.annotations) == 1


def test_the_whisker_of_a_column_is_its_interval() -> None:
    chart, _ = of_world(TWO_TOWNS, ChartKind.COLUMNS)
    ends = {
        mark["printed"]: (mark["number"] - mark["down"], mark["number"] + mark["up"]) for mark in marks(chart)
    }
    assert ends["9亿元"] == pytest.approx((850, 950))
    assert ends["9.61亿元"] == pytest.approx((960.5, 961.5))


def test_a_slope_joins_each_town_over_its_two_years_and_its_labels_keep_apart() -> None:
    chart, words = of_world(TWO_TOWNS, ChartKind.SLOPE)
    assert sorted(tuple(line["y"]) for line in lines(chart)) == [(880, 960), (900, 961)]
    assert {tuple(line["x"]) for line in lines(chart)} == {(0, 1)}
    apart = placed(Chart(**chart.to_plotly_json()), 1176, 380)
    labels = [note["x"] for note in apart.layout["annotations"] if note.get("name") == "label"]
    assert (labels.count(0), labels.count(1)) == (2, 2)
    assert not any(one.meets(other) for one, other in combinations(text_boxes(apart, 1176, 380), 2))
    assert "2022 and 2023" in words.subtitle


def test_a_column_of_several_years_has_its_figure_over_its_bar_where_no_column_stands() -> None:
    years = "period: 2022/2023"
    chart, _ = of_world(
        {"x2023": f"level: 9亿元, {years}", "w2023": f"level: 7亿元, {years}"}, ChartKind.COLUMNS
    )
    at_their_places = placed(Chart(**chart.to_plotly_json()), 1176, 380)
    labels = [note for note in at_their_places.layout["annotations"] if note.get("name") == "label"]
    columns = [x + trace["width"][0] / 2 for trace in at_their_places.data for x in trace["x"]]
    assert len(labels) == 2
    assert min(note["x"] for note in labels) > max(columns)
    assert {note["xanchor"] for note in labels} == {"left"}


def test_a_slope_needs_exactly_two_years() -> None:
    catalogue = world({"output": TWO_TOWNS | {"x2021": "level: 8亿元"}})
    assert ChartKind.SLOPE not in PreparedView(facts_of(catalogue), OUTPUT).kinds


def test_a_ranking_tells_places_as_ranges_where_intervals_overlap() -> None:
    documents = {"x2023": "level: 9亿元", "w2023": "level: 9.2亿元", "h2024": "level: 4亿元"}
    chart, words = of_world(documents, ChartKind.RANKING)
    names = [text.partition("</b>")[0].rpartition("<b>")[2] for text in chart.layout.yaxis.ticktext]
    assert names == ["–", "1–2", "1–2"]
    assert words.contents == ("1–2. Xihu CNY 920 million", "1–2. Xixi CNY 900 million")
    assert "no document" in [note["text"] for note in chart.to_plotly_json()["layout"]["annotations"]]


def test_a_ranking_puts_the_certainly_higher_first() -> None:
    _, words = of_world({"x2023": "level: 7亿元", "w2023": "level: 9亿元"}, ChartKind.RANKING)
    assert words.contents == ("1. Xihu CNY 900 million", "2. Xixi CNY 700 million")
    assert (
        words.subtitle
        == "Output · in CNY million · ranking of 2023; where intervals overlap, a rank is a range"
    )


def test_where_neither_more_nor_less_is_welcome_the_towns_stand_in_their_order_without_ranks() -> None:
    documents = {"x2023": "level: 30公里", "w2023": "level: 41公里"}
    chart, words = of_world(documents, ChartKind.RANKING, indicator="roads")
    names = chart.layout.yaxis.ticktext
    assert ["–" in name for name in names] == [True, False, False]
    assert "<b>" not in "".join(names[1:])
    assert words.contents == ("Xihu 41 km", "Xixi 30 km")
    assert words.subtitle.endswith("2023, highest first; neither more nor less is better, so no ranks")


def test_small_multiples_share_a_scale_only_where_figures_compare() -> None:
    chart, _ = of_world(TWO_TOWNS | {"h2024": "level: 1亿元"}, ChartKind.MULTIPLES)
    ranges = {mark["area"]: chart.layout[f"yaxis{mark['axis'][1:]}"].range for mark in marks(chart)}
    assert len({mark["axis"] for mark in marks(chart)}) == 3
    assert ranges["西溪"] == ranges["西湖"] != ranges["花街"]


def test_an_index_is_100_in_its_base_year_and_moves_with_the_growth_exactly() -> None:
    chart, words = of_world({"x2023": "level: 12.34亿元; change_on_year: 1.92%"}, ChartKind.INDEX)
    points = {mark["year"]: (mark["low"], mark["value"], mark["high"]) for mark in marks(chart)}
    assert points == {2022: (100, 100, 100), 2023: (101.915, 101.92, 101.925)}
    assert words.title == "Xixi's output rose 1.92% year on year to CNY 1.234 billion in 2023"
    assert any("only restates that growth" in note for note in words.notes)
    assert words.subtitle == "Output · 2020–2024 · index, 2022 = 100"


def test_a_loose_index_is_told_by_both_its_ends() -> None:
    chart, words = of_world(TWO_TOWNS, ChartKind.INDEX)
    labels = {(mark["area"], mark["year"]): without_colour(mark["label"]) for mark in marks(chart)}
    assert labels["西溪", 2023] == "101–114 ①"  # 9.605 ÷ 9.5 to 9.615 ÷ 8.5
    assert "Xixi 2023 101–114" in words.contents


def test_a_town_without_a_base_is_left_out_of_an_index_and_named() -> None:
    chart, words = of_world(TWO_TOWNS | {"h2024": "level: 1亿元"}, ChartKind.INDEX)
    assert {mark["area"] for mark in marks(chart)} == {"西溪", "西湖"}
    assert "Huajie: has a figure, not drawn because it compares with no other" in words.notes


def test_money_is_told_in_the_unit_asked_for_and_never_more_finely_than_printed() -> None:
    view = View("industrial_output", Measure.LEVEL, TOWNS, 2023, 2023, unit=MoneyUnit.WAN)
    wording = Wording(CATALOGUE, Language.ZH)
    by_area = {
        mark["area"]: mark
        for mark in marks(checked(comparison_chart(PreparedView(FACTS, view), wording, LOOK)))
    }
    assert {area: mark["number"] for area, mark in by_area.items()} == {"西溪": 123400, "西湖": 37574}
    assert {area: mark["label"] for area, mark in by_area.items()} == {
        "西溪": "12.34 亿元",
        "西湖": "37574 万元",
    }
    words = caption(PreparedView(FACTS, view), wording, LOOK)
    assert "单位：万元" in words.subtitle
    assert "原文精度不到这一单位的金额，仍用较大的单位" in words.notes


@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_the_alternative_tells_what_the_kind_shows(view: View) -> None:
    words = caption(PreparedView(FACTS, view), Wording(CATALOGUE, Language.ZH), LOOK)
    assert words.contents
    for text in (words.subtitle, *words.contents):
        assert text in words.alternative
