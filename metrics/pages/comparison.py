"""Comparison: one indicator, its towns and years, as a chart and as a table with every proof."""

import streamlit as st

from metrics.pages.drawing import CHART_SETTINGS, drawn, file_name, picture_bytes
from metrics.pages.html import show
from metrics.pages.pickers import pick_view
from metrics.pages.reader import open_reader
from metrics.pages.tables import table_rows

reader = open_reader()
view = pick_view(reader)
chart, caption = drawn(view, reader)
with st.container(key="figure"):
    show("caption.html", caption=caption, language=reader.language)
    st.plotly_chart(chart, theme=None, config=CHART_SETTINGS, key="chart", alt=caption.alternative)
    show("caption_foot.html", caption=caption, language=reader.language)
    st.download_button(
        reader.wording.word("png"),
        data=lambda: picture_bytes(view, reader),
        file_name=file_name(view, reader),
        mime="image/png",
        on_click="ignore",
        key="png",
    )
indicator = reader.catalogue.indicators[view.indicator]
show("definition.html", indicator=indicator, language=reader.language)
show("table.html", rows=table_rows(view, reader), language=reader.language)
