"""The lines of a Word file: its paragraphs and the rows of its tables, in their order, changes taken as accepted."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from metrics.curation.opening import limits
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.lines import row
from metrics.curation.opening.word_styles import OFF, say_what_styles_hide
from metrics.curation.unread_formats import ARCHIVE, unread_format

MAIN = "word/document.xml"
P, ROW, CELL, PROPERTIES, MERGED = (qn(f"w:{name}") for name in ("p", "tr", "tc", "tcPr", "vMerge"))
TEXT, VALUE = qn("w:t"), qn("w:val")
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
        parts = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnopenedError(limits.BROKEN_WORD) from error
    if len(parts) > limits.PARTS or sum(member.file_size for member in parts) > limits.UNPACKED_BYTES:
        raise UnopenedError(limits.BOMB)
    if any(member.flag_bits & 1 for member in parts):
        raise UnopenedError(limits.LOCKED)
    if MAIN not in {member.filename for member in parts}:
        raise UnopenedError((unread_format(raw) or ARCHIVE).for_text)
    if (
        sum(member.file_size for member in parts if member.filename.endswith((".xml", ".rels")))
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
            yield row(" ".join(_lines(cell)) for cell in _cells(child))
        else:
            yield from _lines(child)


def _words(paragraph: Any) -> str:
    """Return the text of a Word file's paragraph."""
    words = []
    for child in paragraph:
        if child.tag == TEXT:
            words.append(child.text or "")
        elif child.tag in MARKS:
            words.append(MARKS[child.tag])
        elif not is_gone(child):
            words.append(_words(child))
    return "".join(words)


def _cells(line: Any) -> Iterator[Any]:
    """Yield the cells of a Word table's row, but those that only continue the one above."""
    for child in line:
        if is_gone(child):
            continue
        if child.tag == CELL:
            merged = child.find(f"{PROPERTIES}/{MERGED}")
            if merged is None or merged.get(VALUE, "continue") != "continue":
                yield child
        else:
            yield from _cells(child)
