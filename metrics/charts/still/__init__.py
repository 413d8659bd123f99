"""A chart as SVG that needs no script: one drawing for every width, for light, dark and forced colours."""

from metrics.charts.still.colours import in_variables
from metrics.charts.still.drawing import still

__all__ = ["in_variables", "still"]
