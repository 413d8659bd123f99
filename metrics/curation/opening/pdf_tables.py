"""The rows of tables in a PDF's page: their cells lie apart, and those of a column below each other."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import pypdfium2 as pdfium
from msgspec import Struct

from metrics.curation.opening.lines import row
from metrics.curation.opening.pdf_rules import PageRules, rules_of

APART = 0.6  # of a line's height: cells lie farther from each other, words of justified text do not
SAME_ROW = 0.9  # of a line's height between the middles of what stands in one row
HEAD = 2.5  # the same, between a head and the row below it
LEAST = 2  # rows of a table
HEADS = 3  # rows of its head that a line above may stand beside
_NUMBER = re.compile(r"[+\-−–]?[\d,]*\.?\d+%?|[—–…-]+")
LetterBox = tuple[float, float, float, float]  # left, bottom, right, top


class PieceOfLine(Struct, frozen=True):
    """Words of a PDF's line that stand together, and from where to where they reach, in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """How high the middle of the words of a PDF stands above the page's foot."""
        return (self.bottom + self.top) / 2

    @property
    def height(self) -> float:
        """How high the words of a PDF are."""
        return self.top - self.bottom

    def is_joined_by(self, box: LetterBox) -> bool:
        """Whether a letter in a box stands as near to the piece of a PDF's line as words do to each other."""
        left, bottom, _, top = box
        return self.left <= left <= self.right + APART * max(self.height, top - bottom)

    def with_letter(self, letter: str, box: LetterBox) -> "PieceOfLine":
        """Return the piece with the next letter, which stands in a box."""
        left, bottom, right, top = box
        edges = min(left, self.left), min(bottom, self.bottom), max(right, self.right), max(top, self.top)
        return PieceOfLine(self.text + letter, *edges)

    def spans(self, other: "PieceOfLine") -> bool:
        """Whether two pieces of a PDF stand above each other, or would."""
        return self.left < other.right and other.left < self.right


LineInPieces = tuple[PieceOfLine, ...]


def page_lines(page: pdfium.PdfTextPage) -> list[str]:
    """Return the lines of a PDF's page; those of a table with bars between their cells."""
    text: str = page.get_text_range()
    if len(text) != page.count_chars():  # letters beyond those that the page counts
        return text.split("\n")
    lines = [line for line in _lines(page, text, rules_of(page.page)) if line]
    return list(_with_tables(lines))


def _lines(page: pdfium.PdfTextPage, text: str, rules: PageRules) -> Iterator[LineInPieces]:
    """Yield the lines of a PDF's page as pieces of words."""
    for ends, indexes in groupby(range(len(text)), key=lambda at: text[at] in "\r\n"):
        if not ends:
            yield tuple(_pieces(page, text, list(indexes), rules))


def _pieces(
    page: pdfium.PdfTextPage, text: str, indexes: Sequence[int], rules: PageRules
) -> Iterator[PieceOfLine]:
    """Yield the pieces of a line of a PDF, parted where letters lie farther apart than words do, or by a rule."""
    piece, blank = None, ""
    for at in indexes:
        if text[at].isspace():
            blank = " "
            continue
        box = page.get_charbox(at, loose=True)
        if piece and piece.is_joined_by(box) and not rules.separate(piece.right, box[0], piece.middle):
            piece = piece.with_letter(blank + text[at], box)
        else:
            if piece:
                yield piece
            piece = PieceOfLine(text[at], *box)
        blank = ""
    if piece:
        yield piece


def _with_tables(lines: Sequence[LineInPieces]) -> Iterator[str]:
    """Yield the lines of a PDF's page as text, its tables row by row."""
    at = 0
    for first, end in _tables(lines):
        yield from (" ".join(piece.text for piece in line) for line in lines[at:first])
        yield from _rows([piece for line in lines[first:end] for piece in line])
        at = end
    yield from (" ".join(piece.text for piece in line) for line in lines[at:])


