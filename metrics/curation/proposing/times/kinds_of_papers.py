"""Which year a paper is of by its kind: a budget, a plan of several years, a greeting, a census."""

import re

from metrics.curation.proposing.times.months import number
from metrics.curation.proposing.times.stretches_of_years import TITLE

FEBRUARY = 2
BELOW = 2 * TITLE  # characters: so far goes what stands below a title
_SOME_YEARS = re.compile(r"(?P<first>20\d\d)年?(?:[-~—–至]|--|——)(?P<last>20\d\d)年", re.ASCII)
_IS_A_PLAN = re.compile("行动(?:方案|计划)|实施方案|规划(?!.{0,10}(?:情况|评估|总结))|三年计划|五年计划")
_BUDGET = re.compile(
    r"(20\d\d)年度?[^，。；\d]{0,16}(?:部门|单位|财政|收支|本级|政府|镇级|县级|村级)预算(?!执行|调整|绩效)",
    re.ASCII,
)
_CARRIED_OUT = re.compile("执行|决算|审计|完成|收支情况")
_GREETING = re.compile(
    r"((?:19|20)\d\d)年?[^，。；\d]{0,8}(?:新年|新春|元旦|春节)[^，。；\d]{0,4}(?:贺词|献词|致辞|寄语|讲话|慰问|问候|茶话会|团拜)",
    re.ASCII,
)
_CENSUS = re.compile("第([五六七])次(?:全国)?人口普查|第([三四五])次(?:全国)?经济普查")
_CENSUSES = {"五": 2000, "六": 2010, "七": 2020}
_ECONOMIC = {"三": 2013, "四": 2018, "五": 2023}
_MEANT = re.compile(
    r"(?<![到至\d比较])(20\d\d)年(?:度|秋季|春季)?，?[^，。；\d]{0,8}?(?:计划|拟|将|招收)", re.ASCII
)
_ONLY_PLANNED = re.compile(
    "(?:今年|新的一年)[^。；！？\\d]{0,14}(?:计划|将|力争|拟|要|打算|争取|准备|还会|有望)"
)


def first_planned(plain: str) -> int:
    """Return the first year of a plan of several, as its title has them: （2024—2026年）; 0 for other papers."""
    years = _SOME_YEARS.search(plain, 0, BELOW)
    is_a_plan = years is not None and _IS_A_PLAN.search(plain, 0, TITLE) is not None
    return int(years["first"]) if years and is_a_plan and years["first"] < years["last"] else 0


def budgeted(plain: str) -> int:
    """Return the year of a budget that is only made up, and not carried out; 0 for other papers."""
    budget = _BUDGET.search(plain, 0, TITLE)
    return int(budget[1]) if budget and not _CARRIED_OUT.search(plain, 0, BELOW) else 0


def greeted(plain: str) -> int:
    """Return the year that a paper welcomes; 0 for others."""
    greeting = _GREETING.search(plain, 0, TITLE)
    return int(greeting[1]) if greeting else 0


def counted(plain: str) -> int:
    """Return the year of the national census of which a paper tells; 0 for others."""
    census = _CENSUS.search(plain, 0, TITLE)
    return (_CENSUSES[census[1]] if census[1] else _ECONOMIC[census[2]]) if census else 0


def before_the_meant(plain: str, latest: int) -> int:
    """Return the year before the one that a document means to do something in, where it says 去年; else the latest."""
    years = [int(year) for year in _MEANT.findall(plain) if latest < int(year) <= latest + 2]
    return max(years) - 1 if years and "去年" in plain else latest


def is_of_a_new_year(plain: str, dated: re.Match[str] | None) -> bool:
    """Whether a paper is a government's report of January or February: of the year that it opens nobody has results."""
    is_titled = "政府工作报告" in plain[:TITLE] and dated is not None and dated.start() < BELOW
    return bool(is_titled and dated and number(dated[2]) <= FEBRUARY)


def is_only_planned(plain: str, year: int) -> bool:
    """Whether 今年 is said of plans alone, and a whole year's results of another one: 2023年产量…。今年，计划…."""
    is_whole = (
        re.search(
            rf"{year}年(?:全年|度)?[，,]?(?!\d|[底末初]|上半年|下半年|前|第?[一二三四]季度|以来)", plain
        )
        is not None
    )
    planned = len(_ONLY_PLANNED.findall(plain))
    return is_whole and plain.count("今年") + plain.count("新的一年") == planned > 0
