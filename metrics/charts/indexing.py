"""The index: each town's level of the base year is 100."""

from collections.abc import Sequence
from dataclasses import replace

from plotly.graph_objects import Figure as Chart

from metrics.analysis.comparing.index import Indexed
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import Prepared
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.scale import ONE, Scale
from metrics.charts.years import years_chart
from metrics.model.codes import Comparability


def index_chart(rows: Sequence[Fact], cells: Cells, drawing: Drawing) -> Chart:
    """Return the rows over their bases; one that compares with its base by caution only is marked."""
    found = {index.row: index for index in drawing.prepared.indices}
    indices = {row: found[row].interval for row in rows if row in found}
    plain = {row for row in indices if row == found[row].base or _is_plain(found[row], drawing.prepared)}
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


def _is_plain(index: Indexed, prepared: Prepared) -> bool:
    """Whether a row and its base compare without caution."""
    return prepared.judge(prepared.catalogue, index.row, index.base).comparability is Comparability.COMPARABLE
