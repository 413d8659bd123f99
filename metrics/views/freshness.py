"""How fresh the data are: the newest that is known of them, how many documents they are from, and which edition."""

from collections.abc import Iterator
from dataclasses import dataclass

from metrics.display.periods import period_text
from metrics.views.reader import Reader


@dataclass(frozen=True, slots=True)
class Freshness:
    """``text`` tells how new the data are and of how many documents; ``whole`` tells their version, too."""

    text: str
    whole: str


def freshness(reader: Reader) -> Freshness:
    """Return how fresh the data of a reader are; the text is such as ``数据更新于 2026-11-26 · 5 篇文档``."""
    word, catalogue = reader.wording.word, reader.catalogue
    newest = next(_newest(reader), "")
    text = " · ".join(filter(None, (newest, word("documents_count", len(catalogue.sources)))))
    return Freshness(text, word("with_brackets", text, word("version", catalogue.version)))


def _newest(reader: Reader) -> Iterator[str]:
    """Yield what is known of how new the data are, the best first; nothing is taken from the times of files.

    Those say when a folder was copied. So it is the day on which the data were seen to change, else the newest date of
    a document, else the last period of which one speaks.
    """
    word, sources = reader.wording.word, reader.catalogue.sources.values()
    if reader.data.day is not None:
        yield word("updated_on", reader.data.day.isoformat())
    if dates := [source.date for source in sources if source.date]:
        yield word("newest_dated", max(dates))
    if spans := [(source.period.end, source.period) for source in sources if source.period.end]:
        last = max(spans, key=lambda span: span[0])
        yield word("newest_period", period_text(last[1], reader.language))
