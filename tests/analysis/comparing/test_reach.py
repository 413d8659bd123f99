"""How many towns have a figure of an indicator, and whether two of them compare: the same that every pair would say."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.analysis.comparing.reach import Reach, reach
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.store import facts_of
from metrics.model.codes import Comparability, Measure
from tests.worlds import world

DOCUMENTS = ("x2022", "x2023", "w2022", "w2023", "h2024")
FIGURES = (
    "level: 9亿元",
    "level: 2亿元; change_on_year: 5%",
    "level: 3亿元, part: 下赵村",
    "rank: 全市第二, of: level",
)


def reach_in(documents: dict[str, str], indicator: str = "output") -> Reach:
    """Return how far the one indicator of a world reaches."""
    catalogue = world({indicator: documents})
    return reach(catalogue, facts_of(catalogue), indicator)


@pytest.mark.parametrize(
    ("documents", "expected"),
    [
        ({"x2023": "level: 9亿元", "w2023": "level: 3亿元"}, (2, Comparability.COMPARABLE, 0)),
        ({"x2023": "level: 9亿元"}, (1, None, 2)),
        ({"x2023": "level: 9亿元, part: 下赵村", "w2023": "level: 3亿元, part: 下赵村"}, (0, None, 2)),
    ],
)
def test_an_indicator_reaches_as_far_as_its_whole_towns(
    documents: dict[str, str], expected: tuple[int, Comparability | None, int]
) -> None:
    reached = reach_in(documents)
    assert (reached.towns, reached.level, reached.group) == expected


def test_what_nobody_defined_has_two_towns_and_does_not_compare() -> None:
    reached = reach_in({"x2023": "level: 33个", "w2023": "level: 79个"}, "many")
    assert (reached.towns, reached.level, reached.group) == (2, Comparability.UNKNOWN, 1)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(DOCUMENTS), st.sampled_from(FIGURES), min_size=1))
def test_the_best_verdict_is_no_better_than_the_best_of_all_pairs(documents: dict[str, str]) -> None:
    catalogue = world({"output": documents})
    facts = facts_of(catalogue)
    reached = reach(catalogue, facts, "output")
    rows = [row for row in facts.select(measures=(reached.measure,)) if not row.part and row.numbers]
    pairs = (pair for pair in combinations(rows, 2) if pair[0].area != pair[1].area)
    best = min((verdict(catalogue, *pair).comparability.doubt for pair in pairs), default=None)
    assert reached.level is None or best is None or reached.level.doubt >= best
    same_year = [p for p in combinations(rows, 2) if p[0].area != p[1].area and p[0].year == p[1].year]
    if same_year and reached.level is not None:
        assert reached.level.doubt <= min(verdict(catalogue, *p).comparability.doubt for p in same_year)
    assert reached.measure in Measure
