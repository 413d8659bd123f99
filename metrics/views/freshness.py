"""How fresh the data are: when they last changed, how many documents they are from, and which edition they are."""

from dataclasses import dataclass
from datetime import date

from metrics.views.reader import Reader


@dataclass(frozen=True, slots=True)
class Freshness:
    """The day of the last change (None: not known), the number of documents, the version; ``text`` tells the first two.

    ``whole`` tells the version, too.
    """

    day: date | None
    documents: int
    version: str
    text: str
    whole: str


def freshness(reader: Reader) -> Freshness:
    """Return how fresh the data of a reader are; the text is such as ``数据更新于 2026-11-26 · 5 篇文档``."""
    version = reader.wording.word("version", reader.catalogue.version)
    day, count, word = reader.data.day, len(reader.catalogue.sources), reader.wording.word
    parts = (word("updated_on", day.isoformat()) if day else "", word("documents_count", count))
    text = " · ".join(part for part in parts if part)
    return Freshness(day, count, reader.catalogue.version, text, word("with_brackets", text, version))
