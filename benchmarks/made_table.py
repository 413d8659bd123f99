"""A synthetic folder whose figures stand in one table: invented towns and numbers, and named so."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

from msgspec import Struct

from benchmarks.made import AREA

FIRST_YEAR = 2019
UNITS = (("元", "万元"), ("人", "人"), ("%", "%"), ("个", "个"), ("m²", "平方公里"))
INDICATOR = """  made_up_{0}:
    name: {{zh: 虚构指标{0}, en: Made-up indicator {0}}}
    unit: {1}
    welcome: higher
    definition: {{zh: 虚构, en: made up}}
"""
SOURCE = """made_up:
  file: made_up.csv
  sha256: {}
  map: made_up
  what: {{zh: 虚构统计表, en: made-up table}}
  publisher: not stated
"""
MAP = """# A synthetic table: a row for each town and year, a column for each indicator.
area: {column: 乡镇}
period: {column: 年份}
indicator: {row: 1}
missing: {"…": {zh: 不详, en: not known}}
"""


class TableSize(Struct, frozen=True):
    """How large a made-up table is."""

    towns: int = 50
    indicators: int = 10
    years: int = 5

    @property
    def figures(self) -> int:
        """How many figures it prints."""
        return self.towns * self.indicators * self.years


def made_table(folder: Path, size: TableSize) -> Path:
    """Write a made-up folder with a table and return it; the same size makes the same files."""
    (folder / "tables").mkdir(parents=True, exist_ok=True)
    table = "\n".join(_rows(size)) + "\n"
    towns = range(1, size.towns + 1)
    theme = "".join(INDICATOR.format(number, _quoted(_unit(number)[0])) for number in range(size.indicators))
    files = {
        "areas.yaml": "".join(f"{AREA.format(id=f'虚构{number:04}', number=number)}\n" for number in towns),
        "sources.yaml": SOURCE.format(sha256(table.encode()).hexdigest()),
        "theme.yaml": f"name: {{zh: 虚构主题, en: Made-up theme}}\nheadline: yes\nindicators:\n{theme}",
        "tables/made_up.csv": table,
        "tables/made_up.yaml": MAP,
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def _rows(size: TableSize) -> Iterator[str]:
    """Yield the lines of the table."""
    heads = (f"虚构指标{number}（{_unit(number)[1]}）" for number in range(size.indicators))
    yield ",".join(("乡镇", "年份", *heads))
    chance = Random(1)
    for town in range(1, size.towns + 1):
        levels = [chance.uniform(0.3, 0.9) for _ in range(size.indicators)]
        for year in range(FIRST_YEAR, FIRST_YEAR + size.years):
            levels = [level * chance.uniform(0.97, 1.05) for level in levels]
            numbers = (_number(number, level) for number, level in enumerate(levels))
            yield ",".join((f"虚构{town:04}镇", str(year), *numbers))


def _number(number: int, level: float) -> str:
    """Return a number of an indicator, as its unit is mostly printed; a level is from 0 to a little more than 1."""
    unit, _ = _unit(number)
    if unit in ("人", "个"):
        return f"{70_000 * level:.0f}"
    if unit == "%":
        return f"{70 * level:.1f}"
    return f'"{70_000 * level:,.2f}"'


def _unit(number: int) -> tuple[str, str]:
    """Return the base unit of an indicator, and the one that its head prints."""
    return UNITS[number % len(UNITS)]


def _quoted(text: str) -> str:
    """Return a unit as YAML."""
    return f"'{text}'" if text == "%" else text
