"""The code lists (enumerations): every word that a field of the data may hold, each with traits asked of it."""

from metrics.model.codes.figure import Hedge, Measure, Prices, Status
from metrics.model.codes.judgement import Agreement, Answer, CellState, Comparability, Facet
from metrics.model.codes.record import (
    Accrual,
    AreaKind,
    ChangeKind,
    DefinedBy,
    Doubt,
    Reason,
    Scope,
    SourceKind,
    Welcome,
)
from metrics.model.codes.showing import PLAIN, ChartKind, MoneyUnit

__all__ = [
    "PLAIN",
    "Accrual",
    "Agreement",
    "Answer",
    "AreaKind",
    "CellState",
    "ChangeKind",
    "ChartKind",
    "Comparability",
    "DefinedBy",
    "Doubt",
    "Facet",
    "Hedge",
    "Measure",
    "MoneyUnit",
    "Prices",
    "Reason",
    "Scope",
    "SourceKind",
    "Status",
    "Welcome",
]
