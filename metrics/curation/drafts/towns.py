"""Which town a place of a draft speaks of: the one named last before it, those of 分别 in turn."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from metrics.curation.proving.cleaning import clean_text
from metrics.model.records import Area

# What stands before a town that is only compared with: 高于西湖镇, 约为西溪镇的三成.
_COMPARED = re.compile(
    r"(?:[比较与同和]|高于|低于|多于|少于|大于|小于|超过|超出|高出|不及|领先于?|落后于?|相当于"
    r"|than|of|with|to) ?$"
)
# 永康市第一, where it is the field and not the subject.
_RANKED = re.compile("(?:各?[镇乡街道村区县市]*)?(?:第|前|首位|榜首|排)|的[^，。；、]{0,4}[倍成分%]")
_KIND = re.compile("(?:街道|[镇乡市区县])$")


@dataclass(frozen=True, slots=True)
class NamedTown:
    """A town named in a text, from ``start`` to before ``end``."""

    start: int
    end: int
    area: str
    is_compared: bool


@dataclass(frozen=True)
class NamedTowns:
    """Every town that a text names, in order."""

    plain: str
    areas: Mapping[str, Area]

    def __iter__(self) -> Iterator[NamedTown]:
        """Yield each."""
        names = {name: area.id for area in self.areas.values() for name in _names(area)}
        if not names:
            return
        pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        for found in re.finditer(pattern, self.plain):
            before = self.plain[max(0, found.start() - 6) : found.start()]
            is_compared = bool(_COMPARED.search(before) or _RANKED.match(self.plain, found.end()))
            yield NamedTown(found.start(), found.end(), names[found[0]], is_compared)


def _names(area: Area) -> Iterator[str]:
    """Yield by what an area is called: its names, the short one too."""
    for name in (area.id, area.name.zh, _KIND.sub("", area.name.zh), area.name.en, *area.words.get("", ())):
        if len(name) > 1:
            yield clean_text(name)


def subject_at(mentions: tuple[NamedTown, ...], plain: str, sentence: int, place: int) -> str:
    """Return of whom a place speaks; empty where nobody is named.

    Args:
        mentions: all towns that the text names.
        plain: the text.
        sentence: where the sentence of the place begins.
        place: where the number or word begins.
    """
    before = [mention for mention in mentions if mention.end <= place]
    here = [mention for mention in before if mention.start >= sentence]
    is_apart = len({mention.area for mention in here}) < 2  # the towns stand before the semicolon
    if (listed := _in_turn(before[-2:] if is_apart else here, plain, sentence, place)) is not None:
        return listed
    named = [mention.area for mention in before if not mention.is_compared]
    return named[-1] if named else ""


def _in_turn(here: list[NamedTown], plain: str, sentence: int, place: int) -> str | None:
    """Return the town to which a number behind 分别 belongs, in their order; None where it is so of none."""
    at = plain.rfind("分别", sentence, place)
    towns = list(dict.fromkeys(mention.area for mention in here if mention.end <= at)) if at >= 0 else []
    if len(towns) < 2:
        return None
    number = len(re.findall(r"\d+(?:\.\d+)?", plain[at:place]))
    return towns[number] if number < len(towns) else None
