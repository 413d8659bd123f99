"""What is taken away of a page: figures, and tables of whatever else it shows."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from metrics.analysis.comparing.judged_figures import JudgedFigure
from metrics.export.cell_contents import CellContent
from metrics.export.plot import Plot


class Table(Struct, frozen=True):
    """A table that is no tidy frame; its ``name`` and its ``heads`` are keys of words, or words in capitals.

    ``columns`` are the heads of further columns as they are told, such as the names of towns.
    """

    name: str
    heads: tuple[str, ...]
    cells: Sequence[Sequence[CellContent]]
    columns: tuple[str, ...] = ()


class Contents(Struct, frozen=True):
    """The contents of one page's files: figures, and tables.

    ``rows`` are figures with what they compare with, None where the page shows none. ``main`` is the table that a
    CSV holds instead of the rows, and the first sheet of a workbook; ``more`` are further sheets after the figures;
    ``plot`` says how a workbook's own chart of the rows is drawn.
    """

    rows: Sequence[JudgedFigure] | None
    main: Table | None = None
    more: tuple[Table, ...] = ()
    plot: Callable[[], Plot] | None = None
