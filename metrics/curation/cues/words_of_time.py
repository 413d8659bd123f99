"""The words of time that a figure's period is held against, and which periods go with each."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from metrics.model.period import A_YEAR, Period
from metrics.model.period_between import spanning
from metrics.patterns import lazy_pattern

NEAR = 60  # characters: so far 累计 governs a list of works
NUMERAL = {name: number for number, name in enumerate("零一二三四五六七八九十")} | {"两": 2}
NUMBER = rf"(?:\d+|[{''.join(NUMERAL)}]+)"
NAMED_YEAR = lazy_pattern(r"(?<!\d)([12]\d{3})年(?!以来|来|前|间)")
# What a change is set against is no time of its own: 较一季度回落0.5个百分点.
_SET_AGAINST = ("比", "较", "高于", "低于", "快于", "慢于", "好于")
Fits = Callable[[Period, re.Match[str]], bool]
Months = Callable[[re.Match[str]], tuple[int, int]]


class Cue(Struct, frozen=True):
    """Words of time: which periods go with them, what to write, and how far they reach; None: for the passage.

    ``months``: the first and last month that the words name, which are what to write.
    """

    words: re.Pattern[str]
    fits: Fits
    wanted: str = ""
    reach: int | None = None
    of_stocks: bool = True
    months: Months | None = None

    def times_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where words of time stand in a text, but for months that a change is set against."""
        for words in self.words.finditer(text):
            if not (self.months and text.endswith(_SET_AGAINST, 0, words.start())):
                yield words

    def written(self, year: int, words: re.Match[str]) -> str:
        """Return what to write of a year for words of time, or an example of it."""
        if self.months is None:
            return self.wanted.replace("2023", str(year))
        first, last = self.months(words)
        is_of_a_year = 1 <= first <= last <= A_YEAR
        return spanning(f"{year}-{first:02d}", f"{year}-{last:02d}") if is_of_a_year else str(year)


def _any(_: Period, __: re.Match[str]) -> bool:
    """Any period goes with a word of time that closes what was open before: 全年."""
    return True


def _is_open(period: Period, _: re.Match[str]) -> bool:
    """Whether a period fits a word such as 截至目前: an end of it is not printed."""
    return period.start is None or period.end is None


def _begins_open(period: Period, _: re.Match[str]) -> bool:
    """Whether a period fits a word such as 累计: it has no printed start, or several years."""
    return period.start is None or (period.end is not None and period.end.year > period.start.year)


def _of_months(words: str, months: Months) -> Cue:
    """Return the cue of words of time that name two months of a year, from one to the other."""

    def fits(period: Period, match: re.Match[str]) -> bool:
        return _reaches(period, *months(match))

    return Cue(lazy_pattern(words), fits, months=months)


def _quarters(words: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last month of 前三季度 or 第二季度."""
    number = _number(words["quarters"])
    first = 1 if words["all"] else _number(words["first"] or words["quarters"])
    return 3 * first - 2, 3 * number


def _named_months(words: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last month of 1-5月 or 前5个月."""
    return _number(words["from"] or "1"), _number(words["to"] or words["first_of"])


def _reaches(period: Period, first: int, last: int) -> bool:
    """Whether a period begins in the one month and ends in the other that words of time name."""
    is_written = period.start is not None and period.end is not None
    return is_written and (period.start.month, period.end.month) == (first, last)  # type: ignore[union-attr]


def _number(text: str) -> int:
    """Return a small number in words of time, in digits or Chinese numerals."""
    return (
        int(text)
        if text.isdigit()
        else sum(10 if digit == "十" and len(text) > 1 else NUMERAL[digit] for digit in text)
    )


CUES = (
    Cue(NAMED_YEAR, _any),  # that it is the right one is asked apart
    Cue(lazy_pattern(r"全年(?!目标|任务|计划)|年度(?!目标|任务|计划)"), _any),
    _of_months(r"上半年", lambda _: (1, 6)),
    _of_months(r"下半年", lambda _: (7, 12)),
    _of_months(
        rf"(?:(?P<all>[前头])|第|(?P<first>{NUMBER})[-~—至到])?(?P<quarters>{NUMBER})个?季度(?!末)", _quarters
    ),
    _of_months(
        rf"(?P<from>{NUMBER})(?:月份?)?[-~—至到](?P<to>{NUMBER})月|前(?P<first_of>{NUMBER})个月(?!内)",
        _named_months,
    ),
    Cue(lazy_pattern(r"半年(?:多)?来"), _is_open, "P6M/2023", of_stocks=False),
    Cue(lazy_pattern(r"一年来"), _is_open, "2023/..", of_stocks=False),
    Cue(
        lazy_pattern(rf"近年来?|近(?:几|{NUMBER})年来?|(?:多|(?!一年){NUMBER})年来|历年|(?<=五)以来"),
        _begins_open,
        "../2023",
        of_stocks=False,
    ),
    Cue(
        lazy_pattern(
            r"今年(?:以)?来|年初以来|(?<!\d)[12]\d{3}年(?:以)?来|截[至止]目前|到目前为止|迄今(?:为止)?"
        ),
        _is_open,
        "2023/..",
        of_stocks=False,
    ),
    Cue(
        lazy_pattern(r"累计(?!增长|增速|同比)|共计|总共已"),
        _is_open,
        "2023/.., ../2023",
        NEAR,
        of_stocks=False,
    ),
)
