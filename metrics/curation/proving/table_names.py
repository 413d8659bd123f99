"""What a number in a document's table is called: by its row, 财政总收入 | 万元 | 34131, or by its column.

A column without a name of its own, such as a growth or a rank, is of the nearest one before it that has one.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from metrics.curation.proving.table_heads import ASIDE, GENERIC, RANK, plain_head
from metrics.curation.proving.table_numbers import NumberInTable, numbers_in

_OF_WHICH = re.compile(r"(?:其中|[Oo]f which|[Ii]ncluding)\s*[：:，,、]?\s*")
_AMONG = re.compile("在?(?:全[国省市县区]|县内|市内)$")  # whose ranks they are


class NameInTable(Struct, frozen=True):
    """What the row of a number in a document's table is called, and its column; empty where it is not."""

    row: str
    column: str


@lru_cache(maxsize=4)
def names_of_cells(text: str) -> Mapping[tuple[int, int], NameInTable]:
    r"""Return what row and column of a document's tables call a number, by line and column where it begins.

    >>> names_of_cells("指标 | 单位 | 2023年\n财政总收入 | 万元 | 34131")
    {(2, 18): NameInTable(row='财政总收入', column='')}
    """
    return {
        (number.line, number.cell.start): NameInTable(_row(number), _column(number))
        for number in numbers_in(text)
    }


def _row(number: NumberInTable) -> str:
    """Return what the row of a number in a table is called: its last cell before the number that holds a name."""
    return _OF_WHICH.sub("", ASIDE.sub("", number.names[-1])).strip() if number.names else ""


def _column(number: NumberInTable) -> str:
    """Return what the column of a number in a table is called, or the nearest such column before it."""
    columns = [at for at in range(number.at, -1, -1) if number.row[at].is_number]
    names = ("".join(filter(None, map(_name, number.head_of(at)))) for at in columns)
    return next(filter(None, names), "")


def _name(head: str) -> str:
    """Return what a cell of a table's head calls its column; empty where that says nothing: 数额, 2023年."""
    name = _AMONG.sub("", RANK.sub("", plain_head(head)))
    return "" if GENERIC.fullmatch(name) else name
