"""Whether a figure has come true, as the words around it say: reached, planned, the target of a time that is over."""

import re
from functools import cache

from metrics.curation.proposing.cue_table import CueWords, FittingCue, last_cue, words
from metrics.curation.proposing.english_earlier_figures import YEAR_BEFORE, is_what_was
from metrics.curation.proposing.subjects.english_figure import MONEY
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times.stretches_of_years import ANY_YEAR
from metrics.curation.proposing.words_around import FigureContext
from metrics.model.codes import Measure, Status
from metrics.patterns import YEAR

TARGET_AFTER = re.compile("的?(?:年度|全年|年)?(?:目标任务|任务|预期目标)(?!量?的?[0-9])")
# Of one of several, too: 下降4%、重污染天数减少6%的改善目标
OF_A_TARGET = re.compile(
    r"(?:左右|以内|以上)?(?:、[^，。；、\d]{2,16}[\d.]+[^，。；、\d的]{1,6})*"
    "的(?:年度|全年|年均|规划|预期|既定|改善|减排|增长|发展|控制|约束性)*(?:目标(?!任务)|要求(?![，。]?但))"
)
ADJUSTED = re.compile("调[增减整](?:为|至|到)")
DONE = re.compile("完成|执行|实际|决算")
_THE = re.compile(r"(?<![A-Za-z])(?:the|a|an|our|its|their|of) ?$")
BUDGETED = re.compile(
    r" ?(?:km |miles |of [a-z ]{2,16} )?"
    r"(?:planned|budgeted|required|promised|we (?:aim|aimed|hoped|wanted|planned) (?:for|to)|target|goal"
    r"|that (?:the )?[A-Za-z]+ had (?:set|promised|planned|budgeted))(?![a-z])"
)
_DECIDED = re.compile(
    "(?<![A-Za-z])(?:adopt|approv|pass|agree|propos|back|unveil|present|tabl|endors|set)[a-z]* (?:an?|its|the|their) ?$"
)
_A_BUDGET = re.compile(" ?(?:[a-z-]+ ){0,2}(?:budget|spending plan|program(?:me)?)(?![a-z])")
_BEATEN = re.compile("(?:高出|高于|低于|快于|好于|优于|超出|超过)(?:全年|年度|规划|既定|预期)*$")
_ENDS_REACH = re.compile("；|^[^:]*;")  # and not what a colon opens: we will: build 3 homes; plant 40 trees
HEAD = 12  # characters: a 预计 so near the beginning governs its whole sentence, a later one its clause
DUE = re.compile(
    r"[^，。；\d]{0,4}(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|[底末])?(?:之?前|以前)(?:要|须|将|全部|必须)?[补完建交改发付修装办]"
)
AHEAD_AFTER = re.compile("[^，。；]{0,14}(?:即将|拟建|待建|规划中|正在设计|正在规划|正在谋划)")
PLANNED_BEHIND = re.compile(
    r"(?! ?of (?:what|that))[^.,;:|\d]{0,40}?(?<![A-Za-z])"
    r"(?:(?:planned|budgeted|programmed|scheduled) (?:this|next|for ?(?:this|next|the coming|20\d\d))"
    r"|expected(?=[,.;)]|$))(?![a-z])"
)
WILL_BE = re.compile(
    r"(?! ?of (?:what|that))"
    r"(?:(?! and (?:is|are|will|should|would)(?![a-z]))[^.;:|\d]|(?:19|20)\d\d){0,60}?(?<![A-Za-z])"
    r"(?:will(?: be| open)|should be|would (?!have)[a-z]+"
    r"|(?:are|is) (?:(?:due )?to|planned|expected|scheduled|set))"
    r"(?![a-z])"
)
_HAS_BEEN = re.compile(
    "(?<![A-Za-z])(?:was|were|had|has|have|did|spent|built|held|paid|rose|fell|grew|saw|took|won|got|made|[a-z]{3,}ed)(?![a-z])"
)
_NOT_DONE = "to|plan|expect|forecast|budget|due|set|project|schedul|propos|approv|adopt|agree|allocat|earmark"
_WAS_DONE = re.compile(  # 268 were delivered
    rf" ?(?:[a-z-]+ ){{0,3}}?(?:were|was|has been|have been) (?!{_NOT_DONE})[a-z]+ed(?![a-z])"
    rf"| ?actually (?!{_NOT_DONE})[a-z]+(?:ed|t)(?![a-z])"
)
_CLOSED = re.compile(r"(?i)\((?:our|the|a|against|target|goal)[^()]*\)")  # a goal told aside
_GOAL_OF = re.compile(r"((?:19|20)\d\d)年[底末]?$", re.ASCII)


def _cue_of(seen: FigureContext, measure: Measure) -> FittingCue | None:
    """Return the last word that tells whether a figure has come true, if it reaches so far.

    What names a target reaches as far as its clause, and no percentage; 目标是, and a 预计 at the head, govern all
    up to the full stop; a later 预计 governs its clause, anything else what follows up to a semicolon.
    """
    cue = last_cue(words("statuses"), _CLOSED.sub(lambda aside: " " * len(aside[0]), seen.sentence))
    if cue and cue.rule.is_of_a_target_reviewed:
        between = seen.sentence[cue.match.end() :]
        is_near = not re.search("[，；,;]", between) and not (measure.has_target or measure.is_gain)
        if is_near and (seen.in_text.unit != "%" or not between):
            return cue
        cue = last_cue(_of_results(), seen.sentence)
    if cue is None or _is_of_an_earlier_year(cue.match, seen.sentence) or _is_beaten(cue.match):
        return None
    between = seen.sentence[cue.match.end() :]
    if cue.rule.near and re.search(r"\d[^,，;；]*[;；]", between):
        return None  # 18m is over the target of 17m; 7 per cent of it …
    if cue.governs_its_sentence or not _ENDS_REACH.search(between):
        is_short = cue.status.is_provisional and "，" in between
        clause = seen.sentence[: cue.match.start()].rpartition("；")[2]
        return cue if not is_short or len(clause) <= HEAD else None
    is_head = cue.status.is_provisional and cue.match.start() <= HEAD
    return cue if is_head else None


