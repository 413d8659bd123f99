"""How the towns of a view stand to each other, in words: the answer that heads a comparison."""

from collections.abc import Iterator

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.differences import Difference
from metrics.analysis.comparing.standing import Standing, TownWithout
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind
from metrics.display.comparing.findings import finding_text
from metrics.display.comparing.verdicts import SIGNS, difference_text, figure_name, ground_text
from metrics.display.numbers.amounts import spaced
from metrics.display.numbers.digits import ratio_in_brief
from metrics.display.wording import Wording
from metrics.language import Language

FEW = 4  # towns that are named one by one
FEW_READ = 2  # documents read in vain that are named
COUNTS = "零一两三四五六七八九十"


def standing_title(stand: Standing, finding: Finding, view: View, wording: Wording) -> str:
    """Return the answer as one sentence without full stop.

    One town alone is not compared, and two numbers for one thing come before all else: there the ``finding`` is told.
    """
    if len(view.areas) == 1 or finding.kind.is_conflict:
        return finding_text(finding, view.indicator, wording)
    wording = wording.together(stand.every)
    name = wording.indicator(view.indicator)
    if not view.measure.is_level:
        name = wording.in_measure(view.indicator, view.measure)
    if stand.compares:
        return spaced(_compared(stand.differences[0], name, wording))
    if not stand.every:
        return wording.word("only_parts", name)
    if stand.verdict is None and not finding.kind.is_question:
        alone = wording.area(stand.facts[0].area), _counted(len(view.areas), wording)
        return wording.word("only_one", *alone, finding_text(finding, view.indicator, wording))
    return spaced(_uncompared(stand, name, view, wording))


def _compared(difference: Difference, name: str, wording: Wording) -> str:
    """Return the answer where two towns compare: how they differ, with a caution where one is needed."""
    text = differing_text(difference, name, wording)
    if difference.verdict.comparability.is_full:
        return text
    return wording.word("taken_cautiously", text)


def differing_text(difference: Difference, name: str, wording: Wording) -> str:
    """Return which of two towns is higher, and how many times, where that is certain, as a sentence."""
    first, second = difference.verdict.first, difference.verdict.second
    if first.measure.is_rank:
        return wording.word("placed_beside", name, _town_at(first, wording), _town_at(second, wording))
    higher, lower = difference.higher, difference.lower
    if higher is None or lower is None:
        return wording.word("either_higher", name, _town_at(first, wording), _town_at(second, wording))
    low, high = difference.ratio_low, difference.ratio_high
    if higher.measure.is_level and low and high:
        if higher.period == lower.period:
            return finding_text(
                Finding(FindingKind.RATIO, (higher, lower), low, high), higher.indicator, wording
            )
        slots = (_when(higher, wording), wording.figure(higher), _when(lower, wording), wording.figure(lower))
        return wording.word("times_other", name, *slots, ratio_in_brief(low, high))
    slots = (_when(higher, wording), wording.figure(higher), _when(lower, wording), wording.figure(lower))
    return wording.word("above_other", name, *slots)


def _uncompared(stand: Standing, name: str, view: View, wording: Wording) -> str:
    """Return the answer where no two towns compare: that they do not, and which of them have a figure."""
    if stand.verdict is None:
        fact = stand.facts[0]
        town, when, figure = wording.area(fact.area), wording.period(fact), wording.figure(fact)
        return wording.word("only_one_town", name, town, when, figure, _counted(len(view.areas), wording))
    towns = [wording.area(fact.area) for fact in stand.facts]
    names = wording.joined(towns) if len(towns) <= FEW else _counted(len(towns), wording)
    key = "towns_unknown" if stand.verdict.comparability.is_open else "towns_apart"
    return wording.word(key, name, names)


def verdict_line(stand: Standing, wording: Wording) -> str:
    """Return the verdict below the answer, whether the towns compare and why, as a clause; empty for fewer than two."""
    if stand.verdict is None:
        return ""
    verdict = stand.verdict
    why = wording.word("semicolon").join(ground_text(ground, verdict, wording) for ground in verdict.deciding)
    return wording.word("with_brackets", wording.word(verdict.comparability), why)


