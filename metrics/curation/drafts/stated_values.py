"""What a claim of a draft states: a number that is more than one, a number in words, a period."""

import re

from msgspec.structs import replace

from metrics.curation.drafts.clause_patterns import CLAUSE
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.tokens import Token
from metrics.errors import QuantityError
from metrics.model.codes import Measure, Status
from metrics.model.codes.claim import Assertion
from metrics.model.levels import ALL_AROUND, AROUND_TOWNS
from metrics.model.period import Period
from metrics.model.printed.printed_time import LAST_YEAR
from metrics.model.quantity import Quantity
from metrics.model.records import Indicator
from metrics.patterns import YEAR

FULL = 100  # per cent
YEAR_END = "12-31"
_DAY = re.compile("[日号]|(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
MONEY = "元"
OF_A_GROWTH = re.compile("[增降]|速|growth|grew|rise|rose|increase|share|占")
_OF_A_COMPLETION = re.compile("完成(?:率|情况|程度)|进度|completion")
FARTHEST_FIELD = 14  # characters before a rank in which it is told among whom: 全县15个乡镇（街道）中排第一
_FIELD = re.compile(
    f"{ALL_AROUND}|全[镇乡]|(?:(?![全居位列名排在])[\u4e00-\u9fff]){{2,3}}[{AROUND_TOWNS}](?=第|排|位|居|前|首)"
)
_MULTIPLES = re.compile("番|倍增|翻倍|doubl|tripl|trebl|quadrupl", re.IGNORECASE)

# You will pass it; output was CNY 5,823 million. What a correction says is no plan: it should read CNY 1,294 million.
_HAS_COME_TRUE = re.compile(
    "(?<![a-z])(?:was|were|came to|reached|stood at|totalled"
    "|(?:should|must|ought to) (?:read|say|have (?:been|read|said)))"
    r" ?(?:CNY|RMB|[¥£$])? ?(?:\d[\d,]*[^;,]*(?:[^;,a-z]and|,) ?)?$"
)
# 总产值目标12.34亿元, 计划达到, the target for output in 2023 was CNY 1,234 million; 完成目标 may be what was done
_CALLED_A_GOAL = re.compile(
    "(?<![成现过达比超])(?:年度|全年|预期|年初)*(?:目标|计划|预算|任务)[数值额]?(?:定?为|是|定在|：)?"
    "(?:要|将|能)?(?:达到?|实现|突破)?[约近]?$"
    r"|(?<![a-z])(?:target|goal)(?: (?:for|of) [^,.;\d]{1,40})?(?: ?(?:in|for) ?\d{4})?"
    r" ?(?:was|is|of)(?: set at)? ?$"
    r"|(?<![a-z])(?<!the )(?<!to )(?:plan|aim|hope|intend|expect)s? (?:(?!was|were|came|reached)[a-z-]+ ){0,4}?"
    r"(?:of|at|to|for) ?(?:CNY|RMB|[¥£$])? ?$"
)
# Income was expected to be CNY 81 million, was to reach: what an English verb before a number leaves to come
_TO_COME = re.compile(
    "(?<![a-z])(?:(?:expected|forecast|projected|predicted|planned|budgeted|scheduled|meant|hoped|due|set) (?:to|at)"
    "|(?:was|were|is|are) to)(?![a-z])"
    r"(?: (?:be|reach|hit|total|come to|stand at|go to|rise to|grow to|exceed|pass))? ?(?:CNY|RMB|[¥£$])? ?$"
)
LONGEST = 12  # characters of a word before the number of a thing
FARTHEST = 100  # characters before a number in which its verb stands
BARE_WORDS = ("半", "零", "无", "全部", "全覆盖")  # mostly no figure, and in a draft nothing to be proofread
_YEAR_OF = re.compile(rf"{YEAR} ?[a-z]", re.ASCII)  # In 2022 village income rose
_IN = re.compile("(?<![A-Za-z])(?:[Ii]n|[Bb]y|[Ff]or|[Oo]f|[Dd]uring|[Ss]ince) ?$")
_MOVED_UP = re.compile("(?:上升|提升|前移|前进|跃升|攀升|后移|后退|下降|退后|下滑)了?$")  # by so many places
_TWICE = ("两倍", "二倍", "2倍")
_OF_BEFORE = re.compile(f"{LAST_YEAR}(?:同期|水平)*的$")
# No. 6, #126, Km 3, Job 5571: names of things, no numbers of them.
_NAME = re.compile(
    r"(?:[#№]|(?<![A-Za-z])(?:[Nn]os?|[Kk]m|[Jj]ob|Q|Room|Pages?|pp?|Items?|Tables?|Fig|Figures?|Case|Lots?|Bus|Line|Route|Flat"
    r"|Gate|Platform|Row|Box|Vol|Issue|Ref|Query|Question|Day|Week|Stop|Hide|Bay|ext|Extension|Ward|Class|Grade)\.? ?)$"
)
# No. 6 took on water: a name, too, where nothing ranks.
_NUMBERED = re.compile(r"[Nn]os?\.? ?\d+$", re.ASCII)
_RANKING = re.compile(
    "(?<![a-z])(?:rank(?:s|ed|ing)?|placed?|position|was|is|were|at|as|came|stood|the|'s|:) ?$"
)
_AMONG = re.compile(
    " ?(?:in|of|among|across|by|for) (?:the|all|its) ?(?:[a-z]+ )?"
    "(?:county|city|province|country|district|region|towns?|four|three)(?![a-z])"
)
_EARLIER = re.compile("前[一二两三四五六七八九十]$")  # 前一页, and no rank
_LEAF = re.compile("[页栏行段条格列本章节天晚夜日回趟班站排桌个封张]")
_MINUTES = re.compile(r":[0-5]\d(?!\d)", re.ASCII)  # 24:00
_HOURS = re.compile(r"(?<!\d)(?:[01]\d|2[0-4]):$", re.ASCII)  # before the minutes of 02:10


def as_change(candidate: Candidate, plain: str) -> Candidate:
    """Return a draft's number as a change where it can be nothing else: 21.47亿元（-1.3%）, 居全县第一，上升两位."""
    reading, start, measure = candidate.reading, candidate.token.start, candidate.measure
    is_below = reading is not None and reading.unit == "%" and (reading.value or 0) < 0
    if is_below and measure.is_level:
        return replace(candidate, measure=Measure.CHANGE_ON_YEAR)
    has_moved = measure.is_rank and _MOVED_UP.search(plain, max(0, start - LONGEST), start) is not None
    return replace(candidate, measure=Measure.CHANGE_AMOUNT) if has_moved else candidate


def stated(asserted: WordedClaim) -> tuple[Measure, Quantity | None]:
    """Return the measure of a draft's claim in words, and its number: 140% of 是上年的2.4倍."""
    if asserted.excess:
        return Measure.COMPLETION, _moved(Quantity.read(f"{asserted.excess}%"), 1, FULL)
    if asserted.times:
        return Measure.CHANGE_ON_YEAR, _moved(Quantity.read(f"{asserted.times}倍"), FULL, -FULL)
    return Measure.CHANGE_ON_YEAR, None


def _moved(quantity: Quantity, factor: int, more: int) -> Quantity:
    """Return a claimed number times a factor and so much more, in per cent."""
    low, value, high = (
        None if end is None else factor * end + more for end in (quantity.low, quantity.value, quantity.high)
    )
    return replace(quantity, low=low, value=value, high=high, unit="%")


def assertion_of(candidate: Candidate) -> Assertion:
    """Return what a draft's number says besides: that something is first, or that it doubled."""
    quantity, text = candidate.quantity, candidate.token.text
    if quantity is None or None in (quantity.low, quantity.high) or (quantity.value or 0) <= 0:
        return Assertion.NUMBER  # over double, and nearly double, are said as numbers are
    if candidate.measure.is_rank and quantity.value == 1:
        ranked = ranked_of(candidate)
        is_of_level = ranked is not None and ranked.is_level
        is_of_growth = OF_A_GROWTH.search(candidate.sentence) and not is_of_level
        return Assertion.NUMBER if is_of_growth else Assertion.FIRST
    return Assertion.MULTIPLE if _MULTIPLES.search(text) and candidate.measure.is_change else Assertion.NUMBER


def status_of(plain: str, candidate: Candidate) -> Status:
    """Return the status of a number: what is called a goal right before it is one.

    What an English verb before it tells has come true, whatever else will.
    """
    start = candidate.token.start
    is_a_goal = _CALLED_A_GOAL.search(candidate.sentence) or _TO_COME.search(candidate.sentence)
    if not candidate.measure.has_target and is_a_goal:
        return Status.PLANNED
    is_told = _HAS_COME_TRUE.search(plain, max(0, start - FARTHEST), start) is not None
    return Status.PRINTED if candidate.status.is_planned and is_told else candidate.status


def period_of(text: str) -> Period | None:
    """Return a period as it was proposed; None where none was, or none that is one."""
    try:
        return Period.read(text) if text else None
    except QuantityError:
        return None


def field_of(plain: str, candidate: Candidate) -> str:
    """Return among whom a draft's rank is, as its words say it; empty where they do not."""
    if not candidate.measure.is_rank:
        return ""
    token = candidate.token
    begins = max(0, token.start - FARTHEST_FIELD)
    clause = CLAUSE.split(plain[begins : token.start])[-1]
    match = _FIELD.search(f"{clause}{plain[token.start : token.end]}")
    return match[0] if match else ""


def ranked_of(candidate: Candidate) -> Measure | None:
    """Return by which measure a draft's rank is where its own clause names what is ranked; else None."""
    clause = CLAUSE.split(candidate.sentence)[-1]
    if not candidate.measure.is_rank or not candidate.phrase or candidate.phrase not in clause:
        return None
    if OF_A_GROWTH.search(clause):
        return Measure.CHANGE_ON_YEAR
    return Measure.COMPLETION if _OF_A_COMPLETION.search(clause) else Measure.LEVEL


def is_counted(plain: str, candidate: Candidate) -> bool:
    """Whether a draft's number stands right before a word for what it counts, in its unit: 74万人次游客."""
    best, quantity = candidate.guesses[0], candidate.quantity
    unit = quantity.unit if quantity else ""
    return (
        unit in ("人次", "t", "m²")
        and unit == best.indicator.unit
        and plain.startswith(best.word, candidate.token.end)
    )


def may_be(candidate: Candidate, indicator: Indicator) -> bool:
    """Whether a draft's number may be of an indicator by its unit: what is no money is not of one in money."""
    quantity = candidate.quantity
    if quantity is None or not candidate.measure.is_level or quantity.unit == "%":
        return True
    return quantity.unit.endswith(MONEY) == indicator.unit.endswith(MONEY)


def is_bare(candidate: Candidate) -> bool:
    """Whether a draft's number is a level without a unit."""
    quantity = candidate.quantity
    return candidate.measure.is_level and quantity is not None and not quantity.unit


_OF_IT = re.compile("其中的?$")  # 其中的1/3种茄子
# 走访的26家企业中: of so many that were looked at, not of all of a town
_LOOKED_AT = re.compile("(?<![镇乡县市区村地有])的$")
_AMONG_THEM = re.compile("[\u4e00-\u9fff]{1,8}?[中里](?=[，,有])")
_SOME_OF_THEM = re.compile(" ?of (?:them|these|those|which|whom|us)(?![a-z])")  # at least 40 of them


# Two years before, it was: words of when, and no number of years.
_YEARS = re.compile("(?:[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|Ten|ten) years?$|^[一两二三四五十]年$")
# 近三年每年, 一年比一年多: so long, and nothing that is counted
_SO_LONG = re.compile("近?[一两二三四五六七八九十]个?年[多来]?")
_NTH_YEAR = re.compile(" (?:[a-z]+ ){0,2}years?(?![a-z])")  # a third straight year
_FROM_NOW = re.compile(" ?(?:before|earlier|ago|later|previously|on)(?![a-z])|[以之]?[前后]")


def is_no_number(plain: str, token: Token) -> bool:
    """Whether what looks like a number of a draft is a time, a year before a noun, a bare word or 两倍 of before."""
    before = max(0, token.start - LONGEST)
    is_minutes = _MINUTES.match(plain, token.start - 1) and _HOURS.search(plain, before, token.start)
    is_time = bool(is_minutes) or _MINUTES.match(plain, token.end) is not None
    is_year = _YEAR_OF.match(token.text) is not None and _IN.search(plain, before, token.start) is not None
    is_double = token.text.startswith(_TWICE) and _OF_BEFORE.search(plain, before, token.start) is not None
    is_piece = "/" in token.text and _OF_IT.search(plain, before, token.start) is not None
    is_sample = _LOOKED_AT.search(plain, before, token.start) and _AMONG_THEM.match(plain, token.end)
    is_some = is_piece or bool(is_sample) or _SOME_OF_THEM.match(plain, token.end) is not None
    is_name = token.text.isdigit() and _NAME.search(plain, before, token.start) is not None
    is_name = is_name or _is_called_so(plain, token)
    is_when = _YEARS.search(token.text) is not None and _FROM_NOW.match(plain, token.end) is not None
    is_when = is_when or _SO_LONG.fullmatch(token.text) is not None or _is_nth_year(plain, token)
    return token.text in BARE_WORDS or is_time or is_when or is_year or is_double or is_some or is_name


def _is_nth_year(plain: str, token: Token) -> bool:
    """Whether what looks like a part of a draft counts years: a third straight year."""
    return token.text.lower().startswith("a ") and _NTH_YEAR.match(plain, token.end) is not None


def _is_called_so(plain: str, token: Token) -> bool:
    """Whether what looks like a rank of a draft is a thing's name, No. 6, or an earlier leaf, 前一页."""
    before = max(0, token.start - LONGEST)
    if _EARLIER.match(token.text):
        return _LEAF.match(plain, token.end) is not None
    is_ranked = _RANKING.search(plain, before, token.start) or _AMONG.match(plain, token.end)
    return _NUMBERED.match(token.text) is not None and not is_ranked


def period_told_in(paragraph: str, text: str) -> Period | None:
    """Return of when a draft's number seems to be; None for a day that the words of its paragraph do not tell."""
    period = period_of(text)
    is_day = period is not None and period.is_one_day and not period.text.endswith(YEAR_END)
    return None if is_day and not _DAY.search(paragraph) else period
