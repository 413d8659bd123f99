"""Words of a draft that name a part of a year, and not which year: 一季度, 上半年, in March."""

import re

from metrics.model.printed.printed_time import (
    MONTH_OR_SHORT,
    QUARTER_IN_ENGLISH,
    STRETCH_OF_YEAR,
    months_of,
)

_WHOLE_OR_ITS_END = ((1, 12), (12, 12))  # 12月末 is the end of a year
_PART = re.compile(
    f"{STRETCH_OF_YEAR}|[本当上]月|(?<![a-z])(?:{QUARTER_IN_ENGLISH}|(?:[Ff]irst|[Ss]econd) half"
    f"|(?:[Ii]n|[Dd]uring|[Ff]or) (?:{MONTH_OR_SHORT})(?! ?\\d)|(?:this|last) (?:month|quarter))"
)


def ends_in_a_part(words: str) -> bool:
    """Whether the time that a draft's words before a number name last is a part of a year.

    >>> ends_in_a_part("上半年总产值"), ends_in_a_part("一季度开工，全年总产值"), ends_in_a_part("截至12月末总产值")
    (True, False, False)
    """
    *_, last = ["", *(match[0] for match in _PART.finditer(words))]
    return bool(last) and months_of(last) not in _WHOLE_OR_ITS_END
