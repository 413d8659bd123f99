"""How far a document is explained: every number of it, and every claim without one, with what accounts for it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from metrics.curation.auditing.accounts import Account
from metrics.curation.auditing.overlaps import overlapping
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof
from metrics.model.codes import Reason
from metrics.model.records import Exclusion, Observation

# Nine, a fifth: an audit asks for digits and Chinese numerals alone.
_IN_WORDS = re.compile("[A-Za-z][A-Za-z -]*")


class Explanation(StrEnum):
    """How a number of a document is accounted for."""

    CARRIED = "carried"
    EXCLUDED = "excluded"
    PROPOSED = "proposed"
    UNEXPLAINED = "unexplained"

    @property
    def is_explained(self) -> bool:
        """Whether a number of the document is explained: nothing is left to do about it."""
        return self in (Explanation.CARRIED, Explanation.EXCLUDED)


class Stretch(Struct, frozen=True):
    """A stretch to explain: a number, or a claim without one, from ``start`` to before ``end`` of the text.

    ``proofs`` are the figures that carry it, ``reason`` is why it is excluded and ``exclusion`` where that is written,
    ``candidate`` what is proposed of it.
    ``is_doubled``: the document prints it twice over, and it is read once.
    """

    start: int
    end: int
    standing: Explanation
    proofs: tuple[Proof, ...] = ()
    reason: Reason | None = None
    candidate: Candidate | None = None
    is_doubled: bool = False
    exclusion: Exclusion | None = None

    @property
    def unchecked(self) -> tuple[Observation, ...]:
        """The figures that carry it and that no second person has looked up."""
        return tuple(proof.observation for proof in self.proofs if not proof.observation.checked)

    @property
    def unchecked_exclusion(self) -> Exclusion | None:
        """Where a stretch is written to be no figure, if no second person looked at that; else None."""
        return self.exclusion if self.exclusion and not self.exclusion.checked else None

    @property
    def is_checked(self) -> bool:
        """Whether a second person has looked up all that carries it."""
        return bool(self.proofs) and not self.unchecked

    @property
    def wants_a_look(self) -> bool:
        """Whether a second person has something to look at: a figure, or that it is none."""
        return bool(self.unchecked) or self.unchecked_exclusion is not None


class Progress(Struct, frozen=True, dict=True):
    """The progress of a document with all its numbers, in order: complete once each is carried or excluded."""

    account: Account
    document: Document
    stretches: tuple[Stretch, ...]

    @property
    def explained(self) -> int:
        """How many of the document's numbers are explained."""
        return sum(stretch.standing.is_explained for stretch in self.stretches)

    @property
    def is_complete(self) -> bool:
        """Whether all numbers of the document are explained, and nothing is wrong with how."""
        return self.account.holds

    @cached_property
    def _starts(self) -> list[int]:
        """Where the stretches of the document to explain begin."""
        return [stretch.start for stretch in self.stretches]

    def at(self, start: int) -> Stretch | None:
        """Return the stretch to explain that begins at a place; None if there is none."""
        index = bisect_left(self._starts, start)
        return self.stretches[index] if index < len(self.stretches) and self._starts[index] == start else None

    def next_open(self, start: int) -> Stretch | None:
        """Return the first unexplained number of the document behind a place, else the first of all, or None."""
        return _next([stretch for stretch in self.stretches if not stretch.standing.is_explained], start)

    @property
    def unchecked(self) -> list[Stretch]:
        """The numbers that no second person has looked at: figures, and what is written to be none."""
        return [stretch for stretch in self.stretches if stretch.wants_a_look]

    def next_unchecked(self, start: int) -> Stretch | None:
        """Return the first unchecked stretch of the document behind a place, else the first of all; None for none."""
        return _next(self.unchecked, start)


def _next(left: Sequence[Stretch], start: int) -> Stretch | None:
    """Return the first stretch to explain behind a place, else the first of all; None where there is none."""
    return next((stretch for stretch in left if stretch.start > start), left[0] if left else None)


