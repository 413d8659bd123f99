"""`metrics verify`: every figure of a catalogue against a folder of documents."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from metrics.curation import evidence_wording as wording
from metrics.curation.documents import Document, read_document
from metrics.curation.evidence import Proof, proof_of, words_stand
from metrics.errors import Problem
from metrics.language import Bilingual
from metrics.model.records import Catalogue, Place, Source


@dataclass(frozen=True, slots=True)
class Checked:
    """One document: how many printed texts name it, and how many of them stand in it; None: it is not there."""

    source: Source
    printed: int
    proved: int | None


@dataclass(frozen=True, slots=True)
class Verification:
    """What was verified, document by document, and every problem in reading order."""

    checked: tuple[Checked, ...]
    problems: tuple[Problem, ...]

    @property
    def holds(self) -> bool:
        """Whether every printed text stands where it should, in the documents that were read by the curators."""
        return not self.problems and all(each.proved is not None for each in self.checked)


def verify(catalogue: Catalogue, folder: Path) -> Verification:
    """Look every figure of ``catalogue`` up in the documents that lie in ``folder`` under their file names."""
    checked, problems = [], []
    for source in catalogue.sources.values():
        printed = sum(each.source == source.id for each in catalogue.observations) + len(source.known_from)
        document = opened(source, folder)
        if isinstance(document, Document):
            wrong = list(_wrong(catalogue, source, document))
            problems += wrong
            checked.append(Checked(source, printed, printed - len(wrong)))
            problems += edition_problems(source, document)
        else:
            problems += [problem(source.place, document)] if document else []
            checked.append(Checked(source, printed, None))
    problems.sort(key=lambda each: (each.file, each.line, each.column))
    return Verification(tuple(checked), tuple(problems))


def opened(source: Source, folder: Path) -> Document | Bilingual | None:
    """Return a document of a folder; None if it is not there, a message if it cannot be read."""
    try:
        return read_document(folder / source.file)
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return wording.unreadable_document("UTF-8")
    except OSError as error:
        return wording.unreadable_document((error.strerror or type(error).__name__).lower())


def edition_problems(source: Source, document: Document) -> list[Problem]:
    """Return the problem that a document is not the edition that was read, if it is not."""
    if document.sha256 == source.sha256:
        return []
    return [problem(source.place, wording.other_edition(source.sha256, document.sha256))]


def problem(place: Place, message: Bilingual) -> Problem:
    """Return a problem at a place of the curated files."""
    return Problem(place.file, place.line, place.column, message)


def _wrong(catalogue: Catalogue, source: Source, document: Document) -> Iterator[Problem]:
    """Yield what does not stand in a document as it is written."""
    for printed in source.known_from:
        found = words_stand(printed, document)
        if isinstance(found, Bilingual):
            yield problem(printed.place, found)
    for observation in catalogue.observations:
        if observation.source == source.id:
            proof = proof_of(observation, catalogue, document)
            if not isinstance(proof, Proof):
                yield problem(observation.place, proof)
