"""The digits of a number: as many as it really has, never more."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from msgspec.structs import replace

from metrics.model.printed.english_words import WAYS, any_words
from metrics.model.printed.falls import BEHIND_IT, IN_CHINESE, OFF
from metrics.model.printed.falls_apart import FALLS_APART, GAP
from metrics.model.printed.hedges import COMPARED, FALLING, RISING
from metrics.model.printed.leads import any_of
from metrics.model.quantity import Quantity
from metrics.patterns import lazy_pattern

# A number and what it counts, an interval, a document's line and a version, in none of which a line ends: 12.34 亿元,
# 3.28–3.29 倍, CNY 1,234 million, 12.335 – 12.345 亿元, 第 199 行, 001 第 199 行, 001, line 199, 版本 399e1a4fab3b.
_ID = r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,12}"
_NUMBER = r"\d[\d.,]*+"
UNBROKEN = (
    rf"(?:{_ID} [A-Z]{{1,3}}(?=\d+ 格)|(?:{_ID} )?第 "
    rf"|(?:{_ID}, )?\b(?:lines?|cells?) [A-Z]{{0,3}}|(?<![\w.])(?:CNY )?)"
    rf"{_NUMBER}(?:(?:–|%? – )[-−]?{_NUMBER})?"
    r"(?![A-Za-z_])(?:%|\s(?!第|lines?\b)(?:[^\W\d]|/){1,8}\b)?"
    r"|(?:版本|[Vv]ersion) [0-9a-f]{8,}"
)
ENDLESS = 12  # significant digits from which on a number is taken for one that never ends
FINEST = -12  # the power of ten of the last digit that is ever looked at
MOST_WIDER = 10  # times an interval, that a ratio may be said to be
_BEHIND = rf"(?<![A-Za-z])(?:{BEHIND_IT})"
Rounding = Callable[[Fraction], int]  # floor, ceil, half_up
_DIRECTION = lazy_pattern(
    rf"^{FALLS_APART} ?{GAP} ?(?:by ?)?|{IN_CHINESE}|(?:{any_of((*FALLING, *RISING, *COMPARED))})了?|^[-+−－＋–—‒﹣负]"
    rf"|^(?:an? ?)?(?:{any_words((*WAYS, *OFF))}) ?|^an? ?(?=.*{_BEHIND}$)| ?{_BEHIND}$"
)


def number_text(quantity: Quantity, power: int, *, trims: bool = False) -> str:
    """Return the bare number in units of 10 ** ``power``, with the digits that it really has.

    ``trims``: of these, without the zeros that end its decimals.

    >>> number_text(Quantity.read("5%—8%"), 0), number_text(Quantity.read("9100亿元"), 9, trims=True)
    ('5–8', '910')
    """
    if quantity.value is None:
        ends = ((quantity.low, floor), (quantity.high, ceil))
        return "–".join(
            digits_of(end, power_of_last(end), power, way) for end, way in ends if end is not None
        )
    way = {(False, True): floor, (True, False): ceil}.get(
        (quantity.low is None, quantity.high is None), half_up
    )
    last_power = precision(quantity)
    if trims:
        number = rounded(quantity.value, last_power, way)
        last_power = max(last_power, min(power, power_of_last(number)) if number else power)
    return digits_of(quantity.value, last_power, power, way)


def precision(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that may be shown.

    Between two closed ends a printed number keeps the finest place whose unit is as wide as the interval; a number
    that follows is told at the coarsest digit at which it still lies between its own ends.
    """
    low, value, high = quantity.low, quantity.value, quantity.high
    if value is None or low is None or high is None or low == high:
        return power_of_last(value or Fraction(0))
    last_power = max(FINEST, _first_power(high - low))
    last_power += Fraction(10) ** last_power < high - low
    last_power = min(last_power, _first_power(value)) if value else last_power
    if quantity.printed and low <= rounded(value, last_power) <= high:
        return last_power
    return _coarsest(low, value, high)


def _coarsest(low: Fraction, value: Fraction, high: Fraction) -> int:
    """Return the coarsest digit, none before the first digit, at which a number rounded once lies between two ends."""
    last_power = _first_power(value) if value else 0
    while last_power > FINEST and not low <= rounded(value, last_power) <= high:
        last_power -= 1
    return last_power


def never_ends(quantity: Quantity) -> bool:
    """Whether a number is known exactly and yet has no last digit, such as a third: told, it is about that much."""
    value = quantity.value
    return value is not None and quantity.low == value == quantity.high and _digits(value) >= ENDLESS


def falls(quantity: Quantity) -> bool:
    """Whether a change's number is told as a fall."""
    return largest(quantity) > 0 and all(number <= 0 for number in _numbers(quantity))


