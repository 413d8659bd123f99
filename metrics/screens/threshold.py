"""What stands before every page: the switch of tone, and what the link asked for that is not there."""

import streamlit as st

from metrics.charts import Tone
from metrics.display.words import word
from metrics.language import Language
from metrics.screens.address_bar import note_fault, seeded
from metrics.views.held import SHELF
from metrics.views.html import rendered
from metrics.views.links import TONE
from metrics.views.pages import MISSING


def threshold(language: Language) -> None:
    """Draw the switch of tone, where the page's script is there to do it; say which page or tone is unknown."""
    if SHELF.settings.gateway:
        with st.container(key="tone"):
            st.html(rendered("tone.html", language=language))
    with st.container(key="find"):
        st.html(rendered("find.html", shell=True, root="", language=language))
    seeded(TONE, {str(tone): tone for tone in Tone}, ())
    if missing := st.query_params.get(MISSING):
        note_fault(word("unknown_page", language).format(missing[:40]))
