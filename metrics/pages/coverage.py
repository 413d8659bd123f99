"""Coverage: what is known, what is not, and why, as a map of indicators by towns and years."""

import streamlit as st

from metrics.pages.coverage_map import map_html
from metrics.pages.html import show
from metrics.pages.reader import open_reader

reader = open_reader()
st.html(map_html(reader))
show("foot.html", reader=reader, language=reader.language)
