"""Front door: theme, language and pages. `streamlit run dashboard.py`, or `metrics serve` for a server."""

import streamlit as st

from metrics.display.words import word
from metrics.language import Language
from metrics.pages.html import stylesheet
from metrics.pages.reader import tone

st.set_page_config(page_title="城镇指标 · Town Metrics", layout="wide", initial_sidebar_state="collapsed")
st.html(stylesheet(tone()))
names = {Language.ZH: "中文", Language.EN: "English"}
language = Language(
    st.segmented_control(
        "语言 Language",
        list(Language),
        default=Language.ZH,
        required=True,
        format_func=names.__getitem__,
        key="lang",
        bind="query-params",
        label_visibility="collapsed",
    )
)
screens = ("overview", "comparison", "sources")
pages = [
    st.Page(f"metrics/pages/{name}.py", title=word(name, language), url_path=name, default=name == "overview")
    for name in screens
]
st.navigation(pages, position="top").run()
