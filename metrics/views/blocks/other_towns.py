"""The towns that the overview does not show at first, by the same indicators, with positions where they compare."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from metrics.analysis.comparing.towns_at_first import FEW
from metrics.analysis.gaps.absences import town_absence
from metrics.analysis.standings.glance import Glance
from metrics.analysis.standings.rankings import RankedTown
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.display.numbers.measures import positions_text
from metrics.model.codes import CellState
from metrics.views.addresses.links import overview_link
from metrics.views.blocks.spots import proved
from metrics.views.figures.evidence import Evidence
from metrics.views.figures.figure import town_of
from metrics.views.readers.reader import Reader


class OtherCell(Struct, frozen=True):
    """One of the other towns in a theme: its figure, period and position; without a figure, why."""

    figure: str
    period: str = ""
    position: str = ""
    evidence: Evidence | None = None


def other_towns(seen: Glance, reader: Reader) -> Mapping[str, object]:
    """Return the other towns of the overview as drawn: a line each, by the first ones' indicators."""
    columns = [standing for standing in seen.standings if standing.indicator]
    areas = [area for area in reader.catalogue.towns if area not in seen.areas]
    lines = [
        (
            town_of(area, reader),
            overview_link((area, *seen.areas[: FEW - 1]), reader.language),
            _line(index, columns, seen, reader),
        )
        for index, area in enumerate(areas)
    ]
    return {"heads": [reader.wording.indicator(standing.indicator) for standing in columns], "lines": lines}


def absence_of(standing: ThemeStanding, area: str, reader: Reader) -> CellState:
    """Return why a town has no figure in a theme."""
    if not standing.indicator:
        return CellState.NO_DOCUMENT
    return town_absence(reader.catalogue, reader.catalogue.indicators[standing.indicator], area)


def _line(position: int, columns: Sequence[ThemeStanding], seen: Glance, reader: Reader) -> list[OtherCell]:
    """Return the line of one of the overview's other towns: a cell for each theme."""
    return [_other(seen.others[standing.theme][position], standing, reader) for standing in columns]


def _other(placed: RankedTown, standing: ThemeStanding, reader: Reader) -> OtherCell:
    """Return the cell of one of the overview's other towns in one theme."""
    wording, row = reader.wording, placed.fact
    if row is None:
        return OtherCell(wording.word(absence_of(standing, placed.area, reader)))
    position = positions_text(placed.best, placed.worst, wording.language) if placed.best else ""
    return OtherCell(wording.figure(row), wording.period(row), position, proved(row, reader))
