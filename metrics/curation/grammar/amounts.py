"""The number of a figure, in the unit that its measure needs."""

import re
from fractions import Fraction
from functools import lru_cache

from msgspec.structs import replace

from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.figure import LONGEST_FIGURE
from metrics.curation.reading import figure_wording, shapes, wording
from metrics.curation.reading.nodes import Node, Text
from metrics.curation.reading.report import Report
from metrics.errors import QuantityError, Suggestion, UnknownUnitError
from metrics.model.codes import Measure
from metrics.model.quantity import IN_WORDS, NO_UNIT, POINTS, Quantity
from metrics.model.records import Indicator
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

PER_CENT, PERCENTAGE_POINT, TIMES = "%", "百分点", "倍"
AGE, YEARS = "岁", ("year", "years")  # English has one word for 年 and 岁
# What moved for the better or the worse; which way that is, only the indicator knows.
FOR_BETTER = ("改善", "好转", "优化")
FOR_WORSE = ("恶化", "变差")
_MINUS = lazy_pattern(r"\D*(?:[-−－﹣‐‑–负負]|minus|negative)", re.IGNORECASE)


def measured_quantity(
    fields: Fields, measure: Measure, indicator: Indicator, units: Units
) -> Quantity | None:
    """Return the figure in the unit that its measure needs, and no further than that goes.

    None, and a report, if it is in another or unreadable.
    """
    read = _measured(fields, measure, indicator, units)
    return _bounded(read, measure) if read and measure.is_in_per_cent else read


def _bounded(quantity: Quantity, measure: Measure) -> Quantity:
    """Return a curated percentage that reaches no further than its measure may: no share is below nothing."""
    value, low, high = quantity.value, quantity.low, quantity.high
    least, most = measure.least, measure.most
    if value is None or (least is not None and value < least) or (most is not None and value > most):
        return quantity
    low = low if low is None or least is None else max(low, least)
    high = high if high is None or most is None else min(high, most)
    return quantity if (low, high) == (quantity.low, quantity.high) else replace(quantity, low=low, high=high)


def _measured(fields: Fields, measure: Measure, indicator: Indicator, units: Units) -> Quantity | None:
    """Return the figure in the unit that its measure needs, as wide as it is printed."""
    node = fields.entries[measure][1]
    read = (
        _read_change(fields.report, node, indicator, units)
        if measure.is_change
        else read_quantity(fields.report, node, units)
    )
    if read is None:
        return None
    if measure.is_ratio:
        return _ratio(fields.report, *read, len(indicator.ratio_of))
    if not measure.is_change and _is_said_to_fall(read[1]) and indicator.unit != PER_CENT:
        _refuse_fall(fields, read[0], measure)
        return None
    if measure.is_change and read[1].unit == TIMES:
        return _times(read[1]) if measure.is_growth else read[1]
    wanted = measure.unit_beside(indicator.unit)  # an indicator without a unit has been reported
    if not read[1].unit and _is_counted_in_english(indicator, wanted, units):
        return read[1].counting(wanted)
    if _is_meant(read[1], wanted, units):
        return read[1].in_unit(wanted)
    ways = () if read[1].unit == wanted else _other_measures(fields, measure, indicator, read[1])
    return in_unit(fields.report, *read, wanted or read[1].unit, ways)


def _is_meant(quantity: Quantity, wanted: str, units: Units) -> bool:
    """Whether a curated figure is in the unit that its measure needs by another word: points, years, 52项 of 个."""
    word = quantity.printed_unit
    is_ambiguous = (wanted == PERCENTAGE_POINT and word in POINTS) or (wanted == AGE and word in YEARS)
    return is_ambiguous or units.are_pieces(quantity.unit, wanted)


def _is_said_to_fall(quantity: Quantity) -> bool:
    """Whether a curated number is below nothing by a word of a fall alone: 少12人, and not -12人."""
    return (quantity.value or 0) < 0 and not _MINUS.match(quantity.printed)


def _refuse_fall(fields: Fields, written: Text, measure: Measure) -> None:
    """Refuse a field that is written as a level, and printed as a fall."""
    column = fields.entries[measure][0].column
    ways = tuple(Suggestion(measure, other, column) for other in Measure if other.is_change)
    fault = figure_wording.FALL_NO_CHANGE(figure=written.text, measure=measure)
    fields.report.refuse(written, replace(fault, suggestions=ways))


