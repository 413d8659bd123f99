"""What proves one number: shown where the number is, when a reader asks for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from metrics.analysis.comparing.answers import difference
from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.display.notes import row_notes
from metrics.display.trees import Branch
from metrics.display.verdicts import difference_text, verdict_text
from metrics.views.reader import Reader

MOST = 6  # other figures with which one is compared beside its evidence


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence of one number in the reader's words: terms, what an implied one follows from, how it compares.

    ``source`` is its document as readers call it, with the line; ``byline`` who signs that, where it is printed, and
    ``file`` where it can be looked up.
    """

    id: str
    number: str
    terms: tuple[tuple[str, str], ...]
    tree: Branch | None
    notes: tuple[str, ...]
    verdicts: tuple[str, ...]
    source: str
    link: str
    byline: str = ""
    file: str = ""


def source_link(row: Fact, reader: Reader) -> str:
    """Return the link to the line of the sources page on which a row's figure begins."""
    return f"sources?lang={reader.language}#d{row.source.id}-{row.line}"


def evidence(row: Fact, others: Sequence[Fact], reader: Reader, judge: Judge = verdict) -> Evidence:
    """Return the evidence of ``row``, and its verdict with each of ``others`` of its indicator."""
    wording = reader.wording
    printed = "rule" if row.status.is_implied else "printed_as"
    terms = (
        ("town", " · ".join(each for each in (wording.area(row.area), wording.part(row)) if each)),
        ("period", wording.period(row)),
        ("status", wording.status(row)),
        (printed, wording.proof(row)),
        ("interval", wording.interval(row)),
    )
    return Evidence(
        row.id,
        wording.measured(row),
        tuple((wording.word(key), text) for key, text in terms if text),
        wording.tree(row) if row.status.is_implied else None,
        tuple(row_notes(row, wording)),
        tuple(_verdicts(row, others, reader, judge)),
        wording.source(row),
        source_link(row, reader),
        row.source.author.within(reader.language),
        row.address if row.source.is_provable else "",
    )


def _verdicts(row: Fact, others: Sequence[Fact], reader: Reader, judge: Judge) -> Iterator[str]:
    """Yield how a row compares with each of a few others, the nearest where there are many; then how many are left."""
    field = [other for other in others if other.thing != row.thing]
    near = field
    if len(field) > MOST:
        near = sorted(field, key=lambda other: (abs(other.year - row.year), other.area != row.area))[:MOST]
    yield from (_compared(row, other, reader, judge) for other in near)
    if len(field) > len(near):
        yield reader.wording.word("more_verdicts", len(field) - len(near))


def _compared(row: Fact, other: Fact, reader: Reader, judge: Judge) -> str:
    """Return how a row compares with another, and which is higher."""
    found = difference(reader.catalogue, row, other, judge=judge)
    told = verdict_text(found.verdict, reader.wording), difference_text(found, reader.wording)
    return reader.wording.word("semicolon").join(told)
