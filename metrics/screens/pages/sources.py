"""Sources: the documents, what is known about them, and the figures each of them holds."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.sources import sources_page

reader = open_reader()
page = sources_page(reader)
draw(page)
foot(page, reader)
