"""Which year a document is about, and which one it calls 今年: from its date, headings and printed years."""

import re

from msgspec import Struct

from metrics.curation.proposing.times.kinds_of_papers import (
    before_the_meant,
    budgeted,
    counted,
    first_planned,
    greeted,
    is_of_a_new_year,
    is_only_planned,
)
from metrics.curation.proposing.times.months import number
from metrics.curation.proposing.times.stretches_of_years import ANY_YEAR, HEAD, TITLE, own_stretch, stretch_of
from metrics.errors import QuantityError
from metrics.model.period import Period
from metrics.model.printed.printed_time import HALF, MONTHS_FROM_TO, QUARTERS
from metrics.patterns import YEAR

_OF_A_STRETCH = re.compile(r"\d{4}-(?:Q(?P<quarter>[1-4])|(?P<month>\d\d))", re.ASCII)
NUMBERED = 60  # characters: below the title stands the number of a paper
PLAN, FIRST_PLANNED = 5, 2001  # years of a plan; the tenth began then
_FIVE_YEARS = re.compile(
    "第?十([一二三四五六])(?:个五年|五”?)(?:发展)?规划(?:和|纲要|（|的?建议|(?:主要|发展)?目标)"
)
_JUDGED = re.compile("实施|评估|执行|完成|总结")  # how a plan was carried out
_YEAR_IN_WORDS = re.compile("(?:二〇|二零|一九)[〇零一二三四五六七八九]{2}(?=年)")
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
DECEMBER = A_YEAR = 12  # the month, and months of a year
EARLY = 4  # month: until then a report is about the year before
_DATE = re.compile(
    r"(?<![\d.])((?:19|20)\d\d)[年./-](\d{1,2}|[一二三四五六七八九十]{1,2}(?=月))(?:[月./-])", re.ASCII
)
_DAY_FIRST = re.compile(r"(?<![\d.])\d{1,2}[./](?P<month>\d{1,2})[./](?P<year>(?:19|20)\d\d)", re.ASCII)
_REVIEW = re.compile(
    r"回顾了?((?:19|20)\d\d)年|((?:19|20)\d\d)年度?(?:全市|全镇|全省|全县|全区|政府|主要|经济社会发展)?"
    r"(?:的)?(?:工作回顾|工作总结|主要工作|成绩单|工作情况|[^，。；]{0,6}工作通报|工作小结|工作综述|重点工作[^，。]{0,12}进展)|刚刚过去的((?:19|20)\d\d)年"
    r"|((?:19|20)\d\d)年(?:(?!\d{4}年)[^，。；]){0,18}(?:计划|预算)执行情况"
    rf"|({YEAR})年(?:{HALF}|{QUARTERS}|{MONTHS_FROM_TO})[^，。；]{{0,14}}(?:情况|总结|回顾|报告|分析|成绩单)",
    re.ASCII,
)
_LOOKS_BACK = re.compile(
    r"(?:回眸|回望|盘点|数说|数读|走过|告别|晒晒|致敬)[^，。；\d]{0,6}((?:19|20)\d\d)(?!\d|[/-]|年[底末初以至到前，])|((?:19|20)\d\d)年?(?:，?(?:我们)?(?:的)?这一年|年?年?终(?:总结|盘点)|年?度?盘点)",
    re.ASCII,
)
_PLAN = re.compile(
    r"((?:19|20)\d\d)年(?:(?!\d{4}年)[^。；]){0,24}(?:(?:预算|计划)[（(]?草案|预期目标|目标是|工作安排|工作部署|工作打算|工作计划|重点工作(?!\d|[^，。]{0,12}进展)|工作思路"
    r"|目标任务(?!完成|的?\d)|工作目标|奋斗目标|总体要求|有这些目标)"
    r"|((?:19|20)\d\d)年(?:主要|预期|发展|奋斗)*目标(?!完成|实现|的|任务|责任|考核)|展望((?:19|20)\d\d)年|((?:19|20)\d\d)年[^，。；]{0,12}政府工作报告",
    re.ASCII,
)
_YEAR = re.compile(r"(?<![\d到比至较从由自])((?:19|20)\d\d)年(?!以来|[-~—至前]|远景|是)", re.ASCII)
_SIGNED = re.compile(
    r"((?:19|20)\d\d)年(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[^，。；]{0,10}$",
    re.ASCII,
)
# Of a newsletter, and of a paper with a number: 〔2022〕11号.
_ISSUE = re.compile(r"((?:19|20)\d\d)年第\d+期|[〔\[（(【]((?:19|20)\d\d)[〕\]）)】](?:第)?\d+号", re.ASCII)
_SINCE = re.compile("[^，。；]{0,4}以来")
_TO_COME = re.compile("[^。；]{0,12}(?:将|预计|预期|有望|要|计划|力争|目标|拟|打算|准备|蓝图|描绘|展望|思路)")
_NOTICE = re.compile("(?:公告|通告|通知|倡议书?|须知)(?!栏)")  # what it tells of 去年 is beside the point
_UNTIL = re.compile(r"截[至止](\d{1,2})月", re.ASCII)
_PAST = re.compile("去年|过去一年|过去的一年|过去五年|过去的五年|五年来|回顾|工作报告")


