"""No two texts of a chart lie on each other, whatever the world, the kind of chart, the width and the language."""

from itertools import combinations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Chart, Look, Tone, comparison_chart, placed, view_picture
from metrics.charts.texts.boxes import Box, PlotFrame
from metrics.charts.texts.labels import beside, point_labels
from metrics.charts.texts.obstacles import under_texts
from metrics.charts.texts.placement import CROWDED, free_seat
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure
from metrics.model.records import Catalogue
from tests.charts.text_boxes import text_boxes
from tests.folders import Folder

COURSE = ("4.1", "4.6", "4.6", "5.1", "5.6", "5.6")
LEVELS = (
    "12.341亿元",
    "12.342亿元",
    "12.343亿元",
    "3元",
    "0元",
    "9000亿元",
    "1.3亿元",
    "1.2亿元",
    "超2亿元",
    "近3亿元",
    "1亿—3亿元",
)
GROWTHS = ("-3.3%", "8.1%", "0%", "120%", "5%—8%", "超10%")


def random_folder(seed: int) -> Folder:
    """Return up to nine towns in up to thirty years; figures are alike, far apart, zero, open or planned."""
    chance = Random(seed)
    towns = {
        f"镇{number}": ("甲市", f"Township {number}")
        for number in range(1, chance.choice((1, 2, 3, 5, 9)) + 1)
    }
    years = range(2024 - chance.choice((1, 2, 3, 8, 30)), 2024)
    documents = {
        f"d{number}y{year}": (town, f"'{year}'") for number, town in enumerate(towns) for year in years
    }

    def figures() -> dict[str, list[str]]:
        lines: dict[str, list[str]] = {}
        for document in documents:
            if chance.random() < 0.2:
                continue
            status = chance.choice(("", "", "", ", status: planned"))
            lines[document] = [f"{{level: {chance.choice(LEVELS)}, line: 1{status}}}"]
            if chance.random() < 0.3 and not status:
                lines[document].append(f"{{change_on_year: {chance.choice(GROWTHS)}, line: 2}}")
        return lines

    return Folder(towns, documents, {"t": {"x": figures()}})


def catalogue_of(folder: Folder) -> Catalogue:
    """Return a folder's catalogue; that its figures contradict each other is no hindrance."""
    with TemporaryDirectory() as scratch:
        return load_catalogue(folder.write(Path(scratch)))


def overlapping(chart: Chart, width: float, height: float) -> list[tuple[Box, Box]]:
    """Return the pairs of texts that lie on each other."""
    boxes = text_boxes(chart, width, height)
    return [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]


@pytest.mark.parametrize("seed", range(32))
def test_no_two_texts_lie_on_each_other(seed: int) -> None:
    catalogue, language = catalogue_of(random_folder(seed)), tuple(Language)[seed % 2]
    facts, wording, look = (
        facts_of(catalogue),
        Wording(catalogue, language),
        Look.of(Tone.LIGHT, catalogue.towns),
    )
    years = sorted({source.period.year for source in catalogue.sources.values()})
    for measure in (Measure.LEVEL, Measure.CHANGE_ON_YEAR):
        view = View("x", measure, tuple(catalogue.towns), years[0], years[-1])
        for kind in PreparedView(facts, view).kinds:
            drawn = replace(view, kind=kind)
            picture = view_picture(PreparedView(facts, drawn), wording, look)
            assert not overlapping(picture, picture.layout["width"], picture.layout["height"]), (
                kind,
                "picture",
            )
            if kind is ChartKind.RANKING:
                continue
            chart = comparison_chart(PreparedView(facts, drawn), wording, look)
            for width in (420, 1176):
                assert not overlapping(placed(chart, width, 500), width, 500), (kind, width)


def dotted(points: list[tuple[float, float, str]], high: float, **trace: object) -> Chart:
    """Return a chart of marks with their labels on an axis up to ``high``, with a hairline every five."""
    across, values, texts = zip(*points, strict=True)
    marks: dict[str, object] = {
        "type": "scatter",
        "mode": "markers+text",
        "x": across,
        "y": values,
        "text": texts,
    }
    marks |= {"marker": {"size": 12}, "textposition": "top center", "textfont": {"size": 15}} | trace
    margin = {"l": 50, "r": 20, "t": 20, "b": 50}
    axes = {"xaxis": {"range": [0, 10]}, "yaxis": {"range": [0, high], "showgrid": True, "dtick": 5}}
    return Chart([marks], {"margin": margin} | axes)


def test_a_label_is_struck_through_by_no_hairline_where_it_has_another_place() -> None:
    chart = placed(dotted([(5, 4, "3.7574 亿元"), (2, 12, "12 亿元")], 15), 1176, 380)
    assert [position.split()[0] for position in chart.data[0]["textposition"]] == ["bottom", "top"]


def test_a_label_lies_on_no_arrow_where_it_has_another_place() -> None:
    chart = dotted([(5, 6.5, "at least CNY 12 million")], 15)
    arrow = {"x": 5, "y": 6.5, "yref": "y", "text": "", "showarrow": True, "ax": 0, "ay": 30, "yshift": 36}
    chart.layout["annotations"] = [arrow]
    (position,) = placed(chart, 1176, 380).data[0]["textposition"]
    assert position in ("top right", "top left", "bottom center")


