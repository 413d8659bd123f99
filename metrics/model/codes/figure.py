"""Code lists of a figure: its measure (level, growth, share, rank), status, hedge, and the prices of a change."""

from enum import StrEnum
from fractions import Fraction


class Measure(StrEnum):
    """What a figure says about its indicator."""

    LEVEL = "level"
    CHANGE_ON_YEAR = "change_on_year"  # in per cent: 同比增长 1.92%
    CHANGE_AMOUNT = "change_amount"  # in the unit of the level: +24天, 净增480元, 3.82个百分点
    RANK = "rank"
    COMPLETION = "completion"
    SHARE = "share"
    RATIO = "ratio"  # of parts to each other: 8.3:71.1:20.6

    @property
    def is_level(self) -> bool:
        """Trait: whether the measure is a level: how much there is, itself."""
        return self is Measure.LEVEL

    @property
    def is_change(self) -> bool:
        """Trait: whether the measure is a change: how far something moved from a base."""
        return self in (Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT)

    @property
    def is_growth(self) -> bool:
        """Trait: whether the measure is a change in per cent of its base, which for money is counted at some prices."""
        return self is Measure.CHANGE_ON_YEAR

    @property
    def is_gain(self) -> bool:
        """Trait: whether the measure is a change by an amount."""
        return self is Measure.CHANGE_AMOUNT

    @property
    def is_rank(self) -> bool:
        """Trait: whether the measure is a rank among others, and no amount: nothing adds up, no line joins two."""
        return self is Measure.RANK

    @property
    def is_ratio(self) -> bool:
        """Trait: whether the measure is of parts to each other, and has no number of its own."""
        return self is Measure.RATIO

    @property
    def stands_at_the_end(self) -> bool:
        """Trait: whether a measure is of the end of a time, so that a part of that time has no less of it."""
        return self in (Measure.RANK, Measure.SHARE, Measure.RATIO)

    @property
    def has_target(self) -> bool:
        """Trait: whether the measure is counted from a target that was set: a completion."""
        return self is Measure.COMPLETION

    @property
    def has_whole(self) -> bool:
        """Trait: whether the measure is a share of a whole, which is named or is the indicator itself."""
        return self is Measure.SHARE

    @property
    def can_be_ranked(self) -> bool:
        """Trait: whether a rank may be by this measure."""
        return self not in (Measure.RANK, Measure.RATIO)

    @property
    def is_in_per_cent(self) -> bool:
        """Trait: whether the measure is in hundredths, whatever the unit of the level is."""
        return self in (Measure.CHANGE_ON_YEAR, Measure.COMPLETION, Measure.SHARE)

    @property
    def least(self) -> Fraction | None:
        """Trait: the least that a measure may be, nothing falling below nothing; None for a gain."""
        if self is Measure.CHANGE_AMOUNT:
            return None
        return Fraction(-100) if self is Measure.CHANGE_ON_YEAR else Fraction(0)

    @property
    def most(self) -> Fraction | None:
        """Trait: the most that a measure may be: no share is more than its whole; None where there is no such end."""
        return Fraction(100) if self is Measure.SHARE else None

    def unit_beside(self, level: str) -> str:
        """Return a measure's unit beside a level in ``level``: of a rank 位, of a gain of % points."""
        if self.is_in_per_cent:
            return "%"
        if self.is_rank:
            return "位"
        return "百分点" if self.is_gain and level == "%" else level


class Prices(StrEnum):
    """In which prices a change of money is counted: what says most first."""

    CURRENT = "current"
    CONSTANT = "constant"  # 按可比价格
    NOT_STATED = "not_stated"

    @property
    def is_current(self) -> bool:
        """Trait: whether a change of money counts each year at its own prices."""
        return self is Prices.CURRENT

    @property
    def is_constant(self) -> bool:
        """Trait: whether a change of money counts both years at the prices of one, so that no level follows."""
        return self is Prices.CONSTANT

    @property
    def is_stated(self) -> bool:
        """Trait: whether the document says at which prices it counts a change of money."""
        return self is not Prices.NOT_STATED

    @property
    def certainty(self) -> int:
        """Trait: a number that is higher the more a change at such prices says of the levels that follow."""
        return -_PRICES[self]


