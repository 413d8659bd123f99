"""Small articles of one town, and what a curator writes of them: a world of documents for the tests of evidence."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from metrics.curation import load_catalogue
from metrics.curation.auditing.verification import Verification, verify
from metrics.model.records import Catalogue

AREAS = """
甲镇:
  name: {zh: 甲镇, en: Jia}
  lies_in: [{zh: 丙县, en: Bing County}, {zh: 丁市, en: Ding City}, {zh: 戊省, en: Wu}]
  codes: {county: 330784}
  parts: {东村: Dong village, 河道整治项目: River works, 北片: Northern villages}
乙镇:
  name: {zh: 乙镇, en: Yi}
  lies_in: [{zh: 丙县, en: Bing County}, {zh: 丁市, en: Ding City}, {zh: 戊省, en: Wu}]
  codes: {county: 330785}
"""


class WrittenIndicator(Struct, frozen=True):
    """One indicator and its figures: ``words`` as in the YAML, ``more`` further fields of it, a line each."""

    unit: str
    words: str
    figures: Sequence[str]
    more: Sequence[str] = ()


def printed(
    folder: Path, article: str, period: str = "2023", exclusions: str = "", **indicators: WrittenIndicator
) -> Catalogue:
    """Return the catalogue of one article about 甲镇, which is written as a.txt into ``folder``/documents.

    Args:
        folder: where to write; ``folder``/curated holds the YAML.
        article: the text.
        period: of the document.
        exclusions: exclusions.yaml, of the document ``a``.
        told: the indicators by id, with their figures.
    """
    curated, documents = folder / "curated", folder / "documents"
    curated.mkdir(exist_ok=True)
    documents.mkdir(exist_ok=True)
    article += "\n回顾\n"
    (documents / "a.txt").write_text(article, "utf-8")
    last = article.count("\n")
    digest = hashlib.sha256(article.encode()).hexdigest()
    files = {
        "areas.yaml": AREAS,
        "sources.yaml": (
            f"a: {{file: a.txt, sha256: '{digest}', what: {{zh: 回顾, en: review}}, publisher: not stated, area: 甲镇, "
            f"period: {period}, known_from: [{{printed: 回顾, line: {last}}}], 全市: {{zh: 丁市, en: Ding City}}}}"
        ),
        "theme.yaml": "\n".join(["name: {zh: 主题, en: Theme}", "indicators:", *_indicators(indicators)]),
        **({"exclusions.yaml": exclusions} if exclusions else {}),
    }
    for name, text in files.items():
        (curated / name).write_text(text + "\n", "utf-8")
    return load_catalogue(curated)


def verified(
    folder: Path, article: str, period: str = "2023", exclusions: str = "", **indicators: WrittenIndicator
) -> Verification:
    """Return what ``metrics verify`` finds in one article, as of ``printed``."""
    return verify(printed(folder, article, period, exclusions, **indicators), folder / "documents")


def problems(verification: Verification) -> list[str]:
    """Return the problems in English."""
    return [problem.message.en for problem in verification.problems]


def _indicators(indicators: dict[str, WrittenIndicator]) -> list[str]:
    """Return the lines of the indicators."""
    lines = []
    for key, indicator in indicators.items():
        lines += [
            f"  {key}:",
            f"    name: {{zh: {key}, en: {key}}}",
            f"    unit: {indicator.unit}\n    welcome: neither\n    definition: {{zh: 定义, en: definition}}",
            f"    words: [{indicator.words}]",
            *(f"    {line}" for line in indicator.more),
            "    figures:\n      a:",
            *(f"        - {{{figure}}}" for figure in indicator.figures),
        ]
    return lines
