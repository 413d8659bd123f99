"""The coverage map as a chart: headline themes by towns and years, each cell a mark of its state."""

from collections.abc import Iterator
from html import escape
from typing import Any

from metrics.analysis.gaps.absences import documents_read
from metrics.analysis.gaps.coverage import Coverage, MapCell, counts, tally
from metrics.charts.captions.caption import Caption, KeyEntry, unmarked_note, version_text
from metrics.charts.captions.cited import cited
from metrics.charts.chart import Chart
from metrics.charts.looks.look import SMALL, Look
from metrics.charts.looks.signs import SIGNS
from metrics.display.gaps.coverage import cells_text
from metrics.display.wording import Wording
from metrics.model.codes import CellState

CUSTOM = ("theme", "area", "year", "state")
MOST_COLUMNS = 24  # of towns and years; of more, towns are rows and years columns
HEAD = 2.1  # rows above the first theme: the towns over their years
ROW = 28  # pixels of a row, at least
MANY_ROWS, LEAST_ROW = 60, 17


def is_tall(covered: Coverage) -> bool:
    """Whether the coverage map as a chart has a row for each town of a theme, for want of columns for them."""
    return len(covered.areas) * len(covered.years) > MOST_COLUMNS


def coverage_chart(covered: Coverage, wording: Wording, look: Look) -> Chart:
    """Return the map of the headline cells; every mark carries theme, town, year and state."""
    return _tall_chart(covered, wording, look) if is_tall(covered) else _wide_chart(covered, wording, look)


def _wide_chart(covered: Coverage, wording: Wording, look: Look) -> Chart:
    """Return the chart of the coverage map for wide screens, with a column for each town and year."""
    rows = [*reversed(covered.headline)]
    layout = look.layout() | {
        "height": round(ROW * (len(rows) + 1 + HEAD)),
        "xaxis": look.axis(range=[-0.6, _width(covered) - 0.4], showticklabels=False),
        "yaxis": look.axis(
            range=[-1.6, len(rows) - 0.4 + HEAD],
            tickvals=list(range(-1, len(rows))),
            ticktext=[_foot_name(wording), *(escape(wording.theme(row), quote=False) for row in rows)],
            tickfont={"size": SMALL + 1, "color": look.colour("ink")},
            ticklabelstandoff=10,
            automargin=True,
        ),
        "annotations": [
            *_towns(covered, wording, look),
            *_years(covered, look),
            *_documents(covered, wording, look),
        ],
        "shapes": list(_lines(covered, look)),
    }
    return Chart([_trace(cell, covered, look) for cell in covered.headline_cells], layout)


def coverage_caption(covered: Coverage, wording: Wording, look: Look) -> Caption:
    """Return the caption of the coverage map: what it adds up to, its states with their counts, what they mean."""
    summed, number = tally(covered.headline_cells), counts(covered.headline_cells)
    word, ink = wording.word, look.colour("ink")
    states = [state for state in CellState if number[state]]
    rows = [row for cell in covered.headline_cells for row in cell.facts]
    sizes = len(covered.headline), len(covered.areas), len(covered.years)
    means = (f"{word(state)}{word('colon')}{word(f'means_{state}')}" for state in states)
    return Caption(
        title=cells_text(summed, wording),
        subtitle=word("map_sizes", *sizes),
        key=tuple(KeyEntry(SIGNS[state].glyph, ink, f"{word(state)} {number[state]}") for state in states),
        sources=cited(rows, wording)[0],
        notes=(word("semicolon").join(means), *unmarked_note(covered.areas, wording, look)),
        gaps=(),
        version=version_text(wording),
    )


def _width(covered: Coverage) -> int:
    """Return how many columns the chart of the coverage map has."""
    return len(covered.areas) * len(covered.years)


def _column(cell: MapCell, covered: Coverage) -> int:
    return covered.areas.index(cell.area) * len(covered.years) + covered.years.index(cell.year)


def _trace(cell: MapCell, covered: Coverage, look: Look) -> dict[str, Any]:
    """Return the mark of one cell at its town and year."""
    row = len(covered.headline) - 1 - covered.headline.index(cell.theme)
    return mark_of(cell, (_column(cell, covered), row), look)


