"""Who reads: their data, language and tone, opened by the front door for every page."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.pages.data import Data, current
from metrics.pages.html import show
from metrics.pages.link import reader_language


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader's view of the data, in their language and tone."""

    data: Data
    wording: Wording
    look: Look

    @property
    def catalogue(self) -> Catalogue:
        """The last good catalogue."""
        return self.data.catalogue

    @property
    def frame(self) -> pd.DataFrame:
        """Its tidy frame."""
        return self.data.frame

    @property
    def language(self) -> Language:
        """The reader's language."""
        return self.wording.language


def open_reader() -> Reader:
    """Return the reader of this run; where no data was ever good, say what to mend and stop."""
    language = reader_language()
    data, problems = current()
    if problems:
        show("problems.html", language=language, stale=data is not None, problems=problems)
    if data is None:
        st.stop()
    return Reader(data, Wording(data.catalogue, language), Look.of(tone(), data.catalogue.towns))


def open_reader_of_towns() -> Reader:
    """Return the reader of this run; where the data know no town, say so and stop."""
    reader = open_reader()
    if not reader.catalogue.towns:
        show("empty.html", text=reader.wording.word("no_town_yet"))
        st.stop()
    return reader


def tone() -> Tone:
    """Return the tone of the reader's browser; light where it is not known."""
    return Tone.DARK if st.context.theme.type == "dark" else Tone.LIGHT
