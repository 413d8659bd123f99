"""Money in two units: 5元5角, 5块5毛, 五元三角二分, rewritten as the amount of yuan that it is.

>>> in_yuan("约5元5角"), in_yuan("五元三毛"), in_yuan("12元3角4分")
('约5.5元', '五点三元', '12.34元')
"""

import re

from metrics.model.printed.numerals import DIGITS
from metrics.patterns import lazy_pattern

_DIGIT = "[1-9一二两三四五六七八九]"
_COINS = lazy_pattern(
    rf"(?P<yuan>[0-9]+|[零一二两三四五六七八九十百千]+)[元块](?P<tenths>{_DIGIT})[角毛]"
    rf"(?:(?P<hundredths>{_DIGIT})分)?",
    re.ASCII,
)


def in_yuan(text: str) -> str:
    """Return ``text``, in normal form, with 角 and 分 behind 元 as decimals of it."""
    return _COINS.sub(_as_decimal, text)


def _as_decimal(coins: re.Match[str]) -> str:
    """Return one amount in the numerals in which its yuan are written."""
    digits = [DIGITS.get(digit, digit) for digit in (coins["tenths"], coins["hundredths"]) if digit]
    if coins["yuan"][0].isdigit():
        return f"{coins['yuan']}.{''.join(map(str, digits))}元"
    names = "零一二三四五六七八九"
    return f"{coins['yuan']}点{''.join(names[int(digit)] for digit in digits)}元"
