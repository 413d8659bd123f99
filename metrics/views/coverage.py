"""What the coverage page's template is filled with; drawn once for the same data and language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from metrics.analysis.coverage import (
    Coverage,
    MapCell,
    counts,
    coverage,
    documents_read,
    tally,
)
from metrics.analysis.facts import Fact
from metrics.analysis.years import years_spoken_of
from metrics.charts import (
    Chart,
    Look,
    Paper,
    coverage_caption,
    coverage_chart,
    is_tall,
    picture,
    unmarked_note,
)
from metrics.export.tables import coverage_table, key_table
from metrics.model.codes import CellState
from metrics.views.figure import town_of
from metrics.views.links import comparison_link
from metrics.views.missing import missing_block
from metrics.views.page import UNCHOSEN, Block, Choice, Held, Page, page_of
from metrics.views.reader import Reader
from metrics.views.shared import shared

FIGURES_TOLD = 2
MOST = 8  # languages kept, some 100 kB each


@dataclass(frozen=True, slots=True)
class MapMark:
    """One cell in the reader's words: ``why`` are the figures it holds or the documents that were read."""

    state: str
    style: str
    word: str
    why: tuple[str, ...]
    link: str


@dataclass(frozen=True, slots=True)
class MapLine:
    """One row of the map: a theme or an indicator, and its cells by town and year."""

    name: str
    cells: tuple[MapMark, ...]


@dataclass(frozen=True, slots=True)
class MapTheme:
    """One theme with the rows of its indicators, and what their cells add up to.

    ``printed`` is the share of cells of which something is printed, ``told_share`` that with the implied, in %.
    """

    name: str
    told: str
    printed: float
    told_share: float
    lines: tuple[MapLine, ...]


@shared(MOST)
def coverage_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the map of indicators by towns and years, its cells as a table, and its headline cells as a chart."""
    found = cache(partial(coverage, reader.catalogue, reader.facts))

    def drawn(look: Look, paper: Paper) -> Chart:
        words = coverage_caption(found(), reader.wording, look)
        return picture(coverage_chart(found(), reader.wording, look), words, look, paper)

    return page_of(
        "coverage",
        reader,
        towns=reader.catalogue.towns,
        years=years_spoken_of(reader.catalogue),
        blocks=(
            Block("coverage.html", lambda: _map(found(), reader), reader.language),
            missing_block(reader),
        ),
        hold=lambda: _held(found(), reader),
        picture=drawn,
    )


def _held(found: Coverage, reader: Reader) -> Held:
    """Return the figures in the cells of the map, the cells as a table, and what their states mean."""
    facts = [fact for cell in found.cells for fact in cell.rows]
    main, key = coverage_table(found, reader.wording), key_table(found, reader.wording)
    return Held(facts, main=main, more=(key,))


def _map(found: Coverage, reader: Reader) -> Mapping[str, object]:
    """Return the map as it is drawn."""
    held = tally(found.headline_cells)
    return {
        "years": found.years,
        "is_tall": is_tall(found),
        "unmarked": list(unmarked_note(found.areas, reader.wording, reader.look)),
        "towns": [town_of(area, reader) for area in found.areas],
        "read": [documents_read(reader.catalogue, place) for place in _places(found)],
        "sizes": (len(found.headline), len(found.areas), len(found.years)),
        "held": held.in_words,
        "headline": list(_lines(found, found.headline_cells, reader)),
        "key": list(_key(found, reader)),
        "themes": list(_themes(found, reader)),
    }


def _places(found: Coverage) -> list[tuple[str, int]]:
    """Return the columns of the map: every town and year."""
    return [(area, year) for area in found.areas for year in found.years]


def _key(found: Coverage, reader: Reader) -> Iterator[tuple[CellState, str, str, int, int]]:
    """Yield each state with word, meaning and how many headline cells and cells are in it; unused ones last."""
    of_headline, of_all = counts(found.headline_cells), counts(found.cells)
    for state in sorted(CellState, key=lambda state: not of_all[state]):
        word, meaning = reader.wording.word(state), reader.wording.word(f"means_{state}")
        yield state, word, meaning, of_headline[state], of_all[state]


def _themes(found: Coverage, reader: Reader) -> Iterator[MapTheme]:
    """Yield each theme with the rows of its indicators."""
    for theme in reader.catalogue.themes.values():
        cells = [cell for cell in found.cells if cell.theme == theme.id]
        held = tally(cells)
        told = reader.wording.word(
            "theme_tally", len(theme.indicators), held.printed, held.implied, held.none
        )
        name = reader.wording.theme(theme.id)
        printed, told_share = (
            round(100 * count / len(cells), 1) for count in (held.printed, held.printed + held.implied)
        )
        yield MapTheme(name, told, printed, told_share, tuple(_lines(found, cells, reader)))


def _lines(found: Coverage, cells: Sequence[MapCell], reader: Reader) -> Iterator[MapLine]:
    """Yield the rows that ``cells`` make up, each as long as there are columns."""
    width = len(_places(found))
    for start in range(0, len(cells), width):
        line = cells[start : start + width]
        first = line[0]
        name = (
            reader.wording.indicator(first.indicator)
            if first.indicator
            else reader.wording.theme(first.theme)
        )
        yield MapLine(name, tuple(_cell(cell, reader) for cell in line))


def _cell(cell: MapCell, reader: Reader) -> MapMark:
    """Return one cell in the reader's words."""
    word = reader.wording.word(cell.state)
    if cell.rows:
        style, named = (
            town_of(cell.area, reader).style,
            f"{reader.wording.area(cell.area)} {cell.year} · {word}",
        )
        first = cell.rows[0]
        link = comparison_link(first.indicator, first.measure, reader.language)
        return MapMark(cell.state, style, named, tuple(_told(cell, reader)), link)
    read = documents_read(reader.catalogue, (cell.area, cell.year))
    why = (reader.wording.read_in_full(read),) if cell.state.is_searched else ()
    return MapMark(cell.state, "", word, why, "")


def _told(cell: MapCell, reader: Reader) -> Iterator[str]:
    """Yield the first figures of a cell, each with its document and line, then how many more there are."""
    if cell.indicator:
        reader = replace(reader, wording=reader.wording.together(cell.rows))
    for row in cell.rows[:FIGURES_TOLD]:
        name = (
            "" if cell.indicator else reader.wording.indicator(row.indicator) + reader.wording.word("colon")
        )
        figure = f"{name}{_before(row, reader)}{reader.wording.measured(row)}"
        place = f"{row.source.id}:{row.line}" if row.line else row.source.id
        yield f"{figure} · {place}"
    if len(cell.rows) > FIGURES_TOLD:
        yield reader.wording.word("more_figures", len(cell.rows) - FIGURES_TOLD)


def _before(row: Fact, reader: Reader) -> str:
    """Return part and period of a figure that is not about the whole town and year."""
    period = "" if row.period.is_full_year or row.status.is_planned else reader.wording.period(row)
    told = [each for each in (reader.wording.part(row), period) if each]
    return "".join(f"{each} · " for each in told)
