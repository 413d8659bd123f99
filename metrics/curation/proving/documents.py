"""A document: its bytes proved, its text as it was meant, its figures, and where each of them stands."""

import errno
import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from metrics.curation.proving.cleaning import Character, Span, clean_characters, is_chinese, normal
from metrics.curation.proving.tokens import Token, is_lead, tokens_of
from metrics.curation.proving.units_above import with_heads
from metrics.curation.text_tables.cell_names import NameInTable, names_of_cells
from metrics.curation.text_tables.cell_times import times_of_cells
from metrics.curation.text_tables.numbers_in_tables import counters_in, lines_of_tables, rows_with_numbers
from metrics.errors import QuantityError
from metrics.model.printed.falls import fall_beside
from metrics.model.printed.falls_apart import fall_apart
from metrics.model.printed.ranks import SEVERAL as COUNTED_PLACES
from metrics.model.quantity import Quantity
from metrics.model.units import Units
from metrics.patterns import YEAR, lazy_pattern

LARGEST = 2**20  # bytes; an article has ten thousand
_SEVERAL = lazy_pattern(COUNTED_PLACES, re.ASCII)
_PARTED_BEFORE = lazy_pattern(r"[\d.] \d|, \d{3}(?![\d.])", re.ASCII)
_PARTED_BEHIND = lazy_pattern(r"\d [\d.,]", re.ASCII)
_AFTER_A_YEAR = lazy_pattern(rf"{YEAR}, ?$", re.ASCII)
_BESIDE_CHINESE = lazy_pattern(
    "(?<=[\u3000-\u9fff\uff00-\uffef]) (?![|])|(?<![|]) (?=[\u3000-\u9fff\uff00-\uffef])"
)
# A full stop in English, where blanks are gone
_END = lazy_pattern(r"[。！？!?；;]|(?<=[a-z\d)%])\.(?=[A-Z])|(?<=[a-z]{4})\.(?=\d)", re.ASCII)


