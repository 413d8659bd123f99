"""`metrics verify`: every figure of a catalogue against a folder of documents."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from metrics.curation.cues.remarks import document_doubts, judged_in
from metrics.curation.proving import evidence_wording as wording
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import Proof, proof_of, words_stand
from metrics.errors import Fault, Problem, Remark, system_reason
from metrics.model.records import Catalogue, Location, Observation, Source
from metrics.model.remarks import remarks_of
from metrics.model.units import Units


class DocumentCheck(Struct, frozen=True):
    """One document: how many printed texts name it, and how many of them stand in it; None: it is not there."""

    source: Source
    printed: int
    proved: int | None


class Verification(Struct, frozen=True):
    """What was verified, document by document, and every problem and remark in reading order.

    ``unproven`` is how many figures can be looked up nowhere; they are never counted as verified.
    """

    checked: tuple[DocumentCheck, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Remark, ...] = ()
    unproven: int = 0

    @property
    def holds(self) -> bool:
        """Whether every printed text stands where it should, in the documents that were read by the curators."""
        return not self.problems and all(checked.proved is not None for checked in self.checked)


def verify(catalogue: Catalogue, folder: Path | None, only: str = "") -> Verification:
    """Look every figure of ``catalogue`` up in the documents of ``folder`` by their file names, as `metrics verify`.

    Tables lie beside the curated files; without a ``folder`` of documents they alone are looked up. ``only`` is the id
    of one document, of whose figures alone it is asked; empty for all.
    """
    by_source, checked, problems = _by_source(catalogue), list[DocumentCheck](), list[Problem]()
    raised, judged = [], []
    for source in (source for source in provable(catalogue) if only in ("", source.id)):
        observations = by_source[source.id]
        printed = len(observations) + len(source.known_from) + len(source.printed)
        if source.map:
            wrong_in_table = _table_problems(catalogue, source, observations)
            problems += wrong_in_table or ()
            checked.append(DocumentCheck(source, printed, _proved(printed, wrong_in_table)))
            continue
        document = opened(source, folder, catalogue.units) if folder else None
        if isinstance(document, Document):
            looked_up = {
                observation: proof_of(observation, catalogue, document) for observation in observations
            }
            proved = [proof for proof in looked_up.values() if isinstance(proof, Proof)]
            wrong = list(_wrong(source, document, looked_up))
            problems += [*wrong, *edition_problems(source, document)]
            raised += list(document_doubts(catalogue, source, document, proved))
            judged += list(judged_in(catalogue, source, proved))
            checked.append(DocumentCheck(source, printed, printed - len(wrong)))
        else:
            problems += [problem(source.location, document)] if document else []
            checked.append(DocumentCheck(source, printed, None))
    problems.sort(key=lambda proof: (proof.file, proof.line, proof.column))
    remarks = remarks_of(raised, judged)
    return Verification(tuple(checked), tuple(problems), remarks, unproven(catalogue))


def _table_problems(
    catalogue: Catalogue, source: Source, observations: Sequence[Observation]
) -> tuple[Problem, ...] | None:
    """Return which figures of a table are not in its file, for `metrics verify`; None where there is none."""
    from metrics.curation.tables.proof import table_problems

    return table_problems(catalogue, source, observations)


def _proved(printed: int, wrong: Sequence[Problem] | None) -> int | None:
    """Return how many printed texts of a verified table stand in it; None where there is no such file."""
    return None if wrong is None else max(0, printed - len(wrong))


def provable(catalogue: Catalogue) -> list[Source]:
    """Return the catalogue's documents that are files, in which `metrics verify` can look figures up."""
    return [source for source in catalogue.sources.values() if source.is_provable]


def texts(catalogue: Catalogue) -> list[Source]:
    """Return the catalogue's documents that are texts, whose every number `metrics audit` can account for."""
    return [source for source in catalogue.sources.values() if source.is_text]


def unproven(catalogue: Catalogue) -> int:
    """Return how many figures of a catalogue are of a book, a call and the like, and cannot be verified."""
    return sum(
        not catalogue.sources[observation.source].is_provable for observation in catalogue.observations
    )


def _by_source(catalogue: Catalogue) -> Mapping[str, Sequence[Observation]]:
    """Return the figures of each document to verify."""
    by_document = defaultdict[str, list[Observation]](list)
    for observation in catalogue.observations:
        by_document[observation.source].append(observation)
    return by_document


def opened(source: Source, folder: Path, units: Units) -> Document | Fault | None:
    """Return a document to verify; None if it is not there, a message if it cannot be read."""
    try:
        return read_document(folder / source.file, units)
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return wording.UNREADABLE_DOCUMENT(reason="UTF-8")
    except OSError as error:
        return wording.UNREADABLE_DOCUMENT(reason=system_reason(error))


def edition_problems(source: Source, document: Document) -> list[Problem]:
    """Return the problem that a verified document is not the edition that was read, if it is not."""
    if document.sha256 == source.sha256:
        return []
    return [problem(source.location, wording.OTHER_EDITION(written=source.sha256, found=document.sha256))]


def problem(location: Location, fault: Fault) -> Problem:
    """Return a problem of `metrics verify` at a place of the curated files."""
    return fault.at(location.file, location.line, location.column)


def _wrong(
    source: Source, document: Document, looked_up: Mapping[Observation, Proof | Fault]
) -> Iterator[Problem]:
    """Yield what of a catalogue does not stand in its document as it is written, for `metrics verify`."""
    for printed in (*source.known_from, *source.printed):
        stands = words_stand(printed, document)
        if isinstance(stands, Fault):
            yield problem(printed.location, stands)
    for observation, proof in looked_up.items():
        if not isinstance(proof, Proof):
            yield problem(observation.location, proof)
