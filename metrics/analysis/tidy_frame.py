"""The tidy frame: one row per observation, printed, planned or implied.

====================  ========  ==========================================================================
column                type      meaning
====================  ========  ==========================================================================
theme, indicator      str       ids
area                  str       the town
part                  str       empty: the whole town
measure               str       level · change_on_year · change_amount · rank · completion · share · ratio
period, start, end    str, date an end that is not printed is empty
value, low, high      float     in the base unit; empty where nothing is stated on that side
unit                  str       the base unit; of a ratio 1, of a change in amount also 百分点 or 倍
status                str       printed · preliminary · estimated · planned · implied
printed               str       the figure as printed; empty for implied
document, line        str, int  file name and 1-based line; for implied: of its first input; 0 where there is none
basis                 str       implied: rule and inputs; rank: of what, among whom; share, ratio: of what
hedge                 str       none · over · at_least · nearly · under · at_most · about · range · leading
year                  int       the year the period begins in, or lies in; without a printed start, the one it ends in
covers                str       what a total counts, as printed, such as 22个村; empty: not stated
prices                str       of a change, and of what follows from one of money: current · constant · not_stated
base                  str       of a change: empty for the year before, previous for the period before, or a period
among_count           int       of a rank: how many are ranked; empty: not printed
note, note_en         str       a footnote to the figure, in 中文 and in English
definition, …_en      str       what this figure counts, where its indicator's definition is not it
superseded_by         str       document:line of the figure that replaces this one; empty: this one counts
conflicts_with        str       document:line of each figure of the same thing that disagrees; empty: none does
apart                 float     how far this figure and the farthest of those lie apart at least, in the base unit
disputed              str       open: nobody has looked into the disagreement · acknowledged; empty: there is none
source_kind           str       file: can be looked up · book · web · call · photo · none: unproven
====================  ========  ==========================================================================

Rows are sorted by theme, indicator, area, period and measure.
"""

from fractions import Fraction
from itertools import islice

import pandas as pd

from metrics.analysis.conflicts import address, conflict_of, gap, successors
from metrics.analysis.following.implied import implied_levels
from metrics.analysis.following.tree import Implied, Subject, Value, leaves
from metrics.model.codes import Measure, Prices, Status
from metrics.model.period import Period
from metrics.model.records import PLAIN, Catalogue, Observation

TYPES = {
    **dict.fromkeys(("theme", "indicator", "area", "part", "measure", "period"), "str"),
    **dict.fromkeys(("start", "end"), "datetime64[s]"),
    **dict.fromkeys(("value", "low", "high"), "float64"),
    **dict.fromkeys(("unit", "status", "printed", "document"), "str"),
    "line": "int64",
    **dict.fromkeys(("basis", "hedge"), "str"),
    "year": "int64",
    **dict.fromkeys(("covers", "prices", "base"), "str"),
    "among_count": "Int64",
    **dict.fromkeys(("note", "note_en", "definition", "definition_en"), "str"),
    **dict.fromkeys(("superseded_by", "conflicts_with"), "str"),
    "apart": "float64",
    "disputed": "str",
    "source_kind": "str",
}
COLUMNS = tuple(TYPES)
UNDISPUTED: dict[str, object] = {"superseded_by": "", "conflicts_with": "", "apart": None, "disputed": ""}
AT_ONCE = 4_000  # rows that stand in memory as they are told; in the frame they take a tenth
ORDER = ["theme", "indicator", "area", "period", "measure", "part", "document", "line"]


def tidy(catalogue: Catalogue) -> pd.DataFrame:
    """Return the tidy frame of ``catalogue``; with no observations, the same columns and types, no rows."""
    values: list[Value] = [*catalogue.observations, *implied_levels(catalogue)]
    values.sort(key=lambda each: _order(catalogue, each))
    rows = (_row(catalogue, each) for each in values)
    frames = [_typed([])]
    while some := list(islice(rows, AT_ONCE)):
        frames.append(_typed(some))
    return pd.concat(frames[1:] or frames, ignore_index=True)


def _order(catalogue: Catalogue, value: Value) -> tuple[str | int, ...]:
    """Return the cells of ``ORDER`` of a value: rows that are sorted before they are made are never there twice."""
    first, subject = next(leaves(value)), Subject.of(value)
    about = subject.indicator, subject.area, subject.period.text, subject.measure, subject.part
    theme, document = catalogue.indicators[subject.indicator].theme, catalogue.sources[first.source].document
    return theme, *about, document, first.line


