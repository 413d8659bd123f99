"""Front door: theme, language and pages. `metrics serve` serves it; `streamlit run dashboard.py` while developing."""

import streamlit as st

from metrics.display.words import word
from metrics.screens.address_bar import faults_above
from metrics.screens.drawing import stylesheet
from metrics.screens.page_head import page_head
from metrics.screens.pickers import language_asked
from metrics.screens.plain import drawn_by
from metrics.screens.reader import tone
from metrics.views.addresses.page_names import FRONT
from metrics.views.menu import PAGES

if __name__ == "__main__":  # a visit
    language = language_asked()
    pages = [
        st.Page(
            drawn_by(page.name),
            title=word(page.name, language),
            url_path=page.name,
            default=page.name == FRONT,
            visibility="hidden" if page.is_search else "visible",
        )
        for page in PAGES.values()
    ]
    chosen = st.navigation(pages, position="hidden")
    title = f"{chosen.title} · {word('product', language)}"
    st.set_page_config(page_title=title, layout="wide")
    st.html(stylesheet(tone()))
    with faults_above():
        page_head(language, chosen.url_path or FRONT)
        chosen.run()
else:  # `streamlit run` looks for an app before it serves, and finds the one that stands behind the gateway
    from metrics.web.hosts import EVERYWHERE
    from metrics.web.server import Site, gateway

    site = Site(st.get_option("server.address") or EVERYWHERE[0], st.get_option("server.port"))
    app = st.App(__file__, **gateway(site))
