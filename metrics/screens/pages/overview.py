"""Overview: what is certain, then each headline theme by towns at a glance: few at first, the others on demand."""

import streamlit as st

from metrics.screens.downloads import foot
from metrics.screens.opening import open_reader_of_towns
from metrics.views.overview import overview_page

reader = open_reader_of_towns()
page = overview_page(reader)
st.html(page.blocks[0].html)
for theme in reader.catalogue.headline_themes:
    head, first, *others = (block for block in page.blocks if block.group == theme.id)
    with st.container(key=f"theme-{theme.id}"):
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"head-{theme.id}"):
            st.html(head.html)
            st.page_link(
                "metrics/screens/pages/comparison.py",
                label=reader.wording.word("compare_theme", reader.wording.theme(theme.id)),
                query_params={"lang": str(reader.language), "indicator": theme.indicators[0]},
            )
        st.html(first.html)
        for block in others:
            rest = st.expander(block.label, on_change="rerun", key=f"rest-{theme.id}")
            if rest.open:
                rest.html(block.html)
foot(page, reader)
