"""What stands before every page: the switch of tone, the search, and what the link asked for that is not there."""

import json
from functools import cache

import streamlit as st

from metrics.language import Language
from metrics.screens.address_bar import link_words
from metrics.screens.reader import tone
from metrics.views.addresses.links import VERSION
from metrics.views.asked import asked
from metrics.views.keys import keys_of
from metrics.views.loading.shelf import current, settings
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.readers.reader import Reader
from metrics.views.versions.past import then
from metrics.views.versions.since import since_html

HEAD, BARE = "page-head", "page-head-bare"  # of the page that has its own search, without one


def page_head(language: Language, name: str) -> None:
    """Draw the switch of tone, the search and the way to the chart.

    Of a link to the page ``name`` that was made of an earlier version, say what has changed since.
    """
    page, gateway = PAGES[name], settings().gateway
    switch = _switch_of_tone(language) if gateway else ""
    search = "" if page.is_search else _search_field(language)  # the search has one of its own
    way = _way_to_chart(language) if gateway and page.has_chart else ""
    if html := switch + search + way:
        with st.container(key=BARE if page.is_search else HEAD):
            st.html(html)
    if version := st.query_params.get(VERSION):
        _tell_since(version, name, language)


@cache
def _switch_of_tone(language: Language) -> str:
    """Return the switch of tone, which the page's script does, with the keys that it listens to."""
    keys = json.dumps(keys_of(language, "page"), ensure_ascii=False)
    return rendered("tone.html", language=language, keys=keys)


@cache
def _search_field(language: Language) -> str:
    """Return the field that looks for words on all pages, as it stands at the top of each."""
    return rendered("find.html", shell=True, root="", language=language)


@cache
def _way_to_chart(language: Language) -> str:
    """Return the way past the pickers, for whoever comes by keyboard to read and not to choose."""
    return rendered("skip.html", language=language)


def _tell_since(version: str, name: str, language: Language) -> None:
    """Say on the screen what has changed since the version that the link names, of the view that it opens."""
    data, _ = current()
    if data is None:
        return
    now = Reader.of(data, language, tone())
    reader = then(version, now)
    choice = asked(name, link_words(), reader).choice
    if html := since_html(version, PAGES[name].make(reader, choice), choice, now):
        st.html(html)