class Document(Struct, frozen=True, dict=True):
    """A document as read: ``plain`` is its cleaned text, each of whose characters knows where it stands.

    Its figures are read in ``units``; without them, in those of the package. ``is_laid_out``: what heads of tables tell
    stands at their numbers as sentences do, and nobody asks the tables for more.
    """

    sha256: str
    text: str
    plain: str
    characters: tuple[Character, ...]
    units: Units | None = None
    is_laid_out: bool = False

    @cached_property
    def rows(self) -> frozenset[int]:
        """The lines of the document that are rows of a table, its head among them."""
        return frozenset() if self.is_laid_out else lines_of_tables(self.text)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The figures of the cleaned text in order, names and sayings with a number among them."""
        return tokens_of(self.plain, self.units)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the document as they are set, kept since each of its figures may ask for some."""
        return self.text.split("\n")

    def span(self, start: int, end: int) -> Span:
        """Return where the characters from ``start`` to before ``end`` of the cleaned text stand in the document."""
        first, last = self.characters[start], self.characters[end - 1]
        return Span(first.line, first.column, last.line, last.end_column)

    def row(self, at: int) -> int:
        """Return the line of the table's row in which a character of the cleaned text stands; 0 if in none."""
        line = self.characters[at].line
        return line if line in self.rows and line in rows_with_numbers(self.text) else 0

    def time_in_table(self, start: int) -> str:
        """Return the time that a table tells of the number that begins at ``start``: of its column or its row."""
        first = self.characters[start]
        return times_of_cells(self.text).get((first.line, first.column), "") if self.rows else ""

    def name_in_table(self, start: int) -> NameInTable | None:
        """Return what row and column of a table call the number that begins at ``start``; None in no table."""
        first = self.characters[start]
        return names_of_cells(self.text).get((first.line, first.column)) if self.rows else None

    def counts_rows(self, start: int) -> bool:
        """Whether the number that begins at ``start`` only counts the rows of a table."""
        first = self.characters[start]
        return bool(self.rows) and (first.line, first.column) in counters_in(self.text)

    def as_set(self, start: int, end: int) -> str:
        """Return the characters from ``start`` to before ``end`` as they are set, with one blank for a line's end."""
        span = self.span(start, end)
        lines = self.lines[span.line - 1 : span.end_line]
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return " ".join(" ".join(lines).split())

    def as_read(self, start: int, end: int) -> str:
        """Return a stretch of the cleaned text as a person reads it: as set, but for doubling and columns."""
        plain, written = self.plain[start:end], self.as_set(start, end)
        written = _BESIDE_CHINESE.sub("", written) if is_chinese(written) else written
        return written if len(written.replace(" ", "")) <= len(plain.replace(" ", "")) else plain

    def line_start(self, line: int) -> int:
        """Return the place in the cleaned text of the first character from a line on."""
        return bisect_left(self.characters, line, key=lambda character: character.line)

    def paragraph(self, at: int) -> int:
        """Return where the line begins in the cleaned text on which a place of it stands."""
        return self.line_start(self.characters[at].line) if at < len(self.characters) else at

    def starts(self, written: str, line: int = 0) -> Iterator[int]:
        """Yield where a cleaned text begins, on one ``line``, or (without one) anywhere."""
        first, last = (self.line_start(line), self.line_start(line + 1)) if line else (0, len(self.plain))
        at = self.plain.find(written, first) if written else -1
        while 0 <= at < last:
            yield at
            at = self.plain.find(written, at + 1)

    def stretches_of(self, pattern: str) -> Iterator[tuple[int, int]]:
        """Yield from where to where the cleaned text fits a pattern."""
        yield from (match.span() for match in re.finditer(pattern, self.plain, re.ASCII))

    def mentions(self, word: str, first: int, last: int) -> Iterator[int]:
        """Yield where a cleaned word begins, whatever its letters' case, from ``first`` to before ``last``."""
        low, end = word.lower(), last - 1 + len(word)
        at = self._low.find(low, first, end) if low else -1
        while at >= 0:
            yield at
            at = self._low.find(low, at + 1, end)

    @cached_property
    def _low(self) -> str:
        """The cleaned text in small letters, character by character."""
        low = self.plain.lower()
        if len(low) == len(self.plain):
            return low
        return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self.plain)

    @cached_property
    def _ends(self) -> tuple[tuple[int, int], ...]:
        """Where the sentences of the document end, and where the next ones begin; a row of a table is one."""
        stops = {match.start(): match.end() for match in _END.finditer(self.plain)}
        edges = {at: at for at in self._edges_of_rows if 0 < at < len(self.plain)}
        return tuple(sorted({**edges, **stops}.items()))

    @cached_property
    def _edges_of_rows(self) -> tuple[int, ...]:
        """Where the rows of the document's tables begin, and where they end."""
        return tuple(sorted({self.line_start(line) for row in self.rows for line in (row, row + 1)}))

    def beyond_rows(self, at: int) -> int:
        """Return where the row begins in which a place of the document stands, or ended that it follows; 0 for none."""
        number = bisect_right(self._edges_of_rows, at)
        return self._edges_of_rows[number - 1] if number else 0

    def whole(self, written: str, start: int) -> Token | None:
        """Return the figure that a text at a place is, hedge and unit included; None if it is only a part of one.

        What changes nothing may be written before it: 增长1.92%, 位居第一; a 六区两县 before 第1位 may be left out. Its
        word of a fall may be written with it: 2.1% less, 少12人.
        """
        end = start + len(written)
        over = [one for one in self.tokens_within(start, end) if not one.is_word or one.text == written]
        if len(over) != 1:
            return None
        (figure,) = over
        begins, ends = self.fallen(figure) or (figure.start, figure.end)
        if end == ends and (start == begins or is_lead(self.plain[start:begins])):
            return figure
        if figure.end != end:
            return None
        is_same = start == figure.start or is_lead(self.plain[start : figure.start])
        return figure if is_same or _SEVERAL.fullmatch(self.plain, figure.start, start) else None

    def fallen(self, token: Token) -> tuple[int, int] | None:
        """Return the stretch of a document's figure with the word beside it that says that it fell; else None."""
        beside = fall_beside(self.plain, token.start, token.end) if token.quantity else None
        if beside is None:
            return None
        try:
            Quantity.read(self.plain[slice(*beside)], self.units)
        except QuantityError:  # its words turn it already
            return None
        return beside

    def fall_before(self, figure: Token) -> tuple[str, str]:
        """Return the word apart from a document's figure that says it fell, and what lies between; else nothing."""
        quantity = figure.quantity
        is_turned = quantity is None or quantity.unit == "位" or self.fallen(figure) is not None
        if is_turned or (quantity and quantity.value is not None and quantity.value < 0):
            return "", ""
        return fall_apart(self.plain, figure.start)

    def is_parted(self, start: int, end: int) -> bool:
        """Whether a blank in a line parts digits at an end of a stretch: 12 34亿元, 1, 234, but not £31,480, 2.8%."""
        is_after_a_year = _AFTER_A_YEAR.search(self.plain, max(0, start - 6), start)  # in 2022, 1,204 cars
        is_parted_before = _PARTED_BEFORE.match(self.plain, max(0, start - 2)) and not is_after_a_year
        return bool(is_parted_before or _PARTED_BEHIND.match(self.plain, end - 1))

    def tokens_within(self, start: int, end: int) -> tuple[Token, ...]:
        """Return the figures that the characters from ``start`` to before ``end`` belong to, in whole or in part."""
        first = bisect_left(self.tokens, start + 1, key=lambda token: token.end)
        return self.tokens[first : bisect_left(self.tokens, end, key=lambda token: token.start)]

    def sentence(self, at: int) -> tuple[int, int]:
        """Return where the sentence around a place begins and ends."""
        number = bisect_right(self._ends, at, key=lambda ends: ends[1])
        start = self._ends[number - 1][1] if number else 0
        return start, (self._ends[number][0] if number < len(self._ends) else len(self.plain))


def document_of(raw: bytes, units: Units | None = None) -> Document:
    """Return the document that is stored as ``raw``, in UTF-8.

    Raises:
        UnicodeDecodeError: if it is no UTF-8.
    """
    text = raw.decode("utf-8-sig")
    characters = with_heads(text, clean_characters(text)[1], units)
    plain = normal("".join(character.text for character in characters))
    return Document(hashlib.sha256(raw).hexdigest(), text, plain, characters, units)


def read_document(path: Path, units: Units | None = None) -> Document:
    """Return the document in a file, its figures in the ``units`` known.

    Raises:
        OSError: if the file cannot be opened, is no ordinary file, or is larger than 1 MB.
        UnicodeDecodeError: if it is no UTF-8.
    """
    if path.exists() and not path.is_file():  # opening a pipe would wait for ever
        raise OSError(errno.EINVAL, "no ordinary file")
    with path.open("rb") as file:
        return document_within(file.read(LARGEST + 1), units)


def document_within(raw: bytes, units: Units | None = None) -> Document:
    """Return the document that is stored as ``raw``, if it is small enough to be one.

    Raises:
        OSError: if it is larger than 1 MB.
        UnicodeDecodeError: if it is no UTF-8.
    """
    if len(raw) > LARGEST:
        raise OSError(errno.EFBIG, "larger than 1 MB")
    return document_of(raw, units)
