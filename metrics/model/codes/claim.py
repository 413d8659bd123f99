"""What a draft claims, and how that stands."""

from enum import StrEnum


class ClaimKind(StrEnum):
    """What a draft says in one place: a number, or words that say as much."""

    NUMBER = "number"
    RISES = "rises"
    FALLS = "falls"
    HIGHER = "higher"
    LOWER = "lower"
    FULFILLED = "fulfilled"

    @property
    def is_number(self) -> bool:
        """Whether a number says it."""
        return self is ClaimKind.NUMBER


class Outcome(StrEnum):
    """How a claim of a draft stands against the figures, what has to be corrected first."""

    CONTRADICTS = "contradicts"
    ELSEWHERE = "elsewhere"  # so printed of another period, town, part, measure, or in another unit
    UNKNOWN = "unknown"
    FOLLOWS = "follows"  # no document prints it: it follows by arithmetic
    ROUNDED = "rounded"
    STANDS = "stands"

    @property
    def is_wrong(self) -> bool:
        """Whether a figure says otherwise."""
        return self in (Outcome.CONTRADICTS, Outcome.ELSEWHERE)

    @property
    def is_right(self) -> bool:
        """Whether a figure says so."""
        return self in (Outcome.FOLLOWS, Outcome.ROUNDED, Outcome.STANDS)

    @property
    def is_open(self) -> bool:
        """Whether no figure says anything of it."""
        return self is Outcome.UNKNOWN
