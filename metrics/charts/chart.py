"""A chart as a value: traces and a layout by the names of Plotly's script, and nothing of Plotly's own."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


class Chart(Struct, frozen=True):
    """Traces, the lowest first, and the layout that they stand in: lists, numbers and words alone.

    Plotly's own figure looks at each value as it is set, which took most of the time. Tests let it look.
    """

    data: list[dict[str, Any]]
    layout: dict[str, Any]

    def figure(self) -> "Figure":
        """Return the chart as Plotly's own figure, for whoever takes nothing else."""
        from plotly.graph_objects import Figure  # half a second that a page does without

        # Plotly takes a trace's type out and puts it back behind all else: the chart is everybody's.
        return Figure({**self.plain, "data": [dict(trace) for trace in self.data]})

    @property
    def plain(self) -> Mapping[str, Any]:
        """The chart as Plotly's figure takes it, in no look but its own."""
        return {"data": self.data, "layout": {"template": "none", **self.layout}}
