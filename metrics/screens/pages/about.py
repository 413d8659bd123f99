"""About: how figures are read, what the words mean, every definition, the corrections, the licence."""

from datetime import date

from metrics.screens.address_bar import absolute
from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.about import about_page
from metrics.views.page import Choice

reader = open_reader()
page = about_page(reader, Choice(home=absolute("./"), day=date.today()))
draw(page)
foot(page, reader)
