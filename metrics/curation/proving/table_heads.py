"""What the head of a document's table tells of its cells: 财政总收入（万元） above 34131 makes it 财政总收入34131万元.

What is told so is read as if it stood at the number; where it stands in the document is the number's own place.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from metrics.curation.proving.cleaning import Character, clean_characters
from metrics.curation.proving.table_rows import TableCell, TableRow, is_number, tables_in
from metrics.curation.proving.tokens import tokens_of
from metrics.language import CHINESE
from metrics.model.units import Units
from metrics.patterns import YEAR

ASIDE = re.compile(r"[（(\[]([^（()）\[\]]{1,12})[)）\]]|[,，/／]\s*([^,，/／\d]{1,8})$")
DATED = re.compile(rf"(?<![\d.,]){YEAR}(?![.,]*\d)\s*(?:年度?[末底]?)?", re.ASCII)
UNIT_ABOVE = re.compile(r"(?:计量)?单位\s*[：:]\s*([^\s，,。；;）)]{1,8})|[Uu]nits?\s*:\s*([A-Za-z ]{2,16})")
GENERIC = re.compile(
    r"\s*(?:序号|编号|指标(?:名称)?|项目|名称|内容|数值|数额|金额|数量|总量|完成数|完成情况|完成值|实绩|数据|年份|年度|时间|乡镇|镇街?|单位|地区|区域"
    r"|备注|绝对数|绝对值|indicators?|items?|values?|amounts?|towns?|years?|figures?|no\.?|measure|unit)\s*",
    re.IGNORECASE,
)
UNITS, NUMBERS = (
    re.compile(r"\s*(?:计量)?(?:单位|[Uu]nits?)\s*"),
    re.compile(r"\s*(?:序号|编号|[Nn]o\.?)\s*"),
)
GROWTH = re.compile(
    "(?:较上年|比上年|同比)?(?:增长|增减)(?:率|幅度)?|(?:同比)?增[速幅]|同比"
    "|(?:annual )?(?:change|growth)(?: rate)?(?: on (?:the )?(?:previous )?year)?|year[ -]on[ -]year|yoy",
    re.I,
)
RANK = re.compile("排名|位次|名次|排位|rank", re.I)
_MONEY = re.compile(r"(?P<sign>[A-Z]{0,2}[£$€]|Rs\.?) ?(?P<scale>[a-z]*|000s?)")
_YEARS = re.compile("年份?度?|[Yy]ears?")
_OF_ANOTHER_TIME = re.compile("\\d|季|月|旬|[比较至到起\\-–—]|以来|to|since")
_REMARKS = re.compile("备注|说明|来源|[Rr]emarks|[Nn]otes?")
_CHINESE_WORDS = re.compile("[^\\d\x00-\x7f]+")


class WordsOfHead(Struct, frozen=True):
    """What a head puts before a number and behind it."""

    before: str = ""
    behind: str = ""


class NumberInTable(Struct, frozen=True):
    """A number in a document's table: its line, row and column in it, the rows of its head, the line above them."""

    line: int
    row: TableRow
    at: int
    heads: Sequence[TableRow]
    above: str

    @property
    def cell(self) -> TableCell:
        """The cell of the table that holds the number."""
        return self.row[self.at]

    @property
    def head(self) -> list[str]:
        """What the table's head says above the number."""
        return self.head_of(self.at)

    def head_of(self, column: int) -> list[str]:
        """Return what the table's head says in a column."""
        return [row[column].text for row in self.heads if column < len(row)]

    def beside(self) -> list[str]:
        """Return what the column of units says in the number's row."""
        return [cell.text for at, cell in enumerate(self.row) if any(map(UNITS.fullmatch, self.head_of(at)))]


def with_heads(text: str, characters: tuple[Character, ...], units: Units | None) -> tuple[Character, ...]:
    """Return a document's characters with those that the heads of its tables put to numbers."""
    heads = _heads_by_cell(text.split("\n"), units)
    if not heads:
        return characters
    kept: list[Character] = []
    for at, character in enumerate(characters):
        cell = heads.get((character.line, character.column))
        before = characters[at - 1] if at else None
        if cell and (before is None or (before.line, before.column) != (character.line, character.column)):
            kept += _put(cell.before, character, character.column)
        kept.append(character)
        ended = heads.get((character.line, -character.end_column))
        kept += _put(ended.behind, character, character.end_column) if ended else ()
    return tuple(kept)


def _put(text: str, beside: Character, end: int) -> list[Character]:
    """Return characters that stand where a number begins or ends."""
    return [beside._replace(text=character.text, end_column=end) for character in clean_characters(text)[1]]


def _heads_by_cell(lines: Sequence[str], units: Units | None) -> Mapping[tuple[int, int], WordsOfHead]:
    """Return what heads tell of numbers, by line and column where these begin, and by minus the one where they end."""
    heads: dict[tuple[int, int], WordsOfHead] = {}
    for number in numbers_in(lines):
        words, cell = _of_head(number, units), number.cell
        if words.before or words.behind:
            heads[number.line, cell.start] = heads[number.line, -cell.end] = words
    return heads


@lru_cache(maxsize=4)
def years_of_cells(text: str) -> Mapping[tuple[int, int], str]:
    r"""Return the year that head or row of a document's tables tells of a number, by line and column where it begins.

    >>> years_of_cells("指标 | 2022年 | 2023年\n财政总收入 | 32444 | 34131")
    {(2, 9): '2022', (2, 17): '2023'}
    """
    years = ((number, _year_of(number)) for number in numbers_in(text.split("\n")))
    return {(number.line, number.cell.start): year for number, year in years if year}


