"""A time that several cells tell together: its year in one, its half-year, quarter, month or day in others."""

from collections.abc import Sequence

from metrics.curation.tables.labels.table_labels import folded
from metrics.curation.tables.labels.times import period_of
from metrics.errors import Fault
from metrics.model.printed.printed_time import HALF, ONE_MONTH, QUARTERS, SHORT_MONTH
from metrics.patterns import lazy_pattern

# What a bare number below a head is, by the words that such heads are called.
STRETCHES = {
    "H": frozenset({"半年", "half", "halfyear", "semester", "halbjahr", "halvår"}),
    "Q": frozenset({"季", "季度", "季别", "quarter", "qtr", "quartal", "kvartal", "trimestre"}),
    "M": frozenset({"月", "月份", "月度", "month", "monat", "månad", "mois", "mes"}),
    "D": frozenset({"日", "day", "tag", "dag", "jour"}),
}
_YEAR = lazy_pattern(r"([12]\d{3})(?:\.0+)?年?")
_BARE = lazy_pattern(r"0?(\d{1,2})(?:\.0+)?")
_SAYS_ITSELF = lazy_pattern(
    rf"[qh][1-4]|M?{ONE_MONTH}|{QUARTERS}|第?[一二三四1-4]季|{HALF}|(?:{SHORT_MONTH.lower()})[a-z]*\.?"
)


def joined_time(texts: Sequence[str], heads: Sequence[str]) -> str:
    """Return the time that cells tell together, each below its head; where none tells a year, what they print.

    >>> joined_time(("2022", "6"), ("年", "月")), joined_time(("Q3", "2022"), ("", ""))
    ('2022-06', '2022 Q3')
    >>> joined_time(("2022年", "上半年"), ("", "")), joined_time(("2022", "3", "31"), ("Year", "Month", "Day"))
    ('2022年上半年', '2022-03-31')
    """
    cells = [(text, head) for text, head in zip(texts, heads, strict=True) if text]
    years = [match[1] for text, _ in cells if (match := _YEAR.fullmatch(text))]
    rest = [(text, head) for text, head in cells if not _YEAR.fullmatch(text)]
    if len(years) != 1 or not rest:
        return " ".join(text for text, _ in cells)
    numbers = {stretch_headed(head): match[1] for text, head in rest if (match := _BARE.fullmatch(text))}
    if len(numbers) == len(rest) and "" not in numbers:
        return _written(years[0], {stretch: int(number) for stretch, number in numbers.items()})
    words = " ".join(text for text, _ in rest)
    return f"{years[0]} {words}" if words.isascii() else f"{years[0]}年{words}"


def _written(year: str, numbers: dict[str, int]) -> str:
    """Return a time that several cells tell as the YAML writes it, by the numbers of its stretches."""
    if "M" in numbers:
        return "-".join([year, *(f"{numbers[stretch]:02d}" for stretch in "MD" if stretch in numbers)])
    return "-".join([year, *(f"{stretch}{number}" for stretch, number in numbers.items())])


def stretch_headed(head: str) -> str:
    """Return which stretch of a year stands below a table's head: H, Q, M or D; empty where none does."""
    return next((stretch for stretch, heads in STRETCHES.items() if folded(head) in heads), "")


def tells_stretch(text: str, head: str = "") -> bool:
    """Whether a cell tells a stretch of a year by itself, or by its head: 6月, Q3, 上半年, March, or 6 below 月.

    >>> tells_stretch("6月"), tells_stretch("6"), tells_stretch("6", "月"), tells_stretch("2022年6月")
    (True, False, True, False)
    """
    if stretch_headed(head) and _BARE.fullmatch(text):
        return True
    return _SAYS_ITSELF.fullmatch(text.casefold() if text.isascii() else text) is not None


def is_joined_time(texts: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether cells of a table tell a time together."""
    return not isinstance(period_of(joined_time(texts, heads)), Fault)
