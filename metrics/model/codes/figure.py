"""What a figure says, and how it came to be."""

from enum import StrEnum


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
    def is_change(self) -> bool:
        """Whether it tells how far something moved from a base."""
        return self in (Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT)


class Prices(StrEnum):
    """In which prices a change of money is counted."""

    CURRENT = "current"
    CONSTANT = "constant"  # 按可比价格
    NOT_STATED = "not_stated"


class Status(StrEnum):
    """How an observation came to be: the surest first."""

    PRINTED = "printed"
    PRELIMINARY = "preliminary"  # 初步数, 初步核算
    ESTIMATED = "estimated"  # 预计 of a time that is over
    PLANNED = "planned"
    IMPLIED = "implied"

    @property
    def sureness(self) -> int:
        """A number that is higher the surer the status is."""
        return -list(Status).index(self)

    @property
    def is_reported(self) -> bool:
        """Whether a document tells it of a time that is over: not planned, and not only implied."""
        return self not in (Status.PLANNED, Status.IMPLIED)

    @property
    def is_counted(self) -> bool:
        """Whether a document prints it as counted, be it preliminary: other figures follow from it."""
        return self in (Status.PRINTED, Status.PRELIMINARY)


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
