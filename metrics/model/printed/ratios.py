"""Ratios as documents print them: 8.3:71.1:20.6, the structure of a whole, or 1:2.5, one thing to another.

>>> [float(part) for part, _ in read_ratio("8.3:71.1:20.6")]
[8.3, 71.1, 20.6]
"""

import re
from fractions import Fraction

from metrics.model.printed.numerals import ARABIC, read_numeral
from metrics.patterns import lazy_pattern

COLON = "[:：∶]"  # in a document any of the three
RATIO = rf"{ARABIC}(?:{COLON}{ARABIC})+"
_TIME = lazy_pattern(rf"(?:[01]?\d|2[0-4]){COLON}[0-5]\d(?:{COLON}[0-5]\d)?", re.ASCII)  # 12:30 is no ratio
_WHOLE = lazy_pattern(RATIO, re.ASCII)


def read_ratio(text: str) -> tuple[tuple[Fraction, Fraction], ...]:
    """Return each part of a ratio and the worth of one unit of its last printed digit; none if it is no ratio."""
    if not _WHOLE.fullmatch(text) or _TIME.fullmatch(text):
        return ()
    numerals = [read_numeral(part) for part in re.split(COLON, text)]
    return tuple((numeral.number, numeral.grain) for numeral in numerals if numeral is not None)
