"""Which numbers of a document are no figures, and why."""

from metrics.curation.proposing.cue_table import NumberInText, first, rows
from metrics.curation.proving.bystanders import is_date, is_in_name
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.codes import Reason

AROUND = 64  # characters on either side that the rules may look at
KEPT = "figure"


def reason_of(document: Document, token: Token, in_text: NumberInText) -> Reason | None:
    """Return why a number is no figure; None if it may be one."""
    if document.counts_rows(token.start):
        return Reason.LISTED
    reason = first(rows("sifting"), in_text).get("reason", "")
    is_in_a_cell = in_text.unit and document.name_in_table(token.start)  # 第2位 in a column of ranks
    if reason == KEPT or is_in_a_cell:
        return None
    if reason:
        return Reason(reason)
    if is_date(document, token):
        return Reason.DATE
    if is_in_name(document, token):
        return Reason.NAME
    if token.quantity is None:
        return Reason.VAGUE if any(digit.isdigit() for digit in token.text) else Reason.WORD
    return None


def number_in_text(document: Document, token: Token, sentence: int) -> NumberInText:
    """Return a number that may be no figure with what stands around it, from where its sentence begins."""
    start = max(sentence, token.start - AROUND)
    unit = token.quantity.unit if token.quantity else ""
    before, after = document.plain[start : token.start], document.plain[token.end : token.end + AROUND]
    # A blank stands before words alone: by a fifth
    return NumberInText(token.text, unit, before.rstrip(" "), after)
