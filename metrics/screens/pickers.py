"""The pickers: each choice is kept in the link."""

import streamlit as st

from metrics.analysis.comparing.comparison import View
from metrics.language import Language, spoken
from metrics.model.codes import Measure
from metrics.screens.address_bar import asked_at_first, asks_for_no_town, noted, reader_language, remember
from metrics.screens.drawing import show
from metrics.screens.offers import pick_showing
from metrics.screens.one_of_few import mend, one_of_few
from metrics.screens.town_picker import pick_towns
from metrics.screens.year_picker import pick_years
from metrics.views.addresses.links import words_of
from metrics.views.addresses.page_names import COMPARISON
from metrics.views.blocks.related import ways_html
from metrics.views.lists.indicator_list import indicator_options
from metrics.views.markup.html import rendered
from metrics.views.readers.reader import Reader


def language_asked() -> Language:
    """Return the language of a visit, which its address names from then on; one that nobody knows stays there."""
    word, language = st.query_params.get("lang", ""), reader_language()
    if not word or spoken(word):
        remember("lang", [language])
    return language


def pick_view(reader: Reader) -> tuple[View, str]:
    """Return what the reader chooses to see, and how; stop where there is nothing to choose, or no town is chosen.

    The second is the HTML that keeps the address in step.
    """
    wording, indicators = reader.wording, indicator_options(reader)
    if not indicators:
        show("empty.html", text=wording.word("no_figure_yet"))
        st.stop()
    _open_link(reader)
    with st.container(key="pickers"):
        mend("indicator", list(indicators))
        indicator = st.selectbox(
            wording.word("indicator"),
            list(indicators),
            format_func=indicators.__getitem__,
            key="indicator",
            filter_mode="contains",
        )
        areas = pick_towns(reader)
        first, last = pick_years(reader)
        view = View(indicator, _measure(indicator, reader), tuple(areas), first, last)
        if areas:
            view = pick_showing(view, reader)
            st.html(ways_html(view, reader))
    address = noted(words_of(view))
    if not areas:
        st.html(rendered("empty.html", text=wording.word("choose_towns")) + address)
        st.stop()
    return view, address


def _open_link(reader: Reader) -> None:
    """Let the pickers that are new hold the view that the link asks for.

    The measure is the last that always stands there: a first run that was broken off may have left those before it.
    """
    asked = asked_at_first(COMPARISON, "measure", reader)
    if asked is None or (view := asked.view) is None:
        return
    words = words_of(view)
    one = ("indicator", "measure", "kind", "unit")
    st.session_state.update({key: words[key][0] for key in one})
    towns = [] if asks_for_no_town() else list(view.areas)
    st.session_state.update(towns=towns, years=(view.first, view.last), page=view.page)


def _measure(indicator: str, reader: Reader) -> Measure:
    """Return the picker's measure of an indicator; one that it is not reported in gives way to its first."""
    if "measure" in st.session_state:
        st.session_state["measure"] = reader.data.measure_shown(indicator, st.session_state["measure"])
    word = reader.wording.word
    return Measure(
        one_of_few(word("measure_asked"), "measure", reader.data.measures[indicator], word, hidden=True)
    )
