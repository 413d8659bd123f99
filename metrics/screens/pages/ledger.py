"""Ledger: where two numbers are printed for one thing, and which numbers were revised."""

from metrics.screens.downloads import foot
from metrics.screens.drawing import show
from metrics.screens.opening import open_reader
from metrics.views.ledger import conflict_views, ledger_title, revision_views
from metrics.views.taken import ledger_taken

reader = open_reader()
show(
    "ledger.html",
    title=ledger_title(reader),
    conflicts=conflict_views(reader),
    revisions=revision_views(reader),
    language=reader.language,
)
foot(ledger_taken(reader.data, reader.wording), reader)
