"""Sources: the documents, what is known about them, and the figures each of them holds."""

from metrics.pages.html import show
from metrics.pages.reader import open_reader
from metrics.pages.tables import source_views, town_views

reader = open_reader()
show("towns.html", towns=town_views(reader), language=reader.language)
show("sources.html", sources=source_views(reader), language=reader.language)
show("foot.html", reader=reader, language=reader.language)
