"""From which year a change of a draft is, where that is not the year before: 比2020年增长30.6%, 三年增长30.6%."""

import re
from collections.abc import Iterable

from metrics.curation.drafts.clause_patterns import CLAUSE, COMPARED_OPENING, THAN_THAT_OF
from metrics.model.claims import ON_THE_YEAR, ChangeBase
from metrics.model.period import Period
from metrics.model.printed.numerals import read_numeral
from metrics.patterns import YEAR

FARTHEST = 60  # characters before a number in which its base stands
_THAN = rf"(?:than(?: in)?|{THAN_THAT_OF}|on|over|from|since|above|below|compared (?:with|to))"
# 较2020年的8.31亿元增长30.6%, too: the figure of the base may stand there
_BEFORE = re.compile(
    rf"(?:(?:[比较自从]|相比|[与同跟]){{1,2}}({YEAR})年(?:度|末|底|同期|全年|水平|相比|以来)*(?:的[\d.,]+[^，。；,;\d]{{0,4}})?"
    rf"[^\d，。；,;]{{0,12}}|{_THAN} ?({YEAR})(?: by)? ?)$",
    re.ASCII,
)
_BEHIND = re.compile(rf"[a-z ]{{0,30}}?(?<![a-z]){_THAN} ?({YEAR})(?!\d)", re.ASCII)
_OVER_YEARS = re.compile(
    "(?:^|[^连续第\\d])([两三四五六七八九十])年(?:来|间|里|内)?(?:累计|总共|一共|合计)?(?:增长|增加|增|提高|上升|下降|减少)了?[约近超]?$"
)


NO_YEAR = ChangeBase(is_no_year=True)  # a quarter, a month, the share that another number is
_STRETCH_OF_A_YEAR = re.compile(
    "[比较自从](?:[上本当今]?年)?(?:[一二三四上]个?季度|前[两三]个?季度|上半年|前?[一二三四五六七八九十\\d]+(?:[—–-]\\d+)?个?月份?|上个?月)"
    "[^\\d，。；,;]{0,12}$"
)
_ON_THE_STRETCH_BEFORE = re.compile(
    "环比[^\\d，。；,;]{0,8}$|(?<![a-z])(?:month|quarter)[- ]on[- ](?:month|quarter)(?![a-z])[^\\d,;.]{0,16}$",
    re.IGNORECASE,
)
_STRETCH_BEHIND = re.compile(
    " ?(?:month|quarter)[- ]on[- ](?:month|quarter)(?![a-z])"
    "|[a-z ]{0,30}?(?<![a-z])(?:than|from|over|on)(?: in)? (?:the )?(?:first|second|third|fourth|last|previous)"
    "(?: [a-z]+)? (?:quarter|half|month)"
)
_SHARE = re.compile("占|比重")  # 占全县比重提高2个百分点
_ON_THE_YEAR = re.compile("同比|[上去]年|year[- ]on[- ]year|(?:on|from) the year|y/y")


def change_base(plain: str, since: int, start: int, end: int, period: Period | None) -> ChangeBase:
    """Return from when words around a draft's change tell it; the year before where they do not say."""
    before = plain[max(since, start - FARTHEST) : start]
    if (
        _STRETCH_OF_A_YEAR.search(before)
        or _ON_THE_STRETCH_BEFORE.search(before)
        or _STRETCH_BEHIND.match(plain, end)
    ):
        return NO_YEAR
    printed = [
        year
        for match in (_BEFORE.search(before), _BEHIND.match(plain, end))
        if match
        for year in match.groups()
    ]
    clause = CLAUSE.split(plain[since:start])[-1]
    if not printed and not _ON_THE_YEAR.search(clause):
        printed = [
            year for match in COMPARED_OPENING.finditer(plain, since, start) for year in match.groups()
        ][-2:]
    if years := _OVER_YEARS.search(before):
        numeral = read_numeral("二" if years[1] == "两" else years[1])
        printed.append(str(period.year - int(numeral.number)) if period and numeral else "")
    return unusual_base(map(int, filter(None, printed)), period)


def is_of_a_share(plain: str, since: int, start: int) -> bool:
    """Whether points in a draft are those of a share that its clause names: no growth, and no level."""
    return _SHARE.search(CLAUSE.split(plain[since:start])[-1]) is not None


def unusual_base(years: Iterable[int], period: Period | None) -> ChangeBase:
    """Return the one year from which a change in a draft's period is printed, if it is not the one before that."""
    bases = {year for year in years if period and year < period.year}
    base = bases.pop() if len(bases) == 1 else 0
    return ChangeBase(base) if period and base and base != period.year - 1 else ON_THE_YEAR
