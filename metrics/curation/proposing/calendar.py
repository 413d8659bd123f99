"""Which year a document is about, and which one it calls 今年: from its date, headings and printed years."""

import re
from collections import Counter
from dataclasses import dataclass

HEAD = 300  # characters: there a report prints its date
EARLY = 4  # month: until then a report is about the year before
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[年-](\d{1,2})[月-]\d{1,2}", re.ASCII)
_REVIEW = re.compile(
    r"回顾((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:全市|全镇|全省|全县|全区|政府|主要|经济社会发展)?"
    r"(?:的)?(?:工作回顾|工作总结|主要工作|成绩单|工作情况|重点工作[^，。]{0,12}进展)|刚刚过去的((?:19|20)\d\d)年",
    re.ASCII,
)
_PLAN = re.compile(
    r"((?:19|20)\d\d)年(?:(?!\d{4}年)[^。；]){0,24}(?:预期目标|目标是|工作安排|工作部署|工作打算|工作计划|重点工作(?!\d|[^，。]{0,12}进展)|工作思路"
    r"|目标任务|工作目标|奋斗目标|总体要求|有这些目标)|展望((?:19|20)\d\d)年|((?:19|20)\d\d)年[^，。；]{0,12}政府工作报告",
    re.ASCII,
)
_YEAR = re.compile(r"(?<![\d到比至较])((?:19|20)\d\d)年(?!以来|[-~—至])", re.ASCII)
_ANY_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年", re.ASCII)
_TO_COME = re.compile("[^。；]{0,12}(?:将|要|计划|力争|目标|拟)")
_PAST = re.compile("去年|过去一年|过去的一年|过去五年|过去的五年|五年来|回顾|工作报告")


@dataclass(frozen=True, slots=True)
class Calendar:
    """``year`` is the one that a document is about, ``this`` the one it calls 今年; 0: neither is printed.

    ``own`` is its period as a curator wrote it, if one did. ``is_current``: the year had not ended when it was written.
    """

    year: int
    this: int
    own: str = ""
    is_current: bool = False


def calendar_of(plain: str, period: str = "") -> Calendar:
    """Return the calendar of a cleaned text; ``period`` is that of its source, where that is known."""
    dated = _DATE.search(plain, 0, HEAD)
    year = int(period[-4:] if period.startswith("..") else period[:4]) if period else 0
    reviewed, planned = _found(_REVIEW, plain), _found(_PLAN, plain)
    if not year:
        year = (
            reviewed or _before_the_date(dated, plain) or (planned - 1 if planned else 0) or _commonest(plain)
        )
    this = _this_year(plain, year, dated, planned)
    return Calendar(year, this, period, is_current=this == year and "今年" in plain)


def _this_year(plain: str, year: int, dated: re.Match[str] | None, planned: int) -> int:
    """Return which year 今年 is: that of the plan, of the date, or the document's own."""
    if planned and planned >= year:
        return planned
    if dated and int(dated[1]) in (year, year + 1) and _is_head(dated):
        return int(dated[1])
    is_past = "去年" in plain and "今年以来" not in plain
    return year + 1 if year and is_past else year


def _is_head(dated: re.Match[str]) -> bool:
    """Whether a date stands so far in front that it dates the document."""
    return dated.start() < HEAD // 2


def _before_the_date(dated: re.Match[str] | None, plain: str) -> int:
    """Return the year that a dated report is about: early in a year, and in a review, the year before."""
    if dated is None or not _is_head(dated):
        return 0
    year, month = int(dated[1]), int(dated[2])
    return year - 1 if month <= EARLY and _PAST.search(plain) else year


def _commonest(plain: str) -> int:
    """Return the year that is printed most often, of several the first; 0 if none is. Plans do not count."""
    counted = Counter(
        int(found[1]) for found in _YEAR.finditer(plain) if not _TO_COME.match(plain, found.end())
    )
    if not counted:  # a year that is only reached: 截至2023年底
        counted = Counter(map(int, _ANY_YEAR.findall(plain)))
    return max(counted, key=lambda year: counted[year], default=0)


def _found(pattern: re.Pattern[str], plain: str) -> int:
    """Return the year of the first match; 0 if there is none."""
    match = pattern.search(plain)
    return int(next(year for year in match.groups() if year)) if match else 0
