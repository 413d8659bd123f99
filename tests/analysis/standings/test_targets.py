"""Completions against targets, ranks by city, and the league of what compares."""

from datetime import date

import pytest

from metrics.analysis.standings.targets import (
    Attainment,
    Completion,
    LeagueEntry,
    Pace,
    completions,
    league,
    ranks,
    share_of_year,
)
from metrics.analysis.store import Facts, facts_of
from metrics.model.codes import Comparability
from metrics.model.records import Catalogue
from tests.worlds import world


def of(figures: dict[str, dict[str, str]]) -> tuple[Catalogue, Facts]:
    """Return a world and its figures."""
    catalogue = world(figures)
    return catalogue, facts_of(catalogue)


def completion(written: str, document: str = "x2023") -> Completion:
    """Return the one completion of a world."""
    of_targets = completions(*of({"output": {document: written}}))
    assert len(of_targets) == 1
    return of_targets[0]


def standing(figures: dict[str, str], indicator: str = "output") -> LeagueEntry:
    """Return the one standing of a world."""
    entries = league(*of({indicator: figures}))
    assert len(entries) == 1
    return entries[0]


@pytest.mark.parametrize(
    ("written", "reach"),
    [
        ("100%", Attainment.REACHED),
        ("114%", Attainment.REACHED),
        ("超100%", Attainment.REACHED),
        ("100.0%", Attainment.OPEN),
        ("超90%", Attainment.OPEN),
        ("99%", Attainment.SHORT),
        ("不足100%", Attainment.OPEN),
        ("不足90%", Attainment.SHORT),
        ("73%, part: 下赵村", Attainment.UNDER_WAY),
        ("73%, period: 2023/..", Attainment.UNDER_WAY),
        ("73%, period: 2023-Q1/2023-Q3", Attainment.UNDER_WAY),
    ],
)
def test_a_target_is_reached_only_where_all_that_is_left_open_reaches_it(
    written: str, reach: Attainment
) -> None:
    assert completion(f"completion: {written}").reach is reach


@pytest.mark.parametrize(
    ("end", "share"),
    [
        (date(2023, 12, 31), 100.0),
        (date(2020, 9, 30), 100 * 274 / 366),
        (date(2023, 6, 30), 100 * 181 / 365),
        (date(2023, 1, 1), 100 / 365),
    ],
)
def test_the_share_of_the_year_gone_counts_days(end: date, share: float) -> None:
    assert share_of_year(end) == pytest.approx(share)


def test_the_year_gone_is_known_only_where_the_period_s_end_is() -> None:
    known = completion("completion: 80%, period: 2023-Q1/2023-Q3")
    assert known.pace is Pace.KNOWN
    assert known.gone == pytest.approx(100 * 273 / 365)
    assert completion("completion: 80%").gone == 100
    for period in ("2023/..", "P6M/2023"):
        unknown = completion(f"completion: 80%, period: {period}")
        assert (unknown.pace, unknown.gone) == (Pace.NO_END, None)


def test_a_project_is_not_held_against_the_year() -> None:
    part = completion("completion: 80%, part: 下赵村")
    assert (part.pace, part.gone) == (Pace.PROJECT, None)


def test_beside_a_completion_stand_what_was_done_and_what_was_due() -> None:
    done = completion("level: 1.3亿元; completion: 114%")
    assert done.done is not None
    assert done.done.printed == "1.3亿元"
    assert done.target is not None
    assert done.target.indicator == "goal"
    other = completions(*of({"output": {"x2022": "level: 1.3亿元", "x2023": "completion: 114%"}}))[0]
    assert (other.done, other.target) == (None, None)


def test_ranks_of_two_cities_share_no_list() -> None:
    figures = {"x2023": "rank: 全市第二, of: level", "w2023": "rank: 全市第一, of: level"}
    cities = ranks(*of({"air": figures}))
    assert [(city, [row.area for row in rows]) for city, rows in cities.items()] == [
        ("重庆市", ["西湖"]),
        ("永康市", ["西溪"]),
    ]


def test_ranks_stand_newest_first_then_by_place_and_a_place_without_number_last() -> None:
    figures = {
        "x2022": "rank: 全市第一, of: level",
        "x2023": "rank: 前列, of: level, among: 全市",
        "x2020": "rank: 全市第一, of: level",
    }
    more = {"x2023": "rank: 全市第三, of: level"}
    cities = ranks(*of({"air": figures, "dust": more}))
    assert [row.printed for row in cities["永康市"]] == ["全市第三", "前列", "全市第一", "全市第一"]


def test_towns_have_places_where_they_compare() -> None:
    entry = standing({"x2023": "level: 5亿元", "w2023": "level: 3亿元"})
    assert [(row.area, position) for row, position in entry.positions] == [("西溪", (1, 1)), ("西湖", (2, 2))]


def test_a_tie_within_what_is_printed_is_a_range_of_places() -> None:
    entry = standing({"x2023": "level: 5亿元", "w2023": "level: 49000万元"})
    assert [(row.area, position) for row, position in entry.positions] == [("西溪", (1, 2)), ("西湖", (1, 2))]


def test_a_town_that_does_not_compare_takes_no_place_from_the_others() -> None:
    entry = standing({"x2023": "level: 5亿元", "w2023": "level: 3亿元", "h2024": "level: 9亿元"})
    assert [row.area for row, _ in entry.positions] == ["西溪", "西湖"]
    assert {verdict.comparability for verdict in entry.verdicts} == {Comparability.COMPARABLE}


@pytest.mark.parametrize(
    "figures",
    [
        {"x2023": "level: 5亿元"},
        {"x2023": "level: 5亿元, part: 下赵村", "w2023": "level: 3亿元"},
        {"x2023": "level: 5亿元, status: planned", "w2023": "level: 3亿元"},
        {"x2023": "level: 5亿元", "h2024": "level: 3亿元"},
        {"x2023": "rank: 全市第一, of: level", "h2024": "rank: 全市第二, of: level"},
    ],
)
def test_there_is_no_league_of_one_of_parts_of_plans_of_other_periods_or_of_ranks(
    figures: dict[str, str],
) -> None:
    assert league(*of({"output": figures})) == []


def test_nobody_has_a_place_where_neither_more_nor_less_is_welcome() -> None:
    assert league(*of({"villages": {"x2023": "level: 22个", "w2023": "level: 20个"}})) == []
