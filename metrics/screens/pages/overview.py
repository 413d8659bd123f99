"""Overview: how the towns stand in each headline theme and whether that compares; the other towns on demand."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader_of_towns
from metrics.views.overview import overview_page

reader = open_reader_of_towns()
page = overview_page(reader)
draw(page)
foot(page, reader)
