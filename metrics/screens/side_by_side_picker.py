"""Which towns stand side by side: as many as a screen can hold without shrinking the figures."""

import streamlit as st

from metrics.analysis.comparing.towns_at_first import SIDE_BY_SIDE
from metrics.screens.address_bar import asked_at_first, asks_for_no_town, note_faults, noted
from metrics.screens.town_picker import pick_towns
from metrics.views.addresses.links import words_of_towns
from metrics.views.addresses.page_names import TOWNS
from metrics.views.markup.html import rendered
from metrics.views.readers.reader import Reader


def pick_side_by_side(reader: Reader) -> tuple[tuple[str, ...], str]:
    """Return the towns that the reader picks side by side, three at most; stop the screen where none is chosen.

    The second is the HTML that keeps the address in step.
    """
    if asked := asked_at_first(TOWNS, "towns", reader):
        st.session_state["towns"] = [] if asks_for_no_town() else list(asked.towns)
    with st.container(key="profile-picker"):
        chosen = pick_towns(reader, limit=SIDE_BY_SIDE)
    address = noted({"towns": words_of_towns(chosen)})
    if len(chosen) > SIDE_BY_SIDE:
        note_faults([reader.wording.word("side_by_side", SIDE_BY_SIDE)])
    if not chosen:
        st.html(rendered("empty.html", text=reader.wording.word("choose_towns")) + address)
        st.stop()
    return tuple(chosen[:SIDE_BY_SIDE]), address
