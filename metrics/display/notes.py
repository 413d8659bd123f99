"""What must be said beside a figure, so that nobody takes it for more than it is."""

from collections.abc import Iterable, Iterator

from metrics.analysis.rows import Row
from metrics.display.wording import Wording
from metrics.model.codes import Measure, Status

IMPLIED_NOTES = {
    rule: f"note_{rule}" for rule in ("base", "target", "quotient", "difference", "rest", "lower_bound")
}


def notes(rows: Iterable[Row], wording: Wording) -> list[str]:
    """Return the notes of all ``rows``, each once, in the rows' order."""
    return list(dict.fromkeys(note for row in rows for note in row_notes(row, wording)))


def row_notes(row: Row, wording: Wording) -> Iterator[str]:
    """Yield the notes of one row: its status, open ends, period and part."""
    place = f"{wording.area(row.area)} {wording.period(row)}".strip()
    yield from _status_notes(row, place, wording)
    yield from _period_notes(row, place, wording)
    if row.measure == Measure.RANK:
        yield wording.word("note_rank", wording.among(row), wording.ranked(row))
    if row.part:
        yield wording.word("note_part")


def _status_notes(row: Row, place: str, wording: Wording) -> Iterator[str]:
    """Yield what an implied, planned or one-sided figure needs said."""
    if row.status == Status.IMPLIED:
        yield wording.word(IMPLIED_NOTES[row.basis.partition("(")[0]], place)
        return
    if row.status == Status.PLANNED:
        yield wording.word("note_planned", place)
    if row.opens_upward:
        yield wording.word("note_open_above")
    if row.opens_downward:
        yield wording.word("note_open_below")


def _period_notes(row: Row, place: str, wording: Wording) -> Iterator[str]:
    """Yield what a period other than a full year needs said."""
    if row.status == Status.PLANNED or row.period == str(row.year):
        return
    if row.start is None:
        yield wording.word("note_stretch", place)
    elif row.end is None:
        yield wording.word("note_cumulative", place)
    else:
        yield wording.word("note_part_year", place)


def nothing_of(area: str, wording: Wording) -> str:
    """Return that nothing is reported of a town, and which of its documents were read to their end."""
    sources = wording.catalogue.sources.values()
    read = [each.id for each in sources if each.area == area and each.read_to_end]
    if not read:
        return wording.word("no_documents")
    named = wording.word("read_to_end", wording.word("comma").join(read))
    return f"{wording.word('not_reported')} · {named}"
