"""The comparison as one piece that is drawn again by itself, without the page around it."""

import streamlit as st

from metrics.screens.downloads import downloads, files_html
from metrics.screens.offers import turn_pages
from metrics.screens.pickers import pick_view
from metrics.screens.reader import open_reader
from metrics.views.page import Choice
from metrics.views.pages.comparison import CHART_SETTINGS, comparison_page, drawn
from metrics.views.shelf import settings

# Never changes: the page's own script draws there, and tells in words that another chart stands there (switching.js).
PLOT = '<p class="unseen told" role="status" id="drawing"></p><div class="plot" role="img"></div>'


@st.fragment
def compare() -> None:
    """Let the reader choose a view by widgets; show its chart, then every figure of it with its evidence."""
    reader = open_reader()
    view, address = pick_view(reader)
    shown = drawn(view, reader)
    with st.container(key="figure"):
        if settings().gateway:
            st.html(shown.heading.html + address + shown.piece.html)
            turn_pages(view, reader)
            st.html(PLOT)
        else:
            st.html(shown.heading.html)
            turn_pages(view, reader)
            st.plotly_chart(
                shown.chart.figure(),
                theme=None,
                config=CHART_SETTINGS,
                key="chart",
                alt=shown.caption.alternative,
            )
        page = comparison_page(reader, Choice(view=view))
        st.html(shown.foot.html + files_html(page))
        downloads(page, reader)
    st.html(shown.every_figure.html)
