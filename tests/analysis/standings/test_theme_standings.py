"""How towns stand in a theme: what is drawn of each year, who shares a scale, what compares, and what is lacking."""

from collections.abc import Sequence
from fractions import Fraction

from metrics.analysis.gaps.absences import documents_read_of
from metrics.analysis.gaps.runs import runs
from metrics.analysis.standings.glance import glance
from metrics.analysis.standings.rankings import placed
from metrics.analysis.standings.theme_standings import ThemeStanding, looked_at, theme_standing
from metrics.analysis.store import facts_of
from metrics.model.codes import Answer, CellState, Comparability, Measure
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import world

YEARS = range(2020, 2025)


def of_sample(theme: str) -> ThemeStanding:
    """Return how the towns of the sample stand in a theme."""
    return theme_standing(FACTS, CATALOGUE.themes[theme], TOWNS, YEARS)


def of_world(figures: dict[str, dict[str, str]], years: Sequence[int] = YEARS) -> ThemeStanding:
    """Return how the towns of a world stand."""
    catalogue = world(figures)
    return theme_standing(facts_of(catalogue), catalogue.themes["theme"], tuple(catalogue.towns), years)


def test_two_towns_that_compare_are_told_with_their_ratio_and_share_a_scale() -> None:
    standing = of_sample("output_value")
    assert standing.difference is not None
    assert [row.area for row in standing.field] == ["西溪", "西湖"]
    assert standing.difference.answer is Answer.CERTAIN
    assert standing.difference.ratio_low is not None
    assert Fraction("3.28") < standing.difference.ratio_low < Fraction("3.29")
    assert standing.scales == (("西溪", "西湖"),)


def test_what_does_not_compare_has_no_field_and_each_town_a_scale_of_its_own() -> None:
    standing = of_sample("investment")
    assert standing.verdict is not None
    assert standing.verdict.comparability is Comparability.UNKNOWN
    assert (standing.field, standing.scales) == ((), (("西溪",), ("西湖",)))


def test_one_town_alone_has_no_verdict() -> None:
    standing = of_sample("air_quality")
    assert (standing.difference, standing.reporting, standing.scales) == (None, ("西溪",), (("西溪",),))


def test_what_is_lacking_names_the_figure_that_would_compare() -> None:
    lacking = [(piece.areas, piece.period.text) for piece in of_sample("investment").lacking]
    assert (("西溪",), "2023") in lacking


def test_of_one_town_only_figures_that_compare_have_a_length() -> None:
    standing = of_world(
        {
            "output": {
                "x2021": "level: 5亿元",
                "x2022": "level: 6亿元",
                "x2023": "level: 9亿元, period: 2023-H1",
            }
        }
    )
    assert [(row.year, row in standing.measured) for row in standing.drawn] == [
        (2021, True),
        (2022, True),
        (2023, False),
    ]


def test_a_year_draws_what_is_surest_then_the_whole_year_then_its_last_part() -> None:
    standing = of_world(
        {
            "output": {
                "x2022": "level: 3亿元, period: 2022-H1; level: 7亿元",
                "x2023": "level: 1亿元, period: 2023-Q1; level: 2亿元, period: 2023-Q2",
            }
        }
    )
    assert [row.printed for row in standing.drawn] == ["7亿元", "2亿元"]


def test_what_is_planned_or_of_a_part_or_disputed_answers_nothing() -> None:
    for west in ("level: 3亿元, status: planned", "level: 3亿元, part: 下赵村"):
        standing = of_world({"output": {"x2023": "level: 9亿元", "w2023": west}})
        assert (standing.field, standing.difference) == ((), None), west
    disputed = of_world(
        {"output": {"x2023": "level: 9亿元", "w2023": "level: 3亿元", "w2024": "level: 5亿元, period: 2023"}}
    )
    assert disputed.field == ()
    assert disputed.verdict is not None  # documents disagree on one of the two, and that is said
    assert disputed.verdict.comparability is Comparability.UNKNOWN


