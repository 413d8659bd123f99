"""Which units are money: growth of money depends on the prices in which it is counted."""

from functools import cache

from metrics.model.units import package_units


@cache
def is_money(unit: str) -> bool:
    """Whether a base unit is a currency, or so much of one for each of something: 元, 元/人."""
    return package_units().told(unit).money
