"""Data: every figure in one table, to filter, sort, search and take away."""

from metrics.pages.browsing import browse
from metrics.pages.html import show
from metrics.pages.reader import open_reader

browse()
reader = open_reader()
show("foot.html", reader=reader, language=reader.language)
