"""A made-up county whose figures drafts are written from: four towns, five years, sixteen indicators."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from msgspec import Struct, field

from metrics.curation.library import shipped_library

TOWNS = {"白石": ("白石镇", "Baishi"), "清溪": ("清溪镇", "Qingxi"), "柳河": ("柳河镇", "Liuhe")}
TOWNS |= {"东岭": ("东岭乡", "Dongling")}
YEARS = range(2020, 2025)
COUNTY = "{zh: 青山县, en: Qingshan County}"


class PrintedLevel(Struct, frozen=True):
    """A level as a town's report prints it: its number without unit, and the unit."""

    number: str
    unit: str

    @property
    def text(self) -> str:
        """It as printed."""
        return f"{self.number}{self.unit}"

    @property
    def value(self) -> float:
        """Its number."""
        return float(self.number)


class Course(Struct, frozen=True):
    """How an indicator is made up: its first levels lie between two numbers, in a unit, with so many decimals."""

    unit: str
    least: float
    most: float
    decimals: int
    growth: bool = False
    rank: bool = False
    moves: tuple[float, float] = (-6, 14)


COURSES: dict[str, Course] = {
    "industrial_output": Course("亿元", 20, 60, 2, growth=True, rank=True),
    "fixed_asset_investment": Course("亿元", 5, 19, 2, growth=True, rank=True),
    "industrial_investment": Course("亿元", 1, 5, 2, growth=True, moves=(-20, 40)),
    "total_retail_sales": Course("亿元", 6, 18, 2, growth=True),
    "fiscal_revenue": Course("万元", 9000, 28000, 0, growth=True, rank=True),
    "tax_revenue": Course("万元", 6000, 8800, 0, growth=True),
    "rural_income": Course("元", 21000, 33000, 0, growth=True, moves=(4, 9)),
    "operating_income": Course("万元", 700, 2100, 0, growth=True, moves=(-10, 130)),
    "pm25": Course("微克/立方米", 24, 39, 0, moves=(-9, 5)),
    "good_air_share": Course("%", 84, 91, 1, moves=(-2, 2.5)),
    "residents": Course("万人", 2.1, 6.8, 2, moves=(-2, 2)),
    "grain_output": Course("万吨", 1.1, 3.9, 2, moves=(-3, 4)),
    "industrial_enterprises": Course("家", 22, 71, 0, moves=(-4, 14)),
    "tourists": Course("万人次", 31, 99, 1, growth=True, moves=(-15, 40)),
    "tourism_revenue": Course("亿元", 1.2, 4.8, 2, growth=True, moves=(-15, 45)),
    "new_urban_jobs": Course("人", 410, 1450, 0, moves=(-12, 15)),
}
COMPLETED = "fixed_asset_investment"


class World(Struct):
    """All figures as printed, by indicator, town and year; ``growth`` and ``completion`` in per cent."""

    level: dict[tuple[str, str, int], PrintedLevel] = field(default_factory=dict)
    growth: dict[tuple[str, str, int], str] = field(default_factory=dict)
    rank: dict[tuple[str, str, int], int] = field(default_factory=dict)
    completion: dict[tuple[str, str, int], str] = field(default_factory=dict)

    @classmethod
    def made(cls, seed: int) -> "World":
        """Return the county of a seed."""
        world, chance = cls(), Random(seed)
        for indicator, course in COURSES.items():
            for town in TOWNS:
                world._make(indicator, town, course, chance)
            for year in YEARS:
                world._place(indicator, year, course)
        for town in TOWNS:
            for year in YEARS:
                world.completion[COMPLETED, town, year] = f"{chance.uniform(91, 118):.1f}"
        return world

    def _make(self, indicator: str, town: str, course: Course, chance: Random) -> None:
        """Make up the course of an indicator in a town."""
        value = chance.uniform(course.least, course.most)
        for year in YEARS:
            before, value = value, value * (1 + chance.uniform(*course.moves) / 100)
            number = f"{value:.{course.decimals}f}"
            self.level[indicator, town, year] = PrintedLevel(number, course.unit)
            if course.growth:
                self.growth[indicator, town, year] = (
                    f"{100 * (value / before - 1):.{chance.choice((1, 1, 2))}f}"
                )

    def _place(self, indicator: str, year: int, course: Course) -> None:
        """Rank the towns, where the reports print ranks."""
        order = sorted(TOWNS, key=lambda town: -self.level[indicator, town, year].value)
        for rank, town in enumerate(order, 1):
            if course.rank:
                self.rank[indicator, town, year] = rank

    def rose(self, indicator: str, town: str, year: int) -> bool:
        """Whether a level is higher than a year before, or its growth above nothing."""
        if (indicator, town, year) in self.growth:
            return float(self.growth[indicator, town, year]) > 0
        return self.level[indicator, town, year].value > self.level[indicator, town, year - 1].value

    def write(self, folder: Path) -> Path:
        """Write the curated folder and return it."""
        folder.mkdir(parents=True, exist_ok=True)
        areas = (
            f"{town}: {{name: {{zh: {zh}, en: {en}}}, lies_in: [{COUNTY}], codes: {{county: 330784}}}}"
            for town, (zh, en) in TOWNS.items()
        )
        documents = [(f"{town}{year}", town, year) for town in TOWNS for year in YEARS]
        files = {
            "areas": areas,
            "sources": (_source(number, *fields) for number, fields in enumerate(documents, 1)),
            "county": self._theme(),
        }
        for name, lines in files.items():
            (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return folder

    def _theme(self) -> Iterator[str]:
        """Yield the one theme."""
        yield "name: {zh: 全县, en: County}\norder: 1\nindicators:"
        for number, indicator in enumerate(COURSES):
            known = shipped_library().indicators[indicator]
            yield f"  {indicator}:\n    name: {{zh: {known.name.zh}, en: '{known.name.en}'}}"
            yield f"    unit: '{known.unit}'\n    welcome: {known.welcome}\n    defined_by: {known.defined_by}"
            yield f"    words: [{', '.join(known.words)}]\n    kind: {known.accrual}\n    scope: {known.scope}"
            if known.defined_by.is_stated:
                yield "    why: {zh: 统计局, en: statistics bureau}"
            yield "    definition: {zh: 虚构, en: made up}\n    figures:"
            yield from self._figures(indicator, 4 * number + 1)

    def _figures(self, indicator: str, line: int) -> Iterator[str]:
        """Yield the figures of an indicator by document."""
        for town in TOWNS:
            for year in YEARS:
                key = indicator, town, year
                yield f"      {town}{year}:"
                yield f"        - {{level: {self.level[key].text}, line: {line}}}"
                if key in self.growth:
                    yield f"        - {{change_on_year: {self.growth[key]}%, line: {line + 1}}}"
                if key in self.rank:
                    ordinal = "一二三四"[self.rank[key] - 1]
                    yield f"        - {{rank: 全县第{ordinal}, of: level, among: 青山县, line: {line + 2}}}"
                if key in self.completion:
                    yield f"        - {{completion: {self.completion[key]}%, line: {line + 3}}}"


def _source(number: int, document: str, town: str, year: int) -> str:
    """Return the entry of a town's report."""
    return (
        f"{document}: {{file: {document}.txt, sha256: '{number:064x}', what: {{zh: 工作报告, en: work report}}, "
        f"publisher: not stated, area: {town}, period: {year}, known_from: [{{printed: 今年, line: 1}}], "
        f"全市: {COUNTY}, read: to the end}}"
    )
