"""A rule: how a value follows from others, and all that anybody asks of a rule, so that nobody asks its name."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from msgspec import Struct


class Purpose(StrEnum):
    """What an implied value, which follows by a rule, is for."""

    ROW = "row"  # a row of the tidy frame
    BESIDE = "beside"  # told in the tree of another value, for there is no indicator for it
    CHECK = "check"  # only held against what a document states

    @property
    def is_row(self) -> bool:
        """Whether the value that follows by the rule is a figure of its own."""
        return self is Purpose.ROW

    @property
    def is_beside(self) -> bool:
        """Whether the value is told in the tree of another, and nowhere else."""
        return self is Purpose.BESIDE

    @property
    def is_check(self) -> bool:
        """Whether the value that follows by the rule is told nowhere, and only held against what is printed."""
        return self is Purpose.CHECK


class Side(StrEnum):
    """Which ends of the range of a rule's formula follow."""

    BOTH = "both"
    LOW = "low"  # the result is this or more
    HIGH = "high"  # the result is this or less

    @property
    def has_low(self) -> bool:
        """Whether the rule tells that the result is no less."""
        return self is not Side.HIGH

    @property
    def has_high(self) -> bool:
        """Whether the rule tells that the result is no more."""
        return self is not Side.LOW


class Rule(Struct, frozen=True, eq=False):
    """A rule, by which values follow, and its traits; ``formula`` takes what stands for the inputs, in their order.

    Two rules may have one ``name``, by which data and links call them, and are told in ``words`` of their own: the
    name, where these are not given.
    """

    name: str
    formula: Callable[..., Any]
    use: Purpose = Purpose.ROW
    side: Side = Side.BOTH
    words: str = ""
    leads_back: bool = False
    """From a level to an earlier one of the same, which stands for it where none is printed."""
    spans_years: bool = False
    """It sets levels of two years against each other, whose scopes may differ."""
    subtracts: bool = False
    """It takes one count from another: less than nothing is a mistake in either."""
    repeats: bool = False
    """It says what another place says, and nothing is worked out."""
    counts: bool = False
    """Its inputs count things over thresholds; there are as many as thresholds are printed."""

    @property
    def words_key(self) -> str:
        """The key of the rule's words in display."""
        return self.words or self.name
