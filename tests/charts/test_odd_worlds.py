"""Odd worlds are drawn as they are: five years in one number, a range, tiny beside huge, wide intervals."""

import pytest
from plotly.graph_objects import Figure

from metrics.analysis.comparing.comparison import View
from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Chart, Look, Tone, caption, comparison_chart, placed
from metrics.charts.texts.boxes import PlotFrame
from metrics.charts.texts.labels import note_box, point_labels
from metrics.charts.texts.obstacles import under_texts
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import CellState, ChartKind, Measure
from tests.charts.checked import checked
from tests.worlds import world

TOWNS = ("西溪", "花街", "西湖")
LOOK = Look.of(Tone.LIGHT, TOWNS)
Documents = dict[str, str]


def prepared(documents: Documents, kind: ChartKind = ChartKind.DOTS) -> PreparedView:
    """Return the view of a world of one indicator, whose words fix what it counts."""
    return PreparedView(
        facts_of(world({"roads": documents})), View("roads", Measure.LEVEL, TOWNS, 2020, 2024, kind)
    )


def comparison(ready: PreparedView) -> Chart:
    """Return its chart."""
    return comparison_chart(ready, Wording(ready.catalogue, Language.ZH), LOOK)


def drawn(ready: PreparedView) -> Figure:
    """Return its chart, whose parts are read by their names."""
    return checked(comparison(ready))


def notes(ready: PreparedView, language: Language = Language.ZH) -> tuple[tuple[str, str], ...]:
    """Return the notes of its caption, each behind its sign."""
    return caption(ready, Wording(ready.catalogue, language), LOOK).signed


FIVE_YEARS = {"x2024": "level: 60公里, period: 2020/2024", "w2022": "level: 11公里"}


@pytest.mark.parametrize("kind", [ChartKind.DOTS, ChartKind.COLUMNS])
def test_a_figure_of_five_years_stands_across_them_and_says_so_at_its_mark(kind: ChartKind) -> None:
    chart = drawn(prepared(FIVE_YEARS, kind))
    (bar,) = (shape for shape in chart.layout.shapes if shape.line.width == 3)
    assert (int(bar.x0 + 0.6), int(bar.x1)) == (0, 4)
    assert bar.y0 == bar.y1 == 60
    texts = [str(text) for trace in chart.data for text in trace.text or ()]
    assert any("60 公里（2020–2024 年）" in text for text in texts)


def test_no_year_of_such_a_figure_is_a_gap_of_its_town() -> None:
    ready = prepared(FIVE_YEARS)
    assert not any(
        ready.cells["西溪", year].startswith(("searched", "no_document")) for year in range(2020, 2025)
    )
    cells = coverage(ready.catalogue, ready.store).cells
    years = {cell.year for cell in cells if cell.indicator == "roads" and cell.area == "西溪" and cell.facts}
    assert years == {2020, 2021, 2022, 2023, 2024}
    assert CellState.SEARCHED in {cell.state for cell in cells if cell.area == "西湖" and cell.year == 2023}


def test_no_line_goes_to_a_range_which_has_no_number_to_go_to() -> None:
    chart = drawn(prepared({"x2022": "level: 12公里", "x2023": "level: 8—30公里", "x2024": "level: 14公里"}))
    assert [trace.mode for trace in chart.data if trace.mode == "lines"] == []


@pytest.mark.parametrize("kind", [ChartKind.DOTS, ChartKind.COLUMNS])
def test_a_range_is_a_line_from_end_to_end_with_its_words_above(kind: ChartKind) -> None:
    chart = drawn(prepared({"x2022": "level: 12公里", "x2023": "level: 8—30公里"}, kind))
    (line,) = (shape for shape in chart.layout.shapes if shape.x0 == shape.x1)
    assert (line.y0, line.y1) == (8, 30)
    (words,) = (note for note in chart.layout.annotations if note.text and "8—30" in note.text)
    assert (words.x, words.y, words.yref) == (line.x0, 30, "y")


def test_what_is_too_small_for_its_scale_is_said_to_be() -> None:
    ready = prepared({"x2023": "level: 8500公里", "w2023": "level: 12公里"})
    assert [(sign, note[:2]) for sign, note in notes(ready) if "百分之一" in note] == [("", "西湖")]
    assert any("under a hundredth" in note for _, note in notes(ready, Language.EN))
    near = prepared({"x2023": "level: 850公里", "w2023": "level: 12公里"})
    assert not any("百分之一" in note for _, note in notes(near))


def test_a_mark_at_the_foot_does_not_touch_the_name_of_its_year() -> None:
    low = drawn(prepared({"x2023": "level: 8500公里", "w2023": "level: 12公里"}))
    assert low.layout.xaxis.ticklabelstandoff == 8
    assert not drawn(
        prepared({"x2023": "level: 85公里", "w2023": "level: 12公里"})
    ).layout.xaxis.ticklabelstandoff


def test_no_label_lies_on_a_whisker_where_there_is_room_beside_it() -> None:
    # No line joins any
    wide = dict.fromkeys(("x2020", "x2022", "x2024", "w2022", "w2024"), "level: 约10公里")
    chart = placed(comparison(prepared(wide)), 960, 540)
    plain = chart.plain
    frame = PlotFrame(plain["layout"], 960, 540)
    under = under_texts(plain, frame)
    assert len(under.lines) == 5
    assert [label for label in point_labels(plain, frame) if under.cost(label.seats[0].box)[1]] == []


def test_the_label_of_a_column_stays_near_it_though_a_hairline_strikes_through() -> None:
    alike = {"x2023": "level: 55公里", "w2023": "level: 54公里"}
    chart = placed(comparison(prepared(alike, ChartKind.COLUMNS)), 960, 380)
    lifted = [note["yshift"] for note in chart.layout["annotations"] if note.get("name") == "label"]
    assert len(lifted) == 2
    assert max(lifted) <= 2 + 18


def test_the_label_of_a_column_stands_in_its_own_panel() -> None:
    apart = {
        "x2020": "level: 55公里, period: 2020/..",
        "w2022": "level: 60公里",
        "w2023": "level: 75公里; level: 620公里, period: 2020/2024, status: planned",
    }
    chart = placed(comparison(prepared(apart, ChartKind.COLUMNS)), 960, 420)
    plain = chart.plain
    frame = PlotFrame(plain["layout"], 960, 420)
    labels = [note for note in plain["layout"]["annotations"] if note.get("name") == "label"]
    assert {note["yref"] for note in labels} == {"y", "y2", "y3"}
    for note in labels:
        top = frame.down(1, f"{note['yref']} domain")
        assert note_box(note, frame).top >= top - 16  # beside the title of the panel, and no higher
