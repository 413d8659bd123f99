"""References, levels by which figures are judged, in words: names, which way is welcome, on which side one lies."""

from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.references import InForce, side
from metrics.display.numbers.amounts import amount_of, spaced
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.model.records import Indicator

FEW_JUDGED = 3  # figures that are held against a reference one by one
MOST_NAMED = 8  # towns above a reference that are named
SIDES = {1: "above_reference", -1: "within_reference", None: "about_reference"}


def reference_name(reference: InForce, wording: Wording, unit: str = "") -> str:
    """Return what a reference is called, with its number as printed, without a ``unit`` that stands beside it."""
    if reference.figure is not None:
        figure = reference.figure
        name, text = wording.area_in_full(figure.area), wording.figure(figure)
        is_plain = figure.measure.is_level and not figure.is_disputed
        number = _without(unit, figure.quantity, wording) if is_plain else text
        return wording.word("reference_line", name, number)
    if reference.reference is None:
        return wording.word("target_line")
    name, quantity = reference.reference.name.within(wording.language), reference.reference.quantity
    return wording.word("reference_line", name, _without(unit, quantity, wording))


def _without(unit: str, quantity: Quantity, wording: Wording) -> str:
    """Return a reference's number without its unit where that is ``unit`` and stands beside it: 31.2 万 beside 人."""
    amount = amount_of(quantity, wording.language, wording.unit, wording.catalogue.units)
    return amount.without(unit) if unit else amount.text


def around_lines(facts: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield in words each figure of a locality in which towns lie, by which theirs may be judged, with its source."""
    for fact in facts:
        locality, period = wording.area_in_full(fact.area), wording.period(fact)
        yield spaced(
            wording.word("around", locality, period, wording.measured(fact), wording.source_within(fact))
        )


def welcome_text(indicator: Indicator, wording: Wording) -> str:
    """Return in words which way of an indicator is welcome, up or down; empty where neither is."""
    return wording.word(f"welcome_{indicator.welcome}") if indicator.welcome.has_way else ""


def judged_lines(facts: Sequence[Fact], references: Sequence[InForce], wording: Wording) -> Iterator[str]:
    """Yield in words on which side of the references then in force each whole-town figure that was counted lies.

    The newest come first. Where the newest year alone has more than a few, its towns are counted instead.
    """
    newest = sorted(_judged(facts, references), key=lambda fact: -fact.year)
    together = [fact for fact in newest if fact.year == newest[0].year]
    if len(together) > FEW_JUDGED:
        for reference in _then(newest[0], references):
            yield spaced(_counted(reference, together, wording))
        return
    blank = "" if wording.language is Language.ZH else " "
    for fact in newest[:FEW_JUDGED]:
        unit = wording.amount(fact).counted_in
        texts = (
            wording.word(SIDES[side(fact, reference.value)], reference_name(reference, wording, unit))
            for reference in _then(fact, references)
        )
        where = f"{wording.area(fact.area)}{blank}{wording.period(fact)}"
        sides = wording.word("comma").join(texts)
        yield spaced(wording.word("judged_by", where, wording.figure(fact), sides))


def _judged(facts: Sequence[Fact], references: Sequence[InForce]) -> Iterator[Fact]:
    """Yield the figures of whole towns and years that references judge."""
    for fact in facts:
        if not fact.part and fact.status.is_counted and fact.period.is_full_year and _then(fact, references):
            yield fact


def _then(fact: Fact, references: Sequence[InForce]) -> list[InForce]:
    """Return the references that were in force in the year of a figure."""
    return [reference for reference in references if reference.reference and fact.year in reference.years]


def _counted(reference: InForce, facts: Sequence[Fact], wording: Wording) -> str:
    """Return in words how many of a year's towns lie above a reference, which, the highest first, and how many may."""
    sides = [side(fact, reference.value) for fact in facts]
    higher = [fact for fact, lies in zip(facts, sides, strict=True) if lies == 1]
    above = [wording.area(fact.area) for fact in sorted(higher, key=lambda fact: -(fact.low or 0))]
    year, name = (
        wording.period(facts[0]),
        reference_name(reference, wording, wording.amount(facts[0]).counted_in),
    )
    named = wording.joined(above[:MOST_NAMED]) if len(above) <= MOST_NAMED else ""
    unsure, within = sides.count(None), sides.count(-1)
    key = "judged_all_above" if len(above) == len(facts) else "judged_above" if named else "judged_many_above"
    if not above:
        key = "judged_within" if unsure else "judged_all_within"
    text = wording.word(key, year, len(facts), name, len(above) or within, named)
    return text + (wording.word("judged_unsure", unsure) if unsure else "")
