"""Of when and of whom the numbers of a sentence are, by agreement: what most of them say is what they are of.

Most figures of a draft are right. Where a number does not say its own year or town, but leans on what was told before,
the reading by which more numbers of its sentence stand is taken: at least two, and only one that the draft names.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.readings.unsaid_years import (
    AGREEING,
    TownYear,
    of_year,
    reading_of,
    with_coarse,
    with_main_year,
    with_newer,
)
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Status
from metrics.model.codes.outcome import Outcome, OutcomeReason

TownOrYear = TypeVar("TownOrYear", str, int)
JudgementIndices = list[int]  # which of all judgements


def by_agreement(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, those read otherwise that agree only so."""
    kept = [_of_its_own_year(facts, judgement, judge) for judgement in judged]
    kept = _of_one(facts, kept, judge, _towns, lambda claim: not claim.area)
    kept = _of_one(facts, kept, judge, _years, lambda claim: claim.period is None)
    for group in _sentences(kept):
        for way in _ways(kept, group):
            before = sum(kept[at].outcome.is_right for at in way)
            if before == len(way):
                continue  # all of them stand as they are read
            trials = {at: judge(facts, claim) for at, claim in way.items()}
            now = sum(trial.outcome.is_right for trial in trials.values())
            if now >= AGREEING and now > before and 2 * now >= len(trials):
                is_in_turn = now == len(trials) and len({_step(kept[at].claim, way[at]) for at in way}) > 1
                for at, trial in trials.items():
                    if not kept[at].why.is_likely or trial.outcome.is_wrong:
                        kept[at] = trial if is_in_turn else _as_moved(kept[at], trial)
                break
    kept = [_of_no_year_that_is_named(judgement) for judgement in kept]
    kept = list(with_newer(facts, kept, judge))
    kept = list(with_main_year(facts, kept, judge))
    return list(with_coarse(facts, kept, judge))


def _step(claim: Claim, moved: Claim) -> TownYear:
    """Return to which town, if to another, and by how many years a claim is moved."""
    (old_town, old_year), (town, year) = reading_of(claim), reading_of(moved)
    return (town if town != old_town else "", year - old_year)


