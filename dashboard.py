"""Front door: theme, language and pages. `streamlit run dashboard.py`, or `metrics serve` for a server."""

import streamlit as st

from metrics.display.words import word
from metrics.pages.html import stylesheet
from metrics.pages.pickers import pick_language
from metrics.pages.reader import tone
from metrics.pages.screens import ADDRESSES, SCREENS
from metrics.pages.threshold import threshold

language = pick_language()
pages = [
    st.Page(
        f"metrics/pages/{screen}.py", title=word(name, language), url_path=name, default=name == ADDRESSES[0]
    )
    for screen, name in zip(SCREENS, ADDRESSES, strict=True)
]
chosen = st.navigation(pages, position="top")
title = f"{chosen.title} · {word('product', language)}"
st.set_page_config(page_title=title, layout="wide", initial_sidebar_state="collapsed")
st.html(stylesheet(tone()))
threshold(language)
chosen.run()
