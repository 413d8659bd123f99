"""The digits of a number: as many as it really has, never more."""

import re
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from metrics.model.figures import FALLING, RISING
from metrics.model.quantity import Quantity

# A number and its unit in a text, between which no line ends: 12.34 亿元, 3.28–3.29 倍, CNY 1,234 million.
UNBROKEN = r"(?<![\w.])(?:CNY )?\d[\d.,]*(?:–\d[\d.,]*)?(?!\w)(?:%|\s(?:[^\W\d]|/){1,8}\b)?"
ENDLESS = 12  # significant digits from which on a number is taken for one that never ends
_DIRECTION = re.compile("|".join((*FALLING, *RISING, "^[-+−－＋–—‒﹣]")))


def number_text(quantity: Quantity, power: int) -> str:
    """Return the bare number in units of 10 ** ``power``, with the digits that it really has.

    >>> number_text(Quantity.read("5%—8%"), 0)
    '5–8'
    """
    if quantity.value is None:
        ends = ((quantity.low, ROUND_FLOOR), (quantity.high, ROUND_CEILING))
        return "–".join(digits_of(end, last_place(end), power, way) for end, way in ends if end is not None)
    rounding = {(False, True): ROUND_FLOOR, (True, False): ROUND_CEILING}.get(
        (quantity.low is None, quantity.high is None), ROUND_HALF_EVEN
    )
    return digits_of(quantity.value, precision(quantity), power, rounding)


def precision(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that may be shown.

    Between two closed ends it is the finest place whose unit is as wide as the interval.
    """
    low, value, high = quantity.low, quantity.value, quantity.high
    if value is None or low is None or high is None or low == high:
        return last_place(value or Fraction(0))
    place = -12
    while Fraction(10) ** place < high - low:
        place += 1
    return min(place, _first_place(value)) if value else place


def is_rounded(quantity: Quantity) -> bool:
    """Whether a quantity is known between two ends, and not exactly."""
    return None not in (quantity.low, quantity.high) and quantity.low != quantity.high


def falls(quantity: Quantity) -> bool:
    """Whether a change is a fall."""
    return largest(quantity) > 0 and all(number <= 0 for number in _numbers(quantity))


def without_direction(quantity: Quantity) -> Quantity:
    """Return how large a change is, for those who say themselves whether it rises or falls.

    >>> without_direction(Quantity.read("下降5.2%")).printed
    '5.2%'
    """
    bare = replace(quantity, printed=_DIRECTION.sub("", quantity.printed))
    if not falls(quantity):
        return bare
    value, low, high = (None if end is None else -end for end in (bare.value, bare.high, bare.low))
    return replace(bare, value=value, low=low, high=high)


def ratio_text(low: float, high: float) -> str:
    """Return an interval of a ratio, its ends rounded outward to three digits.

    >>> ratio_text(3.2828, 3.2856)
    '3.28–3.29'
    """
    places = Decimal(1).scaleb(Decimal(str(low)).adjusted() - 2)
    ends = (
        Decimal(str(low)).quantize(places, ROUND_FLOOR),
        Decimal(str(high)).quantize(places, ROUND_CEILING),
    )
    return "–".join(dict.fromkeys(f"{end:f}" for end in ends))


def largest(quantity: Quantity) -> Fraction:
    """Return the largest number that the quantity states, as a size to choose a scale by."""
    return max(map(abs, _numbers(quantity)), default=Fraction(0))


def _numbers(quantity: Quantity) -> list[Fraction]:
    """Return the numbers that are stated: value and ends."""
    return [end for end in (quantity.value, quantity.low, quantity.high) if end is not None]


def last_place(number: Fraction) -> int:
    """Return the power of ten of the last digit that is not zero, or of the sixth of a number without end."""
    if not number:
        return 0
    place = -12
    while (number / Fraction(10) ** (place + 1)).denominator == 1:
        place += 1
    first = _first_place(number)
    return first - 5 if first - place >= ENDLESS else place


def _first_place(number: Fraction) -> int:
    """Return the power of ten of the first digit."""
    return (Decimal(number.numerator) / Decimal(number.denominator)).adjusted()


def digits_of(number: Fraction, place: int, power: int, rounding: str = ROUND_HALF_EVEN) -> str:
    """Return ``number`` rounded at 10 ** ``place`` and written in units of 10 ** ``power``."""
    scaled = Decimal(number.numerator) / Decimal(number.denominator) / (Decimal(10) ** power)
    return f"{scaled.quantize(Decimal(1).scaleb(place - power), rounding):,f}"
