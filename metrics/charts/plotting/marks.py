"""The marks of a chart: a town's points, whiskers, arrows and labels."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.differences import difference
from metrics.analysis.facts import Fact
from metrics.charts.looks.look import BODY, SMALL
from metrics.charts.looks.texture import TEXTURES, fill
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.texts.boxes import text_size
from metrics.display.comparing.index import index_interval, index_text
from metrics.display.comparing.standing import beside_line
from metrics.model.quantity import Quantity

CUSTOM = ("area", "year", "value", "low", "high", "status", "printed", "document", "line", "id")
NUMBERS = ("value", "low", "high")
LONG, MANY_YEARS = 8, 3  # ems of a label, and years of a chart, with which it would leave a narrow screen


def points(facts: Sequence[Fact], along: Sequence[float], drawing: Drawing) -> dict[str, Any]:
    """Return the trace of one town's marks, ``along`` the other axis; each fact has a number."""
    style = drawing.look.town(facts[0].area)
    values = [drawing.at(fact) for fact in facts]
    other, across = ("x", "y") if drawing.upright else ("y", "x")
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": escape(drawing.wording.area(facts[0].area), quote=False),
        other: list(along),
        across: values,
        f"error_{across}": whiskers(facts, drawing),
        "marker": {
            "symbol": [style.shape + TEXTURES[fact.status].suffix for fact in facts],
            "size": [9 if fact.part else 12 for fact in facts],
            "color": _colours(facts, drawing),
            "opacity": 1,
            "line": {"width": 2, "color": style.colour},
        },
        "text": [drawing.label(fact) for fact in facts],
        "meta": {"short": _short(facts, drawing)},
        "textposition": [_label_side(fact, drawing) for fact in facts],
        "textfont": {"size": BODY, "color": drawing.look.colour("ink")},
        "cliponaxis": False,
        "yaxis": drawing.axis(facts[0]),
        "customdata": [carried(fact, drawing) for fact in facts],
        "hovertemplate": [hover(fact, drawing) for fact in facts],
    }


def _short(facts: Sequence[Fact], drawing: Drawing) -> dict[str, str]:
    """Return by its number each mark whose label may do without words: its number, with those of its notes."""
    texts = (
        (str(number), drawing.label(fact), drawing.number(fact) + drawing.pinned(fact))
        for number, fact in enumerate(facts)
    )
    return {number: short for number, label, short in texts if short != label}


def _colours(facts: Sequence[Fact], drawing: Drawing) -> str | list[str]:
    """Return the colour of one town's marks, or of each: what fills it, or, of a hollow one, its outline."""
    town = drawing.look.town(facts[0].area).colour
    fills = [town if TEXTURES[fact.status].filled is None else fill(fact, drawing.look) for fact in facts]
    return town if set(fills) == {town} else fills


def carried(fact: Fact, drawing: Drawing) -> list[object]:
    """Return what a mark of a chart carries for whoever reads or clicks it: its numbers, its figure's place."""
    return [*carried_of(fact, drawing.ends(fact))]


def carried_of(fact: Fact, ends: Interval | Quantity) -> Iterator[object]:
    """Yield what a mark carries that is drawn by ``ends``."""
    for name in CUSTOM:
        end = getattr(ends, name) if name in NUMBERS else None
        yield (end if end is None else float(end)) if name in NUMBERS else getattr(fact, name)


def line(pair: tuple[Fact, Fact], along: tuple[float, float], drawing: Drawing) -> dict[str, Any]:
    """Return the line of a chart between the marks of two facts; dotted where one of them is not counted."""
    style = drawing.look.town(pair[0].area)
    loose = any(not fact.status.is_counted for fact in pair)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": list(along),
        "y": [drawing.at(fact) for fact in pair],
        "line": {
            "color": style.colour,
            "width": 1.5 if loose else 2.5,
            "dash": "dot" if loose else style.dash,
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
        "yaxis": drawing.axis(pair[0]),
    }


