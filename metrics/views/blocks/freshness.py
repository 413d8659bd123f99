"""How fresh the data are: the newest that is known of them, how many documents they are from, and which edition."""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from metrics.display.periods import period_text
from metrics.language import Language
from metrics.model.period import Period
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared


class Freshness(Struct, frozen=True):
    """How fresh the data are: ``text`` tells how new and of how many documents; ``whole`` tells their version, too."""

    text: str
    whole: str


def freshness(reader: Reader) -> Freshness:
    """Return how fresh the data of a reader are; the text is such as ``数据更新于 2026-11-26 · 5 篇文档``."""
    word, catalogue = reader.wording.word, reader.catalogue
    newest = next(_newest(reader), "")
    text = " · ".join(filter(None, (newest, word("documents_count", len(catalogue.sources)))))
    return Freshness(text, word("with_brackets", text, word("version", catalogue.version)))


def _newest(reader: Reader) -> Iterator[str]:
    """Yield what is known of how fresh the data are, the best first; nothing is taken from the times of files.

    Those say when a folder was copied. So it is the day on which the data were seen to change, else the newest date of
    a document, else the last period of which one speaks, or has a figure that is no plan.
    """
    word, sources = reader.wording.word, reader.catalogue.sources.values()
    if reader.data.day is not None:
        yield word("updated_on", reader.data.day.isoformat())
    if dates := [source.date for source in sources if source.date]:
        yield word("newest_dated", max(dates))
    if (last := _last_period(reader)) is not None:
        yield word("newest_period", period_text(last, reader.language))


@shared(len(Language))
def _last_period(reader: Reader) -> Period | None:
    """Return the last period, by which data are fresh, of a document or a figure that is no plan; else None."""
    documents = (source.period for source in reader.catalogue.sources.values())
    periods = chain(documents, reader.facts.periods)  # of two that end together the document's is told
    ends = [(period.end, period) for period in periods if period.end]
    return max(ends, key=lambda end: end[0])[1] if ends else None
