"""The chart across years; each year stands by itself, evenly spaced."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from metrics.analysis.comparing.comparison import joined
from metrics.analysis.facts import Fact
from metrics.charts.chart import Chart
from metrics.charts.looks.look import BODY, TOP
from metrics.charts.plotting.axes import (
    CellStates,
    narrow_titles,
    panel_titles,
    tick_room,
    value_axes,
    year_axis,
)
from metrics.charts.plotting.band import band_names, band_of
from metrics.charts.plotting.canvas import Drawing, axis_name
from metrics.charts.plotting.marks import arrows, line, points
from metrics.charts.plotting.range_marks import range_lines, range_of, span_lines
from metrics.charts.plotting.references import reference_names
from metrics.charts.texts.wrapping import wrapped
from metrics.language import Language

NARROW = 210  # pixels that a phone has beside an axis
LOW, FOOT = 0.03, 8  # of an axis's height; pixels by which the years' names make way


def years_chart(facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
    """Return marks with their intervals, lines where they may join, gaps as gaps."""
    pairs = joined(drawing.wording.catalogue, facts, drawing.prepared.judge)
    traces = [line(pair, (drawing.along(pair[0]), drawing.along(pair[1])), drawing) for pair in pairs]
    annotations = list(unnumbered(facts, drawing))
    for town in towns(facts, drawing):
        along = [drawing.along(fact) for fact in town]
        traces.append(points(town, along, drawing))
        annotations += arrows(town, along, drawing)
    layout = years_layout(cells, annotations, drawing)
    layout["shapes"] = [*layout["shapes"], *span_lines(facts, drawing), *range_lines(facts, drawing)]
    return Chart(traces, layout)


def years_layout(
    cells: CellStates, annotations: Sequence[dict[str, Any]], drawing: Drawing
) -> dict[str, Any]:
    """Return the layout of any chart whose years stand along the foot.

    Its margins are given, for finding them would draw twice.
    """
    years, values = year_axis(cells, drawing), value_axes(drawing)
    standoff = FOOT if _stands_on_the_foot(values, drawing) else 0
    years |= {"ticklabelstandoff": standoff} if standoff else {}
    below = max(label.count("<br>") for label in years["ticktext"])
    on_top = (note["text"] for note in annotations if note.get("yref", "").endswith("domain"))
    above = max((1 + text.count("<br>") for text in on_top), default=0)
    room = tick_room(axis["range"] for name, axis in values.items() if name.startswith("yaxis"))
    return (
        drawing.look.layout()
        | {
            "margin": {
                "l": max(56, room),
                "r": 24,
                "t": max(TOP, 4 + 24 * above),
                "b": 36 + 18 * below + standoff,
            },
            "separators": ".," if drawing.wording.language is Language.EN else ".",
            "xaxis": years,
            **values,
            "annotations": [
                *annotations,
                *panel_titles(drawing),
                *band_names(drawing),
                *reference_names(drawing),
            ],
        }
        | ({"meta": narrow} if (narrow := narrow_titles(drawing)) else {})
    )


def _stands_on_the_foot(values: dict[str, Any], drawing: Drawing) -> bool:
    """Whether a mark stands so low in a chart's lowest panel that it would touch the name of its year."""
    name, facts = axis_name(max(len(drawing.panels) - 1, 0)), (drawing.panels or ((),))[-1]
    low, high = values[f"yaxis{name[1:]}"]["range"]
    return any(
        drawing.ends(fact).value is not None and (drawing.at(fact) - low) / (high - low) < LOW
        for fact in facts
    )


def unnumbered(facts: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield in words, for a chart, each figure without one number to draw: 前列 at the top, 5%—8% above its line.

    A rank without a number stands in a band below those with one, where there are any.
    """
    last = len(drawing.view.years) - 1
    for fact in facts:
        if drawing.ends(fact).value is None:
            top = f"{drawing.axis(fact)} domain"
            along = drawing.along(fact)
            side = ("left", "center", "right")[1 + (2 * along > last) - (2 * along < last)]
            note = {"x": along, "y": 1, "yref": top, "xanchor": side, "yanchor": "bottom", "align": side}
            band = band_of(drawing.facts_on(drawing.panel(fact))) if not fact.numbers else None
            if band is not None:
                note |= {"name": "unplaced", "y": band, "yref": drawing.axis(fact), "yanchor": "middle"}
            elif (ends := range_of(fact, drawing)) is not None:
                note |= {"name": "unplaced", "y": ends[1], "yref": drawing.axis(fact), "yshift": 3}
            yield in_words(fact, drawing, in_band=band is not None) | note


def in_words(fact: Fact, drawing: Drawing, *, in_band: bool = False) -> dict[str, Any]:
    """Return a figure that has no mark; that it states no number at all is said, unless its band says so."""
    figure = drawing.wording.figure(fact)
    is_bare_rank = fact.measure.is_rank and not fact.numbers and not in_band
    label = drawing.wording.word("no_number", figure) if is_bare_rank else figure
    return {
        "text": "<br>".join(wrapped(escape(label, quote=False), NARROW, BODY)) + drawing.pinned(fact),
        "showarrow": False,
        "font": {"color": drawing.look.town(fact.area).colour},
    }


def towns(facts: Sequence[Fact], drawing: Drawing) -> Iterator[list[Fact]]:
    """Yield the facts with a number, town by town and axis by axis; what is printed comes last, over the rest."""
    numbered = [fact for fact in facts if drawing.ends(fact).value is not None]
    for _, town in groupby(numbered, key=lambda fact: fact.area):
        by_axis = sorted(town, key=lambda fact: (drawing.axis(fact), fact.status.is_printed))
        yield from (list(group) for _, group in groupby(by_axis, key=drawing.axis))
