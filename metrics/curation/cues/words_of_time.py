"""The words of time that a figure's period is held against, and which periods go with each."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from metrics.model.period import A_YEAR, Period
from metrics.model.printed.printed_time import (
    FIRST_MONTHS,
    HALF,
    MONTHS_FROM_TO,
    QUARTERS,
    months_of,
    stretch_of_year,
)
from metrics.patterns import lazy_pattern

NEAR = 60  # characters: so far 累计 governs a list of works
NUMBER = r"(?:\d+|[一二两三四五六七八九十]+)"
NAMED_YEAR = lazy_pattern(r"(?<!\d)([12]\d{3})年(?!以来|来|前|间)")
# What a change is set against is no time of its own: 较一季度回落0.5个百分点.
_SET_AGAINST = ("比", "较", "高于", "低于", "快于", "慢于", "好于")
Fits = Callable[[Period, re.Match[str]], bool]


class Cue(Struct, frozen=True):
    """Words of time: which periods go with them, what to write, and how far they reach; None: for the passage.

    ``is_of_months``: the words name the first and last month, which are what to write.
    """

    words: re.Pattern[str]
    fits: Fits
    wanted: str = ""
    reach: int | None = None
    of_stocks: bool = True
    is_of_months: bool = False

    def times_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where words of time stand in a text, but for months that a change is set against."""
        for words in self.words.finditer(text):
            if not (self.is_of_months and text.endswith(_SET_AGAINST, 0, words.start())):
                yield words

    def written(self, year: int, words: re.Match[str]) -> str:
        """Return what to write of a year for words of time, or an example of it."""
        if self.is_of_months:
            return stretch_of_year(year, words[0]) or str(year)
        return self.wanted.replace("2023", str(year))


def _any(_: Period, __: re.Match[str]) -> bool:
    """Any period goes with a word of time that closes what was open before: 全年."""
    return True


def _is_open(period: Period, _: re.Match[str]) -> bool:
    """Whether a period fits a word such as 截至目前: an end of it is not printed."""
    return period.start is None or period.end is None


def _is_of_a_year(period: Period, words: re.Match[str]) -> bool:
    """Whether a period fits 一年来: a whole year, as at its end, or an open one."""
    return period.months == A_YEAR or _is_open(period, words)


def _begins_open(period: Period, _: re.Match[str]) -> bool:
    """Whether a period fits a word such as 累计: it has no printed start, or several years."""
    return period.start is None or (period.end is not None and period.end.year > period.start.year)


def _reaches(period: Period, words: re.Match[str]) -> bool:
    """Whether a period begins in the one month and ends in the other that words of time name."""
    is_written = period.start is not None and period.end is not None
    return is_written and (period.start.month, period.end.month) == months_of(words[0])  # type: ignore[union-attr]


def _of_months(words: str) -> Cue:
    """Return the cue of words of time that name two months of a year, from one to the other."""
    return Cue(lazy_pattern(words), _reaches, is_of_months=True)


CUES = (
    Cue(NAMED_YEAR, _any),  # that it is the right one is asked apart
    Cue(lazy_pattern(r"全年(?!目标|任务|计划)|年度(?!目标|任务|计划)"), _any),
    _of_months(HALF),
    _of_months(rf"{QUARTERS}(?!末)"),
    _of_months(rf"{MONTHS_FROM_TO}|{FIRST_MONTHS}(?!内)"),
    Cue(lazy_pattern(r"半年(?:多)?来"), _is_open, "P6M/2023", of_stocks=False),
    Cue(lazy_pattern(r"一年来"), _is_of_a_year, "2023/..", of_stocks=False),
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
