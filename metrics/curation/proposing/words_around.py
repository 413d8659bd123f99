"""What the words around a figure tell of it: its measure, whether it has come true, its time."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.cue_table import CueWords, NumberInText, first, last_cue, rows, words
from metrics.curation.proposing.english_earlier_figures import is_left, is_what_was, years_ago
from metrics.curation.proposing.sentences import LONGEST_SENTENCE, Opening
from metrics.curation.proposing.subjects.english_phrases import clause_behind, is_english, rest_of_clause
from metrics.curation.proposing.times.calendar import Calendar, digits_of_years, is_a_period
from metrics.curation.proposing.times.in_brackets import sentence_of_aside
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.paragraphs import Scene
from metrics.curation.proposing.times.periods import period_of
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.codes import Measure, Status
from metrics.model.english_words import WAYS
from metrics.model.hedges import FALLING
from metrics.model.period import Period

TARGET_AFTER = re.compile("的?(?:年度|全年|年)?(?:目标任务|任务|预期目标)(?!量?的?[0-9])")
OF_A_TARGET = re.compile("(?:左右|以内|以上)?的(?:年度|全年|年均|规划|预期|既定)?目标(?!任务)")
OF_THE_YEAR = re.compile("(?:左右|以内|以上)?的(?:年度|全年)(?:预期|既定)?目标(?!任务)")
A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
CHANGED = re.compile(
    "[，、]?(?:(?:同比|环比|[较比](?:上年|去年|上月|上季度?|[一二三四]季度|\\d{1,2}月)(?:同期|末|底)?)?(?:净?[增减]|提高|上升|下降|降低|多|少)).*"
)
CLAUSE = re.compile(r"[，,；;：:、](?!\d)")
A_YEAR = 12  # months
REST = 120  # characters
HEAD = 12  # characters: a 预计 so near the beginning governs its whole sentence, a later one its clause
AHEAD_AFTER = re.compile("[^，。；]{0,14}(?:即将|拟建|待建|规划中|正在设计|正在规划|正在谋划)")
PLANNED_BEHIND = re.compile(
    r"[^.,;:|]{0,40}?(?<![A-Za-z])(?:planned|budgeted) (?:this|next|for ?(?:this|next|the coming|20\d\d))(?![a-z])"
)
WILL_BE = re.compile(
    r"[^.;:|]{0,60}?(?<![A-Za-z])(?:will(?: be| open)|should be"
    r"|(?:are|is) (?:(?:due )?to|planned|expected|scheduled|set))"
    r"(?![a-z])"
)
LISTED = re.compile(
    r"、(?!(?:达|增|超|突|位|居|总|提|比|下|降|较|同|占|.{0,3}年均|.{0,3}年平均))[^，。；、\d]{2,12}"
)
COMPARES = re.compile("(?:高于|低于|快于|高出|好于|优于)[^，。；]{2,12}")
BY_HOW_MUCH = re.compile(" ?(?:less|fewer|more|lower|higher|below|above|under|over)(?![a-z])")
_CLOSED = re.compile(r"(?i)\((?:our|the|a|against|target|goal)[^()]*\)")  # a goal told aside
FIGURE = "|"  # stands for the figure between what is before it and behind it: from 12 a year earlier
AND = re.compile(r"(?:左右|以上)?[、和与及]|[，,]| ?and ?")


@dataclass(frozen=True, slots=True)
class FigureContext:
    """A figure's context where it stands: what is needed to tell its measure, status and period.

    ``before`` is the figure before it in its sentence, ``earlier`` the last one, wherever it stands.
    """

    document: Document
    token: Token
    in_text: NumberInText
    start: int
    scene: Scene
    calendar: Calendar
    before: Candidate | None
    opening: Opening
    earlier: Candidate | None = None

    @property
    def sentence(self) -> str:
        """What stands before it since the last full stop, whatever semicolons part it: what a goal governs."""
        start = max(self.opening.start, self.token.start - LONGEST_SENTENCE)
        return self.document.plain[start : self.token.start]

    @property
    def clause(self) -> str:
        """What words stand before the figure since the last comma, or the figure before."""
        begins = self.before.token.end if self.before else self.start
        return CLAUSE.split(self.document.plain[begins : self.token.start])[-1]

    @property
    def rest(self) -> str:
        """What words stand behind the figure in its clause, other figures included; empty unless English."""
        return rest_of_clause(self.document.plain[self.token.end : self.token.end + REST])

    @property
    def carried(self) -> str:
        """The part of a year that the English figure before it in its paragraph is of; empty for none."""
        last = self.earlier
        if last is None or not (last.period and last.status.is_printed and is_english(self.sentence)):
            return ""
        months = Period.read(last.period).months
        return last.period if last.token.start >= self.scene.start and months and months < A_YEAR else ""

    @property
    def is_listed(self) -> bool:
        """Whether the figure is the next of a list: 建成数据中心42个、标准机架11.5万架."""
        if self.before is None:
            return False
        return LISTED.fullmatch(self.document.plain[self.before.token.end : self.token.start]) is not None

    @property
    def is_alike(self) -> bool:
        """Whether the figure is in the unit of the one before it in its sentence."""
        one, other = self.token.quantity, self.before.quantity if self.before else None
        return one is not None and other is not None and one.unit == other.unit

    @property
    def follows(self) -> bool:
        """Whether the figure only adds one more number to the one before it: 分别增长9.4%、9.1%."""
        if self.before is None or self.before.quantity is None or self.token.quantity is None:
            return False
        between = self.document.plain[self.before.token.end : self.token.start]
        is_own = self.token.text.lower().startswith(("突破", "超过", "净增", *FALLING, *WAYS))
        return (
            not (is_own or BY_HOW_MUCH.match(self.in_text.after))
            and AND.fullmatch(between) is not None
            and self.before.quantity.unit == self.token.quantity.unit
        )


def measure_of(seen: FigureContext) -> Measure:
    """Return the measure that the words around a figure tell."""
    if seen.token.quantity and seen.token.quantity.parts:
        return Measure.RATIO
    if seen.follows and seen.before and seen.token.quantity and seen.token.quantity.unit != "位":
        return seen.before.measure
    return Measure(first(rows("measures"), seen.in_text)["measure"])


def _cue_of(seen: FigureContext, measure: Measure) -> tuple[Mapping[str, str], re.Match[str]] | None:
    """Return the last word that tells whether a figure has come true, if it reaches so far.

    What names a target reaches as far as its clause, and no percentage; 目标是, and a 预计 at the head, govern all
    up to the full stop; a later 预计 governs its clause, anything else what follows up to a semicolon.
    """
    cue = last_cue(words("statuses"), _CLOSED.sub(lambda aside: " " * len(aside[0]), seen.sentence))
    if cue and cue[0].get("time") == "review":
        between = seen.sentence[cue[1].end() :]
        is_near = not re.search("[，；,;]", between) and not (measure.has_target or measure.is_gain)
        if is_near and (seen.in_text.unit != "%" or not between):
            return cue
        cue = last_cue(_of_results(), seen.sentence)
    if cue is None:
        return None
    between = seen.sentence[cue[1].end() :]
    if cue[0].get("near") and re.search(r"\d[^,，;；]*[;；]", between):
        return None  # 18m is over the target of 17m; 7 per cent of it …
    if cue[0].get("governs") or "；" not in between:
        is_short = Status(cue[0]["status"]).is_provisional and "，" in between
        clause = seen.sentence[: cue[1].start()].rpartition("；")[2]
        return cue if not is_short or len(clause) <= HEAD else None
    is_head = Status(cue[0]["status"]).is_provisional and cue[1].start() <= HEAD
    return cue if is_head else None


@cache
def _of_results() -> tuple[CueWords, ...]:
    """Return the words that tell of a result whether it has come true: those that name no target beside it."""
    return tuple(rule for rule in words("statuses") if rule.tells.get("time") != "review")


def is_untold(seen: FigureContext, measure: Measure) -> bool:
    """Whether no word tells of a figure whether it has come true."""
    return not seen.follows and _cue_of(seen, measure) is None


def status_of(seen: FigureContext, measure: Measure) -> tuple[Status, bool]:
    """Return whether a figure has come true, and whether it is a target of the time under review.

    The last word in its sentence that says so decides, else its scene.
    """
    if any(ahead.match(seen.document.plain, seen.token.end) for ahead in (WILL_BE, PLANNED_BEHIND)):
        return Status.PLANNED, False
    if is_what_was(seen.clause, seen.in_text.after, max(seen.calendar.year, seen.calendar.this)):
        return Status.PRINTED, False
    if AHEAD_AFTER.match(seen.in_text.after):
        return Status.PLANNED, not seen.scene.ahead
    if _is_a_target(seen):
        return Status.PLANNED, not seen.scene.ahead
    if seen.follows and seen.before:
        return seen.before.status, False
    cue = _cue_of(seen, measure)
    if cue is None:
        return (Status.PLANNED if seen.scene.ahead else Status.PRINTED), False
    status = Status(cue[0]["status"])
    if status.is_estimated and seen.scene.ahead:
        return Status.PLANNED, False
    return status, cue[0].get("time") == "review"


def _is_a_target(seen: FigureContext) -> bool:
    """Whether what follows a figure calls it a target: 7%的规划目标."""
    is_task = seen.in_text.unit != "%" and not seen.scene.ahead and TARGET_AFTER.match(seen.in_text.after)
    return bool(is_task or OF_A_TARGET.match(seen.in_text.after))


def _is_of_what_stood(seen: FigureContext, measure: Measure) -> bool:
    """Whether a figure is the change of what stood on a day, right before it: 9月末在册1280人，同比减少5.6%."""
    before = seen.before
    if (
        before is None
        or not measure.is_change
        or not (before.measure.is_level or before.measure.is_change)
        or not A_DAY.fullmatch(before.period)
    ):
        return False
    between = seen.document.plain[before.token.end : seen.token.start]
    return CHANGED.fullmatch(between + seen.token.text[:2]) is not None


def period_in(seen: FigureContext, measure: Measure, *, planned: bool) -> str:
    """Return the time that the words around a figure tell."""
    if seen.calendar.year and OF_THE_YEAR.match(seen.in_text.after):
        return f"{seen.calendar.year}"
    if seen.before and (seen.follows or seen.is_listed or COMPARES.fullmatch(seen.clause)):
        return seen.before.period
    base = seen.before or seen.earlier
    if base and base.period and (years := years_ago(seen.clause, seen.in_text.after, base.period)):
        return Period.read(base.period).before(years).text
    if seen.calendar.is_to_come and seen.calendar.own and is_left(seen.clause, seen.in_text.after):
        return Period.read(seen.calendar.own).before(1).text
    if seen.before and seen.clause.strip() == "or":
        return seen.before.period
    if _is_of_what_stood(seen, measure):
        return seen.before.period if seen.before else ""
    after = seen.document.plain[seen.token.end : seen.token.end + REST]
    behind = sentence_of_aside(after) or clause_behind(after)
    sentence = digits_of_years(seen.sentence)
    moment = Moment(
        f"{sentence}{FIGURE}{behind}" if behind else sentence,
        seen.clause,
        seen.opening,
        seen.token.text,
        seen.in_text.after,
        seen.scene,
        seen.calendar,
        planned,
        measure,
        seen.in_text.unit,
        seen.rest,
        seen.carried,
    )
    period = period_of(moment)
    return period if is_a_period(period) else ""
