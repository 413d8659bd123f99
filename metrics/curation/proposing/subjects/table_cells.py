"""What a number in a cell of a table is of: what its column is called, else its row."""

from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token


def named_in_row(document: Document, token: Token) -> NounPhrase | None:
    """Return what row and column call a figure in a cell of a table; None for any other."""
    named = document.name_in_table(token.start)
    row, column = (clean_text(named.row), clean_text(named.column)) if named else ("", "")
    return NounPhrase(column or row, column or row, row) if row or column else None
