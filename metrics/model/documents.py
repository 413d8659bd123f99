"""A document as a record: what it is, who wrote it, of which town and time, and by which words that is known."""

from msgspec import Struct

from metrics.language import Bilingual
from metrics.model.codes import Doubt, SourceKind
from metrics.model.observations import UNSAID, Location
from metrics.model.period import Period


class PrintedText(Struct, frozen=True):
    """A few characters as a document prints them, and the 1-based line on which they begin."""

    text: str
    line: int
    location: Location


class Original(Struct, frozen=True):
    """The web page, Word file or PDF from which a document's text was taken, and its SHA-256."""

    file: str
    sha256: str


class Source(Struct, frozen=True):
    """A document; ``whole_city`` is the place that it means by 全市, ``known_from`` prints its year, if anything does.

    ``read_to_end``: a figure that it does not hold was looked for, and is not in it. ``place`` is where its digest
    is written. ``sure``, here and below, are the remarks that its curator has answered.

    ``kind`` tells a file from a book, a call and the like, which have no digest and prove nothing. ``headline``,
    ``author`` and ``date`` are the document's own, as printed; those of them that ``printed`` holds can be looked up.
    ``area`` is empty, and ``period`` without a text, where each of its figures names its own. ``speaks_of`` are the
    towns and years that it speaks of. ``table`` is the path of the file where it is a table, which lies beside the
    curated files and is read by the map called ``map``; both are empty for every other document. ``supersedes`` are
    the documents of which it is a later edition.
    """

    id: str
    file: str
    sha256: str
    what: Bilingual
    publisher: Bilingual
    area: str
    period: Period
    known_from: tuple[PrintedText, ...]
    whole_city: Bilingual
    read_to_end: bool
    location: Location
    kind: SourceKind = SourceKind.FILE
    headline: Bilingual = UNSAID
    author: Bilingual = UNSAID
    date: str = ""
    printed: tuple[PrintedText, ...] = ()
    speaks_of: tuple[tuple[str, int], ...] = ()
    sure: tuple[Doubt, ...] = ()
    original: Original | None = None
    table: str = ""
    map: str = ""
    supersedes: tuple[str, ...] = ()

    @property
    def document(self) -> str:
        """The name of a document's record where its figures stand: its file, else its id."""
        return self.file or self.id

    @property
    def is_provable(self) -> bool:
        """Whether a document is a file, in which its figures can be looked up."""
        return self.kind.is_file

    @property
    def is_text(self) -> bool:
        """Whether a document is a text, whose figures stand in sentences, and no table."""
        return self.is_provable and not self.map

    @property
    def tells_its_year(self) -> bool:
        """Whether words of a text tell its year, if it has one: else its curator said it."""
        return bool(self.known_from) or not (self.is_text and self.period.text)

    @property
    def areas(self) -> tuple[str, ...]:
        """The ids of the towns that a document's record is about: its own, else those of its figures."""
        return (self.area,) if self.area else tuple(dict.fromkeys(area for area, _ in self.speaks_of))

    @property
    def years(self) -> tuple[int, ...]:
        """The years that a document's record speaks of: its own, else those of its figures."""
        return (
            (self.period.year,) if self.period.text else tuple(sorted({year for _, year in self.speaks_of}))
        )


class Omission(Struct, frozen=True):
    """A record of a table's cell that prints that it has no figure: of what, by which sign, and why."""

    indicator: str
    area: str
    period: Period
    sign: str
    reason: Bilingual
    source: str
    cell: str
