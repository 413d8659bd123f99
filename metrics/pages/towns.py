"""Towns: up to three profiles side by side, every theme, the same thing in the same place."""

import streamlit as st

from metrics.pages.downloads import foot
from metrics.pages.profile_grid import profiles_html
from metrics.pages.reader import open_reader_of_towns
from metrics.pages.side_by_side import pick_side_by_side
from metrics.pages.takeaways import towns_taken

reader = open_reader_of_towns()
areas, address = pick_side_by_side(reader)
st.html(profiles_html(areas, reader) + address)
foot(towns_taken(areas, reader.data, reader.wording), reader)
