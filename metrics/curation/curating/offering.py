"""What is offered of a number: the indicators in the order in which they hold it, and why none of them does."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.cues.followed import named_beside
from metrics.curation.curating.choices import FigureChoices, proposed
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.curating.rulings import AppliedRuling, Ruling, followed
from metrics.curation.curating.trying import Attempt, Rehearsal
from metrics.curation.opening.scans import DOUBT
from metrics.curation.proposing.candidate import ELSEWHERE, Candidate
from metrics.language import Bilingual
from metrics.model.codes import Reason
from metrics.model.records import Catalogue, Indicator, Source


def is_unfollowed(stretch: Stretch) -> bool:
    """Whether an open number is a figure by which no indicator, of the folder or of the library, is named."""
    candidate = stretch.candidate
    if stretch.standing.is_explained or candidate is None or candidate.quantity is None:
        return False
    return candidate.reason is None and not candidate.as_named.guesses and DOUBT not in candidate.doubts


class Offer(Struct, frozen=True, dict=True):
    """What is offered of one number of a document.

    ``made`` is an indicator that was made for it just now, ``rulings`` what is written of other numbers of it.
    """

    stretch: Stretch
    progress: Progress
    catalogue: Catalogue
    source: Source
    made: str = ""
    rulings: Sequence[Ruling] = ()

    @cached_property
    def candidate(self) -> Candidate | None:
        """What is proposed in the offer of a number; indicators that could not hold it stand last."""
        candidate = self.stretch.candidate
        if candidate is None or candidate.quantity is None or not self.is_open:
            return candidate
        return self._rehearsal.in_turn(candidate, proposed(candidate, self.source, self.catalogue.areas))

    @property
    def is_open(self) -> bool:
        """Whether the curator has something left to do about the offered number."""
        return not self.stretch.standing.is_explained

    @property
    def is_asked_back(self) -> bool:
        """Whether the offered number was read off a photo without being sure: the curator types what it prints."""
        candidate = self.stretch.candidate
        return self.is_open and candidate is not None and DOUBT in candidate.doubts

    @cached_property
    def indicators(self) -> Sequence[tuple[Indicator, str]]:
        """The offered indicators with the words by which they are guessed; one that was just made before them."""
        candidate = self.candidate
        guesses = [(guess.indicator, guess.word) for guess in candidate.guesses] if candidate else []
        own = self.catalogue.indicators.get(self.made)
        return [(own, ""), *guesses] if own else guesses

    @cached_property
    def chosen(self) -> FigureChoices | None:
        """The choices offered of a number; None where it cannot be read."""
        if self.candidate is None or self.candidate.quantity is None:
            return None
        corrections: dict[str, Any] = {one.field: one.value for one in self.followed}
        chosen = replace(proposed(self.candidate, self.source, self.catalogue.areas), **corrections)
        return replace(chosen, indicator=self.indicators[0][0].id) if self.indicators else chosen

    @cached_property
    def followed(self) -> tuple[AppliedRuling, ...]:
        """The fields in which it is offered as numbers before it were corrected."""
        if self.candidate is None or self.candidate.quantity is None or not self.is_open:
            return ()
        raw = proposed(self.candidate, self.source, self.catalogue.areas)
        return tuple(followed(self.candidate, self.stretch.start, raw, self.rulings))

    @cached_property
    def tried(self) -> Attempt | None:
        """What would come of the first offered indicator; None where there is none, or typing comes first."""
        if self.candidate is None or self.chosen is None or not self.indicators or self._is_settled:
            return None
        return self._rehearsal.tried(self.chosen, self.candidate)

    @cached_property
    def remark(self) -> Bilingual | None:
        """The remark that `metrics verify` would make on the first offered indicator; None where it makes none."""
        return self._rehearsal.remark(self.tried.proof) if self.tried else None

    @property
    def lands(self) -> bool:
        """Whether the first indicator is offered: nothing is known that speaks against it."""
        return self.tried is None or self.tried.lands

    @property
    def is_open_question(self) -> bool:
        """Whether nothing is chosen beforehand: something of it is doubtful, and which it is a person answers."""
        if self.candidate is None or self.reason or self.is_asked_back or not self.indicators:
            return False
        return bool(self.candidate.doubts) and self.lands and self.indicators[0][0].id != self.made

    @property
    def reason(self) -> Reason | None:
        """The reason offered for which a number is no figure: that it is carried already, too."""
        is_elsewhere = self.candidate is not None and ELSEWHERE in self.candidate.doubts
        if self.tried and self.tried.hindrance and self.tried.hindrance.is_repeated and not is_elsewhere:
            return Reason.REPEAT
        if self.is_unfollowed:
            return Reason.UNFOLLOWED
        return self.candidate.reason if self.candidate else None

    @property
    def is_unfollowed(self) -> bool:
        """Whether the offer is of a figure by which no indicator is named, none was made, and nobody types it first."""
        is_made = self.made in self.catalogue.indicators
        return is_unfollowed(self.stretch) and not is_made and not self._would_be_doubted

    @property
    def _would_be_doubted(self) -> bool:
        """Whether one of the indicators offered stands beside it by name, so that nobody may set it aside unasked."""
        if self.candidate is None:
            return False
        beside = named_beside(self.catalogue, self.progress.document, self.candidate.token)
        return not {one.id for one in beside}.isdisjoint(one.id for one, _ in self.indicators)

    @property
    def _is_settled(self) -> bool:
        """Whether nothing is tried: it is explained, proposed to be no figure, or asked back."""
        has_reason = self.candidate is not None and self.candidate.reason is not None
        return not self.is_open or has_reason or self.is_asked_back

    @property
    def _rehearsal(self) -> Rehearsal:
        """Where an offered figure is tried."""
        return Rehearsal(self.catalogue, self.progress.document, self.source)
