"""Dots across years: what every view can be drawn as."""

from collections.abc import Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.plotting.across_years import years_chart
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind


class Dots(DrawnKind):
    """Dots, the kind of chart that fits all: marks with intervals, and lines where they may join."""

    code = ChartKind.DOTS

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of dots: marks along the years, gaps as gaps."""
        return years_chart(facts, cells, drawing)

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return nothing: dots, as a kind of chart, need no word on how to read them."""
        return ""
