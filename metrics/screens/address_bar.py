"""The view is the link: what a reader chooses stands in the URL, and a URL opens what it says (`metrics.views.asked`).

Streamlit's own binding writes the label that a reader sees, which differs by language; a link must not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from urllib.parse import urlencode, urljoin

import streamlit as st

from metrics.language import Language, preferred, spoken
from metrics.views.addresses.links import NO_TOWN, TONE
from metrics.views.asked import asked
from metrics.views.loading.shelf import settings
from metrics.views.markup.html import rendered
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader

FAULTS = "faults"


def link_words() -> dict[str, list[str]]:
    """Return the words of the URL in Streamlit's address bar."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


def asked_at_first(name: str, widget: str, reader: Reader) -> Choice | None:
    """Return what the URL asks of the page ``name``, and note what of it was not understood.

    None as soon as there is the ``widget``, which stands on every run: then the widgets say what is chosen.
    """
    if widget in st.session_state:
        return None
    arrived = asked(name, link_words(), reader)
    note_faults(arrived.notices)
    return arrived.choice


def asks_for_no_town() -> bool:
    """Whether the URL says that no town was chosen: only the pickers can show that."""
    return st.query_params.get_all("towns") == [NO_TOWN]


def note_faults(texts: Iterable[str]) -> None:
    """Keep what Streamlit's page did not understand of its link, until all of it is told at once."""
    st.session_state.setdefault(FAULTS, []).extend(texts)


@contextmanager
def faults_above() -> Iterator[None]:
    """Say on the screen above all that is drawn within, and in one place, what was not understood of the link."""
    slot = st.empty()
    try:
        yield
    finally:  # a page that stops has said why, and not what led there
        if texts := st.session_state.pop(FAULTS, []):
            slot.html(rendered("unknown.html", texts=texts))


def remember(key: str, chosen: Sequence[str]) -> None:
    """Write what was chosen into the URL in the address bar."""
    if st.query_params.get_all(key) != list(chosen):
        st.query_params[key] = list(chosen)


def noted(chosen: Mapping[str, Sequence[str]]) -> str:
    """Write what was chosen into the URL; return the HTML by which the page itself does so, if it can.

    Streamlit draws its whole page anew when it writes the address, before it draws the chart. Behind our gateway
    the page's own script takes the words from this piece of HTML instead, and no step is added to the history.
    """
    if settings().gateway:
        query = {key: words or [""] for key, words in chosen.items()}  # "": it leaves the address
        return rendered("address.html", address=urlencode(query, doseq=True))
    for key, words in chosen.items():
        remember(key, words)
    return ""


def absolute(link: str) -> str:
    """Return a link with the address under which the reader sees this screen, and the tone that the reader chose.

    Where no address is known, the link begins with its page.
    """
    tone = st.query_params.get(TONE)
    join = "&" if "?" in link else "?"
    return urljoin(st.context.url or "", f"{link}{join}{urlencode({TONE: tone})}" if tone else link)


def reader_language() -> Language:
    """Return the language in which the reader of this Streamlit session reads: the address's, else the browser's."""
    accepted = st.context.headers.get("Accept-Language") or ""
    return spoken(st.query_params.get("lang", "")) or preferred(accepted) or Language.ZH
