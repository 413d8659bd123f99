"""Corrections that hold for what follows: who corrects a time once is offered it where the same words tell the same.

It is read off the files, by what is proposed of a number and what is written of it: a restart forgets nothing.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.curating.choices import HELD_ON, FigureChoices, proposed
from metrics.curation.curating.likely import time_of
from metrics.curation.curating.progress import Progress
from metrics.curation.grammar import figure as of
from metrics.curation.proposing.candidate import Candidate
from metrics.model.printed.printed_time import ANY_MONTH, STRETCH_OF_YEAR
from metrics.model.records import Area, Observation
from metrics.patterns import YEAR, lazy_pattern

TIMES = lazy_pattern(
    rf"(?:{YEAR}|[今去前明上])年[末底初]?|全年[末底初]?|{STRETCH_OF_YEAR}|\d{{1,2}}月|本月|同期"
    rf"|(?i:\b{YEAR}\b|\bQ[1-4]\b|\b(?:quarter|half|month|year|fiscal|{ANY_MONTH})\b)"
)


class Ruling(Struct, frozen=True):
    """A ruling: what a curator wrote of the number at ``start``, beside what is proposed; ``times``: its words."""

    start: int
    proposed: FigureChoices
    chosen: FigureChoices
    times: tuple[str, ...]


class AppliedRuling(Struct, frozen=True):
    """A field that is offered as it was corrected before: what it says now, what was proposed, and where."""

    field: str
    value: str
    proposed: str
    printed: str


def times_of(candidate: Candidate) -> tuple[str, ...]:
    """Return the words of time that stand before a number in its sentence: on them, or on none, its reading rests."""
    return tuple(TIMES.findall(candidate.sentence))


def rulings_of(progress: Progress, areas: Mapping[str, Area]) -> tuple[Ruling, ...]:
    """Return what is written of the numbers of a document that one figure each carries, in their order."""
    return tuple(_rulings(progress, areas))


def _rulings(progress: Progress, areas: Mapping[str, Area]) -> Iterator[Ruling]:
    """Yield a document's rulings; a number that carries several figures says nothing of what was corrected."""
    for stretch in progress.stretches:
        candidate = stretch.candidate
        if candidate is None or candidate.quantity is None or len(stretch.proofs) != 1:
            continue
        raw = proposed(candidate, progress.account.source, areas)
        written = _as_written(raw, stretch.proofs[0].observation)
        yield Ruling(stretch.start, raw, written, times_of(candidate))


def _as_written(raw: FigureChoices, observation: Observation) -> FigureChoices:
    """Return what a figure says in the fields that a ruling may hold for; a time in other words is no other time."""
    period = observation.period.text
    return replace(
        raw,
        printed=observation.quantity.printed,
        period=raw.period if time_of(raw.period) == time_of(period) else period,
        status=str(observation.status),
        area=observation.area,
        part=observation.part,
    )


def followed(
    candidate: Candidate, start: int, raw: FigureChoices, rulings: Sequence[Ruling]
) -> Iterator[AppliedRuling]:
    """Yield the fields of a number in which the last ruling before it differs from what is proposed.

    A period holds as long as the same is proposed of the same status by the same words; a status, a town and a part
    hold within their line.
    """
    times = times_of(candidate)
    before = [ruling for ruling in rulings if ruling.start < start]
    for field in (one.name for one in HELD_ON):
        value = getattr(raw, field)
        alike = [
            ruling
            for ruling in before
            if getattr(ruling.proposed, field) == value
            and ruling.proposed.status == raw.status
            and (ruling.times == times if field == of.PERIOD.name else ruling.chosen.line == raw.line)
        ]
        if alike and getattr(alike[-1].chosen, field) != value:
            yield AppliedRuling(field, getattr(alike[-1].chosen, field), value, alike[-1].chosen.printed)
