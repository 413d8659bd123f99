"""Preliminary and estimated figures: reported, drawn apart, compared with caution; only what is counted implies."""

import pytest

from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.following.consistency import contradictions
from metrics.analysis.gaps.coverage import fact_state
from metrics.analysis.standings.profiles import newest
from metrics.analysis.store import facts_of
from metrics.model.codes import CellState, Comparability, Facet, Status
from tests.worlds import world

LEVEL = "level: 12.34亿元, status: {}"


def rows(documents: dict[str, str], indicator: str = "output") -> list[Fact]:
    """Return all rows of a world with one indicator."""
    return list(facts_of(world({indicator: documents})))


def deciding(first: str, second: str) -> tuple[Comparability, set[str]]:
    """Return how far figures of two towns in one year compare, and the keys of the grounds about status."""
    catalogue = world({"output": {"x2023": first, "w2023": second}})
    one, other = [row for row in list(facts_of(catalogue)) if row.printed]
    judgement = verdict(catalogue, one, other)
    return judgement.comparability, {
        ground.key for ground in judgement.grounds if ground.facet is Facet.STATUS
    }


@pytest.mark.parametrize("status", ["preliminary", "estimated"])
def test_it_compares_with_what_is_printed_by_caution_only(status: str) -> None:
    assert deciding(LEVEL.format(status), "level: 9亿元") == (Comparability.WITH_CAUTION, {status})


def test_an_estimate_does_not_compare_with_a_plan() -> None:
    planned, estimated = LEVEL.format("planned"), LEVEL.format("estimated")
    assert deciding(planned, estimated) == (Comparability.NOT_COMPARABLE, {"planned"})


def test_both_are_reported_and_a_plan_is_not() -> None:
    for status in Status:
        reported = status in (Status.PRINTED, Status.PRELIMINARY, Status.ESTIMATED)
        assert status.is_reported is reported


@pytest.mark.parametrize(("status", "bases"), [("preliminary", 1), ("estimated", 0), ("planned", 0)])
def test_a_base_follows_from_what_is_counted_only(status: str, bases: int) -> None:
    growth = f"change_on_year: 1.92%, status: {status}"
    facts = rows({"x2023": f"{LEVEL.format(status)}; {growth}"})
    assert sum(row.status is Status.IMPLIED for row in facts) == bases


def test_a_preliminary_figure_and_the_final_one_do_not_contradict_each_other() -> None:
    two = {"x2023": "level: 295.4亿元, status: preliminary", "x2024": "level: 297.1亿元, period: 2023"}
    assert contradictions(world({"output": two})) == ()
    two["x2023"] = "level: 295.4亿元"
    assert contradictions(world({"output": two}))


@pytest.mark.parametrize("status", ["preliminary", "estimated"])
def test_its_cell_holds_a_printed_figure(status: str) -> None:
    (row,) = rows({"x2023": LEVEL.format(status)})
    assert fact_state(row) is CellState.PRINTED


def test_a_newer_preliminary_figure_goes_before_an_older_final_one() -> None:
    catalogue = world({"output": {"x2022": "level: 11亿元", "x2023": LEVEL.format("preliminary")}})
    fact = newest(facts_of(catalogue).select(indicator="output"))
    assert fact is not None
    assert fact.status is Status.PRELIMINARY
