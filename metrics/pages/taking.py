"""A view as the files that people take away; page and command line make them here, without Streamlit."""

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from metrics.analysis.comparison import View, shown, shown_frame
from metrics.charts import A4, SLIDE, Chart, Look, Paper, Tone, caption, view_picture
from metrics.charts.scale import Scale
from metrics.display.citation import both_titles, citations
from metrics.display.wording import Wording
from metrics.export.cover import cover
from metrics.export.native_chart import Plot
from metrics.export.picture import at_resolution, png, svg
from metrics.export.table import spreadsheet_csv
from metrics.export.workbook import workbook
from metrics.language import Bilingual
from metrics.model.codes import ChartKind

DOTS_AN_INCH = 300


@dataclass(frozen=True, slots=True)
class Taking:
    """What is taken away: a view of a judged frame, in one language and look, from a link (or none), on a day."""

    view: View
    frame: pd.DataFrame
    wording: Wording
    look: Look
    link: str
    day: date

    def slide(self) -> bytes:
        """Return the chart as a PNG for a slide, 1600 pixels wide."""
        chart = self._picture(SLIDE)
        return _png(chart, SLIDE)

    def a4(self) -> bytes:
        """Return the chart as a PNG that fills an A4 page across; paper is white, whatever the screen is."""
        chart = replace(self, look=replace(self.look, tone=Tone.LIGHT))._picture(A4)
        return at_resolution(_png(chart, A4), DOTS_AN_INCH)

    def svg(self) -> bytes:
        """Return the chart as SVG."""
        chart = self._picture(SLIDE)
        return svg(chart.to_json(), width=chart.layout.width, height=chart.layout.height)

    def csv(self) -> bytes:
        """Return the rows that the chart draws as a CSV for spreadsheets."""
        return spreadsheet_csv(shown_frame(self.frame, self.view), self.wording)

    def xlsx(self) -> bytes:
        """Return the rows that the chart draws as a workbook with a chart that can be edited."""
        said = cover(both_titles(self.view, self.wording), self.link, self.day, self.wording)
        return workbook(shown_frame(self.frame, self.view), self.wording, said, self._plot())

    def cited(self) -> Bilingual:
        """Return how to cite the view, in both languages."""
        return citations(both_titles(self.view, self.wording), self.link, self.day, self.wording)

    def _picture(self, paper: Paper) -> Chart:
        """Return the chart with its caption inside."""
        return view_picture(self.frame, self.view, self.wording, self.look, paper)

    def _plot(self) -> Plot:
        """Return how the workbook's chart is drawn: by dots, which every figure has, in the page's unit and colours."""
        view = replace(self.view, kind=ChartKind.DOTS)
        words = caption(self.frame, view, self.wording, self.look)
        scale = Scale.of(shown(self.frame, view), self.wording.language, view.unit)
        styles = {area: self.look.town(area) for area in view.areas}
        marks = {area: (style.colour, style.glyph) for area, style in styles.items()}
        notes = tuple(each for each in (*words.gaps, *words.notes, words.sources, words.version) if each)
        return Plot(view, words.title, words.subtitle, scale.factor, scale.unit, marks, notes)


def _png(chart: Chart, paper: Paper) -> bytes:
    """Return a picture as PNG in the size of its paper."""
    size = chart.layout
    return png(chart.to_json(), width=size.width, height=size.height, scale=paper.scale(chart))
