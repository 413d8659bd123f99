"""A period as readers say it."""

from functools import lru_cache

from metrics.language import Bilingual, Language
from metrics.model.period import Period

SHAPES = {
    "year": Bilingual("{0} 年", "{0}"),
    "first_half": Bilingual("{0} 年上半年", "first half of {0}"),
    "second_half": Bilingual("{0} 年下半年", "second half of {0}"),
    "quarter": Bilingual("{0} 年第 {1} 季度", "quarter {1} of {0}"),
    "three_quarters": Bilingual("{0} 年前三季度", "first three quarters of {0}"),
    "quarters": Bilingual("{0} 年第 {1} 至第 {2} 季度", "quarters {1} to {2} of {0}"),
    "month": Bilingual("{0} 年 {1} 月", "{0}-{1}"),
    "months": Bilingual("{0} 年 {1} 月至 {2} 月", "{0}-{1} to {0}-{2}"),
    "day": Bilingual("{0} 年 {1} 月 {2} 日", "{0}-{1}-{2}"),
    "years": Bilingual("{0}–{1} 年", "{0}–{1}"),
    "fiscal": Bilingual("{0} 财年", "fiscal {0}"),
    "since": Bilingual("{0} 年累计", "{0}, cumulative"),
    "half_a_year_within": Bilingual("{0} 年半年来", "half a year in {0}"),
    "one_month_within": Bilingual("{0} 年内 1 个月", "one month in {0}"),
    "months_within": Bilingual("{1} 年内 {0} 个月", "{0} months in {1}"),
}
# Where the year stands above it already.
WITHIN_A_YEAR = {
    "year": Bilingual("", ""),
    "first_half": Bilingual("上半年", "first half"),
    "second_half": Bilingual("下半年", "second half"),
    "quarter": Bilingual("第 {1} 季度", "quarter {1}"),
    "three_quarters": Bilingual("前三季度", "first three quarters"),
    "month": Bilingual("{1} 月", "month {1}"),
    "day": Bilingual("{1} 月 {2} 日", "{1}-{2}"),
    "since": Bilingual("累计", "cumulative"),
}
FROM = Bilingual("{}起累计", "from {} on")
UP_TO = Bilingual("截至 {}", "up to {}")
THROUGH = Bilingual("{}至 {}", "{} to {}")
WITH_ARTICLE = {"first_half", "second_half", "three_quarters"}  # English says "the" of them
DURING = {"day": "on", **dict.fromkeys(("half_a_year_within", "one_month_within", "months_within"), "over")}


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
        return SHAPES[shape].within(language).format(*numbers)
    first, last = period.ends
    words = UP_TO if first is None else FROM if last is None else THROUGH
    return words.within(language).format(*(_within(end, language) for end in (first, last) if end))


def during_text(period: Period) -> str:
    """Return an English sentence's words for when something was so.

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
    if shape == "since":
        return f"in {text} (end date not printed)"
    if not shape:
        return text if None in period.ends else f"from {text}"
    return f"{DURING.get(shape, 'in')} {text}"


def within_its_year(period: Period, language: Language) -> str:
    """Return a period as it is told where its year stands already; empty for the whole of it.

    >>> within_its_year(Period.read("2020-Q1/2020-Q3"), Language.ZH)
    '前三季度'
    """
    shape, numbers = period.shape
    if shape not in WITHIN_A_YEAR:
        return period_text(period, language)
    return WITHIN_A_YEAR[shape].within(language).format(*numbers)


def _within(period: Period, language: Language) -> str:
    """Return a period as it stands after a preposition."""
    article = "the " if language is Language.EN and period.shape[0] in WITH_ARTICLE else ""
    return article + period_text(period, language)
