"""A made-up article and a curated folder that speaks of it, for the tests of evidence."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from metrics.curation import load_catalogue
from metrics.errors import Problem
from metrics.model.records import Catalogue

ARTICLE = """今年是2031年。
本镇总产值12.34亿元，同比
增长1.92%，增幅居全市第二；修路投入超50万元，
接待客人６５００余
人 次，植树 1.3 万棵。
开张商店2家、书店3家、茶馆2家。
全年无火灾，一起努力。
收入超20万元的村有4个，在全市居首位。
最后一公里通了，三村共建。
"""
AREAS = """
西溪:
  name: {zh: 西溪镇, en: Xixi}
  lies_in: [{zh: 永康市, en: Yongkang}, {zh: 浙江省, en: Zhejiang}]
  codes: {county: 330784}
"""
UNITS = {"output": "元", "roads": "元", "guests": "人次", "shops": "家", "fires": "次", "rich": "个"}
WORDS = {
    "output": "总产值, 同比, 增幅",
    "roads": "修路",
    "guests": "客人",
    "shops": "商店",
    "fires": "火灾",
    "rich": "村有, 全市居",
}
FIGURES = {
    "output": (
        "level: 12.34亿元, line: 2",
        "change_on_year: 1.92%, line: 3",
        "rank: 全市第二, of: change_on_year, line: 3",
    ),
    "roads": ("level: 超50万元, line: 3",),
    "guests": ("level: 6500余人次, line: 4",),
    "shops": ("level: 2家, line: 6",),
    "fires": ("level: 无, line: 7",),
    "rich": ("level: 4个, line: 8", "rank: 首位, of: level, among: 全市, line: 8"),
}
EXCLUSIONS = """
"a":
  idiom: {9: 最后一公里}
  name: {6: [书店3家, 茶馆2家], 9: 三村}
  word: {7: 一起}
  vague: {5: 1.3万棵}
"""


class Desk:
    """A curator's desk: a folder of YAML, a folder with one article, and what is wrong between them."""

    def __init__(self, folder: Path) -> None:
        """Lay out the article with all its figures."""
        self.curated, self.documents = folder / "curated", folder / "documents"
        self.curated.mkdir()
        self.documents.mkdir()
        (self.documents / "a.txt").write_text(ARTICLE, "utf-8")
        self.write("areas.yaml", AREAS)
        self.write_sources(hashlib.sha256(ARTICLE.encode()).hexdigest())
        self.write_theme(FIGURES)
        self.write("exclusions.yaml", EXCLUSIONS)

    def write(self, name: str, text: str) -> None:
        """Write one file of the curated folder."""
        (self.curated / name).write_text(text, "utf-8")

    def write_sources(self, digest: str, known_from: str = "{printed: 2031年, line: 1}") -> None:
        """Write sources.yaml, with one document called a."""
        self.write(
            "sources.yaml",
            f"a: {{file: a.txt, sha256: '{digest}', what: {{zh: 回顾, en: review}}, publisher: not stated, "
            f"area: 西溪, period: 2031, known_from: [{known_from}], 全市: {{zh: 永康市, en: Yongkang}}}}\n",
        )

    def write_theme(self, figures: Mapping[str, Sequence[str]], words: Mapping[str, str] = WORDS) -> None:
        """Write theme.yaml with some figures of the article."""
        lines = ["name: {zh: 主题, en: Theme}", "indicators:"]
        for indicator, unit in UNITS.items():
            lines += [
                f"  {indicator}:",
                f"    name: {{zh: {indicator}, en: {indicator}}}",
                f"    unit: {unit}\n    welcome: neither\n    definition: {{zh: 定义, en: definition}}",
                *([f"    words: [{words[indicator]}]"] if indicator in words else []),
                *(["    threshold: 20万元\n    threshold_on: output"] if indicator == "rich" else []),
                *(["    figures:\n      a:"] if figures.get(indicator) else []),
                *(f"        - {{{figure}}}" for figure in figures.get(indicator, ())),
            ]
        self.write("theme.yaml", "\n".join(lines) + "\n")

    def change(self, name: str, old: str, new: str) -> None:
        """Write ``new`` for the only ``old`` in a file of the curated folder."""
        text = (self.curated / name).read_text("utf-8")
        assert text.count(old) == 1, (old, text.count(old))
        self.write(name, text.replace(old, new))

    def catalogue(self) -> Catalogue:
        """Return what is written."""
        return load_catalogue(self.curated)

    def placed(self, problem: Problem) -> str:
        """Return a problem as a curator reads it in English, without the folders."""
        return f"{Path(problem.file).name}:{problem.line}:{problem.column}: {problem.message.en}"
