"""What the towns page's template is filled with; drawn once for the same data, language and towns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from urllib.parse import urlencode

from metrics.analysis.comparing.answers import Difference
from metrics.analysis.comparing.at_first import towns_at_first
from metrics.analysis.coverage import Gap, sources_of
from metrics.analysis.facts import Fact
from metrics.analysis.profiles import ProfileCell, ProfileLine, profiles
from metrics.display.area_history import area_history
from metrics.display.verdicts import SIGNS, difference_text, verdict_text
from metrics.model.codes import Measure
from metrics.model.records import Theme
from metrics.views.evidence import Evidence
from metrics.views.figure import Town, split_figure, town_of
from metrics.views.links import comparison_link
from metrics.views.page import UNCHOSEN, Block, Choice, Held, Page, page_of
from metrics.views.reader import Reader
from metrics.views.shared import shared

MOST = 40  # choices of towns kept, some 200 kB each
SIDE_BY_SIDE = 3  # towns, at first and on a screen
Profiles = Mapping[str, Sequence[ProfileLine]]  # by theme


@dataclass(frozen=True, slots=True)
class Column:
    """One town at the head of its column: its documents by id; ``told`` is how many indicators have a figure."""

    town: Town
    lies_in: str
    documents: tuple[tuple[str, str], ...]
    told: str


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of the grid: a number with its unit, or a place among others; else in a word why there is none."""

    town: Town
    absent: str = ""
    state: str = ""
    before: str = ""
    number: str = ""
    unit: str = ""
    place: str = ""
    part: str = ""
    period: str = ""
    status: str = ""
    status_word: str = ""
    evidence: Evidence | None = None
    lines: tuple[tuple[str, Evidence], ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class PairView:
    """Whether two figures of a row compare: the two towns, the sign with its word, and why."""

    towns: tuple[Town, Town]
    comparability: str
    sign: str
    word: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class GridLine:
    """One indicator: its id and name, the link to its comparison, its cells, and what compares in it."""

    id: str
    name: str
    link: str
    cells: tuple[GridCell, ...]
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class GridTheme:
    """One theme: its lines, the names of indicators that no chosen town has, and how many figures each town has."""

    name: str
    is_open: bool
    lines: tuple[GridLine, ...]
    untold: str
    counts: tuple[tuple[Town, int], ...]


@shared(MOST)
def towns_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the profiles of the chosen towns side by side, at first of the few that have most to show."""
    areas = choice.towns or towns_at_first(reader.catalogue, reader.facts, most=SIDE_BY_SIDE)
    found = cache(partial(profiles, reader.catalogue, reader.facts, areas))
    page = page_of(
        "towns",
        reader,
        towns=areas,
        blocks=(Block("profiles.html", lambda: _grid(found(), areas, reader), reader.language),),
        hold=lambda: _held(found(), reader),
    )
    return replace(page, link=f"{page.link}&{urlencode({'towns': areas}, doseq=True)}")


def _held(found: Profiles, reader: Reader) -> Held:
    """Return the figures of the profiles, line by line, and the cells without any."""
    lines = [line for lines in found.values() for line in lines]
    cells = [(line.indicator, cell) for line in lines for cell in line.cells]
    facts = [fact for _, cell in cells if cell.row for fact in (cell.row, *cell.beside)]
    indicators = reader.catalogue.indicators
    return Held(
        facts,
        [Gap(indicators[each].theme, each, cell.area, cell.absent) for each, cell in cells if not cell.row],
    )


def _grid(found: Profiles, areas: tuple[str, ...], reader: Reader) -> Mapping[str, object]:
    """Return the grid as it is drawn."""
    reader = replace(reader, look=reader.look.among(areas))
    wording = reader.wording
    towns = {area: _town(area, place, found, reader) for place, area in enumerate(areas)}
    told = wording.word("comma").join(
        wording.word("told_of", town.town.name, town.told) for town in towns.values()
    )
    return {
        "title": wording.word("told_indicators", len(reader.catalogue.indicators), told),
        "towns": [column.town for column in towns.values()],
        "columns": list(towns.values()),
        "themes": list(_themes(found, towns, reader)),
        "sources": f"sources?lang={reader.language}",
    }


def _town(area: str, place: int, found: Profiles, reader: Reader) -> Column:
    """Return the head of a town's column."""
    sources = sorted(sources_of(reader.catalogue, area), key=lambda source: source.years)
    lies_in = reader.catalogue.areas[area].lies_in
    return Column(
        town=town_of(area, reader),
        lies_in=" · ".join(
            (
                *(each.within(reader.language) for each in lies_in),
                *area_history(reader.catalogue, area, reader.language),
            )
        ),
        documents=tuple(
            (source.id, reader.wording.word("of_year", source.id, reader.wording.years(source)))
            for source in sources
        ),
        told=str(sum(_count(lines, place) for lines in found.values())),
    )


def _count(lines: Sequence[ProfileLine], place: int) -> int:
    """Return of how many indicators the town at ``place`` has a figure."""
    return sum(line.cells[place].row is not None for line in lines)


def _themes(found: Profiles, towns: dict[str, Column], reader: Reader) -> Iterator[GridTheme]:
    """Yield the headline themes with all their indicators, then the others with those that are told."""
    headline = reader.catalogue.headline_themes
    others = [theme for theme in reader.catalogue.themes.values() if theme not in headline]
    for theme in (*headline, *others):
        yield _theme(theme, found[theme.id], towns, reader)


def _theme(theme: Theme, lines: Sequence[ProfileLine], towns: dict[str, Column], reader: Reader) -> GridTheme:
    """Return one theme."""
    is_open = theme in reader.catalogue.headline_themes
    names = [reader.wording.indicator(line.indicator) for line in lines if not line.is_told]
    return GridTheme(
        name=reader.wording.theme(theme.id),
        is_open=is_open,
        lines=tuple(_line(line, towns, reader) for line in lines if line.is_told or is_open),
        untold="" if is_open else reader.wording.word("comma").join(names),
        counts=tuple((column.town, _count(lines, place)) for place, column in enumerate(towns.values())),
    )


def _line(line: ProfileLine, towns: dict[str, Column], reader: Reader) -> GridLine:
    """Return one indicator; the link leads to the measure that the first figure tells."""
    shown = [cell.row for cell in line.cells if cell.row]
    beside = (row for cell in line.cells for row in cell.beside)
    reader = replace(reader, wording=reader.wording.together([*shown, *beside]))
    measure = shown[0].measure if shown else Measure.LEVEL
    return GridLine(
        id=line.indicator,
        name=reader.wording.indicator(line.indicator),
        link=comparison_link(line.indicator, measure, reader.language) if shown else "",
        cells=tuple(_cell(cell, towns[cell.area].town, shown, reader) for cell in line.cells),
        pairs=tuple(_pair(difference, towns, reader) for difference in line.differences),
    )


def _cell(cell: ProfileCell, town: Town, shown: Sequence[Fact], reader: Reader) -> GridCell:
    """Return one cell."""
    row, wording = cell.row, reader.wording
    if row is None:
        return GridCell(town, wording.word(cell.absent), cell.absent)
    told = wording.measured(row)
    place = told if row.measure.is_rank else ""
    before, number, unit = ("", "", "") if place else split_figure(told)
    return GridCell(
        town=town,
        before=before,
        number=number,
        unit=unit,
        place=place,
        part=wording.part(row),
        period=" · ".join(each for each in (wording.period(row), wording.unequal(row)) if each),
        status=row.status,
        status_word=wording.status(row),
        evidence=Evidence(row, shown, reader),
        lines=tuple((_beside(fact, row, reader), Evidence(fact, (), reader)) for fact in cell.beside),
        more=wording.word("more_figures", cell.more) if cell.more else "",
    )


def _beside(row: Fact, main: Fact, reader: Reader) -> str:
    """Return another measure of a cell's figure, with its period where that is another."""
    period = "" if row.period.text == main.period.text else f" · {reader.wording.period(row)}"
    return reader.wording.measured(row) + period


def _pair(found: Difference, towns: dict[str, Column], reader: Reader) -> PairView:
    """Return the verdict on two figures of a row."""
    level = found.verdict.comparability
    return PairView(
        towns=(towns[found.verdict.first.area].town, towns[found.verdict.second.area].town),
        comparability=level,
        sign=SIGNS[level],
        word=reader.wording.word(level),
        text=verdict_text(found.verdict, reader.wording),
        answer=difference_text(found, reader.wording),
    )
