"""The chart of a view, drawn as the kind that the reader chose, where it fits; else as dots."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import joined
from metrics.analysis.comparing.kinds import KINDS
from metrics.analysis.comparing.verdicts import panels
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.captions.pins import pins
from metrics.charts.chart import Chart
from metrics.charts.kinds import kind_of
from metrics.charts.looks.look import Look
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.scales.scale import Scale
from metrics.display.wording import Wording


def comparison_chart(prepared: PreparedView, wording: Wording, look: Look) -> Chart:
    """Return the chart of a comparison's view; verdicts have their consequences in every kind."""
    view, facts, kind = prepared.view, printed_on_top(prepared.marks), kind_of(prepared)
    drawing = Drawing(
        replace(wording, unit=view.unit).together(facts),
        look.among(view.areas),
        view,
        Scale.of(facts, wording.language, view.unit, prepared.catalogue.units),
        prepared,
        upright=kind.is_upright,
        rising=_rising(facts, prepared) | _lower_of_two(facts),
        pins=pins(prepared, wording).marks,
        panels=tuple(_panels(prepared, facts)),
    )
    return kind.draw([fact for fact in facts if fact.area in view.areas], prepared.cells, drawing)


def _panels(prepared: PreparedView, facts: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Yield the figures that share an axis; where each town has its own, the scales are those of all pages."""
    towns = None if KINDS[prepared.view.kind].has_panels_by_town else prepared.view.areas
    for group in panels(prepared.catalogue, facts):
        if here := tuple(fact for fact in group if towns is None or fact.area in towns):
            yield here


def printed_on_top(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts in the order in which a chart draws them: those not printed first, for later ones lie above."""
    order = list(dict.fromkeys(fact.area for fact in facts))
    return sorted(facts, key=lambda fact: (order.index(fact.area), fact.status.is_counted))


def _rising(facts: Sequence[Fact], prepared: PreparedView) -> frozenset[Fact]:
    """Return the facts from which a line of the chart climbs."""
    pairs = joined(prepared.catalogue, facts, prepared.judge)
    return frozenset(first for first, last in pairs if (last.value or 0) > (first.value or 0))


def _lower_of_two(facts: Sequence[Fact]) -> frozenset[Fact]:
    """Return the lowest number of each thing of which a chart draws two: its label goes below, the other's above."""
    disputed = [fact for fact in facts if fact.is_disputed and fact.printed and fact.value is not None]
    lowest = {fact.thing: fact for fact in sorted(disputed, key=lambda fact: -(fact.value or 0))}
    return frozenset(lowest.values())


def panel_count(chart: Chart) -> int:
    """Return how many axes of values a chart has, one above the other."""
    return sum(name.startswith("yaxis") for name in chart.layout)