def _row(catalogue: Catalogue, value: Value) -> dict[str, object]:
    """Return the row of a printed, planned or implied value."""
    return _implied_row(catalogue, value) if isinstance(value, Implied) else _printed_row(catalogue, value)


def _typed(rows: list[dict[str, object]]) -> pd.DataFrame:
    """Return some rows as a frame."""
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(TYPES)


def _printed_row(catalogue: Catalogue, observation: Observation) -> dict[str, object]:
    """Return the row of a printed or planned observation."""
    quantity = observation.quantity
    return {
        **_subject(catalogue, observation, observation.indicator),
        **_time(observation.period),
        **_numbers(quantity.low, quantity.value, quantity.high),
        "measure": observation.measure,
        "unit": quantity.unit,
        "status": observation.status,
        "printed": quantity.printed,
        "basis": _basis(catalogue, observation),
        "hedge": quantity.hedge,
        "covers": observation.covers,
        **_details(observation),
        **_beside(catalogue, observation),
    }


def _implied_row(catalogue: Catalogue, implied: Implied) -> dict[str, object]:
    """Return the row of an implied value."""
    subject = implied.subject
    return {
        **_subject(catalogue, implied.first, implied.indicator),
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
        **_details(None),
        "prices": implied.prices(catalogue.units) or "",
        **UNDISPUTED,
    }


def _subject(catalogue: Catalogue, observation: Observation, indicator: str) -> dict[str, object]:
    """Return the cells that tell of what and whom an observation is, and where it stands."""
    return {
        "theme": catalogue.indicators[indicator].theme,
        "indicator": indicator,
        "area": observation.area,
        "part": observation.part,
        "document": catalogue.sources[observation.source].document,
        "line": observation.line,
        "source_kind": catalogue.sources[observation.source].kind,
    }


def _time(period: Period) -> dict[str, object]:
    """Return the cells of a period."""
    return {"period": period.text, "start": period.start, "end": period.end, "year": period.year}


def _numbers(low: Fraction | None, value: Fraction | None, high: Fraction | None) -> dict[str, object]:
    """Return the cells of an interval as floats; an open end is empty."""
    ends = {"low": low, "value": value, "high": high}
    return {name: None if end is None else float(end) for name, end in ends.items()}


def _basis(catalogue: Catalogue, observation: Observation) -> str:
    """Return of what and among whom a rank is, of what a share and a ratio; empty for the other measures."""
    details = observation.details
    if observation.of is not None and observation.among is not None:
        return f"rank(of={observation.of}; among={observation.among.zh})"
    if whole := details.whole.zh or details.whole_of:
        return f"share(of={whole})"
    if observation.measure is Measure.RATIO:
        return (
            f"ratio(of={':'.join(each.zh for each in catalogue.indicators[observation.indicator].ratio_of)})"
        )
    return ""


def _details(observation: Observation | None) -> dict[str, object]:
    """Return the cells of what a figure says of itself besides; what is implied says nothing."""
    details = observation.details if observation else PLAIN
    is_growth = observation is not None and observation.measure is Measure.CHANGE_ON_YEAR
    return {
        "prices": details.prices if is_growth or details.prices is not Prices.NOT_STATED else "",
        "base": details.base,
        "among_count": details.competitors,
        "note": details.note.zh,
        "note_en": details.note.en,
        "definition": details.definition.zh,
        "definition_en": details.definition.en,
    }


def _beside(catalogue: Catalogue, observation: Observation) -> dict[str, object]:
    """Return the cells that tell of other figures of the same thing: what replaces it, what disagrees with it."""
    newer, conflict = successors(catalogue).get(observation.place), conflict_of(catalogue, observation)
    replaced = UNDISPUTED | {"superseded_by": address(catalogue, newer) if newer else ""}
    if conflict is None:
        return replaced
    others = [each for each in conflict.observations if not each.quantity.meets(observation.quantity)]
    return replaced | {
        "conflicts_with": "; ".join(address(catalogue, each) for each in others),
        "apart": max(float(gap(observation.quantity, each.quantity)) for each in others),
        "disputed": "acknowledged" if conflict.is_acknowledged else "open",
    }