def _is_of_an_earlier_year(cue: re.Match[str], sentence: str) -> bool:
    """Whether a sentence goes on to a year before that of a goal: 2025年目标900亿元，2022年实际735.6亿元."""
    goal, years = _GOAL_OF.search(sentence, 0, cue.start()), ANY_YEAR.findall(sentence[cue.end() :])
    return bool(goal and years and int(years[-1]) < int(goal[1]))


def _is_beaten(cue: re.Match[str]) -> bool:
    """Whether a goal is only what a result is set against: 高出规划目标0.3个百分点."""
    return _BEATEN.search(cue.string, 0, cue.start()) is not None


@cache
def _of_results() -> tuple[CueWords, ...]:
    """Return the words that tell of a result whether it has come true: those that name no target beside it."""
    return tuple(rule for rule in words("statuses") if not rule.is_of_a_target_reviewed)


def is_untold(seen: FigureContext, measure: Measure) -> bool:
    """Whether no word tells of a figure whether it has come true."""
    return not seen.follows and _cue_of(seen, measure) is None


def status_of(seen: FigureContext, measure: Measure) -> tuple[Status, bool]:
    """Return whether a figure has come true, and whether it is a target of the time under review.

    The last word in its sentence that says so decides, else its scene.
    """
    if _is_of_goals(seen) or any(
        ahead.match(seen.document.plain, seen.token.end) for ahead in (WILL_BE, PLANNED_BEHIND)
    ):
        return Status.PLANNED, False
    if _has_been(seen):
        return Status.PRINTED, False
    if AHEAD_AFTER.match(seen.in_text.after) or DUE.match(seen.in_text.after):
        return Status.PLANNED, not seen.scene.ahead
    if _is_a_target(seen):
        return Status.PLANNED, not seen.scene.ahead
    if shared := _as_another(seen, measure):
        return shared, False
    cue = _cue_of(seen, measure)
    if cue is None:
        is_ahead = seen.scene.ahead and not (_is_past(seen) or _is_in_a_past_column(seen))
        return (Status.PLANNED if is_ahead else Status.PRINTED), False
    status = cue.status
    if status.is_estimated and seen.scene.ahead:
        return Status.PLANNED, False
    return status, cue.rule.is_of_a_target_reviewed


def _as_another(seen: FigureContext, measure: Measure) -> Status | None:
    """Return the status of the figure that one follows, or is a part of; None where it has words of its own."""
    if seen.whole and _cue_of(seen, measure) is None:
        return seen.whole.status
    if seen.follows and seen.before:
        return Status.PRINTED if YEAR_BEFORE.match(seen.in_text.after) else seen.before.status
    return None


def _has_been(seen: FigureContext) -> bool:
    """Whether a figure is what one to come is set against, or was done, as what follows says: 268 were delivered."""
    latest = max(seen.calendar.year, seen.calendar.this)
    done = _WAS_DONE.match(seen.near_after)
    is_done = done is not None and (seen.in_text.unit not in MONEY or "actually" in done[0])
    return is_done or is_what_was(seen.clause, seen.in_text.after, latest)


def _is_past(seen: FigureContext) -> bool:
    """Whether an English clause tells what has been, below a heading of what is to come: last year we built 40."""
    return is_english(seen.sentence) and _HAS_BEEN.search(seen.clause) is not None


def _is_in_a_past_column(seen: FigureContext) -> bool:
    """Whether head or row of a table tells a year that its paper reviews, below a paragraph of goals."""
    years = re.findall(YEAR, seen.document.time_in_table(seen.token.start))
    reviewed = seen.calendar.this - 1 if seen.calendar.is_to_come else seen.calendar.year
    return bool(years) and int(years[-1]) <= reviewed


def _is_of_goals(seen: FigureContext) -> bool:
    """Whether a figure stands in a table's column of goals."""
    in_table = seen.document.name_in_table(seen.token.start)
    return in_table is not None and in_table.is_planned


def _is_of_an_adjusted_budget(seen: FigureContext) -> bool:
    """Whether a figure is of a budget before or after it is adjusted: 预算收入由38.5亿元调减为36.9亿元."""
    around = seen.sentence + seen.in_text.after.partition("。")[0].partition("；")[0]
    is_adjusted = "预算" in around and ADJUSTED.search(around) is not None
    return is_adjusted and DONE.search(seen.sentence.rpartition("；")[2]) is None


def _is_a_target(seen: FigureContext) -> bool:
    """Whether what follows a figure calls it a target: 7%的规划目标."""
    is_budgeted = _THE.search(seen.clause) and BUDGETED.match(seen.in_text.after)
    is_budgeted = is_budgeted or (_DECIDED.search(seen.clause) and _A_BUDGET.match(seen.in_text.after))
    if seen.is_a_whole_plan or is_budgeted or _is_of_an_adjusted_budget(seen):
        return True
    is_task = seen.in_text.unit != "%" and not seen.scene.ahead and TARGET_AFTER.match(seen.in_text.after)
    return bool(is_task or OF_A_TARGET.match(seen.in_text.after))
