"""What the words around a figure tell of it: before it, behind it, and how it goes on from the one before."""

import re

from msgspec import Struct

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.cue_table import NumberInText, last_cue, words
from metrics.curation.proposing.english_earlier_figures import (
    BASES,
)
from metrics.curation.proposing.sentences import LONGEST_SENTENCE, Opening
from metrics.curation.proposing.subjects.english_phrases import is_english, rest_of_clause
from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.paragraphs import Scene
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.period import Period
from metrics.model.printed.english_words import WAYS
from metrics.model.printed.hedges import FALLING

OF_IT = re.compile(r"的?(?:\d[\d.]*%|[一二三四五六七八九]成|百分之)")
TASK = re.compile(r"的?(?:全年|年度)?(?:目标|任务|计划)(?:任务)?的?(?:\d[\d.]*%|[一二三四五六七八九]成)")
OF_THE_WHOLE = re.compile("完成了?(?:全年|年度)$")
ITS_PLAN = re.compile(r"(?:全年|年度|年初|当年)(?:预期|既定)?的?(?:目标|任务|计划|预算)(?:任务|数|值)?的?$")
ONE_YEAR = r"(?:19|20)\d\d(?:/\d\d)?"
ANY_YEARS = re.compile(ONE_YEAR, re.ASCII)
A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
CLAUSE = re.compile(r"[，,；;：:、](?!\d)")
A_YEAR = 12  # months
REST = 120  # characters
LISTED = re.compile(
    r"、(?!(?:达|增|超|突|位|居|总|提|比|下|降|较|同|占|.{0,3}年均|.{0,3}年平均))[^，。；、\d]{2,12}"
)
GOES_ON = re.compile(
    r"(?: ?(?:in|over|during|from|for) ?[^,.;£$€]{3,40}?)?,? ?and (?:its |the |their |our )?[a-z][a-z -]{2,40} by ?"
)
BY_HOW_MUCH = re.compile(
    r" ?(?:or ?[\d.]+ ?(?:%|per ?cent) ?)?"
    "(?:less|fewer|more|lower|higher|shorter|longer|below|above|under|over|up on|down on)(?![a-z])"
)
TARGET_OF = re.compile("(?:target|goal|plan|budget|forecast) of ?$")
IS_NOW = re.compile(
    "(?<![A-Za-z])(?:stands? at|there (?:is|are)|is now|are now|now (?:has|have|stands?)) ?(?:about |some |over )?$"
)
IN_PASSING = re.compile(", ?(?:which|who|having) [^,;]*$")  # sales, which had shrunk by 2% in 2022, grew
OF_THAT = re.compile(
    " ?of (?:that|this|these|those|them)(?: ?[,.;]| (?:is|are|was|were|has|have|in|will|went|goes)(?![a-z]))"
)
INCLUDING = re.compile(
    "(?: ?of (?:that|this|which|it))?,? ?(?:including|of which) ?(?:an? |some |about |nearly |a further )?"
)
AND = re.compile(r"(?:左右|以上)?[、和与及]|[，,] ?| ?(?:on the (?:month|quarter|year),? )?and ?")


class FigureContext(Struct, frozen=True):
    """A figure's context where it stands: what is needed to tell its measure, status and period.

    ``before`` is the figure before it in its sentence, ``earlier`` the last one, wherever it stands, ``alike`` the last
    one in its unit, ``main`` the last one that is not only set against another. ``dollars`` are those that a bare $ of
    its document means.
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
    alike: Candidate | None = None
    dollars: str = ""
    main: Candidate | None = None

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
        rest = rest_of_clause(self.near_after)
        return re.split(r" ?and ?[£$€]?\d", rest)[0] if TARGET_OF.search(self.clause) else rest

    @property
    def near_after(self) -> str:
        """What stands behind the figure, whatever commas part it."""
        return self.document.plain[self.token.end : self.token.end + REST]

    def carried(self, *, planned: bool) -> str:
        """Return the time of the English figure before one in its paragraph; empty for none.

        Of what has come true a stretch of a year, or a year before the document's own; of a plan a financial year.
        """
        last = self.main
        if last is None or last.token.start < self.scene.start or not is_english(self.sentence):
            return ""
        is_of_a_day = last.measure.is_change and A_DAY.fullmatch(last.period)
        is_its_end = self.calendar.year and last.period == f"{self.calendar.year}-12-31"
        is_of_a_start = is_its_end or (is_of_a_day and Period.read(last.period).year >= self.calendar.year)
        is_aside = last.sentence.rfind("(") > last.sentence.rfind(")")  # £19.8m (2023/24: £18.9m)
        if (
            (IS_NOW.search(self.clause) or IN_PASSING.search(last.sentence))
            or not last.period
            or BASES.search(last.sentence)
            or is_of_a_start
            or is_aside
        ):
            return ""  # from 149 in February; rents rise by 3% from 1 April
        period = Period.read(last.period)
        if planned:
            return last.period if period.months == A_YEAR and "/" in last.period else ""
        last_year = period.end.year if period.end else period.year
        is_beside_later = any(int(year[:4]) > last_year for year in ANY_YEARS.findall(last.sentence))
        # £9m in 2023, having been £8m in 2022
        is_past = period.year < self.calendar.year and not is_beside_later
        is_handed_on = 0 < period.months < A_YEAR or (is_past and period.months == A_YEAR)
        return last.period if is_handed_on and last.status.is_printed else ""

    @property
    def whole(self) -> Candidate | None:
        """The English figure of which one is a part: $58 million of that, including $12.5 million; None for others."""
        before, earlier = self.before, self.earlier
        if before and INCLUDING.fullmatch(self.document.plain[before.token.end : self.token.start]):
            return before
        is_near = earlier and earlier.measure.is_level and earlier.token.start >= self.scene.start
        is_of_it = (
            is_near and OF_THAT.match(self.near_after) and not last_cue(words("periods"), self.sentence)
        )
        return earlier if is_of_it else None

    @property
    def is_a_whole_plan(self) -> bool:
        """Whether the figure is the plan of which the next one says how much is done: 完成全年计划4800万吨的66.6%."""
        is_task = TASK.match(self.in_text.after) and OF_THE_WHOLE.search(self.clause)
        return bool(is_task or (OF_IT.match(self.in_text.after) and ITS_PLAN.search(self.clause)))

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
    def goes_on(self) -> bool:
        """Whether the figure is of the next thing that an English verb governs: cut power by 3% and water by 5%."""
        if self.before is None or not self.before.measure.is_change or not self.is_alike:
            return False
        between = self.document.plain[self.before.token.end : self.token.start]
        return GOES_ON.fullmatch(between) is not None

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
