"""What a figure is judged by: the standard in force when its year ended, and only as surely as its interval lets."""

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.localities import localities_around
from metrics.analysis.prepared import PreparedView
from metrics.analysis.references import FULL, in_force, side
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, comparison_chart
from metrics.charts.captions.caption import caption
from metrics.curation.library import shipped_library
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.areas import Area
from metrics.model.codes import AreaKind, Measure
from metrics.model.records import Catalogue
from tests.charts.checked import checked
from tests.worlds import world

PM25 = shipped_library().indicators["pm25"]


def limits(*years: int) -> dict[Fraction, tuple[int, ...]]:
    """Return the limits of PM2.5 by value, with the years in which each is in force."""
    return {reference.value: reference.years for reference in in_force(PM25, Measure.LEVEL, years)}


def test_a_year_is_judged_by_the_standard_in_force_on_its_last_day() -> None:
    assert limits(2022, 2025) == {15: (2022, 2025), 35: (2022, 2025)}
    assert limits(2025, 2026) == {15: (2025,), 35: (2025,), 10: (2026,), 30: (2026,)}
    assert limits(2030, 2031) == {10: (2030, 2031), 30: (2030,), 25: (2031,)}
    assert limits(2010) == {}


def test_a_completion_is_judged_by_its_whole_target_and_a_rank_by_nothing() -> None:
    assert [reference.value for reference in in_force(PM25, Measure.COMPLETION, (2023,))] == [FULL]
    assert in_force(PM25, Measure.RANK, (2023,)) == []


@pytest.mark.parametrize(
    ("printed", "expected"), [("34", -1), ("35", None), ("36", 1), ("超36", 1), ("近36", None)]
)
def test_a_figure_is_on_a_side_only_where_all_that_it_may_be_is(printed: str, expected: int | None) -> None:
    (row,) = facts_of(world({"dust": {"x2023": f"level: {printed}微克/立方米"}})).select(indicator="dust")
    assert side(row, Fraction(35)) == expected


def test_each_reference_says_from_when_it_holds() -> None:
    assert {reference.first for reference in PM25.references} == {
        date(2016, 1, 1),
        date(2026, 3, 1),
        date(2031, 1, 1),
    }


def test_a_target_is_a_line_of_the_chart_that_its_axis_holds() -> None:
    catalogue = world({"output": {"x2023": "completion: 60%"}})
    ready = PreparedView(
        facts_of(catalogue), View("output", Measure.COMPLETION, ("西溪", "西湖"), 2022, 2023)
    )
    look, wording = Look.of(Tone.LIGHT, catalogue.towns), Wording(catalogue, Language.EN)
    chart = checked(comparison_chart(ready, wording, look))
    (line,) = [shape for shape in chart.layout.shapes if shape.layer == "below"]
    assert (line.x0, line.x1, line.y0, line.y1) == (-0.5, 1.5, 100, 100)
    assert chart.layout.yaxis.range[1] > 100
    assert "target 100%" in [note.text for note in chart.layout.annotations]
    assert caption(ready, wording, look).judged == ()


def in_a_city(figures: dict[str, dict[str, str]]) -> Catalogue:
    """Return a world in which what documents say of 花街 is said of the city around it instead."""
    catalogue = world(figures)
    city = Area("永康", Bilingual("永康市", "Yongkang"), (), {}, {}, kind=AreaKind.LOCALITY)
    moved = tuple(
        replace(figure, area="永康") if figure.area == "花街" else figure for figure in catalogue.observations
    )
    return replace(catalogue, areas={**catalogue.areas, "永康": city}, observations=moved)


@pytest.mark.parametrize(
    ("printed", "lines"), [("30微克/立方米", 1), ("52微克/立方米", 1), ("54微克/立方米", 0)]
)
@pytest.mark.parametrize("language", Language)
def test_a_city_s_own_figure_is_told_beside_its_towns_and_drawn_where_it_leaves_them_room(
    printed: str, lines: int, language: Language
) -> None:
    catalogue = in_a_city(
        {"dust": {"x2023": "level: 26微克/立方米", "h2024": f"level: {printed}, period: 2023"}}
    )
    ready = PreparedView(facts_of(catalogue), View("dust", Measure.LEVEL, ("西溪", "西湖"), 2022, 2023))
    look, wording = Look.of(Tone.LIGHT, catalogue.towns), Wording(catalogue, language)
    chart = checked(comparison_chart(ready, wording, look))
    names = [note.text for note in chart.layout.annotations if note.name == "reference"]
    number = printed.removesuffix("微克/立方米")
    colon = {Language.ZH: "：", Language.EN: ": "}[language]
    assert names == [f"{wording.area_in_full('永康')}{colon}{number}"] * lines
    (line,) = caption(ready, wording, look).judged
    expected = {
        Language.ZH: f"所在的永康市，2023 年：{number} 微克/立方米",
        Language.EN: f"Yongkang as a whole, 2023: {number} µg/m³",
    }
    assert expected[language] in line


def test_a_city_elsewhere_is_no_town_s_surrounding() -> None:
    catalogue = in_a_city({"dust": {"w2023": "level: 26微克/立方米", "h2024": "level: 30微克/立方米"}})
    assert localities_around(catalogue, ("西湖",)) == ()
    assert localities_around(catalogue, ("西溪", "西湖")) == ("永康",)
