"""What a certain sentence rests on: its printed figures, and whether it still stands when one of them does not.

Nothing is guessed: each figure is left out in turn, and what is certain then is found anew; then each of its digits is
misprinted in turn.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.differences import Difference, difference
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind, finding
from metrics.analysis.following.tree import leaves
from metrics.analysis.store import Facts
from metrics.analysis.supposing.counterfactuals import without
from metrics.errors import QuantityError
from metrics.model.codes import Measure
from metrics.model.quantity import Quantity
from metrics.model.records import Observation
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

MOST = 12  # figures that are left out in turn; of what rests on more nothing is told
MOST_MISPRINTED = 1_000  # figures of an indicator; among more, no misprint is tried
_DIGIT = lazy_pattern("[0-9]")
_LEADING_ZERO = lazy_pattern(r"(?<![\d.])0\d")
FindingMaker = Callable[[Facts], Finding]


class Support(Struct, frozen=True):
    """A support: a printed figure that a certain sentence rests on.

    ``falls``: without it the sentence is not certain any more. ``turns``: one misprinted digit of it would turn what is
    higher or which way it went; None where the sentence says neither.
    """

    figure: Observation
    falls: bool
    turns: bool | None


def supports(facts: Facts, sentence: Finding, says: FindingMaker) -> tuple[Support, ...]:
    """Return what a sentence rests on, in the order of its figures; nothing where it rests on very many.

    Args:
        facts: what the sentence was found in.
        sentence: what is found.
        says: how it is found in any facts of its indicator.
    """
    figures = figures_of(sentence)
    if not figures or len(figures) > MOST:
        return ()
    return tuple(_support(facts, sentence, says, figure) for figure in figures)


def figures_of(sentence: Finding) -> tuple[Observation, ...]:
    """Return the printed figures that a certain sentence rests on, each once."""
    by_location = {leaf.location: leaf for fact in sentence.facts for leaf in leaves(fact.origin)}
    return tuple(by_location.values())


class FoundAgain(Struct, frozen=True):
    """How to find again, without a support, what is most telling among all figures of an indicator."""

    indicator: str
    measure: Measure

    def __call__(self, facts: Facts) -> Finding:
        """Return what is found of other facts."""
        return finding(facts.catalogue, facts.select(indicator=self.indicator), self.measure)


def finding_again(sentence: Finding, measure: Measure) -> FoundAgain:
    """Return how a sentence that was found among all figures of an indicator is found again."""
    return FoundAgain(sentence.facts[0].indicator, measure)


class HigherAgain(Struct, frozen=True):
    """How to find again, without a support, which of two figures is higher, and how many times the other."""

    one: Fact
    other: Fact

    def __call__(self, facts: Facts) -> Finding:
        """Return what is found of the same two things in other facts; a question where one of them is missing."""
        others = facts.select(indicator=self.one.indicator)
        again = [
            next((figure for figure in others if _is_again(figure, fact)), None)
            for fact in (self.one, self.other)
        ]
        if again[0] is None or again[1] is None:
            return Finding(FindingKind.QUESTION)
        return ratio_finding(difference(facts.catalogue, again[0], again[1]))


def ratio_finding(difference: Difference) -> Finding:
    """Return the answer which of two figures is higher, as a finding that may rest on them; a question if uncertain."""
    if difference.higher is None or difference.lower is None:
        return Finding(FindingKind.QUESTION)
    low, high = difference.ratio_low or Fraction(0), difference.ratio_high or Fraction(0)
    return Finding(FindingKind.RATIO, (difference.higher, difference.lower), low, high)


def _is_again(fact: Fact, other: Fact) -> bool:
    """Whether a fact is found again without a support: a number of the same thing, come to in the same way."""
    return (fact.thing, fact.status, fact.rule) == (other.thing, other.status, other.rule)


def _support(facts: Facts, sentence: Finding, says: FindingMaker, figure: Observation) -> Support:
    """Return whether a certain sentence stands without a figure, and with one misprinted digit in it."""
    left = says(without(facts, sentence.facts[0].indicator, figure))
    return Support(figure, not _stands(sentence, left), _turns(facts, sentence, says, figure))


def _turns(facts: Facts, sentence: Finding, says: FindingMaker, figure: Observation) -> bool | None:
    """Return whether one misprinted digit of a support would turn the sentence; None where it says no way."""
    indicator = sentence.facts[0].indicator
    if not sentence.kind.has_way or len(facts.select(indicator=indicator)) > MOST_MISPRINTED:
        return None
    misread = list(_misprints(figure, facts.catalogue.units))
    answers = (says(without(facts, indicator, figure, misprint)) for misprint in misread)
    return any(not _same_way(sentence, turned) for turned in answers) if misread else None


def _stands(sentence: Finding, left: Finding) -> bool:
    """Whether a certain sentence still stands with a support left out, if need be with other digits."""
    return _same_way(sentence, left) and all(map(Fact.meets, sentence.facts, left.facts))


def _same_way(sentence: Finding, other: Finding) -> bool:
    """Whether two findings speak of the same things in order and say the same way: a support then turned nothing."""
    things = [tuple(fact.thing for fact in stated.facts) for stated in (sentence, other)]
    return sentence.kind is other.kind and things[0] == things[1] and _falls(sentence) == _falls(other)


def _falls(sentence: Finding) -> bool:
    """Whether a certain sentence, whose supports are tried, tells a fall."""
    changes = [fact for fact in sentence.facts if fact.measure.is_growth]
    return sentence.kind.is_growth and any(number < 0 for fact in changes for number in fact.numbers)


def _misprints(figure: Observation, units: Units) -> Iterator[Observation]:
    """Yield a figure with one digit as low and as high as it goes: all others lie between, and so does what follows."""
    printed = figure.quantity.printed
    for digit in _DIGIT.finditer(printed):
        for other in "019".replace(digit[0], ""):
            text = printed[: digit.start()] + other + printed[digit.end() :]
            if not _LEADING_ZERO.search(text) and (quantity := _read(text, units)):
                yield replace(figure, quantity=quantity.in_unit(figure.quantity.unit))


def _read(text: str, units: Units) -> Quantity | None:
    """Return a printed figure read; None where nobody would print it so."""
    try:
        return Quantity.read(text, units)
    except QuantityError:
        return None
