"""How areas are called: shortly, and where two have one name, with the next place up."""

from collections.abc import Iterable, Mapping

from metrics.language import Bilingual, Language
from metrics.model.kept import kept
from metrics.model.records import Area, Catalogue
from metrics.patterns import lazy_pattern

BRACKETS = Bilingual("{}（{}）", "{} ({})")
BETWEEN = Bilingual("，", ", ")
_LEVEL = lazy_pattern(r"(?<=..)(?<!自治)(?:新区|地区|[市区县旗州盟省])$")


def area_name(catalogue: Catalogue, area: str, language: Language) -> str:
    """Return the name of an area as a reader tells it from all others: 西溪; of two 西湖镇, 西湖镇（江津）."""
    return _names(catalogue, language)[area]


def area_in_full(catalogue: Catalogue, area: str, language: Language) -> str:
    """Return the official name of an area, 西溪镇; of two with one name, with the next place up."""
    name = catalogue.areas[area].name.within(language)
    full = area_name(catalogue, area, language)
    return full if full.startswith(name) else name


@kept
def _names(catalogue: Catalogue, language: Language) -> Mapping[str, str]:
    """Return what each area is called, by its id."""
    areas = catalogue.areas.values()
    alike: dict[str, list[Area]] = {}
    for area_id in areas:
        alike.setdefault(area_id.name.within(language), []).append(area_id)
    return {
        area: name
        for same in alike.values()
        for area, name in (_apart(same, language) if len(same) > 1 else _alone(same[0], language))
    }


def _alone(area: Area, language: Language) -> Iterable[tuple[str, str]]:
    """Yield each area that shares its name with no other: in 中文 by its id where that is Chinese, the short name."""
    short = language is Language.ZH and not area.id.isascii()
    yield area.id, area.id if short else area.name.within(language)


def _apart(areas: list[Area], language: Language) -> Iterable[tuple[str, str]]:
    """Yield areas of one name, each with as few places up as tell them apart; where none do, with its id."""
    deepest = max(len(area.lies_in) for area in areas)
    depths = (height for height in range(1, deepest + 1) if _differ(areas, height, language))
    depth = next(depths, None)
    for area in areas:
        up = [_short(locality, language) for locality in area.lies_in[:depth]] if depth else [area.id]
        name = area.name.within(language)
        names = BETWEEN.within(language).join(up)
        yield area.id, BRACKETS.within(language).format(name, names) if names else name


def _differ(areas: list[Area], depth: int, language: Language) -> bool:
    """Whether no two of the areas lie in the same places, up to so many."""
    short_forms = {tuple(_short(locality, language) for locality in area.lies_in[:depth]) for area in areas}
    return len(short_forms) == len(areas)


def _short(locality: Bilingual, language: Language) -> str:
    """Return the name of the next place up without its level: 江津 for 江津区; 自治县 and two characters stay.

    >>> _short(Bilingual("江津区", "Jiangjin"), Language.ZH), _short(Bilingual("丰县", "Feng"), Language.ZH)
    ('江津', '丰县')
    """
    return _LEVEL.sub("", locality.zh) if language is Language.ZH else locality.en