def test_a_label_at_the_side_of_its_mark_has_air_before_it_however_often_it_is_placed() -> None:
    assert [beside("12 亿元", side) for side in ("middle left", "middle right", "top left")] == [
        "12 亿元\u00a0",
        "\u00a012 亿元",
        "12 亿元",
    ]
    assert beside(beside("12 亿元", "middle left"), "middle right") == "\u00a012 亿元"
    chart = placed(dotted([(5, 4.2, "a label, as long as the chart has room")], 12), 700, 90)
    was = chart.data[0]["text"]
    again = placed(chart, 700, 90)
    assert again.data[0]["text"] == was


def test_a_label_without_room_gives_way_to_its_number() -> None:
    crowd = [(1 + 1.5 * number, 7.0, f"CNY 12,34{number} million") for number in range(6)]
    short = {str(number): f"12,34{number}" for number in range(6)}
    texts = placed(dotted(crowd, 8, meta={"short": short}), 420, 120).data[0]["text"]
    assert "" not in texts
    assert set(texts) & set(short.values())


@pytest.mark.parametrize("many", [True, False])
def test_many_marks_are_labelled_by_their_numbers_unless_that_hides_how_one_came_to_be(*, many: bool) -> None:
    count = CROWDED + many
    points = [(0.3 + number * 9.4 / count, 7.0, f"{number} 亿元") for number in range(count)]
    short = {str(number): str(number) for number in range(count)}
    about = [["", "", "", "", "", "printed" if number else "implied"] for number in range(count)]
    texts = placed(dotted(points, 10, meta={"short": short}, customdata=about), 2400, 300).data[0]["text"]
    whole = [f"{number} 亿元" for number in range(count)]
    assert [text.strip("\u00a0") for text in texts] == ([whole[0], *list(short)[1:]] if many else whole)


@pytest.mark.parametrize(
    ("status", "label"), [("printed", "1,211"), ("implied", "CNY 1,211 million implied")]
)
def test_a_label_on_a_line_gives_way_to_its_number_unless_that_hides_how_it_came_to_be(
    status: str, label: str
) -> None:
    points = [(5.0, 6.5, "CNY 1,211 million implied")]
    about = {"meta": {"short": {"0": "1,211"}}, "customdata": [["", "", "", "", "", status]]}
    chart = dotted(points, 13, **about)
    lines = [
        ([3.5, 4.6], [6.5, 12.5]),
        ([3.5, 4.6], [6.5, 0.5]),
        ([5.4, 6.5], [12.5, 6.5]),
        ([5.4, 6.5], [0.5, 6.5]),
    ]
    chart.data.extend({"type": "scatter", "mode": "lines", "x": x, "y": y} for x, y in lines)
    (text,) = placed(chart, 700, 300).data[0]["text"]
    assert text.strip("\u00a0") == label


def test_a_year_loses_what_stands_below_it_before_another_loses_its_name() -> None:
    chart = dotted([(5, 4, "4")], 15)
    labels = [f"<b>{year}</b><br>not reported" for year in range(2020, 2025)]
    chart.layout["xaxis"] |= {"tickvals": [1, 3, 5, 7, 9], "ticktext": labels}
    assert placed(chart, 700, 300).layout["xaxis"]["ticktext"] == labels
    assert placed(chart, 400, 300).layout["xaxis"]["ticktext"] == [
        f"<b>{year}</b>" for year in range(2020, 2025)
    ]
    assert [bool(text) for text in placed(chart, 180, 300).layout["xaxis"]["ticktext"]] == [
        True,
        False,
    ] * 2 + [True]


def test_a_label_is_nearest_to_its_own_mark() -> None:
    chart = placed(dotted([(5, 12.34, "12.34 亿元 ≠"), (5, 13.9, "13.9 亿元 ≠")], 16.7), 1176, 310)
    lower, upper = chart.data[0]["textposition"]
    assert not lower.startswith("top")
    assert not upper.startswith("bottom")


def test_in_a_crowd_a_label_that_would_lie_on_a_line_is_left_to_the_table_unless_it_is_an_end(
    tmp_path: Path,
) -> None:
    towns = {f"镇{number}": ("甲市", f"Town {number}") for number in range(4)}
    documents = {f"d{town}y{year}": (town, f"'{year}'") for town in towns for year in range(2018, 2024)}
    figures = {
        f"d{town}y{year}": [f"{{level: {float(level) + number / 10:.1f}亿元, line: 1}}"]
        for number, town in enumerate(towns)
        for year, level in zip(range(2018, 2024), COURSE, strict=True)
    }
    folder = Folder(towns, documents, {"t": {"x": figures}}, fields={"x": "unit: 元\n    defined_by: plain"})
    catalogue = load_catalogue(folder.write(tmp_path))
    view = View("x", Measure.LEVEL, tuple(towns), 2018, 2023, ChartKind.INDEX)
    wording, look = Wording(catalogue, Language.ZH), Look.of(Tone.LIGHT, tuple(towns))
    chart = placed(comparison_chart(PreparedView(facts_of(catalogue), view), wording, look), 1176, 380)
    frame = PlotFrame(chart.plain["layout"], 1176, 380)
    under = under_texts(chart.plain, frame)
    labels = [label for label in point_labels(chart.plain, frame) if label.rank[1] > 3]
    stand = [free_seat(label, [], under, frame) for label in labels]
    assert 0 < len(list(point_labels(chart.plain, frame))) < 24
    assert not any(any(under.cost(seat.box)[:2]) for seat in stand if seat)
