"""Dots across years: what every view can be drawn as."""

from collections.abc import Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import Kind
from metrics.charts.years import years_chart
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind


class Dots(Kind):
    """Marks with their intervals, and lines where they may join; no word is needed to read them."""

    code = ChartKind.DOTS

    def draw(self, rows: Sequence[Fact], cells: Cells, drawing: Drawing) -> Chart:
        """Return the marks along the years, gaps as gaps."""
        return years_chart(rows, cells, drawing)

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return nothing."""
        return ""