class Calendar(Struct, frozen=True):
    """``year`` is the one that a document is about, ``this`` the one it calls 今年; 0: neither is printed.

    ``own`` is its period as a curator wrote it, if one did. ``is_current``: the year had not ended when it was written;
    ``is_over``: but for a few days. ``first`` is the month in which financial years begin where it was written, 0:
    nobody tells; ``of_fiscal``: it is about one of them, or a stretch of one. ``is_to_come``: for the year that it
    calls 今年 it sets goals, and tells no results. ``looks_back``: it says that it reviews its year.
    ``plans``: the first year of a plan of several; 0 for other papers. ``written``: the month or season in which an
    English one was written; empty where it is not dated. ``is_southern``: there, summer begins in December.
    """

    year: int
    this: int
    own: str = ""
    is_current: bool = False
    first: int = 0
    of_fiscal: bool = False
    is_to_come: bool = False
    is_over: bool = False
    looks_back: bool = False
    plans: int = 0
    written: str = ""
    is_southern: bool = False

    @property
    def is_fiscal(self) -> bool:
        """Whether the document is of a financial year, or a stretch of one, that begins in no January."""
        return self.of_fiscal and self.first > 1

    @property
    def begins(self) -> int:
        """The year in which the financial year began that it is of."""
        month = _OF_A_STRETCH.match(self.own)
        named = int(month["month"] or 3 * int(month["quarter"]) - 2) if month else self.first
        return self.year - (named < self.first)


def calendar_of(plain: str, period: str = "") -> Calendar:
    """Return the calendar of a cleaned text; ``period`` is that of its source, where that is known."""
    plain = _DAY_FIRST.sub(r"\g<year>年\g<month>月", plain[:HEAD]) + plain[HEAD:]
    plain = digits_of_years(plain)
    dated = _DATE.search(plain, 0, HEAD)
    if not period and (plan := _FIVE_YEARS.search(plain, 0, TITLE)):
        first = FIRST_PLANNED + PLAN * "十一二三四五六".index(plan[1])
        return Calendar(first - 1, first, plans=0 if _JUDGED.search(plain, 0, TITLE) else first)
    if not period and (first := first_planned(plain)):
        return Calendar(first - 1, first, plans=first)
    own = own_stretch(plain, dated)
    period = narrowed(period, own if is_a_period(own) else "")  # 5月1日至45日
    if not period and (year := budgeted(plain)):
        return Calendar(year, year, is_to_come=True)
    year = Period.read(period).year if period else 0
    reviewed = _reviewed(plain)
    planned = _planned(plain, reviewed or year, dated)
    if not year:
        year = reviewed or _before_the_date(dated, plain) or (planned - 1 if planned else 0)
        year = year or _before_the_issue(plain) or before_the_meant(plain, _latest(plain))
    this = _this_year(plain, year, dated, planned, is_of_a_stretch=bool(own))
    is_to_come = this > year and (planned == this or is_of_a_new_year(plain, dated))
    signed = _SIGNED.search(plain)
    in_december = dated is not None and number(dated[2]) == DECEMBER and _is_head(dated)
    is_written = bool(dated and _is_head(dated) and int(dated[1]) == year)
    return Calendar(
        year,
        this,
        period,
        is_current=this == year and ("今年" in plain or is_written),
        is_to_come=is_to_come,
        is_over=in_december if signed is None else number(signed[2]) == DECEMBER,
        looks_back=reviewed == year > 0,
    )


def is_a_period(text: str) -> bool:
    """Whether a period can be read: none ends before it begins, whatever a document prints."""
    try:
        Period.read(text)
    except QuantityError:
        return False
    return True


