"""Data: every figure in one table, to filter, sort, search and take away."""

import streamlit as st

from metrics.screens.browsing import browse
from metrics.screens.downloads import edition_html
from metrics.screens.reader import open_reader

browse()
st.html(edition_html(open_reader()))
