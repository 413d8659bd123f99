"""Code list of drafts: what a claim asserts."""

from enum import StrEnum


class Assertion(StrEnum):
    """What a claim of a draft says."""

    NUMBER = "number"
    FIRST = "first"  # a first rank, which is a number too: what lies above it speaks against it
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
        """Trait: whether a claim says a number: how much, or a first rank."""
        return self in (Assertion.NUMBER, Assertion.FIRST)

    @property
    def is_highest(self) -> bool:
        """Trait: whether a claim is of the highest of several towns."""
        return self is Assertion.HIGHEST

    @property
    def is_multiple(self) -> bool:
        """Trait: whether a claim is of a growth of at least so much."""
        return self is Assertion.MULTIPLE

    @property
    def is_run(self) -> bool:
        """Trait: whether a claim is of one year after the other."""
        return self is Assertion.RUN

    @property
    def is_gap(self) -> bool:
        """Trait: whether a claim is of the distance between two towns."""
        return self is Assertion.GAP

    @property
    def is_growth(self) -> bool:
        """Whether a claim says that something grew or fell, and by no number."""
        return self is Assertion.GROWTH

    @property
    def is_missed(self) -> bool:
        """Trait: whether a claim says that a target was not reached."""
        return self is Assertion.MISSED

    @property
    def is_beyond_judging(self) -> bool:
        """Trait: whether a claim is of a sort that nobody judges."""
        return self is Assertion.OTHER

    @property
    def gives_a_number(self) -> bool:
        """Trait: whether a claim says a number, or by how many times something grew."""
        return self.is_counted or self.is_multiple

    @property
    def is_either_way(self) -> bool:
        """Trait: whether the contrary of a claim is one of its kind: a growth and a fall, higher and lower."""
        return self in (Assertion.GROWTH, Assertion.HIGHER)

    @property
    def is_of_a_target(self) -> bool:
        """Trait: whether a claim says how far a target is met."""
        return self in (Assertion.EXCEEDED, Assertion.REACHED, Assertion.MISSED)