def ratio_line(difference: Difference, wording: Wording) -> str:
    """Return how many times another town's figure the first town's is; empty where that is not certain."""
    return _times(difference, wording) if difference.higher is difference.verdict.first else ""


def _times(difference: Difference, wording: Wording) -> str:
    """Return the ratio of two towns in words; empty where the higher one is not certain, or they are no levels."""
    higher, lower = difference.higher, difference.lower
    if not (higher and lower and higher.measure.is_level and difference.ratio_low and difference.ratio_high):
        return ""
    names = wording.area(higher.area), wording.area(lower.area)
    return spaced(
        wording.word("ratio_of_first", *names, ratio_in_brief(difference.ratio_low, difference.ratio_high))
    )


def beside_line(fact: Fact, difference: Difference, wording: Wording) -> str:
    """Return how one town's figure stands to another one, behind the sign of the verdict on both."""
    first, second, level = (
        difference.verdict.first,
        difference.verdict.second,
        difference.verdict.comparability,
    )
    of_one_time = first.period == second.period and first.area != second.area
    text = _times(difference, wording) if of_one_time else ""
    if not text and level.says_something and difference.higher and not fact.measure.is_rank:
        text = difference_text(difference, wording)
    other = second if first is fact else first
    return f"{SIGNS[level]} {text or wording.word('held_against', figure_name(other, wording), wording.word(level))}"


def lacking_lines(stand: Standing, wording: Wording) -> Iterator[str]:
    """Yield each town of a comparison without a figure, and why; of many, how many there are."""
    if len(stand.lacking) > FEW:
        yield wording.word("lacks_many", len(stand.lacking))
        return
    for town in stand.lacking:
        why = wording.word("semicolon").join(_reasons(town, stand.year, wording))
        year = [stand.year] if stand.year and town.other else []
        key = "lacks_of_year" if year else "lacks_whole" if town.state.is_only_part else "lacks"
        yield spaced(wording.word(key, wording.area(town.area), *year, why))


def _reasons(town: TownWithout, year: int, wording: Wording) -> Iterator[str]:
    """Yield why a town of a comparison has no figure, and which of its documents were read in vain."""
    if not town.state.is_told_by_documents:
        marks = dict.fromkeys((mark.sign, mark.reason.within(wording.language)) for mark in town.marked)
        signs = wording.word("comma").join(f"{sign} {reason}" for sign, reason in marks)
        state = wording.word(town.state)
        yield wording.word("with_brackets", state, signs) if signs else state
        return
    for source in town.read[:FEW_READ]:
        yield wording.word("read_and_lacking", wording.years(source), source.id)
    if more := len(town.read[FEW_READ:]):
        yield wording.word("more_read_and_lacking", more)
    if town.state.is_unread:
        yield wording.word("article_unread_of", year) if year else wording.word("article_unread")
    if town.state.has_no_document:
        yield wording.word("no_article_of", year) if year else wording.word("no_article")
    if town.other:
        yield wording.word("other_year_has", wording.period(town.other), wording.figure(town.other))


def _town_at(fact: Fact, wording: Wording) -> str:
    """Return a town of the answer with its period and figure."""
    figure = wording.figure(fact)
    return wording.word(
        "town_at", _when(fact, wording), f" {figure}" if wording.language is Language.ZH else figure
    )


def _when(fact: Fact, wording: Wording) -> str:
    """Return a town of the answer with its period."""
    blank = "" if wording.language is Language.ZH else " "
    return f"{wording.area(fact.area)}{blank}{wording.period(fact)}"


def _counted(count: int, wording: Wording) -> str:
    """Return how many towns the answer speaks of, in words: 三镇."""
    if wording.language is Language.ZH and count < len(COUNTS):
        return f"{COUNTS[count]}镇"
    return wording.word("towns_counted", count)
