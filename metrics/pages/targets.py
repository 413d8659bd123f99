"""Targets and ranks: what was done of what was due, the places that documents name, and what compares."""

import streamlit as st

from metrics.pages.downloads import foot
from metrics.pages.reader import open_reader
from metrics.pages.takeaways import targets_taken
from metrics.pages.target_lists import targets_html

reader = open_reader()
st.html(targets_html(reader))
foot(targets_taken(reader.data, reader.wording), reader)
