"""Ledger: where two numbers are printed for one thing, and which numbers were revised."""

from metrics.pages.downloads import foot
from metrics.pages.html import show
from metrics.pages.ledger_lists import conflict_views, ledger_title, revision_views
from metrics.pages.reader import open_reader
from metrics.pages.takeaways import ledger_taken

reader = open_reader()
show(
    "ledger.html",
    title=ledger_title(reader),
    conflicts=conflict_views(reader),
    revisions=revision_views(reader),
    language=reader.language,
)
foot(ledger_taken(reader.data, reader.wording), reader)
