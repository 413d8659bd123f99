"""What one yes takes: the number that is shown, and with it those beside it of which nothing is doubtful.

They are those of its line, and such as are no figures on the lines around it, up to the next line with a figure.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.edits import exclusion_edits, figure_edits
from metrics.curation.curating.excluding import excluding
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.outlook import Edit
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.curating.rulings import Ruling, rulings_of
from metrics.model.codes import Reason
from metrics.model.records import Catalogue, Source

MOST = 7  # numbers beside the one that is shown: a key leads to each, and one look holds them
REACH = 24  # open numbers that are looked at on either side


class Companion(Struct, frozen=True):
    """A number beside the one that is shown: ``chosen`` is the figure that it would be, ``reason`` why it is none."""

    stretch: Stretch
    chosen: FigureChoices | None = None
    reason: Reason | None = None

    @property
    def is_sure(self) -> bool:
        """Whether nothing of a number that one yes would take along is doubtful."""
        return self.chosen is not None or self.reason is not None


class NumberGroup(Struct, frozen=True, dict=True):
    """The group that one yes takes: the open numbers looked at together, and what would be written of each."""

    here: Stretch
    progress: Progress
    catalogue: Catalogue
    source: Source

    @property
    def beside(self) -> tuple[Companion, ...]:
        """The numbers that a yes takes with the one that is shown, in their order."""
        sure = [one for one in self._judged if one.is_sure and one.stretch != self.here]
        return tuple(sorted(sure, key=lambda one: one.stretch.start))

    @property
    def lead(self) -> Stretch:
        """The number of the group to begin with, not before this one: the first that wants a look, else the first."""
        behind = [one for one in self._judged if one.stretch.start >= self.here.start]
        doubtful = (one.stretch for one in behind if not one.is_sure)
        figures = (one.stretch for one in behind if one.chosen)
        return next(doubtful, next(figures, self.here))

    @cached_property
    def _judged(self) -> list[Companion]:
        """The group's number itself, those before it and those behind it; their figures all stand on one line."""
        if self.here.standing.is_explained:
            return []
        judged = [self._judge(self.here, ())]
        for side in self._sides:
            for stretch in islice(side, REACH):
                one = self._judge(stretch, judged)
                lines = {self._line(other.stretch) for other in (*judged, one) if other.reason is None}
                if len(lines) > 1 or sum(other.is_sure for other in judged[1:]) == MOST:
                    break
                judged.append(one)
        return judged

    @property
    def _sides(self) -> tuple[Iterable[Stretch], Iterable[Stretch]]:
        """The open numbers before the group's, the nearest first, and those behind it."""
        numbers = [one for one in self.progress.stretches if not one.standing.is_explained]
        index = numbers.index(self.here)
        return reversed(numbers[:index]), numbers[index + 1 :]

    def _line(self, stretch: Stretch) -> int:
        """Return the line on which a number of the group begins."""
        return self.progress.document.characters[stretch.start].line

    @cached_property
    def _rulings(self) -> tuple[Ruling, ...]:
        """What is written of other numbers of the document."""
        return rulings_of(self.progress, self.catalogue.areas)

    def _judge(self, stretch: Stretch, others: Sequence[Companion]) -> Companion:
        """Return what would be written of a number; nothing where it is doubtful, or says again what another says."""
        offer = Offer(stretch, self.progress, self.catalogue, self.source, rulings=self._rulings)
        if offer.reason:
            return Companion(stretch, None, offer.reason)
        chosen = _taken(offer)
        cells = {_cell(one.chosen) for one in others if one.chosen}
        return Companion(stretch) if chosen is None or _cell(chosen) in cells else Companion(stretch, chosen)

    def edits(self, folder: Path, taken: Sequence[Companion]) -> list[Edit]:
        """Return the edits that write some numbers: figures, and what is none."""
        figures = [one.chosen for one in taken if one.chosen]
        excluded = [
            excluding(self.progress, one.stretch, str(one.reason)) for one in taken if one.reason is not None
        ]
        return [
            *(edit for one in figures for edit in figure_edits(self.catalogue, folder, self.source, one)),
            *(exclusion_edits(folder, self.source, excluded) if excluded else ()),
        ]


def _taken(offer: Offer) -> FigureChoices | None:
    """Return what is offered of a number where nothing of it is doubtful; None elsewhere."""
    candidate, chosen, tried = offer.candidate, offer.chosen, offer.tried
    if candidate is None or chosen is None or tried is None:
        return None
    if candidate.doubts or not tried.lands or offer.remark or chosen.measure_of.is_rank:
        return None
    return replace(chosen, near=tried.near)


def _cell(chosen: FigureChoices) -> tuple[str, ...]:
    """Return what two figures of one yes may not both say."""
    return chosen.indicator, chosen.measure, chosen.period, chosen.area, chosen.part
