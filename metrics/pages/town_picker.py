"""The picker of towns: a few stand there as buttons, more in a list that is searched by town and by county."""

import streamlit as st

from metrics.analysis.at_first import FEW, towns_at_first
from metrics.charts.town_styles import MARKS
from metrics.display.wording import Wording
from metrics.pages.link import seeded
from metrics.pages.reader import Reader

BUTTONS = 6  # so many towns have a button each; more would take the room of the other pickers


def pick_towns(reader: Reader, indicator: str = "", most: int = FEW, limit: int | None = None) -> list[str]:
    """Return the chosen towns in the catalogue's order; at first few, those that have most of ``indicator``.

    A list offers ``limit`` towns at most, where there is one.
    """
    every = _by_county(reader.wording)
    chosen = seeded(
        "towns", reader.catalogue.towns, towns_at_first(reader.catalogue, reader.frame, indicator, most)
    )
    st.session_state.setdefault("towns", chosen)
    picked = _buttons(every, reader) if len(every) <= BUTTONS else _list(every, limit, reader)
    return [area for area in reader.catalogue.towns if area in picked]


def town_label(area: str, wording: Wording) -> str:
    """Return what a town is called in the picker: in a list of towns of several counties, with its county."""
    if len(wording.catalogue.towns) <= BUTTONS or len(_counties(wording)) < 2:
        return wording.area(area)
    return f"{wording.area(area)} · {_county(area, wording)}"


def _buttons(every: list[str], reader: Reader) -> list[str]:
    """Return the chosen of a few towns."""
    label, named = reader.wording.word("towns"), reader.wording.area
    return st.pills(label, every, selection_mode="multi", format_func=named, key="towns")


def _list(every: list[str], limit: int | None, reader: Reader) -> list[str]:
    """Return the towns chosen from a list; as many as have marks can be chosen at once, such as a whole county."""
    held = st.session_state["towns"]
    st.session_state["towns"] = [area for area in held if area in every][:limit]
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


def _by_county(wording: Wording) -> list[str]:
    """Return all towns, those of a county together; counties and towns in the catalogue's order."""
    counties = _counties(wording)
    return sorted(wording.catalogue.towns, key=lambda area: counties.index(_county(area, wording)))


def _counties(wording: Wording) -> list[str]:
    """Return the places in which the towns lie, in the catalogue's order."""
    return list(dict.fromkeys(_county(area, wording) for area in wording.catalogue.towns))


def _county(area: str, wording: Wording) -> str:
    """Return the nearest place in which a town lies."""
    lies_in = wording.catalogue.areas[area].lies_in
    return lies_in[0].within(wording.language) if lies_in else "–"
