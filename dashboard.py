"""Front door: theme, language and pages. `metrics serve` serves it; `streamlit run dashboard.py` while developing."""

import streamlit as st

from metrics.display.words import word
from metrics.pages.html import stylesheet
from metrics.pages.pickers import pick_language
from metrics.pages.reader import tone
from metrics.pages.screens import ADDRESSES, SCREENS
from metrics.pages.threshold import threshold

if __name__ == "__main__":  # a visit
    language = pick_language()
    pages = [
        st.Page(
            f"metrics/pages/{screen}.py",
            title=word(name, language),
            url_path=name,
            default=name == ADDRESSES[0],
        )
        for screen, name in zip(SCREENS, ADDRESSES, strict=True)
    ]
    chosen = st.navigation(pages, position="top")
    title = f"{chosen.title} · {word('product', language)}"
    st.set_page_config(page_title=title, layout="wide", initial_sidebar_state="collapsed")
    st.html(stylesheet(tone()))
    threshold(language)
    chosen.run()
else:  # `streamlit run` looks for an app before it serves, and finds the one that stands behind the gateway
    from metrics.server import gateway

    app = st.App(__file__, **gateway())
