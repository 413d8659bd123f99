"""The band below the numbers of a chart of ranks, in which stands what is named among the first without a number."""

from collections.abc import Iterator, Sequence
from typing import Any

from metrics.analysis.facts import Fact
from metrics.charts.looks.look import SMALL
from metrics.charts.plotting.canvas import Drawing, axis_name
from metrics.charts.plotting.marks import small
from metrics.charts.texts.wrapping import wrapped

NARROW = 30  # pixels that its name has beside it
LEAST = 3.0  # ranks that an axis shows
NAME = {"xref": "paper", "x": 0, "xanchor": "right", "xshift": -6, "align": "right", "showarrow": False}


def last_rank(facts: Sequence[Fact]) -> float:
    """Return the last rank that an axis of these facts shows."""
    return max([LEAST, *(float(number) for fact in facts for number in fact.numbers)])


def band_of(facts: Sequence[Fact]) -> float | None:
    """Return where below the ranks of these facts the band lies; None where each has a number, or none has."""
    ranks = [fact for fact in facts if fact.measure.is_rank]
    has_both = {bool(fact.numbers) for fact in ranks} == {True, False}
    return last_rank(facts) + 1 if has_both else None


def rank_axis(facts: Sequence[Fact], drawing: Drawing, grid: dict[str, Any]) -> dict[str, Any]:
    """Return the axis of ranks, the first on top, with room for the band where there is one."""
    last, band = last_rank(facts), band_of(facts)
    if band is None:
        return drawing.look.axis(range=[last + 0.5, 0.4], dtick=1, **grid)
    ranks = range(1, int(last) + 1)
    return drawing.look.axis(range=[band + 0.5, 0.4], tickvals=[*ranks], ticktext=[*map(str, ranks)], **grid)


def bands(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the ground of each panel's band in a chart of ranks."""
    for axis, band in _drawn(drawing):
        ground = {"layer": "below", "line": {"width": 0}, "opacity": 0.5}
        ends = {"xref": "paper", "x0": 0, "x1": 1, "yref": axis, "y0": band - 0.5, "y1": band + 0.5}
        yield {"type": "rect", "fillcolor": drawing.look.colour("hairline"), **ground, **ends}


def band_names(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield beside each band of a chart what stands in it."""
    lines = wrapped(drawing.wording.word("band_unplaced"), NARROW, SMALL - 1)
    name = "<br>".join(small(line, drawing.look.colour("second")) for line in lines)
    for axis, band in _drawn(drawing):
        yield NAME | {"name": "band", "text": name, "y": band, "yref": axis}


def _drawn(drawing: Drawing) -> Iterator[tuple[str, float]]:
    """Yield each panel's axis with where its band lies."""
    for index in range(len(drawing.panels)):
        band = band_of(drawing.facts_on(index))
        if band is not None:
            yield axis_name(index), band
