"""Whether a number of a draft says what a figure says: the same, rounded, or something else."""

from collections.abc import Callable
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.numbers.printed_bounds import (
    CLOSE,
    is_of_its_border,
    is_opposite,
    last_step,
)
from metrics.model.codes.outcome import Outcome
from metrics.model.quantity import Quantity
from metrics.patterns import lazy_pattern

LEADING = 3  # a place that is among the leading, whatever else is
FAR = Fraction(10)  # times: a bound so far off is meant as another number
_ENDS_IN_ZEROS = lazy_pattern(r"\.\d*0(?!\d)")
_BEHIND_POINT = lazy_pattern(r"\.(\d+)")
ValueBounds = tuple[Fraction, Fraction]


def agreement(stated: Quantity, fact: Fact) -> Outcome | None:
    """Return how a number of a draft agrees with a figure: it stands, or stands rounded; None where it does not.

    Both are in one unit. A number stands where it is the very number; rounded, where the number of the figure would be
    written so with fewer digits, or with a hedge as people use it: 超12亿元 of 12.34亿元, but not 超1千万元. A ratio
    stands by its terms, each by the one in its place.
    """
    if stated.terms or fact.quantity.terms:
        return _of_terms(stated, fact.quantity)
    if fact.value is None or stated.value is None:
        same = (stated.low, stated.high, stated.hedge) == (fact.low, fact.high, fact.hedge)
        return Outcome.STANDS if same else Outcome.ROUNDED if _is_within(stated, fact) else None
    if stated.value == fact.value:
        if is_opposite(stated, fact) or is_of_its_border(stated, fact):
            return None
        if stated.hedge is fact.hedge:
            return Outcome.ROUNDED if is_finer(stated, fact) else Outcome.STANDS
        return None if stated.hedge.leaves_out else Outcome.ROUNDED
    ends = meant(stated)
    is_coarser = _width(ends) > _width(meant(fact.quantity))
    is_inside = ends[0] <= fact.value <= ends[1] and not is_on_border(stated, fact)
    return Outcome.ROUNDED if is_coarser and is_inside else None


def _of_terms(stated: Quantity, printed: Quantity) -> Outcome | None:
    """Return how the terms of a draft's ratio agree with those of a printed one: as the one that agrees least does."""
    if len(stated.terms) != len(printed.terms):
        return None
    pairs = zip(stated.terms, printed.terms, strict=True)
    if any(not _may_be_written_so(one, other) for one, other in pairs):
        return None
    values = [[term.value for term in quantity.terms] for quantity in (stated, printed)]
    return Outcome.STANDS if values[0] == values[1] else Outcome.ROUNDED


def _may_be_written_so(stated: Quantity, printed: Quantity) -> bool:
    """Whether a term of a draft's ratio is a printed one, or what that is with fewer digits: 8.3 as 8."""
    if stated.value == printed.value:
        return True
    low, high = meant(stated)
    is_inside = printed.value is not None and low <= printed.value <= high
    return is_inside and _width((low, high)) > _width(meant(printed))


