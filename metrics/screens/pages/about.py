"""About: how figures are read, what the words mean, every definition, the corrections, the licence."""

from datetime import date

import streamlit as st

from metrics.screens.address_bar import absolute
from metrics.screens.downloads import foot
from metrics.screens.opening import open_reader
from metrics.views.about import about_html
from metrics.views.taken import about_taken

reader = open_reader()
st.html(about_html(reader, absolute("./"), date.today()))
foot(about_taken(reader.data, reader.wording), reader)
