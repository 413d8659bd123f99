"""The pickers of the comparison: each choice is kept in the link."""

import streamlit as st

from metrics.analysis.comparison import View
from metrics.model.codes import Measure
from metrics.pages.html import show
from metrics.pages.reader import Reader


def pick_view(reader: Reader) -> View:
    """Return what the reader chooses: indicator, measure, towns and years; stop where no town is chosen."""
    wording, frame = reader.wording, reader.frame
    with st.container(key="pickers"):
        indicator = st.selectbox(
            wording.word("indicator"),
            _indicators(reader),
            format_func=lambda each: _indicator_label(each, reader),
            key="indicator",
            bind="query-params",
        )
        measure = st.segmented_control(
            wording.word("measure"),
            _measures(reader, indicator),
            default=_measures(reader, indicator)[0],
            required=True,
            format_func=lambda each: wording.word(str(each)),
            key="measure",
            bind="query-params",
        )
        areas = st.pills(
            wording.word("towns"),
            list(reader.catalogue.areas),
            default=list(reader.catalogue.areas),
            selection_mode="multi",
            format_func=wording.area,
            key="towns",
            bind="query-params",
        )
        reported = sorted({each.period.year for each in reader.catalogue.sources.values()})
        first, last = st.slider(
            wording.word("years"),
            min(reported[0], int(frame["year"].min())),
            reported[-1],
            (reported[0], reported[-1]),
            format="%d",
            key="years",
            bind="query-params",
        )
    if not areas:
        show("empty.html", text=wording.word("choose_towns"))
        st.stop()
    ordered = tuple(area for area in reader.catalogue.areas if area in areas)
    return View(indicator, Measure(measure), ordered, first, last)


def _indicators(reader: Reader) -> list[str]:
    """Return the indicators that hold any figure, by theme, in the files' order."""
    held = set(reader.frame["indicator"])
    return [each for theme in reader.catalogue.themes.values() for each in theme.indicators if each in held]


def _indicator_label(indicator: str, reader: Reader) -> str:
    """Return an indicator's name after its theme's."""
    theme = reader.wording.theme(reader.catalogue.indicators[indicator].theme)
    name = reader.wording.indicator(indicator)
    return name if name == theme else f"{theme} · {name}"


def _measures(reader: Reader, indicator: str) -> list[Measure]:
    """Return the measures that an indicator is reported in, levels first."""
    held = set(reader.frame.loc[reader.frame["indicator"] == indicator, "measure"])
    return [measure for measure in Measure if measure in held]
