"""HTML pieces on the screen, and the style that every page begins with."""

import streamlit as st

from metrics.charts import Tone
from metrics.views.loading.shelf import settings
from metrics.views.markup.html import palette, paper, rendered, rules
from metrics.views.page import Block, Page


def show(template: str, **names: object) -> None:
    """Draw ``template`` filled in on the Streamlit screen."""
    st.html(rendered(template, **names))


def draw(page: Page, more: str = "") -> None:
    """Draw a whole page on the screen, and unseen HTML, piece by piece; a labelled one is sent when opened."""
    *pieces, last = page.blocks
    for piece in pieces:
        _draw(piece)
    _draw(last, more)


def _draw(piece: Block, more: str = "") -> None:
    """Draw one piece of a page on the Streamlit screen."""
    if not piece.label:
        st.html(piece.html + more)
        return
    folded = st.expander(piece.label, on_change="rerun", key=f"more-{piece.group}")
    if folded.open:
        folded.html(piece.html)
    if more:
        st.html(more)


def stylesheet(tone: Tone) -> str:
    """Return what styles the screen: the palette of ``tone``, and the rules where the gateway has not brought them."""
    brought = "" if settings().gateway else f"{rules()}\n{paper()}"
    return f"<style>:root{{{palette(tone)}}}\n{brought}</style>"
