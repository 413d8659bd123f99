"""How a workbook prints a number: the digits that its format shows, and no more.

A workbook keeps 8133.4 and prints 8,133: what is printed is what a reader sees, and what is known.
"""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

from metrics.patterns import lazy_pattern

GENERAL = "General"
BUILT_IN = {0: GENERAL, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0"}
BUILT_IN |= {38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00"}
BUILT_IN |= {44: "#,##0.00", 49: "@"}
DATES = (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))  # and those of East Asia
BUILT_IN |= dict.fromkeys(DATES, "m-d")  # of most the language of the program says what they show
BUILT_IN |= dict.fromkeys((14, 15, 22, 30, 31), "yyyy-mm-dd") | {17: "mmm-yy"}
DAY_0 = date(1899, 12, 30)  # of the days that a workbook counts; right from March 1900 on
DAY_0_OF_1904 = date(1904, 1, 1)  # of those that old programs for the Macintosh counted
FIRST_DAY, LAST_DAY = 61, 2_958_465
LARGEST_POWER = 20  # of ten
GENERAL_DIGITS = 10  # significant ones that a program shows in a cell without a format
_NUMBER = lazy_pattern(r"(?P<whole>[#0?](?:[#0?,\0]*[#0?])?)(?:\.(?P<decimals>[#0?]*))?")
_BRACKETS = lazy_pattern(r"\[[^\]]*\]")
_PADDING = lazy_pattern(r"[_*].")
_LITERAL = lazy_pattern(r'"([^"]*)"|\\(.)')
_OTHER = lazy_pattern(r"[dmyhsDMYHSeE@/]")


@lru_cache(maxsize=4096)
def shown_number(stored: str, code: str) -> str | None:
    r"""Return a stored number as a cell of a format prints it; None where that cannot be told, as of a date.

    >>> shown_number("8133.4", "#,##0"), shown_number("0.125", "0.0%"), shown_number("1.3", '0.00"万人"')
    ('8,133', '12.5%', '1.30万人')
    >>> shown_number("12.300000000000001", "General"), shown_number("43831", "yyyy\\-mm\\-dd")
    ('12.3', None)
    >>> shown_number("1539275", "#\\ ##0"), shown_number("6600", "#\\'##0.0"), shown_number("0", "#,##0;-#,##0;\\–")
    ('1539 275', "6'600.0", '–')
    """
    try:
        number = Decimal(stored)
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > LARGEST_POWER:
        return None
    if code in (GENERAL, "", "@"):
        return _plain(number)
    return _printed(number, _section(number, code.split(";")))


def shown_date(stored: str, code: str, day_0: date = DAY_0) -> str | None:
    """Return the day, month or year that a cell of a format shows, as the YAML writes it; None where it shows none.

    ``day_0`` is the day that the workbook counts as 0.

    >>> shown_date("45016", "dd/mm/yyyy"), shown_date("45016", "mmm yy"), shown_date("45016", "yyyy")
    ('2023-03-31', '2023-03', '2023')
    >>> shown_date("45016", "d mmm"), shown_date("45016.5", "yyyy-mm-dd hh:mm"), shown_date("45016", "0.00")
    (None, None, None)
    """
    plain = _LITERAL.sub("", _PADDING.sub("", _BRACKETS.sub("", code.partition(";")[0]))).lower()
    letters = set(plain.partition("h")[0]) & set("ymd")
    whole = stored.removesuffix(".0")
    if "y" not in letters or not whole.isdecimal() or not FIRST_DAY <= int(whole[:9]) <= LAST_DAY:
        return None
    day = (day_0 + timedelta(days=int(whole))).isoformat()
    return day if "d" in letters else day[:7] if "m" in letters else day[:4]


def _section(number: Decimal, sections: list[str]) -> str:
    """Return the part of a workbook's number format for a number: above zero, below, or none."""
    wanted = 1 if number < 0 else 2 if number == 0 else 0
    return (sections[wanted] if wanted < len(sections) else "") or sections[0]


def _printed(number: Decimal, section: str) -> str | None:
    """Return a number in one part of a format; below zero it has a minus, whatever the format has for that."""
    plain = _PADDING.sub("", _BRACKETS.sub("", section))
    texts = [match[1] or match[2] or "" for match in _LITERAL.finditer(plain)]
    bare = _LITERAL.sub("\0", plain)
    digits = _NUMBER.search(bare)
    if digits is None and texts and not bare.strip("\0 "):
        return "".join(texts).strip()  # a sign for none, as – is for zero
    if digits is None or _OTHER.search(bare) or bare[digits.end() :].startswith(","):
        return None
    shown = _rounded(abs(number), 2 if "%" in bare else 0, digits["decimals"] or "", grouped="," in digits[0])
    words = iter(texts)
    before = re.sub("\0", lambda _: next(words), bare[: digits.start()])
    shown = _parted(shown, re.sub("\0", lambda _: next(words)[:1], digits["whole"].replace(",", "")))
    after = re.sub("\0", lambda _: next(words), bare[digits.end() :])
    if number < 0:
        before, after = f"-{before.strip('-( ')}", after.strip(") ")
    return f"{before}{shown}{after}".strip()


def _parted(number: str, pattern: str) -> str:
    """Return a number with what its format has between its digits, from the right.

    >>> _parted("1539275", "# ##0"), _parted("12.5", "#'##0")
    ('1539 275', '12.5')
    """
    whole, point, decimals = number.partition(".")
    shown, rest = "", list(whole)
    for sign in reversed(pattern):
        if not rest:
            break
        shown = (rest.pop() if sign in "#0?" else sign) + shown
    return f"{''.join(rest)}{shown}{point}{decimals}"


def _rounded(number: Decimal, shift: int, decimals: str, *, grouped: bool) -> str:
    """Return a workbook's number with as many decimals as its format always shows, and those it may."""
    step = Decimal(1).scaleb(-len(decimals))
    rounded = number.scaleb(shift).quantize(step, ROUND_HALF_UP)
    text = f"{rounded:,f}" if grouped else f"{rounded:f}"
    for _ in range(len(decimals) - len(decimals.rstrip("#?"))):
        text = text.removesuffix("0") if "." in text else text
    return text.removesuffix(".")


def _plain(number: Decimal) -> str:
    """Return a number as a cell without a format shows it."""
    digits = len(number.as_tuple().digits)
    if digits > GENERAL_DIGITS and number != number.to_integral_value():
        number = Decimal(f"{number:.{GENERAL_DIGITS}g}")
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