def _other_measures(
    fields: Fields, measure: Measure, indicator: Indicator, quantity: Quantity
) -> tuple[Suggestion, ...]:
    """Return the suggestions to call a figure by another measure, of those that its unit fits; a rank says too much."""
    if measure.is_rank:
        return ()
    column = fields.entries[measure][0].column
    others = (other for other in Measure if not (other.is_rank or other.is_ratio))
    fitting = (other for other in others if other.unit_beside(indicator.unit) == quantity.unit)
    return tuple(Suggestion(measure, other, column) for other in fitting)


def _is_counted_in_english(indicator: Indicator, unit: str, units: Units) -> bool:
    """Whether a bare curated number may count what an indicator names: English has no 套 in 412 affordable homes."""
    counted = units.find(unit)
    return bool(counted and counted.counted and unit == indicator.unit) and any(
        map(str.isascii, indicator.words)
    )


def in_unit(
    report: Report, written: Text, quantity: Quantity, unit: str, ways: tuple[Suggestion, ...] = ()
) -> Quantity | None:
    """Return a curated quantity if it is in ``unit``; a zero in words (无) and an index have none, and take this one.

    ``ways`` are suggested where it is in another one.
    """
    if not quantity.unit and (quantity.printed in IN_WORDS or unit == NO_UNIT):
        return quantity.in_unit(unit)
    if quantity.unit == unit and not quantity.terms:
        return quantity
    fault = figure_wording.wrong_unit(written.text, quantity.unit, unit)
    report.refuse(written, replace(fault, suggestions=fault.suggestions or ways))
    return None


def read_quantity(report: Report, node: Node, units: Units) -> tuple[Text, Quantity] | None:
    """Return a figure's field and its reading in the ``units`` known; None, and a report, if it cannot be read."""
    written = shapes.text(report, node, LONGEST_FIGURE)
    return None if written is None else _read(report, written, written.text, units)


def _read(report: Report, written: Text, figure: str, units: Units) -> tuple[Text, Quantity] | None:
    """Return what was written and the reading of the ``figure`` in it; None, and a report, if it cannot be read."""
    try:
        return written, _quantity(figure, units)
    except QuantityError as error:
        if units.is_complete or not isinstance(error, UnknownUnitError):
            report.refuse(written, error.message)
        return None


@lru_cache(maxsize=4096)
def _quantity(figure: str, units: Units) -> Quantity:
    """Return the reading of a figure's field: what is written often, as most growths are, is read once."""
    return Quantity.read(figure, units)


def _read_change(
    report: Report, node: Node, indicator: Indicator, units: Units
) -> tuple[Text, Quantity] | None:
    """Return a field's change and its reading: 改善8.1% goes the way that is welcome."""
    written = shapes.text(report, node, LONGEST_FIGURE)
    if written is None:
        return None
    word = next(
        (direction for direction in (*FOR_BETTER, *FOR_WORSE) if written.text.startswith(direction)), ""
    )
    read = _read(report, written, written.text.removeprefix(word), units)
    if read is None or not word:
        return read
    if not indicator.welcome.has_way:
        report.refuse(written, figure_wording.no_better(word))
        return None
    rises = indicator.welcome.is_higher == (word in FOR_BETTER)
    moved = read[1] if rises else _fallen(read[1])
    return written, replace(moved, printed="".join(written.text.split()))


def _fallen(quantity: Quantity) -> Quantity:
    """Return a field's change the other way, as where 改善 means a fall."""
    value, low, high = (
        None if end is None else -end for end in (quantity.value, quantity.high, quantity.low)
    )
    return replace(quantity, value=value, low=low, high=high)


def _times(quantity: Quantity) -> Quantity:
    """Return a field's change in times as one in per cent: 增长1.5倍 is 150 % more."""
    value, low, high = (
        None if end is None else end * Fraction(100) for end in (quantity.value, quantity.low, quantity.high)
    )
    return replace(quantity, value=value, low=low, high=high, unit=PER_CENT)


def _ratio(report: Report, written: Text, quantity: Quantity, terms: int) -> Quantity | None:
    """Return a field's ratio; None, and a report, if it is none, or has other terms than its indicator names."""
    if not quantity.terms:
        report.refuse(written, wording.prefixed(written.text, figure_wording.NO_RATIO))
    elif len(quantity.terms) != terms:
        report.refuse(
            written, figure_wording.OTHER_TERMS(figure=written.text, terms=len(quantity.terms), named=terms)
        )
    return replace(quantity, unit=NO_UNIT) if len(quantity.terms) == terms else None
