"""One figure as a record: what it is a number of, what it says besides, where it stands."""

from dataclasses import dataclass
from datetime import date

from metrics.language import Bilingual
from metrics.model.codes import Doubt, Measure, Prices, Status
from metrics.model.period import Period
from metrics.model.quantity import Quantity

Thing = tuple[str, str, str, tuple[date | None, date] | str, Measure, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Location:
    """Where a record stands in the curated files; line and column count from 1."""

    file: str
    line: int
    column: int


NOWHERE, UNSAID = Location("", 0, 0), Bilingual("", "")


@dataclass(frozen=True, slots=True)
class Details:
    """What some figures say of themselves besides; empty where they say nothing.

    ``whole`` is what a share is a share of, or ``whole_of`` the id of the indicator that it is a share of. ``base`` is
    what a change is counted from: empty for the same period a year earlier, ``previous`` for the period directly
    before (环比), else a period as written; ``prices`` are those in which a change of money is counted.
    ``field``: a rank is among others as printed, such as 六区两县, not among those of a place; ``competitors`` is how
    many they are, None where that is not printed. ``note`` is a footnote; ``definition``, what this figure counts where
    that is not what its indicator says.
    """

    whole: Bilingual = UNSAID
    whole_of: str = ""
    base: str = ""
    prices: Prices = Prices.NOT_STATED
    field: bool = False
    competitors: int | None = None
    note: Bilingual = UNSAID
    definition: Bilingual = UNSAID

    @property
    def base_period(self) -> Period:
        """The period that ``base`` writes, where it writes one."""
        return Period.read(self.base)

    @property
    def apart(self) -> tuple[str, ...]:
        """What sets a figure apart from others of its subject: its base, its whole, its prices, its own definition."""
        return self.base, self.whole.zh or self.whole_of, self.prices, self.definition.zh


PLAIN = Details()


@dataclass(frozen=True, slots=True)
class Replaced:
    """Which figure another one replaces: its document's id, and the 1-based line of the document."""

    source: str
    line: int
    location: Location


@dataclass(frozen=True, slots=True)
class Observation:
    """One quantity of one indicator, area and period, from one source.

    ``part`` is empty for the whole town. For a rank, ``of`` is the measure that is ranked and ``among`` the
    place whose towns are ranked. ``line`` is the 1-based line of the document on which the figure begins;
    ``near`` a word that is printed beside it, where those of its indicator are not. ``covers`` is what a total
    counts, as printed, such as 22个村; empty: not stated. ``supersedes`` are the figures of the same thing that this
    one replaces: they are kept, and count no more. ``disputed`` says why another paper's other number is left to
    stand beside this one; None: nobody has said. ``checked`` is who else looked it up, and when, such as 王某,
    2026-11-27; empty: nobody.
    """

    indicator: str
    area: str
    part: str
    period: Period
    measure: Measure
    quantity: Quantity
    status: Status
    source: str
    line: int
    of: Measure | None
    among: Bilingual | None
    location: Location
    near: str = ""
    covers: str = ""
    details: Details = PLAIN
    sure: tuple[Doubt, ...] = ()
    supersedes: tuple[Replaced, ...] = ()
    disputed: Bilingual | None = None
    checked: str = ""

    @property
    def thing(self) -> Thing:
        """What the figure is a number of: two figures of one thing agree, disagree, or one replaces the other."""
        among = self.among.zh if self.among else ""
        time = (self.period.start, self.period.end) if self.period.end else self.period.text
        of = (self.of or "", among, self.quantity.unit, *self.details.apart)
        return self.indicator, self.area, self.part, time, self.measure, of
