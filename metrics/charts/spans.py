"""Figures of several years: each stands across all of them, as a bar from its first year to its last."""

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
        first = drawing.along(row)
        last = min(row.spans[-1], drawing.view.years[-1]) - row.year
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