def test_of_years_that_are_not_shown_nothing_is_said() -> None:
    early, seen = {"x2022": "level: 9亿元", "w2022": "level: 3亿元"}, (2023, 2024)
    standing = of_world({"output": early | {"x2023": "level: 8亿元"}}, seen)
    assert (standing.field, standing.difference) == ((), None)
    assert {piece.period.year for piece in standing.lacking} == {2023}
    standing = of_world({"output": early, "roads": {"x2023": "level: 30公里"}}, seen)
    assert (standing.indicator, [row.year for row in standing.drawn]) == ("roads", [2023])


def test_the_newest_year_that_compares_plainly_goes_before_a_newer_one_with_caution() -> None:
    standing = of_world(
        {
            "output": {
                "x2022": "level: 9亿元",
                "w2022": "level: 3亿元",
                "x2023": "level: 9亿元, status: preliminary",
                "w2023": "level: 3亿元",
            }
        }
    )
    assert [row.year for row in standing.field] == [2022, 2022]
    assert standing.verdict is not None
    assert standing.verdict.comparability is Comparability.COMPARABLE


def test_a_theme_is_looked_at_by_its_first_indicator_of_which_a_whole_town_has_a_level() -> None:
    catalogue = world({"output": {"x2023": "change_on_year: 5%"}, "income": {"x2023": "level: 7亿元"}})
    theme, facts = catalogue.themes["theme"], facts_of(catalogue)
    assert looked_at(theme, facts.select()) == ("income", Measure.LEVEL)
    ranked = facts_of(world({"air": {"x2023": "rank: 全市第二, of: level"}}))
    assert looked_at(ranked.catalogue.themes["theme"], ranked.select()) == ("air", Measure.RANK)


def test_a_cell_is_stood_for_by_its_drawn_figure_else_by_the_most_telling_one() -> None:
    standing = of_sample("output_value")
    reporting = {(cell.area, cell.year): standing.standing_for(cell) for cell in standing.cells}
    ranked, level, empty = (reporting[where] for where in (("西溪", 2020), ("西溪", 2023), ("花街", 2020)))
    assert (ranked and ranked.measure, level and level.printed, empty) == (Measure.RANK, "12.34亿元", None)
    assert {ranked, level} <= set(standing.shown)


def test_a_stretch_without_figures_is_one_run_and_each_figure_its_own() -> None:
    standing = of_sample("output_value")
    reporting = [(run.state, run.years) for run in runs(standing.of_town("花街"))]
    assert reporting == [(CellState.NO_DOCUMENT, (2020, 2021, 2022, 2023)), (CellState.SEARCHED, (2024,))]
    assert [len(run.cells) for run in runs(standing.of_town("西溪"))] == [1] * 5
    assert documents_read_of(CATALOGUE, "花街")


def test_at_first_few_towns_and_the_latest_years_are_seen_and_the_others_have_places() -> None:
    figures = {
        f"{town}{year}": f"level: {value}亿元"
        for town, value in (("x", 9), ("w", 3))
        for year in (2022, 2023)
    }
    catalogue = world({"output": figures})
    standing = of_world({"output": figures})
    seen = placed(facts_of(catalogue), standing, ["西湖", "花街"])
    assert [(gap.area, gap.fact and gap.fact.year, gap.best, gap.worst) for gap in seen] == [
        ("西湖", 2023, 2, 2),
        ("花街", None, 0, 0),
    ]
    assert glance(FACTS).areas == TOWNS
    assert not set(glance(FACTS).brightest["西溪"][0].facts) <= set(of_sample("output_value").shown)


def test_nobody_of_many_towns_has_a_place_where_neither_more_nor_less_is_welcome() -> None:
    figures = {"x2023": "level: 30公里", "w2023": "level: 41公里"}
    standing = of_world({"roads": figures})
    seen = placed(facts_of(world({"roads": figures})), standing, ["西溪", "西湖"])
    assert [place.fact is not None for place in seen] == [True, True]
    assert [(place.best, place.worst) for place in seen] == [(0, 0), (0, 0)]


def test_what_came_of_a_year_has_a_length_before_what_was_planned_for_the_next() -> None:
    figures = "level: 92.35亿元; level: 突破100亿元, period: 2024, status: planned"
    standing = of_world({"output": {"x2023": figures}})
    assert [(fact.year, str(fact.status)) for fact in standing.measured] == [(2023, "printed")]
    only = of_world({"output": {"x2023": "level: 突破100亿元, period: 2024, status: planned"}})
    assert [fact.year for fact in only.measured] == [2024]
