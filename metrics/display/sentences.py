"""Sentences written only from what is certain."""

from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind
from metrics.display.amounts import quantity_text, spaced
from metrics.display.digits import falls, ratio_text, without_direction
from metrics.display.measures import ranks_by_another
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Prices, Status

STATUS_WORDS = {
    Status.PRELIMINARY: ("（初步）", ", preliminary"),
    Status.ESTIMATED: ("估计", " estimated"),
    Status.PLANNED: ("预计", " expected"),
}

# With these a rank is printed, and no verb precedes them.
PLACED = ("最", "位居", "位列", "名列", "排名", "排在", "跃居", "稳居", "高居", "居", "列", "排")


def finding_text(finding: Finding, indicator: str, wording: Wording) -> str:
    """Return a finding as one sentence without full stop; the question where nothing is certain."""
    wording = wording.together(finding.rows)
    if finding.kind is FindingKind.RATIO:
        return _ratio(finding, wording)
    if finding.kind is FindingKind.GROWTH:
        return _growth(finding, wording)
    if finding.kind is FindingKind.FIGURE:
        return _figure(finding.rows[0], wording)
    if finding.kind is FindingKind.CONFLICT:
        return _conflict(finding, wording)
    return wording.word("question", wording.indicator(indicator))


def _conflict(finding: Finding, wording: Wording) -> str:
    """Return of what documents print two numbers, and each number with its document and line."""
    first = finding.rows[0]
    name = wording.indicator(first.indicator)
    if not first.measure.is_level:
        name = wording.in_measure(first.indicator, first.measure)
    told = (
        wording.word("number_at", wording.figure_alone(row), wording.source(row))
        for row in sorted(finding.rows, key=lambda row: row.numbers or [Fraction(0)])
    )
    between = f" {wording.word('unequal')} "
    words = (wording.period(first), wording.area(first.area), name, between.join(told))
    return spaced(wording.word("conflict_sentence", *words))


def _ratio(finding: Finding, wording: Wording) -> str:
    """Return how many times the first town's figure is the second's."""
    first, second = finding.rows
    times = ratio_text(finding.low, finding.high)
    name, period = wording.indicator(first.indicator), wording.period(first)
    a, b = wording.area(first.area), wording.area(second.area)
    if wording.language is Language.EN:
        return (
            f"{name} of {a} was {wording.figure(first)} in {period}, "
            f"{times} times that of {b} ({wording.figure(second)})"
        )
    return spaced(
        f"{period}，{a}{_before(name, wording.figure(first))}，是{b}（{wording.figure(second)}）的{times}倍"
    )


def _growth(finding: Finding, wording: Wording) -> str:
    """Return a level and how it changed on the year."""
    level, change = finding.rows
    name, period, area = wording.indicator(level.indicator), wording.period(level), wording.area(level.area)
    by = quantity_text(without_direction(change.quantity), wording.language, units=wording.catalogue.units)
    fell = falls(change.quantity)
    real = change.prices is Prices.CONSTANT
    if wording.language is Language.EN:
        verb, by = "fell" if fell else "rose", f"{by} at constant prices" if real else by
        return f"{name} of {area} {verb} {by} on the year to {wording.figure(level)} in {period}"
    told = _before(name, wording.figure(level))
    return spaced(
        f"{period}，{area}{told}，{'按可比价格' if real else ''}同比{'下降' if fell else '增长'}{by}"
    )


def _figure(row: Fact, wording: Wording) -> str:
    """Return one figure with its period, town and part."""
    name, period = wording.indicator(row.indicator), wording.period(row)
    part = wording.part(row)
    zh, en = STATUS_WORDS.get(row.status, ("", ""))
    if wording.language is Language.EN:
        where = f"{wording.area(row.area)}, {part}" if part else wording.area(row.area)
        colon = "" if row.measure.is_change and _way(row) else ":"
        return f"{name} of {where}{colon} {_said(row, wording)}{en} ({period})"
    where = f"{wording.area(row.area)}“{part}”" if part else wording.area(row.area)
    between = "，" if row.measure.is_ratio else ""
    told = f"{where}{_before(name + zh + between, _said(row, wording))}"
    return spaced(f"{period}，{told}" if wording.is_dated(row) else f"{told}，{period}")


def _way(row: Fact) -> tuple[str, str] | None:
    """Return which way a change surely goes, in both languages; None where it may go either way, or nowhere."""
    if not row.numbers or row.value == 0:
        return None
    if falls(row.quantity):
        return "下降", "fell by"
    return ("增长", "rose by") if all(number >= 0 for number in row.numbers) else None


def _before(name: str, figure: str) -> str:
    """Return a name and its figure; a name that ends in a digit, such as PM2.5, keeps clear of the number."""
    return f"{name} {figure}" if name[-1].isascii() and figure[0].isascii() else name + figure


def _said(row: Fact, wording: Wording) -> str:
    """Return a figure as it stands in a sentence, with its measure where that is no level."""
    if row.measure.is_change and (way := _way(row)):
        by = quantity_text(
            without_direction(row.quantity), wording.language, wording.unit, wording.catalogue.units
        )
        against = wording.base(row)
        return f"{against}{way[0]}{by}" if wording.language is Language.ZH else f"{way[1]} {by} {against}"
    if not row.measure.is_rank:
        return wording.measured(row)
    ranked = wording.ranked(row) if ranks_by_another(row) else ""
    if wording.language is Language.ZH:
        figure = wording.figure(row)
        return f"{ranked}{figure}" if figure.startswith(PLACED) else f"{ranked}居{figure}"
    return f"{wording.figure(row)} by {ranked}" if ranked else wording.figure(row)