def arrows(facts: Sequence[Fact], along: Sequence[float], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield a short arrow from the mark of each one-sided number toward its open side."""
    for fact, position in zip(facts, along, strict=True):
        ends = drawing.ends(fact)
        if (ends.low is None) is (ends.high is None):
            continue
        toward = -1 if ends.low is None else 1
        value, colour = drawing.at(fact), drawing.look.town(fact.area).colour
        x, y = (position, value) if drawing.upright else (value, position)
        tip = {"x": x, "y": y, "yref": drawing.axis(fact)}
        tail = {"ax": 0, "ay": 30 * toward} if drawing.upright else {"ax": -30 * toward, "ay": 0}
        shift = {"yshift": 36 * toward} if drawing.upright else {"xshift": 36 * toward}
        yield tip | tail | shift | _arrow(colour)


def _label_side(fact: Fact, drawing: Drawing) -> str:
    """Return where a mark's label stands: out of the way of arrows and lines, a long one within the chart."""
    if not drawing.upright:
        return "top center" if drawing.at(fact) > 0.55 else "top right"
    climbs = fact in drawing.rising or _opens_upward(fact, drawing)
    years = drawing.view.years
    inward = {years[0]: "right", years[-1]: "left"} if len(years) > MANY_YEARS else {}
    side = inward.get(fact.year, "center") if text_size(drawing.label(fact), 1)[0] > LONG else "center"
    return f"{'bottom' if climbs else 'top'} {side}"


def _opens_upward(fact: Fact, drawing: Drawing) -> bool:
    """Whether a fact's mark is drawn by a lower bound alone."""
    ends = drawing.ends(fact)
    return ends.low is not None and ends.high is None


def _arrow(colour: str) -> dict[str, Any]:
    """Return the looks of an arrow without text."""
    return {
        "text": "",
        "showarrow": True,
        "arrowhead": 2,
        "arrowsize": 1,
        "arrowwidth": 1.8,
        "arrowcolor": colour,
    }


def whiskers(facts: Sequence[Fact], drawing: Drawing) -> dict[str, Any]:
    """Return the whiskers (error bars) of facts' marks whose interval is closed; thin, without caps."""
    reach = [_reach(fact, drawing) for fact in facts]
    style = drawing.look.town(facts[0].area)
    return {
        "type": "data",
        "symmetric": False,
        "array": [up for _, up in reach],
        "arrayminus": [down for down, _ in reach],
        "color": style.colour,
        "thickness": 1.2,
        "width": 0,
    }


def _reach(fact: Fact, drawing: Drawing) -> tuple[float, float]:
    """Return how far a fact's whisker reaches down and up from its mark; nothing where the interval is open."""
    ends, number = drawing.ends(fact), drawing.ends(fact).value or 0
    if ends.low is None or ends.high is None:
        return 0, 0
    return float(number - ends.low) / drawing.factor(fact), float(ends.high - number) / drawing.factor(fact)


def hover(fact: Fact, drawing: Drawing) -> str:
    """Return what a mark says when it is pointed at: figure, interval, status, document and line."""
    wording = drawing.wording
    heading = f"{wording.area(fact.area)} · {wording.period(fact)}"
    texts = [
        heading,
        wording.part(fact),
        *_numbers(fact, drawing),
        _beside(fact, drawing),
        wording.source(fact),
    ]
    lines = [escape(number, quote=False).replace("%{", "% {") for number in texts if number]
    return "<br>".join([f"<b>{lines[0]}</b>", *lines[1:]]) + "<extra></extra>"


def _numbers(fact: Fact, drawing: Drawing) -> Iterator[str]:
    """Yield what a mark tells when pointed at: the figure with its status, its interval; of an index both."""
    wording, index = drawing.wording, drawing.indices.get(fact)
    figure = wording.measured(fact) if not fact.measure.is_rank else wording.figure(fact)
    yield f"{index_text(index) if index else figure} · {wording.status(fact)}"
    yield index_interval(index, wording) if index else wording.uncertainty(fact)
    yield wording.figure(fact) if index else ""


def _beside(fact: Fact, drawing: Drawing) -> str:
    """Return what a mark tells of the figure it is held against first; of one alone, that there is no other."""
    prepared, wording = drawing.prepared, drawing.wording
    other = prepared.neighbours.get(fact)
    if other is None:
        return wording.word("held_alone")
    return beside_line(fact, difference(prepared.catalogue, fact, other, judge=prepared.judge), wording)


def small(text: str, colour: str) -> str:
    """Return ``text`` in the small size and a colour, as Plotly text."""
    return f'<span style="font-size:{SMALL - 1}px;color:{colour}">{text}</span>'
