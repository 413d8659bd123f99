"""Tiny catalogues for tests: a few figures of three towns, written as a curator writes them, and loaded."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View, measured, selection
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.records import Catalogue

AREAS = """
西溪: {name: {zh: 西溪镇, en: Xixi}, lies_in: [{zh: 永康市, en: Yongkang}], codes: {county: 330784}, parts: PARTS}
花街: {name: {zh: 花街镇, en: Huajie}, lies_in: [{zh: 永康市, en: Yongkang}], codes: {county: 330784}, parts: PARTS}
西湖: {name: {zh: 西湖镇, en: Xihu}, lies_in: [{zh: 重庆市, en: Chongqing}], codes: {county: 500116}, parts: PARTS}
"""
SOURCES = {
    **{f"x{year}": ("西溪", str(year), "{zh: 永康市, en: Yongkang}") for year in range(2019, 2025)},
    **{f"w{year}": ("西湖", str(year), "{zh: 重庆市, en: Chongqing}") for year in range(2022, 2025)},
    "h2024": ("花街", "2024-H1", "{zh: 永康市, en: Yongkang}"),
}
UNITS = {
    "output": "元",
    "goal": "元",
    "income": "元",
    "many": "个",
    "rich": "个",
    "air": "位",
    "dust": "µg/m³",
    "villages": "个",
    "mean": "元",
    "middling": "个",
    "roads": "km",
    "homes": "户",
    "quota": "'%'",
    "structure": "'1'",
}
NAMES = dict(
    zip(
        UNITS,
        (
            "总产值",
            "任务",
            "收入",
            "达标村",
            "富裕村",
            "空气",
            "粉尘",
            "村",
            "村均",
            "中等村",
            "道路",
            "户数",
            "比率",
            "结构",
        ),
        strict=True,
    )
)
MORE = {
    "output": "    defined_by: national\n",
    "goal": "    target_of: output\n",
    "many": "    threshold: 50万元\n    threshold_on: income\n    within: villages\n",
    "rich": "    threshold: 100万元\n    threshold_on: income\n",
    "mean": "    quotient_of: [income, villages]\n",
    "middling": "    difference_of: [many, rich]\n",
    "roads": "    defined_by: plain\n",
    "homes": "    rest: 其余\n",
    "structure": "    ratio_of: [{zh: 一产, en: primary}, {zh: 二产, en: secondary}, {zh: 三产, en: tertiary}]\n",
}

WELCOME = {"output": "higher", "income": "higher", "dust": "lower"}


def world(figures: Mapping[str, Mapping[str, str]], part: str = "下赵村", name: str = "") -> Catalogue:
    """Return the catalogue of ``figures``: indicator -> document -> its figures, separated by semicolons.

    Args:
        figures: such as ``{"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}}``; the documents
            are x2019 to x2024 of 西溪, w2022 to w2024 of 西湖 and h2024 of 花街, for its first half-year.
        part: the one part that each town has, besides the rest of it (其余).
        name: the name of the indicator ``output``, in both languages; without one it is 总产值 and Output.

    Nothing changes a catalogue, so whoever asks for the same figures again gets the same one.
    """
    return _loaded(_theme(figures, name), part)


@lru_cache(maxsize=1000)
def _loaded(theme: str, part: str) -> Catalogue:
    """Return the catalogue of a theme and the places of all worlds."""
    with TemporaryDirectory() as folder:
        _write(theme, part, Path(folder))
        return load_catalogue(folder)


def write_world(figures: Mapping[str, Mapping[str, str]], folder: Path) -> None:
    """Write the files of a world into a folder."""
    _write(_theme(figures, ""), "下赵村", folder)


def _write(theme: str, part: str, folder: Path) -> None:
    """Write a theme, and the places and documents of all worlds."""
    files = {
        "areas.yaml": AREAS.replace("PARTS", f"{{{_quoted(part)}: {_quoted(part)}, 其余: the rest}}"),
        "sources.yaml": "\n".join(_source(key, *SOURCES[key]) for key in SOURCES),
        "theme.yaml": theme,
    }
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")


def _source(key: str, area: str, period: str, city: str) -> str:
    """Return one document."""
    return (
        f"{key}: {{file: {key}.txt, sha256: '{key.encode().hex():0>64}', what: {{zh: 回顾, en: review}}, "
        f"publisher: not stated, area: {area}, period: {period}, "
        f"known_from: [{{printed: 今年, line: 1}}], 全市: {city}, read: to the end}}"
    )


def _theme(figures: Mapping[str, Mapping[str, str]], name: str) -> str:
    """Return the theme with all its indicators, and the figures."""
    lines = ["name: {zh: 主题, en: Theme}", "order: 1", "indicators:"]
    for indicator, unit in UNITS.items():
        zh, en = (name, name) if name and indicator == "output" else (NAMES[indicator], indicator.title())
        lines += [
            f"  {indicator}:",
            f"    name: {{zh: {_quoted(zh)}, en: {_quoted(en)}}}",
            f"    unit: {unit}\n    welcome: {WELCOME.get(indicator, 'neither')}",
            "    definition: {zh: 定义, en: definition}",
            MORE.get(indicator, "").rstrip(),
            *_figures(figures.get(indicator, {})),
        ]
    return "\n".join(line for line in lines if line) + "\n"


def _figures(documents: Mapping[str, str]) -> list[str]:
    """Return the figures of one indicator; each stands on the line of its place in the list, from 1."""
    if not documents:
        return []
    lines = ["    figures:"]
    for document, written in documents.items():
        lines.append(f"      {document}:")
        figures = [text.strip() for text in written.split(";")]
        lines += [f"        - {{{figure}, line: {line}}}" for line, figure in enumerate(figures, 1)]
    return lines


def _quoted(text: str) -> str:
    """Return ``text`` as YAML between single quotes."""
    return "'" + text.replace("'", "''") + "'"


def shown(facts: Facts, view: View) -> list[Fact]:
    """Return the figures that a view's chart draws."""
    return measured(selection(facts, view), view)