def is_finer(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's number tells more digits than its figure prints: 12.340亿元 of 12.34亿元."""
    return _width(meant(stated)) < _width(meant(fact.quantity))


def may_be_finer(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's number with more digits behind its point may be what its figure is: 12.341亿元.

    One of which only the zeros before the unit are fewer, 32400人 of 3.2万人, is meant as another one.
    """
    (low, high), (least, most) = meant(stated), meant(fact.quantity)
    is_longer = _decimals(stated.printed) > _decimals(fact.printed) > 0
    return is_longer and least <= low and high <= most and is_finer(stated, fact)


def _decimals(printed: str) -> int:
    """Return how many digits stand behind the point of a draft's number."""
    match = _BEHIND_POINT.search(printed)
    return len(match[1]) if match else 0


def tells_more_digits(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's number prints zeros behind the point to be finer, and not before a unit, as people convert."""
    return is_finer(stated, fact) and _ENDS_IN_ZEROS.search(stated.printed) is not None


def is_on_border(stated: Quantity, fact: Fact) -> bool:
    """Whether a figure lies where a number of a draft ends: 3.75 rounds to 3.8, but may be 3.746, too.

    So does one that is the very number over or below which it is said to be.
    """
    if stated.value is None or fact.value is None:
        return False
    if stated.hedge.leaves_out and stated.value == fact.value:
        return not is_opposite(stated, fact)
    if not stated.hedge.is_none:
        return False
    outer = max(meant(stated), key=abs) if stated.value else None
    return fact.value == outer and _width(meant(fact.quantity)) > 0


def is_loose(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's bound of one digit holds of a figure, but far from it: 超2万 of 3.2万.

    One of more digits is meant as the figure itself: whoever writes 超21亿元 does not mean 24亿元.
    """
    if (stated.low, stated.value, stated.high) == (None, None, None):  # 前列
        return fact.value is not None and fact.value <= LEADING
    if not stated.value or not fact.value or stated.hedge is fact.hedge or not _is_round(stated):
        return False
    times = fact.value / stated.value
    if stated.hedge.is_open_above:
        return 1 < times < FAR
    if stated.hedge.is_nearly:
        return 1 - 2 * CLOSE <= times < 1
    return stated.hedge.is_open_below and 1 / FAR < times < 1


def _is_round(stated: Quantity) -> bool:
    """Whether a draft's number has one digit before its zeros, and no word such as 余 that says it is close."""
    value = stated.value or Fraction(0)
    has_one_digit = any(abs(value) == digit * step(value) for digit in range(1, 10))
    return has_one_digit and not any(word in stated.printed for word in ("余", "多"))


def meant(quantity: Quantity) -> ValueBounds:
    """Return the least and the most that people mean by a draft's number, whatever its words leave open.

    超12亿元 is over 12 and below 13, 不足1.5亿元 over 1 and below 1.5: a step of the last digit that is not zero, five
    steps where that is a five; but 近 is no more than a tenth below: 近100亿元 over 90.
    """
    value = quantity.value if quantity.value is not None else Fraction(0)
    low = quantity.low if quantity.low is not None else value
    high = quantity.high if quantity.high is not None else value
    if quantity.hedge.is_open_above:
        return value, value + step(value)
    if quantity.hedge.is_nearly:
        return value - min(step(value), CLOSE * abs(value)), value
    if quantity.hedge.is_open_below:
        return value - step(value), value
    return low, high


def step(value: Fraction) -> Fraction:
    """Return the step of a draft's number's last digit: 1亿 for 12亿, half of 1亿 for 1.5亿.

    >>> step(Fraction(1200)), step(Fraction(1500)), step(Fraction(7))
    (Fraction(100, 1), Fraction(500, 1), Fraction(1, 1))
    """
    grain = last_step(value)
    digits = abs(value) / grain
    return grain * 5 if digits % 10 == 5 and digits > 5 else grain


def scaled(stated: Quantity, fact: Fact) -> int:
    """Return by how many powers of ten a draft's number is larger than a figure; 0: by none."""
    if not stated.value or not fact.value:
        return 0
    ratio = stated.value / fact.value
    for power in range(1, 9):
        if ratio == 10**power:
            return power
        if ratio == Fraction(1, 10**power):
            return -power
    return 0


def is_turned(stated: Quantity, fact: Fact) -> bool:
    """Whether a number says the opposite direction of a figure, of any size."""
    return bool(stated.value and fact.value) and (stated.value or 0) * (fact.value or 0) < 0


def far(stated: Quantity) -> Callable[[Fact], Fraction]:
    """Return how far a figure lies from a number, for finding the nearest."""

    def distance(fact: Fact) -> Fraction:
        number = next(iter(fact.numbers), Fraction(0))
        return abs(number - (stated.value if stated.value is not None else stated.low or Fraction(0)))

    return distance


def _is_within(stated: Quantity, fact: Fact) -> bool:
    """Whether all that a figure may be is what a range in a draft allows."""
    if stated.low is None and stated.high is None:
        return False
    above = stated.low is None or (fact.low is not None and stated.low <= fact.low)
    return above and (stated.high is None or (fact.high is not None and fact.high <= stated.high))


def _width(ends: ValueBounds) -> Fraction:
    """Return how far two ends of a draft's number lie apart."""
    return ends[1] - ends[0]
