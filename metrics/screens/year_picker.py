"""The picker of years: a button with the years shown, which opens a slider over all; one year only stands as a text."""

import streamlit as st

from metrics.screens.drawing import show
from metrics.views.readers.reader import Reader


def pick_years(reader: Reader) -> tuple[int, int]:
    """Return the first and last year to show, from the picker."""
    every, label = reader.data.years, reader.wording.word("years")
    if len(every) == 1:
        show("fixed.html", label=label, text=every[0])
        return every[0], every[0]
    st.session_state["years"] = low, high = tuple(
        min(max(year, every[0]), every[-1]) for year in st.session_state["years"]
    )
    shown = f"{low}–{high}" if low < high else f"{low}"
    with st.popover(f"{label} {shown}", key="span", width="stretch"):
        st.slider(label, every[0], every[-1], format="%d", key="years", label_visibility="collapsed")
    low, high = st.session_state["years"]
    return int(low), int(high)
