"""Which sheet of a workbook a map is drafted from, and what is said of the others that hold numbers."""

from collections.abc import Iterator

from metrics.curation.tables.drafting.cell_forms import is_number
from metrics.curation.tables.files.cells import Grid, PrintedTable
from metrics.language import Bilingual

MOST_SHEETS = 8  # that are named


def sheet_of(table: PrintedTable) -> Grid:
    """Return the sheet with the most numbers, of those that are shown."""
    shown = [grid for grid in table.grids if not grid.is_hidden] or list(table.grids)
    return max(shown, key=_numbers)


def other_sheets(table: PrintedTable, taken: Grid) -> Iterator[Bilingual]:
    """Yield what is said of the sheets that hold numbers and are not taken, those that are hidden among them."""
    others = [grid for grid in table.grids if grid is not taken and _numbers(grid) and grid.name]
    if others:
        names = [
            Bilingual(f"{grid.name}（隐藏）", f"{grid.name} (hidden)")
            if grid.is_hidden
            else Bilingual(grid.name, grid.name)
            for grid in others
        ]
        zh, en = (
            "、".join(name.zh for name in names[:MOST_SHEETS]),
            ", ".join(name.en for name in names[:MOST_SHEETS]),
        )
        more = " …" if len(names) > MOST_SHEETS else ""
        yield Bilingual(
            f"sheet：{zh}{more} 里也有数字，没有收；要收就写进 sheet",
            f"sheet: {en}{more} hold numbers too, and are left out; to take them name them at sheet",
        )


def _numbers(grid: Grid) -> int:
    """Return how many cells of a sheet look like numbers."""
    return sum(bool(cell and is_number(cell.text)) for row in grid.rows for cell in row)
