"""A figure of a table stands in a cell: two of one row are at two places, and one of an article is where it was."""

import pytest
from msgspec.structs import replace

from metrics.analysis.conflicts import address
from metrics.analysis.facts import Fact
from metrics.analysis.revisions import successors
from metrics.analysis.store import facts_of
from metrics.errors import DataError
from metrics.model.records import NOWHERE, ReplacedFigure
from tests.printed_tables import printed_table
from tests.worlds import world

TABLE = printed_table()
BY_PRINTED = {fact.printed: fact for fact in facts_of(TABLE) if fact.printed}


def _fact(printed: str) -> Fact:
    return BY_PRINTED[printed]


def test_a_figure_of_a_table_stands_in_its_cell_and_keeps_its_row() -> None:
    fact = _fact("3.01亿元")
    assert (fact.line, fact.cell, fact.place, fact.address) == (12, "C12", "C12", "x2023.txt:C12")
    assert fact.first.address == "x2023:C12"


def test_a_figure_of_an_article_stands_on_its_line() -> None:
    fact = _fact("7.5亿元")
    assert (fact.cell, fact.place) == ("", str(fact.line))
    assert fact.address == f"x2022.txt:{fact.line}"


def test_the_columns_of_a_row_stand_as_a_sheet_has_them() -> None:
    observations = sorted(TABLE.observations, key=lambda observation: observation.at)
    assert [observation.cell for observation in observations if observation.cell][:3] == ["C7", "AA7", "C12"]


def test_a_link_to_a_figure_stays_what_it_was_and_tells_cells_apart() -> None:
    fact = facts_of(world({"output": {"x2023": "level: 12.34亿元"}})).select(indicator="output")[0]
    assert fact.id == "e-0393a8a321"
    assert len({fact.id for fact in BY_PRINTED.values()}) == len(BY_PRINTED)


def test_a_cell_can_be_asked_for() -> None:
    assert [fact.printed for fact in facts_of(TABLE).select(document="x2023.txt", cell="C12")] == ["3.01亿元"]


def test_a_figure_replaces_the_one_in_a_cell_and_not_its_neighbour() -> None:
    old, beside = _fact("3.01亿元").first, _fact("1.92%").first
    newer = replace(
        old,
        location=replace(old.location, line=99),
        source="x2024",
        cell="",
        line=1,
        supersedes=(ReplacedFigure("x2023", 0, NOWHERE, "C12"),),
    )
    catalogue = replace(TABLE, observations=(*TABLE.observations, newer))
    assert successors(catalogue) == {old.location: newer}
    assert beside.location != old.location


def test_what_disagrees_with_a_cell_is_told_by_its_cell() -> None:
    assert address(TABLE, _fact("1.92%").first) == "x2023.txt:D12"


def test_a_curator_names_the_cell_that_is_replaced_and_is_told_where_there_is_none() -> None:
    replaced = "level: 10亿元, period: 2022, supersedes: {document: x2022, cell: C12}"
    with pytest.raises(DataError, match=r"no figure of the same thing stands at x2022:C12; write .*line: 1"):
        world({"output": {"x2022": "level: 9亿元", "x2023": replaced}})
