"""Sources: the documents, what is known about them, and the figures each of them holds."""

from metrics.pages.downloads import foot
from metrics.pages.html import show
from metrics.pages.reader import open_reader
from metrics.pages.tables import source_views, town_views
from metrics.pages.takeaways import sources_taken

reader = open_reader()
show("towns.html", towns=town_views(reader), language=reader.language)
show("sources.html", sources=source_views(reader), language=reader.language)
foot(sources_taken(reader.data, reader.wording), reader)
