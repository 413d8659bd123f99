"""Findings as sentences: a conflict, a ratio of towns, a growth, one figure; written only from what is certain."""

import re
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind
from metrics.display.numbers.amounts import quantity_text, spaced
from metrics.display.numbers.digits import falls, ratio_in_brief, without_direction
from metrics.display.numbers.measures import against_text, is_in_field, ranks_by_another
from metrics.display.periods import during_text
from metrics.display.wording import Wording
from metrics.display.words.phrase import uncapitalised
from metrics.language import Language
from metrics.model.codes import Status
from metrics.model.printed.ranks import has_verb
from metrics.patterns import lazy_pattern

STATUS_WORDS = {
    Status.PRINTED: ("", ""),
    Status.PRELIMINARY: ("（初步）", ", preliminary"),
    Status.ESTIMATED: ("估计", ", estimated"),
    Status.PLANNED: ("预计", ", expected"),
    Status.IMPLIED: ("", ""),
}
# Of an English name of many things, such as "Villages earning CNY 1 million or more", none says "was".
_MANY = lazy_pattern(r"^(?:\S+ )*?(?:\S*[^\Ws]s|people)\b(?!-)", re.IGNORECASE)
_FIRST = lazy_pattern(r" (?:above|at|by|for|from|in|of|per|to|with)\b.*")


def finding_text(finding: Finding, indicator: str, wording: Wording) -> str:
    """Return a finding as one sentence without full stop; the question where nothing is certain."""
    wording = wording.together(finding.facts)
    if finding.kind.is_question:
        return wording.word("question", wording.indicator(indicator))
    return TELLERS[finding.kind](finding, wording)


def _conflict(finding: Finding, wording: Wording) -> str:
    """Return the sentence of a conflict: of what documents print two numbers, and each with its document and line."""
    first = finding.facts[0]
    name = wording.indicator(first.indicator)
    if not first.measure.is_level:
        name = wording.in_measure(first.indicator, first.measure)
    name = name if wording.language is Language.ZH else uncapitalised(name)
    numbers = (
        wording.word("number_at", wording.figure_alone(fact), wording.source_within(fact))
        for fact in sorted(finding.facts, key=lambda fact: fact.numbers or [Fraction(0)])
    )
    between = f" {wording.word('unequal')} "
    words = (wording.period(first), wording.area(first.area), name, between.join(numbers))
    return spaced(wording.word("conflict_sentence", *words))


def _ratio(finding: Finding, wording: Wording) -> str:
    """Return the sentence of a ratio: how many times the first town's figure is the second's."""
    first, second = finding.facts
    times = ratio_in_brief(finding.low, finding.high)
    if wording.language is Language.EN:
        was = f"{_owned(first, wording)} {_was(first, wording)} {wording.figure(first)}"
        whose = f"{wording.area(second.area)}'s ({wording.figure(second)})"
        return f"{was} {during_text(first.period)}, {times} times {whose}"
    name, period = wording.indicator(first.indicator), wording.period(first)
    a, b = wording.area(first.area), wording.area(second.area)
    return spaced(
        f"{period}，{a}{_before(name, wording.figure(first))}，是{b}（{wording.figure(second)}）的{times}倍"
    )


def times_text(higher: Fact, lower: Fact, times: str, wording: Wording) -> str:
    """Return a sentence that one town's figure is so many times another's of its period, without either number."""
    name, period, whose = (
        wording.indicator(higher.indicator),
        wording.period(higher),
        wording.area(higher.area),
    )
    if wording.language is Language.EN:
        name, period, whose = _was(higher, wording), during_text(higher.period), _owned(higher, wording)
    return spaced(wording.word("finding_ratio", period, name, whose, wording.area(lower.area), times))


def _growth(finding: Finding, wording: Wording) -> str:
    """Return the sentence of a growth: a level, and how far it rose or fell on the year."""
    level, change = finding.facts
    by = quantity_text(without_direction(change.quantity), wording.language, units=wording.catalogue.units)
    fell = falls(change.quantity)
    real = change.prices is not None and change.prices.is_constant
    if wording.language is Language.EN:
        rose = f"{_owned(level, wording)} {'fell' if fell else 'rose'} {by} year on year"
        prices = " at constant prices" if real else ""
        return f"{rose}{prices} to {wording.figure(level)} {during_text(level.period)}"
    name, period, area = wording.indicator(level.indicator), wording.period(level), wording.area(level.area)
    text = _before(name, wording.figure(level))
    return spaced(
        f"{period}，{area}{text}，{'按可比价格' if real else ''}同比{'下降' if fell else '增长'}{by}"
    )


