"""The index: each town's level of the base year is 100."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.index import IndexPoint
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind, left_out
from metrics.charts.plotting.across_years import years_chart
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.scales.scale import ONE, Scale
from metrics.display.comparing.index import index_text
from metrics.display.numbers.amounts import spaced
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind


class Index(DrawnKind):
    """The index, a kind of chart: each town over its own base."""

    code = ChartKind.INDEX
    has_unit = False

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of an index: the facts over their bases."""
        by_fact = {index.fact: index for index in drawing.prepared.indices}
        indices = {fact: by_fact[fact].interval for fact in facts if fact in by_fact}
        moved = replace(drawing, scale=Scale(ONE, ""), indices=indices)
        chart = years_chart(list(indices), cells, moved)
        line = {"color": drawing.look.colour("second"), "width": 1, "dash": "dot"}
        for axis in dict.fromkeys(moved.axis(fact) for fact in indices):
            across = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": axis, "y0": 100, "y1": 100}
            chart.layout["shapes"].append(across | {"line": line, "layer": "below"})
        return chart

    def cautioned(self, prepared: PreparedView) -> frozenset[Fact]:
        """Return the figures of an index chart that compare with their base by caution only."""
        moved = (index for index in prepared.indices if index.fact != index.base)
        return frozenset(index.fact for index in moved if not _is_plain(index, prepared))

    def title(self, prepared: PreparedView, wording: Wording) -> str:
        """Return the title of an index chart: the figure that moved furthest; nothing where all restate a growth."""
        moved = [
            index
            for index in prepared.indices
            if index.fact.year != index.base.year and not index.restates_growth
        ]
        if not moved:
            return ""
        furthest = max(moved, key=lambda index: abs(float(index.interval.value or 0) - 100))
        words = (furthest.base.year, wording.area(furthest.fact.area), furthest.fact.year)
        figure = index_text(furthest.interval)
        return spaced(wording.word("index_title", wording.indicator(prepared.view.indicator), *words, figure))

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return how to read an index chart: which year is 100."""
        return wording.word("told_index", prepared.indices[0].base.year)

    def contents(self, facts: Sequence[Fact], prepared: PreparedView, wording: Wording) -> Iterator[str]:
        """Yield each town's index in words, for readers who do not see the chart."""
        for index in prepared.indices:
            yield f"{wording.area(index.fact.area)} {wording.period(index.fact)} {index_text(index.interval)}"

    def notes(self, prepared: PreparedView, wording: Wording) -> Iterator[str]:
        """Yield the towns without a base, and that an index only restates a growth; it has no unit to be coarse."""
        yield from left_out(prepared.of_measure, prepared, wording)
        if any(index.restates_growth for index in prepared.indices):
            yield wording.word("restated_note")


def _is_plain(index: IndexPoint, prepared: PreparedView) -> bool:
    """Whether a fact of an index chart and its base compare without caution."""
    return prepared.judge(prepared.catalogue, index.fact, index.base).comparability.is_full
