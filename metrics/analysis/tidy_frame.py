"""The tidy frame: one row per observation, printed, planned or implied.

====================  ========  ==========================================================================
column                type      meaning
====================  ========  ==========================================================================
theme, indicator      str       ids
area                  str       the town
part                  str       empty: the whole town
measure               str       level · change_on_year · rank · completion · share
period, start, end    str, date an end that is not printed is empty
value, low, high      float     in the base unit; empty where nothing is stated on that side
unit                  str       the base unit
status                str       printed · implied · planned
printed               str       the figure as printed; empty for implied
document, line        str, int  file name and 1-based line; for implied: of its first input
basis                 str       implied: rule and inputs; rank: of what, among whom
hedge                 str       none · over · at_least · nearly · under · at_most · about · range · leading
year                  int       the year the period begins in, or lies in
covers                str       what a total counts, as printed, such as 22个村; empty: not stated
====================  ========  ==========================================================================

Rows are sorted by theme, indicator, area, period and measure.
"""

from collections.abc import Iterator
from fractions import Fraction

import pandas as pd

from metrics.analysis.implied import implied_levels
from metrics.model.codes import Status
from metrics.model.period import Period
from metrics.model.records import Catalogue, Observation

TYPES = {
    **dict.fromkeys(("theme", "indicator", "area", "part", "measure", "period"), "str"),
    **dict.fromkeys(("start", "end"), "datetime64[s]"),
    **dict.fromkeys(("value", "low", "high"), "float64"),
    **dict.fromkeys(("unit", "status", "printed", "document"), "str"),
    "line": "int64",
    **dict.fromkeys(("basis", "hedge"), "str"),
    "year": "int64",
    "covers": "str",
}
COLUMNS = tuple(TYPES)
ORDER = ["theme", "indicator", "area", "period", "measure", "part", "document", "line"]


def tidy(catalogue: Catalogue) -> pd.DataFrame:
    """Return the tidy frame of ``catalogue``; with no observations, the same columns and types, no rows."""
    rows = [*_printed_rows(catalogue), *_implied_rows(catalogue)]
    frame = pd.DataFrame(rows, columns=list(COLUMNS)).astype(TYPES)
    return frame.sort_values(ORDER, kind="stable", ignore_index=True)


def _printed_rows(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    """Yield the rows of the printed and planned observations."""
    for observation in catalogue.observations:
        quantity = observation.quantity
        yield {
            **_subject(catalogue, observation, observation.indicator),
            **_time(observation.period),
            **_numbers(quantity.low, quantity.value, quantity.high),
            "measure": observation.measure,
            "unit": quantity.unit,
            "status": observation.status,
            "printed": quantity.printed,
            "basis": _rank_basis(observation),
            "hedge": quantity.hedge,
            "covers": observation.covers,
        }


def _implied_rows(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    """Yield the rows of what the catalogue implies."""
    for implied in implied_levels(catalogue):
        first, subject = implied.first, implied.subject
        yield {
            **_subject(catalogue, first, implied.indicator),
            "area": subject.area,
            "part": subject.part,
            **_time(implied.period),
            **_numbers(implied.interval.low, implied.interval.value, implied.interval.high),
            "measure": subject.measure,
            "unit": catalogue.indicators[implied.indicator].unit,
            "status": Status.IMPLIED,
            "printed": "",
            "basis": implied.basis,
            "hedge": implied.hedge,
            "covers": implied.covers,
        }


def _subject(catalogue: Catalogue, observation: Observation, indicator: str) -> dict[str, object]:
    """Return the cells that tell of what and whom an observation is, and where it stands."""
    return {
        "theme": catalogue.indicators[indicator].theme,
        "indicator": indicator,
        "area": observation.area,
        "part": observation.part,
        "document": catalogue.sources[observation.source].file,
        "line": observation.line,
    }


def _time(period: Period) -> dict[str, object]:
    """Return the cells of a period."""
    return {"period": period.text, "start": period.start, "end": period.end, "year": period.year}


def _numbers(low: Fraction | None, value: Fraction | None, high: Fraction | None) -> dict[str, object]:
    """Return the cells of an interval as floats; an open end is empty."""
    ends = {"low": low, "value": value, "high": high}
    return {name: None if end is None else float(end) for name, end in ends.items()}


def _rank_basis(observation: Observation) -> str:
    """Return of what and among whom a rank is; empty for the other measures."""
    if observation.of is None or observation.among is None:
        return ""
    return f"rank(of={observation.of}; among={observation.among.zh})"
