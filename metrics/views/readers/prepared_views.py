"""Views as pages show them: each prepared once for the page, its files and whatever is offered of it."""

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 500  # views kept, some 30 kB each


@shared(MOST)
def prepared(view: View, reader: Reader) -> PreparedView:
    """Return the view that the comparison page and its downloads show to a reader, prepared once for all of them."""
    return PreparedView(reader.facts, view)
