"""The table of all figures as one piece that is drawn again by itself: pick, find, show, take away."""

from collections.abc import Callable, Collection
from urllib.parse import urlencode

import streamlit as st

from metrics.analysis.filtering import Filter, Order
from metrics.display.wording import Wording
from metrics.model.codes import Status
from metrics.screens.address_bar import asked_at_first, noted
from metrics.screens.downloads import downloads, edition_html
from metrics.screens.drawing import show
from metrics.screens.one_of_few import one_of_few
from metrics.screens.reader import open_reader
from metrics.views.addresses.links import ROWS, words_of_filter, words_of_rows
from metrics.views.addresses.page_names import DATA
from metrics.views.page import Choice
from metrics.views.pages.data import COUNT, HEAD, LONGEST, TABLE, data_page, row_pages
from metrics.views.readers.reader import Reader

BUTTONS = 14  # so many options stand there as buttons; more in a list


@st.fragment
def browse() -> None:
    """Let the reader of the screen filter all figures; show those that fit, and offer them as files."""
    reader = open_reader()
    show(HEAD, language=reader.language)
    _open_link(reader)
    wanted = pick_filter(reader)
    number = turned_to(wanted, reader)
    address = noted(words_of_filter(wanted) | words_of_rows(number))
    page = data_page(reader, Choice(wanted=wanted, number=number))
    files = downloads(page) if page.facts else ""
    st.html(page.block(COUNT).html + files + page.block(TABLE).html + address)
    if (pages := row_pages(page.facts)) > 1:
        with st.container(key=ROWS):
            st.pagination(pages, default=number, key=_pager(wanted))
    st.html(edition_html(page, reader))


def turned_to(wanted: Filter, reader: Reader) -> int:
    """Return the page of rows to which the screen's pager is turned; each filter has its own, another's begins anew."""
    state = st.session_state
    if state.setdefault("rows-of", wanted) != wanted:
        state.update({"rows-of": wanted, "first-rows": 1})
    number = state.get(_pager(wanted)) or state.get("first-rows", 1)
    return min(int(number), row_pages(data_page(reader, Choice(wanted=wanted)).facts))


def _pager(wanted: Filter) -> str:
    """Return the key of the Streamlit pager of a filter."""
    return f"pager {urlencode(words_of_filter(wanted), doseq=True)}"


def _open_link(reader: Reader) -> None:
    """Let widgets that are new hold the filter and the page of rows that the link asks for.

    The order is the last of them: a first run that was broken off may have left those before it.
    """
    if asked := asked_at_first(DATA, "sort", reader):
        wanted = asked.wanted
        several = {"theme": wanted.themes, "area": wanted.areas, "status": wanted.statuses}
        st.session_state.update({key: list(chosen) for key, chosen in several.items()})
        st.session_state.update(q=wanted.text, sort=str(wanted.order))
        st.session_state.update({"rows-of": wanted, "first-rows": asked.number})


def pick_filter(reader: Reader) -> Filter:
    """Return what the reader looks for, as the widgets of the filter hold it."""
    wording, catalogue = reader.wording, reader.catalogue
    with st.container(key="filter"):
        text = _search(wording)
        themes = _several("theme", "themes", catalogue.themes, wording.theme, wording)
        chosen = _several("area", "areas", reader.data.areas, wording.area, wording)
        statuses = _several("status", "statuses", [str(status) for status in Status], wording.word, wording)
        order = _order(wording)
    return Filter(tuple(themes), tuple(chosen), tuple(statuses), text, order)


def _search(wording: Wording) -> str:
    """Return the words looked for, from the screen's text field."""
    hint = wording.word("search_hint")
    return st.text_input(wording.word("search"), key="q", max_chars=LONGEST, placeholder=hint).strip()


def _several(
    key: str, label: str, options: Collection[str], word: Callable[[str], str], wording: Wording
) -> list[str]:
    """Return some of the options, from the screen's widget for several; none means all."""
    name, every = wording.word(label), list(options)
    if len(every) > BUTTONS:
        hint = wording.word("all")
        picked = st.multiselect(
            name, every, format_func=word, key=key, filter_mode="contains", select_all=False, placeholder=hint
        )
    else:
        picked = st.pills(name, every, selection_mode="multi", format_func=word, key=key)
    return [option for option in options if option in picked]


def _order(wording: Wording) -> Order:
    """Return how the rows are sorted, from the screen's widget."""
    chosen = one_of_few(
        wording.word("sort"),
        "sort",
        [str(order) for order in Order],
        lambda order: wording.word(f"sort_{order}"),
    )
    return Order(chosen)
