"""Front door: theme, language and pages. `streamlit run dashboard.py`, or `metrics serve` for a server."""

import streamlit as st

from metrics.display.words import word
from metrics.pages.html import stylesheet
from metrics.pages.pickers import pick_language
from metrics.pages.reader import tone

SCREENS = ("overview", "comparison", "coverage", "sources")

language = pick_language()
st.set_page_config(page_title=word("product", language), layout="wide", initial_sidebar_state="collapsed")
st.html(stylesheet(tone()))
pages = [
    st.Page(f"metrics/pages/{name}.py", title=word(name, language), url_path=name, default=name == SCREENS[0])
    for name in SCREENS
]
st.navigation(pages, position="top").run()
