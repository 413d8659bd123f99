"""The tidy frame: the tidy table (`tidy_cells`, which explains its columns) as a pandas frame."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.analysis.tidy_cells import COLUMNS, TYPES, TidyCell, TidyColumns, columns_of
from metrics.model.records import Catalogue

__all__ = ["COLUMNS", "frame_from", "frame_of", "tidy"]


def tidy(catalogue: Catalogue) -> pd.DataFrame:
    """Return the tidy frame of ``catalogue``, whose columns `tidy_cells` explains; with no observations, no facts."""
    return frame_of(catalogue, facts_of(catalogue))


def frame_of(catalogue: Catalogue, facts: Iterable[Fact]) -> pd.DataFrame:
    """Return the tidy frame of facts of a catalogue, a fact each, in their order, as pandas has it."""
    return frame_from(columns_of(catalogue, facts))


def frame_from(columns: TidyColumns) -> pd.DataFrame:
    """Return the tidy table as a frame; columns besides its own are texts."""
    return pd.DataFrame({name: _column(cells, TYPES.get(name, "str")) for name, cells in columns.items()})


def _column(cells: list[TidyCell], dtype: str) -> "pd.Series[Any]":
    """Return cells of the tidy table as a pandas column of one type; what is None is empty."""
    return pd.Series(cells, dtype=object).astype(dtype)  # type: ignore[call-overload, no-any-return]
