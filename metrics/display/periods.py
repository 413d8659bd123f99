"""A period as readers say it."""

import re

from metrics.language import Bilingual, Language

_FORMS = (
    (r"(\d{4})", Bilingual("{0} 年", "{0}")),
    (r"(\d{4})-H1", Bilingual("{0} 年上半年", "first half of {0}")),
    (r"(\d{4})-H2", Bilingual("{0} 年下半年", "second half of {0}")),
    (r"(\d{4})-Q(\d)", Bilingual("{0} 年第 {1} 季度", "quarter {1} of {0}")),
    (r"(\d{4})-Q1/\1-Q3", Bilingual("{0} 年前三季度", "quarters 1 to 3 of {0}")),
    (r"(\d{4})-(\d\d)", Bilingual("{0} 年 {1} 月", "{0}-{1}")),
    (r"(\d{4})/\.\.", Bilingual("{0} 年累计", "{0} so far")),
    (r"P6M/(\d{4})", Bilingual("{0} 年半年来", "half a year in {0}")),
)


def period_text(period: str, language: Language) -> str:
    """Return ``period`` in words; a form without words of its own is shown as it is written.

    >>> period_text("2020-Q1/2020-Q3", Language.ZH)
    '2020 年前三季度'
    >>> period_text("2020/..", Language.EN)
    '2020 so far'
    """
    for form, words in _FORMS:
        if match := re.fullmatch(form, period):
            return words.within(language).format(*match.groups())
    return period
