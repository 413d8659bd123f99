"""Periods in words, as readers say them: 2023 年上半年, the first half of 2023; to the end of March 2024."""

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from metrics.language import Bilingual, Language
from metrics.model.period import Period
from metrics.model.period_shapes import PeriodShape


class ShapeWords(Struct, frozen=True):
    """The words of a shape of period: alone, and where its year stands above it, None where they are the same.

    In an English sentence ``article`` and ``preposition`` stand before it, and ``unsaid`` behind.
    """

    alone: Bilingual
    within_its_year: Bilingual | None = None
    article: str = ""
    preposition: str = "in"
    unsaid: str = ""


SHAPES = {
    PeriodShape.YEAR: ShapeWords(Bilingual("{0} 年", "{0}"), Bilingual("", "")),
    PeriodShape.FIRST_HALF: ShapeWords(
        Bilingual("{0} 年上半年", "first half of {0}"), Bilingual("上半年", "first half"), "the "
    ),
    PeriodShape.SECOND_HALF: ShapeWords(
        Bilingual("{0} 年下半年", "second half of {0}"), Bilingual("下半年", "second half"), "the "
    ),
    PeriodShape.QUARTER: ShapeWords(
        Bilingual("{0} 年第 {1} 季度", "quarter {1} of {0}"), Bilingual("第 {1} 季度", "quarter {1}")
    ),
    PeriodShape.THREE_QUARTERS: ShapeWords(
        Bilingual("{0} 年前三季度", "first three quarters of {0}"),
        Bilingual("前三季度", "first three quarters"),
        "the ",
    ),
    PeriodShape.QUARTERS: ShapeWords(Bilingual("{0} 年第 {1} 至第 {2} 季度", "quarters {1} to {2} of {0}")),
    PeriodShape.MONTH: ShapeWords(Bilingual("{0} 年 {1} 月", "{0}-{1}"), Bilingual("{1} 月", "month {1}")),
    PeriodShape.MONTHS: ShapeWords(Bilingual("{0} 年 {1} 月至 {2} 月", "{0}-{1} to {0}-{2}")),
    PeriodShape.DAY: ShapeWords(
        Bilingual("{0} 年 {1} 月 {2} 日", "{0}-{1}-{2}"),
        Bilingual("{1} 月 {2} 日", "{1}-{2}"),
        preposition="on",
    ),
    PeriodShape.YEARS: ShapeWords(Bilingual("{0}–{1} 年", "{0}–{1}")),
    PeriodShape.FISCAL: ShapeWords(Bilingual("{0} 财年", "fiscal {0}")),
    PeriodShape.SINCE: ShapeWords(
        Bilingual("{0} 年累计", "{0}, cumulative"),
        Bilingual("累计", "cumulative"),
        unsaid=" (end date not printed)",
    ),
    PeriodShape.HALF_A_YEAR_WITHIN: ShapeWords(
        Bilingual("{0} 年内的半年", "half a year in {0}"), preposition="over"
    ),
    PeriodShape.ONE_MONTH_WITHIN: ShapeWords(
        Bilingual("{0} 年内 1 个月", "one month in {0}"), preposition="over"
    ),
    PeriodShape.MONTHS_WITHIN: ShapeWords(
        Bilingual("{1} 年内 {0} 个月", "{0} months in {1}"), preposition="over"
    ),
}
FROM = Bilingual("{}起累计", "from {} on")
UP_TO = Bilingual("截至 {}", "up to {}")
THROUGH = Bilingual("{}至 {}", "{} to {}")


@lru_cache(maxsize=4_096)  # many figures are of few periods
def period_text(period: Period, language: Language) -> str:
    """Return ``period`` in words.

    >>> period_text(Period.read("2020-Q1/2020-Q3"), Language.ZH)
    '2020 年前三季度'
    >>> period_text(Period.read("2020/.."), Language.EN)
    '2020, cumulative'
    >>> period_text(Period.read("../2023"), Language.EN)
    'up to 2023'
    """
    shape, numbers = period.shape
    if shape:
        return SHAPES[shape].alone.within(language).format(*_as_said(numbers, language))
    first, last = period.ends
    words = UP_TO if first is None else FROM if last is None else THROUGH
    return words.within(language).format(*(_within(end, language) for end in (first, last) if end))


def during_text(period: Period) -> str:
    """Return an English period behind its preposition, as a sentence says when: *in 2023*, *at the end of 2023*.

    >>> during_text(Period.read("2024-H1"))
    'in the first half of 2024'
    >>> during_text(Period.read("2020-Q1/2020-Q3"))
    'in the first three quarters of 2020'
    >>> during_text(Period.read("2020/.."))
    'in 2020, cumulative (end date not printed)'
    >>> during_text(Period.read("2023-12-31"))
    'on 2023-12-31'
    """
    text, shape = _within(period, Language.EN), period.shape[0]
    if shape is None:
        return text if None in period.ends else f"from {text}"
    return f"{SHAPES[shape].preposition} {text}{SHAPES[shape].unsaid}"


def within_its_year(period: Period, language: Language) -> str:
    """Return a period as it is told where its year stands already (上半年, *first half*); empty for the whole year.

    >>> within_its_year(Period.read("2020-Q1/2020-Q3"), Language.ZH)
    '前三季度'
    """
    shape, numbers = period.shape
    words = SHAPES[shape].within_its_year if shape else None
    if words is None:
        return period_text(period, language)
    return words.within(language).format(*_as_said(numbers, language))


def _as_said(numbers: Iterable[object], language: Language) -> list[str]:
    """Return the numbers of a period as a language says them: 6 月, where 2024-06 keeps its zero."""
    texts = map(str, numbers)
    return [text.lstrip("0") for text in texts] if language is Language.ZH else list(texts)


def _within(period: Period, language: Language) -> str:
    """Return a period in words as it stands after an English preposition, *from*, *in* or *to*."""
    shape = period.shape[0]
    article = SHAPES[shape].article if shape and language is Language.EN else ""
    return article + period_text(period, language)
