"""The comparison as it is taken away: its chart as a picture, the rows that the chart draws, and a chart to edit."""

from dataclasses import replace

import pandas as pd

from metrics.analysis.comparing.comparison import View, shown, shown_frame
from metrics.analysis.comparing.judged import judged
from metrics.charts import Look, caption, view_picture
from metrics.charts.scale import Scale
from metrics.display.citation import both_titles
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.native_chart import Plot
from metrics.model.codes import ChartKind
from metrics.views.taking import PICTURES, Taken


def view_taken(view: View, frame: pd.DataFrame, wording: Wording, look: Look) -> Taken:
    """Return a view of a frame as it is taken away; who has a name and a link for it fills them in.

    What its figures compare with is judged when somebody takes them.
    """
    return Taken(
        title=both_titles(view, wording),
        name=view.indicator,
        link="",
        contents=lambda: Contents(
            shown_frame(_judged(view, frame, wording), view),
            plot=_plot(view, frame, replace(wording, unit=view.unit), look),
        ),
        picture=lambda look, paper: view_picture(frame, view, wording, look, paper),
        at_once=("png",),
        forms=PICTURES,
    )


def _judged(view: View, frame: pd.DataFrame, wording: Wording) -> pd.DataFrame:
    """Return the rows of the view's indicator with what each compares with."""
    return judged(wording.catalogue, frame[frame["indicator"] == view.indicator])


def _plot(view: View, frame: pd.DataFrame, wording: Wording, look: Look) -> Plot:
    """Return how the workbook's chart is drawn: by dots, which every figure has, in the page's unit and colours."""
    view = replace(view, kind=ChartKind.DOTS)
    words = caption(frame, view, wording, look)
    scale = Scale.of(shown(frame, view), wording.language, view.unit, wording.catalogue.units)
    styles = {area: look.among(view.areas).town(area) for area in view.areas}
    marks = {area: (style.colour, style.glyph) for area, style in styles.items()}
    notes = tuple(each for each in (*words.gaps, *words.notes, words.sources, words.version) if each)
    return Plot(view, words.title, words.subtitle, scale.factor, scale.unit, marks, notes)
