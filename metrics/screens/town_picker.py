"""The picker of towns: a few stand there as buttons, more in a list that is searched by town and by county."""

from collections.abc import Mapping

import streamlit as st

from metrics.charts.looks.town_styles import MARKS
from metrics.views.lists.town_labels import BUTTONS, town_labels
from metrics.views.readers.reader import Reader


def pick_towns(reader: Reader, limit: int | None = None) -> list[str]:
    """Return the picker's towns in the catalogue's order; a list offers ``limit`` towns at most, where there is one."""
    labels = town_labels(reader.wording)
    picked = _buttons(labels, reader) if len(labels) <= BUTTONS else _list(labels, limit, reader)
    return [area for area in reader.catalogue.towns if area in picked]


def _buttons(labels: Mapping[str, str], reader: Reader) -> list[str]:
    """Return the chosen of a few towns, from the picker's buttons."""
    title, called = reader.wording.word("towns"), labels.__getitem__
    return st.pills(title, list(labels), selection_mode="multi", format_func=called, key="towns")


def _list(labels: Mapping[str, str], limit: int | None, reader: Reader) -> list[str]:
    """Return the towns chosen from the picker's list; as many as have marks at once, such as a whole county."""
    towns = st.session_state["towns"]
    st.session_state["towns"] = [area for area in towns if area in labels][:limit]
    return st.multiselect(
        reader.wording.word("towns"),
        list(labels),
        format_func=labels.__getitem__,
        key="towns",
        max_selections=limit,
        filter_mode="contains",
        select_all=MARKS,
        placeholder=reader.wording.word("choose_from", len(labels)),
    )
