"""The ranking: the towns of one year, the most welcome first; where intervals overlap, a rank is a range.

Where neither more nor less is welcome nobody has a rank: then it is an order alone, the highest first.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import State, View
from metrics.analysis.comparing.differences import positions
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind, left_out
from metrics.charts.looks.look import BODY, LARGE
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.plotting.marks import arrows, points, small
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind, Comparability


class Ranking(DrawnKind):
    """The ranking, a kind of chart: towns by their ranks in one year."""

    code = ChartKind.RANKING
    is_upright = False
    names_years = False

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return a line a town from zero to its figure, its rank before its name; below, who has none, and why."""
        ranked = positions(drawing.wording.catalogue, facts)
        absent = [area for area in drawing.view.areas if area not in {fact.area for fact in ranked}]
        height = len(ranked) + len(absent)
        stand = {fact: height - 1 - index for index, fact in enumerate(ranked)}
        reasons = [_reason(cells[area, facts[0].year], drawing) for area in reversed(absent)]
        traces: list[dict[str, Any]] = []
        annotations = [_in_second_ink(text, turn, drawing) for turn, text in enumerate(reasons)]
        for fact in ranked:
            if fact.value is not None:
                traces += [_stem(fact, stand[fact], drawing), points([fact], [stand[fact]], drawing)]
                annotations += arrows([fact], [stand[fact]], drawing)
        ends = [number / drawing.factor(fact) for fact in ranked for number in fact.numbers]
        low, high = min(0.0, *ends), max(0.0, *ends)
        room = high - low or 1.0
        layout = drawing.look.layout() | {
            "xaxis": drawing.look.axis(
                range=[low - room * (0.4 if low < 0 else 0.02), high + room * 0.35], showticklabels=False
            ),
            "yaxis": drawing.look.axis(
                tickvals=list(range(height)),
                ticktext=[
                    *(_town(area, _number("–"), drawing) for area in reversed(absent)),
                    *(_name(fact, ranked[fact], drawing) for fact in reversed(ranked)),
                ],
                range=[-0.6, height - 0.4],
                automargin=True,
                tickfont={"size": BODY, "color": drawing.look.colour("ink")},
            ),
            "annotations": annotations,
        }
        return Chart(traces, layout)

    def view(self, prepared: PreparedView) -> View:
        """Return the view with the one year of which the ranking is."""
        view, year = prepared.view, prepared.facts[0].year
        return replace(view, first=year, last=year)

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return of which year it is, and whether it has ranks."""
        first = prepared.every[0]
        return wording.word("told_ranking" if has_ranks(first, wording) else "told_order", first.year)

    def contents(self, facts: Sequence[Fact], prepared: PreparedView, wording: Wording) -> Iterator[str]:
        """Yield each town of a ranking in words, behind its rank."""
        for fact, rank in positions(wording.catalogue, facts).items():
            number = f"{rank_text(rank)}. " if has_ranks(fact, wording) else ""
            yield f"{number}{wording.area(fact.area)} {wording.figure(fact)}"

    def notes(self, prepared: PreparedView, wording: Wording) -> Iterator[str]:
        """Yield the towns that have a figure of its year and no rank."""
        year = prepared.facts[0].year
        yield from left_out((fact for fact in prepared.of_measure if fact.year == year), prepared, wording)
        yield from super().notes(prepared, wording)


def has_ranks(fact: Fact, wording: Wording) -> bool:
    """Whether the towns of a ranking have ranks: one way is better than the other."""
    return wording.catalogue.indicators[fact.indicator].welcome.has_way


def rank_text(rank: tuple[int, int]) -> str:
    """Return a rank, or the range of ranks that a fact may have.

    >>> rank_text((1, 2))
    '1–2'
    """
    best, worst = rank
    return str(best) if best == worst else f"{best}–{worst}"


def _name(fact: Fact, rank: tuple[int, int], drawing: Drawing) -> str:
    """Return the name of a ranking's fact: a town behind its rank, where it has one, over its period."""
    period = small(escape(drawing.wording.period(fact), quote=False), drawing.look.colour("second"))
    number = _number(rank_text(rank)) if has_ranks(fact, drawing.wording) else ""
    return f"{_town(fact.area, number, drawing)}<br>{period}"


def _town(area: str, number: str, drawing: Drawing) -> str:
    """Return a town of a ranking behind the number of its rank."""
    style, name = drawing.look.town(area), escape(drawing.wording.area(area), quote=False)
    return f'{number}<span style="color:{style.colour}">{style.glyph}</span> {name}'


def _number(rank: str) -> str:
    """Return a rank in large letters, as it stands before a town of a ranking."""
    return f'<span style="font-size:{LARGE}px"><b>{rank}</b></span>  '


def _reason(state: State, drawing: Drawing) -> str:
    """Return why a town of a ranking has no rank: what its cell lacks, or that its figure compares with none."""
    return drawing.wording.word(state if state.is_empty else Comparability.NOT_COMPARABLE)


def _in_second_ink(text: str, across: float, drawing: Drawing) -> dict[str, Any]:
    """Return words that stand where a town's mark would in a ranking, as an annotation."""
    ink = {"color": drawing.look.colour("second")}
    return {"text": text, "x": 0, "y": across, "xanchor": "left", "showarrow": False, "font": ink}


def _stem(fact: Fact, across: float, drawing: Drawing) -> dict[str, Any]:
    """Return the line of a ranking from zero to a figure."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [0, drawing.at(fact)],
        "y": [across, across],
        "line": {"color": drawing.look.town(fact.area).colour, "width": 3},
        "hoverinfo": "skip",
    }
