"""Sources: the documents, what is known about them, and the figures each of them holds."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import show
from metrics.screens.opening import open_reader
from metrics.views.sources import source_views, town_views
from metrics.views.taken import sources_taken

reader = open_reader()
show("towns.html", towns=town_views(reader), language=reader.language)
show("sources.html", sources=source_views(reader), language=reader.language)
foot(sources_taken(reader.data, reader.wording), reader)
