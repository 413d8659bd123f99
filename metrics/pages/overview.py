"""Overview: what is certain, then four themes by three towns at a glance."""

import streamlit as st

from metrics.pages.cells import cell_view, headlines
from metrics.pages.downloads import foot
from metrics.pages.html import show
from metrics.pages.reader import open_reader_of_towns
from metrics.pages.takeaways import overview_taken

reader = open_reader_of_towns()
show("headlines.html", headlines=headlines(reader), language=reader.language)
for theme in reader.catalogue.headline_themes:
    with st.container(key=f"theme-{theme.id}"):
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"head-{theme.id}"):
            show("theme.html", name=reader.wording.theme(theme.id))
            st.page_link(
                "metrics/pages/comparison.py",
                label=reader.wording.word("compare_theme", reader.wording.theme(theme.id)),
                query_params={"lang": str(reader.language), "indicator": theme.indicators[0]},
            )
        show(
            "cells.html",
            cells=[cell_view(reader, theme, area) for area in reader.catalogue.towns],
            language=reader.language,
        )
foot(overview_taken(reader.data, reader.wording), reader)
