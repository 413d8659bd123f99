"""Figures of a chart in words."""

from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.display.coins import coin_for
from metrics.display.measures import labelled_text
from metrics.display.wording import Wording
from metrics.model.codes import MoneyUnit


def figures(rows: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield town, period and figure, and the status where it is not printed."""
    for row in rows:
        status = "" if row.status.is_printed else f" {wording.status(row)}"
        yield f"{wording.area(row.area)} {wording.period(row)} {labelled_text(row, wording)}{status}"


def coarse(rows: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield that the unit of money chosen is too coarse for a figure, which is told in a finer one."""
    unit = wording.unit
    if not isinstance(unit, MoneyUnit) or unit.is_automatic:
        return
    money = (row.quantity for row in rows if wording.catalogue.units.is_money(row.unit) and row.numbers)
    if any(coin_for(quantity, wording.language, unit) is None for quantity in money):
        yield wording.word("coarse_note")
