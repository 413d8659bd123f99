"""How what a draft claims stands."""

from enum import StrEnum


class Outcome(StrEnum):
    """How a claim of a draft stands against the figures, what has to be corrected first."""

    CONTRADICTS = "contradicts"
    ELSEWHERE = "elsewhere"  # so printed of another period, town, part, measure, or in another unit
    UNKNOWN = "unknown"
    FOLLOWS = "follows"  # no document prints it: it follows by arithmetic
    ROUNDED = "rounded"
    STANDS = "stands"

    @property
    def gravity(self) -> int:
        """A sort key: what has to be corrected first."""
        return list(Outcome).index(self)

    @property
    def is_wrong(self) -> bool:
        """Whether a figure says otherwise."""
        return self in (Outcome.CONTRADICTS, Outcome.ELSEWHERE)

    @property
    def is_plain(self) -> bool:
        """Whether nothing need be said of it."""
        return self is Outcome.STANDS

    @property
    def is_right(self) -> bool:
        """Whether a figure says so."""
        return self in (Outcome.FOLLOWS, Outcome.ROUNDED, Outcome.STANDS)
