"""What a number in a cell of a table is of: what its column is called, else its row."""

from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.cleaning import clean_text, is_chinese
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token

KIND = 3  # characters: 产量, 总产值


def named_in_row(document: Document, token: Token) -> NounPhrase | None:
    """Return what row and column call a figure in a cell of a table; None for any other."""
    named = document.name_in_table(token.start)
    row, column = (clean_text(named.row), clean_text(named.column)) if named else ("", "")
    noun = f"{row}{column}" if _is_kind_of_amount(column) and not (named and named.town) else column or row
    return NounPhrase(noun, noun, row) if noun else None


def _is_kind_of_amount(column: str) -> bool:
    """Whether a column of a table says only what is told of the things in its rows: 产量 of 粮食, and no 工业总产值."""
    return 0 < len(column) <= KIND and is_chinese(column)
