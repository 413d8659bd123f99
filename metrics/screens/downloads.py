"""What a reader may take away of a page: what is wanted most at once, everything else behind one more button."""

from collections.abc import Iterable
from datetime import date
from functools import partial

import streamlit as st

from metrics.screens.address_bar import absolute
from metrics.screens.drawing import show
from metrics.views.blocks.freshness import freshness
from metrics.views.failures import made
from metrics.views.html import rendered
from metrics.views.links import behind_home
from metrics.views.page import Page
from metrics.views.reader import Reader
from metrics.views.shelf import settings
from metrics.views.taking import FORMS, Taking


def downloads(page: Page, reader: Reader) -> None:
    """Offer on the screen a page's files, its link and its citation; nothing is made before it is asked for."""
    taking = Taking(page, absolute(page.shared), date.today())
    with st.container(horizontal=True, key="downloads"):
        _buttons(page.at_once, taking, reader)
        more = st.popover(
            reader.wording.word("more_downloads"), on_change="rerun", key="more", type="tertiary"
        )
    if more.open:
        with more:
            _more(taking, reader)


@st.fragment
def foot(page: Page, reader: Reader) -> None:
    """Draw the foot of a page, which is drawn again by itself: what may be taken away, and the data's version."""
    with st.container(key="foot"):
        downloads(page, reader)
        light = f"p/{behind_home(page.link)}" if settings().gateway else ""
        st.html(edition_html(reader, light) + files_html(page))


def files_html(page: Page) -> str:
    """Return what a page's files are called, as the page's own script reads it."""
    names = {form: FORMS[form].file_name(page) for form in (*page.at_once, *page.forms)}
    return rendered("files.html", files=names)


def edition_html(reader: Reader, light: str = "") -> str:
    """Return how fresh the data are, and of which edition; ``light`` leads to the same page without script."""
    return rendered("foot.html", fresh=freshness(reader), light=light, language=reader.language)


def _more(taking: Taking, reader: Reader) -> None:
    """Draw the other files, then a paragraph, the link and the citations, each with its button for copying."""
    with st.container(horizontal=True, key="files"):
        _buttons(taking.page.forms, taking, reader)
    show("copying.html", texts=list(taking.texts()), language=reader.language)


def _buttons(forms: Iterable[str], taking: Taking, reader: Reader) -> None:
    """Draw the button of each file; a file is made when its button is pressed."""
    for form in forms:
        name = FORMS[form].file_name(taking.page)
        st.download_button(
            reader.wording.word(form),
            data=partial(made, form, taking, name),
            file_name=name,
            mime=FORMS[form].media_type,
            on_click="ignore",
            key=form,
        )
