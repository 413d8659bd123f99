"""The towns page: all that is known of some towns, side by side."""

from collections.abc import Mapping
from functools import cache, partial
from urllib.parse import urlencode

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.towns_at_first import SIDE_BY_SIDE, towns_at_first
from metrics.analysis.gaps.absences import sources_of
from metrics.analysis.gaps.coverage import Gap
from metrics.analysis.standings.profiles import profiles
from metrics.display.gaps.missing import asked_texts
from metrics.display.names.area_history import area_history
from metrics.views.addresses.links import page_link
from metrics.views.addresses.page_names import SOURCES, TOWNS
from metrics.views.blocks.town_grid import Profiles, count_of_figures, grid_themes, silent_themes
from metrics.views.choosing.link_choices import towns_side_by_side
from metrics.views.choosing.pickers import town_pickers
from metrics.views.figures.figure import Town, town_of
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 40  # choices of towns kept, some 200 kB each


class Column(Struct, frozen=True):
    """One town at the head of its column of the towns page: its documents; ``told``: how many indicators have a figure.

    ``asked``: of a town without any, who may know one.
    """

    town: Town
    lies_in: str
    documents: tuple[tuple[str, str], ...]
    count: str
    asked: tuple[str, ...] = ()


@shared(MOST)
def towns_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the towns page: profiles of the chosen towns side by side, at first of the few with most to show."""
    areas = choice.towns or towns_at_first(reader.catalogue, reader.facts, most=SIDE_BY_SIDE)
    cached = cache(partial(profiles, reader.catalogue, reader.facts, areas))
    page = page_of(
        TOWNS,
        reader,
        towns=areas,
        blocks=(Block("profiles.html", lambda: _grid(cached(), areas, reader), reader.language),),
        hold=lambda: _holdings(cached(), reader),
    )
    return replace(page, link=f"{page.link}&{urlencode({'towns': areas}, doseq=True)}")


def _holdings(cached: Profiles, reader: Reader) -> Holdings:
    """Return what the towns page holds: the figures of the profiles, line by line, and the cells without any."""
    lines = [line for lines in cached.values() for line in lines]
    cells = [(line.indicator, cell) for line in lines for cell in line.cells]
    facts = [fact for _, cell in cells if cell.fact for fact in (cell.fact, *cell.beside)]
    indicators = reader.catalogue.indicators
    return Holdings(
        facts,
        [
            Gap(indicators[indicator].theme, indicator, cell.area, cell.absent)
            for indicator, cell in cells
            if not cell.fact
        ],
    )


def _grid(profile: Profiles, areas: tuple[str, ...], reader: Reader) -> Mapping[str, object]:
    """Return what the template of towns side by side takes: a column a town, a row a theme."""
    reader = replace(reader, look=reader.look.among(areas))
    wording = reader.wording
    towns = {area: _town(area, index, profile, reader) for index, area in enumerate(areas)}
    summary = wording.word("comma").join(
        wording.word("told_of", town.town.name, town.count) for town in towns.values()
    )
    heads = {area: column.town for area, column in towns.items()}
    return {
        "title": wording.word("told_indicators", len(reader.catalogue.indicators), summary),
        "towns": [column.town for column in towns.values()],
        "columns": list(towns.values()),
        "themes": list(grid_themes(profile, heads, reader)),
        "silent": list(silent_themes(profile, reader)),
        "sources": page_link(SOURCES, reader.language),
    }


def _town(area: str, index: int, profile: Profiles, reader: Reader) -> Column:
    """Return the head of a town's column on the towns page."""
    sources = sorted(sources_of(reader.catalogue, area), key=lambda source: source.years)
    lies_in = reader.catalogue.areas[area].lies_in
    count = sum(count_of_figures(lines, index) for lines in profile.values())
    return Column(
        town=town_of(area, reader),
        lies_in=" · ".join(
            (
                *(locality.within(reader.language) for locality in lies_in),
                *area_history(reader.catalogue, area, reader.language),
            )
        ),
        documents=tuple(
            (source.id, reader.wording.word("of_year", source.id, reader.wording.years(source)))
            for source in sources
        ),
        count=str(count),
        asked=() if count else tuple(asked_texts(area, reader.wording)),
    )


ENTRY = PageEntry(TOWNS, towns_page, towns_side_by_side, town_pickers)
