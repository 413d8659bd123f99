"""Frame to frame: the tidy frame, what follows from it by arithmetic, and what may be compared."""

from metrics.analysis.tidy_frame import COLUMNS, tidy

__all__ = ["COLUMNS", "tidy"]
