"""The axes of a chart across years: the years with their gaps, and one axis of values for each group that compares."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from metrics.analysis.comparing.comparison import EMPTY, State, View
from metrics.analysis.facts import Fact
from metrics.charts.looks.look import SMALL
from metrics.charts.plotting.band import bands, rank_axis
from metrics.charts.plotting.canvas import Drawing, axis_name
from metrics.charts.plotting.marks import small
from metrics.charts.plotting.references import reach_of_references, reference_lines
from metrics.charts.texts.wrapping import length
from metrics.display.stretches import stretches
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.units import package_units

FEW_TICKS = 6
ROOM = 820  # pixels that the years have in a picture
NARROW = 300  # pixels that they have on a phone
CellStates = dict[tuple[str, int], State]


def year_axis(cells: CellStates, drawing: Drawing) -> dict[str, Any]:
    """Return the axis of years: all of them, each with what is missing under it."""
    return drawing.look.axis(
        tickvals=list(range(len(drawing.view.years))),
        ticktext=[_year_label(year, cells, drawing) for year in drawing.view.years],
        range=[-0.6, len(drawing.view.years) - 0.4],
        tickfont={"size": SMALL + 1, "color": drawing.look.colour("ink")},
        tickangle=0,
        showline=True,
        linecolor=drawing.look.colour("hairline"),
        anchor=axis_name(max(len(drawing.panels) - 1, 0)),
    )


def _year_label(year: int, cells: CellStates, drawing: Drawing) -> str:
    """Return a year and, in second ink, why a town has no mark there, where a year has room for that."""
    look, lines = drawing.look, [f"<b>{year}</b>"]
    for state in EMPTY if gaps_fit(drawing.view, drawing.wording) else ():
        towns = [look.town(area) for area in drawing.view.areas if cells[area, year] is state]
        if towns:
            glyphs = "".join(small(town.glyph, town.colour) for town in towns)
            lines.append(f"{glyphs} {small(drawing.wording.word(state), look.colour('second'))}")
    return "<br>".join(lines)


def gaps_fit(view: View, wording: Wording) -> bool:
    """Whether a year has room for the words that say which towns have no mark; else they stand below the chart."""
    longest = max(length(wording.word(state)) for state in EMPTY)
    return len(view.areas) + longest < ROOM / ((SMALL - 1) * len(view.years))


def tick_room(axes: Iterable[Sequence[float]]) -> int:
    """Return the pixels that the longest label of axes with these ends needs beside it."""
    return max((10 + 8 * len(f"{max(map(abs, ends)):,.0f}") for ends in axes), default=0)


def panel_titles(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield, where figures do not compare and have axes of their own, a line over each that says so."""
    for index, group in enumerate(drawing.panels if len(drawing.panels) > 1 else ()):
        yield {
            "name": "panel",
            "text": _panel_title(group, drawing),
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "align": "left",
            "y": 1,
            "yref": f"{axis_name(index)} domain",
            "yanchor": "bottom",
            "yshift": 4,
            "showarrow": False,
        }


def _area(fact: Fact) -> str:
    """Return a fact's town, by which axes are shared."""
    return fact.area


def narrow_titles(drawing: Drawing) -> list[str]:
    """Return the titles of the panels for a phone, on two lines at most; none where the others fit there, too."""
    groups = drawing.panels if len(drawing.panels) > 1 else ()
    titles = [_panel_title(group, drawing, NARROW, 2) for group in groups]
    return [] if titles == [_panel_title(group, drawing) for group in groups] else titles


def _panel_title(group: Sequence[Fact], drawing: Drawing, room: int = ROOM, most: int = 1) -> str:
    """Return the towns of a panel with their periods, or as much as ``most`` lines hold: names, or signs alone."""
    towns = [
        list(town) for _, town in groupby(sorted(group, key=lambda fact: order(fact, drawing)), key=_area)
    ]
    labelled = [(drawing.wording.area(town[0].area), _periods(town, drawing)) for town in towns]
    ways = ([f" {name} {periods}" for name, periods in labelled], [f" {name}" for name, _ in labelled])
    for names in ways:
        lines = _lines([(length(name) + 3) * (SMALL - 1) for name in names], room)
        if 0 < len(lines) <= most:
            parts = [([towns[n] for n in line], [names[n] for n in line]) for line in lines]
            return "<br>".join(_signed(*line, drawing) for line in parts)
    return _signed(towns, [""] * len(labelled), drawing)


