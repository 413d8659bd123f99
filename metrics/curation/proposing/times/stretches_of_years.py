"""The stretch of a year that a document is about: a half, a quarter, some months, the days of a holiday."""

import re

from metrics.curation.proposing.times.months import days_of, first_months, number
from metrics.model.printed.printed_time import (
    FIRST_MONTHS,
    HALF,
    MONTHS_FROM_TO,
    ONE_MONTH,
    QUARTERS,
    months_of,
    stretch_of_year,
)
from metrics.patterns import YEAR

TITLE = 36  # characters
HEAD = 300  # characters: there a report prints its date
ANY_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年", re.ASCII)
_TIMES = rf"(?P<stretch>{HALF}|{QUARTERS}|{MONTHS_FROM_TO}|{FIRST_MONTHS}|{ONE_MONTH}(?<=份))"
_STRETCH = re.compile(
    rf"({YEAR})年{_TIMES}[^，。；]{{0,14}}"
    r"(?:情况|总结|回顾|报告|分析|成绩单|简况|简报|通报|快报|形势|公报|指标|公开|公示|明细|收支|账目|一览|速览|速读"
    r"|状况|概况|简析|简讯|综述|进展|小结|数据|运行)",
    re.ASCII,
)
_MONTHLY = re.compile(
    rf"{ANY_YEAR.pattern}(?P<stretch>{ONE_MONTH})[^，。；\d]{{0,16}}(?:状况|月报|快报|简报|通报|公报|公示|简况|情况|运行)",
    re.ASCII,
)
_HOLIDAY = re.compile("假期|长假|黄金周|春运|节日|五一|国庆|双节|端午|中秋|清明|春节|小长假|周报|旬报")
_DAYS = re.compile(
    r"(?<!\d)(?P<month>\d{1,2})月(?P<first>\d{1,2})日?[-~至—到](?:(?P<to>\d{1,2})月)?(?P<day>\d{1,2})日",
    re.ASCII,
)
_UNDATED = re.compile(rf"[^，。；：\d]{{0,16}}{_TIMES}(?=[^，。；]{{0,30}}{YEAR})", re.ASCII)
_OPENS = re.compile(rf"({YEAR})年(?P<stretch>上半年|前三季度|一季度)", re.ASCII)
_SCHOOL_YEAR = re.compile(r"(20\d\d)年?[-~至—](20\d\d)学年(?!度?第)", re.ASCII)
_MONTH_OF_IT = re.compile(r"[（(](20\d\d)年(0?[1-9]|1[0-2])月份?[）)]", re.ASCII)
_FIRST_MONTHS = re.compile(r"[^，。；\d]{0,20}1[-~至—](?P<to>\d{1,2})月", re.ASCII)  # below a title
_WHOLE = re.compile("过去的?一年|(?<!确保)(?<!力争)(?<!实现)全年(?!预算|任务|目标|计划|预期|力争|有望)")


def own_stretch(plain: str, dated: re.Match[str] | None) -> str:
    """Return the stretch of a year that a document is about, as it prints it; empty if it is about whole ones."""
    if school := _SCHOOL_YEAR.search(plain, 0, TITLE):
        return f"{school[1]}-09/{school[2]}-08"
    month = _MONTH_OF_IT.search(plain, 0, TITLE)
    if month and not ANY_YEAR.search(plain, 0, month.start()):  # else it only dates a report of that year
        return f"{month[1]}-{number(month[2]):02d}"
    if stretch := stretch_of(plain):
        own = _period_of(stretch, int(stretch[1]))
        return _so_far(plain, stretch.end(), own) or own
    year = dated or ANY_YEAR.search(plain, 0, TITLE)
    if year and _HOLIDAY.search(plain, 0, TITLE) and (days := _DAYS.search(plain, 0, HEAD)):
        return days_of(int(year[1]), days.groupdict())
    if dated is None:
        return ""
    stretch = _UNDATED.match(plain)
    return _period_of(stretch, _year_of(stretch, dated)) if stretch else ""


def _so_far(plain: str, start: int, own: str) -> str:
    """Return the months up to one where a paper of that one first tells of all of them: 11月份简况 and then 1-11月."""
    year, _, month = own.partition("-")
    first = _FIRST_MONTHS.match(plain, start) if month.isdecimal() else None
    return first_months(int(year), first["to"]) if first and int(first["to"]) == int(month) else ""


def stretch_of(plain: str) -> re.Match[str] | None:
    """Return the stretch of a year that a document is about: its title says so, or it is the first time told in it."""
    if title := _STRETCH.search(plain, 0, TITLE) or _MONTHLY.search(plain, 0, TITLE):
        return title
    if _WHOLE.search(plain):
        return None
    first = ANY_YEAR.search(plain, 0, HEAD)
    opening = _OPENS.match(plain, first.start()) if first else None
    return _STRETCH.search(plain, 0, HEAD) or opening


def _period_of(stretch: re.Match[str], year: int) -> str:
    """Return a half, a quarter, a month or the first months of a year as a period: 2023-H1, 2023-Q1/2023-Q3."""
    return stretch_of_year(year, stretch["stretch"])


def _year_of(stretch: re.Match[str], dated: re.Match[str]) -> int:
    """Return the year of a stretch that is named without one, in a document that is dated after it."""
    _, last = months_of(stretch["stretch"]) or (1, 1)
    return int(dated[1]) - (last > number(dated[2]))
