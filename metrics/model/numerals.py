"""Numbers as documents print them: Arabic and Chinese numerals, read exactly.

>>> read_numeral("12.34").place
Fraction(1, 100)
>>> read_numeral("三千五").number, read_numeral("二〇二三").number
(Fraction(3500, 1), Fraction(2023, 1))
"""

import re
from dataclasses import dataclass
from fractions import Fraction

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
PLACES = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}
ARABIC = r"(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?"
CHINESE = r"[〇零一二两三四五六七八九十百千万亿点]+|半"
SCALES = {
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "十亿": 10**9,
    "百亿": 10**10,
    "千亿": 10**11,
    "万亿": 10**12,
}

_ARABIC = re.compile(ARABIC, re.ASCII)
_BY_DIGIT = re.compile(
    r"(?![一二三四五六七八九]{2}$)[〇零一二三四五六七八九]{2,}"
)  # 三五 is three to five, not 35
_BARE_PLACE = re.compile(r"[十百千万亿]+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the worth of one unit of its last printed place; ``bare`` for 百, 千, 万 without a digit.

    An ``exact`` number, such as 半, has no last place.
    """

    number: Fraction
    place: Fraction
    bare: bool = False
    exact: bool = False

    def scaled(self, scale: str) -> "Numeral":
        """Return the numeral times a scale word such as 万; the empty word changes nothing."""
        factor = SCALES[scale] if scale else 1
        return Numeral(self.number * factor, self.place * factor, self.bare, self.exact)


def read_numeral(text: str) -> Numeral | None:
    """Return the number that ``text`` writes, in normal form (NFKC, no blanks); None if it writes none."""
    if _ARABIC.fullmatch(text):
        places = len(text.partition(".")[2])
        return Numeral(Fraction(text.replace(",", "")), Fraction(1, 10**places))
    if text == "半":
        return Numeral(Fraction(1, 2), Fraction(1), exact=True)
    whole, point, decimals = text.partition("点")
    if point:
        return _with_decimals(whole, decimals)
    if _BARE_PLACE.fullmatch(text):
        return _bare_place(text)
    if _BY_DIGIT.fullmatch(text):
        return Numeral(Fraction(int("".join(str(DIGITS[digit]) for digit in text))), Fraction(1))
    return _written_out(text)


def _with_decimals(whole: str, decimals: str) -> Numeral | None:
    """Return 三点五 and the like."""
    numeral = read_numeral(whole)
    if numeral is None or not decimals or not set(decimals) <= DIGITS.keys():
        return None
    place = Fraction(1, 10 ** len(decimals))
    return Numeral(numeral.number + int("".join(str(DIGITS[digit]) for digit in decimals)) * place, place)


def _bare_place(text: str) -> Numeral | None:
    """Return 百, 百万 and the like: an order of magnitude. 十 alone is the plain number ten."""
    if text == "十":
        return Numeral(Fraction(10), Fraction(1))
    if text not in SCALES:
        return None
    worth = Fraction(SCALES[text])
    return Numeral(worth, worth, bare=True)


def _written_out(text: str) -> Numeral | None:
    """Return a number written with places, such as 一万两千 or 三千五.

    Under 万 it is written out to the unit, unless it is cut short; from 万 on, to its last place.
    """
    parts = _parts(text)
    if parts is None:
        return None
    number, place = parts
    short = text[-1] in DIGITS and place > 1
    return Numeral(Fraction(number), Fraction(place if number >= MYRIADS["万"] or short else 1))


def _parts(text: str) -> tuple[int, int] | None:
    """Return number and last stated place, from the largest place down; None where the order is broken."""
    for name, worth in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        head, found, tail = text.rpartition(name) if worth >= 10**4 else text.partition(name)
        if found:
            count, rest = _count(head, worth), _rest(tail, worth)
            return (count * worth + rest[0], rest[1]) if count and rest else None
    return (DIGITS[text], 1) if text in DIGITS else None


def _count(head: str, worth: int) -> int | None:
    """Return how many of a place there are: any number before 万 and 亿, one digit before 千, 百 and 十."""
    if worth == 10 and not head:
        return 1
    if worth >= 10**4:
        parts = _parts(head)
        cut_short = parts is not None and parts[1] > 1 and head[-1] in DIGITS  # 一千两万 is nothing
        return parts[0] if parts and parts[0] < worth and not cut_short else None
    return DIGITS.get(head)


def _rest(tail: str, worth: int) -> tuple[int, int] | None:
    """Return what follows a place: nothing, a digit of the next place down, or smaller places."""
    if not tail:
        return 0, worth
    if tail in DIGITS and worth > 10:
        return DIGITS[tail] * worth // 10, worth // 10
    gap = tail[0] in "零〇"
    parts = _parts(tail[1:] if gap else tail)
    if parts is None or parts[0] >= (worth // 10 if gap else worth):
        return None
    return parts if gap or parts[0] >= worth // 10 else None
