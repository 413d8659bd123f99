"""Towns: up to three profiles side by side, every theme, the same thing in the same place."""

import streamlit as st

from metrics.pages.html import show
from metrics.pages.profile_grid import profiles_html
from metrics.pages.reader import open_reader
from metrics.pages.side_by_side import pick_side_by_side

reader = open_reader()
areas, address = pick_side_by_side(reader)
st.html(profiles_html(areas, reader) + address)
show("foot.html", reader=reader, language=reader.language)
