"""The words beside a number that turn it as a minus does: 2.1% less, off 3%, 降幅为1.3%, 比上年少12人.

They are part of a figure where somebody writes them with it, and of no number in a document: of 12 fewer schools the 12
may be a count, and 少 and 低 end other words. 下降 and fell always belong to their number, and stand with its grammar.
"""

import re
from itertools import product

from metrics.model.printed.english_words import any_words
from metrics.model.printed.printed_time import LAST_YEARS
from metrics.patterns import lazy_pattern

BEFORE = (
    *map("".join, product(("降幅", "跌幅", "减幅"), ("", "为", "达", "达到", "是", ":", "："))),
    *map("".join, product("少", ("", *"收招产缴支挣赚卖打销用"))),
    *map("".join, product(("少于", "低于"), (*LAST_YEARS, "前年", "上届"), ("", "同期"))),
    *("减亏", "少亏", "偏少", "低", "偏低", "跌", "短收", "欠收"),
)
OFF = tuple(f"{verb}{by}" for verb in ("off", "shed", "lost", "slipped back") for by in ("", " by"))
_LESS = (
    *("less", "fewer", "lower", "shorter", "down", "below", "behind", "short of", "shy of", "adrift of"),
    *("decrease", "decline", "drop", "fall", "reduction", "cut", "dip"),
)
BEHIND_IT = any_words(_LESS)
# Nothing fell in 至少12人, 最低12度, 多少 and the like.
_NO_FALL = "(?<![至最缺不多或减很较降压高下涨])"
IN_CHINESE = rf"{_NO_FALL}(?:{any_words(BEFORE)})(?!于)了?"
FEWER = rf"{_NO_FALL}(?:{any_words(word for word in BEFORE if word[0] == '少')})(?!于)"  # 少12人和8人
_BEFORE = lazy_pattern(rf"(?:{IN_CHINESE}|(?<![A-Za-z])(?:{any_words(OFF)}) ?)$", re.IGNORECASE)
_BEHIND = lazy_pattern(rf" ?(?:{BEHIND_IT})(?![A-Za-z])")
_WRITTEN = lazy_pattern(
    rf"(?:{any_words(OFF)})(?P<first>.+)|(?:an?(?=\d))?(?P<second>.+)(?<!or)(?<!and)(?:{BEHIND_IT})",
    re.IGNORECASE,
)
_FARTHEST = 16  # characters of such a word


def without_fall(text: str) -> str:
    """Return the number of which an English text, in normal form, says that it fell; empty where it does not.

    >>> without_fall("2.1%less"), without_fall("off3%"), without_fall("lessthan5%"), without_fall("5%orless")
    ('2.1%', '3%', '', '')
    """
    written = _WRITTEN.fullmatch(text)
    return (written["first"] or written["second"]) if written else ""


def fall_beside(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Return from where to where a number of a cleaned text stands with its word of a fall; None where it has none.

    >>> fall_beside("sales were 2.1%less than", 11, 15), fall_beside("至少12人", 2, 5)
    ((11, 19), None)
    """
    if before := _BEFORE.search(plain, max(0, start - _FARTHEST), start):
        return before.start(), end
    behind = _BEHIND.match(plain, end)
    return (start, behind.end()) if behind else None
