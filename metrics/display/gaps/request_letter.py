"""A letter that asks a town for what is missing: ready to send but for its blanks, which no one here can fill."""

from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.supposing.missing import MissingPiece
from metrics.display.gaps.missing import wanted_text
from metrics.display.names.source_names import source_name
from metrics.display.wording import Wording
from metrics.language import Bilingual

BLANK = Bilingual("＿＿＿＿", "____")
MOST_ASKED = 10  # things in one letter
MOST_TOLD = 4  # figures that each would compare with


def letter_text(area: str, pieces: Sequence[MissingPiece], wording: Wording) -> str:
    """Return the letter that asks a town for some pieces, the first few of them; paragraphs are lines."""
    asked = [_asked(index, piece, wording) for index, piece in enumerate(pieces[:MOST_ASKED], 1)]
    blank = BLANK.within(wording.language)
    ends = (wording.word(key, blank) for key in ("letter_from", "letter_reach", "letter_date"))
    dear = wording.word("letter_dear", wording.area_in_full(area), blank)
    return "\n\n".join(
        (dear, wording.word("letter_why"), *asked, wording.word("letter_please"), "\n".join(ends))
    )


def _asked(number: int, piece: MissingPiece, wording: Wording) -> str:
    """Return one numbered item of the letter: what is asked for, what it means and with what it would compare."""
    return "\n".join(
        (f"{number}. {wanted_text(piece, wording)}", *(f"   {line}" for line in _beside(piece, wording)))
    )


def _beside(piece: MissingPiece, wording: Wording) -> Iterator[str]:
    """Yield the lines below an item of the letter: its definition, figures that are there, what would compare."""
    definition = wording.catalogue.indicators[piece.indicator].definition.within(wording.language)
    if definition:
        yield wording.word("letter_meaning", definition)
    if piece.there:
        yield wording.word("letter_there", _figures(piece.there, wording))
    if piece.unlocks and set(piece.unlocks) - set(piece.there):
        yield wording.word("letter_with", _figures(piece.unlocks, wording))


def _figures(facts: Sequence[Fact], wording: Wording) -> str:
    """Return a few figures as the letter names them, with the documents that print them."""
    lines = [_figure(fact, wording) for fact in facts[:MOST_TOLD]]
    more = [wording.word("more_figures", len(facts) - MOST_TOLD)] if len(facts) > MOST_TOLD else []
    return wording.word("semicolon").join((*lines, *more))


def _figure(fact: Fact, wording: Wording) -> str:
    """Return a figure in one line of the letter: town, period, number, how it came to be, and who printed it.

    Its line stands there for nobody: who gets the letter has no such document.
    """
    status = "" if fact.status.is_printed else f" {wording.status(fact)}"
    named = " ".join(
        text for text in (wording.area(fact.area), wording.part(fact), wording.period(fact)) if text
    )
    printed_in = source_name(wording.catalogue, fact.source, wording.language)
    return wording.word(
        "with_brackets", f"{named}{wording.word('colon')}{wording.measured(fact)}{status}", printed_in
    )
