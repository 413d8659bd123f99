"""The tables of a draft, pasted, of Word, Markdown or CSV: each number of a cell as a sentence with its headers.

白石镇财政总收入 | 2023年（万元） | 34131 is read as 2023年白石镇财政总收入34131万元; what is put to a cell stands where
the cell does.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.clause_patterns import COMPARED_YEAR
from metrics.curation.drafts.layout.table_cells import DraftCell, DraftRow, blocks, cells_of, without_opening
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proving.tokens import tokens_of
from metrics.curation.proving.units_above import is_measured
from metrics.curation.text_tables.column_heads import GENERIC, GROWTH, RANK, plain_head, units_of
from metrics.curation.text_tables.numbers_in_tables import COUNTS, TITLES, NumberInTable, heads_of
from metrics.model.printed.printed_time import LAST_YEAR
from metrics.model.units import Units
from metrics.patterns import YEAR

# Line 5 | New urban jobs | 1,445
_LABEL = re.compile(r"(?:[Ll]ine|[Rr]ow|[Ii]tem|[Nn]o\.?|[Rr]ef\.?|第) ?\d+ ?[行项条号]?")
_BARE = re.compile(r"\s*[+\-−–]?[\d,]*\.?\d+\s*")
_ANY_YEAR = re.compile(rf"(?<![\d.,])({YEAR})(?![\d.,]*\d)(?=\s*年|\D|$)", re.ASCII)
_BEFORE, _NOW = (
    re.compile(f"{LAST_YEAR}|上期|last year|previous year", re.I),
    re.compile("本年|今年|当年|本期|this year", re.I),
)
_MILLIONS = re.compile(
    r"(?:(?P<money>CNY|RMB)\s*)?(?P<many>million|billion|thousand)?(?:\s*(?P<yuan>yuan|CNY|RMB))?", re.I
)


def tabulated(lines: Sequence[str], units: Units | None, towns: Collection[str] = ()) -> dict[int, DraftRow]:
    """Return the cells of each draft's line that is a row of a table, with what is put to them; ``towns`` by name."""
    rows: dict[int, DraftRow] = {}
    for first, last, cut in blocks(lines):
        block = [tuple(cells_of(lines[number - 1], number, cut)) for number in range(first, last + 1)]
        above = "\n".join(lines[: first - 1])
        for row in _RowsWithHead(tuple(row for row in block if row), above, units, towns).read():
            rows[row[0].line] = row
    return rows