def _figure(finding: Finding, wording: Wording) -> str:
    """Return the sentence of a single figure: its period, town, part and number."""
    fact = finding.facts[0]
    zh, en = STATUS_WORDS[fact.status]
    if wording.language is Language.EN:
        return _english_figure(fact, en, wording)
    name, period, part = wording.indicator(fact.indicator), wording.period(fact), wording.part(fact)
    where = f"{wording.area(fact.area)}“{part}”" if part else wording.area(fact.area)
    between = "，" if fact.measure.is_ratio else ""
    text = f"{where}{_before(name + zh + between, _in_sentence(fact, wording))}"
    return spaced(f"{period}，{text}" if wording.is_dated(fact) else f"{text}，{period}")


def _english_figure(fact: Fact, status: str, wording: Wording) -> str:
    """Return one figure as an English sentence where its name goes with a verb, else behind a colon."""
    figure = f"{_in_sentence(fact, wording)}{status}"
    if fact.measure.is_change and _way(fact):
        return f"{_owned(fact, wording)} {figure} {during_text(fact.period)}"
    if fact.measure.is_level and not (fact.part or status or _is_many(fact, wording)):
        return f"{_owned(fact, wording)} was {figure} {during_text(fact.period)}"
    return f"{_owned(fact, wording)}: {figure} ({wording.period(fact)})"


def _owned(fact: Fact, wording: Wording) -> str:
    """Return the head of an English sentence: an indicator's name behind whose it is, *Xixi's industrial output*.

    A part, such as a project, stands behind its town.
    """
    name, area = uncapitalised(wording.indicator(fact.indicator)), wording.area(fact.area)
    return f"{area}, {wording.part(fact)}: {name}" if fact.part else f"{area}'s {name}"


def _is_many(fact: Fact, wording: Wording) -> bool:
    """Whether an English indicator's name is plural, so that a sentence says *were*: villages, people."""
    return bool(_MANY.match(_FIRST.sub("", wording.indicator(fact.indicator))))


def _was(fact: Fact, wording: Wording) -> str:
    """Return the verb of an English sentence behind an indicator's name: *was* or *were*."""
    return "were" if _is_many(fact, wording) else "was"


def _way(fact: Fact) -> tuple[str, str] | None:
    """Return the verb of a growth, 增长 and *rose by*; None where it may go either way, or nowhere."""
    if not fact.numbers or fact.value == 0:
        return None
    if falls(fact.quantity):
        return "下降", "fell by"
    return ("增长", "rose by") if all(number >= 0 for number in fact.numbers) else None


def _before(name: str, figure: str) -> str:
    """Return name and figure of a Chinese sentence; a name that ends in a digit, PM2.5, keeps clear of the number."""
    return f"{name} {figure}" if name[-1].isascii() and figure[0].isascii() else name + figure


def _in_sentence(fact: Fact, wording: Wording) -> str:
    """Return a figure as a finding's sentence says it, with its measure where that is no level: 比上年增长 5%."""
    if fact.measure.is_change and (way := _way(fact)):
        by = quantity_text(
            without_direction(fact.quantity), wording.language, wording.unit, wording.catalogue.units
        )
        against = against_text(fact, wording)
        return f"{against}{way[0]}{by}" if wording.language is Language.ZH else f"{way[1]} {by} {against}"
    if not fact.measure.is_rank:
        return wording.measured(fact)
    ranked = wording.ranked(fact) if ranks_by_another(fact) else ""
    if wording.language is Language.ZH:
        verb = "居" if is_in_field(fact) or not has_verb(fact.printed) else ""
        return f"{ranked}{verb}{wording.figure(fact)}"
    return f"{wording.figure(fact)} for {ranked}" if ranked else wording.figure(fact)


TELLERS = {
    FindingKind.RATIO: _ratio,
    FindingKind.GROWTH: _growth,
    FindingKind.FIGURE: _figure,
    FindingKind.CONFLICT: _conflict,
}
