"""The tidy frame with what each figure compares with, for whoever takes the table away."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from metrics.analysis.comparing.crowd import Grounds
from metrics.analysis.comparing.verdicts import deciding, verdicts
from metrics.analysis.rows import rows_of
from metrics.model.codes import Comparability, Facet
from metrics.model.records import Catalogue

BEST_FIRST = tuple(Comparability)
PLACE = {facet: place for place, facet in enumerate(Facet)}


def judged(catalogue: Catalogue, frame: pd.DataFrame) -> pd.DataFrame:
    """Return the same rows with two columns more, both text.

    ``comparability`` is the best verdict that a row has with any other of its indicator and measure, empty where
    there is no other, or where a later figure replaces the row; ``grounds`` are the facets that decide the verdicts
    short of ``comparable``, with how far they let it compare, such as ``status=with_caution; scope=not_comparable``,
    in the order of the facets.
    """
    told = [("", "")] * len(frame)
    counting = np.flatnonzero(frame["superseded_by"] == "")
    for group in frame.iloc[counting].groupby(["indicator", "measure"]).indices.values():
        places = counting[group]
        found = verdicts(catalogue, rows_of(frame.iloc[places])).of_rows
        for place, met in zip(places, found, strict=True):
            told[place] = _told(met)
    return frame.assign(
        comparability=pd.Series([each[0] for each in told], index=frame.index, dtype="str"),
        grounds=pd.Series([each[1] for each in told], index=frame.index, dtype="str"),
    )


def _told(met: Iterable[Grounds]) -> tuple[str, str]:
    """Return the best verdict and the deciding grounds of a row that meets others on such grounds."""
    levels = {grounds[0].comparability for grounds in met}
    short = (each for each in met if each[0].comparability is not Comparability.COMPARABLE)
    held = {(ground.facet, ground.comparability) for grounds in short for ground in deciding(grounds)}
    ordered = sorted(held, key=lambda each: (PLACE[each[0]], BEST_FIRST.index(each[1])))
    told = "; ".join(f"{facet}={level}" for facet, level in ordered)
    return str(min(levels, key=BEST_FIRST.index, default="")), told
