"""The list of parts: one row a figure, named by town, part and period, its number beside it; no length is drawn."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.looks.look import LARGE, SMALL
from metrics.charts.plotting.across_years import towns
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.plotting.marks import points, small
from metrics.charts.texts.wrapping import wrapped
from metrics.display.notes import OPEN_ENDS
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind

NAME_WIDTH = 150  # pixels, by an estimate on the safe side


class Parts(DrawnKind):
    """Facts of parts; every kind but dots shows whole towns alone."""

    code = ChartKind.DOTS
    is_upright = False
    names_towns = True
    untold_notes = OPEN_ENDS

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return one row a figure, named by town, part and period; numbers stand in one column, as in a table."""
        height = len(facts)
        height_of = {fact: height - 1 - index for index, fact in enumerate(facts)}
        traces = [
            _numbers(town, [height_of[fact] for fact in town], drawing) for town in towns(facts, drawing)
        ]
        wordy = [_in_words(fact, height_of[fact], drawing) for fact in facts if fact.value is None]
        layout = drawing.look.layout() | {
            "xaxis": drawing.look.axis(range=[-0.02, 1], showticklabels=False),
            "yaxis": drawing.look.axis(
                tickvals=list(range(height)),
                ticktext=[_part_name(fact, drawing) for fact in reversed(facts)],
                range=[-0.6, height - 0.4],
                automargin=True,
            ),
            "annotations": wordy,
        }
        return Chart(traces, layout)

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return nothing: in the list of parts, a kind of chart, each row names itself."""
        return ""

    def contents(self, facts: Sequence[Fact], prepared: PreparedView, wording: Wording) -> Iterable[str]:
        """Return nothing: the rows of the list of parts are many, and the table has them all."""
        return ()


def _numbers(facts: Sequence[Fact], along: Sequence[int], drawing: Drawing) -> dict[str, Any]:
    """Return one town's numbers in the list of parts, all in the same column, as a trace."""
    trace = points(facts, along, drawing)
    ink = {"size": LARGE, "color": drawing.look.colour("ink")}
    texts = [" ".join(drawing.label_lines(fact)) for fact in facts]
    column = {"x": [0] * len(facts), "text": texts, "textposition": "middle right", "textfont": ink}
    return {name: values for name, values in trace.items() if name != "error_x"} | column | {"mode": "text"}


def _in_words(fact: Fact, height_at: int, drawing: Drawing) -> dict[str, Any]:
    """Return a figure that states no one number, in its row of the list of parts, as an annotation."""
    text = escape(drawing.wording.figure(fact), quote=False) + drawing.pinned(fact)
    return {
        "text": text,
        "x": 0,
        "y": height_at,
        "xanchor": "left",
        "showarrow": False,
        "font": {"size": LARGE},
    }


def _part_name(fact: Fact, drawing: Drawing) -> str:
    """Return the name of a fact of the list of parts, short enough for a phone, over its town and period."""
    wording, style = drawing.wording, drawing.look.town(fact.area)
    name = wrapped(wording.part(fact) or wording.word("whole_town"), NAME_WIDTH, SMALL)
    lines = "<br>".join(escape(line, quote=False) for line in name)
    town = escape(f"{style.glyph} {wording.area(fact.area)} · {wording.period(fact)}", quote=False)
    return f"{lines}<br>{small(town, style.colour)}"
