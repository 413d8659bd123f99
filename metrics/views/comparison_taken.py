"""The comparison as it is taken away: its chart as a picture, the rows that the chart draws, and a chart to edit."""

from dataclasses import replace

from metrics.analysis.comparing.comparison import View, shown, taken_rows
from metrics.analysis.comparing.judged import judged
from metrics.analysis.store import Facts
from metrics.charts import Look, caption, view_picture
from metrics.charts.scale import Scale
from metrics.display.citation import both_titles
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.native_chart import Plot
from metrics.model.codes import ChartKind
from metrics.views.taking import PICTURES, Taken


def view_taken(view: View, facts: Facts, wording: Wording, look: Look) -> Taken:
    """Return a view of some facts as it is taken away; who has a name and a link for it fills them in.

    What its figures compare with is judged when somebody takes them.
    """
    return Taken(
        title=both_titles(view, wording),
        name=view.indicator,
        link="",
        contents=lambda: Contents(
            judged(facts, taken_rows(facts, view)),
            plot=_plot(view, facts, replace(wording, unit=view.unit), look),
        ),
        picture=lambda look, paper: view_picture(facts, view, wording, look, paper),
        at_once=("png",),
        forms=PICTURES,
    )


def _plot(view: View, facts: Facts, wording: Wording, look: Look) -> Plot:
    """Return how the workbook's chart is drawn: by dots, which every figure has, in the page's unit and colours."""
    view = replace(view, kind=ChartKind.DOTS)
    words = caption(facts, view, wording, look)
    scale = Scale.of(shown(facts, view), wording.language, view.unit, wording.catalogue.units)
    styles = {area: look.among(view.areas).town(area) for area in view.areas}
    marks = {area: (style.colour, style.glyph) for area, style in styles.items()}
    notes = tuple(each for each in (*words.gaps, *words.notes, words.sources, words.version) if each)
    return Plot(view, words.title, words.subtitle, scale.factor, scale.unit, marks, notes)
