"""What became of a town, in a few words: its earlier names, its years, what it was made of."""

from collections.abc import Iterator

from metrics.display.names.area_names import area_in_full
from metrics.display.words import word
from metrics.language import Language
from metrics.model.records import ALWAYS, Catalogue, Years


def area_history(catalogue: Catalogue, area: str, language: Language) -> tuple[str, ...]:
    """Return the history of a town in words, a clause each: 曾用名…, 2015– ; nothing where nothing is known."""
    return tuple(_clauses(catalogue, area, language))


def _clauses(catalogue: Catalogue, area: str, language: Language) -> Iterator[str]:
    """Yield a town's earlier names, from which towns it came, in which years it is there, and in which it went on."""
    town = catalogue.areas[area]
    for former in town.formerly:
        name = former.name.within(language)
        text = (
            word("with_brackets", language).format(name, _years(former.years))
            if former.years != ALWAYS
            else name
        )
        yield word("formerly", language).format(text)
    if town.valid != ALWAYS:
        yield word("valid_years", language).format(_years(town.valid))
    if town.successor_of:
        names = (area_in_full(catalogue, town_id, language) for town_id in town.successor_of)
        yield word("successor_of", language).format(word("comma", language).join(names))
    if later := [town_id.id for town_id in catalogue.areas.values() if area in town_id.successor_of]:
        names = (area_in_full(catalogue, town_id, language) for town_id in later)
        yield word("became", language).format(word("comma", language).join(names))
    for year in town.territory_changed:
        yield word("territory_from", language).format(year)


def _years(years: Years) -> str:
    """Return the first and last year of a town or of its name as text, open where one is not known: –2015."""
    first, last = ("" if year is None else str(year) for year in years)
    return f"{first}–{last}"
