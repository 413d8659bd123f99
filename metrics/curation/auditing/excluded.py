"""The numbers of a document that are no figures: where they stand, and what is wrong with saying so."""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from metrics.curation.auditing.overlaps import overlapping
from metrics.curation.auditing.verification import problem
from metrics.curation.proving import evidence_wording as wording
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof, not_there, threshold_tokens, words_stand
from metrics.curation.proving.tokens import cuts_number, cuts_word
from metrics.errors import Fault, Problem
from metrics.model.codes import Reason
from metrics.model.records import Catalogue, Exclusion, Source


class ExcludedStretch(Struct, frozen=True):
    """A stretch of a document whose numbers are excluded from the audit, and why; ``written``: where that stands."""

    start: int
    end: int
    reason: Reason
    written: Exclusion | None = None


def excluded_stretches(
    catalogue: Catalogue, source: Source, document: Document, carried: Iterable[Proof]
) -> tuple[ExcludedStretch, ...]:
    """Return what is excluded from a document's audit, by place: as written, dates that tell its year, thresholds."""
    written = (exclusion for exclusion in catalogue.exclusions if exclusion.source == source.id)
    stretches = [
        *(stretch for exclusion in written for stretch in _stretches(document, exclusion)),
        *_dates(source, document),
        *_thresholds(catalogue, carried, document),
    ]
    return tuple(sorted(stretches, key=lambda stretch: stretch.start))


def exclusion_problems(
    written: Iterable[Exclusion], document: Document, carried: Iterable[Proof]
) -> Iterator[Problem]:
    """Yield the exclusions that match nothing in their document, cover a carried figure, or stand there twice."""
    seen: set[tuple[int, str]] = set()
    over = overlapping(carried)
    for exclusion in written:
        stretches = list(_stretches(document, exclusion))
        message = (
            _covers(document, exclusion, stretches, over) if stretches else _not_found(document, exclusion)
        )
        if (exclusion.line, exclusion.text) in seen:
            message = wording.EXCLUDED_TWICE(written=exclusion.text, line=exclusion.line)
        seen.add((exclusion.line, exclusion.text))
        if message:
            yield problem(exclusion.location, message)


def _stretches(document: Document, exclusion: Exclusion) -> Iterator[ExcludedStretch]:
    """Yield where the text of an exclusion begins on its document's line, cut out of no number."""
    for start, end in excludable(document, clean_text(exclusion.text), exclusion.line):
        yield ExcludedStretch(start, end, exclusion.reason, exclusion)


def excludable(document: Document, plain: str, line: int) -> Iterator[tuple[int, int]]:
    """Yield from where to where an exclusion of a cleaned text holds on a line of its document."""
    for start in document.starts(plain, line):
        end = start + len(plain)
        if not any(cuts_number(document.plain, at) or cuts_word(document.plain, at) for at in (start, end)):
            yield start, end


def _dates(source: Source, document: Document) -> Iterator[ExcludedStretch]:
    """Yield the words that tell a document's year, which an audit excludes."""
    for printed in source.known_from:
        stands = words_stand(printed, document)
        if not isinstance(stands, Fault):
            yield ExcludedStretch(*stands, Reason.DATE)


def _thresholds(
    catalogue: Catalogue, carried: Iterable[Proof], document: Document
) -> Iterator[ExcludedStretch]:
    """Yield the thresholds that counts are counted over, in the sentences of these counts: an audit excludes them."""
    for proof in carried:
        threshold = catalogue.indicators[proof.observation.indicator].threshold
        for token in threshold_tokens(document, proof.start, threshold) if threshold else ():
            yield ExcludedStretch(token.start, token.end, Reason.THRESHOLD)


def _not_found(document: Document, exclusion: Exclusion) -> Fault:
    """Return the message for an exclusion whose text is not on its line, or only cut out of a number."""
    plain = clean_text(exclusion.text)
    for start in document.starts(plain, exclusion.line):
        inside = document.tokens_within(start, start + len(plain))
        return wording.ONLY_A_PIECE(
            written=exclusion.text, line=exclusion.line, whole=[token.text for token in inside]
        )
    return not_there(document, exclusion.text, exclusion.line)


def _covers(
    document: Document,
    exclusion: Exclusion,
    stretches: Iterable[ExcludedStretch],
    over: Callable[[int, int], tuple[Proof, ...]],
) -> Fault | None:
    """Return the message for an exclusion that takes a carried figure with it; None if it does not."""
    for stretch in stretches:
        for proof in over(stretch.start, stretch.end):
            figure = document.plain[proof.start : proof.end]
            return wording.COVERS_FIGURE(
                written=exclusion.text, figure=figure, indicator=proof.observation.indicator
            )
    return None
