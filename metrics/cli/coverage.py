"""`metrics coverage`: the map of what is known and what is not, as text tables or as JSON."""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from metrics.analysis.gaps.coverage import Coverage, MapCell, counts, coverage, tally
from metrics.analysis.store import facts_of
from metrics.cli.arguments.argument import FOLDER, THEMES, argument
from metrics.cli.arguments.option_values import identified
from metrics.cli.printing.outcome import FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import load_catalogue
from metrics.display.gaps.coverage import cells_text
from metrics.display.widths import columns
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import CellState

MOST = 100  # cells of a table that is printed cell by cell unless all are asked for


ARGUMENTS = (
    FOLDER,
    THEMES,
    argument("--all", "镇和年份再多，也逐格列出", "cell by cell, however many", action="store_true"),
    argument("--json", "输出 JSON", "print JSON", action="store_true"),
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the map of the themes that ``options`` name, else of all; return the exit code.

    Raises:
        WrongUsageError: if there is no such theme.
    """
    catalogue = load_catalogue(options.folder)
    wanted = identified("--theme", options.theme or (), catalogue.themes)
    covered = coverage(catalogue, facts_of(catalogue))
    summed = _of(covered.themes, wanted or covered.headline)
    cells = _of(covered.cells, wanted or catalogue.themes)
    if options.json:
        print(json.dumps(_record(summed, cells), ensure_ascii=False, indent=1))
    else:
        print(
            "\n".join(
                _report(covered, (summed, cells), Wording(catalogue, language), inf if options.all else MOST)
            )
        )
    return FINE


def _of(cells: Iterable[MapCell], themes: Iterable[str]) -> list[MapCell]:
    """Return the cells of the coverage map that are of some themes."""
    wanted = set(themes)
    return [cell for cell in cells if cell.theme in wanted]


def _record(summed: Sequence[MapCell], cells: Sequence[MapCell]) -> dict[str, object]:
    """Return the map as the JSON object of `metrics coverage`: themes and indicators apart, with counts."""
    summary = tally(summed)
    return {
        "tally": {
            "cells": len(summed),
            "printed": summary.printed,
            "whole": summary.whole,
            "implied": summary.implied,
            "none": summary.none,
        },
        "theme_counts": counts(summed),
        "counts": counts(cells),
        "themes": [_cell_record(cell) for cell in summed],
        "cells": [_cell_record(cell) for cell in cells],
    }


def _cell_record(cell: MapCell) -> dict[str, object]:
    """Return one cell of the coverage map as JSON fields, with the figures that it holds."""
    figures = [
        {"status": row.status, "printed": row.printed, **place_record(row.document, row.first)}
        for row in cell.facts
    ]
    whole = {"theme": cell.theme, "indicator": cell.indicator, "area": cell.area, "year": cell.year}
    return {key: value for key, value in whole.items() if value != ""} | {
        "state": cell.state,
        "figures": figures,
    }


def _report(
    covered: Coverage, halves: tuple[list[MapCell], list[MapCell]], wording: Wording, most: float
) -> Iterator[str]:
    """Yield the lines that `metrics coverage` prints: one table a theme, one an indicator, counts, the sum.

    A table of more cells than ``most`` is told in one line, by its counts.
    """
    summed, cells = halves
    width = max(columns(wording.word(state)) for state in CellState) + 2
    for group in (summed, cells):
        size = len(covered.areas) * len(covered.years)
        for start in range(0, len(group), size or 1):
            table = group[start : start + size]
            yield from _table(table, width, wording) if size <= most else _summed_up(table, wording)
    yield from _counts(summed, cells, wording)
    summary = tally(summed)
    yield ""
    yield cells_text(summary, wording)


def _table(cells: Sequence[MapCell], width: int, wording: Wording) -> Iterator[str]:
    """Yield one printed table of the coverage map, towns by years, and an empty line."""
    towns = list(dict.fromkeys(cell.area for cell in cells))
    years = list(dict.fromkeys(cell.year for cell in cells))
    first = max(columns(wording.area(town)) for town in towns) + 2
    yield _name(cells[0], wording)
    yield _line("", (str(year) for year in years), (first, width))
    for town, words in _by_town(cells, wording).items():
        yield _line(wording.area(town), words, (first, width))
    yield ""


def _by_town(cells: Sequence[MapCell], wording: Wording) -> dict[str, list[str]]:
    """Return the states of each town's cells in words, year by year, as `metrics coverage` prints them."""
    by_town: dict[str, list[str]] = {}
    for cell in cells:
        by_town.setdefault(cell.area, []).append(wording.word(cell.state))
    return by_town


def _summed_up(cells: Sequence[MapCell], wording: Wording) -> Iterator[str]:
    """Yield how many cells of one printed table of coverage are in each state, on one line."""
    counted = ((state, number) for state, number in counts(cells).items() if number)
    texts = (f"{wording.word(state)} {number}" for state, number in counted)
    yield f"{_name(cells[0], wording)}{wording.word('colon')}{wording.word('comma').join(texts)}"


def _name(cell: MapCell, wording: Wording) -> str:
    """Return the name of a printed cell's theme, and of its indicator if it is about one."""
    name = wording.theme(cell.theme)
    return f"{name} · {wording.indicator(cell.indicator)}" if cell.indicator else name


def _counts(summed: Sequence[MapCell], cells: Sequence[MapCell], wording: Wording) -> Iterator[str]:
    """Yield the lines that say how many cells of the coverage map are in each state: of themes, of indicators."""
    heads = wording.word("theme"), wording.word("indicator")
    widths = (max(columns(wording.word(state)) for state in CellState) + 4, max(map(columns, heads)) + 4)
    yield _line(wording.word("cells_by_state"), heads, widths)
    of_themes, of_cells = counts(summed), counts(cells)
    for state in CellState:
        yield _line(wording.word(state), (str(of_themes[state]), str(of_cells[state])), widths)


def _line(first: str, others: Iterable[str], widths: tuple[int, int]) -> str:
    """Return one line of a printed table: ``first``, then ``others``, each filled up to its column's width."""
    return (_filled(first, widths[0]) + "".join(_filled(other, widths[1]) for other in others)).rstrip()


def _filled(text: str, width: int) -> str:
    """Return a text with blanks up to the width of its column on the terminal."""
    return text + " " * (width - columns(text))
