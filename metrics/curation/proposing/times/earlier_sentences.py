"""What the sentences before one tell of the time of its figures, and which words of time are none of theirs."""

import re
from collections.abc import Sequence
from functools import cache

from metrics.curation.proposing.cue_table import CueWords, FittingCue, last_cue, words
from metrics.curation.proposing.english_comparisons import BESIDE, COMPARED, TIME
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.sentences import Opening
from metrics.curation.proposing.times.ends_of_changes import without_ended
from metrics.curation.proposing.times.moments import TO, Moment
from metrics.model.printed.printed_time import ANY_MONTH, HALF, ONE_MONTH, QUARTERS

_YEARS_AGO = r"[一二两三四五六七八九十\d]+年前"
_YEAR_OR_LAST = r"(?:(?:19|20)\d\d年(?:[底末初])?|上年|去年|前年)"
# What a figure is compared with, or came from, is not the time that it is of.
SET_AGAINST = re.compile(
    rf"(?:比|较|与|同|超过|高于|相当于|恢复[到至]|是)(?:{_YEAR_OR_LAST}|上年末|年初|上年同期|去年同期|去年预算|“[^”]{{2,6}}”)(?:同期|末|底|的|全年)?(?:相比)?"
    r"|(?:与|同|和)(?:19|20)\d\d年(?:\d{1,2}月份?)?[^，。；\d]{0,14}(?:相比|持平|相当|一致)"
    rf"|(?:由|从|自)(?:{_YEAR_OR_LAST}|{_YEARS_AGO})[^，。；]*?(?={TO})"
    rf"|[比较与]{_YEARS_AGO}(?!的)"
    r"|[是为比较]前[一二两三四五六七八九十\d]+年的?|[比较与](?:第?[一二三四]季度末?|上季度|上月|前[0-9一二三四五六七八九十]+个月|前[两三]季度|上半年|(?:1[-~至—])?\d{1,2}月份?)"
    rf"|{BESIDE}|{COMPARED}(?! ?(?:19|20)\d\d ?\((?:$|[|]))(?!(?<=\d) ?\((?:$|[|]))"
    rf"|\| ?from ?(?:{ANY_MONTH}) ?(?:19|20)\d\d(?! ?(?:to|until|through|-))"
    r"|(?<![A-Za-z])from ?(?:[A-Z]{0,3}[£$€])?\d[\d.,]* ?[a-z%]{0,12}?(?: [a-z]{3,12})? ?(?:in|at|on|for) "
    r"?[^.,;|£$€]{4,30}?(?= ?to ?(?:[|£$€]|$|(?:zero|nil|none|nothing)(?![a-z])))"
    rf"|\| ?(?:on|than in|than) ?(?:{ANY_MONTH})(?: ?to ?(?:{ANY_MONTH}))? ?(?:19|20)\d\d"
    r"|\| ?[a-z ]{0,16}than in ?(?:19|20)\d\d[–-](?:19|20)?\d\d"
    r"|since the ?(?:19|20)\d\d ?(?:census|survey)"
    r"|(?:most|highest|lowest|fewest|best|worst|largest|smallest|first|biggest|busiest)"
    r"(?: [a-z]+){0,2} since ?(?:[A-Z][a-z]+ ?)?(?:19|20)\d\d"
    r"|[“\"]?十[一二三四]五[”\"]?(?:规划|计划|[^，。；]{0,6}目标)|(?:上年|去年)同期|\d{4}年(?=度?第[一二三四五]批)"
    r"|(?:创|为|是)?(?:(?:19|20)\d\d年|有记录|建站)以来(?=的?(?:同期|历史)?(?:第[一二三四五]|最|新[高低]|首|之最|少见))"
)
# The time of the figure before
IN_BRACKETS = re.compile(
    r"\((?:[A-Z][a-z]+ ?)?(?:19|20)\d\d(?:[/-](?:20)?\d\d)?: ?[^()|]{1,20}\)"
    rf"|\((?:Q[1-4]|Quarter ?[1-4]|{ANY_MONTH}): ?[^()|]{{1,20}}\)"
    r"|\([^()|]{1,24}(?:in|for|at) ?(?:19|20)\d\d(?:\)|$)|"
    r"(?<=[%\d])\((?:[A-Z][a-z]+ ?|Q[1-4] ?)?(?:19|20)\d\d(?:[/-]\d\d)?(?: ?[A-Za-z][a-z]+)?\)",
    re.ASCII,
)
# What a clause between commas tells of another time ends with it: sales, which had shrunk by 2% in 2022, grew by 3%
_SUBORDINATE = re.compile(
    ", ?(?:which|who|having|after|where) (?:had |was |were |stood |came |[a-z]+(?:ed|ing) )"
    r"[^,;|]*(?:[,](?=\d)[^,;|]*)*,(?!\d)"
)
# A paragraph of one year
_HEADED = re.compile(r"[^，。；\d]{0,12}(?P<n>(?:19|20)\d\d)年(?:，|全年|全)", re.ASCII)
_HEADED_IN_ENGLISH = re.compile(
    r"(?:[A-Z][a-z ]{2,24}[:,] ?)?(?:[Ii]n|[Dd]uring) ?"
    r"(?:(?P<n>(?:19|20)\d\d)(?:[/-](?P<next>\d\d))?|(?:FY|(?:[Ff]iscal|[Ff]inancial) ?(?:[Yy]ear)?) ?(?P<end>20\d\d))"
    r"(?![\d/-])",
    re.ASCII,
)
# Said of all that follows
_AT_HEAD = re.compile(r"(?:^|[。！？；：])(?:[^。！？；，]{0,14}[，：])?[^。！？；，]{0,8}$")
# What a part of a list says of a stretch of the time ends with it: 其中一季度增长5.1%，二季度增长6.4%；
_OF_PARTS = re.compile(rf"其中[^；。]{{0,4}}(?:{QUARTERS}|{ONE_MONTH}(?:当月)?|{HALF})[^；。]*；", re.ASCII)
_OF_A_SPAN = re.compile(r"[，；、]“?十[一二三四]五”?(?:时期|期间)[^；。]*；")
_ON_THE_YEAR = re.compile("(?<![A-Za-z])(?:over|on|in) the (?:year|month|quarter|week)(?! to)(?![a-z])")
# What a span reached in its last year ends with its clause: 过去五年，…，2021年达到2386亿元；累计新增就业3万人.
_REACHED = re.compile(
    r"(?P<span>(?:过去|这|[近前])的?五年|五年[来间]|十[一二三四五六]五”?(?:时期|期间)[^；。]*?)，"
    r"(?P<rest>[^；。]*?)(?:19|20)\d\d年[底末]?(?:达|突破|增|升|超|跃)[^；。]*；"
)
_GOAL = re.compile(r"(?:^|[。；：])[到至](?:19|20)\d\d年[底末]?，", re.ASCII)
FIGURE = "|"  # stands for the figure between what is before it and behind it
# The time of the figure itself that others are set against: 18% below the 2018/19 baseline of 6,240
_OF_A_BASE = re.compile(
    rf"(?<![A-Za-z])(?:the|its|our|their|a) ?(?P<time>{TIME})(?: ?[a-z-]+){{1,3}} of ?(?:[A-Z]{{0,3}}[£$€])?$"
)
MANY = 3  # comparisons in a sentence
_SET_BESIDE = re.compile(
    "(?<![A-Za-z])(?:(?:more|less|fewer|higher|lower|better|worse|other|rather|later|sooner) than"
    "|compared (?:with|to)|against|versus|(?:up|down) (?:from|on)"
    "|(?:increase|rise|fall|drop|decrease|reduction|change|gain|growth)[^,.;]{0,24} on"
    "|[|] ?(?:more )?(?:on|over|than|from)) ?"
    "(?:(?:the|in|for|that of|those of|at|during|level of|same) )*$"
)
_IS_COMPARED = re.compile(
    " ?(?:(?:[a-z]+ ){0,2}"
    "(?:budget|baseline|figure|level|total|average|outturn|estimate|rate|price|peak)s? ?)?"
    "(?:$|[,;.)]|and |but |while |of which )"
)
_YEAR_ALONE = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])", re.ASCII)


