"""Coverage: what is known, what is not, and why, as a map of indicators by towns and years."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader_of_towns
from metrics.views.coverage import coverage_page

reader = open_reader_of_towns()
page = coverage_page(reader)
draw(page)
foot(page, reader)
