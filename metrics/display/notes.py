"""Notes: what must be said beside a figure (planned, implied, part of a year, open end), lest it be taken for more."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from metrics.analysis.conflicts import agreeing, conflict_of, of_one_thing
from metrics.analysis.contrary_values import contrary_values
from metrics.analysis.facts import Fact
from metrics.analysis.revisions import Revision, history, last_of
from metrics.display.amounts import spaced
from metrics.display.conflicts import conflict_text
from metrics.display.measures import is_in_field
from metrics.display.observations import about_text, numbers_of
from metrics.display.revisions import revision_text
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


def notes(rows: Iterable[Fact], wording: Wording) -> list[str]:
    """Return the notes of all ``rows``, each once, in the rows' order; what holds of many figures is told once."""
    return list(notes_of(rows, wording))


def notes_of(
    rows: Iterable[Fact], wording: Wording, without: Collection[str] = ()
) -> dict[str, tuple[Fact, ...]]:
    """Return the notes of all ``rows``, each with the rows of which it holds; kinds of notes may be left out."""
    rows_of: dict[Note, tuple[Fact, ...]] = {}
    for row in rows:
        for note in _notes(row, wording):
            rows_of[note] = (*rows_of.get(note, ()), row)
    keys = Counter(note.key for note in rows_of)
    by_text: dict[str, tuple[Fact, ...]] = {}
    for note, holding in rows_of.items():
        if note.key not in without:
            text = _folded(note, keys[note.key], wording)
            by_text[text] = (*by_text.get(text, ()), *holding)
    return by_text


def _folded(note: Note, count: int, wording: Wording) -> str:
    """Return a note about one figure, or the one about all of its kind where there are many."""
    if not note.key or count <= FEW:
        return note.text
    return wording.word(note.key, wording.word("note_of_many", count))


def row_notes(row: Fact, wording: Wording) -> Iterator[str]:
    """Yield the notes of one row: its status, open ends, period and part; no arrow stands beside a row."""
    for note in _notes(row, wording):
        yield wording.word(f"{note.key}_in_row") if note.key in OPEN_ENDS else note.text


def _notes(row: Fact, wording: Wording) -> Iterator[Note]:
    whose = _whose(row, wording)
    yield from map(Note, _other_papers(row, wording))
    for printed, implied in contrary_values(wording.catalogue, row):
        figures = wording.figure(printed), wording.figure(implied)
        text = wording.word("note_two_numbers", _whose(printed, wording), *figures)
        yield Note(text, "note_implied_otherwise")
    for key in (*_status_kinds(row), *_period_kinds(row)):
        yield Note(wording.word(key, whose), key)
    for key in _open_ends(row):
        yield Note(wording.word(key), key)
    if row.measure.is_rank:
        key = "note_field" if is_in_field(row) else "note_rank"
        yield Note(wording.word(key, wording.among(row), wording.ranked(row)))
    yield from map(Note, own_notes(row, wording))
    if row.part:
        yield Note(wording.word(f"note_part_of_{wording.catalogue.areas[row.area].kind}"))


def _whose(row: Fact, wording: Wording) -> str:
    """Return whose a note is: town, part and period of its figure, for what holds of a part holds of no whole."""
    named = (
        wording.word("note_of_part", wording.area(row.area), wording.part(row))
        if row.part
        else wording.area(row.area)
    )
    if not wording.is_dated(row):
        return named
    between = ", " if row.part else " "
    between = "" if wording.language is Language.ZH else between
    return spaced(f"{named}{between}{wording.period(row)}")


def own_notes(row: Fact, wording: Wording) -> Iterator[str]:
    """Yield the notes that a figure brings itself: on its prices, its own definition, its footnote."""
    whose = _whose(row, wording)
    if row.measure.is_growth and row.prices and row.prices.is_stated:
        yield wording.word(f"note_prices_{row.prices}", whose)
    if row.definition:
        yield wording.word("note_definition", whose, wording.definition(row))
    if row.details.note.zh:
        yield wording.word("note_own", whose, wording.note(row))


def _other_papers(row: Fact, wording: Wording) -> Iterator[str]:
    """Yield notes on other figures of the same thing: a conflicting number, an earlier one, the same one again."""
    catalogue, language = wording.catalogue, wording.language
    if row.rule and row.conflict:
        yield conflict_text(catalogue, row.conflict, language)
    same = of_one_thing(catalogue, row.origin) if isinstance(row.origin, Observation) else ()
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


def _status_kinds(row: Fact) -> Iterator[str]:
    """Yield the kind of note that an implied, planned or preliminary figure needs."""
    if row.rule:
        yield f"note_{row.rule.words_key}"
        if row.is_disputed:
            yield "note_disputed"
    elif not row.status.is_printed:
        yield f"note_{row.status}"


def _open_ends(row: Fact) -> Iterator[str]:
    """Yield the kind of note that a one-sided figure needs, such as 超过; what is implied says it by its rule."""
    if row.status.is_implied:
        return
    if row.opens_upward:
        yield OPEN_ENDS[0]
    if row.opens_downward:
        yield OPEN_ENDS[1]


def _period_kinds(row: Fact) -> Iterator[str]:
    """Yield the kind of note that a period other than a full year needs."""
    if not row.status.is_planned and not row.period.is_full_year and not row.period.is_one_day:
        yield f"note_{_stretch(row)}"


def _stretch(row: Fact) -> str:
    """Return which kind of note a period calls for: part of a year, several years, without a start or an end."""
    if row.start is None:
        return "stretch" if row.end is None else "no_start"
    if row.end is None:
        return "cumulative"
    longer = row.lasts_months - MONTHS
    return "part_year" if longer < 0 else "years" if longer else "other_year"