def of_its_own(moment: Moment) -> str:
    """Return the sentence of a figure without the words of time that are those of others."""
    if base := _OF_A_BASE.search(moment.sentence.partition(FIGURE)[0]):
        return f"in {base['time']}"
    sentence = _OF_PARTS.sub("；", IN_BRACKETS.sub("", without_ended(moment.sentence)))
    sentence = _SUBORDINATE.sub(",", sentence)
    sentence = _REACHED.sub(r"\g<span>，\g<rest>；", SET_AGAINST.sub("", sentence))
    if _GOAL.search(sentence):
        sentence = _OF_A_SPAN.sub("；", sentence)
    return _ON_THE_YEAR.sub("", sentence) if moment.measure.is_change else sentence


def of_its_own_rest(rest: str, moment: Moment) -> str:
    """Return the English clause behind a figure without the words of time that are those of others."""
    rest = f"{FIGURE}{SET_AGAINST.sub('', rest)}"
    return _ON_THE_YEAR.sub("", rest) if moment.measure.is_change else rest


def last_of_its_own(text: str, rules: Sequence[CueWords]) -> FittingCue | None:
    """Return the last words of time in a text that say when something was, and not what it is set against.

    Whatever the table knows as a time may stand so: $6m more on this year, 4 fewer than two summers ago.
    """
    cue = last_cue(rules, text)
    for _ in range(MANY):
        led = _SET_BESIDE.search(text, 0, cue.match.start()) if cue else None
        if cue is None or led is None or not _is_of_another(text, cue.match):
            return cue
        text = text[: led.start()] + text[cue.match.end() :]
        cue = last_cue(rules, text)
    return cue


