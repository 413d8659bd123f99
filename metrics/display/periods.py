"""A period as readers say it."""

import re
from functools import lru_cache

from metrics.language import Bilingual, Language

_FORMS = (
    (r"(\d{4})", Bilingual("{0} 年", "{0}")),
    (r"(\d{4})-H1", Bilingual("{0} 年上半年", "first half of {0}")),
    (r"(\d{4})-H2", Bilingual("{0} 年下半年", "second half of {0}")),
    (r"(\d{4})-Q(\d)", Bilingual("{0} 年第 {1} 季度", "quarter {1} of {0}")),
    (r"(\d{4})-Q1/\1-Q3", Bilingual("{0} 年前三季度", "quarters 1 to 3 of {0}")),
    (r"(\d{4})-Q(\d)/\1-Q(\d)", Bilingual("{0} 年第 {1} 至第 {2} 季度", "quarters {1} to {2} of {0}")),
    (r"(\d{4})-(\d\d)", Bilingual("{0} 年 {1} 月", "{0}-{1}")),
    (r"(\d{4})-(\d\d)/\1-(\d\d)", Bilingual("{0} 年 {1} 月至 {2} 月", "{0}-{1} to {0}-{2}")),
    (r"(\d{4})-(\d\d)-(\d\d)", Bilingual("{0} 年 {1} 月 {2} 日", "{0}-{1}-{2}")),
    (r"(\d{4})/(\d{4})", Bilingual("{0}–{1} 年", "{0}–{1}")),
    (r"fiscal (.+)", Bilingual("{0} 财年", "fiscal {0}")),
    (r"(\d{4})/\.\.", Bilingual("{0} 年累计", "{0}, cumulative")),
    (r"P6M/(\d{4})", Bilingual("{0} 年半年来", "half a year in {0}")),
    (r"P1M/(\d{4})", Bilingual("{0} 年内 1 个月", "one month in {0}")),
    (r"P(\d+)M/(\d{4})", Bilingual("{1} 年内 {0} 个月", "{0} months in {1}")),
)
FROM = Bilingual("{}起累计", "from {} on")
UP_TO = Bilingual("截至 {}", "up to {}")
THROUGH = Bilingual("{}至 {}", "{} to {}")


@lru_cache(maxsize=4_096)  # many figures are of few periods
def period_text(period: str, language: Language) -> str:
    """Return ``period`` in words.

    >>> period_text("2020-Q1/2020-Q3", Language.ZH)
    '2020 年前三季度'
    >>> period_text("2020/..", Language.EN)
    '2020, cumulative'
    >>> period_text("../2023", Language.EN)
    'up to 2023'
    """
    for form, words in _FORMS:
        if match := re.fullmatch(form, period):
            return words.within(language).format(*match.groups())
    first, slash, last = period.partition("/")
    if not slash:
        return period
    words, ends = (UP_TO, (last,)) if first == ".." else (THROUGH, (first, last))
    words, ends = (FROM, (first,)) if last == ".." else (words, ends)
    return words.within(language).format(*(_within(end, language) for end in ends))


def _within(period: str, language: Language) -> str:
    """Return a period as it stands after a preposition."""
    text = period_text(period, language)
    return f"the {text}" if text.startswith(("first", "second")) else text