@lru_cache(maxsize=4)
def rows_with_numbers(text: str) -> frozenset[int]:
    """Return the lines of a document that are rows of a table with a number in a cell of its own."""
    tables = tables_in(text.split("\n"))
    return frozenset(
        first + below for first, rows in tables for below, row in enumerate(rows) if any(map(is_number, row))
    )


def _year_of(number: NumberInTable) -> str:
    """Return the year of a number in a table: of its column, else of a row that begins with one."""
    heads = [
        text
        for text in reversed(number.head)
        if not _OF_ANOTHER_TIME.search(GROWTH.sub("", DATED.sub("", ASIDE.sub("", text))))
    ]
    begins = DATED.fullmatch(number.row[0].text)
    dated = next(filter(None, map(DATED.search, heads)), begins)
    return dated[0][:4] if dated else ""


def numbers_in(lines: Sequence[str]) -> Iterator[NumberInTable]:
    """Yield each number in a cell below a head."""
    for first, rows in tables_in(lines):
        heads = next((at for at, row in enumerate(rows) if any(map(_is_value, row))), 0)
        above = lines[first - 2] if first > 1 else ""
        for below, row in _aligned(rows, heads, first):
            for at, cell in enumerate(row):
                number = NumberInTable(below, row, at, rows[:heads], above)
                if is_number(cell) and number.head and not _counts_or_dates(cell, number.head):
                    yield number


def _aligned(rows: Sequence[TableRow], heads: int, first: int) -> Iterator[tuple[int, TableRow]]:
    """Yield the rows below a head whose cells surely stand below its own: as in the longest of them, numbers and words.

    Of a cell that was merged with the one above nothing is left in a file's text, and all behind it stand too far left.
    """
    below = rows[heads:] if heads else ()
    longest = [is_number(cell) for cell in max(below, key=len, default=())]
    head = next(filter(None, reversed(rows[:heads])), ())
    wanting = len(head) - len(longest)
    if wanting < 0 or not all(_REMARKS.fullmatch(cell.text) for cell in head[len(longest) :]):
        return
    for number, row in enumerate(below, first + heads):
        is_whole = len(row) == len(longest)
        cells = zip(row, longest, strict=False)
        if all(is_number(cell) == wanted or (is_whole and not cell.text) for cell, wanted in cells):
            yield number, row


def _is_value(cell: TableCell) -> bool:
    """Whether a cell of a document's table holds a number that is no year, as those of a head may be."""
    return is_number(cell) and re.fullmatch(YEAR, cell.text) is None


def _counts_or_dates(cell: TableCell, head: Sequence[str]) -> bool:
    """Whether a number only counts the rows of a table, or is a year."""
    is_year = re.fullmatch(YEAR, cell.text) is not None and (
        cell.start == 1 or any(_YEARS.fullmatch(text) for text in head)
    )
    return is_year or any(NUMBERS.fullmatch(text) for text in head)


def _of_head(number: NumberInTable, units: Units | None) -> WordsOfHead:
    """Return what a head tells of a number below it: nothing where no unit is told."""
    head = number.head
    if any(map(RANK.search, head)):
        return WordsOfHead("第", "位")
    is_growth = any(map(GROWTH.search, head))
    asides = [aside for text in reversed(head) for pair in ASIDE.findall(text) for aside in pair]
    of_all = (
        []
        if is_growth
        else [*number.beside(), *(unit for pair in UNIT_ABOVE.findall(number.above) for unit in pair)]
    )
    around = (_around(one.strip()) for one in (*asides, *of_all))
    put = next((one for one in around if is_measured(one.behind, units, one.before)), None)
    if put is None:
        return WordsOfHead()
    names = [name for text in head if (name := plain_head(text)) and not GENERIC.fullmatch(name)]
    words = "".join(name for name in names if _CHINESE_WORDS.fullmatch(name))
    growth = "同比" if CHINESE.search("".join(head)) else "growth rate of "
    return WordsOfHead(words + (growth if is_growth else "") + put.before, put.behind)


def _around(unit: str) -> WordsOfHead:
    """Return what the unit of a table's head puts around a number: £ and million of £m, thousand of £000."""
    money = _MONEY.fullmatch(unit)
    if money is None:
        return WordsOfHead(behind=unit)
    scale = "thousand" if money["scale"].startswith("000") else money["scale"]
    return WordsOfHead(money["sign"], f" {scale}" if scale else "")


def is_measured(unit: str, units: Units | None, sign: str = "") -> bool:
    """Whether a number in a table with such a unit behind it, or a sign of money before, is read as a figure."""
    if not (unit or sign) or re.search(r"\d", unit):
        return False
    written = f"{sign}1{unit}"
    tokens = tokens_of(written, units)
    return (
        len(tokens) == 1
        and tokens[0].end == len(written)
        and bool(tokens[0].quantity and tokens[0].quantity.unit)
    )


def plain_head(text: str) -> str:
    """Return a header of a table without its unit, its year and the words that it is of a growth."""
    bare = GROWTH.sub("", GROWTH.sub("", DATED.sub("", ASIDE.sub("", text))))
    return re.sub("^(?:[上去今本]年|当年|本期|上期)(?:同期)?", "", bare.strip(" 　:：,，")).strip()
