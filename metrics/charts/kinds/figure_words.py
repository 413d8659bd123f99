"""Figures of a chart in words."""

from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.display.numbers.measures import labelled_amount
from metrics.display.wording import Wording


def figures(facts: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield the words of a chart's figures: town, period and figure, and the status where it is not printed."""
    for fact in facts:
        status = "" if fact.status.is_printed else f" {wording.status(fact)}"
        yield f"{wording.area(fact.area)} {wording.period(fact)} {labelled_amount(fact, wording).text}{status}"
