"""Rows of the tidy frame as typed records, for whoever words or draws them one by one."""

import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

import pandas as pd

from metrics.model.codes import Hedge, Measure, Prices, Status

LONGEST_MONTH = 31  # days
CODES = {"measure": Measure, "status": Status, "hedge": Hedge}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the tidy frame; the columns are its contract. What is empty there is None here."""

    theme: str
    indicator: str
    area: str
    part: str
    measure: Measure
    period: str
    start: date | None
    end: date | None
    value: float | None
    low: float | None
    high: float | None
    unit: str
    status: Status
    printed: str
    document: str
    line: int
    basis: str
    hedge: Hedge
    year: int
    covers: str
    prices: str
    base: str
    among_count: int | None
    note: str
    note_en: str
    definition: str
    definition_en: str
    superseded_by: str
    conflicts_with: str
    apart: float | None
    disputed: str
    source_kind: str

    @property
    def id(self) -> str:
        """A short name of the row for links: the same as long as what it says stays the same."""
        told = (self.indicator, self.area, self.part, self.measure, self.period, self.status, self.document)
        return "e-" + sha256("|".join((*told, str(self.line), self.printed)).encode()).hexdigest()[:10]

    @property
    def thing(self) -> tuple[object, ...]:
        """What the row is a number of: rows of one thing agree, disagree, or one replaces the other."""
        time = (self.start, self.end) if self.end else self.period
        prices = self.prices if self.measure.is_change else ""
        of = (self.ranked, self.competitors, self.unit, self.base, self.whole, prices, self.definition)
        return self.indicator, self.area, self.part, time, self.measure, of

    def meets(self, other: "Row") -> bool:
        """Whether some number lies in both intervals; an open end reaches any number."""
        return not (self.lies_above(other) or other.lies_above(self))

    def lies_above(self, other: "Row") -> bool:
        """Whether all that this row may be is above all that the other may be."""
        return self.low is not None and other.high is not None and self.low > other.high

    @property
    def address(self) -> str:
        """Where the row's figure stands in the documents: document:line, the document alone where it has no line."""
        return f"{self.document}:{self.line}" if self.line else self.document

    @property
    def is_disputed(self) -> bool:
        """Whether another document, or another place of this one, prints another number for the same thing."""
        return bool(self.conflicts_with)

    @property
    def is_full_year(self) -> bool:
        """Whether the row is about one calendar year."""
        return self.period == str(self.year)

    @property
    def lasts_months(self) -> float:
        """How many months the row's period lasts; 0 where one of its ends is not printed."""
        if self.period.startswith("P"):
            return int(self.period[1 : self.period.index("M")])
        if self.start is None or self.end is None:
            return 0
        if self.start.day != 1 or (self.end + timedelta(1)).day != 1:
            return ((self.end - self.start).days + 1) / LONGEST_MONTH
        return 12 * (self.end.year - self.start.year) + self.end.month - self.start.month + 1

    @property
    def whole(self) -> str:
        """What a share is a share of, in 中文 or as the id of an indicator; empty where that is not said."""
        return self.basis.removeprefix("share(of=")[:-1] if self.basis.startswith("share(of=") else ""

    @property
    def is_conditional(self) -> bool:
        """Whether it follows from a growth of money whose prices are not stated: it is so only at current prices."""
        return self.status is Status.IMPLIED and self.prices == Prices.NOT_STATED

    @property
    def is_one_day(self) -> bool:
        """Whether the row is about a single day, as a stock is."""
        return self.start is not None and self.start == self.end

    @property
    def ranked(self) -> str:
        """The measure that a rank ranks; empty for the other measures."""
        return self.basis.removeprefix("rank(of=").partition(";")[0] if self._is_rank else ""

    @property
    def competitors(self) -> str:
        """Among whom a rank ranks: the place whose towns, or the others as printed; empty for the other measures."""
        return self.basis.partition("among=")[2].rstrip(")") if self._is_rank else ""

    @property
    def _is_rank(self) -> bool:
        """Whether the row is a rank."""
        return self.measure is Measure.RANK

    @property
    def is_closed(self) -> bool:
        """Whether both ends are stated."""
        return self.low is not None and self.high is not None

    @property
    def opens_upward(self) -> bool:
        """Whether only a lower bound is stated."""
        return self.low is not None and self.high is None

    @property
    def opens_downward(self) -> bool:
        """Whether only an upper bound is stated."""
        return self.high is not None and self.low is None

    @property
    def numbers(self) -> list[float]:
        """The numbers that are stated: value and ends."""
        return [each for each in (self.value, self.low, self.high) if each is not None]


