"""The indicator library: the themes that the package ships, of what towns are mostly told of.

They are written as a curated theme is, without figures: definition, words by which texts call it, unit, source.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.reading.report import Report
from metrics.curation.reading.yaml_text import read_yaml
from metrics.curation.records.indicators import KnownRecords
from metrics.curation.records.themes import ThemeFile, indicator_keys, read_theme
from metrics.language import Language
from metrics.model.records import Indicator, Theme

SHIPPED = Path(__file__).resolve().parents[1] / "library"


class Library(Struct, frozen=True):
    """The library's themes and indicators by id, the themes in their order."""

    themes: Mapping[str, Theme]
    indicators: Mapping[str, Indicator]

    @property
    def sourced(self) -> int:
        """How many indicators of the library say who fixes what they count; any other definition is our own."""
        return sum(indicator.defined_by.is_stated for indicator in self.indicators.values())


@cache
def shipped_library() -> Library:
    """Return the indicator library that the package ships.

    Raises:
        ValueError: if it is not sound.
    """
    reports = {path.stem: Report(f"library/{path.name}") for path in sorted(SHIPPED.glob("*.yaml"))}
    roots = {
        stem: read_yaml((SHIPPED / f"{stem}.yaml").read_text("utf-8"), reports[stem]) for stem in reports
    }
    units = {key.text: unit for root in roots.values() if root for key, unit in indicator_keys(root)}
    shelf = KnownRecords(None, None, units)
    files = [read_theme(reports[stem], root, stem, shelf) for stem, root in roots.items() if root]
    problems = [problem.text(Language.EN) for report in reports.values() for problem in report.problems]
    if problems:
        raise ValueError("\n".join(problems))
    return _library(sorted(files, key=lambda file: file.theme.order))


def known_indicators(curated: Mapping[str, Indicator]) -> dict[str, Indicator]:
    """Return the indicators of a folder and of the library; one that both know has the words of both."""
    shipped = shipped_library().indicators
    both = {
        key: replace(indicator, words=tuple(dict.fromkeys((*indicator.words, *shipped[key].words))))
        for key, indicator in curated.items()
        if key in shipped
    }
    return {**shipped, **curated, **both}


def _library(files: list[ThemeFile]) -> Library:
    """Return the library that some theme files make."""
    return Library(
        {file.theme.id: file.theme for file in files},
        {indicator.id: indicator for file in files for indicator in file.indicators},
    )
