"""What a number in a document's table is called: by its row, 财政总收入 | 万元 | 34131, or by its column.

A column without a name of its own, such as a growth or a rank, is of the nearest one before it that has one.
"""

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from metrics.curation.text_tables.column_heads import (
    ASIDE,
    DATED,
    DATED_STRETCH,
    GENERIC,
    PLANS,
    RANK,
    asides,
    plain_head,
)
from metrics.curation.text_tables.numbers_in_tables import NumberInTable, numbers_in
from metrics.model.levels import ALL_AROUND
from metrics.patterns import lazy_pattern

_OF_WHICH = lazy_pattern(r"(?:其中|[Oo]f which|[Ii]ncluding)\s*[：:，,、]?\s*")
_OF_PLAN = lazy_pattern("完成(?:年度|全年|年初)?(?:预算|计划|目标|任务)?(?:的?比例|[率数]|情况|进度)?$")
_TITLE_NOUN = lazy_pattern(
    "(?:各?(?:乡镇|镇街|乡|镇|村|街道|县区))?(?P<noun>[\u4e00-\u9fff]{2,14}?)(?:完成)?(?:情况|排名|汇总|统计|一览|明细)*表?$"
)
_AMONG = lazy_pattern(f"在?(?:{ALL_AROUND}|县内|市内)$")  # whose ranks they are


class NameInTable(Struct, frozen=True):
    """What the row of a number in a document's table is called, and its column; empty where it is not.

    ``is_planned``: its column is one of goals. ``town``: what its row says below a head for towns.
    """

    row: str
    column: str
    is_planned: bool = False
    town: str = ""


@lru_cache(maxsize=4)
def names_of_cells(text: str) -> Mapping[tuple[int, int], NameInTable]:
    r"""Return what row and column of a document's tables call a number, by line and column where it begins.

    >>> names_of_cells("指标 | 单位 | 2023年\n财政总收入 | 万元 | 34131")[2, 14].row
    '财政总收入'
    """
    return {
        (number.line, start): NameInTable(_row(number), _column(number), _is_planned(number), number.town)
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
    return next(filter(None, names), _of_title(number) if number.is_of_towns else "")


def _of_title(number: NumberInTable) -> str:
    """Return of what a table of towns tells numbers by its title: 财政收入 of 各乡镇财政收入完成情况表."""
    title = number.above[0] if number.above else ""
    bare = DATED.sub(" ", DATED_STRETCH.sub(" ", ASIDE.sub("", title))).split()
    noun = _TITLE_NOUN.search(bare[-1]) if bare else None
    return noun["noun"] if noun else ""


def _is_planned(number: NumberInTable) -> bool:
    """Whether the column of a number in a table is one of goals: 2024年预算数, Target."""
    return any(
        PLANS.fullmatch(text.strip()) for head in number.head for text in (plain_head(head), *asides([head]))
    )


def _name(head: str) -> str:
    """Return what a cell of a table's head calls its column; empty where that says nothing: 数额, 2023年."""
    name = _OF_PLAN.sub("", _AMONG.sub("", RANK.sub("", plain_head(head))))
    return "" if GENERIC.fullmatch(name) else name
