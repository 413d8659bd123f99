"""What follows is found by looking up who names whom, not by going over all indicators for each figure."""

from collections.abc import Iterator

from msgspec.structs import replace

from metrics.analysis.following.implied import implied_values
from metrics.analysis.standings.targets import targets
from metrics.analysis.store import facts_of
from metrics.model.records import Indicator
from tests.sample import CATALOGUE


class Indicators(dict[str, Indicator]):
    """The indicators of a catalogue, which count how often somebody goes over all of them."""

    walks = 0

    def __iter__(self) -> Iterator[str]:
        self.walks += 1
        return super().__iter__()

    def values(self):  # type: ignore[no-untyped-def]  # a view of the dictionary, of a type without a name
        self.walks += 1
        return super().values()


def test_the_indicators_are_not_gone_over_again_for_each_figure() -> None:
    indicators = Indicators(CATALOGUE.indicators)
    catalogue = replace(CATALOGUE, indicators=indicators)
    facts = facts_of(catalogue)
    assert list(implied_values(catalogue))
    assert targets(catalogue, facts).goals
    assert indicators.walks <= 5
