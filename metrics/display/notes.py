"""Notes: what must be said beside a figure (planned, implied, part of a year, open end), lest it be taken for more."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from metrics.analysis.conflicts import agreeing, conflict_of, of_one_thing
from metrics.analysis.doubting.contrary_values import contrary_values
from metrics.analysis.facts import Fact
from metrics.analysis.revisions import Revision, history, last_of
from metrics.display.doubting.conflicts import conflict_text
from metrics.display.numbers.amounts import spaced
from metrics.display.numbers.measures import is_in_field
from metrics.display.observations import about_text, numbers_of
from metrics.display.versions.revisions import revision_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Observation

MONTHS = 12
OPEN_ENDS = ("note_open_above", "note_open_below")  # kinds of notes that speak of arrows
FEW = 3  # figures that a note names; of more of one kind it says how many they are


class Note(NamedTuple):
    """What must be said beside a figure; ``key`` is that of its words where they say the same of others."""

    text: str
    key: str = ""


def notes(facts: Iterable[Fact], wording: Wording) -> list[str]:
    """Return the notes of all ``facts``, each once, in the facts' order; what holds of many figures is told once."""
    return list(notes_of(facts, wording))


def notes_of(
    facts: Iterable[Fact], wording: Wording, without: Collection[str] = ()
) -> dict[str, tuple[Fact, ...]]:
    """Return the notes of all ``facts``, each with the facts of which it holds; kinds of notes may be left out."""
    facts_by_note: dict[Note, tuple[Fact, ...]] = {}
    for fact in facts:
        for note in _notes(fact, wording):
            facts_by_note[note] = (*facts_by_note.get(note, ()), fact)
    keys = Counter(note.key for note in facts_by_note)
    by_text: dict[str, tuple[Fact, ...]] = {}
    for note, holding in facts_by_note.items():
        if note.key not in without:
            text = _folded(note, keys[note.key], wording)
            by_text[text] = (*by_text.get(text, ()), *holding)
    return by_text


def _folded(note: Note, count: int, wording: Wording) -> str:
    """Return a note about one figure, or the one about all of its kind where there are many."""
    if not note.key or count <= FEW:
        return note.text
    return wording.word(note.key, wording.word("note_of_many", count))


def fact_notes(fact: Fact, wording: Wording) -> Iterator[str]:
    """Yield the notes of one fact: its status, open ends, period and part; no arrow stands beside a fact."""
    for note in _notes(fact, wording):
        yield wording.word(f"{note.key}_in_row") if note.key in OPEN_ENDS else note.text


def _notes(fact: Fact, wording: Wording) -> Iterator[Note]:
    whose = _whose(fact, wording)
    yield from map(Note, _other_papers(fact, wording))
    for printed, implied in contrary_values(wording.catalogue, fact):
        figures = wording.figure(printed), wording.figure(implied)
        text = wording.word("note_two_numbers", _whose(printed, wording), *figures)
        yield Note(text, "note_implied_otherwise")
    for key in (*_status_kinds(fact), *_period_kinds(fact), *_year_kinds(fact)):
        yield Note(wording.word(key, whose), key)
    for key in _open_ends(fact):
        yield Note(wording.word(key), key)
    if fact.measure.is_rank:
        key = "note_field" if is_in_field(fact) else "note_rank"
        yield Note(wording.word(key, wording.among(fact), wording.ranked(fact)))
    yield from map(Note, own_notes(fact, wording))
    if fact.part:
        yield Note(wording.word(f"note_part_of_{wording.catalogue.areas[fact.area].kind}"))


def _whose(fact: Fact, wording: Wording) -> str:
    """Return whose a note is: town, part and period of its figure, for what holds of a part holds of no whole."""
    named = (
        wording.word("note_of_part", wording.area(fact.area), wording.part(fact))
        if fact.part
        else wording.area(fact.area)
    )
    if not wording.is_dated(fact):
        return named
    between = ", " if fact.part else " "
    between = "" if wording.language is Language.ZH else between
    return spaced(f"{named}{between}{wording.period(fact)}")


def own_notes(fact: Fact, wording: Wording) -> Iterator[str]:
    """Yield the notes that a figure brings itself: on its prices, its own definition, its footnote."""
    whose = _whose(fact, wording)
    if fact.measure.is_growth and fact.prices and fact.prices.is_stated:
        yield wording.word(f"note_prices_{fact.prices}", whose)
    if fact.definition:
        yield wording.word("note_definition", whose, wording.definition(fact))
    if fact.details.note.zh:
        yield wording.word("note_own", whose, wording.note(fact))


def _other_papers(fact: Fact, wording: Wording) -> Iterator[str]:
    """Yield notes on other figures of the same thing: a conflicting number, an earlier one, the same one again."""
    catalogue, language = wording.catalogue, wording.language
    if fact.rule and fact.conflict:
        yield conflict_text(catalogue, fact.conflict, language)
    same = of_one_thing(catalogue, fact.origin) if isinstance(fact.origin, Observation) else ()
    if not same:
        return
    if conflict := conflict_of(catalogue, same[0]):
        yield conflict_text(catalogue, conflict, language)
    newest = last_of(catalogue, same[0])
    if newest.supersedes:
        yield revision_text(catalogue, Revision(history(catalogue, newest)), language)
    if alike := agreeing(catalogue, same):
        numbers = wording.word("comma").join(numbers_of(catalogue, alike, language))
        yield wording.word("agreeing_note", about_text(catalogue, alike[0], language), numbers)


def _status_kinds(fact: Fact) -> Iterator[str]:
    """Yield the kind of note that an implied, planned or preliminary figure needs."""
    if fact.rule:
        yield f"note_{fact.rule.words_key}"
        if fact.is_disputed:
            yield "note_disputed"
    elif not fact.status.is_printed:
        yield f"note_{fact.status}"


def _open_ends(fact: Fact) -> Iterator[str]:
    """Yield the kind of note that a one-sided figure needs, such as 超过; what is implied says it by its rule."""
    if fact.status.is_implied:
        return
    if fact.opens_upward:
        yield OPEN_ENDS[0]
    if fact.opens_downward:
        yield OPEN_ENDS[1]


def _period_kinds(fact: Fact) -> Iterator[str]:
    """Yield the kind of note that a period other than a full year needs."""
    if not fact.status.is_planned and not fact.period.is_full_year and not fact.period.is_one_day:
        yield f"note_{_stretch(fact)}"


def _year_kinds(fact: Fact) -> Iterator[str]:
    """Yield the kind of note that a figure needs whose document prints no year; inputs say it for what is implied."""
    if not fact.rule and not fact.source.tells_its_year:
        yield "note_year"


def _stretch(fact: Fact) -> str:
    """Return which kind of note a period calls for: part of a year, several years, without a start or an end."""
    if fact.start is None:
        return "stretch" if fact.end is None else "no_start"
    if fact.end is None:
        return "cumulative"
    longer = fact.lasts_months - MONTHS
    return "part_year" if longer < 0 else "years" if longer else "other_year"
