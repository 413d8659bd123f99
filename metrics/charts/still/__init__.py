"""A chart as SVG that needs no script: one drawing for every width, for light, dark and forced colours."""

from metrics.charts.looks.colours import in_variables
from metrics.charts.still.drawing import still
from metrics.charts.still.file import svg_file

__all__ = ["CLASSES", "in_variables", "still", "svg_file"]

# The classes that a drawing may have, so that a style can be made for it before it is drawn.
CLASSES = ("still", "chart", "mark", "label", "note", "wide", "narrow", "l", "year")
