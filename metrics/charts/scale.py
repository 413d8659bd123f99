"""The unit in which a chart's axis counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from metrics.analysis.rows import Row
from metrics.display.amounts import is_told_in_mu
from metrics.display.coins import COINS
from metrics.language import Language
from metrics.model.codes import Measure, MoneyUnit
from metrics.model.units import COUNTED, UNITS

CHINESE_MONEY = ((10**8, "亿元"), (10**4, "万元"), (1, "元"))
ENGLISH_MONEY = ((10**6, "CNY million"), (1, "CNY"))
ENGLISH_UNITS = {
    **dict.fromkeys(COUNTED, "numbers"),
    "人": "people",
    "人次": "person-times",
    "户": "households",
    "天": "days",
    "年": "years",
    "次": "times",
    "位": "place",
}
CHINESE_UNITS = {"m²": "平方米", "km": "公里", "t": "吨", "µg/m³": "微克/立方米"}


@dataclass(frozen=True, slots=True)
class Scale:
    """How many base units one axis unit holds, and what it is called."""

    factor: float
    unit: str

    @classmethod
    def of(cls, rows: Sequence[Row], language: Language, asked: MoneyUnit = MoneyUnit.AUTO) -> "Scale":
        """Return the scale that fits the rows of one measure: money in the unit asked for, else the largest."""
        if not rows or rows[0].measure is Measure.RANK:
            return cls(1, "")
        if rows[0].unit != "元":
            return cls._as_printed(rows, language)
        if coin := COINS[language].get(asked):
            return cls(10**coin.power, coin.name)
        largest = max((number for row in rows for number in row.numbers), default=0)
        steps = ENGLISH_MONEY if language is Language.EN else CHINESE_MONEY
        return next((cls(factor, name) for factor, name in steps if largest >= factor), cls(*steps[-1]))

    @classmethod
    def _as_printed(cls, rows: Sequence[Row], language: Language) -> "Scale":
        """Return the scale of what is no money, in the words in which all rows are printed: 亩, 万人."""
        names = ENGLISH_UNITS if language is Language.EN else CHINESE_UNITS
        factor, name = 1.0, names.get(rows[0].unit, rows[0].unit)
        if all(is_told_in_mu(row) for row in rows):
            factor, name = float(UNITS["亩"].factor), "mu" if language is Language.EN else "亩"
        if language is Language.ZH and all("万" in row.printed for row in rows):
            factor, name = factor * 10**4, f"万{name}"
        return cls(factor, name)
