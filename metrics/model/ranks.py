"""Ranks as documents print them: 第一, 首位, 前三, 前列, with or without 全市 before them."""

import re
from fractions import Fraction

from metrics.model.codes import Hedge
from metrics.model.numerals import read_numeral

SCOPES = "全市|全省|全国|全区|全县|全镇"
_RANK = re.compile(
    rf"(?:位列|位居|排名|居|列)?(?P<scope>{SCOPES})?"
    r"(?:(?P<first>首位|榜首)|第(?P<place>[^名位]+)[名位]?|前(?P<among>[^名位列]+)[名位]?|(?P<leading>前列))"
)

Ends = tuple[Fraction | None, Fraction | None, Fraction | None, Hedge]


def printed_scope(text: str) -> str:
    """Return the 全市 of 全市第二; empty where a rank names no scope."""
    match = re.search(SCOPES, text)
    return match[0] if match else ""


def read_rank(text: str) -> Ends | None:
    """Return value, low, high and hedge of a rank; None if ``text`` (no blanks) is no rank.

    前三 is somewhere from first to third; 前列 states no number at all.
    """
    match = _RANK.fullmatch(text)
    if match is None:
        return None
    if match["leading"]:
        return None, None, None, Hedge.LEADING
    numeral = read_numeral("一" if match["first"] else match["place"] or match["among"])
    if numeral is None or numeral.number < 1 or numeral.number.denominator != 1:
        return None
    if match["among"]:
        return None, Fraction(1), numeral.number, Hedge.RANGE
    return numeral.number, numeral.number, numeral.number, Hedge.NONE
