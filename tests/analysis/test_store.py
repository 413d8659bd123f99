"""Every store of figures keeps the contract: what is asked for, in one order, the same objects each time."""

import gc
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from weakref import ref

import pytest

from metrics import load_catalogue
from metrics.analysis.store import Facts, Query, facts_of
from metrics.model.codes import Measure
from metrics.model.records import Catalogue
from tests.analysis.random_worlds import RandomWorld
from tests.analysis.store_contract import STORES, WISHES, contract_world, is_wanted, order_of
from tests.folders import SMALL
from tests.worlds import world


def random_world() -> Catalogue:
    """Return a random world."""
    return RandomWorld(7).catalogue


CATALOGUES: Mapping[str, Callable[[], Catalogue]] = {"all kinds": contract_world, "random": random_world}


@cache
def catalogue_of(name: str) -> Catalogue:
    """Return one of the catalogues, always the same object."""
    return CATALOGUES[name]()


@pytest.fixture(params=STORES)
def make(request: pytest.FixtureRequest) -> str:
    """The name of each store."""
    return str(request.param)


@pytest.fixture(params=CATALOGUES)
def store(request: pytest.FixtureRequest, make: str) -> Facts:
    """Each store of each catalogue."""
    return STORES[make](catalogue_of(request.param))


def test_figures_stand_in_one_order_each_once(store: Facts) -> None:
    every = list(store)
    assert [order_of(fact) for fact in every] == sorted(map(order_of, every))
    assert len(store) == len(every) == len(set(every)) > 5


def test_every_figure_of_the_catalogue_is_there(store: Facts) -> None:
    origins = {id(fact.origin) for fact in store}
    assert {id(observation) for observation in store.catalogue.observations} <= origins


@pytest.mark.parametrize("wanted", WISHES, ids=str)
def test_what_is_wanted_and_nothing_else_is_found_in_the_stores_order(store: Facts, wanted: Query) -> None:
    assert list(store.select(**wanted)) == [fact for fact in store if is_wanted(fact, wanted)]


def test_each_figure_is_found_by_all_that_it_is(store: Facts) -> None:
    for fact in store:
        selected = store.select(
            indicator=fact.indicator,
            areas=[fact.area],
            years=[fact.year],
            measures=[fact.measure],
            statuses=[fact.status],
            document=fact.document,
            line=fact.line,
            replaced=True,
        )
        assert fact in selected


def test_what_is_replaced_is_history(make: str) -> None:
    store = STORES[make](catalogue_of("all kinds"))
    printed = [fact.printed for fact in store.select(indicator="output", areas=["西溪"], years=[2022])]
    assert "10亿元" in printed
    assert "9亿元" not in printed
    assert len(store.select(replaced=True)) == len(store) == len(store.select()) + 1


def test_a_figure_is_found_by_the_observation_that_it_is(store: Facts) -> None:
    observations = store.catalogue.observations
    assert [fact.origin for fact in store.of(observations)] == [fact.origin for fact in store if fact.printed]
    assert all(next(iter(store.of([observation]))).origin is observation for observation in observations)
    assert list(store.of([observations[0], observations[0]])) == list(store.of(observations[:1]))
    assert list(store.of([])) == []


def test_what_there_is_of_all_figures_is_told_without_them(store: Facts) -> None:
    every = list(store)
    assert set(store.areas) == {fact.area for fact in every}
    assert set(store.years) == {fact.year for fact in every}
    for areas in (store.catalogue.towns, ["西溪"], ()):
        pairs = {(fact.indicator, fact.measure) for fact in every if fact.area in areas}
        measures = store.measures(areas).items()
        assert {(indicator, measure) for indicator, some in measures for measure in some} == pairs
    plans = [figure.period for figure in store.catalogue.observations if not figure.status.is_planned]
    assert list(store.periods) == list(dict.fromkeys(plans))


def test_asking_twice_gives_the_same_figures_and_changes_nothing(store: Facts) -> None:
    first = list(store.select(measures=[Measure.LEVEL]))
    list(store.select(measures=[Measure.LEVEL])).clear()
    assert list(store.select(measures=[Measure.LEVEL])) == first


def test_a_store_of_nothing_has_nothing(make: str) -> None:
    store = STORES[make](world({}))
    assert (list(store), len(store), list(store.select(indicator="output"))) == ([], 0, [])
    assert [list(of_all) for of_all in (store.areas, store.years, store.periods, store.measures(()))] == [
        []
    ] * 4


def test_a_catalogue_that_nobody_shows_any_more_takes_its_figures_with_it(tmp_path: Path) -> None:
    catalogue = load_catalogue(SMALL["one_growth_and_level"].write(tmp_path))
    assert facts_of(catalogue) is facts_of(catalogue)
    store = ref(facts_of(catalogue))
    del catalogue
    gc.collect()
    assert store() is None