def narrowed(period: str, own: str) -> str:
    """Return the period of a document: as its curator wrote it, unless its words name a stretch of that year.

    Who files a paper under 2024 does not say that its first three quarters are the whole of it.
    """
    if not (period and own):
        return period or own
    whole, stretch = Period.read(period), Period.read(own)
    is_year = whole.start is not None and whole.start.month == 1 and whole.months == A_YEAR
    return own if is_year and whole.year in (stretch.year, _last_year(stretch)) else period


def _last_year(period: Period) -> int:
    """Return the year in which a document's period ends; 0 where it is open."""
    return period.end.year if period.end else 0


def digits_of_years(text: str) -> str:
    """Return a document's text, character by character, with its years in digits: 2035年 for 二〇三五年."""
    return _YEAR_IN_WORDS.sub(lambda year: year[0].translate(_DIGITS), text)


def _reviewed(plain: str) -> int:
    """Return the year that a document says it looks back on; 0 if it says none."""
    if greeted(plain) or counted(plain):
        return counted(plain) or greeted(plain) - 1
    match = _LOOKS_BACK.search(plain, 0, TITLE) or _REVIEW.search(plain)
    return int(next(year for year in match.groups() if year)) if match else 0


def _planned(plain: str, reviewed: int, dated: re.Match[str] | None) -> int:
    """Return the year for which a document sets goals: that after the review, that of its date, else the first."""
    years = [int(next(year for year in match.groups() if year)) for match in _PLAN.finditer(plain)]
    wanted = (reviewed + 1 if reviewed else 0, int(dated[1]) if dated else 0)
    return next((year for year in wanted if year in years), min(years, default=0))


def _this_year(
    plain: str, year: int, dated: re.Match[str] | None, planned: int, *, is_of_a_stretch: bool
) -> int:
    """Return which year 今年 is: that of the plan, of the date, or the document's own."""
    if planned and planned > year:
        return planned
    if is_of_a_stretch or stretch_of(plain):
        return year
    signed = _SIGNED.search(plain)
    written = int(signed[1]) if signed else _issued(plain)
    if written in (year, year + 1):
        return written
    if dated and int(dated[1]) in (year, year + 1) and _is_head(dated):
        return int(dated[1])
    is_past = ("去年" in plain and "今年以来" not in plain) or greeted(plain) > 0
    return year + 1 if year and (is_past or is_only_planned(plain, year)) else year


def _is_head(dated: re.Match[str]) -> bool:
    """Whether a date stands so far in front that it dates the document."""
    return dated.start() < HEAD // 2


def _before_the_date(dated: re.Match[str] | None, plain: str) -> int:
    """Return the year that a dated report is about: early in a year, and in a review, the year before."""
    if dated is None or not _is_head(dated):
        return 0
    year, month = int(dated[1]), number(dated[2])
    if _NOTICE.search(plain, 0, TITLE):
        return year
    is_signed = plain.count(f"{year}年") <= 1 or _SIGNED.match(plain, dated.start())
    if any(number(until[1]) <= month for until in _UNTIL.finditer(plain) if until[1]):
        return year  # 截至4月20日, written on 21 April, is of that year
    is_past = (
        _PAST.search(plain)
        or f"{year - 1}年" in plain[:TITLE]
        or (re.search(f"(?<![与比较同和]){year - 1}年", plain) and is_signed)
    )
    return year - 1 if month <= EARLY and is_past else year


def _before_the_issue(plain: str) -> int:
    """Return the year that an issue of a newsletter is about: the year before where it says 去年; 0 if it is none."""
    issued = _issued(plain)
    return issued - ("去年" in plain) if issued else 0


def _issued(plain: str) -> int:
    """Return the year of an issue or of a paper with a number, as its head prints it; 0 if it is none."""
    issue = _ISSUE.search(plain, 0, NUMBERED)
    return int(issue[1] or issue[2]) if issue else 0


def _latest(plain: str) -> int:
    """Return the latest year that is printed, plans and what is compared left out; 0 if none is."""
    signed = _SIGNED.search(plain)
    end = signed.start() if signed else len(plain)
    for sort in (_YEAR, ANY_YEAR):
        matches = [match for match in sort.finditer(plain, 0, end) if not _TO_COME.match(plain, match.end())]
        years = [int(match[1]) for match in matches if not (signed and _SINCE.match(plain, match.end()))]
        if years:
            return max(years)
    return max(map(int, ANY_YEAR.findall(plain)), default=0)
