"""A view of each kind of chart that the sample holds, and of each measure: whatever draws charts is tried on all."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.readers.prepared_views import prepared
from metrics.views.readers.reader import Reader
from metrics.web.next_views import next_views
from tests.sample import CATALOGUE, FACTS

READER = Reader.of(Data(CATALOGUE, FACTS), Language.ZH)


@cache
def views() -> tuple[View, ...]:
    """Return the views."""
    return tuple(_views())


def _views() -> Iterator[View]:
    seen: set[tuple[object, object]] = set()
    for view in islice(next_views(READER), 60):
        for kind in prepared(view, READER).kinds:
            if (kind, view.measure) not in seen:
                seen.add((kind, view.measure))
                yield replace(view, kind=kind)


def name(view: View) -> str:
    """Return what a view is called in a test."""
    return f"{view.indicator}-{view.measure}-{view.kind}"