def rows_of(frame: pd.DataFrame) -> list[Row]:
    """Return the rows of a tidy frame, in its order."""
    columns = [_cells(name, frame[name]) for name in Row.__slots__]
    return [Row(*cells) for cells in zip(*columns, strict=True)]


def frame_of(frame: pd.DataFrame, rows: Iterable[Row]) -> pd.DataFrame:
    """Return ``rows`` as they stand in ``frame``, whatever columns it has more, each once and in the order given."""
    places = {row: place for place, row in enumerate(rows_of(frame))}
    return frame.iloc[[places[row] for row in dict.fromkeys(rows)]]


def counting_frame(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a tidy frame that no other row replaces."""
    return frame[frame["superseded_by"] == ""]


def indicator_rows(frame: pd.DataFrame, indicator: str) -> list[Row]:
    """Return the rows of one indicator that count, in the frame's order: those that no other row replaces.

    A frame is read once, and is never changed.
    """
    key = id(frame)
    if key not in _READ:
        _READ[key] = counting_frame(frame).groupby("indicator").indices, {}, {}, {}
        weakref.finalize(frame, _READ.pop, key, None)
    places, read, *_ = _READ[key]
    if indicator not in read and indicator in places:
        read[indicator] = rows_of(counting_frame(frame).iloc[places[indicator]])
    return read.get(indicator, [])


def town_rows(frame: pd.DataFrame, indicator: str, area: str) -> list[Row]:
    """Return the rows of one indicator and area that count, in the frame's order."""
    rows = indicator_rows(frame, indicator)
    towns = _READ[id(frame)][2]
    if indicator not in towns:
        towns[indicator] = {}
        for row in rows:
            towns[indicator].setdefault(row.area, []).append(row)
    return towns[indicator].get(area, [])


def printed_rows(frame: pd.DataFrame, document: str) -> list[Row]:
    """Return what one document prints, in the order of its lines."""
    indicator_rows(frame, "")  # the frame is known from now on
    places = _READ[id(frame)][3]
    if not places:
        places |= frame.groupby("document").indices
    rows = rows_of(frame.iloc[places[document]]) if document in places else []
    return sorted((row for row in rows if row.printed), key=lambda row: row.line)


# By the identity of a frame, as long as it lives: where each indicator's rows stand, those that were read, these
# by their areas, and where each document's rows stand.
_READ: dict[
    int, tuple[Mapping[Any, Any], dict[str, list[Row]], dict[str, dict[str, list[Row]]], dict[Any, Any]]
] = {}


def _cells(name: str, column: "pd.Series[Any]") -> list[Any]:
    """Return the cells of a column: None for what is empty, a member of its code list for a code.

    What many cells hold is held once.
    """
    cells, empty = column.tolist(), column.isna().tolist()
    if column.dtype == "float64":
        return [None if is_empty else cell for cell, is_empty in zip(cells, empty, strict=True)]
    made: dict[Any, Any] = {}
    for cell, is_empty in zip(cells, empty, strict=True):
        if cell not in made:
            made[cell] = None if is_empty else CODES[name](cell) if name in CODES else cell
    return [made[cell] for cell in cells]
