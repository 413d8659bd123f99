"""The desk at which one person works in a curated folder: each yes is proven, written, and can be taken back."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.curation.auditing.accounts import Account, account_of
from metrics.curation.auditing.verification import opened
from metrics.curation.catalogue import examine
from metrics.curation.curating.outlook import Edit, FigureKey, Outlook, key_of
from metrics.curation.curating.progress import Progress, progress_of
from metrics.curation.library import known_indicators
from metrics.curation.opening.scans import Scan, doubted, scan_of
from metrics.curation.proposing.candidate import Candidate, names_of, with_doubts_of_whom
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import Document
from metrics.curation.reading.folder import version_of
from metrics.curation.theme_readings import Readings
from metrics.curation.writing.strokes import Stroke, bytes_of, take_back, tried_again, write_all
from metrics.errors import DataError
from metrics.model.records import Catalogue, Exclusion, Observation, Source


class Step(Struct, frozen=True):
    """One yes of a curator: what it wrote, the data before and after, and the figures that are new.

    ``source`` is the document and ``start`` the number that it was about, ``window`` where it was pressed.
    """

    source: str
    start: int
    strokes: tuple[Stroke, ...]
    before: Catalogue
    after: Catalogue
    new: tuple[Observation, ...] = ()
    window: str = ""


class Desk(Struct):
    """A folder of curated files and one of documents, with the steps taken so far, the last of which can be undone."""

    folder: Path
    documents: Path
    steps: list[Step] = field(default_factory=list)
    _catalogue: Catalogue | None = None
    _writers: dict[FigureKey, str] = field(default_factory=dict)
    _excluders: dict[tuple[str, int, str], str] = field(default_factory=dict)
    _readings: Readings = field(default_factory=Readings)
    _read: dict[str, tuple[object, Document]] = field(default_factory=dict)
    _proposed: dict[str, tuple[object, tuple[Candidate, ...]]] = field(default_factory=dict)

    def catalogue(self) -> Catalogue:
        """Return the desk's data as the files are now.

        Raises:
            DataError: if they are not sound.
        """
        if self._catalogue is None or self._catalogue.version != version_of(self.folder):
            catalogue, problems = examine(self.folder, strays=False, readings=self._readings)
            if catalogue is None:
                raise DataError(problems)
            self._catalogue = catalogue
        return self._catalogue

    def account(self, source: Source) -> Account:
        """Return how the numbers of a document are accounted for; without one where it is not at hand."""
        return account_of(self.catalogue(), source, self.documents, self._document(source))

    def progress(self, source: Source, *, proposes: bool = True) -> Progress | None:
        """Return how far a document is explained; None where it is not at hand."""
        account = self.account(source)
        if account.document is None:
            return None
        candidates = self._candidates(source, account.document) if proposes else ()
        return progress_of(account, account.document, candidates)

    def take(self, source: Source, start: int, edits: Sequence[Edit], by: str = "") -> Step:
        """Prove what was said yes to, and then write it: whenever this process ends, the files are sound.

        ``by`` is who says so, empty where nobody is named: the second look at a figure is another's. Where all of the
        document is explained then, it is told to be read to the end.

        Raises:
            DataError: if the files would not be sound, or a new figure does not stand in its document.
            ChangedMeanwhileError, NotWritableError, OSError: if it cannot be written; then nothing is.
        """
        before = self.catalogue()
        outlook = tried_again(lambda: self._carried_out(source, edits, before))
        step = Step(source.id, start, tuple(outlook.strokes), before, outlook.catalogue, outlook.new)
        self._catalogue = outlook.catalogue
        self.steps.append(step)
        self._writers.update(dict.fromkeys(map(key_of, step.new), by))
        fresh = set(step.after.exclusions) - set(before.exclusions)
        self._excluders.update({_excluded(exclusion): by for exclusion in fresh if not exclusion.checked})
        return step

    def catch_up(self, id: str) -> None:
        """Write that a document is read to the end, where its last number was written and then this process ended.

        Raises:
            As of ``take``.
        """
        source = self.catalogue().sources.get(id)
        if source is None or source.read_to_end or not source.is_text:
            return
        account = self.account(source)
        if account.document is not None and account.document.tokens and account.holds:
            self.take(source, 0, [])

    def supposed(self, edits: Sequence[Edit]) -> Catalogue:
        """Return the data as some edits would make them, with nothing written.

        Raises:
            DataError: if the files would not be sound.
            NotWritableError: if a file is written so that nothing can be added.
        """
        outlook = Outlook(self.folder, self.documents, self.catalogue(), self._readings)
        if edits:
            outlook.add(edits)
        return outlook.catalogue

    def writer(self, observation: Observation) -> str:
        """Return who wrote a figure at this desk; empty where somebody did elsewhere, or is not named."""
        return self._writers.get(key_of(observation), "")

    def excluder(self, exclusion: Exclusion) -> str:
        """Return who wrote at this desk that a number is no figure; empty where nobody did, or is named."""
        return self._excluders.get(_excluded(exclusion), "")

    def sign(self, window: str) -> None:
        """Note in which window the curator's last step was pressed."""
        self.steps[-1] = replace(self.steps[-1], window=window)

    def undo(self) -> Step | None:
        """Take back the curator's last step; None where there is none.

        Raises:
            ChangedMeanwhileError: if a file that it wrote has changed since; then nothing is taken back.
        """
        if not self.steps:
            return None
        take_back(self.steps[-1].strokes)
        return self.steps.pop()

    def _carried_out(self, source: Source, edits: Sequence[Edit], before: Catalogue) -> Outlook:
        """Return what came of some edits that were proven, and written."""
        outlook = Outlook(self.folder, self.documents, before, self._readings)
        outlook.add(edits)
        outlook.refuse_unproven(self._document)
        outlook.finish(source, self._document)
        write_all(outlook.strokes)
        return outlook

    def scan(self, source: Source) -> Scan | None:
        """Return what was read off the photo of a document on the desk; None where it is of none."""
        return scan_of(self.documents / source.file)

    def photo(self, source: Source) -> bytes | None:
        """Return the photo that a desk's document was read off; None where it is of none, or that is not at hand."""
        if source.original is None or self.scan(source) is None:
            return None
        return bytes_of(self.documents / source.original.file)

    def _document(self, source: Source) -> Document | None:
        """Return a document on the desk, read once as long as its file stays the same; None where it is not at hand."""
        units = self.catalogue().units
        try:
            stat = (self.documents / source.file).stat()
        except OSError:
            return None
        key = stat.st_mtime_ns, stat.st_size, stat.st_ino, units
        if source.id not in self._read or self._read[source.id][0] != key:
            document = opened(source, self.documents, units)
            if not isinstance(document, Document):
                return None
            self._read[source.id] = key, document
        return self._read[source.id][1]

    def _candidates(self, source: Source, document: Document) -> tuple[Candidate, ...]:
        """Return what is proposed of a document on the desk, once as long as indicators and towns stay the same."""
        indicators, areas = known_indicators(self.catalogue().indicators), self.catalogue().areas
        key = (
            id(document),
            source.period.text,
            tuple(areas.values()),
            tuple((indicator.id, indicator.words, indicator.unit) for indicator in indicators.values()),
        )
        if source.id not in self._proposed or self._proposed[source.id][0] != key:
            area = areas.get(source.area)
            town = names_of(area) if area else ()
            candidates = Proposer(document, indicators, source.period.text, town).candidates()
            asked = with_doubts_of_whom(candidates, areas, source.area)
            self._proposed[source.id] = key, doubted(asked, document, self.scan(source))
        return self._proposed[source.id][1]


def _excluded(exclusion: Exclusion) -> tuple[str, int, str]:
    """Return what tells an exclusion that a yes writes from others, wherever in the file it is written."""
    return exclusion.source, exclusion.line, exclusion.text
