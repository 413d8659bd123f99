"""Every cell is in exactly one state; the headline cells of the real figures are counted in tests/facts."""

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from metrics.analysis.gaps.coverage import Coverage, cell_state, counts, coverage, disagree, fact_state
from metrics.analysis.store import facts_of
from metrics.analysis.years import years_spoken_of
from metrics.display.gaps.coverage import nothing_of
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.model.records import Catalogue
from metrics.views.loading.shelf import Data
from metrics.views.pages.comparison import comparison_page
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

MAP = coverage(CATALOGUE, FACTS)


def state_of(figures: str, indicator: str = "output", document: str = "x2023") -> CellState:
    """Return the state of the one cell into which a document prints ``figures``."""
    catalogue = world({indicator: {document: figures}})
    source = catalogue.sources[document]
    return state_at(catalogue, indicator, source.area, source.period.year)


def state_at(catalogue: Catalogue, indicator: str, area: str, year: int) -> CellState:
    """Return the state of one cell."""
    (state,) = [
        cell.state
        for cell in mapped(catalogue).cells
        if (cell.indicator, cell.area, cell.year) == (indicator, area, year)
    ]
    return state


def mapped(catalogue: Catalogue) -> Coverage:
    """Return the map of a catalogue."""
    return coverage(catalogue, facts_of(catalogue))


@pytest.mark.parametrize(
    ("figures", "state"),
    [
        ("level: 9亿元", CellState.PRINTED),
        ("change_on_year: 1.92%", CellState.PRINTED),
        ("level: 9亿元; level: 1亿元, part: 下赵村", CellState.PRINTED),
        ("level: 9亿元; level: 8亿元, status: planned", CellState.PRINTED),
        ("level: 超9亿元", CellState.ONE_SIDED),
        ("level: 超9亿元; rank: 全市第二, of: level", CellState.ONE_SIDED),
        ("level: 近9亿元; change_on_year: 1.92%", CellState.PRINTED),
        ("rank: 全市第二, of: level", CellState.ONLY_RANK),
        ("rank: 前列, of: level, among: 全市", CellState.ONLY_RANK),
        ("rank: 全市第二, of: level; level: 1亿元, part: 下赵村", CellState.ONLY_RANK),
        ("level: 1亿元, part: 下赵村", CellState.ONLY_PART),
        ("rank: 全市第二, of: level, part: 下赵村", CellState.ONLY_PART),
        ("level: 1亿元, part: 下赵村; level: 9亿元, status: planned", CellState.ONLY_PART),
        ("level: 9亿元, status: planned", CellState.ONLY_PLANNED),
        ("level: 9亿元, part: 下赵村, status: planned", CellState.ONLY_PLANNED),
    ],
)
def test_a_cell_is_called_after_the_best_it_holds(figures: str, state: CellState) -> None:
    assert state_of(figures) is state


def test_a_year_before_is_only_implied_until_it_is_printed() -> None:
    this_year = {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}
    assert state_at(world({"output": this_year}), "output", "西溪", 2022) is CellState.ONLY_IMPLIED
    both = world({"output": this_year | {"x2022": "level: 12亿元"}})
    assert state_at(both, "output", "西溪", 2022) is CellState.PRINTED


def test_what_is_implied_comes_before_what_is_only_planned() -> None:
    planned = {"x2022": "level: 15亿元, status: planned", "x2023": "level: 12.34亿元; change_on_year: 1.92%"}
    assert state_at(world({"output": planned}), "output", "西溪", 2022) is CellState.ONLY_IMPLIED


def test_an_empty_cell_was_searched_or_has_no_document() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}})
    assert state_at(catalogue, "income", "西溪", 2023) is CellState.SEARCHED
    assert state_at(catalogue, "output", "花街", 2024) is CellState.SEARCHED
    assert state_at(catalogue, "output", "花街", 2023) is CellState.NO_DOCUMENT


def test_a_document_that_was_not_read_to_its_end_says_nothing_about_what_it_lacks() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}})
    half = replace(catalogue.sources["x2022"], read_to_end=False)
    catalogue = replace(catalogue, sources=MappingProxyType({**catalogue.sources, "x2022": half}))
    assert state_at(catalogue, "output", "西溪", 2022) is CellState.UNREAD
    assert state_at(catalogue, "output", "花街", 2023) is CellState.NO_DOCUMENT
    assert state_at(catalogue, "output", "西溪", 2023) is CellState.PRINTED


def test_a_comparison_says_that_an_article_is_there_and_was_not_read_in_full() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元", "x2022": "level: 8亿元"}})
    half = {
        key: replace(source, read_to_end=key.startswith("x")) for key, source in catalogue.sources.items()
    }
    catalogue = replace(catalogue, sources=MappingProxyType(half))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.EN)
    sentences = " ".join(comparison_page(reader).sentences)
    assert "Xihu has no figure: its 2023 article has not been read in full" in sentences
    assert nothing_of("西湖", reader.wording) == "not fully read"


def test_what_a_town_cannot_have_is_not_applicable_there() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}})
    declared = replace(catalogue.indicators["output"], only_in=("西溪",))
    catalogue = replace(catalogue, indicators=MappingProxyType({**catalogue.indicators, "output": declared}))
    assert state_at(catalogue, "output", "西湖", 2023) is CellState.NOT_APPLICABLE
    assert state_at(catalogue, "output", "西溪", 2022) is CellState.SEARCHED
    assert state_at(catalogue, "output", "西溪", 2023) is CellState.PRINTED