def mark_of(cell: MapCell, at: tuple[int, int], look: Look) -> dict[str, Any]:
    """Return the mark of one cell where it stands: a shape of its town, or a sign."""
    style = look.town(cell.area)
    ink = style.colour if cell.facts else look.colour("second")
    trace = {
        "type": "scatter",
        "x": [at[0]],
        "y": [at[1]],
        "cliponaxis": False,
        "customdata": [[str(getattr(cell, name)) for name in CUSTOM]],
        "hoverinfo": "skip",
    }
    sign = SIGNS[cell.state]
    if sign.size:
        symbol = style.shape + sign.suffix if cell.facts else "circle"
        line = {"width": 2 if sign.suffix else 0, "color": ink}
        marker = {"symbol": symbol, "size": sign.size, "color": ink, "line": line}
        return trace | {"mode": "markers", "marker": marker | {"opacity": 1}}
    text = f"<b>{sign.glyph}</b>" if cell.facts else sign.glyph
    return trace | {"mode": "text", "text": [text], "textfont": {"size": SMALL + 2, "color": ink}}


def _towns(covered: Coverage, wording: Wording, look: Look) -> Iterator[dict[str, Any]]:
    """Yield the name of each town over its years in the coverage map."""
    for index, area in enumerate(covered.areas):
        style = look.town(area)
        glyph = f'<span style="color:{style.colour}">{style.glyph}</span>'
        middle = (index + 0.5) * len(covered.years) - 0.5
        yield _text_at(
            f"{glyph} {escape(wording.area(area), quote=False)}", middle, len(covered.headline) + 1
        )


def _years(covered: Coverage, look: Look) -> Iterator[dict[str, Any]]:
    """Yield the names at the head of the coverage map's chart: every year of every town."""
    font = {"size": SMALL - 1, "color": look.colour("second")}
    for column in range(_width(covered)):
        year = covered.years[column % len(covered.years)]
        yield _text_at(str(year), column, len(covered.headline)) | {"font": font}


def _documents(covered: Coverage, wording: Wording, look: Look) -> Iterator[dict[str, Any]]:
    """Yield at the foot of the coverage map's chart, by town and year, the documents read to their end."""
    font = {"size": SMALL - 2, "color": look.colour("second")}
    town_years = [(area, year) for area in covered.areas for year in covered.years]
    for column, town_year in enumerate(town_years):
        read = documents_read(wording.catalogue, town_year)
        yield _text_at(" ".join(read) or "–", column, -1) | {"font": font}


def _foot_name(wording: Wording) -> str:
    """Return the name of the row of documents below the coverage map, as Plotly text."""
    return escape(wording.word("documents_read"), quote=False)


def _text_at(text: str, x: float, y: float) -> dict[str, Any]:
    """Return a text in the middle of a cell of the coverage map, as an annotation."""
    return {"text": text, "x": x, "y": y, "showarrow": False, "name": "head"}


def _lines(covered: Coverage, look: Look) -> Iterator[dict[str, Any]]:
    """Yield a hairline over each row of the map, and one in its colour under each town's name."""
    across = {"type": "line", "xref": "paper", "x0": 0, "x1": 1}
    for row in range(len(covered.headline) + 1):
        yield across | {
            "y0": row - 0.5,
            "y1": row - 0.5,
            "line": {"color": look.colour("hairline"), "width": 1},
        }
    width = len(covered.years)
    for index, area in enumerate(covered.areas):
        ends = {"x0": index * width - 0.3, "x1": (index + 1) * width - 0.7}
        height = len(covered.headline) + 0.5
        line = {"color": look.town(area).colour, "width": 1.5}
        yield {"type": "line", **ends, "y0": height, "y1": height, "line": line}


def _tall_chart(covered: Coverage, wording: Wording, look: Look) -> Chart:
    """Return the chart of the coverage map with a column for each year: under each theme's name a row a town."""
    names, lines = [], {}
    for theme in covered.headline:
        names.append(f"<b>{escape(wording.theme(theme), quote=False)}</b>")
        for area in covered.areas:
            lines[theme, area] = len(names)
            names.append(_town_name(area, wording, look))
    last, years = len(names) - 1, list(covered.years)
    traces = [
        mark_of(cell, (years.index(cell.year), last - lines[cell.theme, cell.area]), look)
        for cell in covered.headline_cells
    ]
    axis = look.axis(
        range=[-0.6, last + 0.6],
        tickvals=list(range(len(names))),
        ticktext=names[::-1],
        tickfont={"size": SMALL, "color": look.colour("ink")},
        automargin=True,
    )
    across = look.axis(
        range=[-0.6, len(years) - 0.4],
        tickvals=list(range(len(years))),
        ticktext=[str(year) for year in years],
        side="bottom",
        tickangle=0,
    )
    row = ROW if len(names) < MANY_ROWS else LEAST_ROW
    return Chart(traces, look.layout() | {"height": row * len(names), "xaxis": across, "yaxis": axis})


def _town_name(area: str, wording: Wording, look: Look) -> str:
    """Return a town behind its sign, as Plotly text."""
    style = look.town(area)
    return (
        f'<span style="color:{style.colour}">{style.glyph}</span> {escape(wording.area(area), quote=False)}'
    )
