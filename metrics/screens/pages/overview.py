"""Overview: what is certain, then each headline theme by towns at a glance: few at first, the others on demand."""

import streamlit as st

from metrics.analysis.comparing.at_first import towns_at_first
from metrics.screens.downloads import foot
from metrics.screens.drawing import show
from metrics.screens.opening import open_reader_of_towns
from metrics.views.overview import cell_view, headlines
from metrics.views.taken import overview_taken
from metrics.views.town_labels import BUTTONS

reader = open_reader_of_towns()
first = towns_at_first(reader.catalogue, reader.facts, most=BUTTONS)
others = [area for area in reader.catalogue.towns if area not in first]
show("headlines.html", headlines=headlines(reader), language=reader.language)
for theme in reader.catalogue.headline_themes:
    with st.container(key=f"theme-{theme.id}"):
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"head-{theme.id}"):
            show("theme.html", name=reader.wording.theme(theme.id))
            st.page_link(
                "metrics/screens/pages/comparison.py",
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
