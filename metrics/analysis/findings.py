"""What is certain about one indicator, found on intervals: the facts that titles and sentences are written from."""

from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from metrics.model.codes import Measure, Status


class FindingKind(StrEnum):
    """The kinds of finding, from the most telling to none."""

    RATIO = "ratio"
    GROWTH = "growth"
    FIGURE = "figure"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Finding:
    """A certain fact. ``rows`` are the observations it rests on, the one it speaks of first.

    For a ratio, ``low`` and ``high`` enclose how many times the first is the second.
    """

    kind: FindingKind
    rows: tuple[pd.Series, ...] = ()
    low: float = 0.0
    high: float = 0.0


def finding(selection: pd.DataFrame, measure: Measure = Measure.LEVEL) -> Finding:
    """Return the most telling certain fact of one indicator's rows.

    Args:
        selection: rows of the tidy frame, one indicator, any measures.
        measure: the measure that is looked at; growth is told beside levels only.
    """
    shown = selection[selection["measure"] == measure]
    if measure is Measure.LEVEL:
        return _ratio(shown) or _growth(selection) or _newest(shown) or Finding(FindingKind.QUESTION)
    return _newest(shown) or Finding(FindingKind.QUESTION)


def stated(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that a document prints of the whole town for one full year."""
    whole = (rows["status"] == Status.PRINTED) & (rows["part"] == "")
    return rows[whole & (rows["period"] == rows["year"].astype("str"))]


def _ratio(levels: pd.DataFrame) -> Finding | None:
    """Return how many times the highest town is the next, in the newest year when that is certain."""
    closed = stated(levels).dropna(subset=["low", "value", "high"])
    for _, rows in sorted(closed.groupby("year"), reverse=True):
        ranked = rows.sort_values("value", ascending=False)
        if len(ranked) < 2 or ranked["area"].duplicated().any():
            continue
        first, second = ranked.iloc[0], ranked.iloc[1]
        if first["low"] > second["high"] > 0:
            low, high = first["low"] / second["high"], first["high"] / second["low"]
            return Finding(FindingKind.RATIO, (first, second), low, high)
    return None


def _growth(selection: pd.DataFrame) -> Finding | None:
    """Return the newest level that stands beside its change on the year."""
    keys = ["area", "period", "part", "document"]
    printed = selection[selection["status"] == Status.PRINTED]
    levels = printed[printed["measure"] == Measure.LEVEL]
    changes = printed[printed["measure"] == Measure.CHANGE_ON_YEAR]
    both = levels.merge(changes[keys], on=keys, how="inner", validate="one_to_one").sort_values("year")
    if both.empty:
        return None
    level = both.iloc[-1]
    change = changes[(changes[keys] == level[keys]).all(axis="columns")].iloc[0]
    return Finding(FindingKind.GROWTH, (level, change))


def _newest(shown: pd.DataFrame) -> Finding | None:
    """Return the newest printed figure of a whole town, else the newest figure there is."""
    printed = shown[(shown["status"] == Status.PRINTED) & (shown["part"] == "")]
    rows = printed if not printed.empty else shown[shown["status"] != Status.IMPLIED]
    return None if rows.empty else Finding(FindingKind.FIGURE, (rows.sort_values("year").iloc[-1],))