_PRICES = {prices: rank for rank, prices in enumerate(Prices)}


class Status(StrEnum):
    """How an observation came to be: the surest first."""

    PRINTED = "printed"
    PRELIMINARY = "preliminary"  # 初步数, 初步核算
    ESTIMATED = "estimated"  # 预计 of a time that is over
    PLANNED = "planned"
    IMPLIED = "implied"

    @property
    def is_printed(self) -> bool:
        """Trait: whether a figure is plainly printed: its document leaves nothing to be said of how it came to be."""
        return self is Status.PRINTED

    @property
    def is_preliminary(self) -> bool:
        """Trait: whether a figure is preliminary: its document says that it may be revised."""
        return self is Status.PRELIMINARY

    @property
    def is_estimated(self) -> bool:
        """Trait: whether a figure is estimated by its document, when its time is over or nearly so."""
        return self is Status.ESTIMATED

    @property
    def is_provisional(self) -> bool:
        """Trait: whether a figure is preliminary or estimated: another number may come."""
        return self.is_estimated or self.is_preliminary

    @property
    def is_planned(self) -> bool:
        """Trait: whether a figure is planned: of what is still to come."""
        return self is Status.PLANNED

    @property
    def is_implied(self) -> bool:
        """Trait: whether a figure is implied: no document prints it, and it follows from what is printed."""
        return self is Status.IMPLIED

    @property
    def sureness(self) -> int:
        """Trait: a number that is higher the surer a figure's status is."""
        return -_STATUSES[self]

    @property
    def is_reported(self) -> bool:
        """Trait: whether a figure is told of a time that is over: not planned, and not only implied."""
        return self not in (Status.PLANNED, Status.IMPLIED)

    @property
    def is_counted(self) -> bool:
        """Trait: whether a figure is printed as counted, be it preliminary: other figures follow from it."""
        return self in (Status.PRINTED, Status.PRELIMINARY)


_STATUSES = {status: rank for rank, status in enumerate(Status)}


class Hedge(StrEnum):
    """How a document loosens a figure."""

    NONE = "none"
    OVER = "over"  # 余, 多, 超
    AT_LEAST = "at_least"  # 以上, 不少于, 上百
    NEARLY = "nearly"  # 近
    UNDER = "under"  # 不足
    AT_MOST = "at_most"  # 以内, 不超过
    ABOUT = "about"  # 约, 左右
    RANGE = "range"  # 5%—8%, 前三
    LEADING = "leading"  # 前列

    @property
    def is_none(self) -> bool:
        """Trait: whether a figure stands without a hedge."""
        return self is Hedge.NONE

    @property
    def leaves_out(self) -> bool:
        """Trait: whether the printed number itself is not meant: 超1400万元 is not 1400万元."""
        return self in (Hedge.OVER, Hedge.NEARLY, Hedge.UNDER)

    @property
    def takes_in(self) -> bool:
        """Trait: whether the printed number is the last of what is meant: 2.5%以内, 50万元以上."""
        return self in (Hedge.AT_LEAST, Hedge.AT_MOST)

    @property
    def is_nearly(self) -> bool:
        """Trait: whether the hedge says a little below the printed number: 近, nearly."""
        return self is Hedge.NEARLY

    @property
    def is_about(self) -> bool:
        """Trait: whether the hedge says near the printed number, on either side: 约, about."""
        return self is Hedge.ABOUT

    @property
    def is_open_above(self) -> bool:
        """Trait: whether the hedge says the printed number or more: 超过, at least."""
        return self in (Hedge.OVER, Hedge.AT_LEAST)

    @property
    def is_open_below(self) -> bool:
        """Trait: whether the hedge says the printed number or less: 近, at most."""
        return self in (Hedge.NEARLY, Hedge.UNDER, Hedge.AT_MOST)
