"""Which town a number of a draft is of: the one named last before it, those of 分别 in turn."""

import re
from collections.abc import Iterator, Mapping

from metrics.curation.proposing.naming import NamedSubject, Naming, Whereabouts, by_last, in_turn
from metrics.curation.proving.cleaning import clean_text
from metrics.model.records import Area

# What stands before a town that is only compared with: 高于西湖镇, 约为西溪镇的三成.
_COMPARED = re.compile(
    r"(?:(?<!同)比|[较与同和]|高于|低于|多于|少于|大于|小于|超过|超出|高出|不及|领先于?|落后于?|相当于"
    r"|than|of|with|to) ?$"
)
# 永康市第一, where it is the field and not the subject.
_RANKED = re.compile("(?:各?[镇乡街道村区县市]*)?(?:第|前|首位|榜首|排)|的[^，。；、]{0,4}[倍成分%]")
_LEVEL = re.compile("(?:街道|[镇乡市区县])$")


def naming_of(plain: str, areas: Mapping[str, Area]) -> Naming:
    """Return every town that a text names, by its id, and how a draft says whose a number is."""
    return Naming(plain, tuple(_named(plain, areas)), (in_turn, by_last, by_only))


def by_only(naming: Naming, _: Whereabouts) -> str | None:
    """Whose it is in a draft that names one town alone, wherever it does: 会议要求西溪镇各办落实."""
    names = {named.name for named in naming.named}
    return names.pop() if len(names) == 1 else None


def _named(plain: str, areas: Mapping[str, Area]) -> Iterator[NamedSubject]:
    """Yield where a town is named, in order."""
    ids = {name: area.id for area in areas.values() for name in _names(area)}
    if not ids:
        return
    pattern = "|".join(map(re.escape, sorted(ids, key=len, reverse=True)))
    for match in re.finditer(pattern, plain):
        before = plain[max(0, match.start() - 6) : match.start()]
        is_compared = bool(_COMPARED.search(before) or _RANKED.match(plain, match.end()))
        yield NamedSubject(match.start(), match.end(), ids[match[0]], is_compared)


def _names(area: Area) -> Iterator[str]:
    """Yield by what an area is called: its names, the short one too."""
    for name in (area.id, area.name.zh, _LEVEL.sub("", area.name.zh), area.name.en, *area.words.get("", ())):
        if len(name) > 1:
            yield clean_text(name)
