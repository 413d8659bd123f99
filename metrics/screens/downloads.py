"""What stands at the foot of a page on the screen: what may be taken away of it, and of which edition the data are."""

from datetime import date

import streamlit as st

from metrics.screens.address_bar import absolute
from metrics.views.addresses.links import LIGHT, behind_home
from metrics.views.blocks.freshness import freshness
from metrics.views.files.downloads import downloads_html
from metrics.views.loading.shelf import settings
from metrics.views.markup.html import rendered
from metrics.views.page import Page
from metrics.views.readers.reader import Reader


def downloads(page: Page) -> str:
    """Return a page's files as links, and its texts to copy, as they stand on the screen."""
    return downloads_html(page, absolute(page.shared), date.today(), LIGHT)


def foot(page: Page, reader: Reader) -> None:
    """Draw the foot of a page: what may be taken away, and the data's version."""
    st.html(downloads(page) + edition_html(page, reader))


def edition_html(page: Page, reader: Reader) -> str:
    """Return how fresh the data are, and where else a page is found: without script, and what checks a text."""
    light = f"{LIGHT}{behind_home(page.link)}" if settings().gateway else ""
    return rendered("foot.html", fresh=freshness(reader), light=light, language=reader.language)
