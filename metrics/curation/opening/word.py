"""The lines of a Word file: its paragraphs and the rows of its tables, in their order, changes taken as accepted."""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import islice
from typing import Any

import docx
from docx.oxml.ns import qn

from metrics.curation.opening import limits
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.lines import MOST_COLUMNS, going_on, row
from metrics.curation.opening.set_off import ABOVE, BELOW, as_set
from metrics.curation.opening.word_styles import OFF, say_what_styles_hide
from metrics.curation.unread_formats import ARCHIVE, unread_format

MAIN = "word/document.xml"
P, ROW, CELL, PROPERTIES = (qn(f"w:{name}") for name in ("p", "tr", "tc", "tcPr"))
MERGED, SPAN = qn("w:vMerge"), qn("w:gridSpan")
MOST_MERGED = 200  # rows that one cell of a Word table may go on through
TEXT, VALUE = qn("w:t"), qn("w:val")
ALIGNED = f"{qn('w:rPr')}/{qn('w:vertAlign')}"
POSITIONS = {"superscript": ABOVE, "subscript": BELOW}
MARKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
# What is struck out, kept twice for old programs, or a picture's own text.
GONE = frozenset(
    (
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:pPr"),
        qn("w:rPr"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)


# By which of its own properties Word hides an element: a run's text, a row or a cell that was struck out.
_HIDING = {
    qn("w:r"): (qn("w:rPr"), (qn("w:vanish"),)),
    ROW: (qn("w:trPr"), (qn("w:del"), qn("w:hidden"))),
    CELL: (PROPERTIES, (qn("w:cellDel"),)),
}


def is_gone(element: Any) -> bool:
    """Whether Word does not show an element once all changes are accepted: it is struck out, hidden, or kept twice."""
    if element.tag in GONE:
        return True
    name, signs = _HIDING.get(element.tag, ("", ()))
    properties = element.find(name) if signs else None
    marks = (properties.find(sign) for sign in signs) if properties is not None else ()
    return any(mark is not None and mark.get(VALUE) not in OFF for mark in marks)


def word_lines(raw: bytes) -> list[str]:
    """Return the lines of a Word file.

    Raises:
        UnopenedError: if it is none, broken, or larger than the limits when unpacked.
    """
    return list(_lines(word_document(raw).element.body))


def word_document(raw: bytes) -> Any:
    """Return an opened Word file with a body; nothing that it names outside itself is fetched.

    Raises:
        UnopenedError: if it is none, broken, or larger than the limits when unpacked.
    """
    weighed(raw)
    try:
        document = docx.Document(io.BytesIO(raw))
        has_body = document.element.body is not None
        declared = document.element.getroottree().docinfo.doctype
        if has_body:
            say_what_styles_hide(document)
    except Exception as error:  # whatever a broken file breaks in a reader of zip, XML and relations
        raise UnopenedError(limits.BROKEN_WORD) from error
    if not has_body:
        raise UnopenedError(limits.BROKEN_WORD)
    if declared:  # what stands for a text by its entities would be left out unseen
        raise UnopenedError(limits.DECLARED)
    return document


def weighed(raw: bytes) -> None:
    """Look how much a Word file holds before any of it is unpacked."""
    try:
        members = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnopenedError(limits.BROKEN_WORD) from error
    if (
        len(members) > limits.FILES_WITHIN
        or sum(member.file_size for member in members) > limits.UNPACKED_BYTES
    ):
        raise UnopenedError(limits.BOMB)
    if any(member.flag_bits & 1 for member in members):
        raise UnopenedError(limits.LOCKED)
    if MAIN not in {member.filename for member in members}:
        raise UnopenedError((unread_format(raw) or ARCHIVE).for_text)
    if (
        sum(member.file_size for member in members if member.filename.endswith((".xml", ".rels")))
        > limits.TEXT_XML_BYTES
    ):
        raise UnopenedError(limits.TOO_MUCH_XML)


def _lines(element: Any) -> Iterator[str]:
    """Yield the lines within an element of a Word file, whatever holds it: sections, controls, insertions."""
    for child in element:
        if is_gone(child):
            continue
        if child.tag == P:
            yield _words(child)
        elif child.tag == ROW:
            yield row(text for cell in _cells(child) for text in _in_columns(cell))
        else:
            yield from _lines(child)


def _in_columns(cell: Any) -> Iterator[str]:
    """Yield the text of a Word table's cell, and nothing for each further column that it spans.

    One that only continues the one above says what that does, but for its numbers, which are printed once.
    """
    merged = cell.find(f"{PROPERTIES}/{MERGED}")
    goes_on = merged is not None and merged.get(VALUE, "continue") == "continue"
    text = " ".join(_lines(_merged_with(cell) if goes_on else cell))
    yield going_on(text) if goes_on else text
    yield from [""] * (_columns(cell) - 1)


def _merged_with(cell: Any) -> Any:
    """Return the cell of a Word table that one goes on with, in its column above; itself where none is."""
    column = _column(cell)
    for above in islice(cell.getparent().itersiblings(ROW, preceding=True), MOST_MERGED):
        other = next((other for other in above.iterchildren(CELL) if _column(other) == column), None)
        merged = other.find(f"{PROPERTIES}/{MERGED}") if other is not None else None
        if merged is None:
            break
        if merged.get(VALUE) == "restart":
            return other
    return cell


def _column(cell: Any) -> int:
    """Return in which column a Word table's cell begins, from 0."""
    return sum(map(_columns, cell.itersiblings(CELL, preceding=True)))


def _columns(cell: Any) -> int:
    """Return how many columns a Word table's cell spans; what no Word table can have is one."""
    span = cell.find(f"{PROPERTIES}/{SPAN}")
    written = span.get(VALUE, "") if span is not None else ""
    return (
        int(written) if re.fullmatch(r"[1-9]\d?", written, re.ASCII) and int(written) <= MOST_COLUMNS else 1
    )


def _words(paragraph: Any) -> str:
    """Return the text of a Word file's paragraph; what is set off the line says so by its characters."""
    return as_set(_texts(paragraph))


def _texts(element: Any, position: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts of a Word file's paragraph, with where each stands: above or below the line, or on it."""
    for child in element:
        if child.tag == TEXT:
            yield child.text or "", position
        elif child.tag in MARKS:
            yield MARKS[child.tag], position
        elif not is_gone(child):
            yield from _texts(child, position or position_of(child))


def position_of(run: Any) -> str:
    """Return whether a run of a Word file stands above the line or below it; on it, it says nothing."""
    aligned = run.find(ALIGNED)
    return "" if aligned is None else POSITIONS.get(aligned.get(VALUE), "")


def _cells(line: Any) -> Iterator[Any]:
    """Yield the cells of a Word table's row."""
    for child in line:
        if is_gone(child):
            continue
        if child.tag == CELL:
            yield child
        else:
            yield from _cells(child)
