"""The comparison as one piece that is drawn again by itself, without the page around it."""

from dataclasses import replace

import streamlit as st

from metrics.pages.downloads import downloads
from metrics.pages.drawing import CHART_SETTINGS, drawn
from metrics.pages.link import view_link
from metrics.pages.pickers import pick_view
from metrics.pages.reader import open_reader
from metrics.pages.view_taken import view_taken


@st.fragment
def compare() -> None:
    """Let the reader choose a view; show its chart, then every figure of it with its proof."""
    reader = open_reader()
    view, address = pick_view(reader)
    shown = drawn(view, reader)
    with st.container(key="figure"):
        st.html(shown.heading + address)
        st.plotly_chart(shown.chart, theme=None, config=CHART_SETTINGS, key="chart", alt=shown.alternative)
        st.html(shown.foot)
        taken = view_taken(view, reader.data.judged, reader.wording, reader.look)
        downloads(replace(taken, name=shown.file_name, link=view_link(view, reader.language)), reader)
    st.html(shown.proof)
