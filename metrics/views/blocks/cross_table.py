"""The overview as a cross-table for spreadsheets: a row for each theme in its unit, a column for each town and year."""

from collections.abc import Iterable, Iterator

from metrics.analysis.gaps.coverage import MapCell
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.display.numbers.amounts import spaced
from metrics.export.cell_contents import CellContent
from metrics.export.contents import Table
from metrics.export.precision import numbers
from metrics.views.blocks.spots import DrawnStanding
from metrics.views.readers.reader import Reader

HEADS = ("theme", "indicator", "measure", "unit")


def cross_table(standings: Iterable[ThemeStanding], reader: Reader) -> Table:
    """Return the figures by which themes are looked at, by town and year.

    A number stands only where a document prints one, closed on both sides; what is implied, expected or a bound is a
    text that says so, and so is the reason where there is none: nothing of it can be added up by mistake.
    """
    drawings = [DrawnStanding.of(standing, reader) for standing in standings if standing.indicator]
    cells = [cell for drawing in drawings[:1] for cell in drawing.standing.cells]
    columns = tuple(f"{reader.wording.area(cell.area)} {cell.year}" for cell in cells)
    return Table("cross_table", HEADS, [tuple(_row(drawing)) for drawing in drawings], columns)


def _row(drawing: DrawnStanding) -> Iterator[CellContent]:
    """Yield a row of the cross-table: what it is about, in which unit it counts, what stands in each town and year."""
    standing, wording = drawing.standing, drawing.reader.wording
    yield from (wording.theme(standing.theme), wording.indicator(standing.indicator))
    yield from (wording.word(standing.measure), drawing.unit)
    yield from (_cell(cell, drawing) for cell in standing.cells)


def _cell(cell: MapCell, drawing: DrawnStanding) -> CellContent:
    """Return a cell of the cross-table: its number, or in words what it is, or why there is none."""
    row, wording = drawing.standing.drawn_in(cell), drawing.reader.wording
    longer = [other for other in cell.facts if other in drawing.standing.drawn]
    if row is None and longer:
        return spaced(wording.word("within_longer", wording.period(longer[0])))
    if row is None:
        return wording.word("not_of_this_indicator" if cell.state.is_of_the_whole else cell.state)
    if row.status.is_printed and row.measure.is_level and row.is_closed and row.period.is_full_year:
        return numbers(row, drawing.factor)[0]
    status = "" if row.status.is_printed else wording.status(row)
    period = "" if row.period.is_full_year else wording.period(row)
    when = wording.word("comma").join(text for text in (period, status) if text)
    return wording.word("with_brackets", wording.figure(row), when) if when else wording.figure(row)
