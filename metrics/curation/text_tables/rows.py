"""The tables of a document: rows of cells, as files of Word, pages and Markdown have them when read, or pasted ones.

The cells of a row are parted by a bar with blanks around it, or by a tab.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from metrics.patterns import YEAR, lazy_pattern

# As an opened file, or what is pasted, parts its cells
_CUT = lazy_pattern(r"(?:(?<= )|^)\|(?= |$)|(?<=[^ ])\t")
_RULED = lazy_pattern(r"[\s|:-]*-[\s|:-]*")  # the line below a head in Markdown
_NUMBER = lazy_pattern(r"[+\-−–]?[\d,]*\.?\d+")
# A number with its own unit; years, months and the like name columns and rows.
_FIGURE = lazy_pattern(
    rf"(?:约|超过?|近|[≥≤><＞＜~～])?{_NUMBER.pattern}"
    r"\s*(?:[%％‰]|个?百分点|[十百千万亿]*(?:元|美元|人次?|户|亩|吨|公斤|千瓦时|家|个|套|平方米|公顷|公里))?(?:左右|以[上下内])?"
)
# Nothing to tell, or what stands beside a column's numbers in brackets: 〔0.84〕 is of all the years.
_MISSING = lazy_pattern(r"[\s\-—–－…·.．/／*×]*|不详|暂缺|暂无|[Nn]/?[Aa]|[〔\[（(][\d.,%％]+[〕\]）)]")
_YEAR_ALONE = lazy_pattern(YEAR)
_LONGEST_TITLE = 20  # characters of a row of one cell that stands over the rows below it
_SENTENCE = lazy_pattern(r"[，。；！？]|[a-z]\.$")


class TableCell(Struct, frozen=True):
    """A cell of a document's table: its text, and from which column to before which it reaches, both from 1."""

    text: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether a cell of a document's table holds a number alone."""
        return _NUMBER.fullmatch(self.text) is not None

    @property
    def is_figure(self) -> bool:
        """Whether a cell of a document's table holds a number, alone or with its unit."""
        return _FIGURE.fullmatch(self.text) is not None

    @property
    def is_missing(self) -> bool:
        """Whether a cell of a document's table is empty, or says that there is nothing to tell."""
        return _MISSING.fullmatch(self.text) is not None

    @property
    def is_year(self) -> bool:
        """Whether a cell of a document's table holds a year in digits alone."""
        return _YEAR_ALONE.fullmatch(self.text) is not None


TableRow = tuple[TableCell, ...]


def tables_in(lines: Sequence[str]) -> Iterator[tuple[int, list[TableRow]]]:
    """Yield the rows of each table of a document, with the line on which it begins."""
    rows: list[TableRow] = []
    for number, line in enumerate([*lines, ""], 1):
        if is_row(line) or (rows and _is_title(line, lines[number : number + 1])):
            rows.append(tuple(_cells(line)))
        elif rows and _RULED.fullmatch(line):
            rows.append(())
        elif rows:
            yield number - len(rows), rows
            rows = []


def is_row(line: str) -> bool:
    """Whether a document's line is a row of a table."""
    return _CUT.search(line) is not None


def _is_title(line: str, following: Sequence[str]) -> bool:
    """Whether a line within a table is a row of one cell that stands over those below it: 一、农业."""
    is_short = 0 < len(line) <= _LONGEST_TITLE and not (_SENTENCE.search(line) or _RULED.fullmatch(line))
    return is_short and any(cell.is_figure for row in following if is_row(row) for cell in _cells(row))


def _cells(line: str) -> Iterator[TableCell]:
    """Yield the cells of a line, without the blanks around them."""
    cuts = list(_CUT.finditer(line))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(line)]
    for start, end in zip(starts, ends, strict=True):
        text = line[start:end]
        begins = start + len(text) - len(text.lstrip())
        yield TableCell(text.strip(), begins + 1, begins + len(text.strip()) + 1)
