"""The shapes of periods that have words of their own: a year, its first half, a stretch of months within it."""

import re
from enum import Enum


class PeriodShape(Enum):
    """What kind of stretch a period is, by how it is written: the first that fits."""

    YEAR = r"(\d{4})"
    FIRST_HALF = r"(\d{4})-H1"
    SECOND_HALF = r"(\d{4})-H2"
    QUARTER = r"(\d{4})-Q(\d)"
    THREE_QUARTERS = r"(\d{4})-Q1/\1-Q3"
    QUARTERS = r"(\d{4})-Q(\d)/\1-Q(\d)"
    MONTH = r"(\d{4})-(\d\d)"
    MONTHS = r"(\d{4})-(\d\d)/\1-(\d\d)"
    DAY = r"(\d{4})-(\d\d)-(\d\d)"
    YEARS = r"(\d{4})/(\d{4})"
    FISCAL = r"fiscal (.+)"
    SINCE = r"(\d{4})/\.\."
    HALF_A_YEAR_WITHIN = r"P6M/(\d{4})"
    ONE_MONTH_WITHIN = r"P1M/(\d{4})"
    MONTHS_WITHIN = r"P(\d+)M/(\d{4})"


def shape_of(text: str) -> tuple[PeriodShape | None, tuple[str, ...]]:
    """Return the shape of a period as it is written, and the numbers that say which one; none where it has two ends.

    >>> shape_of("2020-Q3")[0].name, shape_of("2020-Q3")[1]
    ('QUARTER', ('2020', '3'))
    """
    fits = ((shape, re.fullmatch(shape.value, text)) for shape in PeriodShape)
    return next(((shape, match.groups()) for shape, match in fits if match), (None, ()))
