"""Ledger: where two numbers are printed for one thing, and which numbers were revised."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import draw
from metrics.screens.opening import open_reader
from metrics.views.ledger import ledger_page

reader = open_reader()
page = ledger_page(reader)
draw(page)
foot(page, reader)
