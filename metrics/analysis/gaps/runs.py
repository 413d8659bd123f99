"""Cells that follow each other and say the same are told once: five years without a document are one gap."""

from collections.abc import Iterable

from msgspec import Struct

from metrics.analysis.gaps.coverage import MapCell
from metrics.model.codes import CellState


class Run(Struct, frozen=True):
    """A run: cells of one row that follow each other and are alike, with figures, or several empty for one reason."""

    cells: tuple[MapCell, ...]

    @property
    def state(self) -> CellState:
        """What any of these cells holds: they are alike."""
        return self.cells[0].state

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the run's cells."""
        return tuple(cell.year for cell in self.cells)


def runs(cells: Iterable[MapCell], *, is_whole: bool = False) -> list[Run]:
    """Return the cells of one row as runs; ``is_whole``: those that hold figures are one, too, where they are alike."""
    stretches: list[list[MapCell]] = []
    for cell in cells:
        folds = stretches and stretches[-1][-1].state is cell.state and (is_whole or cell.state.is_empty)
        if folds:
            stretches[-1].append(cell)
        else:
            stretches.append([cell])
    return [Run(tuple(same)) for same in stretches]
