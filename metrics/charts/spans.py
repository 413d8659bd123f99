"""Figures that are more than a point: a bar across the years of one of several, a line from end to end of a range."""

from collections.abc import Iterator, Sequence
from typing import Any

from metrics.analysis.facts import Fact
from metrics.charts.canvas import Drawing

WIDTH = 3  # pixels
END = 0.25  # years by which a bar reaches into its last year beyond its mark


def span_lines(rows: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the bar of each figure of several years, at its height, as far as the view's years reach."""
    for row in rows:
        if not row.spans or drawing.ends(row).value is None:
            continue
        first, last = drawing.along(row), _last(row, drawing) - row.year
        height = drawing.at(row)
        yield {
            "type": "line",
            "x0": first,
            "x1": first + last + END,
            "y0": height,
            "y1": height,
            "yref": drawing.axis(row),
            "layer": "below",
            "line": {"color": drawing.look.town(row.area).colour, "width": WIDTH},
        }


def reaches_on(row: Fact, drawing: Drawing) -> bool:
    """Whether the bar that a chart draws of a figure reaches into another year of the view."""
    return bool(row.spans) and drawing.ends(row).value is not None and _last(row, drawing) > row.year


def _last(row: Fact, drawing: Drawing) -> int:
    """Return the last year of the view into which the bar of a figure of several years reaches."""
    return min(row.spans[-1], drawing.view.years[-1])


def range_lines(rows: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the line that a chart draws of each figure of two ends and no number between them, such as 8—30亿元."""
    for row in rows:
        if (ends := range_of(row, drawing)) is None:
            continue
        along = drawing.along(row)
        yield {
            "type": "line",
            "x0": along,
            "x1": along,
            "y0": ends[0],
            "y1": ends[1],
            "yref": drawing.axis(row),
            "line": {"color": drawing.look.town(row.area).colour, "width": WIDTH},
        }


def range_of(row: Fact, drawing: Drawing) -> tuple[float, float] | None:
    """Return where a range begins and ends on its axis; None of any other figure."""
    ends = drawing.ends(row)
    if row.measure.is_rank or ends.value is not None or ends.low is None or ends.high is None:
        return None
    return float(ends.low) / drawing.factor(row), float(ends.high) / drawing.factor(row)
