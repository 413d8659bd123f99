"""Figures of a chart in words."""

from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.display.measures import labelled_amount
from metrics.display.wording import Wording


def figures(rows: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield the words of a chart's figures: town, period and figure, and the status where it is not printed."""
    for row in rows:
        status = "" if row.status.is_printed else f" {wording.status(row)}"
        yield f"{wording.area(row.area)} {wording.period(row)} {labelled_amount(row, wording).text}{status}"