def _lines(widths: Sequence[float], room: float) -> list[list[int]]:
    """Return the positions of things with these widths in lines of ``room``; none where one alone has no room."""
    lines: list[list[int]] = []
    left = 0.0
    for index, wide in enumerate(widths):
        if wide > left:
            lines.append([])
            left = room
        lines[-1].append(index)
        left -= wide
    return lines if max(widths) <= room else []


def order(fact: Fact, drawing: Drawing) -> int:
    """Return where a fact's town stands in the view that the axes are of."""
    return drawing.view.areas.index(fact.area)


def _signed(towns: Sequence[Sequence[Fact]], names: Sequence[str], drawing: Drawing) -> str:
    """Return the signs of towns, each before its name, as Plotly text."""
    styles = [drawing.look.town(town[0].area) for town in towns]
    ink = drawing.look.colour("second")
    parts = [
        small(style.glyph, style.colour) + (small(escape(name, quote=False), ink) if name else "")
        for style, name in zip(styles, names, strict=True)
    ]
    return (" · " if any(names) else " ").join(parts)


def _periods(facts: Sequence[Fact], drawing: Drawing) -> str:
    """Return the periods of facts, as a chart's axes tell them; years that follow each other are one stretch."""
    years = sorted({fact.year for fact in facts if fact.period.is_full_year})
    stretches_of = {
        year: drawing.wording.word("of_years", stretch) for year, stretch in stretches(years).items()
    }
    periods = (
        stretches_of.get(fact.year, "") if fact.period.is_full_year else drawing.wording.period(fact)
        for fact in facts
    )
    return drawing.wording.word("comma").join(fromkey for fromkey in dict.fromkeys(periods) if fromkey)


def value_axes(drawing: Drawing) -> dict[str, Any]:
    """Return an axis of values for each group of figures that compare, one above the other."""
    groups = drawing.panels or ((),)
    share = 1 / len(groups)
    return {
        f"yaxis{index + 1 if index else ''}": _value_axis(drawing.facts_on(index), drawing)
        | {"domain": [1 - share * (index + 1), 1 - share * (index + (0.16 if len(groups) > 1 else 0))]}
        for index, group in enumerate(groups)
    } | {"shapes": [*_dividers(len(groups), drawing), *bands(drawing), *reference_lines(drawing)]}


def _dividers(count: int, drawing: Drawing) -> list[dict[str, Any]]:
    """Return a hairline between each two panels."""
    ink = {"color": drawing.look.colour("hairline"), "width": 1}
    ends = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "paper", "line": ink}
    return [ends | {"y0": 1 - number / count, "y1": 1 - number / count} for number in range(1, count)]


def _value_axis(facts: Sequence[Fact], drawing: Drawing) -> dict[str, Any]:
    """Return the axis of values: from zero up; a rank from the first down."""
    english = drawing.wording.language is Language.EN
    grid = {"showgrid": True, "gridcolor": drawing.look.colour("hairline")}
    grid |= {"exponentformat": "none", "separatethousands": english}  # 100000, never 100k
    drawn = [(ends.value, ends.low, ends.high) for ends in map(drawing.ends, facts)]
    stated = (end for ends in drawn for end in ends if end is not None)
    numbers = [float(end) / float(drawing.scale.factor) for end in stated]
    if not numbers:
        return drawing.look.axis(range=[0, 1], showticklabels=False)
    if drawing.view.measure.is_rank:
        return rank_axis(facts, drawing, grid)
    if drawing.indices:
        room = max(max(numbers) - min(numbers), 5.0) * 0.3
        return drawing.look.axis(range=[min(numbers) - room, max(numbers) + room], nticks=6, **grid)
    numbers += reach_of_references(drawing)
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    room = (high - low or 1) * 0.2
    ends = [low - (room if low < 0 else 0), high + room]
    if _is_counted(facts[0]) and ends[1] - ends[0] < FEW_TICKS:
        grid["dtick"] = 1  # what is counted is whole, and so are the numbers beside it
    return drawing.look.axis(range=ends, nticks=6, **grid)


def _is_counted(fact: Fact) -> bool:
    """Whether a fact counts things, so that its axis of values has whole numbers."""
    unit = package_units().find(fact.unit)
    return fact.measure.is_level and unit is not None and unit.counted
