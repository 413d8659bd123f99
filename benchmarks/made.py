"""Synthetic curated folders of any size: invented towns and figures, and named so, for speed and growth alone."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from msgspec import Struct

FIRST_YEAR = 1995
AREA = (
    "{id}: {{name: {{zh: {id}镇, en: Town {number}}}, lies_in: [{{zh: 虚构县, en: Madeup County}}], "
    "codes: {{county: 330784}}}}"
)
SOURCE = (
    "{id}: {{file: {id}.txt, sha256: '{digest:064x}', what: {{zh: 虚构文稿, en: made-up text}}, publisher: not stated, "
    "area: {area}, period: {year}, known_from: [{{printed: 今年, line: 1}}], 全市: {{zh: 虚构市, en: Madeup}}, "
    "read: to the end}}"
)


class Size(Struct, frozen=True):
    """How large a made-up folder is; each town has one document a year, each indicator a level and its growth."""

    towns: int
    years: int
    indicators: int

    @property
    def figures(self) -> int:
        """How many figures are printed."""
        return self.towns * self.years * self.indicators * 2


def made(folder: Path, size: Size) -> Path:
    """Write a made-up curated folder and return it; the same size makes the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    towns = [f"虚构{number:04}" for number in range(1, size.towns + 1)]
    years = range(FIRST_YEAR, FIRST_YEAR + size.years)
    areas = (AREA.format(id=town, number=number) for number, town in enumerate(towns, 1))
    documents = [
        (f"t{number:04}y{year}", town, year) for number, town in enumerate(towns, 1) for year in years
    ]
    sources = (
        SOURCE.format(id=source, digest=number, area=town, year=year)
        for number, (source, town, year) in enumerate(documents)
    )
    files: dict[str, Iterator[str]] = {"areas": areas, "sources": sources}
    for number in range(size.indicators):
        files[f"theme{number}"] = _theme(number, documents)
    for name, lines in files.items():
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _theme(number: int, documents: list[tuple[str, str, int]]) -> Iterator[str]:
    """Yield the lines of a theme with one indicator; the first four themes are headlines.

    Each level grows out of the last one as the growth beside it says, as far as rounding lets it.
    """
    chance, level = Random(number), 0.0
    yield f"name: {{zh: 虚构主题{number}, en: Made-up theme {number}}}\norder: {number + 1}"
    if number < 4:
        yield "headline: yes"
    yield f"indicators:\n  made_up_{number}:\n    name: {{zh: 虚构指标{number}, en: Made-up indicator {number}}}"
    yield "    unit: 元\n    welcome: higher\n    definition: {zh: 虚构, en: made up}\n    figures:"
    for document, _, year in documents:
        growth = round(chance.uniform(-9, 19), 1)
        level = chance.uniform(1, 99) if year == FIRST_YEAR else level * (1 + growth / 100)
        yield f"      {document}:"
        yield f"        - {{level: {level:.2f}亿元, line: {2 * number + 2}}}"
        yield f"        - {{change_on_year: {growth:.1f}%, line: {2 * number + 3}}}"
