"""Corrections that hold for what follows: who corrects a time once is offered it where the same words tell the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from metrics.curation.curating.choices import Chosen
from metrics.curation.proposing.candidate import Candidate
from metrics.patterns import lazy_pattern

TIMES = lazy_pattern(
    r"(?:(?:19|20)\d\d|[今去前明上]|全)年[末底初]?|[上下]半年|[一二三四1-4前首]+个?季度|\d{1,2}月|本月|同期"
    r"|(?i:\b(?:19|20)\d\d\b|\bQ[1-4]\b|\b(?:quarter|half|month|year|fiscal|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b)"
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody said yes to for the number at ``start``, beside what was proposed; ``times``: its words of time."""

    start: int
    proposed: Chosen
    chosen: Chosen
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """A field that is offered as it was corrected before: what it says now, what was proposed, and where."""

    field: str
    value: str
    proposed: str
    printed: str


def times_of(candidate: Candidate) -> tuple[str, ...]:
    """Return the words of time that stand before a number in its sentence: on them, or on none, its reading rests."""
    return tuple(TIMES.findall(candidate.sentence))


def followed(
    candidate: Candidate, start: int, proposed: Chosen, rulings: Sequence[Ruling]
) -> Iterator[Followed]:
    """Yield the fields of a number in which what was ruled last before it differs from what is proposed.

    A period holds as long as the same is proposed of the same status by the same words; a status, a town and a part
    hold within their line.
    """
    times = times_of(candidate)
    before = sorted((ruling for ruling in rulings if ruling.start < start), key=lambda ruling: ruling.start)
    for field in ("period", "status", "area", "part"):
        value = getattr(proposed, field)
        alike = [
            ruling
            for ruling in before
            if getattr(ruling.proposed, field) == value
            and ruling.proposed.status == proposed.status
            and (ruling.times == times if field == "period" else ruling.chosen.line == proposed.line)
        ]
        if alike and getattr(alike[-1].chosen, field) != value:
            yield Followed(field, getattr(alike[-1].chosen, field), value, alike[-1].chosen.printed)
