"""The index: each town's level of the base year is 100."""

from collections.abc import Sequence
from dataclasses import replace

from plotly.graph_objects import Figure as Chart

from metrics.analysis.comparing.index import Indexed, indexed
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.scale import ONE, Scale
from metrics.charts.years import years_chart
from metrics.model.codes import Comparability
from metrics.model.records import Catalogue


def index_chart(rows: Sequence[Fact], cells: Cells, drawing: Drawing) -> Chart:
    """Return the rows over their bases; one that compares with its base by caution only is marked."""
    catalogue = drawing.wording.catalogue
    found = indexed(catalogue, rows)
    indices = {each.row: each.interval for each in found}
    plain = {each.row for each in found if each.row == each.base or _is_plain(catalogue, each)}
    moved = replace(
        drawing,
        scale=Scale(ONE, ""),
        cautioned=frozenset(row for row in indices if row not in plain),
        indices=indices,
    )
    chart = years_chart(list(indices), cells, moved)
    line = {"color": drawing.look.colour("second"), "width": 1, "dash": "dot"}
    for axis in {moved.axis(row) for row in indices}:
        chart.add_shape(
            type="line", xref="paper", x0=0, x1=1, yref=axis, y0=100, y1=100, line=line, layer="below"
        )
    return chart


def _is_plain(catalogue: Catalogue, each: Indexed) -> bool:
    """Whether a row and its base compare without caution."""
    return verdict(catalogue, each.row, each.base).comparability is Comparability.COMPARABLE