def without_direction(quantity: Quantity) -> Quantity:
    """Return how large a change is, for those who say themselves whether it rises or falls.

    >>> printed = ("下降5.2%", "降幅为5.2%", "比上年少5户", "至少5户", "低于5%", "a 5.2% drop", "off £3m", "下降…5.2%")
    >>> [without_direction(Quantity.read(text)).printed for text in printed]
    ['5.2%', '5.2%', '5户', '至少5户', '低于5%', '5.2%', '£3m', '5.2%']
    """
    bare = replace(quantity, printed=_DIRECTION.sub("", quantity.printed))
    if not falls(quantity):
        return bare
    value, low, high = (None if end is None else -end for end in (bare.value, bare.high, bare.low))
    return replace(bare, value=value, low=low, high=high)


def ratio_text(low: Fraction, high: Fraction) -> str:
    """Return an interval of a ratio: the number that states just this interval, else its ends rounded outward.

    Of three digits, and of more where these would say an interval more than ten times as wide.

    >>> ratio_text(Fraction("3.2828"), Fraction("3.2856"))
    '3.28–3.29'
    >>> ratio_text(Fraction("1.01915"), Fraction("1.01925"))
    '1.0192'
    >>> ratio_text(Fraction("1.011204"), Fraction("1.011218"))
    '1.0112–1.0113'
    """
    return _ratio(low, high, FINEST)


def ratio_in_brief(low: Fraction, high: Fraction) -> str:
    """Return a ratio above one as a sentence tells it: with no more than three digits of what it is above one.

    >>> ratio_in_brief(Fraction("1.231468"), Fraction("1.231473"))
    '1.231–1.232'
    >>> ratio_in_brief(Fraction("1.01915"), Fraction("1.01925"))
    '1.0192'
    """
    return _ratio(low, high, min(0, _first_power(low - 1) - 2) if low > 1 else FINEST)


def _ratio(low: Fraction, high: Fraction, finest: int) -> str:
    """Return a ratio with no digit below 10 ** ``finest``: by the number that states it, else its ends outward."""
    if (last_power := _stating(low, high)) is not None and last_power >= finest:
        return digits_of((low + high) / 2, last_power, 0)
    last = _first_power(low) - 2
    while high > low and last > finest and Fraction(10) ** last > MOST_WIDER * (high - low):
        last -= 1
    ends = digits_of(low, last, 0, floor), digits_of(high, last, 0, ceil)
    return "–".join(dict.fromkeys(ends))


def _stating(low: Fraction, high: Fraction) -> int | None:
    """Return the place at which one number between two ends says by its half unit either way all that they hold."""
    wide = high - low
    for last_power in range(FINEST, min(0, _first_power(high)) + 1) if wide else ():
        number, unit = rounded((low + high) / 2, last_power), Fraction(10) ** last_power
        if unit >= wide and low <= number <= high and number - unit / 2 <= low and high <= number + unit / 2:
            return last_power
    return None


def largest(quantity: Quantity) -> Fraction:
    """Return the largest number that a quantity states, as a size to choose a unit in words by."""
    return max(map(abs, _numbers(quantity)), default=Fraction(0))


def _numbers(quantity: Quantity) -> list[Fraction]:
    """Return the numbers that a quantity states, whose digits are told: value and ends."""
    return [end for end in (quantity.value, quantity.low, quantity.high) if end is not None]


def power_of_last(number: Fraction) -> int:
    """Return the power of ten of the last digit that is not zero, or of the sixth of a number without end."""
    if not number:
        return 0
    first = _first_power(number)
    return first - 5 if _digits(number) >= ENDLESS else first - _digits(number) + 1


def _digits(number: Fraction) -> int:
    """Return how many digits a number has, from the first to the last that is not zero; ENDLESS and more: no end."""
    if not number:
        return 1
    finest, rest = divmod(number.numerator * 10**-FINEST, number.denominator)
    written = "" if rest else str(finest)
    zeros = len(written) - len(written.rstrip("0"))
    return _first_power(number) - (FINEST + zeros) + 1


def _first_power(number: Fraction) -> int:
    """Return the power of ten of the first digit."""
    return (Decimal(number.numerator) / Decimal(number.denominator)).adjusted()


def half_up(number: Fraction) -> int:
    """Return the nearest whole number for digits; of two the one farther from zero, as 四舍五入 does."""
    return floor(number + Fraction(1, 2)) if number >= 0 else -floor(-number + Fraction(1, 2))


def rounded(number: Fraction, last_power: int, way: Rounding = half_up) -> Fraction:
    """Return ``number`` rounded at 10 ** ``place``: once, and from the number itself."""
    unit = Fraction(10) ** last_power
    return way(number / unit) * unit


def ordinal(number: int) -> str:
    """Return a place in a row, in English.

    >>> ordinal(1), ordinal(2), ordinal(13), ordinal(23)
    ('1st', '2nd', '13th', '23rd')
    """
    teens = 10 < number % 100 < 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def digits_of(number: Fraction, last_power: int, power: int, way: Rounding = half_up) -> str:
    """Return ``number`` rounded at 10 ** ``place`` and written in units of 10 ** ``power``."""
    whole = way(number / Fraction(10) ** last_power)
    return f"{Decimal(whole).scaleb(last_power - power):,f}"
