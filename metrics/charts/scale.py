"""The unit in which a chart's axis counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from metrics.analysis.rows import Row
from metrics.display.coins import COINS
from metrics.language import Language
from metrics.model.codes import Measure, MoneyUnit
from metrics.model.units import COUNTED

CHINESE_MONEY = ((10**8, "亿元"), (10**4, "万元"), (1, "元"))
ENGLISH_MONEY = ((10**6, "CNY million"), (1, "CNY"))
ENGLISH_UNITS = {
    **dict.fromkeys(COUNTED, "number"),
    "人": "people",
    "人次": "person-times",
    "户": "households",
    "天": "days",
    "年": "years",
    "次": "times",
    "位": "place",
}


@dataclass(frozen=True, slots=True)
class Scale:
    """How many base units one axis unit holds, and what it is called."""

    factor: float
    unit: str

    @classmethod
    def of(cls, rows: Sequence[Row], language: Language, asked: MoneyUnit = MoneyUnit.AUTO) -> "Scale":
        """Return the scale that fits the rows of one measure; money in the unit asked for, else the largest."""
        if not rows:
            return cls(1, "")
        unit = rows[0].unit
        if unit == "元" and (coin := COINS[language].get(asked)):
            return cls(10**coin.power, coin.name)
        if unit == "元":
            largest = max((number for row in rows for number in row.numbers), default=0)
            steps = ENGLISH_MONEY if language is Language.EN else CHINESE_MONEY
            return next((cls(factor, name) for factor, name in steps if largest >= factor), cls(1, unit))
        if rows[0].measure is Measure.RANK:
            return cls(1, "")
        return cls(1, ENGLISH_UNITS.get(unit, unit) if language is Language.EN else unit)
