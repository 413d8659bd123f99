"""What a browser draws a chart from: Plotly's own script, and the chart as that script takes it."""

from collections.abc import Mapping

from plotly.graph_objects import Figure as Chart
from plotly.io.json import to_json_plotly
from plotly.offline import get_plotlyjs, get_plotlyjs_version


def chart_script() -> str:
    """Return the script that draws charts; 4.8 MB."""
    return str(get_plotlyjs())


def chart_script_version() -> str:
    """Return the version of that script."""
    return str(get_plotlyjs_version())


def chart_json(chart: Chart, settings: Mapping[str, object]) -> str:
    """Return ``chart`` as JSON with data, layout and config, which is what the script is called with."""
    return str(to_json_plotly({**chart.to_plotly_json(), "config": settings}))
