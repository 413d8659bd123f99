"""Towns: up to three profiles side by side, every theme, the same thing in the same place."""

import streamlit as st

from metrics.screens.downloads import foot
from metrics.screens.opening import open_reader_of_towns
from metrics.screens.side_by_side import pick_side_by_side
from metrics.views.taken import towns_taken
from metrics.views.towns import profiles_html

reader = open_reader_of_towns()
areas, address = pick_side_by_side(reader)
st.html(profiles_html(areas, reader) + address)
foot(towns_taken(areas, reader.data, reader.wording), reader)
