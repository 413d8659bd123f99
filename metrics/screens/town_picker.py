"""The picker of towns: a few stand there as buttons, more in a list that is searched by town and by county."""

import streamlit as st

from metrics.charts.town_styles import MARKS
from metrics.views.reader import Reader
from metrics.views.town_labels import BUTTONS, by_county, town_label


def pick_towns(reader: Reader, limit: int | None = None) -> list[str]:
    """Return the chosen towns in the catalogue's order; a list offers ``limit`` towns at most, where there is one."""
    every = by_county(reader.wording)
    picked = _buttons(every, reader) if len(every) <= BUTTONS else _list(every, limit, reader)
    return [area for area in reader.catalogue.towns if area in picked]


def _buttons(every: list[str], reader: Reader) -> list[str]:
    """Return the chosen of a few towns."""
    label, named = reader.wording.word("towns"), reader.wording.area
    return st.pills(label, every, selection_mode="multi", format_func=named, key="towns")


def _list(every: list[str], limit: int | None, reader: Reader) -> list[str]:
    """Return the towns chosen from a list; as many as have marks can be chosen at once, such as a whole county."""
    towns = st.session_state["towns"]
    st.session_state["towns"] = [area for area in towns if area in every][:limit]
    return st.multiselect(
        reader.wording.word("towns"),
        every,
        format_func=lambda area: town_label(area, reader.wording),
        key="towns",
        max_selections=limit,
        filter_mode="contains",
        select_all=MARKS,
        placeholder=reader.wording.word("choose_from", len(every)),
    )
