"""Of when and of whom the numbers of a sentence are, by agreement: what most of them say is what they are of.

Most figures of a draft are right. Where a number does not say its own year or town, but leans on what was told before,
the reading by which more numbers of its sentence stand is taken: at least two, and only one that the draft names.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.claim import Assertion, Outcome
from metrics.model.period import Period

AGREEING = 2  # so many numbers at least say of what they are
NUMBERS = (Assertion.NUMBER, Assertion.FIRST, Assertion.MULTIPLE)
Judge = Callable[[Facts, Claim], Judgement]
Reading = tuple[str, int]  # a town and a year
Named = TypeVar("Named", str, int)
Group = list[int]  # which of all judgements


def by_agreement(facts: Facts, judged: Sequence[Judgement], judge: Judge) -> list[Judgement]:
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
                for at, trial in trials.items():
                    if kept[at].why != "likely" or trial.outcome.is_wrong:
                        kept[at] = trial
                break
    kept = [_of_no_year_that_is_named(judgement) for judgement in kept]
    kept = list(_with_newer(facts, kept, judge))
    kept = list(_with_main_year(facts, kept, judge))
    return list(_with_coarse(facts, kept, judge))


def _of_one(
    facts: Facts,
    judged: list[Judgement],
    judge: Judge,
    others: Callable[[Facts, Claim], Iterator[Claim]],
    is_open: Callable[[Claim], bool],
) -> list[Judgement]:
    """Return judgements, those that name no town, or no year, as of the one by which most of their numbers stand."""
    group = [at for at, one in enumerate(judged) if one.claim.indicators and is_open(one.claim)]
    numbers = [at for at in group if judged[at].claim.assertion in NUMBERS]
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
        is_named = bool(claim.around.all_areas and claim.around.all_years)
        if trial.outcome.is_wrong or (is_named and judged[at].why != "likely"):
            kept[at] = trial
        elif trial.outcome.is_right:  # by agreement alone, where the draft never says it
            kept[at] = replace(trial, outcome=Outcome.UNKNOWN, why="likely")
    return kept


def _towns(facts: Facts, claim: Claim) -> Iterator[Claim]:
    """Yield a claim as one of each town that its draft names, or of any where it names none."""
    for town in claim.around.all_areas or sorted(facts.catalogue.towns):
        yield replace(claim, area=town)


def _years(facts: Facts, claim: Claim) -> Iterator[Claim]:
    """Yield a claim as one of each year that its draft prints, or of any where it prints none."""
    for year in claim.around.all_years or sorted({row.year for row in facts.select()}):
        yield _of_year(claim, year)


def _of_no_year_that_is_named(judged: Judgement) -> Judgement:
    """Return a number without a year as not surely right where its draft names years, and not its own."""
    named = judged.claim.around.all_years
    is_strange = judged.claim.period is None and bool(named) and judged.outcome.is_right
    if not is_strange or any(row.year in named for row in judged.own):
        return judged
    return replace(judged, outcome=Outcome.UNKNOWN, why="no_year")


def _of_its_own_year(facts: Facts, judged: Judgement, judge: Judge) -> Judgement:
    """Return a number that is printed of another year as one of that where its own clause tells it, too."""
    claim = judged.claim
    year = _reading(claim)[1]
    newest = max(claim.around.all_years, default=0)
    years = [other or year - 1 for other in claim.around.of_years if other or year == newest]
    years += [newest] if newest and not claim.around.years else []  # no stale number is of the newest year
    if not judged.outcome.is_elsewhere or judged.why != "period" or not year or year in years:
        return judged
    trials = (judge(facts, _of_year(claim, other)) for other in years)
    return next((trial for trial in trials if trial.outcome.is_right), judged)


def _sentences(judged: Sequence[Judgement]) -> Iterator[Group]:
    """Yield the numbers of each sentence whose indicator is known."""
    groups: dict[int, Group] = {}
    for at, judgement in enumerate(judged):
        claim = judgement.claim
        if claim.assertion in NUMBERS and claim.indicators and claim.quantity is not None:
            groups.setdefault(claim.around.sentence, []).append(at)
    return (group for group in groups.values() if len(group) >= AGREEING)


def _ways(judged: Sequence[Judgement], group: Group) -> Iterator[Mapping[int, Claim]]:
    """Yield other readings of numbers of a sentence."""
    claims = {at: judged[at].claim for at in group}
    around = claims[group[0]].around
    yield from _in_turn(claims)
    for reading, _ in Counter(map(_reading, claims.values())).most_common():
        leaning = {at: claim for at, claim in claims.items() if _reading(claim) == reading}
        years = {at: claim for at, claim in leaning.items() if reading[1] not in claim.around.own_years}
        is_its_own = any(
            reading[1] in judged[at].claim.around.own_years and judged[at].outcome.is_wrong for at in leaning
        )
        for year in () if is_its_own else _other(reading[1], around.years, around.all_years):
            yield {at: _of_year(claim, year) for at, claim in years.items()}
        towns = {at: claim for at, claim in leaning.items() if reading[0] not in claim.around.own_areas}
        for town in () if reading[0] in around.areas else _other(reading[0], around.areas, around.all_areas):
            yield {at: replace(claim, area=town) for at, claim in towns.items()}


def _in_turn(claims: Mapping[int, Claim]) -> Iterator[Mapping[int, Claim]]:
    """Yield numbers of one thing as one each of as many years, or towns, in their order."""
    things: dict[tuple[object, ...], Group] = {}
    for at, claim in claims.items():
        things.setdefault((claim.indicators[:1], claim.measure), []).append(at)
    for group in things.values():
        around = claims[group[0]].around
        for years in (around.years, around.all_years):
            if 1 < len(group) == len(years):
                ways = {at: _of_year(claims[at], year) for at, year in zip(group, years, strict=True)}
                if years == around.years or all(map(_may_be_of_its_year, ways.values())):
                    yield ways
        for towns in (around.areas, around.all_areas):
            if 1 < len(group) == len(towns):
                yield {at: replace(claims[at], area=town) for at, town in zip(group, towns, strict=True)}


def _may_be_of_its_year(claim: Claim) -> bool:
    """Whether the clause of a claim prints no year but that of which it is read."""
    return not claim.around.of_years or _reading(claim)[1] in claim.around.of_years


def _other(own: Named, here: Sequence[Named], everywhere: Sequence[Named]) -> list[Named]:
    """Return what a sentence names besides a year, or town; what all the draft does where it does not name that."""
    return [other for other in (here if own in here else everywhere) if other != own]


def _reading(claim: Claim) -> Reading:
    """Return the town and the year of which a claim is read."""
    return claim.area, claim.period.year if claim.period else 0


def _of_year(claim: Claim, year: int) -> Claim:
    """Return a claim as one of a full year."""
    return replace(claim, period=Period.read(str(year)))


def _with_newer(facts: Facts, judged: Sequence[Judgement], judge: Judge) -> Iterator[Judgement]:
    """Yield judgements, those of a change behind two levels as of the newer: 12亿元，2022年为11亿元，同比增长9%."""
    levels: list[Claim] = []
    for judgement in judged:
        claim = judgement.claim
        if claim.assertion in NUMBERS and claim.measure.is_level:
            levels = [*levels[-1:], claim]
        is_leaning = claim.measure.is_growth and len(levels) == AGREEING and not claim.around.own_years
        if is_leaning and _is_newer(levels, claim):
            yield judge(facts, replace(claim, period=levels[0].period))
        else:
            yield judgement


def _is_newer(levels: Sequence[Claim], claim: Claim) -> bool:
    """Whether the first of two levels is of the year after the second, of whose year and thing a change was read."""
    now, before = levels
    years = _reading(now)[1], _reading(before)[1]
    things = {one.indicators[:1] for one in (now, before, claim)}
    return len(things) == 1 and years == (_reading(claim)[1] + 1, _reading(claim)[1])


def _with_main_year(facts: Facts, judged: Sequence[Judgement], judge: Judge) -> Iterator[Judgement]:
    """Yield judgements, those of words without a year as of the year of most numbers, not of the one compared with."""
    years = Counter(_reading(one.claim)[1] for one in judged if one.claim.assertion in NUMBERS)
    for judgement in judged:
        claim, year = judgement.claim, _reading(judgement.claim)[1]
        is_leaning = claim.assertion not in NUMBERS and year and not claim.around.years
        if is_leaning and years[year + 1] > years[year]:
            moved = judge(facts, _of_year(claim, year + 1))
            yield judgement if judgement.why == "likely" and moved.outcome.is_right else moved
        else:
            yield judgement


def _with_coarse(facts: Facts, judged: Sequence[Judgement], judge: Judge) -> Iterator[Judgement]:
    """Yield judgements, those of rounded numbers with the others of their town and year that are all of elsewhere."""
    groups: dict[Reading, list[Judgement]] = {}
    for judgement in judged:
        if judgement.claim.assertion in NUMBERS:
            groups.setdefault(_reading(judgement.claim), []).append(judgement)
    for judgement in judged:
        other = _elsewhere(groups.get(_reading(judgement.claim), ()))
        is_coarse = judgement.outcome is Outcome.ROUNDED
        yield _moved(facts, judgement, other, judge) if is_coarse and other else judgement


def _moved(facts: Facts, judged: Judgement, other: Fact, judge: Judge) -> Judgement:
    """Return a rounded number as one of the town and year of another figure, where it says what is printed of them."""
    claim = judged.claim
    moved = judge(facts, replace(claim, area=other.area, period=other.period))
    why = "area" if other.area != claim.area else "period"
    wrong = replace(judged, outcome=Outcome.ELSEWHERE, why=why, others=moved.own)
    return wrong if moved.outcome.is_right else judged


def _elsewhere(group: Sequence[Judgement]) -> Fact | None:
    """Return a figure of the town and year of which most numbers are that are read as of another; None for no such."""
    rows = [one.others[0] for one in group if one.outcome.is_elsewhere and one.why in ("period", "area")]
    readings = Counter((row.area, row.year) for row in rows)
    reading, many = readings.most_common(1)[0] if readings else (None, 0)
    is_of_most = many >= AGREEING and 2 * sum(one.outcome.is_wrong for one in group) > len(group)
    return next((row for row in rows if is_of_most and (row.area, row.year) == reading), None)
