"""The view is the link: what a reader chooses stands in the URL, and a URL opens what it says.

Streamlit's own binding writes the label that a reader sees, which differs by language; a link must not.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from urllib.parse import urlencode, urljoin

import streamlit as st

from metrics.display.words import word
from metrics.language import Language
from metrics.views.held import SHELF
from metrics.views.html import rendered
from metrics.views.links import TONE

FAULTS = "faults"


def seeded(key: str, allowed: Mapping[str, object], default: Sequence[str]) -> list[str]:
    """Return what the widget ``key`` holds, taken from the URL when the widget is new.

    Args:
        key: the name of the widget and of the URL's parameter.
        allowed: what the URL may say.
        default: what is chosen where the URL says nothing that is allowed.

    Returns:
        The words of the URL, or of the default, that are allowed.
    """
    said = st.query_params.get_all(key)
    known = [each for each in said if each in allowed]
    for each in said:
        if each not in allowed and key not in st.session_state:
            note_fault(word("unknown_link", reader_language()).format(each[:40]))
    return known or list(default)


def note_fault(text: str) -> None:
    """Keep what was not understood of the link, until all of it is told at once."""
    st.session_state.setdefault(FAULTS, []).append(text)


@contextmanager
def faults_told() -> Iterator[None]:
    """Say above all that is drawn within, and in one place, what was not understood of the link."""
    place = st.empty()
    try:
        yield
    finally:  # a page that stops has said why, and not what led there
        if texts := st.session_state.pop(FAULTS, []):
            place.html(rendered("unknown.html", texts=texts))


def remember(key: str, chosen: Sequence[str]) -> None:
    """Write what was chosen into the URL."""
    if st.query_params.get_all(key) != list(chosen):
        st.query_params[key] = list(chosen)


def noted(chosen: Mapping[str, Sequence[str]]) -> str:
    """Write what was chosen into the URL; return the HTML by which the page itself does so, if it can.

    Streamlit draws its whole page anew when it writes the address, before it draws the chart. Behind our gateway
    the page's own script takes the words from this piece of HTML instead, and no step is added to the history.
    """
    if SHELF.settings.gateway:
        said = {key: words or [""] for key, words in chosen.items()}  # "": it leaves the address
        return rendered("address.html", address=urlencode(said, doseq=True))
    for key, words in chosen.items():
        remember(key, words)
    return ""


def absolute(link: str) -> str:
    """Return a link with the address under which the reader sees this page, and the tone that the reader chose.

    Where no address is known, the link begins with its page.
    """
    tone = st.query_params.get(TONE)
    join = "&" if "?" in link else "?"
    return urljoin(st.context.url or "", f"{link}{join}{urlencode({TONE: tone})}" if tone else link)


def reader_language() -> Language:
    """Return the language in which this reader reads."""
    return Language(st.session_state.get("lang") or Language.ZH)
