"""Small multiples: a panel for each town, on one scale where their figures compare."""

from collections.abc import Sequence
from itertools import groupby

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.plotting.across_years import years_chart
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.model.codes import ChartKind


class Multiples(DrawnKind):
    """Small multiples, a kind of chart: a panel for each town."""

    code = ChartKind.MULTIPLES

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return a panel for each town of the page and each group of its figures that compare.

        ``facts`` are those of the page; the groups of the drawing hold those of all pages, and so do the scales.
        """
        order = {fact: index for index, fact in enumerate(facts)}
        lanes = [
            (tuple(town), group)
            for group in drawing.panels
            for _, town in groupby(sorted(order.keys() & group, key=order.__getitem__), key=_area)
        ]
        lanes.sort(key=lambda lane: drawing.view.areas.index(lane[0][0].area))
        apart = replace(
            drawing,
            panels=tuple(town for town, _ in lanes),
            scales=tuple(group for _, group in lanes),
            is_alone=True,
        )
        return years_chart(facts, cells, apart)


def _area(fact: Fact) -> str:
    """Return a fact's town, which has a panel of its own in small multiples."""
    return fact.area
