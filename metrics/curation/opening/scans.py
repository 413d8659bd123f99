"""What was read off a photo: where on it each character of a document's text stands, and how sure its reader was.

It is kept beside the text, in a file of its own, and only helps a person to look: figures are proven in the text.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.cleaning import Span
from metrics.curation.proving.documents import Document

ENDING = ".boxes.json"
SURE = 0.9  # a number is asked back where one of its characters is read with less
BESIDE = 2  # characters beside a number on its line that tell of it: where they are blurred, a digit of it may be gone
WIDE_DIGITS, MANY_DIGITS = 1.08, 3  # so much wider than the page's are those of a number that lost its point
UNSURE_SHARE = 0.2  # of the digits of a page: where so many are not sure, every number is asked back
WIDE = 1.0  # as many widths of a digit as two digits of a number may stand apart
LARGEST = 2**24  # bytes
DOUBT = "scan"


class CharacterBox(Struct, frozen=True):
    """Where a character stands on a scanned photo, in pixels from its upper left, and how sure its reader was, to 1."""

    left: float
    top: float
    right: float
    bottom: float
    sureness: float


class Scan(Struct, frozen=True):
    """A photo's size in pixels, and for each line of its text the boxes of its characters; None where there is none."""

    width: int
    height: int
    lines: tuple[tuple[CharacterBox | None, ...], ...]

    def boxes(self, document: Document, start: int, end: int) -> Iterator[CharacterBox]:
        """Yield the boxes on a photo of a stretch of a document's cleaned text."""
        for character in document.characters[start:end]:
            row = self.lines[character.line - 1] if character.line <= len(self.lines) else ()
            for column in range(character.column - 1, min(character.end_column - 1, len(row))):
                if box := row[column]:
                    yield box

    @property
    def as_json(self) -> str:
        """What was read off the photo, as JSON to be kept."""
        rows = [[_numbers(box) for box in line] for line in self.lines]
        return json.dumps({"width": self.width, "height": self.height, "lines": rows})

    @classmethod
    def read(cls, text: str) -> "Scan":
        """Return what was read off a photo, as it is kept.

        Raises:
            ValueError, TypeError, KeyError: if it is no such thing.
        """
        page = json.loads(text)
        rows = tuple(
            tuple(CharacterBox(*map(float, box)) if box else None for box in row) for row in page["lines"]
        )
        return cls(int(page["width"]), int(page["height"]), rows)


def boxes_beside(text: Path) -> Path:
    """Return the file that keeps where on a photo the characters of a text stand."""
    return text.with_name(text.name + ENDING)


def scan_of(text: Path) -> Scan | None:
    """Return what was read off the photo of a text; None where it is of none, or where that cannot be read."""
    path = boxes_beside(text)
    try:
        if path.stat().st_size > LARGEST:
            return None
        return Scan.read(path.read_text("utf-8"))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def corrected(kept: str, span: Span, count: int) -> str:
    """Return what is kept of a photo where a person is sure of ``count`` characters at a place of one line."""
    scan = Scan.read(kept)
    rows = list(scan.lines)
    row = rows[span.line - 1]
    there = [box for box in row[span.column - 1 : span.end_column - 1] if box]
    rows[span.line - 1] = (
        *row[: span.column - 1],
        *((_around(there),) * count if there else (None,) * count),
        *row[span.end_column - 1 :],
    )
    return replace(scan, lines=tuple(rows)).as_json


def doubted(candidates: Iterable[Candidate], document: Document, scan: Scan | None) -> tuple[Candidate, ...]:
    """Return candidates, those with a doubt more whose characters are not sure, or whose digits may be joined."""
    if scan is None:
        return tuple(candidates)
    page = page_of(document, scan)
    return tuple(
        replace(candidate, doubts=(*candidate.doubts, DOUBT))
        if is_doubtful(document, scan, (candidate.token.start, candidate.token.end), page)
        else candidate
        for candidate in candidates
    )


class DigitsOfPage(Struct, frozen=True):
    """How wide a digit is on a photo, 0 where that is not known, and what part of them was read without being sure."""

    width: float
    unsure: float


def page_of(document: Document, scan: Scan) -> DigitsOfPage:
    """Return what is known of all digits of a photo."""
    boxes = [
        box
        for at, character in enumerate(document.plain)
        if character.isdigit()
        for box in list(scan.boxes(document, at, at + 1))[:1]
    ]
    if not boxes:
        return DigitsOfPage(0.0, 0.0)
    unsure = sum(box.sureness < SURE for box in boxes)
    return DigitsOfPage(median(box.right - box.left for box in boxes), unsure / len(boxes))


def is_doubtful(
    document: Document, scan: Scan, ends: tuple[int, int], page: DigitsOfPage | None = None
) -> bool:
    """Whether a number on a photo is to be asked back: it, or what is beside it, is not sure, or digits stand apart.

    So is one whose digits are wider than the page's, for a point between them may be lost, and every number of a page
    of which much was read without being sure.
    """
    page = page or page_of(document, scan)
    if page.unsure > UNSURE_SHARE or _is_wide(document, scan, ends, page):
        return True
    start, end = ends
    lines = {character.line for character in document.characters[start:end]}
    around = range(max(0, start - BESIDE), min(len(document.plain), end + BESIDE))
    near = [
        at
        for at in around
        if start <= at < end or (document.plain[at].isalnum() and document.characters[at].line in lines)
    ]
    boxes = [box for at in near for box in scan.boxes(document, at, at + 1)]
    return any(box.sureness < SURE for box in boxes) or _is_joined(document, scan, ends)


def _around(boxes: Sequence[CharacterBox]) -> CharacterBox:
    """Return the box on a photo around some others, of which a person is sure."""
    edges = zip(*((box.left, box.top, box.right, box.bottom) for box in boxes), strict=True)
    left, top, right, bottom = edges
    return CharacterBox(min(left), min(top), max(right), max(bottom), 1.0)


def _is_joined(document: Document, scan: Scan, ends: tuple[int, int]) -> bool:
    """Whether two digits that follow each other in the text stand apart on the photo: a point may be lost."""
    digits = [
        (at, box)
        for at in range(*ends)
        if document.plain[at].isdigit()
        for box in list(scan.boxes(document, at, at + 1))[:1]
    ]
    if len(digits) < 2:
        return False
    width = median(box.right - box.left for _, box in digits)
    return any(
        other_at == at + 1 and other.left - box.right > WIDE * width
        for (at, box), (other_at, other) in pairwise(digits)
    )


def _is_wide(document: Document, scan: Scan, ends: tuple[int, int], page: DigitsOfPage) -> bool:
    """Whether the digits of a whole number share more room than they need: 4812, of which the photo prints 48.12."""
    number = document.plain[ends[0] : ends[1]]
    digits = [at for at in range(*ends) if document.plain[at].isdigit()]
    is_whole = len(digits) >= MANY_DIGITS and "." not in number and digits[-1] - digits[0] == len(digits) - 1
    if not is_whole or not page.width:
        return False
    boxes = [box for at in digits for box in list(scan.boxes(document, at, at + 1))[:1]]
    return bool(boxes) and sum(box.right - box.left for box in boxes) > WIDE_DIGITS * page.width * len(boxes)


def _numbers(box: CharacterBox | None) -> Sequence[float] | None:
    """Return a photo's box as it is kept: whole pixels, and two digits of how sure it is."""
    if box is None:
        return None
    edges = (box.left, box.top, box.right, box.bottom)
    return [*(round(edge) for edge in edges), round(box.sureness, 2)]
