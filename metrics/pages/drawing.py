"""Charts for the page and for taking away, each built once for the same data, view, language and tone."""

import re

import streamlit as st

from metrics.analysis.comparison import View
from metrics.charts import SCALE, WIDTH, Caption, Chart, Tone, caption, comparison_chart, view_picture
from metrics.export.picture import png
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.pages.reader import Reader

CHART_SETTINGS = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}


def drawn(view: View, reader: Reader) -> tuple[Chart, Caption]:
    """Return the view's chart and caption."""
    return _drawn(reader.catalogue.version, view, reader.language, reader.look.tone, reader)


@st.cache_data(show_spinner=False, max_entries=500)
def _drawn(
    version: str, view: View, language: Language, tone: Tone, _reader: Reader
) -> tuple[Chart, Caption]:
    """Return chart and caption; the first four arguments tell one result from another."""
    reader = _reader
    chart = comparison_chart(reader.frame, view, reader.wording, reader.look)
    chart.update_layout(height=max(380, 62 * len(chart.layout.yaxis.ticktext or ()) + 90))
    return chart, caption(reader.frame, view, reader.wording, reader.look)


def picture_bytes(view: View, reader: Reader) -> bytes:
    """Return the view's chart as a PNG of 1600 × 900 with its caption inside."""
    shown = view_picture(reader.frame, view, reader.wording, reader.look)
    return png(shown.to_json(), width=WIDTH, height=shown.layout.height, scale=SCALE)


def file_name(view: View, reader: Reader) -> str:
    """Return a file name that says what the picture shows."""
    towns = "-".join(reader.wording.area(area) for area in view.areas)
    measure = "" if view.measure is Measure.LEVEL else f"-{reader.wording.word(view.measure)}"
    name = f"{reader.wording.indicator(view.indicator)}{measure}_{towns}_{view.first}-{view.last}.png"
    return re.sub(r"[\s/\\:]+", "-" if reader.language is Language.EN else "", name)
