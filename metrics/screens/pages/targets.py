"""Targets and ranks: what was done of what was due, the places that documents name, and what compares."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.targets import targets_page

reader = open_reader()
page = targets_page(reader)
draw(page)
foot(page, reader)
