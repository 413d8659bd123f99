"""What stands before every page: the switch of tone, and what the link asked for that is not there."""

import json

import streamlit as st

from metrics.language import Language
from metrics.screens.address_bar import link_words, note_faults
from metrics.screens.reader import tone
from metrics.views.asked import asked_of_page, frame_notices
from metrics.views.html import rendered
from metrics.views.keys import keys_of
from metrics.views.links import VERSION
from metrics.views.menu import PAGES
from metrics.views.reader import Reader
from metrics.views.shelf import current, settings
from metrics.views.versions.past import then
from metrics.views.versions.since import since_html


def page_head(language: Language, name: str) -> None:
    """Draw the switch of tone, where the page's script is there to do it; say which page, language or tone is unknown.

    Of a link to the page ``name`` that was made of an earlier version, say what has changed since.
    """
    if settings().gateway:
        with st.container(key="tone"):
            keys = json.dumps(keys_of(language, "page"), ensure_ascii=False)
            st.html(rendered("tone.html", language=language, keys=keys))
    if not PAGES[name].is_search:  # which has a field of its own
        with st.container(key="find"):
            st.html(rendered("find.html", shell=True, root="", language=language))
    note_faults(frame_notices(link_words(), language))
    if version := st.query_params.get(VERSION):
        _tell_since(version, name, language)


def _tell_since(version: str, name: str, language: Language) -> None:
    """Say on the screen what has changed since the version that the link names, of the view that it opens."""
    data, _ = current()
    if data is None:
        return
    now = Reader.of(data, language, tone())
    reader = then(version, now)
    choice = asked_of_page(name, link_words(), reader).choice
    if html := since_html(version, PAGES[name].make(reader, choice), choice, now):
        st.html(html)
