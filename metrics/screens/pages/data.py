"""Data: every figure in one table, to filter, sort, search and take away."""

from metrics.screens.browsing import browse
from metrics.screens.downloads import edition
from metrics.screens.reader import open_reader

browse()
edition(open_reader())
