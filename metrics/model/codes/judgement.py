"""Code lists of what is found about figures: the state of a cell, comparability and its facets, agreement, answers."""

from collections.abc import Iterable
from enum import StrEnum


class CellState(StrEnum):
    """What a cell of indicator, town and year holds: the best first, then why it holds nothing.

    A conflict comes before all: until it is resolved, nothing of the cell can be relied on.
    """

    CONFLICTING = "conflicting"
    PRINTED = "printed"
    ONE_SIDED = "one_sided"
    ONLY_RANK = "only_rank"
    ONLY_PART = "only_part"
    ONLY_IMPLIED = "only_implied"
    ONLY_PLANNED = "only_planned"
    MARKED_MISSING = "marked_missing"  # … or - in the cell of a table
    SEARCHED = "searched"
    UNREAD = "unread"
    NO_DOCUMENT = "no_document"
    NOT_APPLICABLE = "not_applicable"

    @classmethod
    def best(cls, states: Iterable["CellState"], absent: "CellState") -> "CellState":
        """Return the first of a cell's ``states`` in the order of precedence; ``absent`` where there is none."""
        return min(states, key=lambda state: state.precedence, default=absent)

    @property
    def precedence(self) -> int:
        """Trait: the place of the state among those that one cell might be called after, the first being 0."""
        return _PRECEDENCE[self]

    @property
    def is_only_rank(self) -> bool:
        """Trait: whether all that a cell's town has printed for the whole of it is a rank among others."""
        return self is CellState.ONLY_RANK

    @property
    def is_marked(self) -> bool:
        """Trait: whether a cell is empty because a table says, in that very cell, that it has no figure."""
        return self is CellState.MARKED_MISSING

    @property
    def is_searched(self) -> bool:
        """Trait: whether a cell is empty although a document was read to its end."""
        return self is CellState.SEARCHED

    @property
    def has_grounds(self) -> bool:
        """Trait: whether documents of a cell's town were read that lack the figure, or say that they do not give it."""
        return self.is_searched or self.is_marked

    @property
    def applies(self) -> bool:
        """Trait: whether the town of a cell can have such a thing at all."""
        return self is not CellState.NOT_APPLICABLE

    @property
    def may_be_asked_for(self) -> bool:
        """Trait: whether a cell's figure can be asked for: the town can have it, no table says it gives none."""
        return self.applies and not self.is_marked

    @property
    def is_of_the_whole(self) -> bool:
        """Trait: whether a document prints a figure of the whole town, be it open on one side or disputed."""
        return self in (CellState.CONFLICTING, CellState.PRINTED, CellState.ONE_SIDED)

    @property
    def is_drawn(self) -> bool:
        """Trait: whether a cell is drawn as a number of the indicator, and not as a sign."""
        return self in (CellState.PRINTED, CellState.ONE_SIDED, CellState.ONLY_IMPLIED)

    @property
    def is_empty(self) -> bool:
        """Trait: whether it says why a cell holds nothing."""
        return self in _EMPTY


_EMPTY = (
    CellState.MARKED_MISSING,
    CellState.SEARCHED,
    CellState.UNREAD,
    CellState.NO_DOCUMENT,
    CellState.NOT_APPLICABLE,
)
_PRECEDENCE = {state: rank for rank, state in enumerate(CellState)}


class Comparability(StrEnum):
    """Whether two observations compare: the best first."""

    COMPARABLE = "comparable"
    WITH_CAUTION = "with_caution"
    UNKNOWN = "unknown"
    NOT_COMPARABLE = "not_comparable"

    @property
    def doubt(self) -> int:
        """Trait: a sort key of comparability: higher the less may be said of two figures."""
        return _DOUBT[self]

    @property
    def is_full(self) -> bool:
        """Trait: whether two figures compare without anything that we know of between them."""
        return self is Comparability.COMPARABLE

    @property
    def says_something(self) -> bool:
        """Trait: whether anything may be said of two figures: which is higher, by how much."""
        return self in (Comparability.COMPARABLE, Comparability.WITH_CAUTION)

    @property
    def is_cautious(self) -> bool:
        """Trait: whether something may be said of the two, and how far it holds as well."""
        return self is Comparability.WITH_CAUTION

    @property
    def may_be_of_one_town(self) -> bool:
        """Trait: whether one axis may hold two figures if they are of one town: not known to differ in kind."""
        return self is not Comparability.NOT_COMPARABLE

    @property
    def is_open(self) -> bool:
        """Trait: whether it is not known if the two compare."""
        return self is Comparability.UNKNOWN


_DOUBT = {level: rank for rank, level in enumerate(Comparability)}


class Facet(StrEnum):
    """A side from which two observations are looked at before they are compared; they are told in this order."""

    MEASURE = "measure"
    PART = "part"
    TERRITORY = "territory"
    STATUS = "status"
    DISPUTE = "dispute"
    COMPETITORS = "competitors"
    PERIOD = "period"
    DEFINITION = "definition"
    SCOPE = "scope"
    PRICES = "prices"
    BODY = "body"

    @property
    def precedence(self) -> int:
        """Trait: the place of a facet of comparability among those that are told, the first being 0."""
        return _FACETS[self]


_FACETS = {facet: rank for rank, facet in enumerate(Facet)}


class Agreement(StrEnum):
    """How what a document states agrees with what follows from its other figures."""

    CONSISTENT = "consistent"  # the intervals meet
    TIGHTENED = "tightened"  # they meet, and both together say more than the statement alone
    OTHER_FIELD = "other_scope"  # they do not meet, and need not: growth has a base of its own
    CONTRADICTORY = "contradictory"  # they do not meet, and rounding does not explain it

    @property
    def is_contradiction(self) -> bool:
        """Trait: whether of what is stated and what follows one is wrong."""
        return self is Agreement.CONTRADICTORY

    @property
    def is_of_other_scope(self) -> bool:
        """Trait: whether what is stated and what follows may count different things, and both be right."""
        return self is Agreement.OTHER_FIELD


class Answer(StrEnum):
    """How surely a question about two observations is answered."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    ON_A_CONDITION = "on_a_condition"
    CANNOT_BE_SAID = "cannot_be_said"
