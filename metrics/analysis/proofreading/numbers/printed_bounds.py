"""What a number of a draft says of a figure that is printed as no more than a bound, a range, or near a number.

A number within it may be true, though nothing prints it; a bound on the other side is the opposite.
"""

from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.model.quantity import Quantity

CLOSE = Fraction(1, 10)  # of a number: so much below it, at most, is 近
Ends = tuple[Fraction | None, Fraction | None]


def is_opposite(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's bound shuts out all that a printed one allows: 600余万元, of 近600万元."""
    if stated.value is None or fact.value is None:
        return False
    if stated.hedge.is_open_above and fact.hedge.is_open_below:
        return stated.value >= fact.value
    return stated.hedge.is_open_below and fact.hedge.is_open_above and stated.value <= fact.value


def is_only_bounded(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's number lies within what is printed as a bound, or near a number: 2.4%, of 2.5%以内.

    One that is itself such a bound says another one: 6900余万元, of 6500余万元. What ends 600余万元 is no such number.
    """
    if fact.hedge.is_none or _are_of_one_side(stated, fact):
        return False
    (low, high), (least, most) = _ends_of(stated), _within(fact.quantity)
    if low is None or high is None or (fact.hedge.leaves_out and low == high in (least, most)):
        return False
    return (least is None or least <= low) and (most is None or high <= most)


def is_of_its_border(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft says as a number the one at which a printed bound ends: 2.5%, of 2.5%以内."""
    is_a_number = stated.hedge.is_none or stated.hedge.is_about
    return is_a_number and fact.hedge.takes_in and stated.value == fact.value


def _are_of_one_side(stated: Quantity, fact: Fact) -> bool:
    """Whether a draft's number and a figure are both bounds from above, or both from below."""
    is_below = stated.hedge.is_open_below and fact.hedge.is_open_below
    return is_below or (stated.hedge.is_open_above and fact.hedge.is_open_above)


def _ends_of(stated: Quantity) -> Ends:
    """Return between which ends a draft's number lies: itself, if it is no bound and no range."""
    is_a_number = stated.hedge.is_none or stated.hedge.is_about
    return (stated.value, stated.value) if is_a_number else _within(stated)


def _within(quantity: Quantity) -> Ends:
    """Return between which ends a number lies as people mean it, None where there is none on a side.

    余 and 超 allow a step of the last digit that is not zero, 近 a tenth at most.
    """
    value, hedge = quantity.value, quantity.hedge
    if value is None or not hedge.leaves_out:
        return quantity.low, quantity.high
    step = last_step(value)
    if hedge.is_open_above:
        return value, value + step
    return value - (min(step, CLOSE * abs(value)) if hedge.is_nearly else step), value


def last_step(value: Fraction) -> Fraction:
    """Return the unit of a number's last digit that is not zero.

    >>> last_step(Fraction(6500)), last_step(Fraction(5, 2))
    (Fraction(100, 1), Fraction(1, 10))
    """
    size, step = abs(value) or Fraction(1), Fraction(1)
    while size.denominator != 1 and step.denominator < 10**9:
        size, step = size * 10, step / 10
    while size.denominator == 1 and size % 10 == 0:
        size, step = size / 10, step * 10
    return step
