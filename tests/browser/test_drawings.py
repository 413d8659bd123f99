"""Our own drawing of a chart, for light pages and for files, is Plotly's: its texts, and its marks to half a pixel."""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Page

from metrics.analysis.comparing.comparison import View
from metrics.charts import SLIDE, Chart, chart_json, still, svg_file
from metrics.charts.browser import SCRIPT
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.pages.comparison import WIDTH, drawn
from tests.charts.every_kind import READER, name, views

DRAW = """async drawing => {
  const chart = document.getElementById('chart'), {data, layout} = JSON.parse(drawing);
  await Plotly.newPlot(chart, data, layout, {staticPlot: true});
  const {left, top} = chart.getBoundingClientRect(), standing = (shape, x, y) => {
    const {e, f} = shape.getScreenCTM();
    return [e - left + x, f - top + y];
  };
  return {
    texts: [...chart.querySelectorAll('.main-svg text')].map(text => text.textContent),
    points: [...chart.querySelectorAll('path.point')].map(point => standing(point, 0, 0)),
    columns: [...chart.querySelectorAll('g.point > path')].map(bar => standing(bar, bar.getBBox().x, bar.getBBox().y)),
  };
}"""
Place = tuple[float, float]


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    """An empty page in which Plotly draws."""
    page = browser.new_page()
    page.set_content('<div id="chart"></div>')
    page.add_script_tag(path=SCRIPT)
    yield page
    page.close()


def plotted(chart: Chart, width: int, sheet: Page) -> tuple[list[str], list[Place]]:
    """Return the texts of a chart as Plotly draws it in a browser, and where its points and columns stand."""
    sized = Chart(chart.data, {"height": 380} | chart.layout | {"width": width})
    drawn = sheet.evaluate(DRAW, chart_json(sized, {}))
    return packed(drawn["texts"]), [*map(tuple, drawn["points"]), *map(tuple, drawn["columns"])]


def texts(root: Element) -> list[str]:
    """Return every text of a wide screen."""
    wide = (text for text in root.iter("text") if "narrow" not in text.get("class", ""))
    return packed("".join(text.itertext()) for text in wide)


def packed(drawings: Iterable[str]) -> list[str]:
    """Return texts in their order, without the blanks between their pieces."""
    return sorted(filter(None, ("".join(text.split()) for text in drawings)))


def placed_marks(ours: Element) -> Iterator[Place]:
    """Yield where the marks of a page's drawing stand, and the upper left corner of its columns."""
    right, left = (float(edge) for edge in re.findall(r"([\d.]+)px", ours.get("style", "")))
    for link in ours.iter("a"):
        for shape in (*link.iter("svg"), *link.iter("rect")):
            across = float(shape.get("x", "").rstrip("%")) / 100
            yield left + across * (WIDTH - left - right), float(shape.get("y", ""))


def marks_of_a_file(drawing: Element) -> Iterator[Place]:
    """Yield the same of a file."""
    plot = drawing[1]
    left, _ = numbers(plot, "transform")
    for pointed in plot.findall("g"):
        for shape in pointed if not pointed.get("transform") else ():
            x, y = numbers(shape, "transform") or (float(shape.get(way, "")) for way in ("x", "y"))
            yield left + x, y


def numbers(element: Element, attribute: str) -> Sequence[float]:
    """Return the numbers that an attribute holds."""
    return [float(number) for number in re.findall(r"-?[\d.]+", element.get(attribute, ""))]


def stands_alike(ours: Sequence[Place], theirs: Sequence[Place]) -> None:
    """Fail unless the same marks stand at the same places, to half a pixel."""
    assert len(ours) == len(theirs)
    for mark, point in zip(sorted(ours), sorted(theirs), strict=True):
        assert mark == pytest.approx(point, abs=0.6)


@pytest.mark.parametrize("view", views(), ids=name)
def test_a_pages_drawing_is_plotlys(view: View, sheet: Page) -> None:
    chart = drawn(view, READER).chart
    (words, places), ours = (
        plotted(chart, WIDTH, sheet),
        ElementTree.fromstring(still(chart, "title", "words")),
    )
    assert texts(ours) == words
    if not chart.layout["yaxis"].get("automargin"):  # else Plotly finds its margin itself
        stands_alike(list(placed_marks(ours)), places)


@pytest.mark.parametrize("view", [*views(), "coverage", "targets"], ids=lambda view: str(view)[:20])
def test_a_files_drawing_is_plotlys(view: View | str, sheet: Page) -> None:
    page = (
        PAGES[view].make(READER, Choice())
        if isinstance(view, str)
        else PAGES["comparison"].make(READER, Choice(view=view))
    )
    assert page.picture is not None
    chart = page.picture(READER.look, SLIDE)
    words, places = plotted(chart, chart.layout["width"], sheet)
    ours = ElementTree.fromstring(svg_file(chart).replace(' xmlns="http://www.w3.org/2000/svg"', ""))
    assert texts(ours) == words
    stands_alike(list(marks_of_a_file(ours)), places)
