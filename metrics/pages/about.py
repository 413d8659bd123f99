"""About: how figures are read, what the words mean, every definition, the corrections, the licence."""

from datetime import date

import streamlit as st

from metrics.pages.about_text import about_html
from metrics.pages.downloads import foot
from metrics.pages.link import absolute
from metrics.pages.reader import open_reader
from metrics.pages.takeaways import about_taken

reader = open_reader()
st.html(about_html(reader, absolute("./"), date.today()))
foot(about_taken(reader.data, reader.wording), reader)
