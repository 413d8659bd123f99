"""The chart of a view, drawn as the kind that the reader chose, where it fits; else as dots."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import joined
from metrics.analysis.comparing.kinds import KINDS
from metrics.analysis.comparing.verdicts import panels
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.canvas import Drawing
from metrics.charts.chart import Chart
from metrics.charts.kinds import kind_of
from metrics.charts.look import Look
from metrics.charts.pins import pins
from metrics.charts.scale import Scale
from metrics.display.wording import Wording


def comparison_chart(prepared: PreparedView, wording: Wording, look: Look) -> Chart:
    """Return the chart of a comparison's view; verdicts have their consequences in every kind."""
    view, rows, kind = prepared.view, printed_on_top(prepared.marks), kind_of(prepared)
    drawing = Drawing(
        replace(wording, unit=view.unit).together(rows),
        look.among(view.areas),
        view,
        Scale.of(rows, wording.language, view.unit, prepared.catalogue.units),
        prepared,
        upright=kind.is_upright,
        rising=_rising(rows, prepared) | _lower_of_two(rows),
        pins=pins(prepared, wording).marks,
        panels=tuple(_panels(prepared, rows)),
    )
    return kind.draw([row for row in rows if row.area in view.areas], prepared.cells, drawing)


def _panels(prepared: PreparedView, rows: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Yield the figures that share an axis; where each town has its own, the scales are those of all pages."""
    towns = None if KINDS[prepared.view.kind].has_panels_by_town else prepared.view.areas
    for group in panels(prepared.catalogue, rows):
        if here := tuple(row for row in group if towns is None or row.area in towns):
            yield here


def printed_on_top(rows: Sequence[Fact]) -> list[Fact]:
    """Return the rows in the order in which a chart draws them: those not printed first, for later ones lie above."""
    order = list(dict.fromkeys(row.area for row in rows))
    return sorted(rows, key=lambda row: (order.index(row.area), row.status.is_counted))


def _rising(rows: Sequence[Fact], prepared: PreparedView) -> frozenset[Fact]:
    """Return the rows from which a line of the chart climbs."""
    pairs = joined(prepared.catalogue, rows, prepared.judge)
    return frozenset(first for first, last in pairs if (last.value or 0) > (first.value or 0))


def _lower_of_two(rows: Sequence[Fact]) -> frozenset[Fact]:
    """Return the lowest number of each thing of which a chart draws two: its label goes below, the other's above."""
    disputed = [row for row in rows if row.is_disputed and row.printed and row.value is not None]
    lowest = {row.thing: row for row in sorted(disputed, key=lambda row: -(row.value or 0))}
    return frozenset(lowest.values())


def panel_count(chart: Chart) -> int:
    """Return how many axes of values a chart has, one above the other."""
    return sum(name.startswith("yaxis") for name in chart.layout)
