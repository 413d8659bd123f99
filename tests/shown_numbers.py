"""Numbers as readers see them, read back: from any text, in both languages, into the base unit."""

import re
from collections.abc import Iterator
from fractions import Fraction

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.facts import Fact
from metrics.analysis.following.implied import implied_values
from metrics.analysis.following.tree import stated
from metrics.model.codes import Measure
from metrics.model.records import Catalogue

SCALES = {
    "万亿元": 12,
    "亿元": 8,
    "万元": 4,
    "元": 0,
    " trillion": 12,
    " billion": 9,
    " million": 6,
    " thousand": 3,
}
_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
_ZH_MONEY = re.compile(rf"(?<![\d.])({_NUMBER}) ?(万亿元|亿元|万元|元)")
_EN_MONEY = re.compile(rf"CNY ({_NUMBER})(?: – {_NUMBER})?( trillion| billion| million| thousand)?")
_OTHER = re.compile(rf"(?<![\d.])({_NUMBER})( ?(?:%|个|户|公里)| households| km)")


def amounts(text: str) -> Iterator[tuple[Fraction, str]]:
    """Yield each number that a text shows with a unit, in the base unit; of an interval in English the lower end."""
    for match in [*_ZH_MONEY.finditer(text), *_EN_MONEY.finditer(text)]:
        yield _number(match[1]) * 10 ** SCALES.get(match[2] or "", 0), "元"
    for match in _OTHER.finditer(text):
        unit = match[2].strip()
        yield _number(match[1]), {"households": "户", "公里": "km"}.get(unit, unit)


def _number(text: str) -> Fraction:
    """Return a number without its commas."""
    return Fraction(text.replace(",", ""))


def exact(row: Fact) -> Interval:
    """Return what a row may be."""
    return Interval(row.low, row.value, row.high)


def allows(interval: Interval, number: Fraction) -> bool:
    """Whether a number may be told of an interval: inside; a bound, or what never ends, within 1 in 100,000."""
    if interval.says_nothing or (interval.holds(number) and None not in (interval.low, interval.high)):
        return True
    ends = [end for end in (interval.low, interval.high) if end is not None]
    return any(abs(number - end) <= abs(end) / 10**5 for end in ends)


def intervals_of(catalogue: Catalogue, rows: list[Fact]) -> dict[str, list[Interval]]:
    """Return, by unit, all that any text about a catalogue may tell a number of."""
    by_unit: dict[str, list[Interval]] = {
        "元": [Interval.exactly(Fraction(at)) for at in (500_000, 1_000_000)]
    }
    for row in rows:
        by_unit.setdefault(row.unit, []).append(exact(row))
    for value in implied_values(catalogue):
        unit = (
            "%" if value.subject.measure is not Measure.LEVEL else catalogue.indicators[value.indicator].unit
        )
        by_unit.setdefault(unit, []).append(value.interval)
    for observation in catalogue.observations:
        by_unit.setdefault(observation.quantity.unit, []).append(stated(observation))
    return by_unit
