"""How a draft is laid out: its lines, the cells of its tables, and the numbers that only count its paragraphs.

A newspaper's line breaks are nothing, a draft's part two numbers; a cell of a table is a sentence of its own.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator

from metrics.curation.drafts.clause_patterns import has_figure
from metrics.curation.drafts.layout.table_cells import DraftCell
from metrics.curation.drafts.layout.tables import tabulated
from metrics.curation.proving.cleaning import Character, are_parted, clean_characters, normal
from metrics.curation.proving.documents import Document
from metrics.model.units import Units
from metrics.patterns import YEAR

CELL = "\t"  # ends a cell, in the draft and in its cleaned text
NARROW = 0.6  # of the widest line: a heading, where others are filled
_ENDS_OPEN = re.compile(r"[\w%）)》”\"]$")
_OPENS_WITH_NUMBER = re.compile(rf"\s*(?:[约近超]|CNY|RMB|[$¥])?\s*(?!{YEAR}(?!\d))\d", re.ASCII)
_NAME_BEHIND = re.compile(r"\s*[^\s—–:：，。]{1,14}\s*(?:——|—|–|:|：)\s*\w")  # 12.34亿元——财政总收入
_DIGITS, _CHINESE = r"\d{1,3}", "[一二三四五六七八九十百]{1,3}"
_OF_TWO = r"\.\d{1,2}(?=[ \t]+[A-Z][a-z])"  # 3.4 Members are reminded
_COUNTED = rf"{_DIGITS}(?:[)）]|[、．](?!\d{{1,2}}(?!\d))|\.(?!\d)|\.(?={YEAR}年)|{_OF_TWO})"
_IN_CHINESE = rf"{_CHINESE}(?:[)）．]|[、.](?!{_CHINESE}[季月是]))"
_OF_SO_MANY = r"(?:[A-Za-z]{1,8} )?\d{1,2}/\d{1,2}[:：.)](?!\d)"  # Thread 1/3:
_IN_BRACKETS = rf"[（(](?:{_DIGITS}|{_CHINESE})[)）][、.．]?"
_SIGNS = (
    r"[①-⑳⑴-⒛㈠-㈩]|[•·●▪■◆*\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f?(?=[ \t])|[-–](?=[ \t]+[^\W\d])"
    r"|—{1,2}(?=[^\s\d—])"
)
_FULL_STOP = re.compile(r"(?<=\d)\.(?= \d)", re.ASCII)  # 2021: 76. 2022: 77.
_NAME_ENDS = re.compile(r"(?<=[A-Za-z]\d\.\d)[:：](?=\s*\d)", re.ASCII)  # PM2.5: 31, which are no 2.5:31
_NUMBER_ENDS = re.compile(r"\d\W{0,2}$", re.ASCII)
_ENUMERATION = re.compile(
    rf"^[ \t\u3000]*(?:(?:{_IN_BRACKETS}|{_COUNTED}|{_IN_CHINESE}|{_OF_SO_MANY}|{_SIGNS})[ \t]*|\t+(?![^\n]*\t))",
    re.MULTILINE | re.ASCII,
)


def laid_out(text: str, units: Units | None, towns: Collection[str] = ()) -> Document:
    """Return a draft as a document: each number of a table stands there with its headers, enumerations are gone."""
    shown = _ENUMERATION.sub(lambda match: ("。" if match[0].strip() else "").ljust(len(match[0])), text)
    lines = _NAME_ENDS.sub("，", _FULL_STOP.sub("。", shown)).split("\n")
    rows = tabulated(lines, units, towns)
    kept: list[Character] = []
    for number, (line, is_below_heading) in enumerate(zip(lines, below_headings(lines), strict=True), 1):
        cells = rows.get(number, (DraftCell(line, 1, len(line) + 1, number),))
        is_row = number in rows or number - 1 in rows
        for cell in cells:
            characters = _cell(cell)
            marks = f"{CELL}。" if is_row else "。" if is_below_heading else ""
            kept += _ends(characters, marks) if marks and kept else _between(kept, characters, number)
            kept += characters
    plain = normal("".join(character.text for character in kept))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(sha256, text, plain, tuple(kept), units, is_laid_out=True)


def below_headings(lines: Iterable[str]) -> Iterator[bool]:
    """Yield of each line of a draft whether a heading is above it: one without a mark at its end.

    A number below it goes with it: a poster prints a name, and its number on the next line. What else stands below a
    blank line is of no sentence above it.
    """
    above, widest, is_blank = "", 0, False
    for line in lines:
        text = line.strip()
        widest = max(widest, len(text))
        opened = _OPENS_WITH_NUMBER.match(line)
        was_blank, is_blank = is_blank, not text
        if not above or not text or not _ENDS_OPEN.search(above):
            yield False
        elif was_blank and _NUMBER_ENDS.search(above):
            yield True
        elif opened:
            yield _NAME_BEHIND.match(line, opened.start()) is not None
        else:
            yield was_blank or len(above) < NARROW * widest
        above = text or above


def is_in_table(document: Document, at: int) -> bool:
    """Whether a place of a draft stands in a table."""
    return CELL in document.plain[document.line_start(document.characters[at].line) : at]


def is_in_head(document: Document, at: int) -> bool:
    """Whether a place of a draft stands in a row of a table that tells no figure: 指标, 2023年, 同比增长."""
    line = document.characters[at].line
    row = document.plain[document.line_start(line) : document.line_start(line + 1)]
    return CELL in row and not has_figure(row)


def _cell(cell: DraftCell) -> list[Character]:
    """Return the cleaned characters of a draft's cell, or line; what is put to it stands at its ends."""
    characters = [
        Character(
            character.text,
            cell.line,
            character.column + cell.start - 1,
            character.end_column + cell.start - 1,
        )
        for character in clean_characters(cell.text)[1]
    ]
    if not characters:
        return []
    first, last = characters[0], characters[-1]
    put = [character.text for character in clean_characters(cell.before)[1]]
    if cell.before.endswith(" "):
        put.append(" ")  # was down 0.5%, was 1,445
    before = [first._replace(text=text, end_column=first.column) for text in put]
    behind = [last._replace(text=one.text) for one in clean_characters(cell.behind)[1]]
    return [*before, *characters, *behind]


def _ends(characters: list[Character], marks: str) -> list[Character]:
    """Return the marks that end the sentence before a draft's cell, or the line below a table or a heading."""
    return [first._replace(text=mark, end_column=first.column) for first in characters[:1] for mark in marks]


def _between(kept: list[Character], characters: list[Character], line: int) -> list[Character]:
    """Return what stands between two lines of a draft: a blank between two numbers, or nothing."""
    if not kept or not characters or not are_parted(kept[-1].text, characters[0].text):
        return []
    return [Character(" ", line, 1, 1)]
