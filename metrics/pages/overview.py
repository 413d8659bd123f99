"""Overview: what is certain, then each headline theme by towns at a glance: few at first, the others on demand."""

import streamlit as st

from metrics.analysis.at_first import towns_at_first
from metrics.pages.cells import cell_view, headlines
from metrics.pages.downloads import foot
from metrics.pages.html import show
from metrics.pages.reader import open_reader_of_towns
from metrics.pages.takeaways import overview_taken
from metrics.pages.town_picker import BUTTONS

reader = open_reader_of_towns()
first = towns_at_first(reader.catalogue, reader.frame, most=BUTTONS)
others = [area for area in reader.catalogue.towns if area not in first]
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
        show("cells.html", cells=[cell_view(reader, theme, area) for area in first], language=reader.language)
        if others:
            label = reader.wording.word("other_towns", len(others))
            rest = st.expander(label, on_change="rerun", key=f"rest-{theme.id}")
            if rest.open:
                with rest:
                    cells = [cell_view(reader, theme, area) for area in others]
                    show("cells.html", cells=cells, language=reader.language)
foot(overview_taken(reader.data, reader.wording), reader)
