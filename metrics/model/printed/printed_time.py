"""Time as texts print it, 中文 and English, piece by piece: what a month, a quarter or 去年 looks like, and means.

Who reads a time builds on these patterns. Where a reader needs one of another width, the reason stands there.
"""

from metrics.model.period_between import spanning
from metrics.model.printed.numerals import read_numeral
from metrics.patterns import lazy_pattern

MONTHS = {
    name: number
    for number, name in enumerate(
        (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        1,
    )
}
ANY_MONTH = "|".join(MONTHS)  # in full
SHORT_MONTH = "|".join(name[:3] for name in MONTHS)
MONTH_OR_SHORT = rf"(?:{ANY_MONTH}|{SHORT_MONTH}|Sept)(?![A-Za-z])\.?"
QUARTER_IN_ENGLISH = (
    r"Q(?:uarter ?)?[1-4]|(?:[1-4](?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter(?: of)?"
)
TO = "[-—–－~～至到]"  # from one end to the other
_NUMBER_OF_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_NUMBER_OF_QUARTER = "[一二三四1-4]"
_NO_MORE_BEFORE = r"(?<![\d一二三四五六七八九十])"
HALF = "[上下]半年"
# 三季度, 第三季度, 前三季度, 前三个季度, 一至三季度; 连续三个季度 counts quarters, and names none.
QUARTERS = (
    rf"(?:[前头首](?:{_NUMBER_OF_QUARTER}|两)个?季度"
    rf"|{_NO_MORE_BEFORE}(?<![前头首])(?:第?{_NUMBER_OF_QUARTER}(?:季度)?{TO})?第?{_NUMBER_OF_QUARTER}季度)"
)
DAY = rf"{_NO_MORE_BEFORE}{_NUMBER_OF_MONTH}月\d{{1,2}}日"
ONE_MONTH = rf"{_NO_MORE_BEFORE}{_NUMBER_OF_MONTH}月(?:份|(?!\d))"
MONTHS_FROM_TO = rf"{_NO_MORE_BEFORE}{_NUMBER_OF_MONTH}(?:月份?)?\s*{TO}\s*{_NUMBER_OF_MONTH}月份?"
FIRST_MONTHS = rf"前(?:{_NUMBER_OF_MONTH}|两)个?月份?"
STRETCH_OF_YEAR = rf"(?:{HALF}|{QUARTERS}|{MONTHS_FROM_TO}|{FIRST_MONTHS}|{ONE_MONTH}|全年)"
LAST_YEARS = ("上年", "去年", "上一年", "前一年")
LAST_YEAR = f"(?:{'|'.join(LAST_YEARS)})"
# How many years after the one in which a text stands; 当年 and 次年 are of a year that it names.
YEARS_ON = {
    "前年": -2,
    "去年": -1,
    "上年": -1,
    "上一年": -1,
    "前一年": -1,
    "今年": 0,
    "本年": 0,
    "明年": 1,
    "来年": 1,
}
BY_ITS_TEXT = (
    f"(?:{'|'.join(YEARS_ON)})"  # 去年, 今年: a year that is named by the one in which a text stands
)

_STRETCH = lazy_pattern(STRETCH_OF_YEAR)
_QUARTER, _HALF, _YEAR = 3, 6, 12  # months
_NUMBERS = lazy_pattern(r"\d+|[一二两三四五六七八九十]+")


def small_number(text: str) -> int:
    """Return a small number in digits or in Chinese numerals, as times have them: 3, 三, 十二; 0 where it is none.

    >>> small_number("12"), small_number("十二"), small_number("两"), small_number("几")
    (12, 12, 2, 0)
    """
    numeral = read_numeral(text.lstrip("0"))
    return int(numeral.number) if numeral else 0


def month_named(name: str) -> int:
    """Return the number of a month by its English name, in full or in short; 0 where it names none.

    >>> month_named("September"), month_named("sept."), month_named("Year")
    (9, 9, 0)
    """
    return next((number for month, number in MONTHS.items() if name[:3].title() == month[:3]), 0)


def months_of(stretch: str) -> tuple[int, int] | None:
    """Return the first and the last month of a stretch of a year as a text prints it; None where it prints none.

    >>> months_of("上半年"), months_of("前三季度"), months_of("第三季度"), months_of("一至三季度")
    ((1, 6), (1, 9), (7, 9), (1, 9))
    >>> months_of("1-5月"), months_of("前5个月"), months_of("十二月份"), months_of("5-1月"), months_of("三个季度")
    ((1, 5), (1, 5), (12, 12), None, None)
    """
    if _STRETCH.fullmatch(stretch) is None:
        return None
    if stretch == "全年":
        return 1, _YEAR
    if stretch.endswith("半年"):
        return (1, _HALF) if stretch[0] == "上" else (_HALF + 1, _YEAR)
    numbers = [small_number(number) for number in _NUMBERS.findall(stretch)]
    first, last = 1 if stretch[0] in "前头首" else numbers[0], numbers[-1]
    first, last = (_QUARTER * (first - 1) + 1, _QUARTER * last) if "季" in stretch else (first, last)
    return (first, last) if first <= last else None


def stretch_of_year(year: int, stretch: str) -> str:
    """Return a stretch of a year as the data write it, by what a text prints of it; empty where it prints none.

    >>> stretch_of_year(2023, "前三季度"), stretch_of_year(2023, "1-6月"), stretch_of_year(2023, "6月份")
    ('2023-Q1/2023-Q3', '2023-H1', '2023-06')
    """
    months = months_of(stretch)
    return spanning(f"{year}-{months[0]:02d}", f"{year}-{months[1]:02d}") if months else ""
