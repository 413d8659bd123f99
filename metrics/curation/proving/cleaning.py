"""The characters of a document as they were meant: without column breaks, stray blanks and doubling.

A text layer that was drawn twice says every run of characters twice, run by run: 工作工作，，1515万万 for
工作，15万. It is told from honest repeats (19家居家, 户户) by its extent: see ``single``.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from msgspec import Struct

from metrics.model.printed.normal_form import POWERS, is_mark
from metrics.patterns import lazy_pattern

MARKS = set("%+-./~,")  # full-width forms of these may belong to a figure; other punctuation stays as it is
DASHES, DASH = set("−–‒﹣"), "—"
FOOTNOTES = ("SUPERSCRIPT", "CIRCLED")
LONGEST_RUN = 60  # characters of a doubled run: a line of a newspaper has fewer
SEVERAL, LONG = 3, 3  # a doubled stretch within a line has so many runs, one of them of so many characters
_TEN = lazy_pattern(r"(?<![\d.,])10$", re.ASCII)
_THOUSANDS = lazy_pattern(r"(?<=\d)(?<!\d{4})，(?=\d{3}(?!\d))", re.ASCII)
_LONG_DASH = lazy_pattern(r"(?<=[\d%])—(?=\d)", re.ASCII)
_GROUP = lazy_pattern(r"\s*\d{3}(?!\d)", re.ASCII)
_TWICE = lazy_pattern(rf"(.{{1,{LONGEST_RUN}}}?)\1", re.DOTALL)
_LATIN, _WIDE = lazy_pattern("[A-Za-z]{2}"), lazy_pattern("[\u4e00-\u9fff]")


class Span(Struct, frozen=True):
    """A stretch of a document's own text; lines and columns count from 1, ``end_column`` is past its end."""

    line: int
    column: int
    end_line: int
    end_column: int


class Character(NamedTuple):  # made for every character of a document, which a data class takes long for
    """One character as it was meant, and where it stands; a doubled one reaches from its first to its second."""

    text: str
    line: int
    column: int
    end_column: int


def clean_characters(text: str) -> tuple[str, tuple[Character, ...]]:
    """Return the meant text of a document, and of each of its characters where it stands.

    Blanks and line breaks are gone, but for one blank where a blank of a line parts two digits or two Latin words, and
    where the end of a line does: two words, and two numbers in an English text.
    """
    characters: list[Character] = []
    last = ""
    for number, line in enumerate(text.split("\n"), 1):
        visible = tuple(single(_visible(line, number)))
        stops = "." if _GROUP.match(line) else ",."  # 1,234, goes on with 567
        if visible and characters and _are_apart(_end(characters, stops), visible[0].text, last + line):
            end = characters[-1]
            characters.append(Character(" ", end.line, end.end_column, end.end_column + 1))
        characters += visible
        last = line if visible else last
    return normal("".join(character.text for character in characters)), tuple(characters)


def _are_apart(one: str, other: str, lines: str) -> bool:
    """Whether the end of a line parts what stands at its sides: Latin words, and numbers where all words are Latin."""
    if not (one.isascii() and other.isascii()):
        return False
    if one.isalpha() and other.isalpha():
        return True
    return one.isdigit() and other.isdigit() and is_latin(lines)


def is_latin(text: str) -> bool:
    """Whether a document's text has a word in Latin letters, and nothing in Chinese before or behind it."""
    return _LATIN.search(text) is not None and not is_chinese(text)


def is_chinese(text: str) -> bool:
    """Whether a document's text has a Chinese letter."""
    return _WIDE.search(text) is not None


@lru_cache(4096)  # the words of the indicators are looked for beside one figure after another
def clean_text(text: str) -> str:
    """Return a text that a curator wrote as the document's text is cleaned."""
    return normal("".join(character.text for character in _visible(" ".join(text.split()), 1)))


def normal(text: str) -> str:
    """Return a document's text, as long, with the separators of thousands and ranges that a figure has."""
    return _LONG_DASH.sub("-", _THOUSANDS.sub(",", text))


def single(line: Sequence[Character]) -> Iterator[Character]:
    """Yield the characters of a line, those of a doubled stretch once.

    Doubled is a stretch of runs that each directly follow themselves, if one of them has three characters and no
    digits alone, and if they are the whole line or at least three. 19家居家 has no such runs, 户户 and 100100 none
    that long. A whole line may also be a few short ones, 程程，， or 2020年年.
    """
    text = "".join(character.text for character in line)
    if not _TWICE.search(text):
        yield from line
        return
    runs, start = _runs(text), 0
    while start < len(line):
        if not runs[start]:
            yield line[start]
            start += 1
            continue
        stretch = _stretch(runs, start)
        ends = list(accumulate((2 * run for run in stretch), initial=start))
        written = [text[begin : begin + run] for begin, run in zip(ends, stretch, strict=False)]
        if _is_doubled(written, is_whole=ends[-1] - start == len(line)):
            for begin, end in pairwise(ends):
                yield from _merged(line[begin:end])
            start = ends[-1]
        else:
            yield line[start]
            start += 1


