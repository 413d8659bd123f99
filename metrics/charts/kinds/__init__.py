"""The kinds of chart: one module a kind, which draws it, titles it, tells it and says what must be said of it.

Which facts a kind draws, and whether it fits at all, is asked of ``metrics.analysis.comparing.kinds``.
"""

from metrics.analysis.prepared import PreparedView
from metrics.charts.kinds.columns import Columns
from metrics.charts.kinds.dots import Dots
from metrics.charts.kinds.index import Index
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.kinds.multiples import Multiples
from metrics.charts.kinds.parts import Parts
from metrics.charts.kinds.ranking import Ranking
from metrics.charts.kinds.slope import Slope
from metrics.model.codes import ChartKind

KINDS: dict[ChartKind, DrawnKind] = {
    kind.code: kind for kind in (Dots(), Columns(), Slope(), Ranking(), Multiples(), Index())
}
PARTS = Parts()


def kind_of(prepared: PreparedView) -> DrawnKind:
    """Return the kind that a view is drawn as; figures of parts stand in rows, one below the other."""
    has_parts = any(fact.part for fact in prepared.marks)
    return PARTS if has_parts else KINDS[prepared.view.kind]
