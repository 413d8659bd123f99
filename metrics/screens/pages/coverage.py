"""Coverage: what is known, what is not, and why, as a map of indicators by towns and years."""

import streamlit as st

from metrics.screens.downloads import foot
from metrics.screens.opening import open_reader_of_towns
from metrics.views.coverage import map_html
from metrics.views.taken import coverage_taken

reader = open_reader_of_towns()
st.html(map_html(reader))
foot(coverage_taken(reader.data, reader.wording), reader)
