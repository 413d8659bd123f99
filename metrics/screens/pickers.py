"""The pickers: each choice is kept in the link."""

import streamlit as st

from metrics.analysis.comparing.comparison import View
from metrics.language import Language, preferred, spoken
from metrics.model.codes import Measure
from metrics.screens.address_bar import asked_at_first, asks_for_no_town, note_faults, noted, remember
from metrics.screens.drawing import show
from metrics.screens.offers import pick_showing
from metrics.screens.one_of_few import mend, one_of_few
from metrics.screens.town_picker import pick_towns
from metrics.screens.year_picker import pick_years
from metrics.views.asked import frame_notices
from metrics.views.blocks.related import ways_html
from metrics.views.html import rendered
from metrics.views.indicator_list import indicator_options
from metrics.views.links import words_of
from metrics.views.page_names import COMPARISON
from metrics.views.reader import Reader

SPOKEN = "spoken"  # the language of the last run


def pick_language() -> Language:
    """Return the reader's language: that of the address, which may say EN or zh-CN, else the browser's, else 中文."""
    word = st.query_params.get("lang", "")
    meant = spoken(word)
    if meant and word != meant:
        st.query_params["lang"] = str(meant)
    if "lang" not in st.session_state:
        own = preferred(st.context.headers.get("Accept-Language") or "") or Language.ZH
        st.session_state["lang"] = str(meant or own)
        note_faults(
            frame_notices({"lang": [word] if word else []}, meant or own)
        )  # before the address says ours
    _label_anew()
    chosen = one_of_few(
        "语言 Language", "lang", list(Language), lambda code: Language(code).own_name, hidden=True
    )
    remember("lang", [chosen])
    return Language(chosen)


def _label_anew() -> None:
    """Pick again what was picked, in a language that is newly chosen: a box would keep the words that it shows."""
    language = st.session_state["lang"]
    if st.session_state.get(SPOKEN, language) != language:
        picked = {key: value for key, value in st.session_state.items() if isinstance(value, str | list)}
        st.session_state.update(picked)
    st.session_state[SPOKEN] = language


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
