"""The number of a figure, with what loosens it inside: 6500余万, 十来, 七八, 几十; exact or not, one number or a range.

>>> loosened("6500余万").hedge, loosened("七八").to.number
(<Hedge.OVER: 'over'>, Fraction(8, 1))
"""

import re
from fractions import Fraction

from msgspec import Struct

from metrics.model.codes import Hedge
from metrics.model.printed.hedges import LOOSE
from metrics.model.printed.numerals import ANY_SCALE, SCALES, Numeral, read_numeral
from metrics.patterns import lazy_pattern

_LOOSE = lazy_pattern(rf"(?P<number>.+?)(?P<loose>[余多+来])(?P<scale>{ANY_SCALE})?")
_DOZENS = lazy_pattern(rf"(?P<tens>.*十)几(?P<scale>{ANY_SCALE})?")
_SEVERAL = lazy_pattern(rf"[几数](?P<scale>十|{ANY_SCALE})")
NEIGHBOURS = ("一二", "一两", "二三", "两三", "三四", "四五", "五六", "六七", "七八", "八九")
_NEIGHBOURS = lazy_pattern(rf"(?P<head>(?:.*[十零])?)(?P<pair>{'|'.join(NEIGHBOURS)})(?P<tail>[十百千万亿]*)")


class LoosenedNumber(Struct, frozen=True):
    """A number as printed, through ``to`` for a range, and how it is loosened."""

    number: Numeral
    hedge: Hedge = Hedge.NONE
    to: Numeral | None = None


def loosened(text: str) -> LoosenedNumber | None:
    """Return the number that 6500余万, 十来 or 七八, in normal form, writes, with its hedge; None if it writes none."""
    if number := read_numeral(text):
        return LoosenedNumber(number)
    if several := _SEVERAL.fullmatch(text):
        return _several(Fraction(SCALES.get(several["scale"], 10)))
    if dozens := _DOZENS.fullmatch(text):
        return _dozens(dozens["tens"], dozens["scale"] or "")
    if pair := _NEIGHBOURS.fullmatch(text):
        return _neighbours(pair["head"], pair["pair"], pair["tail"])
    loose = _LOOSE.fullmatch(text)
    return _loose(loose) if loose else None


def _loose(match: re.Match[str]) -> LoosenedNumber | None:
    """Return 6500余万 and 2万+ as bounds, 十来 as about ten."""
    number = read_numeral(match["number"] + (match["scale"] or ""))
    if match["loose"] == "来" and match["number"][-1] not in "十百千万亿":
        return None
    return LoosenedNumber(number, LOOSE[match["loose"]]) if number else None


def _several(worth: Fraction) -> LoosenedNumber:
    """Return 几十 and 数百 as all that has so many digits, from two of them on."""
    return LoosenedNumber(Numeral(2 * worth, worth), Hedge.RANGE, Numeral(10 * worth, worth))


def _dozens(tens: str, scale: str) -> LoosenedNumber | None:
    """Return 十几 as 11 to 19, and 二十几万 as between 20 and 30 of them."""
    low = read_numeral(tens)
    if low is None or low.number % 10:
        return None
    inside = 0 if scale else 1
    first, last = low.number + inside, low.number + 10 - inside
    return LoosenedNumber(
        Numeral(first, Fraction(1)).scaled(scale), Hedge.RANGE, Numeral(last, Fraction(1)).scaled(scale)
    )


def _neighbours(head: str, pair: str, tail: str) -> LoosenedNumber | None:
    """Return 七八, 十二三 and 五六十 as from the one to the other."""
    low, high = (read_numeral(f"{head}{digit}{tail}") for digit in pair)
    if low is None or high is None or (head and tail[:1] not in ("", "万", "亿")):
        return None
    return LoosenedNumber(low, Hedge.RANGE, high)
