"""What a yes would make of the files: edited, read and proven in memory, before anything is written."""

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from metrics.curation.auditing.accounts import account_of
from metrics.curation.auditing.verification import problem
from metrics.curation.catalogue import examine
from metrics.curation.proving.documents import Document, document_within
from metrics.curation.proving.evidence import Proof, proof_of
from metrics.curation.reading.as_written import as_written
from metrics.curation.theme_readings import Readings
from metrics.curation.writing.curated import read_to_the_end
from metrics.curation.writing.placing import added
from metrics.curation.writing.strokes import Stroke, bytes_of
from metrics.errors import DataError
from metrics.model.records import Catalogue, Observation, Source

FigureKey = tuple[str, str, str, str, str]
DocumentFinder = Callable[[Source], Document | None]


class Edit(Struct, frozen=True):
    """An edit of a yes: what becomes of one file; ``fresh`` is what it begins with where there is none."""

    path: Path
    change: Callable[[str], str]
    fresh: str = ""


class Outlook:
    """The outlook of a yes: strokes not written yet, the data as they would be, the figures that would be new."""

    def __init__(self, folder: Path, documents: Path, before: Catalogue, readings: Readings) -> None:
        """Begin the outlook with the data as they are."""
        self.folder, self.documents, self.readings = folder, documents, readings
        self.before = self.catalogue = before
        self.strokes: list[Stroke] = []
        self._files: dict[Path, bytes] = {}

    @property
    def new(self) -> tuple[Observation, ...]:
        """The figures of the outlook that would be new."""
        known = {key_of(observation) for observation in self.before.observations}
        return tuple(
            observation for observation in self.catalogue.observations if key_of(observation) not in known
        )

    def add(self, edits: Iterable[Edit]) -> None:
        """Add some edits, each of what those before it make of a file, and read what comes of them.

        Raises:
            DataError: if the files would not be sound.
            NotWritableError: if a file is written so that nothing can be added.
        """
        for edit in edits:
            before = self._files.get(edit.path, bytes_of(edit.path))
            text = edit.fresh if before is None else before.decode()
            self._files[edit.path] = after = edit.change(text).encode()
            self.strokes.append(Stroke(edit.path, before, after))
        catalogue, problems = examine(
            self.folder,
            strays=False,
            readings=self.readings,
            opened=lambda folder: as_written(folder, self._files),
        )
        if catalogue is None:
            raise DataError(problems)
        self.catalogue = catalogue

    def refuse_unproven(self, at_hand: DocumentFinder) -> None:
        """Raise if a figure of a yes would not stand in its document.

        Raises:
            DataError: if one would not.
        """
        problems = []
        for observation in self.new:
            document = self._document(self.catalogue.sources[observation.source], at_hand)
            proof = proof_of(observation, self.catalogue, document) if document else None
            if proof is not None and not isinstance(proof, Proof):
                problems.append(problem(observation.location, proof))
        if problems:
            raise DataError(tuple(problems))

    def finish(self, source: Source, at_hand: DocumentFinder) -> None:
        """Add to a yes that a document is read to the end, where all would be explained and it is not written yet."""
        source = self.catalogue.sources[source.id]
        document = self._document(source, at_hand)
        if source.read_to_end or not account_of(self.catalogue, source, self.documents, document).holds:
            return
        addition = read_to_the_end(source.id)
        self.add([Edit(Path(source.location.file), lambda text: added(text, addition))])

    def _document(self, source: Source, at_hand: DocumentFinder) -> Document | None:
        """Return a document as a yes would make it; None where it is not at hand."""
        written = self._files.get(self.documents / source.file)
        return document_within(written, self.catalogue.units) if written is not None else at_hand(source)


def key_of(observation: Observation) -> FigureKey:
    """Return what tells a figure of a yes from others, wherever in the files it is written."""
    return (
        observation.source,
        observation.place,
        observation.indicator,
        str(observation.measure),
        f"{observation.quantity.printed} {observation.area} {observation.part} {observation.period.text}",
    )
