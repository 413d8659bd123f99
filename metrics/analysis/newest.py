"""What one cell of the overview says: a theme's newest figure of a town, what stands beside it, and what else there is."""

from dataclasses import dataclass

import pandas as pd

from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue, Theme


@dataclass(frozen=True, slots=True)
class Cell:
    """One theme of one town.

    ``headline`` is its newest figure, None where nothing is reported; ``beside`` are the other measures of the
    same indicator; ``others`` the newest figure of each further indicator; ``read`` the ids of the documents of
    this town, each read to its end.
    """

    theme: str
    area: str
    headline: pd.Series | None
    beside: tuple[pd.Series, ...]
    others: tuple[pd.Series, ...]
    read: tuple[str, ...]


def cell(catalogue: Catalogue, frame: pd.DataFrame, theme: Theme, area: str) -> Cell:
    """Return the cell of ``theme`` and ``area``."""
    rows = frame[(frame["theme"] == theme.id) & (frame["area"] == area)]
    read = tuple(each.id for each in catalogue.sources.values() if each.area == area)
    told = rows[rows["status"] != Status.IMPLIED]
    if told.empty:
        return Cell(theme.id, area, None, (), (), read)
    ranked = told.assign(weight=[_weight(row, theme) for _, row in told.iterrows()]).sort_values("weight", kind="stable")
    headline = ranked.iloc[0]
    same = rows[(rows["indicator"] == headline["indicator"]) & (rows["part"] == headline["part"])]
    beside = same.drop(index=headline.name).sort_values("year", ascending=False)
    others = ranked[ranked["indicator"] != headline["indicator"]].drop_duplicates("indicator")
    return Cell(theme.id, area, headline, _rows(beside), _rows(others), read)


def _rows(frame: pd.DataFrame) -> tuple[pd.Series, ...]:
    """Return the rows of a frame."""
    return tuple(row for _, row in frame.iterrows())


def _weight(row: pd.Series, theme: Theme) -> tuple[bool, bool, bool, int, int]:
    """Return a sort key: printed before planned, whole town before part, levels first, headline first, newest first."""
    return (
        row["status"] != Status.PRINTED,
        row["part"] != "",
        row["measure"] != Measure.LEVEL,
        theme.indicators.index(row["indicator"]),
        -row["year"],
    )
