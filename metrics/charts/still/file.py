"""A whole chart as an SVG file of the size that its layout says: in colours and pixels, for whatever program."""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from metrics.charts.chart import Chart
from metrics.charts.looks.colours import hexes
from metrics.charts.still.canvas import Canvas, pixels
from metrics.charts.still.drawing import pieces

FAMILIES = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif"
EDGE = "paint-order:stroke;stroke-width:3;stroke-linejoin:round;stroke:var(--ground)"
SET_OFF = {"label", "note"}  # classes of texts through which no line may run
SHARES = ("x", "x1", "x2", "width")  # attributes in per cent of the plot
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_VARIABLE = re.compile(r"var\(--([\w-]+)\)")


def svg_file(chart: Chart) -> str:
    """Return a chart whose layout says width, height, margins and ground as SVG; nothing in it leads anywhere."""
    layout = chart.layout
    width, height, margin = layout["width"], layout["height"], layout["margin"]
    canvas, traces = Canvas(layout, float(height)), chart.data
    drawn = UNWRITABLE.sub("", "".join(pieces(traces, canvas, {})))
    root = ElementTree.fromstring(f'<g transform="translate({margin["l"]:g},0)">{drawn}</g>')
    _fix(root, width - margin["l"] - margin["r"])
    inner = ElementTree.tostring(root, encoding="unicode")
    own = {"ground": str(layout["paper_bgcolor"]), "ink": str(layout["font"]["color"])}
    colours = hexes() | own  # of paper and of letters that state none, whatever the tone
    inner = _VARIABLE.sub(lambda match: colours[match[1]], inner)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'xml:space="preserve" font-family="{FAMILIES}"><rect width="{width}" height="{height}" '
        f'style="fill:{colours["ground"]}"/>{inner}</svg>'
    )


def _fix(element: Element, plot: float) -> None:
    """Give an element and those in it their pixels across a plot, and take away what belongs to a page alone."""
    for inner in list(element):
        if inner.tag in ("title", "desc") or "narrow" in _classes(inner):
            element.remove(inner)
        else:
            _fix(inner, plot)
    for name in SHARES:
        if (written := element.get(name, "")).endswith("%"):
            element.set(name, pixels(float(written[:-1]) / 100 * plot, 2))
    if element.tag in ("svg", "a"):
        _as_group(element)
    if SET_OFF & set(_classes(element)):
        element.set("style", f"{element.get('style', '')};{EDGE}")
    element.attrib.pop("class", None)


def _as_group(element: Element) -> None:
    """Make a group of the SVG file of a link, or of a drawing within the drawing, where it stands."""
    attributes = element.attrib
    moved = f"translate({attributes['x']},{attributes['y']})" if element.tag == "svg" else ""
    element.tag = "g"
    attributes.clear()
    if moved:
        attributes["transform"] = moved


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()
