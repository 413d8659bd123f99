"""The charts that changed, as they were and as they are: the same towns, years and, where it can be, the same scale."""

from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import Facts
from metrics.analysis.years import years_spoken_of
from metrics.charts import Caption, Chart, Look, Tone, caption, comparison_chart, panel_count, placed, still
from metrics.charts.scales.scale import Scale
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.review.review import Review

MOST_TOWNS = 6
WIDTH, HEIGHT = 560, 340  # pixels of one of two charts side by side


class ChartSide(Struct, frozen=True):
    """A reviewed chart as it was, or as it is: its title and key, and the drawing, which needs no script.

    ``has_gaps``: its years have room for what is missing under them, but on a phone.
    """

    words: Caption
    drawing: Markup
    has_gaps: bool


def chart_sides(
    indicator: str, measure: str, review: Review, language: Language
) -> tuple[ChartSide | None, ChartSide | None]:
    """Return a reviewed chart as it was and as it is; None where there is no figure to draw."""
    ready = [_prepared(facts, indicator, Measure(measure), review) for facts in (review.before, review.after)]
    drawn = [_drawn(view, language) if view else None for view in ready]
    _on_one_scale(
        [(view, chart) for view, chart in zip(ready, drawn, strict=True) if view and chart], language
    )
    was, now = (
        _side(view, chart, language) if view and chart else None
        for view, chart in zip(ready, drawn, strict=True)
    )
    return was, now


def _prepared(facts: Facts, indicator: str, measure: Measure, review: Review) -> PreparedView | None:
    """Return the view for a review of what changed of an indicator and measure, over the figures of one version."""
    catalogue = facts.catalogue
    if not facts.select(indicator=indicator, measures=(measure,)):
        return None
    years = [year for facts in (review.before, review.after) for year in years_spoken_of(facts.catalogue)]
    moved = [
        fact.area
        for change in review.changes
        if (change.newest.indicator, change.newest.measure) == (indicator, measure)
        for fact in change.facts
    ]
    wanted = list(dict.fromkeys((*moved, *towns_at_first(catalogue, facts, indicator))))
    towns = tuple(area for area in catalogue.towns if area in wanted[:MOST_TOWNS])
    return PreparedView(facts, View(indicator, measure, towns, min(years), max(years))) if towns else None


def _look(ready: PreparedView) -> Look:
    """Return the look of a reviewed chart, which takes on the page's tone."""
    return Look.of(Tone.LIGHT, ready.catalogue.towns).among(ready.asked.areas)


def _drawn(ready: PreparedView, language: Language) -> Chart:
    """Return what is drawn of a changed view: the more lines it has, the higher, and never below ``HEIGHT``."""
    height = max(HEIGHT, 62 * len(ready.pages[0]) + 90) if ready.pages else HEIGHT
    chart = comparison_chart(ready, Wording(ready.catalogue, language), _look(ready))
    chart.layout["height"] = height
    return chart


def _on_one_scale(sides: Sequence[tuple[PreparedView, Chart]], language: Language) -> None:
    """Let both charts of a review in one unit, with one axis of values each, have the same ends."""
    scales = {Scale.of(ready.of_measure, language, units=ready.catalogue.units) for ready, _ in sides}
    if len(sides) < 2 or len(scales) > 1 or any(panel_count(chart) != 1 for _, chart in sides):
        return
    ends = [chart.layout["yaxis"].get("range") for _, chart in sides]
    if all(end and end[0] <= end[1] for end in ends):
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        for _, chart in sides:
            chart.layout["yaxis"]["range"] = [low, high]


def _side(ready: PreparedView, chart: Chart, language: Language) -> ChartSide:
    """Return one side of a review's chart, with its words."""
    words = caption(ready, replace(Wording(ready.catalogue, language)), _look(ready))
    laid = placed(chart, WIDTH, chart.layout["height"])
    has_gaps = any("<br>" in text for text in laid.layout["xaxis"].get("ticktext") or ())
    return ChartSide(words, Markup(still(laid, words.title, words.alternative)), has_gaps)
