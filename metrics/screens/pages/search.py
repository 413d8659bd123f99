"""Search: all that fits what was typed in the field that stands on every page."""

from metrics.screens.address_bar import link_words
from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.asked import asked_of_page
from metrics.views.search_page import search_page

reader = open_reader()
page = search_page(reader, asked_of_page("search", link_words(), reader).choice)
draw(page)
foot(page, reader)
