"""Search: all that fits what was typed in the field that stands on every page."""

import streamlit as st

from metrics.analysis.filtering import Filter
from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.page import Choice
from metrics.views.search_page import search_page

reader = open_reader()
page = search_page(reader, Choice(wanted=Filter(text=st.query_params.get("q") or "")))
draw(page)
foot(page, reader)
