"""How the rows of a draft's tables are cut into cells: at tabs, as Word gives them, at pipes or at commas."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from metrics.curation.drafts.marks import YEAR

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
_PIPE = re.compile(r"[|｜¦]")


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A cell: its text, its line and the column at which it begins; ``before`` and ``behind`` are put to it."""

    text: str
    line: int
    column: int
    before: str = ""
    behind: str = ""

    @property
    def is_figure(self) -> bool:
        """Whether it holds a number, and not a year or a name with a number in it."""
        is_year = _ONLY_YEAR.fullmatch(self.text) is not None
        return not is_year and _FIGURE.match(without_opening(self.text)) is not None


Row = tuple[DraftCell, ...]


def without_opening(text: str) -> str:
    """Return a name without the time or the limit with which it begins."""
    return _OPENING.sub("", text, count=1)


def blocks(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield from which line to which a table goes, and what parts its cells: a tab, a pipe or a comma."""
    at = 0
    while at < len(lines):
        cut = "\t" if "\t" in lines[at].strip(" ") else "|" if _PIPE.search(lines[at]) else ","
        end = at
        while end < len(lines) and _is_row(lines[end], lines[at], cut):
            end += 1
        is_table = end - at > 1 or cut == "\t" or (cut == "|" and len(_PIPE.findall(lines[at])) > 1)
        if is_table and (cut != "," or _is_of_values(lines[at:end])):
            yield at + 1, end, cut
            at = end
        else:
            at += 1


def _is_row(line: str, first: str, cut: str) -> bool:
    """Whether a line is cut as the first of its table is."""
    if cut == "\t":
        return "\t" in line.strip(" ")
    if cut == "|":
        return _PIPE.search(line) is not None
    pieces = line.split(",")
    is_short = all(len(piece.strip()) <= WIDEST for piece in pieces)
    return (
        len(pieces) == len(first.split(",")) > 1 and is_short and not re.search("[，。；;!?]|[a-z][.]$", line)
    )


def _is_of_values(lines: Sequence[str]) -> bool:
    """Whether lines with commas are a table: its head has no number but years, each row below has some."""
    has_head = not any(DraftCell(cell, 1, 1).is_figure for cell in lines[0].split(","))
    return has_head and all(
        any(DraftCell(cell, 1, 1).is_figure for cell in line.split(",")) for line in lines[1:]
    )


def cells_of(line: str, number: int, cut: str) -> Iterator[DraftCell]:
    """Yield the cells of a line; a line of dashes below a head has none."""
    if _RULE.fullmatch(line):
        return
    column = 1
    pieces = _PIPE.split(line) if cut == "|" else line.split(cut)
    for at, piece in enumerate(pieces):
        is_edge = cut == "|" and at in (0, len(pieces) - 1) and not piece.strip()
        if not is_edge:
            yield DraftCell(piece, number, column)
        column += len(piece) + 1
