"""Which figures are of the very thing that a claim is of, and which are of something near it."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.following.tree import is_of_several_years
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.period import Period
from metrics.model.records import Catalogue, Observation

LAST_DAY = (12, 31)
PEOPLE = ("人", "人次")
FIELDS = "国省市县区镇乡州"  # 全国, 全省 …: among whom a rank is


class Cells(Struct, frozen=True):
    """The figures of one indicator, asked for by what a claim is of."""

    facts: Facts
    claim: Claim
    rows: Sequence[Fact]

    @classmethod
    def of(cls, facts: Facts, claim: Claim, indicator: str) -> "Cells":
        """Return the figures of an indicator to hold a draft's claim against."""
        return cls(facts, claim, facts.select(indicator=indicator))

    @property
    def own(self) -> list[Fact]:
        """The figures of the claim's own town, part, measure and time."""
        return [row for row in self.like(("area", "part", "measure")) if self.is_of_its_time(row)]

    def like(self, same: Sequence[str]) -> list[Fact]:
        """Return the figures that are as the claim says in some ways, changes from their usual base alone."""
        return [
            row for row in self.rows if all(ALIKE[name](row, self.claim) for name in same) and not row.base
        ]

    def is_of_its_time(self, row: Fact) -> bool:
        """Whether a figure is of the time that the claim says; where it says none, of the newest that is told."""
        if self.claim.period is None:
            return row.year == self._newest
        return is_same_time(self.claim.period, row.period)

    @property
    def _newest(self) -> int:
        """The newest year of which the town has a printed figure by the claim's measure."""
        alike = self.like(("area", "part", "measure"))
        return max((row.year for row in alike if row.status.is_reported), default=0)


def is_same_time(claimed: Period, printed: Period) -> bool:
    """Whether a claim's period is a figure's: what is of the end of a year is of the year, too."""
    if claimed == printed or (
        claimed.end is not None and (claimed.start, claimed.end) == (printed.start, printed.end)
    ):
        return True
    return _whole_year(claimed) != 0 and _whole_year(claimed) == _whole_year(printed)


def _whole_year(period: Period) -> int:
    """Return the year that a claim's period is, or at whose end it is; 0 for all others."""
    if period.is_full_year:
        return period.year
    end = period.end
    is_last_day = period.is_one_day and end is not None and (end.month, end.day) == LAST_DAY
    return period.year if is_last_day or period.start is None or end is None else 0


def is_one_unit(catalogue: Catalogue, one: str, other: str) -> bool:
    """Whether a claim's base unit is a figure's: what is counted by the piece is, but people are none."""
    if one == other or not one:
        return True
    if (one in PEOPLE) is not (other in PEOPLE):
        return False
    units = catalogue.units.find(one), catalogue.units.find(other)
    return all(unit is not None and unit.counted for unit in units)


def is_same_measure(row: Fact, claim: Claim) -> bool:
    """Whether a figure says what a claim does: the level of an indicator in per cent is called a share, too.

    A change on the year is no mean of several years.
    """
    if row.measure.is_change and _is_a_mean(row) is not claim.sense.is_mean:
        return False
    is_level_in_percent = row.measure.is_level and row.unit == "%"
    return row.measure is claim.measure or (claim.measure.has_whole and is_level_in_percent)


def _is_a_mean(row: Fact) -> bool:
    """Whether a figure is a change as the mean of several years; one that is implied is of a year."""
    return isinstance(row.origin, Observation) and is_of_several_years(row.origin)


def is_same_rank(row: Fact, claim: Claim) -> bool:
    """Whether a claimed rank is among the same others, by the same measure, as a figure's: 全市, 增速."""
    if claim.ranked is not None and row.ranked is not None and claim.ranked is not row.ranked:
        return False
    among = row.among.zh if row.among else ""
    printed = field_in(row.printed) or f"全{among[-1:]}"
    return not claim.field or claim.field == printed or (len(claim.field) > 2 and claim.field in among)


def field_in(text: str) -> str:
    """Return among whom a draft's text says that a rank is: 全县; empty where it does not."""
    return next((field for field in (f"全{end}" for end in FIELDS) if field in text), "")


ALIKE: Mapping[str, Callable[[Fact, Claim], bool]] = {
    "area": lambda row, claim: not claim.area or row.area == claim.area,
    "part": lambda row, claim: row.part == claim.part,
    "measure": lambda row, claim: (
        is_same_measure(row, claim) and (not row.measure.is_rank or is_same_rank(row, claim))
    ),
}
