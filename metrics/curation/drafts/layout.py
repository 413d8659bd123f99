"""How a draft is laid out: its lines, the cells of its tables, and the numbers that only count its paragraphs.

A newspaper's line breaks are nothing, a draft's part two numbers; nothing is read across the end of a cell.
"""

import hashlib
import re

from metrics.curation.proving.cleaning import Character, are_parted, clean_characters, normal
from metrics.curation.proving.documents import Document
from metrics.model.units import Units

CELL = "\t"  # ends a cell, in the draft and in its cleaned text
_DIGITS, _CHINESE = r"\d{1,3}", "[一二三四五六七八九十百]{1,3}"
_COUNTED = rf"{_DIGITS}(?:[)）]|[、．](?!\d{{1,2}}(?!\d))|\.(?!\d)|\.(?=(?:19|20)\d\d年))"
_IN_CHINESE = rf"{_CHINESE}(?:[)）．]|[、.](?!{_CHINESE}[季月是]))"
_OF_SO_MANY = r"(?:[A-Za-z]{1,8} )?\d{1,2}/\d{1,2}[:：.)](?!\d)"  # Thread 1/3:
_IN_BRACKETS = rf"[（(](?:{_DIGITS}|{_CHINESE})[)）][、.．]?"
_SIGNS = r"[①-⑳⑴-⒛㈠-㈩]|[•·●▪■◆*](?=[ \t])"
_ENUMERATION = re.compile(
    rf"^[ \t\u3000]*(?:(?:{_IN_BRACKETS}|{_COUNTED}|{_IN_CHINESE}|{_OF_SO_MANY}|{_SIGNS})[ \t]*|\t+)",
    re.MULTILINE | re.ASCII,
)


def laid_out(text: str, units: Units | None) -> Document:
    """Return a draft as a document: ``CELL`` stands where a cell of a table ends, and enumerations are gone."""
    shown = _ENUMERATION.sub(lambda match: ("。" if match[0].strip() else "").ljust(len(match[0])), text)
    kept: list[Character] = []
    is_row = False
    for number, line in enumerate(shown.split("\n"), 1):
        was_row, is_row = is_row, CELL in line
        column = 1
        for at, cell in enumerate(line.split(CELL)):
            characters = _cell(cell, number, column)
            ends_cell = bool(at) or is_row or was_row
            kept += _between(kept, characters, Character(CELL if ends_cell else " ", number, column, column))
            kept += characters
            column += len(cell) + 1
    plain = normal("".join(character.text for character in kept))
    return Document(hashlib.sha256(text.encode()).hexdigest(), text, plain, tuple(kept), units)


def cells_before(document: Document, at: int) -> list[str]:
    """Return what stands on the line of a place before it, by the cells of a table; one piece where there is none."""
    return document.plain[document.line_start(document.characters[at].line) : at].split(CELL)


def _cell(cell: str, line: int, column: int) -> list[Character]:
    """Return the cleaned characters of a cell that begins in a column of a line."""
    return [
        Character(character.text, line, character.column + column - 1, character.end_column + column - 1)
        for character in clean_characters(cell)[1]
    ]


def _between(kept: list[Character], characters: list[Character], mark: Character) -> list[Character]:
    """Return what stands between two cells or lines: the end of a cell, a blank between two numbers, or nothing."""
    if not kept or not characters:
        return []
    return [mark] if mark.text == CELL or are_parted(kept[-1].text, characters[0].text) else []
