"""Levels below zero of what cannot be: less than nobody, less than no land, a negative output."""

import re
from collections.abc import Iterator

from metrics.analysis.following.implied import implied_levels
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.quantity import NO_UNIT
from metrics.model.records import Catalogue, Indicator, Observation
from metrics.model.remarks import RaisedDoubt
from metrics.patterns import lazy_pattern

SIGNED_UNITS = frozenset((NO_UNIT, "%", "百分点", "倍", "分", "℃", "分贝"))  # rates, indices, degrees
# Balances and changes that are indicators of their own: they may be below zero in whatever unit.
_SIGNED_NAME = lazy_pattern(
    "净|差|增减|增长|增量|增额|变化|变动|结余|盈余|余额|利润|盈亏|盈利|亏损|损益|迁移"
    r"|\b(?:net|balances?|profits?|loss(?:es)?|surplus(?:es)?|deficits?|changes?|growth|increases?|differences?)\b",
    re.IGNORECASE,
)


def below_zero(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the doubts about what is below zero and cannot be: printed levels, and indicators that follow so.

    An indicator that answers for itself answers for all its figures.
    """
    yield from _printed_below_zero(catalogue)
    yield from _left_below_zero(catalogue)


def _printed_below_zero(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the doubts about levels that are printed below zero."""
    for observation in catalogue.observations:
        high, indicator = observation.quantity.high, catalogue.indicators[observation.indicator]
        if observation.measure.is_level and high is not None and high < 0 and not _is_signed(indicator):
            message = Bilingual(
                f"'{observation.quantity.printed}' 少于零，而{indicator.name.zh}不会少于零；请核对正负号，"
                "若是增减，改为 change_amount",
                f"'{observation.quantity.printed}' is below zero, as {indicator.name.en} cannot be; look at its sign, "
                "and write a change as change_amount",
            )
            answering = indicator if Doubt.BELOW_ZERO in indicator.sure else observation
            yield RaisedDoubt(answering, Doubt.BELOW_ZERO, message)


def _left_below_zero(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the doubts about indicators of which less than nothing follows: what is taken away exceeds the whole."""
    for level in implied_levels(catalogue):
        high = level.interval.high
        if level.rule.subtracts and high is not None and high < 0:
            inputs = ", ".join(
                f"'{one.quantity.printed}'" for one in level.inputs if isinstance(one, Observation)
            )
            message = Bilingual(
                f"由 {inputs} 相减得 {float(high):g}，少于零；请对调 'difference_of' 的两项，或改数字",
                f"{inputs} leave {float(high):g}, less than nothing; turn 'difference_of' round, or mend the figures",
            )
            yield RaisedDoubt(catalogue.indicators[level.indicator], Doubt.BELOW_ZERO, message)


def _is_signed(indicator: Indicator) -> bool:
    """Whether an indicator may be below zero: a rate, an index, a balance, a change."""
    names = f"{indicator.name.zh} {indicator.name.en}"
    return indicator.unit in SIGNED_UNITS or _SIGNED_NAME.search(names) is not None
