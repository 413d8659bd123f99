"""What a view shows, what a line may join, and what each empty cell holds."""

from metrics.analysis.comparing.comparison import (
    State,
    View,
    joined,
    selection,
    states,
    taken_facts,
)
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.model.codes import Measure
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS
from tests.worlds import shown, world

TOWNS = ("西溪", "花街", "西湖")


def view(indicator: str = "output", measure: Measure = Measure.LEVEL) -> View:
    """Return the view of all towns and years."""
    return View(indicator, measure, TOWNS, 2020, 2024)


def lines(documents: dict[str, str], measure: Measure = Measure.LEVEL) -> list[tuple[str, int, int]]:
    """Return the lines in a world of one indicator: town, first and last year."""
    catalogue = world({"output": documents})
    rows = shown(facts_of(catalogue), view("output", measure))
    return sorted((first.area, first.year, last.year) for first, last in joined(catalogue, rows))


def cells(catalogue: Catalogue, seen: View) -> dict[tuple[str, int], State]:
    """Return the state of each cell of a view."""
    return states(catalogue, selection(facts_of(catalogue), seen), seen)


def cells_of(rows: list[Fact]) -> list[tuple[str, str, str]]:
    """Return town, period and measure of rows."""
    return [(row.area, row.period.text, str(row.measure)) for row in rows]


def test_a_view_names_every_year_between_its_ends() -> None:
    assert view().years == (2020, 2021, 2022, 2023, 2024)


def test_a_view_shows_one_measure_in_the_towns_order_and_nothing_else() -> None:
    seen = View("industrial_output", Measure.LEVEL, ("西湖", "西溪"), 2020, 2024)
    assert cells_of(shown(FACTS, seen)) == [
        ("西湖", "2023", "level"),
        ("西溪", "2022", "level"),
        ("西溪", "2023", "level"),
    ]
    assert {row.measure for row in selection(FACTS, seen)} == {Measure.LEVEL, Measure.CHANGE_ON_YEAR}


def test_a_view_leaves_out_other_towns_and_years() -> None:
    assert cells_of(shown(FACTS, View("industrial_output", Measure.LEVEL, ("西溪",), 2023, 2023))) == [
        ("西溪", "2023", "level")
    ]
    assert shown(FACTS, View("industrial_output", Measure.LEVEL, ("花街",), 2020, 2024)) == []


def test_a_line_joins_successive_years_of_one_town() -> None:
    documents = {f"x{year}": "level: 9亿元" for year in (2021, 2022, 2023)} | {"w2022": "level: 9亿元"}
    assert lines(documents) == [("西溪", 2021, 2022), ("西溪", 2022, 2023)]


def test_a_line_stops_at_a_gap() -> None:
    documents = {f"x{year}": "level: 9亿元" for year in (2020, 2021, 2023, 2024)}
    assert lines(documents) == [("西溪", 2020, 2021), ("西溪", 2023, 2024)]


def test_a_line_never_leads_to_what_is_planned() -> None:
    assert lines({"x2022": "level: 9亿元", "x2023": "level: 9亿元, status: planned"}) == []


def test_a_line_never_leads_to_a_bound() -> None:
    assert lines({"x2022": "level: 9亿元", "x2023": "level: 超9亿元"}) == []
    assert lines({"x2022": "level: 近9亿元", "x2023": "level: 9亿元"}) == []


def test_a_line_never_leads_to_a_part_of_a_year() -> None:
    assert lines({"x2022": "level: 9亿元", "x2023": "level: 9亿元, period: 2023-H1"}) == []
    assert lines({"x2022": "level: 9亿元", "x2023": "level: 9亿元, period: 2023/.."}) == []


def test_a_line_never_leads_to_a_part_of_a_town() -> None:
    assert lines({"x2022": "level: 9亿元", "x2023": "level: 9亿元, part: 下赵村"}) == []


def test_a_line_never_joins_ranks() -> None:
    documents = {f"x{year}": "rank: 全市第二, of: level" for year in (2022, 2023)}
    assert lines(documents, Measure.RANK) == []


