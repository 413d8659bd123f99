"""What a table itself says of its signs and marks, in a note in a row of its own: 注：* 为初步数."""

import re
from collections.abc import Iterator

from metrics.curation.tables.files.cells import Grid
from metrics.curation.tables.known_words import status_told
from metrics.language import Bilingual
from metrics.model.codes import Status
from metrics.patterns import lazy_pattern

LONGEST_NOTE = 60  # characters of one explanation; what is longer is a text of its own
_IN_ENGLISH = {
    **dict.fromkeys(("初步数", "初步统计数", "初步核算数", "初步"), "preliminary"),
    **dict.fromkeys(("预计数", "估计数", "预计", "估计"), "estimated"),
    **dict.fromkeys(("不详", "数据不详", "资料不详", "不明"), "not known"),
    **dict.fromkeys(("无数据", "暂无数据", "缺数据", "数据缺失", "没有数据"), "no data"),
    **dict.fromkeys(("未统计", "未开展统计", "没有统计"), "not counted"),
}
_BEGINS = lazy_pattern(
    r"^(?:[附备]?注释?|说明|notes?)\s*[:：]?\s*(?:\d{1,2}\s*[.．、）)]\s*)?", re.IGNORECASE
)
_ENDS = lazy_pattern(r"[；;。\n]|\.\s|\.$")
_SAYS = r"\s*(?:为|系|是|指|即|表示|代表|说明|：|:|=|means?|indicates?|denotes?|is|are)?\s*"
_QUOTES = "“”\"'‘’「」"


def explained(grid: Grid, sign: str) -> Bilingual | None:
    """Return what a note of a table says of a sign, as printed, and in English where we know how; None where none does.

    >>> from metrics.curation.tables.files.cells import Cell
    >>> explained(Grid("", [[Cell("注：* 为初步数；… 表示不详。", 9, 1, 9, 1)]]), "*")
    Bilingual(zh='初步数', en='preliminary')
    """
    quoted = rf"[{_QUOTES}]?{re.escape(sign)}[{_QUOTES}]?"
    form = re.compile(
        quoted + (r"(?![a-z])" if sign.isalnum() else "") + _SAYS + "(?P<note>.+)", re.IGNORECASE
    )
    for text in _texts(grid):
        match = form.fullmatch(text)
        if match and len(match["note"]) <= LONGEST_NOTE:
            printed = match["note"].strip()
            return Bilingual(printed, _IN_ENGLISH.get(printed, printed))
    return None


def status_of(note: Bilingual) -> Status | None:
    """Return the status that a note tells of the figures that it stands at; None where it tells none."""
    return status_told(note.zh) or status_told(note.en.casefold())


def _texts(grid: Grid) -> Iterator[str]:
    """Yield the sentences of the rows that print one text alone, without the word for a note before them."""
    for row in grid.rows:
        cells = [cell for cell in row if cell and cell.text.strip()]
        if cells and all(cell is cells[0] for cell in cells):
            for sentence in _ENDS.split(cells[0].text):
                if plain := _BEGINS.sub("", sentence.strip()).strip():
                    yield plain
