"""The comparison as one piece that is drawn again by itself, without the page around it."""

import streamlit as st

from metrics.screens.downloads import downloads, edition_html
from metrics.screens.offers import turn_pages
from metrics.screens.pickers import pick_view
from metrics.screens.reader import open_reader
from metrics.views.loading.shelf import settings
from metrics.views.page import Choice
from metrics.views.pages.comparison import (
    CHART,
    CHART_SETTINGS,
    EVERY_FIGURE,
    FOOT,
    HEADING,
    comparison_page,
    drawn,
)

# Never changes: the page's own script draws there, and tells in words that another chart stands there (switching.js).
PLOT = '<p class="unseen told" role="status" id="drawing"></p><div class="plot" role="img"></div>'


@st.fragment
def compare() -> None:
    """Let the reader choose a view by widgets; show its chart, every figure with its evidence, its foot."""
    reader = open_reader()
    view, address = pick_view(reader)
    page, shown = comparison_page(reader, Choice(view=view)), drawn(view, reader)
    with st.container(key="figure"):
        if settings().gateway:
            st.html(page.block(HEADING).html + address + page.block(CHART).html)
            turn_pages(view, reader)
            st.html(PLOT)
        else:
            st.html(page.block(HEADING).html)
            turn_pages(view, reader)
            st.plotly_chart(
                shown.chart.figure(),
                theme=None,
                config=CHART_SETTINGS,
                key="chart",
                alt=shown.caption.alternative,
            )
        st.html(page.block(FOOT).html)
        st.html(downloads(page))
    st.html(page.block(EVERY_FIGURE).html)
    st.html(edition_html(page, reader))
