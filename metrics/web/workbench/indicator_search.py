"""The indicators as they are looked for: by name in both languages, id, words, pinyin; those of the folder first."""

from collections.abc import Mapping

from msgspec import Struct

from metrics.curation.library import known_indicators
from metrics.display.names.initials import initials
from metrics.display.names.spelling import pinyin, spelt
from metrics.language import Language
from metrics.model.records import Indicator


class FindableIndicator(Struct, frozen=True):
    """An indicator to find at the workbench: ``keys`` it is found by, ``file`` where it will be written."""

    id: str
    name: str
    keys: str
    file: str


def findable(curated: Mapping[str, Indicator], language: Language) -> list[FindableIndicator]:
    """Return the indicators to find at the workbench: of the folder, and then those of the library alone."""
    known = known_indicators(curated).values()
    return [
        FindableIndicator(
            indicator.id,
            indicator.name.within(language),
            _keys(indicator),
            "" if indicator.id in curated else f"{indicator.theme}.yaml",
        )
        for indicator in sorted(known, key=lambda indicator: indicator.id not in curated)
    ]


def _keys(indicator: Indicator) -> str:
    """Return what an indicator is found by (names, id, words, pinyin), as it is spelt, parted by blanks."""
    names = (indicator.name.zh, indicator.name.en, indicator.id.replace("_", " "), *indicator.words)
    heard = (initials(indicator.name.zh), pinyin(indicator.name.zh))
    return " ".join(dict.fromkeys(spelt(name) for name in (*names, *heard)))
