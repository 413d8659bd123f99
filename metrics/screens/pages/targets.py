"""Targets and ranks: what was done of what was due, the places that documents name, and what compares."""

import streamlit as st

from metrics.screens.downloads import foot
from metrics.screens.opening import open_reader
from metrics.views.taken import targets_taken
from metrics.views.targets import targets_html

reader = open_reader()
st.html(targets_html(reader))
foot(targets_taken(reader.data, reader.wording), reader)
