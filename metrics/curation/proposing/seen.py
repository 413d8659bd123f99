"""What the words around a figure tell of it: its measure, whether it has come true, its time."""

import re
from dataclasses import dataclass

from metrics.curation.proposing.calendar import Calendar
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.cues import Place, first, last_said, rows, words
from metrics.curation.proposing.scenes import Scene
from metrics.curation.proposing.times import Moment, period_of
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.codes import Measure, Status

TARGET_AFTER = re.compile("的?(?:年度|全年|年)?(?:目标任务|任务|预期目标)(?!量?的?[0-9])")
CLAUSE = re.compile(r"[，,；;：:、](?!\d)")
AHEAD_AFTER = re.compile("[^，。；]{0,14}(?:即将|拟建|待建|规划中)")
AND = re.compile(r"(?:左右|以上)?[、和与及]|[，,]")


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure where it stands: what is needed to tell its measure, status and period."""

    document: Document
    token: Token
    place: Place
    start: int
    scene: Scene
    calendar: Calendar
    before: Candidate | None

    @property
    def sentence(self) -> str:
        """What stands before it in its sentence."""
        return self.document.plain[self.start : self.token.start]

    @property
    def clause(self) -> str:
        """What stands before it since the last comma, or the figure before."""
        begins = self.before.token.end if self.before else self.start
        return CLAUSE.split(self.document.plain[begins : self.token.start])[-1]

    @property
    def follows(self) -> bool:
        """Whether it only adds one more number to the figure before it: 分别增长9.4%、9.1%."""
        if self.before is None or self.before.quantity is None or self.token.quantity is None:
            return False
        between = self.document.plain[self.before.token.end : self.token.start]
        is_own = self.token.text.startswith(("突破", "超过", "净增"))
        return (
            not is_own
            and AND.fullmatch(between) is not None
            and self.before.quantity.unit == self.token.quantity.unit
        )


def measure_of(seen: Seen) -> Measure:
    """Return what a figure says of its indicator."""
    if seen.token.quantity and seen.token.quantity.parts:
        return Measure.RATIO
    if seen.follows and seen.before and seen.token.quantity and seen.token.quantity.unit != "位":
        return seen.before.measure
    return Measure(first(rows("measures"), seen.place)["measure"])


def status_of(seen: Seen, measure: Measure) -> tuple[Status, bool]:
    """Return whether a figure has come true, and whether it is a target of the time under review.

    The last word in its sentence that says so decides, else its scene.
    """
    if AHEAD_AFTER.match(seen.place.after):
        return Status.PLANNED, False
    if TARGET_AFTER.match(seen.place.after) and seen.place.unit != "%" and not seen.scene.ahead:
        return Status.PLANNED, True
    if seen.follows and seen.before:
        return seen.before.status, False
    said = last_said(words("statuses"), seen.sentence)
    if said and said[0].get("near") and measure in (Measure.COMPLETION, Measure.CHANGE_AMOUNT):
        said = None
    if said is None:
        return (Status.PLANNED if seen.scene.ahead else Status.PRINTED), False
    status = Status(said[0]["status"])
    if status is Status.ESTIMATED and seen.scene.ahead:
        return Status.PLANNED, False
    return status, said[0].get("time") == "review"


def period_in(seen: Seen, *, planned: bool) -> str:
    """Return the time of a figure."""
    if seen.follows and seen.before:
        return seen.before.period
    document, scene = seen.document, seen.scene
    moment = Moment(
        seen.sentence,
        seen.clause,
        document.plain[scene.start : seen.start],
        seen.token.text,
        seen.place.after,
        scene,
        seen.calendar,
        planned,
    )
    return period_of(moment)
