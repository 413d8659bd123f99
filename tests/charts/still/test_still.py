"""The drawing that needs no script is drawn in variables for colours; tests/browser holds it against Plotly's."""

import re
from collections.abc import Iterator
from fractions import Fraction
from html import unescape
from itertools import product as product_of
from typing import Any
from xml.etree import ElementTree

import pytest

from metrics.analysis.comparing.comparison import View
from metrics.charts import Chart, Tone, chart_json, still
from metrics.charts.looks.colours import in_tone
from metrics.charts.looks.look import PALETTES
from metrics.charts.looks.texture import TEXTURES, mixed
from metrics.charts.looks.town_styles import MARKS, style_of
from metrics.views.markup.html import palette
from metrics.views.pages.comparison import drawn, sized_chart
from metrics.views.readers.prepared_views import prepared
from metrics.views.readers.reader import Reader
from tests.charts.every_kind import READER, name, views
from tests.charts.looks.test_town_styles import linear, product


def of(chart: Chart) -> str:
    return still(chart, "title", "words")


def test_a_chart_in_the_light_tone_names_no_colour_but_variables() -> None:
    for view in views():
        assert not re.search("#[0-9A-Fa-f]{6}", of(drawn(view, READER).chart)), name(view)


@pytest.mark.parametrize("view", views(), ids=name)
def test_the_light_chart_in_dark_colours_is_the_dark_one(view: View) -> None:
    dark = Reader.of(READER.data, READER.language, Tone.DARK)
    light, ours = (chart_json(sized_chart(prepared(view, reader), reader), {}) for reader in (READER, dark))
    assert in_tone(light, Tone.DARK) == ours != light


def test_each_town_has_in_the_dark_tone_the_colour_of_its_own_however_little_a_mark_is_filled() -> None:
    for number, texture in product_of(range(MARKS), TEXTURES.values()):
        light, dark = (
            mixed(
                style_of(number, tone.is_dark).colour, PALETTES[tone]["ground"], texture.filled or Fraction(1)
            )
            for tone in Tone
        )
        assert in_tone(light, Tone.DARK) == dark


@pytest.mark.parametrize("tone", Tone)
def test_text_and_marks_of_a_drawing_stand_out_from_the_ground(tone: Tone) -> None:
    colours = dict(rule.split(":") for rule in palette(tone).split(";") if rule)
    for view in views():
        drawing = ElementTree.fromstring(of(drawn(view, READER).chart))
        for element, inks in inked(drawing):
            least = 4.5 if is_text(element) else 3
            reached = max(contrast(colours[ink], colours["--ground"]) for ink in inks)
            assert reached >= least, (name(view), ElementTree.tostring(element, "unicode"))


def inked(drawing: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, list[str]]]:
    """Yield what is drawn besides the grid and what only covers it, each with the colours that it is drawn in."""
    for element in drawing.iter():
        inks = re.findall(r"(?:fill|stroke):var\((--[\w-]+)\)", element.get("style", ""))
        if inks and (is_text(element) or set(inks) - {"--ground", "--hairline"}):
            yield element, inks


def is_text(element: ElementTree.Element) -> bool:
    """Whether an element holds what is read."""
    return element.tag.endswith(("text", "tspan"))


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, as WCAG reckons it: 1 is not at all, 21 is black on white."""
    low, high = sorted(product((0.2126, 0.7152, 0.0722), linear(colour)) + 0.05 for colour in (one, other))
    return high / low


def test_whatever_is_typed_into_a_chart_comes_out_as_text() -> None:
    evil = "<script>alert(1)</script>&lt;img src=x&gt;\"'"
    trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [0],
        "y": [1],
        "marker": {"color": "#1D2127", "size": 9},
    }
    trace |= {"text": [evil], "textposition": "top center", "hovertemplate": [evil], "customdata": [[evil]]}
    layout = {
        "margin": {"l": 9, "r": 9, "t": 9, "b": 9},
        "xaxis": {"range": [0, 1]},
        "yaxis": {"range": [0, 2]},
    }
    chart = Chart([trace], layout | {"annotations": [{"text": evil, "x": 0, "y": 0}]})
    image = still(chart, evil, evil)
    tags = {str(element.tag) for element in ElementTree.fromstring(image).iter()}
    assert tags <= {
        "div",
        "svg",
        "desc",
        "a",
        "g",
        "title",
        "text",
        "tspan",
        "line",
        "rect",
        "circle",
        "path",
    }
    assert "alert(1)" in unescape(image)


def reaches_of(*levels: float) -> list[float]:
    """Return how far around each mark it is met, of marks that stand above each other; a level is 100 pixels."""
    trace: dict[str, Any] = {"type": "scatter", "mode": "markers", "x": [0.5] * len(levels), "y": levels}
    trace |= {"customdata": [["e-1"]] * len(levels), "marker": {"color": "#1D2127", "size": 9}}
    layout = {"margin": dict.fromkeys("lrtb", 0), "xaxis": {"range": [0, 1]}, "yaxis": {"range": [0, 2]}}
    image = still(Chart([trace], layout | {"height": 200}), "", "")
    links = re.findall(r'<a href="#e-.*?</a>', image, re.DOTALL)
    return [
        float(radius) for link in links for radius in re.findall(r'<circle r="(.*?)" style="fill:none', link)
    ]


def test_a_mark_is_met_within_twenty_four_pixels_however_small_it_is() -> None:
    assert reaches_of(1, 2) == [12, 12]


def test_marks_that_crowd_are_met_each_where_it_stands() -> None:
    assert reaches_of(1, 1.1, 1.18, 2) == [5, 4, 4, 12]
    assert reaches_of(1, 1) == [12, 12]  # at one point the last is met, as it is seen


def test_a_chart_that_plotly_has_taken_is_written_as_it_was() -> None:
    chart = Chart([{"type": "scatter", "mode": "lines", "x": [1], "y": [2]}], {})
    chart.figure()
    assert list(chart.data[0]) == ["type", "mode", "x", "y"]
