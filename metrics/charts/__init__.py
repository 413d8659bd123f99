"""Facts become a chart: a value that is returned.

Here stands what puts a whole chart together. captions: what is said around it. plotting: what is drawn within it.
kinds: a module for each kind of chart. texts: where the texts within it may stand. scales: units and ticks of its
axes. looks: colours, shapes, textures. still: a chart as SVG, for whoever runs no script, and for pictures.
"""

from metrics.charts.browser import chart_json, chart_script, chart_script_version
from metrics.charts.bullet import bullet, longest_of
from metrics.charts.captions.caption import Caption, caption, unmarked_note
from metrics.charts.chart import Chart
from metrics.charts.comparison import comparison_chart, panel_count
from metrics.charts.completions import completions_caption, completions_chart
from metrics.charts.coverage import coverage_caption, coverage_chart, is_tall
from metrics.charts.looks.look import Look, Tone
from metrics.charts.picture import A4, SLIDE, Paper, picture, view_picture
from metrics.charts.still import in_variables, still, svg_file
from metrics.charts.texts.placement import placed

__all__ = [
    "A4",
    "SLIDE",
    "Caption",
    "Chart",
    "Look",
    "Paper",
    "Tone",
    "bullet",
    "caption",
    "chart_json",
    "chart_script",
    "chart_script_version",
    "comparison_chart",
    "completions_caption",
    "completions_chart",
    "coverage_caption",
    "coverage_chart",
    "in_variables",
    "is_tall",
    "longest_of",
    "panel_count",
    "picture",
    "placed",
    "still",
    "svg_file",
    "unmarked_note",
    "view_picture",
]
