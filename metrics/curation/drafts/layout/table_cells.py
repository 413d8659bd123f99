"""How the rows of a draft's tables are cut into cells: at tabs, as Word has them, at pipes, gaps, dashes or commas."""

import re
from collections.abc import Iterator, Sequence

from metrics.curation.text_tables.rows import TableCell
from metrics.patterns import YEAR

WIDEST = 24  # characters of a cell of CSV: in prose, more stand between two commas
_FIGURE = re.compile(
    r"\s*(?:增长|下降|增加|减少|同比|[增降约近超逾+\-−–±]|up|down|CNY|RMB|US\$|[¥￥$£€]|\s)*\d"
    r"|\s*(?:全?[省市县区])?第[\d一二三四五六七八九十]",
    re.ASCII | re.IGNORECASE,
)
_ONLY_YEAR = re.compile(rf"\s*(?:FY ?)?({YEAR})\s*年?度?(?:全年|末|底)?\s*")
# A time, or a limit, with which a name begins: 2023年总产值, 1-9月税收, 500万元以上项目.
_OPENING = re.compile(
    r"^\s*(?:\d[\d.,]*[^\d，,]{0,4}及?以[上下](?=[^\d\s)）]{2})"
    rf"|(?:{YEAR}\s*年度?)?(?:\d{{1,2}}(?:[-—~至]\d{{1,2}})?月(?:份|末|底)?)?(?:全年|末|底)?)",
    re.ASCII,
)
_RULE = re.compile(r"[\s|:：\-—=+]+")
_TAB, _PIPE = re.compile("\t"), re.compile(r"[|｜¦]")
_CUTS = {  # by what cuts a row that has neither tab nor pipe, the widest first
    "  ": re.compile(r"(?<=\S)(?:[ \u3000]{2,}|\u3000)(?=\S)"),
    " - ": re.compile(r" [-–—] "),
    ",": re.compile(","),
}


class DraftCell(TableCell, frozen=True):
    """A cell of a draft's table, on its ``line``; ``before`` and ``behind`` are put to it."""

    line: int
    before: str = ""
    behind: str = ""

    @property
    def is_figure(self) -> bool:
        """Whether a cell of a draft's table holds a number, and not a year or a name with one in it."""
        is_year = _ONLY_YEAR.fullmatch(self.text) is not None
        return not is_year and _FIGURE.match(without_opening(self.text)) is not None


DraftRow = tuple[DraftCell, ...]


def without_opening(text: str) -> str:
    """Return a name in a draft's table without the time or the limit with which it begins."""
    return _OPENING.sub("", text, count=1)


def blocks(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield from which line to which a table goes, and what parts its cells: a tab, a pipe, a gap, a dash, a comma."""
    at = 0
    while at < len(lines):
        cut, end = _cut_of(lines, at)
        if cut:
            yield at + 1, end, cut
        at = end if cut else at + 1


def _cut_of(lines: Sequence[str], at: int) -> tuple[str, int]:
    """Return what parts the cells of a draft's table that begins on a line, and where it ends; else empty."""
    if "\t" in lines[at].strip(" "):
        return "\t", _end(lines, at, "\t")
    if _PIPE.search(lines[at]):
        end = _end(lines, at, "|")
        return ("|" if end - at > 1 or len(_PIPE.findall(lines[at])) > 1 else ""), end
    for cut in _CUTS:
        end = _end(lines, at, cut)
        if end - at > 1 and _is_of_values(lines[at:end], cut):
            return cut, end
    return "", at + 1


def _end(lines: Sequence[str], at: int, cut: str) -> int:
    """Return the first line behind one that is not cut as that is."""
    end = at
    while end < len(lines) and _is_row(lines[end], lines[at], cut):
        end += 1
    return end


def _is_row(line: str, first: str, cut: str) -> bool:
    """Whether a line is cut as the first of its table is."""
    if cut == "\t":
        return "\t" in line.strip(" ")
    if cut == "|":
        return _PIPE.search(line) is not None
    if _PIPE.search(line):
        return False  # CNY 1,234 million of a row of pipes
    pieces = _CUTS[cut].split(line)
    is_short = all(len(piece.strip()) <= (WIDEST if cut == "," else 2 * WIDEST) for piece in pieces)
    least = 1 if cut == "," else 2  # one gap may stand in any line
    is_like = len(pieces) == len(_CUTS[cut].split(first)) > least
    return is_like and is_short and not re.search("[，。；;!?]|[a-z][.]$", line)


def _is_of_values(lines: Sequence[str], cut: str) -> bool:
    """Whether lines of a draft are a table: its head has no number but years, each row below has some."""
    rows = [[DraftCell(cell, 1, 1, 1).is_figure for cell in _CUTS[cut].split(line)] for line in lines]
    return not any(rows[0]) and all(map(any, rows[1:]))


def cells_of(line: str, number: int, cut: str) -> Iterator[DraftCell]:
    """Yield the cells of a line; a line of dashes below a head has none."""
    if _RULE.fullmatch(line):
        return
    cuts = _PIPE if cut == "|" else _CUTS.get(cut, _TAB)
    marks = [(match.start(), match.end()) for match in cuts.finditer(line)]
    for start, end in zip(
        [0, *(end for _, end in marks)], [*(start for start, _ in marks), len(line)], strict=True
    ):
        piece = line[start:end]
        is_edge = cut == "|" and (start == 0 or end == len(line)) and not piece.strip()
        if not is_edge:
            yield DraftCell(piece, start + 1, end + 1, number)
