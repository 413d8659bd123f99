"""The unit in which a chart's axis counts."""

from dataclasses import dataclass

import pandas as pd

from metrics.language import Language
from metrics.model.codes import Measure

CHINESE_MONEY = ((10**8, "亿元"), (10**4, "万元"), (1, "元"))
ENGLISH_MONEY = ((10**6, "CNY million"), (1, "CNY"))
ENGLISH_UNITS = {"个": "number", "次": "times", "天": "days", "家": "number", "人": "people", "位": "place"}


@dataclass(frozen=True, slots=True)
class Scale:
    """How many base units one axis unit holds, and what it is called."""

    factor: float
    unit: str

    @classmethod
    def of(cls, rows: pd.DataFrame, language: Language) -> "Scale":
        """Return the scale that fits the rows of one measure; money in the largest unit it reaches."""
        if rows.empty:
            return cls(1, "")
        unit = rows["unit"].iloc[0]
        if unit == "元":
            largest = rows[["value", "low", "high"]].max(axis=None)
            steps = ENGLISH_MONEY if language is Language.EN else CHINESE_MONEY
            return next((cls(factor, name) for factor, name in steps if largest >= factor), cls(1, unit))
        if (rows["measure"] == Measure.RANK).all():
            return cls(1, "")
        return cls(1, ENGLISH_UNITS.get(unit, unit) if language is Language.EN else unit)
