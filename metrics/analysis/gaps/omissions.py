"""What tables say that they do not give, by the cell of indicator, town and year in which it would stand."""

from metrics.model.kept import kept
from metrics.model.records import Catalogue, Omission


def omissions_at(catalogue: Catalogue, indicator: str, area: str, year: int) -> tuple[Omission, ...]:
    """Return what tables say that they do not give of an indicator in a town and year."""
    return _by_cell(catalogue).get((indicator, area, year), ())


@kept
def _by_cell(catalogue: Catalogue) -> dict[tuple[str, str, int], tuple[Omission, ...]]:
    """Return the omissions by indicator, town and year."""
    by_cell: dict[tuple[str, str, int], tuple[Omission, ...]] = {}
    for omission in catalogue.omissions:
        cell = omission.indicator, omission.area, omission.period.year
        by_cell[cell] = (*by_cell.get(cell, ()), omission)
    return by_cell
