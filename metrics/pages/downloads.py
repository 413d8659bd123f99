"""What a reader may take away from under a chart: the picture at once, everything else behind one more button."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from metrics.analysis.comparison import View
from metrics.pages.drawing import Drawn
from metrics.pages.html import show
from metrics.pages.link import absolute, view_link
from metrics.pages.reader import Reader
from metrics.pages.taking import Taking

TYPES = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": "application/json",
}


def downloads(view: View, shown: Drawn, reader: Reader) -> None:
    """Offer the view's files, its link and its citation; nothing is made before it is asked for."""
    link = absolute(view_link(view, reader.language))
    taking = Taking(view, reader.data.judged, reader.wording, reader.look, link, date.today())
    name = shown.file_name.removesuffix(".png")
    with st.container(horizontal=True, key="downloads"):
        file_button("png", taking.slide, f"{name}.png", reader)
        more = st.popover(
            reader.wording.word("more_downloads"), on_change="rerun", key="more", type="tertiary"
        )
    if more.open:
        with more:
            _more(taking, name, reader)


def file_button(key: str, made: Callable[[], bytes], name: str, reader: Reader) -> None:
    """Draw the button of one file; it is made when the button is pressed."""
    st.download_button(
        reader.wording.word(key),
        data=made,
        file_name=name,
        mime=TYPES[name.rpartition(".")[2]],
        on_click="ignore",
        key=key,
    )


def _more(taking: Taking, name: str, reader: Reader) -> None:
    """Draw the other files, then the link and the citations, each with its button for copying."""
    with st.container(horizontal=True, key="files"):
        file_button("png_a4", taking.a4, f"{name}_A4.png", reader)
        for key, made in (("svg", taking.svg), ("csv", taking.csv), ("xlsx", taking.xlsx)):
            file_button(key, made, f"{name}.{key}", reader)
    cited = taking.cited()
    texts = (("link", taking.link), ("cite_zh", cited.zh), ("cite_en", cited.en))
    show("copying.html", texts=texts, language=reader.language)
