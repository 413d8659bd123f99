"""What a number in a document's table is called: by its row, 财政总收入 | 万元 | 34131, or by its column.

A column without a name of its own, such as a growth or a rank, is of the nearest one before it that has one.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from metrics.curation.proving.table_heads import ASIDE, GENERIC, PLANS, RANK, plain_head
from metrics.curation.proving.table_numbers import NumberInTable, numbers_in

_OF_WHICH = re.compile(r"(?:其中|[Oo]f which|[Ii]ncluding)\s*[：:，,、]?\s*")
_OF_PLAN = re.compile("完成(?:年度|全年|年初)?(?:预算|计划|目标|任务)?(?:的?比例|[率数]|情况|进度)?$")
_AMONG = re.compile("在?(?:全[国省市县区]|县内|市内)$")  # whose ranks they are


class NameInTable(Struct, frozen=True):
    """What the row of a number in a document's table is called, and its column; empty where it is not.

    ``is_planned``: its column is one of goals.
    """

    row: str
    column: str
    is_planned: bool = False


@lru_cache(maxsize=4)
def names_of_cells(text: str) -> Mapping[tuple[int, int], NameInTable]:
    r"""Return what row and column of a document's tables call a number, by line and column where it begins.

    >>> names_of_cells("指标 | 单位 | 2023年\n财政总收入 | 万元 | 34131")
    {(2, 18): NameInTable(row='财政总收入', column='')}
    """
    return {
        (number.line, start): NameInTable(_row(number), _column(number), _is_planned(number))
        for number in numbers_in(text)
        for start in number.starts
    }


def _row(number: NumberInTable) -> str:
    """Return what the row of a number in a table is called: its last cell before the number that holds a name."""
    return _OF_WHICH.sub("", ASIDE.sub("", number.names[-1])).strip() if number.names else ""


def _column(number: NumberInTable) -> str:
    """Return what the column of a number in a table is called, or the nearest such column before it."""
    columns = [at for at in range(number.at, -1, -1) if number.row[at].is_figure]
    names = ("".join(filter(None, map(_name, number.head_of(at)))) for at in columns)
    return next(filter(None, names), "")


def _is_planned(number: NumberInTable) -> bool:
    """Whether the column of a number in a table is one of goals: 2024年预算数, Target."""
    return any(PLANS.fullmatch(plain_head(head)) for head in number.head)


def _name(head: str) -> str:
    """Return what a cell of a table's head calls its column; empty where that says nothing: 数额, 2023年."""
    name = _OF_PLAN.sub("", _AMONG.sub("", RANK.sub("", plain_head(head))))
    return "" if GENERIC.fullmatch(name) else name
