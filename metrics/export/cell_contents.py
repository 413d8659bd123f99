"""What a table's cells hold, whatever file it goes into."""

from datetime import date
from typing import NamedTuple


class Number(NamedTuple):
    """A number of a workbook that is shown with so many decimals; the cell holds all of it."""

    value: float
    decimals: int


CellContent = str | int | Number | date | None
