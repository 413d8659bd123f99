"""Towns: up to three profiles side by side, every theme, the same thing in the same place."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.reader import open_reader_of_towns
from metrics.screens.side_by_side_picker import pick_side_by_side
from metrics.views.page import Choice
from metrics.views.pages.towns import towns_page

reader = open_reader_of_towns()
towns, address = pick_side_by_side(reader)
page = towns_page(reader, Choice(towns))
draw(page, address)
foot(page, reader)