def _tables(lines: Sequence[LineInPieces]) -> Iterator[tuple[int, int]]:
    """Yield from which line of a PDF's page to before which one a table goes."""
    ended = 0
    valued = [at for at, line in enumerate(lines) if any(_NUMBER.fullmatch(piece.text) for piece in line[1:])]
    while valued:
        first = last = valued.pop(0)
        rows = 1
        while valued and _is_of_one_table(lines, last, valued[0]):
            last, rows = valued.pop(0), rows + 1
        if rows >= LEAST:
            while first > ended and _is_above(lines[first - 1], lines[first:last]):
                first -= 1
            while last + 1 < len(lines) and _stands_beside(lines[last + 1], lines[last]):
                last += 1
            ended = last + 1
            yield first, ended


def _is_of_one_table(lines: Sequence[LineInPieces], one: int, other: int) -> bool:
    """Whether two lines with numbers are of one table: what is between stands beside them, or is a row of one cell."""
    between = lines[one + 1 : other]
    return len(between) < LEAST or all(
        _stands_beside(line, lines[one]) or _stands_beside(line, lines[other]) for line in between
    )


def _is_above(line: LineInPieces, table: Sequence[LineInPieces]) -> bool:
    """Whether a line above a PDF's table is of its head: it has several cells, or stands beside one of them."""
    is_near = 0 < line[0].middle - table[0][0].middle < HEAD * line[0].height
    return (len(line) > 1 and is_near) or any(_stands_beside(line, row) for row in table[:HEADS])


def _stands_beside(line: LineInPieces, row: LineInPieces) -> bool:
    """Whether a line of a PDF's page stands beside a row and not below it."""
    return any(_is_beside(one, other) for one in line for other in row)


def _is_beside(one: PieceOfLine, other: PieceOfLine) -> bool:
    """Whether two pieces of a PDF's page stand beside each other."""
    return not one.spans(other) and abs(one.middle - other.middle) < SAME_ROW * max(one.height, other.height)


def _rows(pieces: Sequence[PieceOfLine]) -> Iterator[str]:
    """Yield the rows of a PDF's table as lines of text, each cell in its column."""
    rows: list[list[PieceOfLine]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.middle, piece.left)):
        if rows and _is_in_row(piece, rows[-1], pieces):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    cells = [list(_cells(line)) for line in rows]
    widest = max(map(len, cells))
    columns = [
        (min(cell.left for cell in column), max(cell.right for cell in column))
        for column in zip(*(line for line in cells if len(line) == widest), strict=True)
    ]
    for line in cells:
        texts = [""] * widest
        for cell in line:
            at = _column(cell, columns)
            texts[at] = f"{texts[at]} {cell.text}".strip()
        yield row(texts)


def _is_in_row(piece: PieceOfLine, line: Sequence[PieceOfLine], pieces: Sequence[PieceOfLine]) -> bool:
    """Whether a piece of a PDF's table stands in a row: beside its first, or alone below what goes on in its cell."""
    reach = SAME_ROW * max(piece.height, line[0].height)
    if line[0].middle - piece.middle < reach:
        return True
    goes_on = line[-1].middle - piece.middle < reach and any(map(piece.spans, line))
    return goes_on and not any(_is_beside(piece, other) for other in pieces if other not in line)


def _cells(line: Sequence[PieceOfLine]) -> Iterator[PieceOfLine]:
    """Yield the cells of a row from left to right; what stands above each other is of one."""
    cells: list[PieceOfLine] = []
    for piece in sorted(line, key=lambda piece: piece.left):
        cells.append(_one_below_the_other(cells.pop(), piece) if cells and cells[-1].spans(piece) else piece)
    yield from cells


def _one_below_the_other(one: PieceOfLine, other: PieceOfLine) -> PieceOfLine:
    """Return the cell of a PDF's table that two pieces make; Latin words stay apart."""
    upper, lower = sorted((one, other), key=lambda piece: -piece.middle)
    blank = " " if upper.text[-1].isascii() and lower.text[0].isascii() else ""
    return upper.with_letter(blank + lower.text, (lower.left, lower.bottom, lower.right, lower.top))


def _column(piece: PieceOfLine, columns: Sequence[tuple[float, float]]) -> int:
    """Return in which column a cell of a PDF's table stands: the first that it reaches into."""
    into = [at for at, (left, right) in enumerate(columns) if piece.left < right and left < piece.right]
    before = [at for at, (left, _) in enumerate(columns) if left <= (piece.left + piece.right) / 2]
    return into[0] if into else before[-1] if before else 0
