"""Curated folders with tables that stay tables: a few towns and indicators, and whatever file and map a test gives."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from metrics.curation import examine
from metrics.errors import Problem
from metrics.language import Language
from metrics.model.records import Catalogue

AREAS = """
西溪: {name: {zh: 西溪镇, en: Xixi}, lies_in: [{zh: 永康市, en: Yongkang}], codes: {mca: 330784109, nbs: 330784111}}
花街: {name: {zh: 花街镇, en: Huajie}, lies_in: [{zh: 永康市, en: Yongkang}], codes: {mca: 330784104, nbs: 330784114},
  formerly: [{name: {zh: 花街乡, en: Huajie Township}, valid: ../1992}]}
西湖: {name: {zh: 西湖镇, en: Xihu}, lies_in: [{zh: 重庆市, en: Chongqing}], codes: {mca: 330784111}}
"""
THEME = """
name: {zh: 主题, en: Theme}
headline: yes
indicators:
"""
INDICATORS = {
    "output": ("工业总产值", "Industrial output", "元"),
    "residents": ("常住人口", "Residents", "人"),
    "jobless": ("失业率", "Unemployment rate", "'%'"),
    "size": ("面积", "Area", "m²"),
}
WORDS = {"output": "工业产值"}
TABLE = """\
乡镇,年份,工业总产值（万元）,常住人口（万人）
西溪镇,2022,"12,345.6",1.30
西溪镇,2023,"13,345.6",1.31*
花街镇,2022,…,2.30
花街镇,2023,"9,345",2.31
"""
MAP = """\
area: {column: 乡镇}
period: {column: 年份}
indicator: {row: 1}
missing: {"…": {zh: 不详, en: not known}}
marks: {"*": {note: {zh: 初步数, en: preliminary}, status: preliminary}}
"""


def write_tables(
    folder: Path, tables: Mapping[str, bytes | str], map_: str = MAP, more: str = "", indicators: str = ""
) -> Path:
    """Write a folder whose documents are some tables, all read by one map; return the folder."""
    (folder / "tables").mkdir(parents=True)
    texts = {"areas.yaml": AREAS, "theme.yaml": THEME + _indicators() + indicators, "tables/map.yaml": map_}
    texts["sources.yaml"] = "".join(source(name, content, more) for name, content in tables.items())
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    for name, content in tables.items():
        (folder / "tables" / name).write_bytes(raw(content))
    return folder


def source(name: str, content: bytes | str, more: str = "") -> str:
    """Return the entry of a table."""
    return (
        f"{Path(name).stem}:\n  file: {name}\n  sha256: {sha256(raw(content)).hexdigest()}\n  map: map\n"
        f"  what: {{zh: 统计表, en: table}}\n  publisher: not stated\n{more}"
    )


def raw(content: bytes | str) -> bytes:
    """Return a table as it lies in its file."""
    return content.encode() if isinstance(content, str) else content


def _indicators() -> str:
    """Return the indicators of the theme."""
    return "".join(
        f"  {key}:\n    name: {{zh: {zh}, en: {en}}}\n    unit: {unit}\n    welcome: neither\n"
        f"    words: [{WORDS.get(key, zh)}]\n"
        "    definition: {zh: 定义, en: definition}\n"
        for key, (zh, en, unit) in INDICATORS.items()
    )


def read(folder: Path) -> Catalogue:
    """Return the catalogue of a folder that has no problem."""
    catalogue, problems = examine(folder)
    assert catalogue is not None, "\n".join(problem.text(Language.EN) for problem in problems)
    return catalogue


def texts_of(problems: tuple[Problem, ...], folder: Path) -> list[str]:
    """Return problems in English, their files by their place in the folder."""
    return [problem.text(Language.EN).removeprefix(f"{folder}/") for problem in problems]


def figures(catalogue: Catalogue) -> dict[str, str]:
    """Return what each cell says, by its place."""
    return {
        observation.cell: f"{observation.indicator} {observation.area} {observation.period.text} "
        f"{observation.measure} {observation.quantity.printed}"
        for observation in catalogue.observations
    }
