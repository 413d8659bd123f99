"""What the head of a document's table tells of its cells: 财政总收入（万元） above 34131 makes it 财政总收入34131万元.

What is told so is read as if it stood at the number; where it stands in the document is the number's own place.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from metrics.curation.proving.cleaning import Character, clean_characters
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
_CUT = re.compile(r"(?:(?<= )|^)\|(?= |$)")  # as an opened file parts its cells
_NUMBER = re.compile(r"[+\-−–]?[\d,]*\.?\d+")
_YEARS = re.compile("年份?度?|[Yy]ears?")
_OF_ANOTHER_TIME = re.compile("\\d|季|月|旬|[比较至到起\\-–—]|以来|to|since")
_REMARKS = re.compile("备注|说明|来源|[Rr]emarks|[Nn]otes?")
_CHINESE_WORDS = re.compile("[^\\d\x00-\x7f]+")


class TableCell(Struct, frozen=True):
    """A cell of a document's table: its text, and from which column to before which it reaches, both from 1."""

    text: str
    start: int
    end: int


TableRow = tuple[TableCell, ...]


class WordsOfHead(Struct, frozen=True):
    """What a head puts before a number and behind it."""

    before: str = ""
    behind: str = ""


class NumberInTable(Struct, frozen=True):
    """A number in a document's table: its cell and row, what the head says above it, in the row's unit and over all."""

    line: int
    cell: TableCell
    row: TableRow
    head: Sequence[str]
    beside: Sequence[str]
    above: str


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
    for number in _numbers(lines):
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
    years = ((number, _year_of(number)) for number in _numbers(text.split("\n")))
    return {(number.line, number.cell.start): year for number, year in years if year}


@lru_cache(maxsize=4)
def rows_with_numbers(text: str) -> frozenset[int]:
    """Return the lines of a document that are rows of a table with a number in a cell of its own."""
    tables = _tables(text.split("\n"))
    return frozenset(
        first + below for first, rows in tables for below, row in enumerate(rows) if any(map(_is_number, row))
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


def _numbers(lines: Sequence[str]) -> Iterator[NumberInTable]:
    """Yield each number in a cell below a head."""
    for first, rows in _tables(lines):
        heads = next((at for at, row in enumerate(rows) if any(map(_is_number, row))), 0)
        above = lines[first - 2] if first > 1 else ""
        for below, row in _aligned(rows, heads, first):
            for at, cell in enumerate(row):
                head = [one[at].text for one in rows[:heads] if at < len(one)]
                if _is_number(cell) and head and not _counts_or_dates(cell, head):
                    yield NumberInTable(below, cell, row, head, _beside(rows[:heads], row), above)


def _aligned(rows: Sequence[TableRow], heads: int, first: int) -> Iterator[tuple[int, TableRow]]:
    """Yield the rows below a head whose cells surely stand below its own: as in the longest of them, numbers and words.

    Of a cell that was merged with the one above nothing is left in a file's text, and all behind it stand too far left.
    """
    below = rows[heads:] if heads else ()
    longest = [_is_number(cell) for cell in max(below, key=len, default=())]
    wanting = len(rows[heads - 1]) - len(longest) if heads else 0
    if wanting < 0 or not all(_REMARKS.fullmatch(cell.text) for cell in rows[heads - 1][len(longest) :]):
        return
    for number, row in enumerate(below, first + heads):
        if [_is_number(cell) for cell in row] == longest[: len(row)]:
            yield number, row


def _tables(lines: Sequence[str]) -> Iterator[tuple[int, list[TableRow]]]:
    """Yield the rows of each table of a document, with the line on which it begins."""
    rows: list[TableRow] = []
    for number, line in enumerate([*lines, ""], 1):
        if _CUT.search(line):
            rows.append(tuple(_cells(line)))
        elif rows:
            yield number - len(rows), rows
            rows = []


def _cells(line: str) -> Iterator[TableCell]:
    """Yield the cells of a line, without the blanks around them."""
    cuts = list(_CUT.finditer(line))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(line)]
    for start, end in zip(starts, ends, strict=True):
        text = line[start:end]
        begins = start + len(text) - len(text.lstrip())
        yield TableCell(text.strip(), begins + 1, begins + len(text.strip()) + 1)


def _is_number(cell: TableCell) -> bool:
    """Whether a cell of a document's table holds a number alone."""
    return _NUMBER.fullmatch(cell.text) is not None


def _counts_or_dates(cell: TableCell, head: Sequence[str]) -> bool:
    """Whether a number only counts the rows of a table, or is a year."""
    is_year = re.fullmatch(YEAR, cell.text) is not None and (
        cell.start == 1 or any(_YEARS.fullmatch(text) for text in head)
    )
    return is_year or any(NUMBERS.fullmatch(text) for text in head)


def _beside(heads: Sequence[Sequence[TableCell]], row: Sequence[TableCell]) -> list[str]:
    """Return what the column of units says in a row."""
    columns = [at for head in heads for at, cell in enumerate(head) if UNITS.fullmatch(cell.text)]
    return [row[at].text for at in columns if at < len(row)]


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
        else [*number.beside, *(unit for pair in UNIT_ABOVE.findall(number.above) for unit in pair)]
    )
    unit = next((one.strip() for one in (*asides, *of_all) if is_measured(one.strip(), units)), "")
    if not unit:
        return WordsOfHead()
    names = [name for text in head if (name := plain_head(text)) and not GENERIC.fullmatch(name)]
    words = "".join(name for name in names if _CHINESE_WORDS.fullmatch(name))
    is_said = is_growth and CHINESE.search("".join(head)) is not None
    return WordsOfHead(words + ("同比" if is_said else ""), unit)


def is_measured(unit: str, units: Units | None) -> bool:
    """Whether a number in a table with such a unit is read as a figure."""
    if not unit or re.search(r"\d", unit):
        return False
    tokens = tokens_of(f"1{unit}", units)
    return (
        len(tokens) == 1
        and tokens[0].end == len(unit) + 1
        and bool(tokens[0].quantity and tokens[0].quantity.unit)
    )


def plain_head(text: str) -> str:
    """Return a header of a table without its unit, its year and the words that it is of a growth."""
    bare = GROWTH.sub("", GROWTH.sub("", DATED.sub("", ASIDE.sub("", text))))
    return re.sub("^(?:[上去今本]年|当年|本期|上期)(?:同期)?", "", bare.strip(" 　:：,，")).strip()