def progress_of(account: Account, document: Document, candidates: Iterable[Candidate] = ()) -> Progress:
    """Return how far a document is explained, with what is proposed of its numbers."""
    proposed = sorted(candidates, key=lambda candidate: candidate.token.start)
    return Progress(account, document, tuple(_stretches(account, document, proposed)))


def _stretches(account: Account, document: Document, proposed: Sequence[Candidate]) -> Iterator[Stretch]:
    """Yield each number of a document with what accounts for it."""
    open_characters = {at for start, end in account.unexplained for at in range(start, end)}
    carried, excluded = overlapping(account.carried), overlapping(account.excluded)
    in_words = [
        (start, end)
        for start, end in _in_words(document)
        if carried(start, end) or excluded(start, end) or _is_a_figure(_candidate(proposed, start, end))
    ]
    for start, end in sorted({*_pieces(account, document), *in_words}):
        proofs, candidate = carried(start, end), _candidate(proposed, start, end)
        exclusion = next(iter(excluded(start, end)), None)
        is_left = not open_characters.isdisjoint(range(start, end))
        if not is_left and (proofs or exclusion):
            standing = Explanation.CARRIED if proofs else Explanation.EXCLUDED
        else:
            is_proposed = candidate is not None and (candidate.reason is not None or bool(candidate.guesses))
            standing = Explanation.PROPOSED if is_proposed else Explanation.UNEXPLAINED
        yield Stretch(
            start,
            end,
            standing,
            proofs,
            exclusion.reason if exclusion else None,
            candidate,
            _is_doubled(document, start, end),
            exclusion.written if exclusion and standing is Explanation.EXCLUDED else None,
        )


def _in_words(document: Document) -> Iterator[tuple[int, int]]:
    """Yield where each English number in words of a document begins and ends."""
    yield from ((token.start, token.end) for token in document.tokens if _IN_WORDS.fullmatch(token.text))


def _is_a_figure(candidate: Candidate | None) -> bool:
    """Whether what is proposed of a stretch may be a figure."""
    return candidate is not None and candidate.reason is None


def _is_doubled(document: Document, start: int, end: int) -> bool:
    """Whether the document prints a number twice over."""
    return any(
        character.end_column - character.column > 1
        for character in document.characters[start:end]
        if character.text != " "
    )


def _pieces(account: Account, document: Document) -> Iterator[tuple[int, int]]:
    """Yield where each number and each claim to explain begins and ends, none of them twice.

    A number is as wide as it can be read; numerals that belong to none stand by themselves.
    """
    claimed = [at for start, end in account.claims for at in range(start, end)]
    counted = sorted({*account.numerals, *claimed})
    token_starts = [token.start for token in document.tokens]
    last = 0
    for at in counted:
        if at < last:
            continue
        index = bisect_left(token_starts, at + 1) - 1
        token = document.tokens[index] if index >= 0 else None
        if token and token.start <= at < token.end:
            start, last = max(last, token.start), token.end
        else:
            start, last = at, _run_end(at, counted, token_starts)
        yield start, last


def _run_end(at: int, counted: Sequence[int], token_starts: Sequence[int]) -> int:
    """Return where the numerals to explain end that follow each other from a place on, before the next number."""
    index, end = bisect_left(counted, at), at + 1
    after = bisect_left(token_starts, at + 1)
    limit = token_starts[after] if after < len(token_starts) else counted[-1] + 1
    while index + 1 < len(counted) and counted[index + 1] == end < limit:
        index, end = index + 1, end + 1
    return end


def _candidate(proposed: Sequence[Candidate], start: int, end: int) -> Candidate | None:
    """Return what is proposed of a stretch: a candidate may begin a word later than the number as it is read."""
    index = bisect_left(proposed, start + 1, key=lambda candidate: candidate.token.end)
    nearest = proposed[index] if index < len(proposed) else None
    return nearest if nearest and nearest.token.start < end else None