def test_a_line_leads_to_an_implied_base() -> None:
    assert lines({"x2023": "level: 12.34亿元; change_on_year: 1.92%"}) == [("西溪", 2022, 2023)]


def test_a_line_goes_through_the_printed_figure_where_one_is_implied_too() -> None:
    documents = {"x2022": "level: 12亿元", "x2023": "level: 12.34亿元; change_on_year: 1.92%"}
    catalogue = world({"output": documents})
    ((first, _),) = joined(catalogue, shown(facts_of(catalogue), view()))
    assert first.printed == "12亿元"


def test_every_cell_says_what_it_holds_or_why_it_is_empty() -> None:
    none, read = State.NO_DOCUMENT, State.SEARCHED
    grid = {
        "industrial_output": {
            "西溪": [read, none, State.FIGURE, State.FIGURE, none],
            "花街": [none, none, none, none, read],
            "西湖": [none, none, none, State.FIGURE, none],
        },
        "operating_income": {
            "西溪": [read, State.FIGURE, State.FIGURE, State.FIGURE, none],
            "花街": [none, none, none, none, read],
            "西湖": [none, none, none, read, none],
        },
        "enterprise_output": {
            "西溪": [State.ONLY_RANK, none, read, read, none],
            "花街": [none, none, none, none, read],
            "西湖": [none, none, none, read, none],
        },
        "project_money": {
            "西溪": [State.ONLY_PART, none, State.ONLY_PART, read, none],
            "花街": [none, none, none, none, read],
            "西湖": [none, none, none, State.ONLY_PART, none],
        },
    }
    for indicator, rows in grid.items():
        filled = cells(CATALOGUE, view(indicator))
        assert {town: [filled[town, year] for year in view().years] for town in TOWNS} == rows, indicator


def test_a_cell_with_another_measure_says_so() -> None:
    assert cells(CATALOGUE, view("operating_income", Measure.SHARE))["西溪", 2022] is State.OTHER_MEASURE
    assert cells(CATALOGUE, view("air_quality"))["西溪", 2022] is State.ONLY_RANK


def test_a_place_among_the_leading_is_a_figure_though_it_states_no_number() -> None:
    assert cells(CATALOGUE, view("air_quality", Measure.RANK))["西溪", 2020] is State.FIGURE


def test_a_whole_town_beside_its_part_is_a_figure() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元; level: 1亿元, part: 下赵村"}})
    assert cells(catalogue, view())["西溪", 2023] is State.FIGURE


def test_what_follows_and_agrees_with_a_printed_level_is_not_listed_beside_it() -> None:
    catalogue = world(
        {"output": {"x2022": "level: 1.3亿元", "x2023": "level: 1.43亿元; change_on_year: 10%"}},
    )
    assert [(row.period.text, row.printed) for row in shown(facts_of(catalogue), view())] == [
        ("2022", "1.3亿元"),
        ("2023", "1.43亿元"),
    ]
    assert [row.printed for row in taken_facts(facts_of(catalogue), view())] == ["1.3亿元", "1.43亿元"]


def test_what_is_taken_away_stands_in_the_towns_order() -> None:
    catalogue = world({"output": {"w2023": "level: 3亿元", "x2023": "level: 9亿元"}})
    taken = taken_facts(facts_of(catalogue), view())
    assert [row.area for row in taken] == ["西溪", "西湖"]


def test_what_follows_and_disagrees_is_listed_too() -> None:
    catalogue = world(
        {"output": {"x2022": "level: 1.5亿元", "x2023": "level: 1.43亿元; change_on_year: 10%"}},
    )
    assert [row.printed for row in shown(facts_of(catalogue), view()) if row.year == 2022] == ["1.5亿元", ""]


def test_what_follows_says_more_than_a_printed_bound() -> None:
    catalogue = world(
        {"output": {"x2022": "level: 1亿元以上", "x2023": "level: 1.43亿元; change_on_year: 10%"}},
    )
    assert [row.printed for row in shown(facts_of(catalogue), view()) if row.year == 2022] == [
        "1亿元以上",
        "",
    ]
