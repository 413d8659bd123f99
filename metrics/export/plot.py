"""What a workbook's chart takes over from the chart on the page."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.comparing.comparison import View


class Plot(Struct, frozen=True):
    """How the chart looks on the page, so that the workbook's is the same.

    ``factor`` is how many base units one axis unit holds, ``unit`` what it is called; ``marks`` gives each town
    its colour (#RRGGBB) and glyph; ``notes`` stand under the chart.
    """

    view: View
    title: str
    subtitle: str
    factor: Fraction
    unit: str
    marks: Mapping[str, tuple[str, str]]
    notes: tuple[str, ...]
