"""A frame becomes a Plotly chart: a value that is returned, never drawn here."""

from metrics.charts.caption import Caption, caption
from metrics.charts.comparison import comparison_chart
from metrics.charts.look import Look, Tone
from metrics.charts.picture import picture

__all__ = ["Caption", "Look", "Tone", "caption", "comparison_chart", "picture"]
