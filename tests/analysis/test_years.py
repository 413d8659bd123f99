"""One figure of long ago stretches no chart: it is far off, and said to be."""

from metrics.analysis.comparing.comparison import View
from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.analysis.years import years_far_off, years_spoken_of
from metrics.charts import Look, Tone, caption
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.model.records import Catalogue
from metrics.views.loading.shelf import Data
from metrics.views.readers.first_view import first_view
from tests.worlds import world

RECENT = tuple(range(2019, 2025))  # the years of the world's documents


def with_figure_of(year: int) -> Catalogue:
    return world({"output": {"x2023": f"level: 9亿元; level: 1亿元, period: {year}"}})


def test_years_far_off_are_left_out_of_the_first_view_and_keep_their_column() -> None:
    catalogue = with_figure_of(1949)
    assert (years_spoken_of(catalogue), years_far_off(catalogue)) == (RECENT, (1949,))
    facts = facts_of(catalogue)
    assert coverage(catalogue, facts).years == (1949, *RECENT)
    data = Data(catalogue, facts)
    view = first_view(data)
    assert view is not None
    assert view.years == RECENT
    assert (data.years[0], data.years[-1]) == (1949, 2024)  # all can be chosen


def test_a_plan_far_ahead_is_far_off_too_and_ten_years_of_silence_part_nothing() -> None:
    assert years_far_off(with_figure_of(2050)) == (2050,)
    assert years_spoken_of(with_figure_of(2008))[0] == 2008
    assert years_spoken_of(with_figure_of(2007)) == RECENT


def test_a_chart_that_leaves_a_year_far_off_out_says_so() -> None:
    catalogue = with_figure_of(1949)
    wording, look = Wording(catalogue, Language.EN), Look.of(Tone.LIGHT, catalogue.towns)
    view = View("output", Measure.LEVEL, ("西溪",), 2019, 2024)
    note = "There are figures for 1949 too, too far apart to draw; choose them under Years"
    assert note in caption(PreparedView(facts_of(catalogue), view), wording, look).notes
    whole = View("output", Measure.LEVEL, ("西溪",), 1949, 2024)
    assert note not in caption(PreparedView(facts_of(catalogue), whole), wording, look).notes
