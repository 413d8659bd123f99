"""What must be said beside a figure, so that nobody takes it for more than it is."""

from collections.abc import Iterable, Iterator

from metrics.analysis.conflicts import Revision, agreeing, conflict_of, history, last_of, of_one_thing
from metrics.analysis.rows import Row
from metrics.display.amounts import spaced
from metrics.display.conflicts import about_text, conflict_text, numbers_of, revision_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure, Prices, Status

MONTHS = 12
TOLD_RULES = ("base", "base_by_amount", "target", "quotient", "difference", "rest", "lower_bound")
IMPLIED_NOTES = {rule: f"note_{rule}" for rule in TOLD_RULES}


def notes(rows: Iterable[Row], wording: Wording) -> list[str]:
    """Return the notes of all ``rows``, each once, in the rows' order."""
    return list(dict.fromkeys(note for row in rows for note in row_notes(row, wording)))


def row_notes(row: Row, wording: Wording) -> Iterator[str]:
    """Yield the notes of one row: its status, open ends, period and part."""
    place = _place(row, wording)
    yield from _other_papers(row, wording)
    yield from _status_notes(row, place, wording)
    yield from _period_notes(row, place, wording)
    if row.measure == Measure.RANK:
        kind = "note_field" if wording.in_field(row) else "note_rank"
        yield wording.word(kind, wording.among(row), wording.ranked(row))
    yield from own_notes(row, wording)
    if row.part:
        yield wording.word(f"note_part_of_{wording.catalogue.areas[row.area].kind}")


def _place(row: Row, wording: Wording) -> str:
    """Return town, part and period of a row: a note says of no whole what holds of its part."""
    named = (
        wording.word("note_of_part", wording.area(row.area), wording.part(row))
        if row.part
        else wording.area(row.area)
    )
    if not wording.is_dated(row):
        return named
    between = "" if wording.language is Language.ZH else " "
    return spaced(f"{named}{between}{wording.period(row)}")


def own_notes(row: Row, wording: Wording) -> Iterator[str]:
    """Yield what a figure says of itself: its prices, its own definition, its footnote."""
    place = _place(row, wording)
    if row.measure is Measure.CHANGE_ON_YEAR and row.prices in (Prices.CURRENT, Prices.CONSTANT):
        yield wording.word(f"note_prices_{row.prices}", place)
    if row.definition:
        yield wording.word("note_definition", place, wording.definition(row))
    if row.note:
        yield wording.word("note_own", place, wording.note(row))


def _other_papers(row: Row, wording: Wording) -> Iterator[str]:
    """Yield what other figures of the same thing say: another number, an earlier one, the same again."""
    catalogue, language = wording.catalogue, wording.language
    same = of_one_thing(catalogue, row)
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


def _status_notes(row: Row, place: str, wording: Wording) -> Iterator[str]:
    """Yield what an implied, planned or one-sided figure needs said."""
    if row.status == Status.IMPLIED:
        yield wording.word(IMPLIED_NOTES[_rule_of(row)], place)
        return
    if row.status is not Status.PRINTED:
        yield wording.word(f"note_{row.status}", place)
    if row.opens_upward:
        yield wording.word("note_open_above")
    if row.opens_downward:
        yield wording.word("note_open_below")


def _rule_of(row: Row) -> str:
    """Return the rule by which a row follows; a base from a growth or from an amount."""
    by_amount = row.basis.rpartition("; ")[2].startswith("change_amount=")
    return "base_by_amount" if by_amount else row.basis.partition("(")[0]


def _period_notes(row: Row, place: str, wording: Wording) -> Iterator[str]:
    """Yield what a period other than a full year needs said."""
    if row.status is not Status.PLANNED and not row.is_full_year and not row.is_one_day:
        yield wording.word(f"note_{_stretch(row)}", place)


def _stretch(row: Row) -> str:
    """Return what a row's period is, that is no calendar year and no day."""
    if row.start is None:
        return "stretch" if row.end is None else "no_start"
    if row.end is None:
        return "cumulative"
    longer = row.lasts_months - MONTHS
    return "part_year" if longer < 0 else "years" if longer else "other_year"


def nothing_of(area: str, wording: Wording) -> str:
    """Return that nothing is reported of a town, and which of its documents were read to their end."""
    sources = wording.catalogue.sources.values()
    read = [each.id for each in sources if area in each.areas and each.read_to_end]
    if not read:
        return wording.word("no_documents")
    named = wording.word("read_to_end", wording.word("comma").join(read))
    return f"{wording.word('not_reported')} · {named}"
