"""The unit in which a chart's axis counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from metrics.analysis.rows import Row
from metrics.display.amounts import is_told_in_mu
from metrics.display.coins import COINS, fitting_coin
from metrics.display.wording import quantity_of
from metrics.language import Language
from metrics.model.codes import Measure, MoneyUnit
from metrics.model.units import package_units

ENGLISH_UNITS = {
    **dict.fromkeys([name for name, unit in package_units().names.items() if unit.counted], "numbers"),
    "人": "people",
    "人次": "person-times",
    "户": "households",
    "天": "days",
    "年": "years",
    "次": "times",
    "位": "place",
    "1": "",
    "百分点": "percentage points",
    "倍": "times",
}
CHINESE_UNITS = {
    "1": "",
    "百分点": "个百分点",
    "m²": "平方米",
    "km": "公里",
    "t": "吨",
    "µg/m³": "微克/立方米",
}

LOOSE = "余多以上下内及左右"  # what may stand after a printed unit


@dataclass(frozen=True, slots=True)
class Scale:
    """How many base units one axis unit holds, and what it is called."""

    factor: float
    unit: str

    @classmethod
    def of(cls, rows: Sequence[Row], language: Language, asked: MoneyUnit = MoneyUnit.AUTO) -> "Scale":
        """Return the scale that fits the rows of one measure: money in the unit asked for, or that fits all."""
        if not rows or rows[0].measure is Measure.RANK:
            return cls(1, "")
        if rows[0].unit != "元":
            return cls._as_printed(rows, language)
        coin = COINS[language].get(asked) or fitting_coin(map(quantity_of, rows), language)
        return cls(10**coin.power, coin.name)

    @classmethod
    def _as_printed(cls, rows: Sequence[Row], language: Language) -> "Scale":
        """Return the scale of what is no money, in the words in which all rows are printed: 亩, 万人."""
        names = ENGLISH_UNITS if language is Language.EN else CHINESE_UNITS
        factor, name = Fraction(1), names.get(rows[0].unit, rows[0].unit)
        printed = {_printed_unit(row) for row in rows} if language is Language.ZH else {""}
        if (
            len(printed) == 1
            and (unit := package_units().find(next(iter(printed))))
            and unit.base == rows[0].unit
        ):
            factor, name = unit.factor, name if unit.factor == 1 else next(iter(printed))
        if language is Language.EN and all(is_told_in_mu(row) for row in rows):
            factor, name = package_units().names["亩"].factor, "mu"
        if language is Language.ZH and all("万" in row.printed for row in rows):
            factor, name = factor * 10**4, f"万{name}"
        return cls(float(factor), name)


def _printed_unit(row: Row) -> str:
    """Return the unit in which a row is printed; empty where none is found."""
    bare = row.printed.rstrip(LOOSE)
    return max((name for name in package_units().names if bare.endswith(name)), key=len, default="")
