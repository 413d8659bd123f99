"""How well the unit of a proposed figure fits that of an indicator it may be one of."""

from metrics.model.codes import Measure
from metrics.model.records import Indicator
from metrics.model.units import package_units

DOLLARS = (("元", "美元"), ("美元", "元"))
SHARES = ("%", "‰", "倍", "1")
UNCOUNTED = 12.0  # points less for a bare number of what is no count
OTHER_UNIT = 45.0  # points less for a unit that is not the indicator's


def fits(indicator: Indicator, measure: Measure, unit: str) -> bool:
    """Whether a proposed figure may be one of an indicator by its measure, unit and currency; a bare number counts."""
    is_bare = not unit and (measure.is_level or measure.is_gain)
    is_own = (
        indicator.unit == unit or not _are_money(indicator.unit, unit) or (indicator.unit, unit) in DOLLARS
    )
    return not misfit_of(indicator, measure, unit) and is_own and (not is_bare or is_counted(indicator))


def is_counted(indicator: Indicator) -> bool:
    """Whether a guessed indicator comes in whole pieces, or in a unit that nobody knows."""
    own = package_units().find(indicator.unit)
    return own is None or own.counted


def misfit_of(indicator: Indicator, measure: Measure, unit: str) -> float:
    """Return how badly an indicator's unit fits a proposed figure."""
    if indicator.ratio_of and not unit:  # 城乡居民收入比2.42
        return 0
    if bool(indicator.ratio_of) != (measure.is_ratio):
        return 60 if measure.is_ratio else 30
    if unit == "百分点":
        return 0 if indicator.unit == "%" else 12
    if measure.is_level or (measure.is_gain and unit != "倍"):
        if not unit and measure.is_level and not is_counted(indicator):
            # 4,150 trees planted are no area, and 63 projects are no money
            return OTHER_UNIT if package_units().is_money(indicator.unit) else UNCOUNTED
        return 0 if _same(indicator.unit, unit) else OTHER_UNIT
    is_rate = indicator.unit == "%" and "价格" not in indicator.name.zh  # a rate mostly moves by points
    return 10 if measure.is_growth and is_rate else 0


def _same(one: str, other: str) -> bool:
    """Return whether two units are one for a guess, or of one kind: money of two currencies, pieces."""
    kinds = (("%", "‰"), ("个", "家", "人", "人次", "户", "套"))
    return (
        one == other
        or not other
        or _are_money(one, other)
        or package_units().are_pieces(one, other)
        or any(one in sort and other in sort for sort in kinds)
    )


def _are_money(one: str, other: str) -> bool:
    """Whether two units of figures are money, of two currencies, even."""
    return all(map(package_units().is_money, (one, other)))


def is_money_beside_none(indicator: Indicator, unit: str) -> bool:
    """Whether of an indicator and a proposed figure one is an amount of money, and the other counts something else."""
    is_money = package_units().is_money
    return unit not in ("", *SHARES) and is_money(indicator.unit) != is_money(unit)
