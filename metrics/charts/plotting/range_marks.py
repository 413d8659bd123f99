"""Figures that are more than a point: a bar across the years of one of several, a line from end to end of a range."""

from collections.abc import Iterator, Sequence
from typing import Any

from metrics.analysis.facts import Fact
from metrics.charts.plotting.canvas import Drawing

WIDTH = 3  # pixels
END = 0.25  # years by which a bar reaches into its last year beyond its mark


def span_lines(facts: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the bar of each figure of several years, at its height, as far as the view's years reach."""
    for fact in facts:
        if not fact.spans or drawing.ends(fact).value is None:
            continue
        first, last = drawing.along(fact), _last(fact, drawing) - fact.year
        height = drawing.at(fact)
        yield {
            "type": "line",
            "x0": first,
            "x1": first + last + END,
            "y0": height,
            "y1": height,
            "yref": drawing.axis(fact),
            "layer": "below",
            "line": {"color": drawing.look.town(fact.area).colour, "width": WIDTH},
        }


def reaches_on(fact: Fact, drawing: Drawing) -> bool:
    """Whether the bar that a chart draws of a figure reaches into another year of the view."""
    return bool(fact.spans) and drawing.ends(fact).value is not None and _last(fact, drawing) > fact.year


def _last(fact: Fact, drawing: Drawing) -> int:
    """Return the last year of the view into which the bar of a figure of several years reaches."""
    return min(fact.spans[-1], drawing.view.years[-1])


def range_lines(facts: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the line that a chart draws of each figure of two ends and no number between them, such as 8—30亿元."""
    for fact in facts:
        if (ends := range_of(fact, drawing)) is None:
            continue
        along = drawing.along(fact)
        yield {
            "type": "line",
            "x0": along,
            "x1": along,
            "y0": ends[0],
            "y1": ends[1],
            "yref": drawing.axis(fact),
            "line": {"color": drawing.look.town(fact.area).colour, "width": WIDTH},
        }


def range_of(fact: Fact, drawing: Drawing) -> tuple[float, float] | None:
    """Return where a range begins and ends on its axis; None of any other figure."""
    ends = drawing.ends(fact)
    if fact.measure.is_rank or ends.value is not None or ends.low is None or ends.high is None:
        return None
    return float(ends.low) / drawing.factor(fact), float(ends.high) / drawing.factor(fact)
