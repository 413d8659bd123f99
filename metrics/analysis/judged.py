"""The tidy frame with what each figure compares with, for whoever takes the table away."""

from itertools import groupby

import pandas as pd

from metrics.analysis.rows import Row, rows_of
from metrics.analysis.verdicts import verdicts
from metrics.model.codes import Comparability
from metrics.model.records import Catalogue

BEST_FIRST = tuple(Comparability)


def judged(catalogue: Catalogue, frame: pd.DataFrame) -> pd.DataFrame:
    """Return the same rows with two columns more, both text.

    ``comparability`` is the best verdict that a row has with any other of its indicator and measure, empty where
    there is no other; ``grounds`` are the facets that decide the verdicts short of ``comparable``, with how far
    they let it compare, such as ``status=with_caution; scope=not_comparable``.
    """
    rows = rows_of(frame)
    found: dict[Row, tuple[str, str]] = {}
    for _, group in groupby(sorted(rows, key=_kind), key=_kind):
        found |= _judged(catalogue, list(group))
    told = [found[row] for row in rows]
    return frame.assign(
        comparability=pd.Series([each[0] for each in told], index=frame.index, dtype="str"),
        grounds=pd.Series([each[1] for each in told], index=frame.index, dtype="str"),
    )


def _kind(row: Row) -> tuple[str, str]:
    """Return what rows share that may compare."""
    return row.indicator, row.measure


def _judged(catalogue: Catalogue, rows: list[Row]) -> dict[Row, tuple[str, str]]:
    """Return the best verdict and the deciding grounds of each row among its like."""
    best: dict[Row, Comparability] = {}
    grounds: dict[Row, dict[str, None]] = {row: {} for row in rows}
    for each in verdicts(catalogue, rows):
        told = [] if each.comparability is Comparability.COMPARABLE else each.deciding
        for row in (each.first, each.second):
            best[row] = min(best.get(row, each.comparability), each.comparability, key=BEST_FIRST.index)
            grounds[row] |= dict.fromkeys(f"{ground.facet}={ground.comparability}" for ground in told)
    return {row: (str(best.get(row, "")), "; ".join(grounds[row])) for row in rows}
