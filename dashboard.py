"""Front door: theme, language and pages. `streamlit run dashboard.py`, or `metrics serve` for a server."""

import streamlit as st

from metrics.display.words import word
from metrics.pages.html import stylesheet
from metrics.pages.pickers import pick_language
from metrics.pages.reader import tone

SCREENS = ("overview", "comparison", "towns", "targets", "coverage", "sources", "data_table", "about")

language = pick_language()
st.set_page_config(page_title=word("product", language), layout="wide", initial_sidebar_state="collapsed")
st.html(stylesheet(tone()))
pages = [
    st.Page(f"metrics/pages/{file}.py", title=word(name, language), url_path=name, default=name == "overview")
    for file in SCREENS
    for name in (file.removesuffix("_table"),)  # data.py is where the pages get their data
]
st.navigation(pages, position="top").run()