def _as_moved(judged: Judgement, moved: Judgement) -> Judgement:
    """Return how a number stands as of another town or year than it was read of: it seems right where none is named.

    Several copied from one page of another year agree, too, all moved alike: so its sentence must name what it is moved
    to, and nothing in its own clause what it is moved from. Those of several years in turn are not moved alike.
    """
    if judged.outcome.is_right or not moved.outcome.is_right:
        return moved
    (old_town, old_year), (town, year) = reading_of(judged.claim), reading_of(moved.claim)
    around = moved.claim.context
    is_of_town = town == old_town or (town in around.areas and old_town not in around.own_areas)
    is_of_year = year == old_year or (year in around.years and old_year not in around.of_years)
    return (
        moved
        if is_of_town and is_of_year
        else replace(moved, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    )


def _of_one(
    facts: Facts,
    judged: list[Judgement],
    judge: ClaimJudge,
    others: Callable[[Facts, Claim], Iterator[Claim]],
    is_open: Callable[[Claim], bool],
) -> list[Judgement]:
    """Return judgements, those that name no town, or no year, as of the one by which most of their numbers stand."""
    group = [at for at, one in enumerate(judged) if one.claim.indicators and is_open(one.claim)]
    named = max((_named(judged[at].claim) for at in group), default=None)
    # What is of several, 合计, is of no one
    group = [at for at in group if _named(judged[at].claim) == named]
    numbers = [at for at in group if judged[at].claim.assertion.is_counted]
    ways = zip(*(others(facts, judged[at].claim) for at in numbers), strict=True)
    trials = [[judge(facts, claim) for claim in way] for way in ways] if len(numbers) > AGREEING else []
    right = [sum(trial.outcome.is_right for trial in way) for way in trials]
    best = max(range(len(right)), key=lambda way: right[way], default=0)
    is_plain = bool(right) and right[best] > AGREEING and 2 * right[best] > len(numbers)
    if not is_plain or right.count(right[best]) > 1:
        return judged
    kept = list(judged)
    for at in group:
        claim = list(others(facts, judged[at].claim))[best]
        trial = judge(facts, claim)
        is_named = bool(claim.context.all_areas and claim.context.all_years)
        if trial.outcome.is_wrong or (is_named and not judged[at].why.is_likely):
            kept[at] = trial
        elif trial.outcome.is_right:  # by agreement alone, where the draft never says it
            kept[at] = replace(trial, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    return kept


def _named(claim: Claim) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the towns and years that a claim's draft names, as far as it may be of one of them."""
    return claim.context.all_areas, claim.context.all_years


def _towns(facts: Facts, claim: Claim) -> Iterator[Claim]:
    """Yield a claim as one of each town that its draft names, or of any where it names none."""
    for town in claim.context.all_areas or sorted(facts.catalogue.towns):
        yield replace(claim, area=town)


def _years(facts: Facts, claim: Claim) -> Iterator[Claim]:
    """Yield a claim as one of each year that its draft prints, or of any where it prints none."""
    for year in claim.context.all_years or sorted({row.year for row in facts.select()}):
        yield of_year(claim, year)


def _of_no_year_that_is_named(judged: Judgement) -> Judgement:
    """Return a number without a year as not surely right where its draft names years, and not its own."""
    named = judged.claim.context.all_years
    if _is_of_a_year_by_distance_alone(judged):
        return replace(judged, outcome=Outcome.UNKNOWN, why=OutcomeReason.NO_YEAR)
    is_strange = judged.claim.period is None and bool(named) and judged.outcome.is_right
    if not is_strange or any(row.year in named for row in judged.own):
        return judged
    return replace(judged, outcome=Outcome.UNKNOWN, why=OutcomeReason.NO_YEAR)


def _is_of_a_year_by_distance_alone(judged: Judgement) -> bool:
    """Whether a number would be right, or wrong, only in a year that its draft neither prints nor calls the one before.

    In *over the same two years it went from …* no year is told: whoever counts back may count from another.
    """
    claim, around = judged.claim, judged.claim.context
    year = reading_of(claim)[1]
    is_next = year == around.binding.own and year - 1 in around.all_years  # 次年
    is_told = year in around.all_years or year + 1 in around.all_years or 0 in around.of_years or is_next
    is_by_year = judged.outcome.is_right or (judged.outcome.is_elsewhere and judged.why.is_of_another_time)
    return bool(year and around.all_years) and not is_told and is_by_year


def _of_its_own_year(facts: Facts, judged: Judgement, judge: ClaimJudge) -> Judgement:
    """Return a draft's number that is printed of another year as of that where its own clause tells it, too."""
    claim, year = judged.claim, reading_of(judged.claim)[1]
    newest = max(claim.context.all_years, default=0)
    years = [other or year - 1 for other in claim.context.of_years if other or year == newest]
    years += [newest] if newest and not claim.context.years else []  # no stale number is of the newest year
    is_elsewhere = judged.outcome.is_elsewhere and judged.why.is_of_another_time
    if not is_elsewhere or year in (0, *years, claim.context.says_itself):
        return judged
    trials = (judge(facts, of_year(claim, other)) for other in years)
    return next((trial for trial in trials if trial.outcome.is_right), judged)


def _sentences(judged: Sequence[Judgement]) -> Iterator[JudgementIndices]:
    """Yield the numbers of each sentence whose indicator is known."""
    groups: dict[int, JudgementIndices] = {}
    for at, judgement in enumerate(judged):
        claim = judgement.claim
        if claim.assertion.is_counted and claim.indicators and claim.quantity is not None:
            groups.setdefault(claim.context.sentence, []).append(at)
    return (group for group in groups.values() if len(group) >= AGREEING)


def _ways(judged: Sequence[Judgement], group: JudgementIndices) -> Iterator[Mapping[int, Claim]]:
    """Yield other readings of numbers of a sentence."""
    claims = {at: judged[at].claim for at in group}
    around = claims[group[0]].context
    yield from _in_turn(claims)
    yield {at: replace(claim, status=Status.PRINTED) for at, claim in claims.items() if claim.seems_planned}
    for year, _ in Counter(reading_of(claim)[1] for claim in claims.values()).most_common():
        moved = [
            at for at, claim in claims.items() if reading_of(claim)[1] == year and not claim.context.own_years
        ]
        for other in _other(year, around.years, around.all_years):
            yield {at: of_year(claims[at], other) for at in moved}
    for reading, _ in Counter(map(reading_of, claims.values())).most_common():
        leaning = {at: claim for at, claim in claims.items() if reading_of(claim) == reading}
        years = {at: claim for at, claim in leaning.items() if reading[1] not in claim.context.own_years}
        is_its_own = any(
            reading[1] in judged[at].claim.context.own_years and judged[at].outcome.is_wrong for at in leaning
        )
        for year in () if is_its_own else _other(reading[1], around.years, around.all_years):
            yield {at: of_year(claim, year) for at, claim in years.items()}
        towns = {at: claim for at, claim in leaning.items() if not claim.context.says_town(reading[0])}
        for town in () if reading[0] in around.areas else _other(reading[0], around.areas, around.all_areas):
            yield {at: replace(claim, area=town) for at, claim in towns.items()}


def _in_turn(claims: Mapping[int, Claim]) -> Iterator[Mapping[int, Claim]]:
    """Yield a draft's numbers of one thing as one each of as many years, or towns, in their order."""
    things: dict[tuple[object, ...], JudgementIndices] = {}
    for at, claim in claims.items():
        things.setdefault((claim.indicators[:1], claim.measure), []).append(at)
    for group in things.values():
        own = [claims[at] for at in group]
        around = own[0].context
        in_years = (
            map(of_year, own, years) for years in (around.years, around.all_years) if _are_as_many(years, own)
        )
        in_towns = (
            map(_of_town, own, towns)
            for towns in (around.areas, around.all_areas)
            if _are_as_many(towns, own)
        )
        for way in map(list, chain(in_years, in_towns)):
            if all(_may_be_of_its_year(claim) and _may_be_of_its_town(claim) for claim in way):
                yield dict(zip(group, way, strict=True))


def _are_as_many(named: Sequence[object], claims: Sequence[Claim]) -> bool:
    """Whether as many years, or towns, are named as there are numbers, and more than one."""
    return 1 < len(named) == len(claims)


def _of_town(claim: Claim, town: str) -> Claim:
    """Return what a claim says, said of another town."""
    return replace(claim, area=town)


def _may_be_of_its_year(claim: Claim) -> bool:
    """Whether the clause of a claim prints no year but that of which it is read, and its own words say no other."""
    year, around = reading_of(claim)[1], claim.context
    return around.says_itself in (0, year) and year in (around.of_years or (year,))


def _may_be_of_its_town(claim: Claim) -> bool:
    """Whether the clause of a claim names no town but that of which it is read."""
    return not claim.context.own_areas or claim.area in claim.context.own_areas


def _other(own: TownOrYear, here: Sequence[TownOrYear], everywhere: Sequence[TownOrYear]) -> list[TownOrYear]:
    """Return what a sentence names besides a year, or town; what all the draft does where it does not name that."""
    return [other for other in (here if own in here else everywhere) if other != own]
