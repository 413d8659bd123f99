"""Two versions of the data side by side: which figures differ, and what that does to verdicts, sentences, charts."""

from functools import cached_property

from msgspec import Struct

from metrics.analysis.comparing.shifts import Shift, shifts
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.analysis.versions.changed_entries import EntryChange, entry_changes
from metrics.analysis.versions.changes import Change, changes, known_again
from metrics.model.editions import FigureChange, SentenceChange
from metrics.model.records import Catalogue
from metrics.views.editions import changed_figures, resaid
from metrics.views.versions.outdated import OutdatedLinks, outdated


class Review(Struct, frozen=True, dict=True):
    """A review: what differs between the figures ``before`` and those ``after``; each part found when asked for.

    ``old`` and ``new`` are what the two are called: a folder, a version, a revision.
    """

    before: Facts
    after: Facts
    old: str
    new: str

    @cached_property
    def changes(self) -> list[Change]:
        """The figures that differ between the two versions of a review."""
        return changes(self.before, self.after, self._same)

    @cached_property
    def figures(self) -> tuple[FigureChange, ...]:
        """The figures of the review as they are told, those that documents print first."""
        return changed_figures(self.changes, self.before, self.after)

    @cached_property
    def entries(self) -> tuple[EntryChange, ...]:
        """The indicators, documents, towns and themes that differ in the review."""
        return tuple(entry_changes(self.before.catalogue, self.after.catalogue))

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """The indicators and measures whose verdicts differ in the review."""
        return tuple(shifts(self.before, self.after, self._same))

    @cached_property
    def sentences(self) -> tuple[SentenceChange, ...]:
        """The certain sentences of the review, on the overview and above charts, that are said otherwise."""
        return resaid(self.pictures, self.before, self.after)

    @cached_property
    def pictures(self) -> tuple[tuple[str, str], ...]:
        """The indicators and measures whose charts differ in the review: in their figures or in what compares."""
        figures = ((change.newest.indicator, str(change.newest.measure)) for change in self.changes)
        judged = ((shift.indicator, str(shift.measure)) for shift in self.shifts)
        return tuple(dict.fromkeys((*figures, *judged)))

    @cached_property
    def links(self) -> list[OutdatedLinks]:
        """The shared links that show what by the review no longer holds."""
        return outdated(self.figures, self.after.catalogue)

    @property
    def differs(self) -> bool:
        """Whether the review has anything that a reader may see."""
        return bool(self.changes or self.entries or self.shifts or self.sentences)

    @cached_property
    def _same(self) -> dict[Fact, Fact]:
        return known_again(self.before, self.after)

    def home(self, indicator: str) -> Catalogue:
        """Return the reviewed catalogue that has an indicator: that of now, else that of before."""
        return (self.after if indicator in self.after.catalogue.indicators else self.before).catalogue
