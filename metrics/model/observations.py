"""One figure as a record: what it is a number of, what it says besides, where it stands."""

from datetime import date
from typing import NamedTuple

from msgspec import Struct

from metrics.language import Bilingual
from metrics.model.codes import Doubt, Measure, Prices, Status
from metrics.model.period import Period
from metrics.model.quantity import Quantity

Thing = tuple[str, str, str, tuple[date | None, date] | str, Measure, tuple[str, ...]]


class Location(Struct, frozen=True):
    """Where a record stands in the curated files; line and column count from 1."""

    file: str
    line: int
    column: int


NOWHERE, UNSAID = Location("", 0, 0), Bilingual("", "")


class Details(Struct, frozen=True):
    """What some figures say of themselves besides; empty where they say nothing.

    ``whole`` is what a share is a share of, or ``whole_of`` the id of the indicator that it is a share of. ``base`` is
    what a change is counted from: empty for the same period a year earlier, ``previous`` for the period directly
    before (环比), else a period as written; ``prices`` are those in which a change of money is counted.
    ``field``: a rank is among others as printed, such as 六区两县, not among those of a locality; ``competitors`` is
    how many they are, None where that is not printed. ``note`` is a footnote; ``definition``, what this figure counts
    where that is not what its indicator says.
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


class Place(NamedTuple):
    """A record's place in a document: a line, or of a table the row and the cell; 0 where there are no lines.

    Places sort as a document has them: the columns of a row as a sheet does, those with fewer letters first.
    """

    line: int
    width: int = 0
    cell: str = ""

    @classmethod
    def of(cls, line: int, cell: str) -> "Place":
        """Return the place of a figure in its document: a line and, in a table, a cell in it.

        >>> [place.cell for place in sorted([Place.of(7, "AA7"), Place.of(12, "B12"), Place.of(7, "C7")])]
        ['C7', 'AA7', 'B12']
        """
        return cls(line, len(cell), cell)

    @classmethod
    def read(cls, text: str) -> "Place":
        """Return the place that is written as its ``text`` is: a line's number, else a cell; of nothing, no place."""
        return cls(int(text)) if text.isdecimal() else cls.of(0, text)

    @property
    def text(self) -> str:
        """The place of a figure as it is printed: its cell, else its line; empty where it has neither.

        >>> Place.of(12, "Sheet1!C12").text, Place(199).text, Place(0).text
        ('Sheet1!C12', '199', '')
        """
        return self.cell or (str(self.line) if self.line else "")

    @property
    def field(self) -> str:
        """The place of a figure as a curator writes it: cell: C12, or line: 199."""
        return f"cell: {self.cell}" if self.cell else f"line: {self.line}"


def address_of(document: str, place: str) -> str:
    """Return a document and a place in it, or the document alone where there is no place: 001:199."""
    return f"{document}:{place}" if place else document


def read_address(address: str) -> tuple[str, Place]:
    """Return the document that an address names, and the place in it.

    >>> read_address("001:199")[1].line, read_address("t2023:年表!C12")[1].cell, read_address("001")[0]
    (199, '年表!C12', '001')
    """
    document, colon, place = address.rpartition(":")
    return (document, Place.read(place)) if colon else (address, Place(0))


class AtPlace:
    """A record that stands at a place of a document, such as a figure."""

    __slots__ = ()
    source: str
    line: int
    cell: str

    @property
    def place(self) -> str:
        """Where in its document a record stands, as it is printed everywhere: C12 or 199; empty without lines."""
        return self.at.text

    @property
    def address(self) -> str:
        """Document and place of a record, which no other place is: 001:199; the document's id where it has no lines."""
        return address_of(self.source, self.place)

    @property
    def at(self) -> Place:
        """The place of a record in its document; it sorts the figures of one."""
        return Place.of(self.line, self.cell)


class ReplacedFigure(Struct, AtPlace, frozen=True):
    """Which figure another one replaces: its document's id, and the 1-based line, or the cell, of the document."""

    source: str
    line: int
    location: Location
    cell: str = ""


class Confirmation(Struct, frozen=True):
    """That a second person looked something up: who, and on which day, as written."""

    who: str
    day: str

    @classmethod
    def read(cls, text: str) -> "Confirmation | None":
        """Return the confirmation that a curator writes: 王某, 2026-11-27; None where nothing is written."""
        who, _, day = text.partition(", ")
        return cls(who, day) if who else None


class Observation(Struct, AtPlace, frozen=True):
    """One quantity of one indicator, area and period, from one source.

    ``part`` is empty for the whole town. For a rank, ``of`` is the measure that is ranked and ``among`` the
    locality whose towns are ranked. ``line`` is the 1-based line of the document on which the figure begins, or 0; of
    a table it is the number of the row, and ``cell`` is the cell, such as C12 or Sheet1!C12, elsewhere empty. ``near``
    is a word that is printed beside it, where those of its indicator are not. ``covers`` is what a total
    counts, such as 22个村; None: not stated. ``supersedes`` are the figures of the same thing that this
    one replaces: they are kept, and count no more. ``disputed`` says why another paper's other number is left to
    stand beside this one; None: nobody has said. ``checked`` is who else looked it up; None: nobody.
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
    covers: Quantity | None = None
    details: Details = PLAIN
    sure: tuple[Doubt, ...] = ()
    supersedes: tuple[ReplacedFigure, ...] = ()
    disputed: Bilingual | None = None
    checked: Confirmation | None = None
    cell: str = ""

    @property
    def thing(self) -> Thing:
        """The key of what a figure is a number of: two of one thing agree, disagree, or one replaces the other."""
        among = self.among.zh if self.among else ""
        time = (self.period.start, self.period.end) if self.period.end else self.period.text
        of = (self.of or "", among, self.quantity.unit, *self.details.apart)
        return self.indicator, self.area, self.part, time, self.measure, of
