"""The coverage page: the map of what is known and what is not, of the headline themes, then of all indicators."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct

from metrics.analysis.gaps.absences import documents_read
from metrics.analysis.gaps.coverage import Coverage, MapCell, counts, coverage, tally
from metrics.analysis.store import grouped
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
from metrics.display.gaps.coverage import cells_text, theme_text
from metrics.export.page_tables import coverage_table, key_table
from metrics.model.codes import CellState
from metrics.model.records import Theme
from metrics.views.addresses.page_names import COVERAGE
from metrics.views.blocks.coverage_map import MapLine, map_lines
from metrics.views.blocks.missing import missing_block
from metrics.views.figures.figure import town_of
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 8  # languages kept, some 100 kB each
MOST_AT_ONCE = 2_500  # cells of all indicators: with more, the map of a theme is sent when it is opened


class MapTheme(Struct, frozen=True):
    """One theme of the coverage page, by its id, with the rows of its indicators, and what their cells add up to.

    ``printed`` is the share of cells of which something is printed, ``implied`` that of those only implied, in %.
    """

    id: str
    name: str
    summary: str
    printed: float
    implied: float
    lines: tuple[MapLine, ...]


CoverageOnce = Callable[[], Coverage]


@shared(MOST)
def coverage_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the coverage page: the map of indicators by towns and years, its cells as a table, a chart."""
    cached = cache(partial(coverage, reader.catalogue, reader.facts))

    def drawn(look: Look, paper: Paper) -> Chart:
        words = coverage_caption(cached(), reader.wording, look)
        return picture(coverage_chart(cached(), reader.wording, look), words, look, paper)

    years = years_spoken_of(reader.catalogue)
    return page_of(
        COVERAGE,
        reader,
        towns=reader.catalogue.towns,
        years=years,
        blocks=(
            Block("coverage.html", lambda: _map(cached(), reader), reader.language),
            *(_folded(theme, cached, reader) for theme in _later(reader)),
            missing_block(reader),
        ),
        hold=lambda: _holdings(cached(), reader),
        picture=drawn,
    )


def _later(reader: Reader) -> Sequence[Theme]:
    """Return the themes whose maps the coverage page sends when opened: all, where cells are very many."""
    catalogue = reader.catalogue
    cells = len(catalogue.indicators) * len(catalogue.towns) * len(years_spoken_of(catalogue))
    return tuple(catalogue.themes.values()) if cells > MOST_AT_ONCE else ()


def _folded(theme: Theme, cached: CoverageOnce, reader: Reader) -> Block:
    """Return one theme's map as a block of the coverage page, which is drawn when it is opened."""

    def fill() -> Mapping[str, object]:
        cells = [cell for cell in cached().cells if cell.theme == theme.id]
        return _frame(cached(), reader) | {"theme": _theme(theme, cached(), cells, reader)}

    return Block("coverage_theme.html", fill, reader.language, theme.id, reader.wording.theme(theme.id))


def _holdings(covered: Coverage, reader: Reader) -> Holdings:
    """Return what the coverage page holds: figures in the map's cells, the cells as a table, what their states mean."""
    facts = [fact for cell in covered.cells for fact in cell.facts]
    main, key = coverage_table(covered, reader.wording), key_table(covered, reader.wording)
    return Holdings(facts, main=main, more=(key,))


def _frame(covered: Coverage, reader: Reader) -> dict[str, object]:
    """Return the towns and years of every map of the coverage page."""
    return {
        "years": covered.years,
        "is_tall": is_tall(covered),
        "towns": [town_of(area, reader) for area in covered.areas],
    }


def _map(covered: Coverage, reader: Reader) -> Mapping[str, object]:
    """Return the map of the headline themes, its key, and those of all indicators that are sent at once."""
    summed, town_years = (
        tally(covered.headline_cells),
        [(area, year) for area in covered.areas for year in covered.years],
    )
    by_theme = {} if _later(reader) else grouped(covered.cells, lambda cell: cell.theme)
    themes = reader.catalogue.themes
    return _frame(covered, reader) | {
        "unmarked": list(unmarked_note(covered.areas, reader.wording, reader.look)),
        "read": [documents_read(reader.catalogue, town_year) for town_year in town_years],
        "sizes": (len(covered.headline), len(covered.areas), len(covered.years)),
        "tally": cells_text(summed, reader.wording),
        "headline": list(map_lines(covered, covered.headline_cells, reader)),
        "key": list(_key(covered, reader)),
        "themes": [_theme(themes[theme], covered, cells, reader) for theme, cells in by_theme.items()],
    }


def _key(covered: Coverage, reader: Reader) -> Iterator[tuple[CellState, str, str, int, int]]:
    """Yield for the coverage page each state with word, meaning and how many cells are in it; unused ones last."""
    of_headline, of_all = counts(covered.headline_cells), counts(covered.cells)
    for state in sorted(CellState, key=lambda state: not of_all[state]):
        word, meaning = reader.wording.word(state), reader.wording.word(f"means_{state}")
        yield state, word, meaning, of_headline[state], of_all[state]


def _theme(theme: Theme, covered: Coverage, cells: Sequence[MapCell], reader: Reader) -> MapTheme:
    """Return one theme of the coverage page with the rows of its indicators."""
    summed = tally(cells)
    printed, implied = (
        round(100 * count / max(1, len(cells)), 1) for count in (summed.printed, summed.implied)
    )
    return MapTheme(
        theme.id,
        reader.wording.theme(theme.id),
        theme_text(len(theme.indicators), summed, reader.wording),
        printed,
        implied,
        tuple(map_lines(covered, cells, reader)),
    )


ENTRY = PageEntry(COVERAGE, coverage_page)
