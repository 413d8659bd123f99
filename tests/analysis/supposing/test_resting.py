"""What a certain sentence rests on: found by leaving each figure out, and the same as if it had never been printed."""

import pytest
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.findings import FindingKind, certain, finding
from metrics.analysis.store import Facts, facts_of
from metrics.analysis.supposing.counterfactuals import without
from metrics.analysis.supposing.resting import HigherAgain, Support, figures_of, finding_again, supports
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue, Observation
from tests.analysis.random_worlds import RandomWorld
from tests.sample import CATALOGUE
from tests.worlds import world

Figures = dict[str, dict[str, str]]
TWO_TOWNS: Figures = {
    "output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 3.7574亿元"}
}


def rests(figures: Figures, measure: Measure = Measure.LEVEL) -> list[tuple[str, bool, bool | None]]:
    """Return of each figure that the sentence on output rests on: it as printed, whether it falls, whether it turns."""
    facts = facts_of(world(figures))
    result = finding(facts.catalogue, facts.select(indicator="output"), measure)
    return [_in_short(support) for support in supports(facts, result, finding_again(result, measure))]


def _in_short(support: Support) -> tuple[str, bool, bool | None]:
    """Return a support in short."""
    return support.figure.quantity.printed, support.falls, support.turns


def test_a_ratio_falls_with_either_figure_and_one_digit_may_turn_it() -> None:
    assert rests(TWO_TOWNS) == [("12.34亿元", True, False), ("3.7574亿元", True, False)]
    near: Figures = {"output": {"x2023": "level: 4.34亿元", "w2023": "level: 3.7574亿元"}}
    assert rests(near) == [("4.34亿元", True, True), ("3.7574亿元", True, True)]


def test_a_figure_that_two_documents_print_may_go() -> None:
    twice: Figures = {"output": {**TWO_TOWNS["output"], "x2024": "level: 12.3亿元, period: 2023"}}
    assert rests(twice)[0] == ("12.34亿元", False, True)  # another digit, and the two disagree


def test_one_figure_alone_falls_with_itself() -> None:
    assert rests({"output": {"x2023": "level: 12.34亿元"}}) == [("12.34亿元", True, None)]


def test_an_older_figure_is_another_sentence() -> None:
    older: Figures = {"output": {"x2022": "level: 12亿元", "x2023": "level: 12亿元"}}
    assert rests(older) == [("12亿元", True, None)]


def test_growth_rests_on_its_level_and_its_change() -> None:
    assert rests({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}}) == [
        ("12.34亿元", True, False),
        ("1.92%", True, False),
    ]


def test_a_conflict_rests_on_each_number() -> None:
    disputed: Figures = {"output": {"x2023": "level: 12.0亿元", "x2024": "level: 13.0亿元, period: 2023"}}
    assert rests(disputed) == [("12.0亿元", True, None), ("13.0亿元", True, None)]


def test_what_is_higher_than_an_implied_base_rests_on_the_printed_figures_below_it() -> None:
    facts = facts_of(world({"roads": {"x2023": "level: 12km; change_on_year: 20%", "w2023": "level: 3km"}}))
    base = facts.select(indicator="roads", statuses=[Status.IMPLIED])[0]
    other = facts.select(indicator="roads", areas=["西湖"])[0]
    result = HigherAgain(base, other)(facts)
    assert result.kind is FindingKind.RATIO
    assert [figure.quantity.printed for figure in figures_of(result)] == ["12km", "20%", "3km"]
    assert all(support.falls for support in supports(facts, result, HigherAgain(base, other)))


def test_what_two_years_of_other_towns_are_to_each_other_is_found_again() -> None:
    facts = facts_of(world({"roads": {"x2022": "level: 12km", "w2023": "level: 3km"}}))
    one, other = facts.select(indicator="roads", statuses=[Status.PRINTED])
    says = HigherAgain(one, other)
    assert [_in_short(support) for support in supports(facts, says(facts), says)] == [
        ("12km", True, False),
        ("3km", True, False),
    ]


CATALOGUES = [*(RandomWorld(seed).catalogue for seed in range(2)), CATALOGUE]


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_a_figure_that_is_left_out_leaves_what_there_would_be_had_it_never_been_printed(
    catalogue: Catalogue,
) -> None:
    facts = facts_of(catalogue)
    chosen = catalogue.observations[:: max(1, len(catalogue.observations) // 10)]
    for figure in chosen:
        never = facts_of(_without(catalogue, figure))
        for indicator in sorted({fact.indicator for fact in facts if fact.area == figure.area}):
            left = without(facts, indicator, figure) if _is_joined(never, facts, indicator, figure) else facts
            assert _numbers(left, indicator) == _numbers(never, indicator)


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_a_sentence_falls_just_when_it_is_not_said_without_the_figure(catalogue: Catalogue) -> None:
    facts = facts_of(catalogue)
    for result in certain(catalogue, facts):
        measure = result.facts[0].measure
        for support in supports(facts, result, finding_again(result, measure)):
            never = _without(catalogue, support.figure)
            rows = facts_of(never).select(indicator=result.facts[0].indicator)
            left = finding(never, rows, measure)
            same = left.kind is result.kind and [row.thing for row in left.facts] == [
                row.thing for row in result.facts
            ]
            assert support.falls is not (same and all(map(Fact.meets, result.facts, left.facts)))


def _without(catalogue: Catalogue, figure: Observation) -> Catalogue:
    """Return a catalogue in which a figure was never printed."""
    return replace(catalogue, observations=tuple(one for one in catalogue.observations if one is not figure))


def _is_joined(never: Facts, facts: Facts, indicator: str, figure: Observation) -> bool:
    """Whether a figure is of an indicator, or changes anything of it; else nothing need be worked out."""
    return figure.indicator == indicator or _numbers(never, indicator) != _numbers(facts, indicator)


def _numbers(facts: Facts, indicator: str) -> list[tuple[object, ...]]:
    """Return what is known of an indicator."""
    rows = facts.select(indicator=indicator, replaced=True)
    return [(row.thing, row.low, row.high, row.status, row.address, row.is_disputed) for row in rows]
