"""How towns stand in a theme, in words: what compares, why not, and what is lacking."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.differences import Difference
from metrics.analysis.standings.rankings import Leader
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.analysis.supposing.missing import MissingPiece
from metrics.display.comparing.findings import times_text
from metrics.display.comparing.standing import differing_text
from metrics.display.comparing.verdicts import brief_text, difference_text, ground_text
from metrics.display.gaps.missing import piece_text
from metrics.display.numbers.amounts import spaced
from metrics.display.numbers.digits import ratio_in_brief
from metrics.display.wording import Wording

MOST_LACKING = 2  # pieces that are named beside a row


def verdict_word(standing: ThemeStanding, wording: Wording) -> str:
    """Return in a word or two whether the towns compare in a theme, or else which of them has a figure."""
    if standing.verdict:
        return wording.word(standing.verdict.comparability)
    drawn = {fact.area for fact in standing.drawn}
    towns = [area for area in standing.areas if area in drawn]
    names = wording.joined([*map(wording.area, towns)])
    if towns and all(fact.status.is_planned for fact in standing.drawn):
        return wording.word("only_expected_told", names)
    key = ("no_town_told", "only_town_told", "some_towns_told")[min(len(towns), 2)]
    return wording.word(key, names)


def answer_text(standing: ThemeStanding, wording: Wording) -> str:
    """Return how the towns differ in a theme and what to beware of, or why that cannot be said."""
    if standing.difference is None:
        return _lacking_towns(standing, wording)
    deciding = standing.difference.verdict.deciding
    between = wording.word("semicolon")
    if not standing.compares:
        return between.join(ground_text(ground, standing.difference.verdict, wording) for ground in deciding)
    text = _difference(standing.difference, wording)
    if standing.difference.verdict.comparability.is_full:
        return text
    return between.join((text, *(brief_text(ground, wording) for ground in deciding)))


def _lacking_towns(standing: ThemeStanding, wording: Wording) -> str:
    """Return which towns have no figure of a theme to compare; empty where none has, or what is lacking says it."""
    drawn = {fact.area for fact in standing.drawn}
    without = [wording.area(area) for area in standing.areas if area not in drawn]
    if standing.lacking or not drawn or not without:
        return ""
    return wording.word("towns_lack", wording.joined(without))


def _difference(difference: Difference, wording: Wording) -> str:
    """Return how two towns' figures of a theme differ; figures of two periods are each named with their own."""
    higher, lower = difference.higher, difference.lower
    if higher is None or lower is None or not higher.measure.is_level or higher.period != lower.period:
        return difference_text(difference, wording)
    period, towns = wording.period(higher), (wording.area(higher.area), wording.area(lower.area))
    if not (difference.ratio_low and difference.ratio_high):
        return spaced(wording.word("theme_higher", period, towns[0]))
    return spaced(
        wording.word(
            "theme_ratio", period, *towns, ratio_in_brief(difference.ratio_low, difference.ratio_high)
        )
    )


def lacking_texts(standing: ThemeStanding, wording: Wording) -> list[str]:
    """Return what is missing for more towns to compare in a theme, the same figure of several towns at once."""
    together: dict[tuple[object, ...], MissingPiece] = {}
    for piece in standing.lacking:
        key = piece.lacking, piece.period, not piece.there
        same = together.get(key)
        areas = (*same.areas, *piece.areas) if same else piece.areas
        together[key] = replace(piece, areas=tuple(dict.fromkeys(areas)))
    return [piece_text(piece, wording) for piece in list(together.values())[:MOST_LACKING]]


def heading(
    standings: Sequence[ThemeStanding],
    leaders: Mapping[str, Leader],
    extent: tuple[int, int],
    wording: Wording,
) -> tuple[str, str]:
    """Return the headline over several themes: in how many of them towns compare, and what the first that do come to.

    Args:
        standings: how the towns that are shown stand in each theme.
        leaders: the first of all towns, by theme, where more are than shown; with any, one of them is told.
        extent: how many towns and years the headline speaks of.
        wording: the reader's words.
    """
    whole = wording.word("extent_of_all", *extent, len(standings))
    able = [standing for standing in standings if standing.compares or standing.theme in leaders]
    plain = [standing for standing in able if _is_plain(standing) or standing.theme in leaders]
    if not able:
        return "", wording.word("none_compares", whole)
    first = [leader_text(leaders[standing.theme], wording) for standing in able if standing.theme in leaders]
    pairs = (_headline(standing, wording) for standing in plain or able)
    sentence = next(filter(None, (*first, *pairs)), "")
    if not plain:
        return wording.word("only_with_caution", whole), sentence
    if len(plain) == 1:
        return wording.word("only_one_compares", whole), sentence
    return wording.word("some_compare", whole, len(plain)), sentence


def _is_plain(standing: ThemeStanding) -> bool:
    """Whether two towns compare in a theme without any caution."""
    return standing.verdict is not None and standing.verdict.comparability.is_full


def leader_text(leader: Leader, wording: Wording) -> str:
    """Return which of many towns has the highest figure of a theme, or the lowest where that is welcome."""
    fact = leader.fact
    welcome = wording.catalogue.indicators[fact.indicator].welcome
    is_level = fact.measure.is_level
    name = wording.indicator(fact.indicator) if is_level else wording.in_measure(fact.indicator, fact.measure)
    slots = wording.period(fact), name, leader.towns, wording.area(fact.area), wording.figure(fact)
    return spaced(wording.word(f"first_of_many_{welcome}", *slots))


def _headline(standing: ThemeStanding, wording: Wording) -> str:
    """Return the sentence that a theme gives the headline; empty where which town is higher is not certain."""
    best = standing.difference
    if best is None or best.higher is None or best.lower is None:
        return ""
    if not standing.measure.is_level:
        name = wording.in_measure(standing.indicator, standing.measure)
        return spaced(differing_text(best, name, wording))
    if not (best.ratio_low and best.ratio_high) or best.higher.period != best.lower.period:
        return f"{wording.indicator(standing.indicator)}{wording.word('colon')}{_difference(best, wording)}"
    return times_text(best.higher, best.lower, ratio_in_brief(best.ratio_low, best.ratio_high), wording)
