"""Shares in words: 百分之五, 三分之一, 1/4, 一半, 三成五.

A printed fraction is as rounded as a percentage: 占1/4 is 24.5 to 25.5 %; 约1/4 is five points either way, as 约三成.
"""

import re
from fractions import Fraction

from metrics.model.codes import Hedge
from metrics.model.printed.loosened_numbers import LoosenedNumber
from metrics.model.printed.numerals import ARABIC, Numeral, read_numeral
from metrics.patterns import lazy_pattern

POINT = Fraction(1)
ABOUT = Fraction(10)  # what 约 leaves open around a fraction, in points: a tenth, half of it either way
HALVES = ("一半", "半数", "半")
_NUMERAL = "[-0-9.,〇零一二两三四五六七八九十百千万亿点半几]+"
_IN_HUNDRED = lazy_pattern(
    rf"(?<![0-9〇零一二两三四五六七八九十百千万亿])(?P<of>[百千万])分之(?P<number>{_NUMERAL}[余多]?)"
)
_SIGNS = {"百": "%", "千": "‰", "万": "‱"}
_HALF = lazy_pattern(rf"(?:{'|'.join(HALVES)})(?P<loose>[余多])?")
_TENTHS = lazy_pattern(
    rf"(?P<tenths>{ARABIC}|[一二两三四五六七八九])成(?P<more>[一二三四五六七八九])", re.ASCII
)
_FRACTION = lazy_pattern(
    rf"(?:(?P<d>{_NUMERAL})分之(?P<n>{_NUMERAL})|(?P<above>{ARABIC})/(?P<below>{ARABIC}))(?P<loose>[余多])?",
    re.ASCII,
)


def in_signs(text: str) -> str:
    """Return ``text`` with 百分之五 as 五%, 千分之 and 万分之 likewise: they are read as the signs are."""
    return _IN_HUNDRED.sub(
        lambda share: share["number"] + _SIGNS[share["of"]], text.replace("百分之百", "100%")
    )


def share_of(text: str) -> LoosenedNumber | None:
    """Return the share in per cent that ``text``, in normal form, writes in words; None if it writes none.

    百分之 and 成 are no words of this kind: they are units.
    """
    if half := _HALF.fullmatch(text):
        return _share(Fraction(50), POINT, half["loose"])
    if tenths := _TENTHS.fullmatch(text):
        whole, more = read_numeral(tenths["tenths"]), read_numeral(tenths["more"])
        return (
            LoosenedNumber(Numeral(whole.number * 10 + more.number, POINT))
            if whole and more and whole.grain == 1
            else None
        )
    fraction = _FRACTION.fullmatch(text)
    return _fraction(fraction) if fraction else None


def _fraction(match: re.Match[str]) -> LoosenedNumber | None:
    """Return 1/4 and 四分之一 as rounded to a point, or finer where the lower number is above a hundred."""
    above, below = read_numeral(match["n"] or match["above"]), read_numeral(match["d"] or match["below"])
    if above is None or below is None or not below.number or below.number.denominator != 1:
        return None
    finest = min(Fraction(1), above.grain)  # 百分之 with decimals is as fine as they are
    grain = min(POINT, 100 / below.number * finest) if finest < 1 or below.number > 100 else POINT
    return _share(above.number / below.number * 100, grain, match["loose"])


def _share(number: Fraction, grain: Fraction, loose: str | None) -> LoosenedNumber:
    """Return a share in words as per cent, loosened by a 多 or 余 behind it."""
    return LoosenedNumber(Numeral(number, grain, step=ABOUT), Hedge.OVER if loose else Hedge.NONE)
