"""How the towns of a view stand to each other: of which year, on what grounds, and who has no figure."""

from metrics.analysis.comparing.comparison import State, View
from metrics.analysis.comparing.standing import Standing
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.model.codes import Comparability, Measure
from tests.worlds import world

TOWNS = ("西溪", "花街", "西湖")
TWO_YEARS = {
    "x2022": "level: 9亿元",
    "w2022": "level: 3亿元",
    "x2023": "level: 10亿元",
    "w2023": "level: 4亿元",
}


def stand(documents: dict[str, str], indicator: str = "output") -> Standing:
    """Return how the towns stand in a world of one indicator."""
    facts = facts_of(world({indicator: documents}))
    return PreparedView(facts, View(indicator, Measure.LEVEL, TOWNS, 2020, 2024)).standing


def towns(standing: Standing) -> list[tuple[str, int]]:
    """Return the towns and years of all its figures."""
    return [(row.area, row.year) for row in standing.every]


def test_the_newest_year_in_which_two_towns_compare_is_told_the_highest_first() -> None:
    standing = stand(TWO_YEARS)
    assert (towns(standing), standing.year) == ([("西溪", 2023), ("西湖", 2023)], 2023)
    assert standing.level is Comparability.COMPARABLE
    assert [difference.higher for difference in standing.differences] == [standing.facts[0]]


def test_a_year_that_compares_is_told_before_a_newer_one_of_one_town() -> None:
    standing = stand(TWO_YEARS | {"x2024": "level: 11亿元"})
    assert standing.year == 2023


def test_towns_of_no_common_year_stand_with_their_newest_figures() -> None:
    standing = stand({"x2020": "level: 33个", "w2023": "level: 79个"}, "many")
    assert towns(standing) == [("西溪", 2020), ("西湖", 2023)]
    assert (standing.compares, standing.year) == (False, 0)
    assert standing.level is not None
    assert not standing.level.says_something


def test_one_town_alone_has_no_verdict_and_the_others_their_reasons() -> None:
    standing = stand({"x2023": "level: 26微克/立方米"}, "dust")
    assert (towns(standing), standing.verdict) == ([("西溪", 2023)], None)
    reasons = {gap.area: (gap.state, [source.id for source in gap.read]) for gap in standing.lacking}
    assert reasons["花街"] == (State.NO_DOCUMENT, ["h2024"])
    assert reasons["西湖"][0] is State.SEARCHED


def test_a_town_with_a_figure_of_another_year_says_so() -> None:
    standing = stand(TWO_YEARS | {"h2024": "level: 1亿元"})
    (huajie,) = standing.lacking
    assert huajie.other is not None
    assert huajie.other.period.text == "2024-H1"
    assert huajie.state is State.NO_DOCUMENT


def test_parts_are_no_answer_about_towns() -> None:
    standing = stand({"x2023": "level: 9亿元, part: 下赵村"})
    assert standing.every == ()
    assert standing.lacking[0].state is State.ONLY_PART


def test_a_plan_speaks_for_a_town_only_where_nothing_else_does() -> None:
    standing = stand(
        {"x2023": "level: 9亿元; level: 12亿元, period: 2024, status: planned", "w2023": "level: 3亿元"}
    )
    assert towns(standing) == [("西溪", 2023), ("西湖", 2023)]
