"""What all the marks of one chart are drawn with."""

from collections.abc import Mapping
from html import escape

from msgspec import Struct, field

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.comparison import View
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.looks.look import Look
from metrics.charts.scales.scale import Scale
from metrics.display.comparing.index import index_text
from metrics.display.numbers.amounts import Amount
from metrics.display.numbers.measures import labelled_amount
from metrics.display.wording import Wording
from metrics.model.quantity import Quantity

ALONE = 0.1  # where a figure stands that shares its axis with none


class Drawing(Struct, frozen=True):
    """Everything that marks are drawn with."""

    wording: Wording
    look: Look
    view: View
    scale: Scale
    prepared: PreparedView
    upright: bool = True  # values run upward; otherwise they run to the right
    rising: frozenset[Fact] = frozenset()  # facts from which a line climbs away: their labels go below
    pins: Mapping[Fact, str] = field(default_factory=dict)  # the numbers of the notes that speak of a fact
    panels: tuple[tuple[Fact, ...], ...] = ()  # facts that share an axis; each group has its own
    scales: tuple[tuple[Fact, ...], ...] = ()  # facts whose numbers each axis holds, where these are more
    is_alone: bool = False  # each town has a panel of its own, and stands in the middle of its year
    # what is drawn of a fact instead of itself
    indices: Mapping[Fact, Interval] = field(default_factory=dict)

    def ends(self, fact: Fact) -> Interval | Quantity:
        """Return the numbers that a fact's mark is drawn by: its index, where that is shown, else its own."""
        return self.indices.get(fact, fact.ends)

    def at(self, fact: Fact) -> float:
        """Return where a fact's number stands on its axis, in the axis's unit; 0 where it has none."""
        return float(self.ends(fact).value or 0) / self.factor(fact)

    def label(self, fact: Fact) -> str:
        """Return a mark's label: its figure, and its status where it is not printed; where there is room, above it."""
        figure, *status = self.label_lines(fact)
        return " ".join((figure, *status)) if self.upright else "<br>".join((*status, figure))

    def label_lines(self, fact: Fact, *, bare: bool = False) -> list[str]:
        """Return a mark's figure with the numbers of its notes, and its status where it is not printed.

        A ``bare`` figure goes without the unit of its axis; one that is told in another unit keeps it.
        """
        figure = self.number(fact) if bare else escape(self._amount(fact).text, quote=False)
        if fact.spans:  # it stands at the first of its years
            figure = self.wording.word("with_brackets", figure, self.wording.period(fact))
        figure += self.pinned(fact)
        return (
            [figure] if fact.status.is_printed else [figure, escape(self.wording.status(fact), quote=False)]
        )

    def number(self, fact: Fact) -> str:
        """Return a mark's figure without the unit of its axis; one that is told in another unit keeps it."""
        return escape(self._amount(fact).without(self.scale.unit), quote=False)

    def _amount(self, fact: Fact) -> Amount:
        """Return what a mark's label says of its figure."""
        if fact in self.indices:
            return Amount(index_text(self.indices[fact]))
        return labelled_amount(fact, self.wording)

    def pinned(self, fact: Fact) -> str:
        """Return the numbers of a fact's notes as they stand behind its figure, as Plotly text; empty without any."""
        numbers = self.pins.get(fact, "")
        return f' <span style="color:{self.look.colour("caution")}">{numbers}</span>' if numbers else ""

    def factor(self, fact: Fact) -> float:
        """Return how many base units one axis unit holds on the fact's axis.

        Across years all axes count in the scale's unit. In a chart of parts, where nothing is read off an
        axis, each group runs to 1, and a figure that compares with no other stands at a position without meaning.
        """
        if self.upright:
            return float(self.scale.factor)
        group = self.panels[self.panel(fact)]
        reach = max(abs(float(quantity.value or 0)) for quantity in group) or 1.0
        return reach if len(group) > 1 else reach / ALONE

    def panel(self, fact: Fact) -> int:
        """Return the number of the axis that a fact stands on."""
        return next((index for index, group in enumerate(self.panels) if fact in group), 0)

    def axis(self, fact: Fact) -> str:
        """Return Plotly's name of the axis of values that a fact stands on."""
        return axis_name(self.panel(fact)) if self.upright else "y"

    def facts_on(self, panel: int) -> tuple[Fact, ...]:
        """Return the facts whose numbers a panel's axis must hold."""
        return (self.scales or self.panels or ((),))[panel]

    def along(self, fact: Fact) -> float:
        """Return where a fact's mark stands along the chart's years; towns side by side where they share a panel."""
        year = self.view.years.index(fact.year)
        return float(year) if self.is_alone else float(year + self.look.offset(fact.area))


def axis_name(panel: int) -> str:
    """Return Plotly's name of the axis of values of a panel."""
    return f"y{panel + 1}" if panel else "y"
