"""The comparison as one piece that is drawn again by itself, without the page around it."""

import streamlit as st

from metrics.pages.downloads import downloads
from metrics.pages.drawing import CHART_SETTINGS, drawn
from metrics.pages.pickers import pick_view
from metrics.pages.reader import open_reader


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
        downloads(view, shown, reader)
    st.html(shown.proof)
