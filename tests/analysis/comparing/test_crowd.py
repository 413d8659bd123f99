"""A verdict is judged once for each kind of pair: the same as judging each pair, and never as many times."""

from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.analysis.comparing import verdicts
from metrics.analysis.comparing.crowd import Crowd, PairCounts
from metrics.analysis.comparing.facets import NOT, grounds_of
from metrics.analysis.comparing.grounds import Grounds
from metrics.analysis.comparing.judged_figures import judged
from metrics.analysis.comparing.traits import seen
from metrics.analysis.comparing.verdicts import cautioned, panels, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.model.codes import Comparability, Measure
from metrics.model.records import Catalogue
from tests.analysis.random_worlds import RandomWorld
from tests.sample import CATALOGUE
from tests.worlds import world

MIXED = {
    "output": {
        "x2020": "level: 9亿元, covers: 22个; level: 2亿元, period: 2020-H1; level: 1亿元, part: 下赵村",
        "x2021": "level: 9.5亿元, covers: 22个; level: 3亿元, status: planned; change_on_year: 3%",
        "x2022": "level: 8亿元, covers: 20个; level: 1亿元, part: 下赵村; level: 2亿元, period: 2022-Q1/2022-Q3",
        "w2022": "level: 7亿元; level: 6亿元, period: 2022/..; level: 1亿元, part: 其余; level: 4亿元, period: 2021",
        "w2023": "level: 7.5亿元; change_on_year: 5%; level: 4亿元, period: P6M/2023; level: 2亿元, period: P6M/2022",
        "h2024": "level: 1亿元; level: 2亿元, part: 下赵村",
    },
    "air": {
        "x2020": "rank: 全市第二, of: level; rank: 全市第三, of: change_on_year",
        "x2022": "rank: 全市第四, of: level",
        "w2022": "rank: 全市第五, of: level",
        "h2024": "rank: 全市第一, of: level",
    },
}


@cache
def worlds() -> list[Catalogue]:
    """Return worlds of every kind of figure: a written one, the real one, and some drawn at random."""
    return [world(MIXED), CATALOGUE, *(RandomWorld(seed).catalogue for seed in range(6))]


def fields(catalogue: Catalogue) -> list[list[Fact]]:
    """Return the rows of each indicator."""
    rows = list(facts_of(catalogue))
    return [[row for row in rows if row.indicator == indicator] for indicator in catalogue.indicators]


@pytest.mark.parametrize("number", range(8))
def test_what_is_kept_for_a_kind_of_pair_is_what_each_pair_is_judged(number: int) -> None:
    catalogue = worlds()[number]
    for rows in fields(catalogue):
        for first, second in combinations(rows, 2):
            assert verdict(catalogue, first, second).grounds == grounds_of(catalogue, first, second)


@pytest.mark.parametrize("number", range(8))
def test_what_is_counted_is_what_one_would_count_pair_by_pair(number: int) -> None:
    catalogue = worlds()[number]
    for rows in fields(catalogue):
        judged = verdicts.verdicts(catalogue, rows)
        pairs = [pair for pair in combinations(rows, 2) if pair[0].thing != pair[1].thing]
        judgements = [grounds_of(catalogue, *pair) for pair in pairs]
        assert judged.counts == Counter(judgements)
        assert sum(judged.levels.values()) == len(judged) == len(pairs)
        for row, met in zip(rows, judged.of_facts, strict=True):
            own = [
                judgement
                for judgement, pair in zip(judgements, pairs, strict=True)
                if any(row is one for one in pair)
            ]
            assert met == Counter(own)
        assert cautioned(judged) == cautioned_by_pairs(rows, pairs, judgements)
        for group in panels(catalogue, rows):
            assert all(
                grounds_of(catalogue, *pair)[0].comparability is not NOT for pair in combinations(group, 2)
            )


def cautioned_by_pairs(
    rows: list[Fact], pairs: list[tuple[Fact, Fact]], judgements: list[Grounds]
) -> frozenset[Fact]:
    """Return the rows that compare with caution at best, found by walking every pair."""
    levels_of: dict[Fact, set[Comparability]] = {row: set() for row in rows}
    for pair, grounds in zip(pairs, judgements, strict=True):
        for row in pair:
            levels_of[row].add(grounds[0].comparability)
    plain, doubted = Comparability.COMPARABLE, {Comparability.WITH_CAUTION, Comparability.UNKNOWN}
    return frozenset(row for row, levels in levels_of.items() if levels & doubted and plain not in levels)


def test_a_thousand_figures_are_judged_as_few_times_as_there_are_kinds_of_pair(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judgements = Counter[str]()

    def counted(catalogue: Catalogue, first: Fact, second: Fact) -> Grounds:
        judgements[first.indicator] += 1
        return grounds_of(catalogue, first, second)

    monkeypatch.setattr("metrics.analysis.comparing.grounds.grounds_of", counted)
    catalogue = load_catalogue(made(tmp_path / "made", Size(towns=50, years=10, indicators=1)))
    facts = facts_of(catalogue)
    assert len(judged(facts, facts)) > 1_000
    assert judgements.total() < 50


def test_a_facet_that_reads_what_is_no_trait_is_not_let() -> None:
    (row, *_) = fields(worlds()[0])[0]
    assert seen(row).measure is row.measure
    with pytest.raises(AttributeError, match="printed"):
        _ = seen(row).printed


def test_who_compares_with_nobody_is_held_against_no_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = load_catalogue(made(tmp_path / "made", Size(towns=50, years=1, indicators=1)))
    rows = facts_of(catalogue).select(measures=[Measure.LEVEL])
    nothing = verdicts.groups(catalogue, rows, lambda _: False)
    assert nothing == [[row] for row in rows]
    looks = Counter[bool]()
    met = Crowd.met

    def counted(crowd: Crowd, row: Fact, *, inside: bool) -> PairCounts:
        looks[inside] += 1
        return met(crowd, row, inside=inside)

    monkeypatch.setattr(Crowd, "met", counted)
    assert verdicts.groups(catalogue, rows, lambda _: False) == nothing
    assert looks == Counter({True: len(rows)})
