"""`metrics audit`: every digit, Chinese numeral and claim without one is carried, excluded, or unexplained."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from metrics.curation.auditing.excluded import ExcludedStretch, excluded_stretches, exclusion_problems
from metrics.curation.auditing.overlaps import overlapping
from metrics.curation.auditing.verification import edition_problems, opened, problem, texts
from metrics.curation.proving import evidence_wording as wording
from metrics.curation.proving.bystanders import scales_of_units
from metrics.curation.proving.claims_without_numeral import claims_in
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof, proofs
from metrics.errors import Problem
from metrics.model.printed.numerals import NUMERALS
from metrics.model.records import Catalogue, Source

COUNTED = set("0123456789" + NUMERALS)
AROUND = 4  # characters shown on either side of what is unexplained


class Account(Struct, frozen=True, dict=True):
    """How the audit accounts for each number of a document; ``document`` is None where there is none.

    ``wrong`` is what is wrong besides what nothing explains.
    """

    source: Source
    document: Document | None
    carried: tuple[Proof, ...] = ()
    excluded: tuple[ExcludedStretch, ...] = ()
    wrong: tuple[Problem, ...] = ()
    folder: Path = Path()

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What the audit finds wrong, and what nothing explains: worded only where somebody asks for it."""
        if self.document is None:
            return self.wrong
        return *self.wrong, *_left(self.document, self.unexplained, self.folder / self.source.file)

    @cached_property
    def numerals(self) -> frozenset[int]:
        """The places of all digits and Chinese numerals in the cleaned text that count something."""
        plain = self.document.plain if self.document else ""
        counted = (at for at, character in enumerate(plain) if character in COUNTED)
        return frozenset(counted) - frozenset(scales_of_units(plain))

    @cached_property
    def carried_numerals(self) -> frozenset[int]:
        """The places of the audited numerals that belong to a figure of the data."""
        return self.numerals & _characters(self.carried)

    @cached_property
    def excluded_numerals(self) -> frozenset[int]:
        """The places of those that are excluded, and not carried."""
        return (self.numerals & _characters(self.excluded)) - self.carried_numerals

    @cached_property
    def claims(self) -> tuple[tuple[int, int], ...]:
        """Where what the audited document says without a numeral begins and ends: 无, 最大, 全覆盖, eleven, a fifth."""
        document = self.document
        return tuple(sorted({*claims_in(document.plain, document.tokens)})) if document else ()

    @cached_property
    def carried_claims(self) -> tuple[tuple[int, int], ...]:
        """The audited claims without a numeral that belong to a figure of the data."""
        return _touching(self.claims, overlapping(self.carried))

    @cached_property
    def excluded_claims(self) -> tuple[tuple[int, int], ...]:
        """The audited claims that are excluded, and not carried."""
        return tuple(
            claim
            for claim in _touching(self.claims, overlapping(self.excluded))
            if claim not in self.carried_claims
        )

    @cached_property
    def left_numerals(self) -> frozenset[int]:
        """The places of the audited numerals that are neither carried nor excluded."""
        return self.numerals - self.carried_numerals - self.excluded_numerals

    @cached_property
    def unexplained_numerals(self) -> tuple[tuple[int, int], ...]:
        """Where unexplained numerals begin and end: the digits of one figure together (1.24), others in a row."""
        left = sorted(self.left_numerals)
        figures = self.document.tokens_within(left[0], left[-1] + 1) if self.document and left else ()
        starts = {at: token.start for token in figures for at in range(token.start, token.end)}
        groups: list[tuple[int, int]] = []
        for at in left:
            before = groups[-1][1] - 1 if groups else -1
            if groups and (at == before + 1 or starts.get(at, at) == starts.get(before, before)):
                groups[-1] = groups[-1][0], at + 1
            else:
                groups.append((at, at + 1))
        return tuple(groups)

    @cached_property
    def unexplained_claims(self) -> tuple[tuple[int, int], ...]:
        """The audited claims without a numeral that nothing explains."""
        explained = {*self.carried_claims, *self.excluded_claims}
        return tuple(claim for claim in self.claims if claim not in explained)

    @cached_property
    def unexplained(self) -> tuple[tuple[int, int], ...]:
        """Where what the audit finds unexplained begins and ends, by place."""
        return tuple(sorted((*self.unexplained_numerals, *self.unexplained_claims)))

    @property
    def holds(self) -> bool:
        """Whether the audited document is there and everything in it explained."""
        return self.document is not None and not self.unexplained and not self.wrong


def audit(catalogue: Catalogue, folder: Path) -> tuple[Account, ...]:
    """Account for every number of the documents of ``catalogue`` that lie in ``folder``."""
    return tuple(account_of(catalogue, source, folder) for source in texts(catalogue))


def around(document: Document, start: int, end: int) -> str:
    """Return a stretch of the audited text with a few characters on either side."""
    return document.as_read(max(0, start - AROUND), min(end + AROUND, len(document.plain)))


def account_of(
    catalogue: Catalogue, source: Source, folder: Path, document: Document | None = None
) -> Account:
    """Audit one document, which is read where it is not at hand yet: account for all its numbers."""
    read = document or opened(source, folder, catalogue.units)
    if not isinstance(read, Document):
        return Account(source, None, wrong=(problem(source.location, read),) if read else ())
    document = read
    carried = proofs(catalogue, source.id, document)
    excluded = excluded_stretches(catalogue, source, document, carried)
    written = [exclusion for exclusion in catalogue.exclusions if exclusion.source == source.id]
    wrong = *edition_problems(source, document), *exclusion_problems(written, document, carried)
    return Account(source, document, carried, excluded, wrong, folder)


def _characters(stretches: Iterable[Proof | ExcludedStretch]) -> set[int]:
    """Return all places within some stretches of an audited document."""
    return {at for stretch in stretches for at in range(stretch.start, stretch.end)}


def _touching(
    claims: Iterable[tuple[int, int]], over: Callable[[int, int], Sequence[object]]
) -> tuple[tuple[int, int], ...]:
    """Return the claims of an audited document over which one of some stretches lies, at least in part."""
    return tuple(claim for claim in claims if over(*claim))


def _left(document: Document, unexplained: Iterable[tuple[int, int]], file: Path) -> Iterator[Problem]:
    """Yield what is unexplained, at its place in the document."""
    for start, end in unexplained:
        span = document.span(start, end)
        fault = wording.UNEXPLAINED(number=document.as_read(start, end), around=around(document, start, end))
        yield fault.at(str(file), span.line, span.column)
