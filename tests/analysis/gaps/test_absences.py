"""Why a town holds no figure: of years in which it did not exist it can have none."""

import pytest
from msgspec.structs import replace

from metrics.analysis.gaps.absences import absence
from metrics.model.codes import CellState
from tests.sample import CATALOGUE

TOWN, INDICATOR = next(iter(CATALOGUE.towns)), next(iter(CATALOGUE.indicators.values()))


@pytest.mark.parametrize(
    ("first", "last", "applies"),
    [(None, None, True), (2024, None, False), (None, 2022, False), (2023, 2023, True)],
)
def test_before_a_town_began_and_after_it_ended_nothing_applies(
    first: int | None, last: int | None, applies: bool
) -> None:
    areas = {**CATALOGUE.areas, TOWN: replace(CATALOGUE.areas[TOWN], valid=(first, last))}
    why = absence(replace(CATALOGUE, areas=areas), replace(INDICATOR, only_in=()), (TOWN, 2023))
    assert (why is not CellState.NOT_APPLICABLE) == applies
