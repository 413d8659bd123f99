"""Curated folders for tests, written as a curator writes them: from one figure to fifty towns and thirty years."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field

FIGURE = "{level: 12.3亿元, line: 1}"


class Folder(Struct, frozen=True):
    """What a folder holds.

    ``towns`` name each town's county and English name, ``documents`` each document's town and period, ``themes`` each
    theme's indicators with their figures by document. ``more`` goes into areas.yaml as it is, and ``fields`` into each
    indicator, by its id; ``welcome`` is which way of all of them is.
    """

    towns: Mapping[str, tuple[str, str]]
    documents: Mapping[str, tuple[str, str]]
    themes: Mapping[str, Mapping[str, Mapping[str, Iterable[str]]]]
    headline: bool = True
    more: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    welcome: str = "neither"

    def write(self, folder: Path) -> Path:
        """Write the files into ``folder`` and return it."""
        folder.mkdir(parents=True, exist_ok=True)
        texts = {
            "areas.yaml": "".join(_town(key, *town) for key, town in self.towns.items()) + self.more,
            "sources.yaml": "".join(_document(key, *fields) for key, fields in self.documents.items()),
            **{f"{key}.yaml": self._theme(key, theme) for key, theme in self.themes.items()},
        }
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    def _theme(self, key: str, theme: Mapping[str, Mapping[str, Iterable[str]]]) -> str:
        """Return the file of one theme."""
        lines = [f"name: {{zh: 主题{key}, en: Theme {key}}}"]
        lines += ["headline: yes"] if self.headline else []
        lines += ["indicators:" if theme else "indicators: {}"]
        for indicator, figures in theme.items():
            fields = self.fields.get(indicator, "unit: 元")
            lines += [
                f"  {indicator}:",
                f"    name: {{zh: 指标{indicator}, en: Indicator {indicator}}}",
                f"    {fields}",
                f"    welcome: {self.welcome}",
                "    definition: {zh: 定义, en: definition}",
                *(["    figures:"] if figures else []),
            ]
            for document, written in figures.items():
                lines += [f"      {document}:", *(f"        - {figure}" for figure in written)]
        return "\n".join(lines) + "\n"


def _town(key: str, county: str, english: str) -> str:
    """Return the entry of a town."""
    return (
        f"{key}:\n  name: {{zh: {key}镇, en: {english}}}\n  lies_in: [{{zh: {county}, en: {county}}}]\n"
        f"  codes: {{county: 330784}}\n  parts: {{东村: East village, 西村: West village, 南村: South village}}\n"
    )


def _document(key: str, area: str, period: str) -> str:
    """Return the entry of a document."""
    return (
        f"{key}:\n  file: {key}.txt\n  sha256: '{key.encode().hex():0>64}'\n  what: {{zh: 回顾, en: review}}\n"
        f"  publisher: not stated\n  area: {area}\n  period: {period}\n"
        "  known_from: [{printed: 今年, line: 1}]\n  全市: {zh: 甲市, en: Jia city}\n  read: to the end\n"
    )


ONE = {"甲": ("甲市", "Jia")}
TWO = {**ONE, "乙": ("甲市", "Yi")}
OF_2023 = {"a": ("甲", "'2023'")}
PLACE = (
    "工地:\n  name: {zh: 工地, en: Building site}\n  lies_in: [{zh: 甲市, en: Jia city}]\n  kind: locality\n"
)


def _one(*figures: str, documents: Mapping[str, tuple[str, str]] = OF_2023, **more: Any) -> Folder:
    """Return a folder of one indicator, whose figures all stand in its first document."""
    document = next(iter(documents))
    return Folder(
        **{"towns": ONE, "documents": documents, "themes": {"t": {"x": {document: figures}}}, **more}
    )


def _series(periods: Iterable[object]) -> list[str]:
    """Return a figure for each period."""
    return [
        f"{{level: {line}.{line % 10}亿元, period: '{period}', line: {line}}}"
        for line, period in enumerate(periods, 1)
    ]


SMALL: Mapping[str, Folder] = {
    "one_figure": _one(FIGURE),
    "one_growth": _one("{change_on_year: 8.1%, line: 1}"),
    "one_growth_and_level": _one(FIGURE, "{change_on_year: 8.1%, line: 2}"),
    "one_zero": _one("{level: 无, line: 1}", fields={"x": "unit: 个"}),
    "one_bound": _one("{level: 超50万元, line: 1}"),
    "one_range": _one("{change_on_year: 5%—8%, line: 1}"),
    "months_of_one_year": _one(*_series(f"2023-{month:02}" for month in range(1, 13))),
    "years_of_one_document": _one(*_series(range(2015, 2025))),
    "two_years_of_one_document": _one(*_series((2022, 2023))),
    "next_years_plan": _one(FIGURE, "{level: 14亿元, period: '2024', status: planned, line: 2}"),
    "years_in_figures_only": _one(*_series((2019, 2020))),
    "all_ranks": _one("{rank: 全市第二, of: level, line: 1}"),
    "all_ranks_in_words": _one("{rank: 全市前列, of: level, line: 1}"),
    "all_planned": _one("{level: 14亿元, status: planned, line: 1}"),
    "all_parts": _one("{level: 3亿元, part: 东村, line: 1}", "{level: 2亿元, part: 西村, line: 2}"),
    "all_shares": _one("{share: 30%, line: 1}"),
    "all_completions": _one("{completion: 104%, line: 1}"),
    "open_end": _one("{level: 1.3亿元, period: 2020/.., line: 1}"),
    "no_headline_theme": _one(FIGURE, headline=False),
    "town_without_figure": _one(FIGURE, towns=TWO),
    "town_without_document": Folder(TWO, OF_2023, {"t": {"x": {"a": [FIGURE]}}}),
    "places_only": _one(
        "{level: 3亿元, area: 工地, line: 1}", towns={}, more=PLACE, documents={"a": ("工地", "'2023'")}
    ),
    "towns_but_figures_of_a_place": _one("{level: 3亿元, area: 工地, line: 1}", more=PLACE),
    "no_figure_at_all": Folder(ONE, OF_2023, {"t": {"x": {}}}),
    "theme_without_figures": Folder(ONE, OF_2023, {"t": {"x": {}}, "u": {"y": {"a": [FIGURE]}}}),
    "half_a_year": _one(FIGURE, documents={"a": ("甲", "2024-H1")}),
    "many_towns_of_one_document": _one(
        *(f"{{level: {line}亿元, area: 镇{line}, line: {line}}}" for line in range(1, 9)),
        towns={f"镇{number}": ("甲市", f"Town {number}") for number in range(1, 9)},
        documents={"a": ("镇1", "'2023'")},
    ),
}


def large(towns: int, years: int, indicators: int = 3, themes: int = 2) -> Folder:
    """Return a folder of so many towns in counties of ten, with a document a town and year."""
    names = {f"第{number}": (f"县{number // 10}", f"Township {number}") for number in range(1, towns + 1)}
    spoken_of = range(2024 - years, 2024)
    documents = {
        f"d{number}y{year}": (town, f"'{year}'") for number, town in enumerate(names) for year in spoken_of
    }

    def figures(theme: int, indicator: int) -> dict[str, list[str]]:
        lines: dict[str, list[str]] = {}
        for number, key in enumerate(documents):
            if (number * 7 + indicator) % 5:
                value = 5 + (number * 13 + indicator * 7) % 40
                status = ", status: planned" if number % 11 == 0 else ""
                lines[key] = [
                    f"{{level: {value}.{number % 10}{indicator}亿元, line: {theme * 10 + indicator + 1}{status}}}"
                ]
        return lines

    figures_of = {
        f"t{theme}": {f"x{theme}_{number}": figures(theme, number) for number in range(indicators)}
        for theme in range(themes)
    }
    fields = {
        indicator: "unit: 元\n    defined_by: plain" for theme in figures_of.values() for indicator in theme
    }
    return Folder(names, documents, figures_of, fields=fields)


LARGE: Mapping[str, Callable[[], Folder]] = {
    "12x23": lambda: large(12, 23),
    "20x5": lambda: large(20, 5),
    "3x30": lambda: large(3, 30),
    "50x10": lambda: large(50, 10),
}

# Of periods as long as these no two compare, so each figure has an axis of its own: no picture is so high.
TOO_HIGH = _one(
    *(
        f"{{level: 3亿元, period: 2015-01/{2015 + month // 12}-{month % 12 + 1:02}, line: {month}}}"
        for month in range(1, 60)
    )
)


def state_of(folder: Path) -> Path:
    """Return where what a server keeps of a test's folder lies: beside it."""
    return folder.parent / "state"
