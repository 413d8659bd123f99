"""Who reads the figures of a list: all money of one thing in it stands in one unit."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.model.codes import Measure
from metrics.views.readers.reader import Reader

Reads = Callable[[Fact], Reader]  # who reads a figure: in which language, and in which unit


def in_one_unit(facts: Iterable[Fact], reader: Reader) -> Reads:
    """Return who reads each of some facts that a list shows: of one indicator and measure all in one unit of money.

    What a part of a town has is told by itself: a village's thousands would have no digits in a town's billions.
    """
    alike: dict[tuple[str, Measure, bool], list[Fact]] = {}
    for fact in facts:
        alike.setdefault(_thing(fact), []).append(fact)
    readers = {
        thing: replace(reader, wording=reader.wording.together(of_it)) for thing, of_it in alike.items()
    }
    return lambda fact: readers[_thing(fact)]


def _thing(fact: Fact) -> tuple[str, Measure, bool]:
    """Return what the figures of a list have in common that are told in one unit."""
    return fact.indicator, fact.measure, bool(fact.part)
