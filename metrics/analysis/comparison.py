"""What one comparison shows: the rows of a view, the lines that may join them, and the cells that stay empty."""

from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue


@dataclass(frozen=True, slots=True)
class View:
    """What a reader chose: one indicator and measure, towns in their order, first and last year."""

    indicator: str
    measure: Measure
    areas: tuple[str, ...]
    first: int
    last: int

    @property
    def years(self) -> tuple[int, ...]:
        """Return every year of the view, gaps included."""
        return tuple(range(self.first, self.last + 1))


class State(StrEnum):
    """What one cell of town and year holds."""

    FIGURE = "figure"
    ONLY_RANK = "only_rank"
    ONLY_PART = "only_part"
    OTHER_MEASURE = "other_measure"
    SEARCHED = "searched"
    NO_DOCUMENT = "no_document"


def selection(frame: pd.DataFrame, view: View) -> pd.DataFrame:
    """Return the rows of one indicator, its towns and years, all measures, in the towns' order."""
    inside = frame["area"].isin(view.areas) & frame["year"].between(view.first, view.last)
    rows = frame[inside & (frame["indicator"] == view.indicator)]
    return rows.sort_values("area", key=lambda area: area.map(view.areas.index), kind="stable")


def shown(frame: pd.DataFrame, view: View) -> pd.DataFrame:
    """Return the rows that the view's chart draws: the selection's rows of the view's measure."""
    rows = selection(frame, view)
    return rows[rows["measure"] == view.measure]


def joined(rows: pd.DataFrame) -> list[tuple[pd.Series, pd.Series]]:
    """Return the pairs of rows that a line may join.

    A line joins the same town, whole, in two successive full years; never a planned figure, never over a
    gap or to a mere bound, and never a rank: the field of competitors is another one each year.
    """
    whole = rows[(rows["part"] == "") & (rows["status"] != Status.PLANNED) & (rows["measure"] != Measure.RANK)]
    years = whole[whole["period"] == whole["year"].astype("str")].dropna(subset=["low", "high"])
    pairs: list[tuple[pd.Series, pd.Series]] = []
    for _, town in years.groupby("area", sort=False):
        ordered = [row for _, row in town.drop_duplicates("year").sort_values("year").iterrows()]
        pairs += [(a, b) for a, b in zip(ordered, ordered[1:], strict=False) if b["year"] == a["year"] + 1]
    return pairs


def states(catalogue: Catalogue, frame: pd.DataFrame, view: View) -> pd.DataFrame:
    """Return one row per town and year of the view: ``area``, ``year``, ``state``."""
    rows = selection(frame, view)
    cells = [(area, year) for area in view.areas for year in view.years]
    return pd.DataFrame(
        [(area, year, _state(catalogue, rows, view, (area, year))) for area, year in cells],
        columns=["area", "year", "state"],
    )


def _state(catalogue: Catalogue, rows: pd.DataFrame, view: View, cell: tuple[str, int]) -> State:
    """Return what the cell of one town and year holds."""
    area, year = cell
    here = rows[(rows["area"] == area) & (rows["year"] == year)]
    measured = here[here["measure"] == view.measure]
    if not measured.empty:
        return State.ONLY_PART if (measured["part"] != "").all() else State.FIGURE
    if not here.empty:
        return State.ONLY_RANK if (here["measure"] == Measure.RANK).all() else State.OTHER_MEASURE
    read = any(each.area == area and each.period.year == year for each in catalogue.sources.values())
    return State.SEARCHED if read else State.NO_DOCUMENT
