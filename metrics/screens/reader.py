"""The reader of a run: their language and tone as the browser tells them, and the data as they are now."""

import streamlit as st

from metrics.charts import Tone
from metrics.screens.address_bar import reader_language
from metrics.screens.drawing import show
from metrics.views.addresses.links import VERSION
from metrics.views.loading.shelf import current
from metrics.views.readers.reader import Reader
from metrics.views.versions.past import then


def open_reader() -> Reader:
    """Return the reader of this run; where no data was ever good, say what to mend and stop.

    Where the link names a version of the data that is kept, they are read as they were then.
    """
    language = reader_language()
    data, soundness = current()
    if soundness.problems:
        heading = soundness.heading(has_data=data is not None)
        show("problems.html", language=language, heading=heading, problems=soundness.problems)
    if data is None:
        st.stop()
    return then(st.query_params.get(VERSION, ""), Reader.of(data, language, tone()))


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
