"""Data: every figure in one table, to filter, sort, search and take away."""

from metrics.screens.browsing import browse

browse()