@pytest.mark.parametrize(
    ("second", "conflicting"),
    [
        ("level: 12.35亿元, period: 2023", False),  # their intervals meet: 12.345
        ("level: 12.3亿元, period: 2023", False),
        ("level: 12.36亿元, period: 2023", True),
        ("level: 超13亿元, period: 2023", True),  # open, and all above the other
        ("level: 超12亿元, period: 2023", False),
        ("level: 13亿元, part: 下赵村, period: 2023", False),
        ("level: 13亿元, period: 2023-H1", False),
        ("level: 13亿元, status: planned, period: 2023", False),
        ("completion: 99%, period: 2023", False),
    ],
)
def test_two_printed_figures_conflict_only_where_no_number_fits_both(second: str, conflicting: bool) -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元", "x2022": second}})
    expected = CellState.CONFLICTING if conflicting else CellState.PRINTED
    assert state_at(catalogue, "output", "西溪", 2023) is expected


def test_ranks_of_different_things_do_not_conflict() -> None:
    ranks = "rank: 全市第一, of: level; rank: 全市第二, of: change_on_year"
    assert state_of(ranks) is CellState.ONLY_RANK


def test_a_campaign_of_one_district_is_not_applicable_to_the_towns_of_another() -> None:
    states = {
        (cell.area, cell.year): cell.state for cell in MAP.cells if cell.indicator == "model_courtyards"
    }
    assert {state for (area, _), state in states.items() if area != "西湖"} == {CellState.NOT_APPLICABLE}
    assert states["西湖", 2023] is CellState.PRINTED
    assert states["西湖", 2022] is CellState.NO_DOCUMENT


def test_a_theme_holds_the_best_of_its_indicators() -> None:
    catalogue = world({"output": {"x2023": "rank: 全市第二, of: level"}, "income": {"x2023": "level: 9亿元"}})
    states = {(cell.area, cell.year): cell.state for cell in mapped(catalogue).themes}
    assert states["西溪", 2023] is CellState.PRINTED
    assert states["西溪", 2022] is CellState.SEARCHED
    assert states["花街", 2020] is CellState.NO_DOCUMENT


STATES = st.lists(st.sampled_from(CellState), max_size=8)


@given(STATES, st.sampled_from(CellState))
def test_the_best_state_is_one_of_those_given_and_no_other_comes_before_it(
    states: list[CellState], absent: CellState
) -> None:
    best_state = CellState.best(states, absent)
    assert best_state in (states or [absent])
    assert all(best_state.precedence <= state.precedence for state in states)


FIGURES = st.lists(
    st.sampled_from(
        [
            "level: 9亿元",
            "level: 11亿元",
            "level: 超9亿元",
            "rank: 全市第二, of: level",
            "level: 9亿元, part: 下赵村",
            "level: 9亿元, status: planned",
        ]
    ),
    unique=True,
    max_size=6,
)


@given(FIGURES)
def test_the_state_does_not_depend_on_the_order_of_the_figures(figures: list[str]) -> None:
    rows = [
        row
        for number, figure in enumerate(figures)
        for row in list(facts_of(world({"output": {f"x{2019 + number}": f"{figure}, period: 2023"}})))
    ]
    forwards, backwards = cell_state(rows, CellState.SEARCHED), cell_state(rows[::-1], CellState.SEARCHED)
    assert forwards is backwards
    assert disagree(rows) == ({"level: 9亿元", "level: 11亿元"} <= set(figures))
    assert (forwards is CellState.SEARCHED) == (not rows)
    if rows and not disagree(rows):
        assert forwards in {fact_state(row) for row in rows}


def test_every_cell_of_indicator_town_and_year_is_there_once() -> None:
    keys = [(cell.indicator, cell.area, cell.year) for cell in MAP.cells]
    towns, years = ("西溪", "花街", "西湖"), range(2020, 2025)
    assert (MAP.areas, MAP.years) == (towns, tuple(years))
    assert keys == [(name, town, year) for name in CATALOGUE.indicators for town in towns for year in years]
    assert sum(counts(MAP.cells).values()) == len(keys)


def test_a_filled_cell_carries_the_rows_that_fill_it_the_most_telling_first() -> None:
    cells = {(cell.theme, cell.area, cell.year): cell for cell in MAP.headline_cells}
    first = cells["investment", "西溪", 2020].facts[0]
    assert (first.indicator, first.printed) == ("fixed_asset_investment", "1.3亿元")
    assert all(bool(cell.facts) == (not cell.state.is_empty) for cell in cells.values())


def test_a_catalogue_that_declares_no_headline_is_looked_at_whole() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}})
    assert mapped(catalogue).headline == tuple(catalogue.themes)


def test_a_year_that_only_a_figure_names_has_its_column() -> None:
    """A table of three years in one document, and next year's plan in another."""
    catalogue = world(
        {
            "output": {"x2023": "level: 1亿元; level: 2亿元, period: 2018; level: 3亿元, period: 2021"},
            "roads": {"x2024": "level: 9km, period: 2025, status: planned"},
        }
    )
    covered = coverage(catalogue, facts_of(catalogue))
    assert (covered.years[0], covered.years[-1]) == (2018, 2025)
    states = {(cell.indicator, cell.year): cell.state for cell in covered.cells if cell.facts}
    assert states["output", 2018] is states["output", 2021] is CellState.PRINTED
    assert states["roads", 2025] is CellState.ONLY_PLANNED


def test_a_year_of_another_place_than_a_town_is_no_column() -> None:
    catalogue = world({"output": {"x2023": "level: 1亿元"}})
    elsewhere = replace(
        catalogue.observations[0],
        area="elsewhere",
        period=replace(catalogue.observations[0].period, year=1990),
    )
    later = replace(catalogue, observations=(*catalogue.observations, elsewhere))
    assert years_spoken_of(later)[0] == 2019