def _is_of_another(text: str, time: re.Match[str]) -> bool:
    """Whether a time that stands beside a comparison is not that of the figure right behind it."""
    is_next_to_it = time.end() == len(text) or time[0].endswith(FIGURE)
    is_before_it = is_next_to_it and FIGURE not in text[: time.start()]
    return not is_before_it and _IS_COMPARED.match(text, time.end()) is not None


def opened(opening: Opening) -> FittingCue | None:
    """Return what words of time say that stand earlier in a paragraph; only what sets a scene counts there."""
    if year := _HEADED.match(opening.head):
        return FittingCue(_of_a_head(PeriodForm.NAMED), year)
    if year := _HEADED_IN_ENGLISH.match(opening.head):
        form = PeriodForm.FISCAL if year["next"] else PeriodForm.NAMED
        return FittingCue(_of_a_head(PeriodForm.FISCAL_END if year["end"] else form), year)
    cue = opening.last(_in_sentence)
    is_said_of_all = cue is not None and (
        cue.form.is_of_an_event or _AT_HEAD.search(cue.match.string[: cue.match.start()]) is not None
    )
    return cue if cue and cue.form.opens_a_paragraph and is_said_of_all else None


def _of_a_head(form: PeriodForm) -> CueWords:
    """Return the rule by which the head of a paragraph tells the time of all of it."""
    return CueWords(_HEADED, {"period": form})


def headed(heading: str) -> FittingCue | None:
    """Return what the heading of an English paragraph says of its time: Targets for 2025."""
    return last_cue(_lasting(), _YEAR_ALONE.sub(r"in \g<0>", heading)) if heading else None


def _in_sentence(sentence: str) -> FittingCue | None:
    """Return the last words of time in a sentence that is over."""
    return last_of_its_own(SET_AGAINST.sub("", sentence), _lasting())


@cache
def _lasting() -> tuple[CueWords, ...]:
    """Return the words of time that tell of more than what stands right behind them."""
    return tuple(rule for rule in words("periods") if not rule.near)
