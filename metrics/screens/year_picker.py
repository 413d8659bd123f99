"""The picker of years: a slider over all years; where there is one year only, it stands there as a text."""

import streamlit as st

from metrics.analysis.years import years_spoken_of
from metrics.screens.address_bar import seeded
from metrics.screens.drawing import show
from metrics.views.reader import Reader


def pick_years(reader: Reader) -> tuple[int, int]:
    """Return the first and last year to show; every year that a document speaks of at first."""
    every, label = reader.data.years, reader.wording.word("years")
    said = _said(reader)
    if len(every) == 1:
        show("fixed.html", label=label, text=every[0])
        return said
    held = st.session_state.get("years", said)
    st.session_state["years"] = tuple(min(max(year, every[0]), every[-1]) for year in held)
    st.slider(label, every[0], every[-1], format="%d", key="years")
    low, high = st.session_state["years"]
    return int(low), int(high)


def _said(reader: Reader) -> tuple[int, int]:
    """Return the first and last year that the link names; where it names none, those that documents speak of."""
    told, allowed = years_spoken_of(reader.catalogue), {str(year): year for year in reader.data.years}
    said = sorted(allowed[each] for each in seeded("years", allowed, (str(told[0]), str(told[-1]))))
    return said[0], said[-1]
