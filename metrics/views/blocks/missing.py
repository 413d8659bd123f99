"""The block of what is missing: which figure would let the most be compared, whom to ask for it, and the letters."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from metrics.analysis.supposing.missing import MissingPiece, by_town, missing_pieces
from metrics.display.gaps.missing import asked_texts, opened_text, wanted_text
from metrics.display.gaps.request_letter import letter_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views.addresses.links import comparison_link
from metrics.views.page import Block
from metrics.views.readers.reader import Reader

NEXT = 3  # pieces beside a comparison
SHOWN = 8  # pieces stand there openly
FOLDED = 40  # further ones behind a line; more are for the command
MOST_LETTERS = 6  # towns that a letter is made for: those that are asked for most


class MissingLine(Struct, frozen=True):
    """A missing figure as a line of its block, in the reader's words, and the comparison that it would complete."""

    wanted: str
    opened: str
    link: str


class Letter(Struct, frozen=True):
    """A letter to one town that asks for missing figures, in both languages, each behind its label's key."""

    town: str
    asked: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]


def missing_lines(indicator: str, towns: Collection[str], reader: Reader) -> list[MissingLine]:
    """Return the few pieces that would let most of an indicator's figures be compared, of the towns that are shown."""
    pieces = missing_pieces(reader.facts, indicator)
    return [_line(piece, reader) for piece in pieces if set(piece.areas) <= set(towns)][:NEXT]


def missing_block(reader: Reader) -> Block:
    """Return the block that says what is missing; what it needs is found when it is drawn."""
    return Block("missing.html", lambda: _fill(reader), reader.language)


def _fill(reader: Reader) -> Mapping[str, object]:
    """Return what the block of missing figures is drawn of."""
    pieces = missing_pieces(reader.facts)
    lines = [_line(piece, reader) for piece in pieces[: SHOWN + FOLDED]]
    return {
        "first": lines[:SHOWN],
        "folded": lines[SHOWN:],
        "left": len(pieces) - len(lines),
        "letters": list(_letters(pieces[: SHOWN + FOLDED], reader)),
    }


def _line(piece: MissingPiece, reader: Reader) -> MissingLine:
    """Return a missing figure as a line of its block, in the reader's words."""
    link = comparison_link(piece.indicator, piece.measure, reader.language)
    return MissingLine(wanted_text(piece, reader.wording), opened_text(piece, reader.wording), link)


def _letters(pieces: Sequence[MissingPiece], reader: Reader) -> Iterator[Letter]:
    """Yield a letter to each town that is asked for most missing figures, in both languages: 中文 is read there."""
    for area, asked in list(by_town(pieces).items())[:MOST_LETTERS]:
        texts = (
            (f"letter_{language}", letter_text(area, asked, Wording(reader.catalogue, language)))
            for language in Language
        )
        whom = tuple(asked_texts(area, reader.wording))
        yield Letter(reader.wording.area_in_full(area), whom, tuple(texts))
