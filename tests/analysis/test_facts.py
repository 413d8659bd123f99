"""A figure keeps its identity: what is shown of it is what was printed, or what follows, to the last digit."""

from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics import load_catalogue, tidy
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.charts.plotting.marks import carried_of
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Status
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Observation
from tests.analysis.random_worlds import RandomWorld
from tests.folders import OF_2023, ONE, Folder
from tests.sample import CATALOGUE
from tests.worlds import world

WORLDS = [CATALOGUE, *(RandomWorld(seed).catalogue for seed in range(12))]
Ends = tuple[Fraction | None, Fraction | None, Fraction | None]


def stated(fact: Fact) -> Ends:
    """Return low, value and high as the record states them that the fact is."""
    ends = fact.origin.quantity if isinstance(fact.origin, Observation) else fact.origin.interval
    return ends.low, ends.value, ends.high


@pytest.mark.parametrize("catalogue", WORLDS, ids=range(len(WORLDS)))
def test_every_number_shown_of_a_figure_is_that_of_its_record(catalogue: Catalogue) -> None:
    for fact in facts_of(catalogue):
        quantity = fact.quantity
        assert (fact.low, fact.value, fact.high) == stated(fact)
        assert (quantity.low, quantity.value, quantity.high) == stated(fact)
        _, _, *carried = [*carried_of(fact, fact.ends)][:5]
        floats = [None if end is None else float(end) for end in stated(fact)]
        assert carried == [floats[1], floats[0], floats[2]]


@pytest.mark.parametrize("catalogue", WORLDS, ids=range(len(WORLDS)))
def test_every_figure_that_is_printed_or_follows_is_one_fact(catalogue: Catalogue) -> None:
    facts = list(facts_of(catalogue))
    printed = [fact.origin for fact in facts if fact.status is not Status.IMPLIED]
    assert sorted(map(id, printed)) == sorted(map(id, catalogue.observations))
    assert list(tidy(catalogue)["printed"]) == [fact.printed for fact in facts]


def test_thirds_stay_thirds(tmp_path: Path) -> None:
    themes = {"t": {"x": {"a": ["{level: 5000多亩, line: 1}"]}}}
    folder = Folder(ONE, OF_2023, themes, fields={"x": "unit: m²"})
    catalogue = load_catalogue(folder.write(tmp_path))
    (fact,) = facts_of(catalogue)
    assert fact.low == Fraction(10_000_000, 3)
    assert Wording(catalogue, Language.ZH).figure(fact) == "5000 多亩"


def test_a_figure_is_looked_up_by_nobody_who_holds_its_fact() -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}})
    base, growth, level = facts_of(catalogue)
    assert (level.origin, growth.origin) == catalogue.observations
    assert base.inputs == catalogue.observations
    assert (base.rule and base.rule.name, level.rule, base.first) == ("base", None, level.origin)


def test_a_fact_is_equal_to_itself_alone() -> None:
    (one,) = facts_of(world({"output": {"x2023": "level: 9亿元"}}))
    other = replace(one)
    assert one != other
    assert one == one
    assert len({one, other}) == 2


IDS = {0: "2e49e6728e239736", 1: "e60457e346d649a6", 2: "d4e33fd8e7a4171f", 3: "2067618f35300f6d"}


@pytest.mark.parametrize("seed", IDS)
def test_ids_are_made_as_they_always_were(seed: int) -> None:
    ids = " ".join(fact.id for fact in facts_of(RandomWorld(seed).catalogue))
    assert sha256(ids.encode()).hexdigest()[:16] == IDS[seed]


def test_an_id_is_a_hash_of_what_is_told_and_of_where() -> None:
    (fact,) = facts_of(world({"output": {"x2023": "level: 9亿元"}}))
    words = "output|西溪||level|2023|printed|x2023.txt|1|9亿元"
    assert fact.id == f"e-{sha256(words.encode()).hexdigest()[:10]}"


def test_a_quantity_that_follows_is_printed_nowhere() -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}})
    base = next(iter(facts_of(catalogue)))
    assert base.quantity == Quantity("", base.value, base.low, base.high, "元", base.hedge)
