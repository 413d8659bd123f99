"""A figure as it travels through the house: exact, and with the printed observation or implied value that it is."""

from datetime import date
from hashlib import sha256

from msgspec import Struct

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.bounds import HasEnds
from metrics.analysis.conflicts import Conflict
from metrics.analysis.following.rule import Rule
from metrics.analysis.following.tree import ImpliedValue, Value
from metrics.language import Bilingual
from metrics.model.codes import Hedge, Measure, Prices, Status
from metrics.model.observations import PLAIN, Details, address_of
from metrics.model.period import Period
from metrics.model.quantity import Quantity
from metrics.model.records import Observation, Source


class Fact(Struct, HasEnds, frozen=True, eq=False):
    """A fact: one figure of an indicator, area, part, period and measure; it is equal to itself alone.

    ``origin`` is the printed observation, or the implied value over its inputs, of which all else is told; an implied
    value stands where the first figure that it rests on is printed, in ``source``. Its ``ends`` are exact and in
    ``unit``, the base unit; one is None where nothing is stated on that side. ``prices`` are those of a change, and of
    what follows from one of money; None for all others. ``successor`` is the figure that replaces this one, and
    ``conflict`` the disagreement that it is part of, or that a figure is part of from which it follows; None where
    there is none.
    """

    origin: Value
    ends: Quantity | Interval
    theme: str
    source: Source
    unit: str
    prices: Prices | None = None
    successor: Observation | None = None
    conflict: Conflict | None = None

    @property
    def indicator(self) -> str:
        """The id of the fact's indicator."""
        return self.origin.indicator

    @property
    def area(self) -> str:
        """The id of the fact's area."""
        return self.origin.area

    @property
    def part(self) -> str:
        """The part of the area that the fact is about; empty: the whole."""
        return self.origin.part

    @property
    def period(self) -> Period:
        """The stretch of time that the fact is about."""
        return self.origin.period

    @property
    def measure(self) -> Measure:
        """What the fact says about its indicator: a level, a change on the year, a rank."""
        return self.origin.measure

    @property
    def status(self) -> Status:
        """How the fact came to be: printed, planned, implied and the like."""
        return self.origin.status

    @property
    def start(self) -> date | None:
        """The first day of the fact's period; None where that is not printed."""
        return self.origin.period.start

    @property
    def end(self) -> date | None:
        """The last day of the fact's period; None where that is not printed."""
        return self.origin.period.end

    @property
    def year(self) -> int:
        """The year its period begins in, or lies in; without a printed start, the one it ends in."""
        return self.origin.period.year

    @property
    def lasts_months(self) -> float:
        """How many months the fact's period lasts; 0 where one of its ends is not printed."""
        return self.period.months

    @property
    def spans(self) -> tuple[int, ...]:
        """The years that the fact's period covers, where they are several."""
        start, end = self.period.start, self.period.end
        return tuple(range(start.year, end.year + 1)) if start and end and self.period.spans_years else ()

    @property
    def hedge(self) -> Hedge:
        """How the fact is loosened: by the hedge printed, or by the bound that follows."""
        return self.origin.hedge if isinstance(self.origin, ImpliedValue) else self.origin.quantity.hedge

    @property
    def quantity(self) -> Quantity:
        """The fact as a quantity: the printed one, or one made of what follows, of which nothing is printed."""
        if isinstance(self.origin, Observation):
            return self.origin.quantity
        return Quantity("", self.value, self.low, self.high, self.unit, self.hedge)

    @property
    def printed(self) -> str:
        """The fact's figure as printed; empty where it is implied."""
        return self.origin.quantity.printed if isinstance(self.origin, Observation) else ""

    @property
    def first(self) -> Observation:
        """The printed figure by which the fact stands in a document: itself, or the first that it rests on."""
        return self.origin if isinstance(self.origin, Observation) else self.origin.first

    @property
    def rule(self) -> Rule | None:
        """The rule by which the fact follows; None where it is printed."""
        return self.origin.rule if isinstance(self.origin, ImpliedValue) else None

    @property
    def inputs(self) -> tuple[Value, ...]:
        """What the fact follows from; nothing where it is printed."""
        return self.origin.inputs if isinstance(self.origin, ImpliedValue) else ()

    @property
    def details(self) -> Details:
        """What the fact says of itself besides; what is implied says nothing."""
        return self.origin.details if isinstance(self.origin, Observation) else PLAIN

    @property
    def document(self) -> str:
        """What the document is called in which the fact stands."""
        return self.source.document

    @property
    def line(self) -> int:
        """The line of the document, from 1, on which the fact's figure begins; 0 where there is none."""
        return self.first.line

    @property
    def cell(self) -> str:
        """The cell of the table in which the fact stands, such as C12; empty where its document is none."""
        return self.first.cell

    @property
    def place(self) -> str:
        """Where in its document the fact stands, as is printed everywhere: C12 or 199; empty where it has no lines."""
        return self.first.place

    @property
    def address(self) -> str:
        """Where the fact stands in the documents: document:line, the document alone where it has no line."""
        return address_of(self.document, self.place)

    @property
    def id(self) -> str:
        """A short name of the fact for links: the same as long as what it says stays the same."""
        period, place = self.period.text, (self.document, self.place or "0", self.printed)
        words = (self.indicator, self.area, self.part, self.measure, period, self.status, *place)
        return "e-" + sha256("|".join(words).encode()).hexdigest()[:10]

    @property
    def covers(self) -> Quantity | None:
        """What a total of this fact counts, such as 22个村; None: not stated."""
        return self.origin.covers

    @property
    def base(self) -> str:
        """What a change of this fact is counted from; empty: the year before; previous: the period before."""
        return self.details.base

    @property
    def whole(self) -> str:
        """What a share of this fact is a share of, in 中文 or as the id of an indicator; empty: not said."""
        return self.details.whole.zh or self.details.whole_of

    @property
    def ranked(self) -> Measure | None:
        """The measure that a rank ranks; None for the other measures."""
        return self.origin.of if isinstance(self.origin, Observation) else None

    @property
    def among(self) -> Bilingual | None:
        """Among whom this fact's rank ranks: a place whose towns, or others as printed; else None."""
        return self.origin.among if isinstance(self.origin, Observation) else None

    @property
    def competitors(self) -> str:
        """Among whom this fact's rank ranks, in 中文; empty for the other measures."""
        return self.among.zh if self.among else ""

    @property
    def among_count(self) -> int | None:
        """How many this fact's rank ranks; None where that is not printed."""
        return self.details.competitors

    @property
    def definition(self) -> str:
        """What this fact counts by its own words, in 中文; empty where it counts what its indicator does."""
        return self.details.definition.zh

    @property
    def thing(self) -> tuple[object, ...]:
        """What the fact is a number of: facts of one thing agree, disagree, or one replaces the other."""
        time = (self.start, self.end) if self.end else self.period.text
        prices = self.prices if self.measure.is_change else None
        of = (self.ranked, self.competitors, self.unit, self.base, self.whole, prices, self.definition)
        return self.indicator, self.area, self.part, time, self.measure, of

    @property
    def is_disputed(self) -> bool:
        """Whether two places print two numbers for this fact's thing, or for a thing that it follows from."""
        return self.conflict is not None

    @property
    def is_conditional(self) -> bool:
        """Whether this fact follows from a growth of money at unstated prices: it is so only at current prices."""
        return self.status.is_implied and self.prices is not None and not self.prices.is_stated
