"""Whether a word of a table is a unit, and how many base units one of it is: 万元, £'000."""

from fractions import Fraction

from metrics.curation.tables.labels.money_columns import counted_money
from metrics.model.quantity import NO_UNIT
from metrics.model.units import Units

SCALE_OF = {"十": 10, "百": 100, "千": 1_000, "万": 10**4, "亿": 10**8}
SCALES = "".join(SCALE_OF)


def is_same_unit(one: str, other: str, units: Units) -> bool:
    """Whether two words of a table are one unit: 元 and CNY, 万元 and ten thousands of 元, but not 亿元."""
    return one == other or _amount(one, units) == _amount(other, units) is not None


def _amount(written: str, units: Units) -> tuple[str, Fraction] | None:
    """Return the base unit of a table's word, and how many of it one is; None where it is no unit."""
    money = counted_money(written, units)
    plain = money.unit if money else written
    known = units.find(plain)
    scale = Fraction(1)
    while known is None and plain[:1] in SCALE_OF:
        scale, plain = scale * SCALE_OF[plain[0]], plain[1:]
        known = units.find(plain)
    return (known.base, known.factor * scale) if known else None


def base_of(written: str, units: Units) -> str:
    """Return the base unit in which a table's unit counts, % and none as they are; empty where it is no unit."""
    amount = _amount(written, units)
    return written if written in ("%", NO_UNIT) else amount[0] if amount else ""


MOST_SCALES = 2  # before a unit: 千万元


def is_unit(written: str, units: Units) -> bool:
    """Whether a table's word is a unit, or a scale and a unit: 万元, £'000."""
    if written in ("%", NO_UNIT):
        return True
    if units.find(written) is not None or counted_money(written, units) is not None:
        return True
    scales = len(written) - len(written.lstrip("".join(SCALES)))
    rests = (written[count:] for count in range(1, min(scales, MOST_SCALES) + 1))
    return any(rest in ("%", NO_UNIT) or (rest and units.find(rest) is not None) for rest in rests)
