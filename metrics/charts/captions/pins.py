"""Which note belongs to which mark: a note of a few marks has a number, which stands at each of them, too."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct, field

from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.kinds import kind_of
from metrics.display.comparing.verdicts import PairNote, apart_notes, doubts, figure_name, reaching
from metrics.display.notes import OPEN_ENDS, notes_of
from metrics.display.numbers.amounts import spaced
from metrics.display.wording import Wording
from metrics.model.codes import Comparability

NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
FEW = 4  # marks at which a number stands; what holds of more is no matter of one point
GENERAL = "△"  # before a note without a number, and at a mark whose caution has none


class Pins(Struct, frozen=True):
    """The notes that speak of figures, each with its number or none, and what stands at each mark.

    ``spoken`` has what a text without the chart says instead of a note: it names the figures, or is empty.
    """

    notes: Mapping[str, str]
    marks: Mapping[Fact, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)


def pins(prepared: PreparedView, wording: Wording) -> Pins:
    """Return the notes of a view's figures, then those of pairs that are in doubt, pinned to their marks."""
    own, pairs, doubted = _own(prepared, wording), _pairs(prepared, wording), _doubted(prepared)
    numbers = iter(NUMBERS)
    notes: dict[str, str] = {}
    marks: dict[Fact, str] = {}
    for note, facts in chain(own.items(), ((note.text, facts) for note, facts in pairs.items())):
        notes[note] = next(numbers, "") if 0 < len(facts) <= FEW else ""
        marks |= {fact: marks.get(fact, "") + notes[note] for fact in facts if notes[note]}
    numbered = {fact for note, facts in pairs.items() if notes[note.text] for fact in facts}
    marks |= {fact: marks.get(fact, "") + GENERAL for fact in doubted - numbered}
    return Pins(notes, marks, _spoken(pairs, prepared, wording))


def _doubted(prepared: PreparedView) -> frozenset[Fact]:
    """Return the marks that compare by caution only; two numbers for one thing have a sign of their own."""
    doubted = kind_of(prepared).cautioned(prepared)
    return frozenset(fact for fact in doubted if not fact.is_disputed)


def _own(prepared: PreparedView, wording: Wording) -> dict[str, list[Fact]]:
    """Return the notes on figures of a chart, each with the marks at which its number is pinned."""
    marks = _marks_of_things(prepared.marks)
    without = kind_of(prepared).untold_notes
    notes_here = notes_of(prepared.facts, wording, without)
    return {note: list(dict.fromkeys(_at(facts, marks))) for note, facts in notes_here.items()}


def _spoken(
    pairs: Mapping[PairNote, Sequence[Fact]], prepared: PreparedView, wording: Wording
) -> dict[str, str]:
    """Return what a text says instead of a chart's pinned notes: on pairs with figures, or all that compare so far.

    Notes of arrows speak of nothing where no chart stands.
    """
    judged = prepared.verdicts_here
    notes = dict.fromkeys(apart_notes(judged, wording), ()) | dict[PairNote, Sequence[Fact]](pairs)
    wording = wording.together(prepared.every)
    spoken = {wording.word(key): "" for key in OPEN_ENDS}
    for note, facts in notes.items():
        figures = _named(facts or reaching(judged, note.level), wording)
        spoken[note.text] = wording.word(f"few_note_of_{note.level}", note.why, figures)
    return spoken


def _named(facts: Sequence[Fact], wording: Wording) -> str:
    """Return figures by their towns and periods; many of them are counted."""
    if len(facts) > FEW:
        return wording.word("note_of_many", len(facts))
    names = (
        spaced(wording.word("town_at", figure_name(fact, wording), wording.figure(fact))) for fact in facts
    )
    return wording.word("semicolon").join(names)


def _marks_of_things(marks: Sequence[Fact]) -> dict[object, list[Fact]]:
    """Return the marks of each thing: what says the same as another has none of its own."""
    by_thing: dict[object, list[Fact]] = {}
    for fact in marks:
        by_thing.setdefault(fact.thing, []).append(fact)
    return by_thing


def _at(facts: Sequence[Fact], marks: Mapping[object, Collection[Fact]]) -> Iterator[Fact]:
    """Yield the marks at which a note of these figures stands."""
    for fact in facts:
        same = marks.get(fact.thing, ())
        yield from (fact,) if fact in same else same


def _pairs(prepared: PreparedView, wording: Wording) -> dict[PairNote, tuple[Fact, ...]]:
    """Return why figures compare with caution or cannot be told to, each with those marks that compare no better."""
    doubted, levels = _doubted(prepared), (Comparability.WITH_CAUTION, Comparability.UNKNOWN)
    notes_by_level = (doubts(prepared.verdicts_here, level, wording, doubted) for level in levels)
    return {note: facts for notes in notes_by_level for note, facts in notes.items()}
