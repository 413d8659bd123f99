"""What a browser draws a chart from: Plotly's own script, and the chart as that script takes it."""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from plotly.graph_objects import Figure as Chart
from plotly.io.json import to_json_plotly

# Plotly's basic bundle as its makers publish it, of the release that the package brings whole (docs/decisions/0005).
SCRIPT = Path(__file__).with_name("plotly-basic.min.js")


def chart_script() -> str:
    """Return the script that draws points and bars; 1.2 MB, where one for every kind of chart has 4.8 MB."""
    return SCRIPT.read_text(encoding="utf-8")


@cache
def chart_script_version() -> str:
    """Return what tells this script from any other."""
    return hashlib.sha256(SCRIPT.read_bytes()).hexdigest()[:12]


def chart_json(chart: Chart, settings: Mapping[str, object]) -> str:
    """Return ``chart`` as JSON with data, layout and config, which is what the script is called with."""
    return str(to_json_plotly({**chart.to_plotly_json(), "config": settings}))
