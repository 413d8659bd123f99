"""The comparison: one view as a chart with its evidence, found and drawn once for all who ask for it."""

import re
from collections.abc import Mapping
from functools import cached_property, partial

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View, taken_facts
from metrics.analysis.prepared import PreparedView
from metrics.charts import (
    Caption,
    Chart,
    Look,
    caption,
    chart_json,
    comparison_chart,
    panel_count,
    placed,
    still,
    view_picture,
)
from metrics.charts.scales.scale import Scale
from metrics.display.citation import both_titles
from metrics.display.wording import Wording
from metrics.export.plot import Plot
from metrics.language import Language
from metrics.views.addresses.links import view_link, views_ahead_link
from metrics.views.addresses.page_names import COMPARISON
from metrics.views.blocks.missing import missing_lines
from metrics.views.blocks.related import means
from metrics.views.blocks.verdict_rows import verdict_counts, verdict_views, verdicts_listed
from metrics.views.choosing.link_choices import view_chosen
from metrics.views.choosing.pickers import view_pickers
from metrics.views.figures.figure import Figure
from metrics.views.markup.html import rendered
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.first_view import first_view
from metrics.views.readers.prepared_views import MOST, prepared
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

HEADING, CHART, FOOT, EVERY_FIGURE = ("caption.html", "chart.html", "caption_foot.html", "proof.html")
CHART_SETTINGS = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}


class DrawnComparison(Struct, frozen=True, dict=True):
    """All that the comparison shows of one view: the chart, and the pieces around it, each drawn when its page is.

    ``ready`` is what the view shows, ``reader`` whoever looks, in the unit and colours of the view.
    """

    ready: PreparedView
    reader: Reader

    @cached_property
    def caption(self) -> Caption:
        """What the comparison page says above and below the chart."""
        return caption(self.ready, self.reader.wording, self.reader.look)

    @cached_property
    def chart(self) -> Chart:
        """What is drawn of the view, as high as what it holds."""
        return sized_chart(self.ready, self.reader)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What stands on the comparison page, from above; the page's own script draws the chart."""
        block, reader = partial(Block, language=self.reader.language), self.reader
        return (
            block(HEADING, lambda: {"caption": self.caption}, explains=False),
            block(CHART, lambda: _chart(self.chart, self.caption, reader), still=self._still, explains=False),
            block(FOOT, lambda: {"caption": self.caption, "few": FEW_NOTES}),
            block(EVERY_FIGURE, lambda: _below_the_chart(self.ready, reader)),
        )

    def _still(self) -> str:
        """Return the chart as a picture that stands in the comparison page."""
        return still(self.chart, self.caption.title, self.caption.alternative)


FEW_NOTES = 5  # stand there openly; more are folded
WIDTH = 1176  # pixels of a chart on a wide screen


def comparison_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return a view: its chart, the figures that it draws with their evidence, and a chart to edit for a workbook.

    Where nothing at all is reported, it holds nothing.
    """
    view = choice.view or first_view(reader.data)
    if view is None:
        return page_of(COMPARISON, reader, blocks=(), hold=lambda: Holdings(()))
    return _page(view, reader)


@shared(MOST, by_tone=True)
def _page(view: View, reader: Reader) -> Page:
    """Return what a view shows, kept with its files' names and its link for whoever chooses the view next."""
    ready, shown = prepared(view, reader), drawn(view, reader)
    return page_of(
        COMPARISON,
        reader,
        title=both_titles(view, reader.wording),
        file=file_name(view, reader),
        link=view_link(view, reader.language),
        blocks=shown.blocks,
        hold=lambda: Holdings(taken_facts(reader.facts, view)),
        picture=lambda look, paper: view_picture(ready, reader.wording, look, paper),
        say=lambda: shown.caption.sentences,
        plot=lambda: _plot(ready, replace(reader.wording, unit=view.unit), reader.look),
    )


@shared(MOST, by_tone=True)
def drawn(view: View, reader: Reader) -> DrawnComparison:
    """Return what the comparison page shows of ``view``, drawn once for all who ask.

    All readers share it: Streamlit copies a chart before it sends it, and nobody here changes one.
    """
    ready = prepared(view, reader)
    wording = replace(reader.wording, unit=view.unit).together(ready.every)
    reader = replace(reader, wording=wording, look=reader.look.among(view.areas))
    return DrawnComparison(ready, reader)


def _below_the_chart(ready: PreparedView, reader: Reader) -> Mapping[str, object]:
    """Return what stands below the comparison page's chart: verdicts, definition, every figure with its evidence."""
    return {
        "indicator": reader.catalogue.indicators[ready.asked.indicator],
        "rows": [Figure(row, reader, ready.every, ready.judge) for row in ready.every],
        "verdicts": partial(verdict_views, ready.verdicts, reader),
        "told_verdicts": verdicts_listed(ready.verdicts),
        "counts": verdict_counts(ready.verdicts, reader),
        "missing": missing_lines(ready.asked.indicator, ready.asked.areas, reader),
        "related": means(ready.asked, reader),
    }


def _chart(chart: Chart, words: Caption, reader: Reader) -> Mapping[str, object]:
    """Return a chart for a browser, and where the views are found that can be drawn after it."""
    return {
        "chart": chart_json(chart, CHART_SETTINGS),
        "alternative": words.alternative,
        "ahead": views_ahead_link(reader.catalogue.version, reader.language, reader.look.tone),
    }


def _plot(prepared: PreparedView, wording: Wording, look: Look) -> Plot:
    """Return how the comparison's workbook draws its chart: by dots, which every figure has, in the page's unit."""
    dots = prepared.as_dots()
    view, words = dots.asked, caption(dots, wording, look)
    scale = Scale.of(dots.of_measure, wording.language, view.unit, wording.catalogue.units)
    styles = {area: look.among(view.areas).town(area) for area in view.areas}
    marks = {area: (style.colour, style.glyph) for area, style in styles.items()}
    notes = tuple(gap for gap in (*words.gaps, *words.notes, words.sources, words.version) if gap)
    return Plot(view, words.title, words.subtitle, scale.factor, scale.unit, marks, notes)


def sized_chart(ready: PreparedView, reader: Reader) -> Chart:
    """Return the chart of the comparison page, as high as what it holds."""
    chart = comparison_chart(ready, reader.wording, reader.look)
    names = chart.layout["yaxis"].get("ticktext", ())
    height = max(380, 62 * len(names) + 90, 230 * panel_count(chart) + 60)
    chart.layout["height"] = height
    return placed(chart, WIDTH, height)


def heading_html(words: Caption, reader: Reader) -> str:
    """Return what stands above the chart of the comparison page, as HTML."""
    return rendered("caption.html", caption=words, language=reader.language)


def file_name(view: View, reader: Reader) -> str:
    """Return what the comparison's files are called, without endings: it says what the picture shows."""
    towns = "-".join(reader.wording.area(area) for area in view.areas)
    measure = "" if view.measure.is_level else f"-{reader.wording.word(view.measure)}"
    suffix = "" if view.kind.is_plain else f"_{reader.wording.word(view.kind)}"
    page = f"_{reader.wording.word('page')}{view.page}" if view.page > 1 else ""
    name = (
        f"{reader.wording.indicator(view.indicator)}{measure}_{towns}_{view.first}-{view.last}{suffix}{page}"
    )
    return re.sub(r"[\s/\\:]+", "-" if reader.language is Language.EN else "", name)


ENTRY = PageEntry(COMPARISON, comparison_page, view_chosen, view_pickers, has_chart=True)