class _RowsWithHead(Struct, frozen=True, dict=True):
    """The rows of a draft's table, and the text above it."""

    rows: tuple[DraftRow, ...]
    above: str
    units: Units | None
    towns: Collection[str]

    def read(self) -> Iterator[DraftRow]:
        """Yield the rows of a draft's table with what is put to their cells."""
        yield from self.rows[: self._height]
        for row in self.rows[self._height :]:
            yield tuple(self._read(row, at) for at in range(len(row)))

    @cached_property
    def _height(self) -> int:
        """How many rows at the top of a draft's table are its head: those without a number."""
        heads = next(
            (at for at, row in enumerate(self.rows) if any(cell.is_figure for cell in row)), len(self.rows)
        )
        return heads if heads < len(self.rows) else 0

    def _read(self, row: DraftRow, at: int) -> DraftCell:
        """Return a cell of a draft's table below the head with what is put to it; as it is without a number."""
        cell = row[at]
        if not cell.is_figure:
            return cell
        number = NumberInTable(cell.line, row, at, self._heads, self._titles)
        head = number.head
        if any(map(COUNTS.fullmatch, head)):
            return replace(cell, text="")
        names = [other.text for other in row[:at] if self._is_name(other)]
        year = self._year([*head, *names])
        texts = [plain_head(text) for text in (*head, *names) if not GENERIC.fullmatch(text)]
        parts = sorted(filter(None, texts), key=lambda part: part not in self.towns)
        is_growth, is_rank = (any(map(words.search, head)) for words in (GROWTH, RANK))
        put = CellHeaders(
            ("'s " if parts[:1] and parts[0] in self.towns else " ").join(parts)
            if is_english("".join(parts))
            else "".join(parts),
            year,
            self._unit(number, is_apart=is_growth or is_rank),
            is_growth=is_growth,
            is_rank=is_rank,
        )
        before, behind = put.around(cell.text)
        return replace(cell, before=before, behind=behind)

    @cached_property
    def _heads(self) -> list[list[str]]:
        """What stands above each column of a draft's table."""
        return heads_of(self.rows[: self._height])

    @cached_property
    def _titles(self) -> list[str]:
        """The lines right above a draft's table, the nearest first."""
        return [line for line in reversed(self.above.split("\n")[-TITLES:]) if line.strip()]

    def _is_name(self, cell: DraftCell) -> bool:
        """Whether a cell of a draft's table names something, and holds no figure and not only a unit."""
        if cell.is_figure or self._is_unit(cell.text) or _LABEL.fullmatch(cell.text.strip()):
            return False
        tokens = tokens_of(without_opening(cell.text), self.units)
        return not any(token.quantity and token.quantity.unit for token in tokens)

    def _year(self, texts: Sequence[str]) -> str:
        """Return the year of a cell by its headers, else of a change the last of the head, else none."""
        named = _years(texts)
        if named:
            return named[-1]
        above = self._years_above
        if above and any(map(_BEFORE.search, texts)):
            return str(int(above[-1]) - 1)
        in_head = _years([cell.text for row in self.rows[: self._height] for cell in row])
        if above and any(map(_NOW.search, texts)):
            return above[-1]
        return max(in_head) if in_head else above[-1] if above else ""

    @cached_property
    def _years_above(self) -> list[str]:
        """The years of the text above a draft's table, in order, but for those with which it compares."""
        return _years([COMPARED_YEAR.sub("", self.above)])

    def _unit(self, number: NumberInTable, *, is_apart: bool) -> str:
        """Return the unit of a bare number in a draft's table: of its headers, a column, the cell behind, or above."""
        if not _BARE.fullmatch(number.cell.text):
            return ""
        behind = [] if is_apart else [cell.text for cell in number.row[number.at + 1 : number.at + 2]]
        written = (*units_of(number, is_growth=is_apart), *behind)
        return next((unit.strip() for unit in written if self._is_unit(unit)), "")

    def _is_unit(self, text: str) -> bool:
        """Whether a text of a draft's table is a unit: 万元, %, CNY million."""
        bare = text.strip()
        if not bare or len(bare) > 16 or re.search(r"\d", bare):
            return False
        if bare in ("%", "％"):
            return True
        english = _MILLIONS.fullmatch(bare)
        return english is not None or is_measured(bare, self.units)


def _years(texts: Sequence[str]) -> list[str]:
    """Return the years that texts of a draft's table print, in order."""
    return [str(year) for text in texts for year in _ANY_YEAR.findall(text)]


class CellHeaders(Struct, frozen=True):
    """What the headers of a cell say: words, year and unit, and whether it is a growth, or a rank."""

    words: str
    year: str
    unit: str
    is_growth: bool
    is_rank: bool

    def around(self, number: str) -> tuple[str, str]:
        """Return what is put before a number and behind it."""
        if is_english(self.words):
            return self._in_english()
        when = f"{self.year}年" if self.year else ""
        if self.is_rank and re.fullmatch(r"\s*\d+\s*", number):
            return f"{when}{self.words}第", "位"
        link = "同比" if self.is_growth and not self.is_rank else "为" if self.words[-1:].isdigit() else ""
        return f"{when}{self.words}{link}", self.unit  # PM2.5为28, and no 2.528

    def _in_english(self) -> tuple[str, str]:
        """Return the words around a number of a draft's table as an English sentence would have them."""
        english = _MILLIONS.fullmatch(self.unit) if self.unit else None
        many = english["many"] or "" if english else self.unit
        is_money = english is not None and bool(english["money"] or english["yuan"])
        verb = "grew by" if self.is_growth else "was CNY" if is_money else "was"
        when = f"In {self.year} " if self.year else ""
        return f"{when}{self.words} {verb} ", f" {many}" if many and many != "%" else many
