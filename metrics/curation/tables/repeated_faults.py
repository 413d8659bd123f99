"""One fault in many cells of a table, told once: at the first of them, with how many there are and where."""

from collections.abc import Callable, Hashable, Iterable, Iterator

from msgspec import Struct

from metrics.curation.tables.files.cells import Cell
from metrics.errors import Fault

FEW = 3  # cells that are told one by one
NAMED = 3  # of the others


class RepeatedFault(Struct, frozen=True):
    """The cells of a table that have one fault, in their order, and that of the first."""

    cells: tuple[Cell, ...]
    fault: Fault

    def only(self, name: str) -> int:
        """Return the one row or column in which all cells with the fault stand; 0 where they stand in several."""
        spots = {getattr(cell, name) for cell in self.cells}
        return next(iter(spots)) if len(spots) == 1 else 0


FaultKey = Callable[[RepeatedFault], Hashable]


def repeated(refused: Iterable[tuple[Cell, Fault]]) -> list[RepeatedFault]:
    """Return the faults of a table's cells, many alike as one: one text anywhere, one sort down a column or a row."""
    faults = [RepeatedFault((cell,), fault) for cell, fault in refused]
    faults = list(_merged(faults, lambda group: group.fault.zh))
    for name in ("column", "row"):
        faults = list(_merged(faults, lambda group, name=name: group.only(name) or id(group)))  # type: ignore[misc]
    return faults


def of_many(fault: Fault, spots: list[str]) -> Fault:
    """Return a fault that many cells of a table have, said at the first of ``spots``."""
    more = ", ".join(spots[1 : NAMED + 1]) + (" …" if len(spots) > NAMED + 1 else "")
    count = len(spots)
    return Fault(
        f"{fault.zh}；这样的共有 {count} 格，还有 {more}",
        f"{fault.en}; so it is in {count} cells: {more}",
        fault.code,
    )


def _merged(faults: Iterable[RepeatedFault], key: FaultKey) -> Iterator[RepeatedFault]:
    """Yield faults of a table's cells, those of one sort and key as one where they are of more than a few cells."""
    alike: dict[Hashable, list[RepeatedFault]] = {}
    for fault in faults:
        alike.setdefault((fault.fault.code, key(fault)), []).append(fault)
    for group in alike.values():
        cells = tuple(cell for fault in group for cell in fault.cells)
        if len(cells) > FEW:
            yield RepeatedFault(
                tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))), group[0].fault
            )
        else:
            yield from group
