"""What a draft claims, and how that stands."""

from enum import StrEnum


class Assertion(StrEnum):
    """What a claim of a draft says."""

    NUMBER = "number"
    FIRST = "first"  # a first place, which is a number too: what lies above it speaks against it
    HIGHEST = "highest"  # of several towns, told without a number
    LOWEST = "lowest"
    MULTIPLE = "multiple"  # doubled and the like: a growth of at least so much
    GROWTH = "growth"
    RUN = "run"  # one growth, or fall, after the other
    EXCEEDED = "exceeded"
    REACHED = "reached"  # all of the target at least
    MISSED = "missed"
    HIGHER = "higher"  # one town than another
    TIMES = "times"  # one town is so many times another
    GAP = "gap"  # one town is by so much above another, or below it
    OTHER = "other"  # nobody judges it: 增速加快, 倒数第二

    @property
    def is_counted(self) -> bool:
        """Whether it says a number: how much, or a first place."""
        return self in (Assertion.NUMBER, Assertion.FIRST)

    @property
    def is_highest(self) -> bool:
        """Whether it is of the highest of several towns."""
        return self is Assertion.HIGHEST

    @property
    def is_multiple(self) -> bool:
        """Whether it is a growth of at least so much."""
        return self is Assertion.MULTIPLE

    @property
    def is_run(self) -> bool:
        """Whether it is of one year after the other."""
        return self is Assertion.RUN

    @property
    def is_gap(self) -> bool:
        """Whether it is of the distance between two towns."""
        return self is Assertion.GAP

    @property
    def is_missed(self) -> bool:
        """Whether it says that a target was not reached."""
        return self is Assertion.MISSED

    @property
    def is_beyond_judging(self) -> bool:
        """Whether nobody judges it."""
        return self is Assertion.OTHER

    @property
    def gives_a_number(self) -> bool:
        """Whether it says a number, or by how many times something grew."""
        return self.is_counted or self.is_multiple

    @property
    def is_of_a_target(self) -> bool:
        """Whether it says how far a target is met."""
        return self in (Assertion.EXCEEDED, Assertion.REACHED, Assertion.MISSED)


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
    def is_open(self) -> bool:
        """Whether nothing says anything of it."""
        return self is Outcome.UNKNOWN

    @property
    def is_contradicted(self) -> bool:
        """Whether a figure of the very thing says otherwise."""
        return self is Outcome.CONTRADICTS

    @property
    def is_elsewhere(self) -> bool:
        """Whether a figure of something else says so."""
        return self is Outcome.ELSEWHERE

    @property
    def is_plain(self) -> bool:
        """Whether nothing need be said of it."""
        return self is Outcome.STANDS

    @property
    def is_rounded(self) -> bool:
        """Whether a figure says so more exactly."""
        return self is Outcome.ROUNDED

    @property
    def is_right(self) -> bool:
        """Whether a figure says so."""
        return self in (Outcome.FOLLOWS, Outcome.ROUNDED, Outcome.STANDS)
