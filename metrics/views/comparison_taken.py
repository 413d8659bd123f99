"""The comparison as it is taken away: its chart as a picture, the rows that the chart draws, and a chart to edit."""

from dataclasses import replace

from metrics.analysis.comparing.comparison import taken_rows
from metrics.analysis.comparing.judged import judged
from metrics.analysis.prepared import Prepared
from metrics.charts import Look, caption, view_picture
from metrics.charts.scale import Scale
from metrics.display.citation import both_titles
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.native_chart import Plot
from metrics.views.taking import PICTURES, Taken


def view_taken(prepared: Prepared, wording: Wording, look: Look) -> Taken:
    """Return a view as it is taken away; who has a name and a link for it fills them in.

    What its figures compare with is judged when somebody takes them.
    """
    view = prepared.asked
    return Taken(
        title=both_titles(view, wording),
        name=view.indicator,
        link="",
        contents=lambda: Contents(
            judged(prepared.facts, taken_rows(prepared.facts, view)),
            plot=_plot(prepared, replace(wording, unit=view.unit), look),
        ),
        picture=lambda look, paper: view_picture(prepared, wording, look, paper),
        at_once=("png",),
        forms=PICTURES,
    )


def _plot(prepared: Prepared, wording: Wording, look: Look) -> Plot:
    """Return how the workbook's chart is drawn: by dots, which every figure has, in the page's unit and colours."""
    dots = prepared.as_dots()
    view, words = dots.asked, caption(dots, wording, look)
    scale = Scale.of(dots.told, wording.language, view.unit, wording.catalogue.units)
    styles = {area: look.among(view.areas).town(area) for area in view.areas}
    marks = {area: (style.colour, style.glyph) for area, style in styles.items()}
    notes = tuple(each for each in (*words.gaps, *words.notes, words.sources, words.version) if each)
    return Plot(view, words.title, words.subtitle, scale.factor, scale.unit, marks, notes)
