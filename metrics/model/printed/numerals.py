"""Numbers as documents print them: Arabic, Chinese and mixed numerals, read exactly.

>>> read_numeral("12.34").grain
Fraction(1, 100)
>>> read_numeral("三千五").number, read_numeral("二〇二三").number
(Fraction(3500, 1), Fraction(2023, 1))
>>> read_numeral("3亿2580万").number, read_numeral("三点五亿").number
(Fraction(325800000, 1), Fraction(350000000, 1))
"""

import re
from fractions import Fraction

from msgspec import Struct

from metrics.patterns import lazy_pattern

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
MYRIADS = {"万": 10**4, "亿": 10**8}
ARABIC = r"(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?"
NUMERALS = "〇零一二三四五六七八九十百千万亿两半"  # any of which a number in 中文 may hold
SCALES = {
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "个亿": 10**8,
    "十亿": 10**9,
    "百亿": 10**10,
    "千亿": 10**11,
    "万亿": 10**12,
    "十万亿": 10**13,
    "百万亿": 10**14,
}

_ARABIC = lazy_pattern(ARABIC, re.ASCII)
_WHOLE_ARABIC = lazy_pattern(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*", re.ASCII)
ANY_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_SCALED = lazy_pattern(
    rf"(?P<core>{ARABIC}|[^点]+点[〇零一二三四五六七八九]+|[一两二三四五六七八九]+(?=个))(?P<scale>{ANY_SCALE})",
    re.ASCII,
)
# 二〇二三; not 三五, 一二三
_BY_DIGIT = lazy_pattern(r"(?=.*[〇零]|.{4})[一二三四五六七八九][〇零一二三四五六七八九]+")
_BARE_SCALE = lazy_pattern(r"[十百千万亿]+")
PAUSED = ("十", "百", "千", "0")  # after 十万 a 零 may be said before 三千
CUT_SHORT = lazy_pattern(r"(?P<count>[1-9]\d*)(?P<scale>[万亿])(?P<digit>[1-9])", re.ASCII)  # 1万2, as 一万二
# 两 stands before a scale; anywhere else something is missing
_LOST_TWO = lazy_pattern(r"两(?![百千万亿点])")


class Numeral(Struct, frozen=True):
    """A number and its grain, the worth of one unit of its last printed digit; ``bare`` for 百, 千, 万 without a digit.

    An ``exact`` number, such as 半, has no last digit. ``step`` is what 约 leaves open around it, where that is not the
    worth of its last digit.
    """

    number: Fraction
    grain: Fraction
    bare: bool = False
    exact: bool = False
    step: Fraction | None = None

    def scaled(self, scale: str) -> "Numeral":
        """Return the numeral times a scale word such as 万; the empty word changes nothing."""
        factor = SCALES[scale] if scale else 1
        return Numeral(self.number * factor, self.grain * factor, self.bare, self.exact)


def cut_short(text: str) -> Numeral | None:
    """Return 1万2 as 一万二, twelve thousand; with a unit behind it nobody knows: 1万2元 may be 10,002."""
    match = CUT_SHORT.fullmatch(text)
    if match is None:
        return None
    grain = MYRIADS[match["scale"]] // 10
    number = int(match["count"]) * 10 * grain + int(match["digit"]) * grain
    return Numeral(Fraction(number), Fraction(grain))


def last_digit(number: Fraction) -> Fraction:
    """Return the worth of the last digit of ``number`` that is not zero: 100 of 1200, 1/10 of 0.3."""
    grain = Fraction(1, 10**12)
    while number and (number / (grain * 10)).denominator == 1:
        grain *= 10
    return grain if number else Fraction(0)


def read_numeral(text: str) -> Numeral | None:
    """Return the number that a numeral writes (12.34, 三千五, 3亿2580万), in normal form; None if it writes none."""
    if _ARABIC.fullmatch(text):
        digits_behind = len(text.partition(".")[2])
        return Numeral(Fraction(text.replace(",", "")), Fraction(1, 10**digits_behind))
    if text == "半":
        return Numeral(Fraction(1, 2), Fraction(1), exact=True)
    if text != "两" and _LOST_TWO.search(text.replace("两个亿", "二亿")):
        return None
    if scaled := _SCALED.fullmatch(text):
        core = read_numeral(scaled["core"])
        return core and core.scaled(scaled["scale"])
    whole, point, decimals = text.partition("点")
    return _with_decimals(whole, decimals) if point else _without_point(text)


def _without_point(text: str) -> Numeral | None:
    """Return a number in Chinese or mixed numerals that has no decimals."""
    if _BARE_SCALE.fullmatch(text):
        return _bare_scale(text)
    if _BY_DIGIT.fullmatch(text) and text not in "一二三四五六七八九":
        return Numeral(Fraction(int("".join(str(DIGITS[digit]) for digit in text))), Fraction(1))
    return _written_out(text)


def _with_decimals(whole: str, decimals: str) -> Numeral | None:
    """Return a Chinese numeral with decimals: 三点五."""
    numeral = _without_point(whole)
    is_short = whole[-1:] in DIGITS and numeral is not None and numeral.grain > 1  # 两千三点一 is nothing
    if numeral is None or is_short or not decimals or not set(decimals) <= DIGITS.keys() - {"两"}:
        return None
    grain = Fraction(1, 10 ** len(decimals))
    return Numeral(numeral.number + int("".join(str(DIGITS[digit]) for digit in decimals)) * grain, grain)


def _bare_scale(text: str) -> Numeral | None:
    """Return 百, 百万 and the like: an order of magnitude. 十 alone is the plain number ten."""
    if text == "十":
        return Numeral(Fraction(10), Fraction(1))
    if text[0] == "十":
        return _written_out(text)
    if text not in SCALES:
        return None
    worth = Fraction(SCALES[text])
    return Numeral(worth, worth, bare=True)


def _written_out(text: str) -> Numeral | None:
    """Return a numeral written with scales, such as 一万两千, 三千五 or 3亿2580万.

    Under 万 it is written out to the unit, unless it is cut short; from 万 on, to its last digit.
    """
    scaled = _with_scale(text)
    if scaled is None:
        return None
    number, grain = scaled
    short = text[-1] in DIGITS and grain > 1
    return Numeral(Fraction(number), Fraction(grain if number >= MYRIADS["万"] or short else 1))


def _with_scale(text: str) -> tuple[int, int] | None:
    """Return a numeral's number and last scale (三千五百: 3500, 100), from the largest down; None if out of order."""
    if _WHOLE_ARABIC.fullmatch(text):
        return int(text.replace(",", "")), 1
    for name, worth in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        head, scale, tail = text.rpartition(name) if worth >= 10**4 else text.partition(name)
        if scale:
            count, rest = _count(head, worth), _rest(tail, worth, is_round=head[-1:] in PAUSED)
            if count is None or rest is None:
                return None
            return count * worth + rest[0], rest[1] if tail else _head_digit(head) * worth
    return (DIGITS[text], 1) if text in DIGITS else None


def _head_digit(head: str) -> int:
    """Return the worth of the last digit of what a numeral counts in 亿: of 四万亿 it is 万."""
    return MYRIADS["万"] if head.endswith("万") else 1


def _count(head: str, worth: int) -> int | None:
    """Return how many of a scale a numeral has: any number before 万 and 亿, one digit before 千, 百 and 十."""
    if worth == 10 and not head:
        return 1
    if worth >= 10**4:
        scaled = _with_scale(head)
        cut_short = scaled is not None and scaled[1] > 1 and head[-1] in DIGITS  # 一千两万 is nothing
        return scaled[0] if scaled and scaled[0] < worth and not cut_short else None
    if len(head) == 1 and head.isascii() and head.isdigit():
        return int(head) or None
    return DIGITS.get(head) or None


def _rest(tail: str, worth: int, *, is_round: bool) -> tuple[int, int] | None:
    """Return what follows a scale in a numeral: nothing, a digit of the next one down, or smaller scales.

    Smaller scales need a 零 before them where some are passed over: in 12万34 something is lost. After a round number
    (``is_round``: 十万, 10万) there may be one anyway: 十万零三千.
    """
    if not tail:
        return 0, worth
    if tail in DIGITS and worth > 10:
        return (DIGITS[tail] * worth // 10, worth // 10) if DIGITS[tail] else None
    gap = tail[0] in "零〇"
    scaled = _with_scale(tail[1:] if gap else tail)
    if scaled is None or scaled[0] >= (worth // 10 if gap and not is_round else worth):
        return None
    return scaled if gap or scaled[0] >= worth // 10 else None
