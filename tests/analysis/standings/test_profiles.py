"""What a town's profile says of each indicator, and why it says nothing."""

import pytest

from metrics.analysis.standings.profiles import ProfileCell, ProfileLine, profiles
from metrics.analysis.store import facts_of
from metrics.model.codes import CellState, Comparability, Measure
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import world


def line(indicator: str, figures: dict[str, str]) -> ProfileLine:
    """Return the line of an indicator in a world that holds only its figures."""
    catalogue = world({indicator: figures})
    themes = profiles(catalogue, facts_of(catalogue), ("西溪", "西湖", "花街"))["theme"]
    return next(line for line in themes if line.indicator == indicator)


def xixi(indicator: str, figures: dict[str, str]) -> ProfileCell:
    """Return the cell of 西溪 in a world."""
    return line(indicator, figures).cells[0]


def printed(cell: ProfileCell) -> str | None:
    """Return the printed figure of a cell."""
    return cell.fact.printed if cell.fact else None


def test_every_indicator_has_a_cell_for_every_town_in_the_order_asked_for() -> None:
    themes = profiles(CATALOGUE, FACTS, TOWNS[::-1])
    lines = [line for theme in themes.values() for line in theme]
    assert [line.indicator for line in lines] == list(CATALOGUE.indicators)
    assert {tuple(cell.area for cell in line.cells) for line in lines} == {TOWNS[::-1]}


def test_no_row_of_a_town_is_lost() -> None:
    lines = [line for theme in profiles(CATALOGUE, FACTS, TOWNS).values() for line in theme]
    filled = [cell for line in lines for cell in line.cells if cell.fact]
    counted = sum(1 + len(cell.beside) + cell.more for cell in filled)
    assert counted == sum(row.area in TOWNS for row in list(FACTS))


@pytest.mark.parametrize(
    ("figures", "newest"),
    [
        ({"x2022": "level: 5亿元", "x2023": "level: 6亿元"}, "6亿元"),
        ({"x2022": "level: 5亿元", "x2023": "level: 6亿元, status: planned"}, "5亿元"),
        ({"x2022": "level: 5亿元", "x2023": "level: 6亿元, part: 下赵村"}, "5亿元"),
        ({"x2022": "level: 5亿元", "x2023": "change_on_year: 9%"}, "5亿元"),
        ({"x2022": "change_on_year: 9%"}, "9%"),
    ],
)
def test_a_cell_holds_what_is_surest_then_whole_then_an_amount_then_newest(
    figures: dict[str, str], newest: str
) -> None:
    assert printed(xixi("output", figures)) == newest


def test_what_is_implied_stands_only_where_nothing_is_printed() -> None:
    cell = xixi("output", {"x2023": "level: 12.34亿元; change_on_year: 1.92%"})
    assert printed(cell) == "12.34亿元"
    assert [row.measure for row in cell.beside] == [Measure.CHANGE_ON_YEAR]
    assert cell.more == 1


def test_beside_an_amount_stand_its_change_its_completion_and_its_rank_in_this_order() -> None:
    cell = xixi(
        "output",
        {"x2023": "rank: 全市第二, of: level; completion: 114%; change_on_year: 1.92%; level: 12.34亿元"},
    )
    assert [row.printed for row in cell.beside] == ["1.92%", "114%", "全市第二"]


def test_an_empty_cell_says_why() -> None:
    cells = line("output", {"x2023": "level: 5亿元"}).cells
    assert [cell.absent for cell in cells if cell.fact is None] == [CellState.SEARCHED] * 2
    for theme in profiles(CATALOGUE, FACTS, TOWNS).values():
        for profile in theme:
            only_in = CATALOGUE.indicators[profile.indicator].only_in
            reasons = {
                cell.absent is CellState.NOT_APPLICABLE for cell in profile.cells if cell.area not in only_in
            }
            assert reasons <= {bool(only_in)}


def test_every_two_figures_of_a_line_have_their_verdict() -> None:
    profile = line("output", {"x2023": "level: 5亿元", "w2023": "level: 3亿元", "h2024": "level: 1亿元"})
    pairs = [
        (difference.verdict.first.area, difference.verdict.second.area) for difference in profile.differences
    ]
    assert pairs == [("西溪", "西湖"), ("西溪", "花街"), ("西湖", "花街")]
    assert [difference.verdict.comparability for difference in profile.differences] == [
        Comparability.COMPARABLE,
        Comparability.NOT_COMPARABLE,
        Comparability.NOT_COMPARABLE,
    ]
