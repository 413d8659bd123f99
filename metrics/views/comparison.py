"""Charts for the page and for taking away, each built once for the same data, view, language and tone."""

import re
from dataclasses import dataclass, replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import Prepared
from metrics.charts import Caption, Chart, caption, chart_json, comparison_chart, panel_count, placed
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.html import rendered
from metrics.views.links import views_ahead_link
from metrics.views.reader import Reader
from metrics.views.related import related
from metrics.views.shared import shared
from metrics.views.sources import row_view, verdict_counts, verdict_views

CHART_SETTINGS = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}


@dataclass(frozen=True, slots=True)
class Drawn:
    """All that the comparison shows of one view: the chart, and the HTML around it.

    ``piece`` is the chart as HTML, of which the page's own script draws it.
    """

    chart: Chart
    alternative: str
    heading: str
    piece: str
    foot: str
    proof: str
    file_name: str


FEW_NOTES = 5  # stand there openly; more are folded
WIDTH = 1176  # pixels of a chart on a wide screen
MOST = 500  # views kept, some 30 kB each


@shared(MOST)
def prepared(view: View, reader: Reader) -> Prepared:
    """Return what a view shows, found once for all that is made of it."""
    return Prepared(reader.facts, view)


@shared(MOST, by_tone=True)
def drawn(view: View, reader: Reader) -> Drawn:
    """Return what is shown of ``view``.

    All readers share it: Streamlit copies a chart before it sends it, and nobody here changes one.
    """
    ready = prepared(view, reader)
    wording = replace(reader.wording, unit=view.unit).together(ready.every)
    reader = replace(reader, wording=wording, look=reader.look.among(view.areas))
    words, chart = caption(ready, wording, reader.look), sized_chart(ready, reader)
    return Drawn(
        chart,
        words.alternative,
        heading_html(words, reader),
        _piece(chart, words, reader),
        rendered("caption_foot.html", caption=words, few=FEW_NOTES, language=reader.language),
        _proof(ready, reader),
        file_name(view, reader),
    )


def _proof(ready: Prepared, reader: Reader) -> str:
    """Return what stands below a chart: the verdicts, the definition, and every figure with its evidence."""
    return rendered(
        "proof.html",
        indicator=reader.catalogue.indicators[ready.asked.indicator],
        rows=[row_view(row, reader, ready.every, ready.judge) for row in ready.every],
        verdicts=verdict_views(ready.verdicts, reader),
        counts=verdict_counts(ready.verdicts, reader),
        related=related(ready.asked, reader),
        language=reader.language,
    )


def _piece(chart: Chart, words: Caption, reader: Reader) -> str:
    """Return a chart as a piece of HTML, and where the views are found that can be drawn after it."""
    return rendered(
        "chart.html",
        chart=chart_json(chart, CHART_SETTINGS),
        alternative=words.alternative,
        ahead=views_ahead_link(reader.catalogue.version, reader.language, reader.look.tone),
    )


def sized_chart(ready: Prepared, reader: Reader) -> Chart:
    """Return the chart of a view, as high as what it holds."""
    chart = comparison_chart(ready, reader.wording, reader.look)
    height = max(380, 62 * len(chart.layout.yaxis.ticktext or ()) + 90, 230 * panel_count(chart) + 60)
    return placed(chart.update_layout(height=height), WIDTH, height)


def heading_html(words: Caption, reader: Reader) -> str:
    """Return what stands above a chart."""
    return rendered("caption.html", caption=words, language=reader.language)


def file_name(view: View, reader: Reader) -> str:
    """Return what files are called, without their endings: it says what the picture shows."""
    towns = "-".join(reader.wording.area(area) for area in view.areas)
    measure = "" if view.measure is Measure.LEVEL else f"-{reader.wording.word(view.measure)}"
    kind = "" if view.kind.is_plain else f"_{reader.wording.word(view.kind)}"
    page = f"_{reader.wording.word('page')}{view.page}" if view.page > 1 else ""
    name = f"{reader.wording.indicator(view.indicator)}{measure}_{towns}_{view.first}-{view.last}{kind}{page}"
    return re.sub(r"[\s/\\:]+", "-" if reader.language is Language.EN else "", name)
