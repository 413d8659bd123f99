"""Pictures of the sample keep everything inside their margins."""

import io
from collections.abc import Iterator

import pylopdf_fonts_zh_cn
import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops, ImageFont

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.charts import Look, Tone, caption, svg_file
from metrics.charts.picture import view_picture
from metrics.charts.texts.wrapping import length
from metrics.display.wording import Wording
from metrics.export.pictures.picture import png
from metrics.language import Language
from metrics.model.codes import Measure
from tests.sample import CATALOGUE, FACTS, TOWNS

LOOK = Look.of(Tone.LIGHT, TOWNS)
LONG = {"crop_area", "non_grain_task", "steel_shed_area", "prosperity_workshops"}  # numbers and names
HEADLINES = {indicator for theme in CATALOGUE.headline_themes for indicator in theme.indicators}
ACROSS, DOWN = 20, 10  # pixels


def pictured() -> Iterator[View]:
    """Yield every view of the headline indicators, the longest names, and whatever can be shown in another kind."""
    views = sorted({(fact.indicator, fact.measure) for fact in FACTS.select(areas=TOWNS, replaced=True)})
    for indicator, measure in views:
        plain = View(indicator, Measure(measure), TOWNS, 2020, 2024)
        kinds = PreparedView(FACTS, plain).kinds
        is_long = indicator in LONG and measure is Measure.LEVEL
        if is_long or indicator in HEADLINES or len(kinds) > 1:
            yield from (replace(plain, kind=kind) for kind in kinds)


def margins(view: View, language: Language) -> tuple[int, int]:
    """Return how many pixels are left free at the sides of a picture, and above and below, at the least."""
    chart = view_picture(PreparedView(FACTS, view), Wording(CATALOGUE, language), LOOK)
    width, height = int(chart.layout["width"]), int(chart.layout["height"])
    picture = Image.open(io.BytesIO(png(svg_file(chart), width, height))).convert("RGB")
    ground = Image.new("RGB", picture.size, LOOK.colour("ground"))
    box = ImageChops.difference(picture, ground).getbbox()
    assert box is not None, view
    left, top, right, bottom = box
    return min(left, width - right), min(top, height - bottom)


@pytest.mark.parametrize("language", Language)
def test_every_view_in_every_kind_is_drawn_once_and_nothing_leaves_its_picture(language: Language) -> None:
    free = {(view.indicator, view.measure, view.kind): margins(view, language) for view in pictured()}
    assert len(free) > 40
    assert {view: left for view, left in free.items() if left[0] < ACROSS or left[1] < DOWN} == {}


@pytest.mark.parametrize("language", Language)
def test_widths_are_estimated_on_the_safe_side_and_close(language: Language) -> None:
    font = ImageFont.truetype(str(pylopdf_fonts_zh_cn.sans_path()), 1000)
    wording = Wording(CATALOGUE, language)
    views = [View(indicator, Measure.LEVEL, TOWNS, 2020, 2024) for indicator in CATALOGUE.indicators]
    for view in views:
        words = caption(PreparedView(FACTS, view), wording, LOOK)
        for line in (words.title, words.subtitle, *words.notes):
            if len(line) > 8:
                assert 1 <= length(line) / (font.getlength(line) / 1000) + 0.001 < 1.2, line
