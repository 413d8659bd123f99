"""Facts and their store, what follows by arithmetic, what compares, what is known; and the tidy frame of facts.

The rooms: arithmetic (intervals, formulas), following (what follows, what contradicts), comparing (what compares, and
what can be said of it), gaps (what is not known, and why), doubting (what figures alone give to doubt), standings
(where towns stand), supposing (what would be if a figure were not printed, or one more were), versions (what differs
between two), proofreading (how a draft's claims stand). In none: facts, their store, and what asks all of them.

Whether data are sound is asked here piece by piece, and as one question in `display.soundness`: a problem is words.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from metrics.analysis.tidy_frame import COLUMNS, tidy

__all__ = ["COLUMNS", "tidy"]


def __getattr__(name: str) -> object:
    """Return a name of this floor, loading pandas only now: `metrics check` asks for intervals alone."""
    if name not in __all__:
        raise AttributeError(f"module 'metrics.analysis' has no attribute {name!r}")
    return getattr(import_module("metrics.analysis.tidy_frame"), name)
