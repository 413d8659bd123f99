"""Code lists of drafts: how a claim stands against the figures, and for which reason."""

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
        """Trait: a sort key of outcomes: the claim that has to be corrected first comes first."""
        return list(Outcome).index(self)

    @property
    def is_wrong(self) -> bool:
        """Trait: whether a claim is wrong: a figure says otherwise."""
        return self in (Outcome.CONTRADICTS, Outcome.ELSEWHERE)

    @property
    def is_open(self) -> bool:
        """Trait: whether a claim stays open: no figure says anything of it."""
        return self is Outcome.UNKNOWN

    @property
    def is_contradicted(self) -> bool:
        """Trait: whether a figure of the very thing says otherwise than a claim."""
        return self is Outcome.CONTRADICTS

    @property
    def is_elsewhere(self) -> bool:
        """Trait: whether a figure of something else says what a claim says."""
        return self is Outcome.ELSEWHERE

    @property
    def is_plain(self) -> bool:
        """Trait: whether a claim stands, and nothing need be said of it."""
        return self is Outcome.STANDS

    @property
    def is_rounded(self) -> bool:
        """Trait: whether a figure says what a claim says, but more exactly."""
        return self is Outcome.ROUNDED

    @property
    def opposite(self) -> "Outcome":
        """Trait: how the opposite of a claim stands: what was right is contradicted."""
        return Outcome.CONTRADICTS if self.is_right else Outcome.FOLLOWS if self.is_contradicted else self

    @property
    def is_right(self) -> bool:
        """Trait: whether a claim is right: a figure says so."""
        return self in (Outcome.FOLLOWS, Outcome.ROUNDED, Outcome.STANDS)


class OutcomeReason(StrEnum):
    """Why a claim of a draft stands as it does; the words of each are in `metrics.display.proofreading`."""

    NOTHING = ""
    NO_TOWN = "no_town"
    UNDATED = "undated"
    NUMBER = "number"
    BORDER = "border"
    BOUND = "bound"
    LOOSE = "loose"
    RANK = "rank"
    DIRECTION = "direction"
    PLANNED = "planned"
    UNIT = "unit"
    PERIOD = "period"
    PART = "part"
    MEASURE = "measure"
    AREA = "area"
    PRICES = "prices"
    WHOLE = "whole"
    RESULT = "result"
    SEVERAL = "several"
    IMPLIED = "implied"
    TWO_LEVELS = "two_levels"
    TWO_LEVELS_OTHERWISE = "two_levels_otherwise"
    FOLLOWS_OTHERWISE = "follows_otherwise"
    OTHER_TIME = "other_time"
    NO_FIGURE = "no_figure"
    GROWTH_IS = "growth_is"
    FALL_IS = "fall_is"
    RUN_IS = "run_is"
    RUN_BROKEN = "run_broken"
    YEARS_MISSING = "years_missing"
    NO_YEAR = "no_year"
    WHICH_YEAR = "which_year"
    WHICH_TOWN = "which_town"
    NO_TARGET = "no_target"
    TARGET_PASSED = "target_passed"
    TARGET_NOT_PASSED = "target_not_passed"
    FINER = "finer"
    LEVELS_SAY_SO = "levels_say_so"
    LEVELS_SAY_OTHERWISE = "levels_say_otherwise"
    LEVELS_MAKE = "levels_make"
    LEVELS_MISSING = "levels_missing"
    NOT_COMPARED = "not_compared"
    NOT_JUDGED = "not_judged"
    TARGET_REACHED = "target_reached"
    ANOTHER_BELOW = "another_below"
    LEVELS_OF_ALL = "levels_of_all"
    ANOTHER_ABOVE = "another_above"
    NO_RANK = "no_rank"
    DISPUTED = "disputed"
    LIKELY = "likely"
    NO_INDICATOR = "no_indicator"
    NOT_KEPT = "not_kept"
    STRANGER = "stranger"
    PART_OF_A_YEAR = "part_of_a_year"
    SIZE = "size"

    @property
    def is_likely(self) -> bool:
        """Trait: whether a claim's words do not name of what it is, and what stands around it does."""
        return self is OutcomeReason.LIKELY

    @property
    def is_without_indicator(self) -> bool:
        """Trait: whether no indicator was found that a claim may be of."""
        return self is OutcomeReason.NO_INDICATOR

    @property
    def is_without_figure(self) -> bool:
        """Trait: whether there is no figure of a claim's thing, or none of its time."""
        return self in (OutcomeReason.NO_FIGURE, OutcomeReason.OTHER_TIME)

    @property
    def is_unfound(self) -> bool:
        """Trait: whether nothing was found by a claim's words."""
        return self in (OutcomeReason.NO_INDICATOR, OutcomeReason.NO_FIGURE, OutcomeReason.OTHER_TIME)

    @property
    def is_unsaid(self) -> bool:
        """Trait: whether a claim's words do not say of which town or year it is."""
        return self in (OutcomeReason.NO_TOWN, OutcomeReason.NO_YEAR)

    @property
    def is_another_number(self) -> bool:
        """Trait: whether another number is printed than a claim says."""
        return self is OutcomeReason.NUMBER

    @property
    def is_against_it(self) -> bool:
        """Trait: whether another number is printed than a claim says, or one the other way."""
        return self in (OutcomeReason.NUMBER, OutcomeReason.DIRECTION)

    @property
    def is_near(self) -> bool:
        """Trait: whether the figure that says what a claim says differs in time, town or unit alone."""
        return self in (OutcomeReason.PERIOD, OutcomeReason.AREA, OutcomeReason.UNIT)

    @property
    def is_of_another_time(self) -> bool:
        """Trait: whether the figure that says so is of another time."""
        return self is OutcomeReason.PERIOD

    @property
    def is_of_a_result(self) -> bool:
        """Trait: whether the figure that says so is a result, and the claim is a plan."""
        return self is OutcomeReason.RESULT

    @property
    def is_of_another_part(self) -> bool:
        """Trait: whether the figure that says so is of another part."""
        return self is OutcomeReason.PART

    @property
    def is_of_another_measure(self) -> bool:
        """Trait: whether the figure that says so is of another measure."""
        return self is OutcomeReason.MEASURE

    @property
    def is_in_another_unit(self) -> bool:
        """Trait: whether the figure that says so is in another unit or scale."""
        return self is OutcomeReason.UNIT
