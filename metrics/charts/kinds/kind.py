"""What every kind of chart answers; a kind of its own overrides what it does otherwise than dots across years."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Sequence

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.verdicts import cautioned, panels
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.figure_words import figures
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.scales.scale_cautions import coarse, tiny
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind


class DrawnKind(ABC):
    """A kind of chart: how it is drawn and how it is told."""

    code: ChartKind
    is_upright = True
    """Values run upward; otherwise they run to the right."""
    has_unit = True
    """What it shows is in the unit of its figures."""
    names_towns = False
    """Each mark names its town, so that the key need not."""
    names_years = True
    """Its subtitle names the view's years."""
    untold_notes: Collection[str] = ()
    """Kinds of notes that speak of nothing that it draws."""

    @abstractmethod
    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return this kind's chart of ``facts``, those printed behind the others, over the cells of towns and years."""

    def cautioned(self, prepared: PreparedView) -> frozenset[Fact]:
        """Return the figures that compare with others of this kind's chart by caution only."""
        return cautioned(prepared.verdicts)

    def view(self, prepared: PreparedView) -> View:
        """Return the view as this kind of chart tells it."""
        return prepared.view

    def years(self, view: View, field: Sequence[Fact]) -> set[int]:
        """Return the years in which this kind of chart tells a town's gap; ``field`` are all figures of the view."""
        return set(view.years)

    def title(self, prepared: PreparedView, wording: Wording) -> str:
        """Return the title that this kind of chart has before any finding; empty where the finding is its title."""
        return ""

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return what this kind of chart shows and how to read it, such as 柱自零起."""
        return wording.word(f"told_{self.code}") if prepared.every else ""

    def contents(self, facts: Sequence[Fact], prepared: PreparedView, wording: Wording) -> Iterable[str]:
        """Return each mark of this kind of chart in words, for readers who do not see it."""
        return figures(facts, wording)

    def notes(self, prepared: PreparedView, wording: Wording) -> Iterator[str]:
        """Yield what must be said of this kind of chart: whom it leaves out, coarse units, tiny figures."""
        yield from coarse(prepared.facts, wording)
        yield from tiny(panels(prepared.catalogue, prepared.marks), wording)


def left_out(field: Iterable[Fact], prepared: PreparedView, wording: Wording) -> Iterator[str]:
    """Yield which towns have a figure in ``field`` and no mark in this kind of chart."""
    drawn = {fact.area for fact in prepared.facts}
    if towns := dict.fromkeys(fact.area for fact in field if fact.area not in drawn):
        yield wording.word("left_out", wording.word("comma").join(map(wording.area, towns)))
