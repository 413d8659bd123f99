"""Which towns stand side by side: as many as a screen can hold without shrinking the figures."""

import streamlit as st

from metrics.screens.address_bar import note_fault, noted
from metrics.screens.town_picker import pick_towns
from metrics.views.html import rendered
from metrics.views.reader import Reader

MOST = 3


def pick_side_by_side(reader: Reader) -> tuple[tuple[str, ...], str]:
    """Return the towns that the reader chooses, three at most; stop where none is chosen.

    The second is the HTML that keeps the address in step.
    """
    with st.container(key="profile-picker"):
        chosen = pick_towns(reader, most=MOST, limit=MOST)
    address = noted({"towns": chosen})
    if len(chosen) > MOST:
        note_fault(reader.wording.word("side_by_side", MOST))
    if not chosen:
        st.html(rendered("empty.html", text=reader.wording.word("choose_towns")) + address)
        st.stop()
    return tuple(chosen[:MOST]), address