def _visible(line: str, number: int) -> list[Character]:
    """Return the characters of a document's line that can be seen, in normal form."""
    folded: list[str] = []
    for raw in line:
        alone = _folded_alone(raw)
        folded.append(_folded(raw, "".join(folded[-3:])[-3:]) if alone is None else alone)
    characters = [
        Character(text, number, column, column + 1)
        for column, texts in enumerate(folded, 1)
        for text in texts
    ]
    return _without_blanks(characters, ",." if is_latin(line) else ",") if " " in folded else characters


@lru_cache(4096)
def _folded_alone(raw: str) -> str | None:
    """Return a document's character in normal form, None where that depends on what stands before it."""
    return None if raw in POWERS or is_mark(raw) else _folded(raw, "")


def _folded(raw: str, before: str) -> str:
    """Return a document's character in normal form: full-width ones become narrow, a footnote mark is a blank.

    ``before`` are the characters before it: after m, ² is a power; after a number or a unit, a mark put to it.
    """
    if raw.isspace() or unicodedata.category(raw) in {"Cc", "Cf"}:
        return " "
    if raw in DASHES:
        return "-"
    if raw in POWERS and before[-1:] in ("m", "M"):
        return POWERS[raw]
    if is_mark(raw):
        return " " if _is_footnote(raw, before) else raw
    narrow = unicodedata.normalize("NFKC", raw)
    return narrow if narrow.isalnum() or (narrow in MARKS and raw != "，") else raw


def _is_footnote(mark: str, before: str) -> bool:
    """Whether a mark, ² or ①, is put to what stands before it; 10³ is a power and stays."""
    name = unicodedata.name(mark, "")
    is_power_of_ten = _TEN.search(before) is not None
    return any(mark in name for mark in FOOTNOTES) and before[-1:].isalnum() and not is_power_of_ten


def _without_blanks(characters: list[Character], stops: str) -> list[Character]:
    """Return a document's characters without blanks; one that parts two digits, or two Latin words, stays.

    So does one behind a stop between two digits: no number goes on behind it.

    A dash between blanks is no minus: car parks – 276,083.
    """
    kept: list[Character] = []
    parted = stands_free = False
    for character in characters:
        if character.text == " ":
            if stands_free and kept[-1].text == "-":
                kept[-1] = kept[-1]._replace(text=DASH)
            parted = True
            continue
        stands_free = parted or not kept
        if parted and kept and are_parted(_end(kept, stops), character.text):
            kept.append(Character(" ", character.line, character.column - 1, character.column))
        kept.append(character)
        parted = False
    return kept


def _end(kept: Sequence[Character], stops: str) -> str:
    """Return the last character, or the digit before a stop at the end: in 2023, 12 schools there are two numbers."""
    is_digit_before = len(kept) > 1 and kept[-2].text.isdigit()
    return kept[-2].text if kept[-1].text in stops and is_digit_before else kept[-1].text


def are_parted(one: str, other: str) -> bool:
    """Whether a blank between two characters of a document means something: two digits, or two Latin letters."""
    is_ascii = one.isascii() and other.isascii()
    return is_ascii and ((one.isdigit() and other.isdigit()) or (one.isalpha() and other.isalpha()))


def _runs(text: str) -> list[int]:
    """Return for each place of a text the first run of the longest doubled stretch from there; 0 for none."""
    runs, far = [0] * (len(text) + 1), list(range(len(text) + 1))
    for start in range(len(text) - 2, -1, -1):
        last = start + min(LONGEST_RUN, (len(text) - start) // 2)
        again = start
        while (again := text.find(text[start], again + 1, last + 1)) >= 0:
            run, end = again - start, 2 * again - start
            if text[start:again] == text[again:end] and _rank(text, start, run, far[end]) >= _rank(
                text, start, runs[start], far[start]
            ):
                runs[start], far[start] = run, far[end]
    return runs


def _rank(text: str, start: int, run: int, far: int) -> tuple[int, bool, int]:
    """Return how likely a doubled run is: by its stretch, by being of one kind of character, by length."""
    written = text[start : start + run]
    return far, run == 1 or written.isdecimal() or written.isalpha(), run


def _stretch(runs: Sequence[int], start: int) -> list[int]:
    """Return the lengths of the doubled runs that follow each other in a text from ``start`` on."""
    stretch: list[int] = []
    while runs[start]:
        stretch.append(runs[start])
        start += 2 * runs[start]
    return stretch


def _is_doubled(runs: Sequence[str], *, is_whole: bool) -> bool:
    """Whether runs that follow themselves were drawn twice; ``is_whole``: they are their whole line."""
    has_long = any(len(run) >= LONG and not run.isdigit() for run in runs)
    is_rest = len(runs) > 1 and not all(run.isalpha() for run in runs) and not all(map(str.isdigit, runs))
    return (has_long and (is_whole or len(runs) >= SEVERAL)) or (is_whole and is_rest)


def _merged(doubled: Sequence[Character]) -> Iterator[Character]:
    """Yield each character of a doubled run, drawn twice in a document, once."""
    run = len(doubled) // 2
    for first, second in zip(doubled[:run], doubled[run:], strict=True):
        yield Character(first.text, first.line, first.column, second.end_column)
