"""Data: every figure in one table, to filter, sort, search and take away."""

from metrics.screens.browsing import browse
from metrics.screens.drawing import show
from metrics.screens.opening import open_reader

browse()
reader = open_reader()
show("foot.html", reader=reader, language=reader.language)
