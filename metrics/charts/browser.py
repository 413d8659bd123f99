"""What a browser draws a chart from: Plotly's own script, and the chart as that script takes it."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from metrics.charts.chart import Chart

# Plotly's basic bundle as its makers publish it, of the release that the package brings whole (docs/decisions/0005).
SCRIPT = Path(__file__).with_name("plotly-basic.min.js")
IN_HTML = "<>/\u2028\u2029"  # what a page would read as its own


def chart_script() -> str:
    """Return the script that draws points and bars; 1.2 MB, where one for every kind of chart has 4.8 MB."""
    return SCRIPT.read_text(encoding="utf-8")


@cache
def chart_script_version() -> str:
    """Return what tells this script from any other."""
    return hashlib.sha256(SCRIPT.read_bytes()).hexdigest()[:12]


def chart_json(chart: Chart, settings: Mapping[str, object]) -> str:
    """Return ``chart`` as JSON with data, layout and config, which is what the script is called with."""
    whole = {"data": chart.data, "layout": chart.layout, "config": settings}
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for sign in IN_HTML:  # one after another: `translate` looks at every character, and takes longer
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
