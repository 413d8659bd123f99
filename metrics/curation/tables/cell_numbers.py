"""The number in a cell: as printed, as it is read, the unit behind it, and the footnote marks that are no digits."""

from collections.abc import Collection

from msgspec import Struct

from metrics.curation.tables.files import faults
from metrics.errors import Fault
from metrics.patterns import lazy_pattern

THOUSANDS = {"blank": " "}
BRACKETS = ("()", "[]", "（）")  # marks that stand around a number
NARROW = str.maketrans("０１２３４５６７８９．，％＋－", "0123456789.,%+-")
MINUS = NARROW | str.maketrans("−–", "--")
_NUMBER = lazy_pattern(r"(?P<sign>[-+]?)(?P<number>\d[\d.,' ]*\d|\d)\s*(?P<rest>.*)")
_DIGITS = lazy_pattern(r"\d[\d.,' ]*\d|\d")
_CURRENCY = lazy_pattern(r"^(?:(?:US|HK|NT)?\$|[¥￥€£]|人民币|CNY|RMB|USD|EUR|GBP)\s*(?=[-−–+]?\d)")
_RAISED = lazy_pattern(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᵃᵇᶜ①-⑳]+")
_UNIT_POWER = lazy_pattern(r"(?:m|km|米)[²³]$")


class NumberStyle(Struct, frozen=True):
    """How a table writes numbers: the decimal mark, what parts thousands, and its footnote marks."""

    decimal: str = "."
    thousands: str = ","
    marks: tuple[str, ...] = ()


class CellNumber(Struct, frozen=True):
    """A number as ``printed``, ``plain`` with a point and nothing between its digits, its unit and its marks."""

    printed: str
    plain: str
    unit: str
    marks: tuple[str, ...]


def number_of(text: str, style: NumberStyle) -> CellNumber | Fault:
    """Return the number that a cell of a table prints, or why it prints none.

    >>> number_of("1.512,5 km²", NumberStyle(",", "."))
    CellNumber(printed='1.512,5', plain='1512.5', unit='km²', marks=())
    >>> number_of("8,133*", NumberStyle(marks=("*",)))
    CellNumber(printed='8,133', plain='8133', unit='', marks=('*',))
    >>> number_of("[5589]", NumberStyle(marks=("[]",)))
    CellNumber(printed='5589', plain='5589', unit='', marks=('[]',))
    >>> number_of("１．３０", NumberStyle()).plain
    '1.30'
    """
    body, marks = _without_marks(text.strip(), style.marks)
    match = _NUMBER.fullmatch(body.translate(MINUS))
    if match is None:
        return faults.NO_NUMBER_IN(written=text)
    plain = _plain(match["number"], style)
    if plain is None:
        return faults.OTHER_STYLE(written=text, decimal=style.decimal)
    unit = match["rest"].strip()
    if (above := _RAISED.search(unit)) and not _UNIT_POWER.search(unit):
        return faults.UNKNOWN_MARK(written=text, mark=above[0])
    sign = "-" if match["sign"] == "-" else ""
    return CellNumber(sign + match["number"], sign + plain, unit, marks)


def in_plain_digits(text: str, style: NumberStyle) -> str:
    """Return a cell's text that is no plain number, its numbers written with a point and no separators.

    Empty where one is not of this style: € 1.234 is more than a thousand, or little more than one.

    >>> in_plain_digits("€ 1.234,5", NumberStyle(",", ".")), in_plain_digits("€ 1.234", NumberStyle())
    ('€ 1234.5', '€ 1.234')
    """
    narrow = text.translate(NARROW)
    plains = [_plain(number, style) for number in _DIGITS.findall(narrow)]
    if None in plains:
        return ""
    written = iter(plains)
    return _DIGITS.sub(lambda _: next(written) or "", narrow)


def without_currency(text: str) -> str:
    """Return a cell's text without the currency before its number: ¥28,711.

    >>> without_currency("US$ 1,234"), without_currency("GB 3095")
    ('1,234', 'GB 3095')
    """
    return _CURRENCY.sub("", text)


def _without_marks(text: str, marks: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """Return a cell's text without the footnote marks at its ends, and the marks."""
    met: list[str] = []
    for around in (mark for mark in marks if mark in BRACKETS):
        if text[:1] + text[-1:] == around:
            met.append(around)
            text = text[1:-1].strip()
    longest_first = sorted(marks, key=len, reverse=True)
    while mark := next((letter for letter in longest_first if text.endswith(letter) and text != letter), ""):
        met.append(mark)
        text = text.removesuffix(mark).rstrip()
    return text, tuple(met)


def _plain(number: str, style: NumberStyle) -> str | None:
    """Return a cell's number with a point and nothing between its digits; None where it is not in the table's style."""
    parted = THOUSANDS.get(style.thousands, style.thousands)
    if parted == style.decimal:
        parted = "."
    whole, mark, decimals = number.partition(style.decimal)
    groups = whole.split(parted)
    if any(not group.isdecimal() for group in groups) or (mark and not decimals.isdecimal()):
        return None
    if len(groups) > 1 and (len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    return "".join(groups) + (f".{decimals}" if mark else "")
