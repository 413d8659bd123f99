"""Editions: what changed between one version of the data and the next, in the words told when it was noticed."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from msgspec import Struct

from metrics.language import Bilingual
from metrics.model.codes import ChangeKind


class FigureChange(Struct, frozen=True):
    """One figure that came, was put right or went; ``was`` and ``now`` are empty where there was, or is, none.

    ``figure`` is the id that it has now, or had last; ``areas`` and ``years`` are those that it is, or was, of.
    ``implied``: no document prints it, so it changed because another one did. ``place`` is where it is printed.
    ``about`` is empty where the figure is of something else than it was of: then ``was`` and ``now`` say of what.
    """

    kind: ChangeKind
    figure: str
    indicator: str
    measure: str
    areas: tuple[str, ...]
    years: tuple[int, ...]
    implied: bool
    about: Bilingual
    was: Bilingual
    now: Bilingual
    place: Bilingual

    def is_seen(self, indicator: str, areas: Collection[str], years: Collection[int]) -> bool:
        """Whether a view of an indicator, of some towns and years, shows the figure that changed."""
        near = any(area in areas for area in self.areas) and any(year in years for year in self.years)
        return self.indicator == indicator and near


class SentenceChange(Struct, frozen=True):
    """A certain sentence that an edition tells otherwise, or no longer; ``now`` is empty where it is not said any more.

    ``indicator`` and ``measure`` are those of the chart whose title it is; empty: it stands on the overview.
    """

    indicator: str
    measure: str
    was: Bilingual
    now: Bilingual


class Edition(Struct, frozen=True):
    """One version of the data: since when it is shown, and what changed from the one before.

    ``seen`` is the moment at which it was noticed, in ISO 8601. ``before`` is empty for the first that is known.
    ``more`` counts the figures that changed and are not listed.
    """

    version: str
    seen: str
    before: str = ""
    figures: tuple[FigureChange, ...] = ()
    sentences: tuple[SentenceChange, ...] = ()
    more: int = 0

    @property
    def day(self) -> date:
        """The day on which it was noticed, as the calendar of this machine has it."""
        return datetime.fromisoformat(self.seen).astimezone().date()

    @property
    def pictures(self) -> tuple[tuple[str, str], ...]:
        """The indicators and measures of which charts changed."""
        return tuple(dict.fromkeys((figure.indicator, figure.measure) for figure in self.figures))


def changed_on(version: str, history: Sequence[Edition]) -> date | None:
    """Return the day on which an edition of the data was first seen after another; None: nobody saw it come."""
    return next((edition.day for edition in reversed(history[1:]) if edition.version == version), None)


def editions_after(version: str, history: Sequence[Edition]) -> tuple[Edition, ...] | None:
    """Return the editions after a version, the newest last; None where it is not known what changed since."""
    positions = [index for index, edition in enumerate(history) if edition.version == version]
    if not positions:
        return None
    after = tuple(history[positions[-1] + 1 :])
    befores = (version, *(newer.version for newer in after))
    return (
        after if all(newer.before == before for before, newer in zip(befores, after, strict=False)) else None
    )
