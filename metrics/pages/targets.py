"""Targets and ranks: what was done of what was due, the places that documents name, and what compares."""

import streamlit as st

from metrics.pages.html import show
from metrics.pages.reader import open_reader
from metrics.pages.target_lists import targets_html

reader = open_reader()
st.html(targets_html(reader))
show("foot.html", reader=reader, language=reader.language)
