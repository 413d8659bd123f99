"""Pictures of the sample keep everything inside their margins."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageFont

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import Prepared
from metrics.charts import Look, Tone, caption
from metrics.charts.picture import view_picture
from metrics.charts.wrapping import length
from metrics.display.wording import Wording
from metrics.export.picture import png
from metrics.export.worker import FONT_FILE
from metrics.language import Language
from metrics.model.codes import Measure
from tests.sample import CATALOGUE, FACTS, TOWNS

LOOK = Look.of(Tone.LIGHT, TOWNS)
LONG = ["crop_area", "non_grain_task", "steel_shed_area", "prosperity_workshops"]  # numbers and names
HEADLINES = [each for theme in CATALOGUE.headline_themes for each in theme.indicators]
MARGIN = 20  # pixels


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("indicator", [*HEADLINES, *LONG])
def test_nothing_leaves_a_picture_of_any_kind(indicator: str, language: Language) -> None:
    whole = View(indicator, Measure.LEVEL, TOWNS, 2020, 2024)
    for kind in Prepared(FACTS, whole).kinds:
        chart = view_picture(Prepared(FACTS, replace(whole, kind=kind)), Wording(CATALOGUE, language), LOOK)
        width, height = int(chart.layout.width), int(chart.layout.height)
        picture = Image.open(io.BytesIO(png(chart.to_json(), width=width, height=height))).convert("RGB")
        ground = Image.new("RGB", picture.size, LOOK.colour("ground"))
        box = ImageChops.difference(picture, ground).getbbox()
        assert box is not None
        left, top, right, bottom = box
        assert min(left, width - right) >= MARGIN, kind
        assert min(top, height - bottom) >= MARGIN // 2, kind


@pytest.mark.parametrize("language", Language)
def test_widths_are_estimated_on_the_safe_side_and_close(language: Language) -> None:
    font = ImageFont.truetype(FONT_FILE, 1000)
    wording = Wording(CATALOGUE, language)
    views = [View(each, Measure.LEVEL, TOWNS, 2020, 2024) for each in CATALOGUE.indicators]
    for view in views:
        words = caption(Prepared(FACTS, view), wording, LOOK)
        for line in (words.title, words.subtitle, *words.notes):
            if len(line) > 8:
                assert 1 <= length(line) / (font.getlength(line) / 1000) + 0.001 < 1.2, line
