"""The comparison as one piece that is drawn again by itself, without the page around it."""

from dataclasses import replace

import streamlit as st

from metrics.screens.downloads import downloads
from metrics.screens.opening import open_reader
from metrics.screens.pickers import pick_view
from metrics.screens.showing import turn_pages
from metrics.views.comparison import CHART_SETTINGS, drawn, prepared
from metrics.views.comparison_taken import view_taken
from metrics.views.held import SHELF
from metrics.views.links import view_link

# Never changes: the page's own script draws there, and tells in words that another chart stands there (switching.js).
PLOT = '<p class="hidden told" role="status"></p><div class="plot" role="img"></div>'


@st.fragment
def compare() -> None:
    """Let the reader choose a view; show its chart, then every figure of it with its proof."""
    reader = open_reader()
    view, address = pick_view(reader)
    shown = drawn(view, reader)
    with st.container(key="figure"):
        if SHELF.settings.gateway:
            st.html(shown.heading + address + shown.piece)
            turn_pages(view, reader)
            st.html(PLOT)
        else:
            st.html(shown.heading)
            turn_pages(view, reader)
            st.plotly_chart(
                shown.chart, theme=None, config=CHART_SETTINGS, key="chart", alt=shown.alternative
            )
        st.html(shown.foot)
        taken = view_taken(prepared(view, reader), reader.wording, reader.look)
        downloads(replace(taken, name=shown.file_name, link=view_link(view, reader.language)), reader)
    st.html(shown.proof)
