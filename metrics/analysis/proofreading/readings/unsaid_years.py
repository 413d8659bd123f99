"""What a claim leans on that does not say its own year or town: the newer of two levels, the year of most numbers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.nameless.unnamed_indicators import judged_unnamed
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.period import Period

AGREEING = 2  # so many numbers at least say of what they are
TownYear = tuple[str, int]  # a town and a year
TownOrYear = TypeVar("TownOrYear", str, int)
IndicatorTown = tuple[tuple[str, ...], str]  # an indicator, or none, and a town


def reading_of(claim: Claim) -> TownYear:
    """Return the town and the year of which a claim is read; an empty id and 0 where a draft says none."""
    return claim.area, claim.period.year if claim.period else 0


def of_year(claim: Claim, year: int) -> Claim:
    """Return a claim as one of a full year."""
    return replace(claim, period=Period.read(str(year)))


def with_newer(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield judgements, those of a change behind two levels as of the newer: 12亿元，2022年为11亿元，同比增长9%."""
    levels: list[Claim] = []
    for judgement in judged:
        claim = judgement.claim
        if claim.assertion.gives_a_number and claim.measure.is_level:
            levels = [*levels[-1:], claim]
        is_dated = claim.context.own_years or claim.context.binding.own
        is_leaning = claim.measure.is_growth and len(levels) == AGREEING and not is_dated
        if is_leaning and _is_newer(levels, claim):
            yield judge(facts, of_year(claim, reading_of(levels[0])[1]))
        else:
            yield judgement


def _is_newer(levels: Sequence[Claim], claim: Claim) -> bool:
    """Whether the first of two levels is of the year after the second, of whose year and thing a change was read."""
    now, before = levels
    years = reading_of(now)[1], reading_of(before)[1]
    things = {one.indicators[:1] for one in (now, before, claim)}
    return len(things) == 1 and years == (reading_of(claim)[1] + 1, reading_of(claim)[1])


def with_main_year(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield judgements, those of words without a year as of the year of most numbers, or the newest of its thing."""
    numbers = [one.claim for one in judged if one.claim.assertion.gives_a_number]
    years = Counter(year for _, year in map(reading_of, numbers) if year)
    towns = Counter(claim.area for claim in numbers if claim.area)
    main, newest = (_most(towns, ""), _most(years, 0)), _newest_levels(numbers)
    for judgement in judged:
        claim, year = judgement.claim, reading_of(judgement.claim)[1]
        is_leaning = not claim.assertion.gives_a_number and year and not claim.context.years
        if claim.assertion.is_counted or claim.context.own_years:
            yield judgement
        elif claim.period is None:
            yield _of_main_year(facts, judgement, main, judge)
        elif judgement.outcome.is_wrong:
            yield _unless_right(facts, judgement, main, judge)
        elif is_leaning and (
            years[year + 1] > years[year] or newest.get((claim.indicators[:1], claim.area)) == year + 1
        ):
            moved = judge(facts, of_year(claim, year + 1))
            yield judgement if judgement.why.is_likely and moved.outcome.is_right else moved
        else:
            yield judgement


def _newest_levels(numbers: Sequence[Claim]) -> Mapping[IndicatorTown, int]:
    """Return the newest year of which a level of each thing and town is told; of a claim in words that is meant."""
    newest: dict[IndicatorTown, int] = {}
    for number in numbers:
        if number.measure.is_level and number.indicators:
            newest[_thing(number)] = max(newest.get(_thing(number), 0), reading_of(number)[1])
    return newest


def _thing(claim: Claim) -> IndicatorTown:
    """Return what a claim is of: the likeliest indicator, and the town."""
    return claim.indicators[:1], claim.area


def _most(counts: Counter[TownOrYear], none: TownOrYear) -> TownOrYear:
    """Return what most numbers of a draft are of, of several the last."""
    return max(counts, key=lambda name: (counts[name], name), default=none)


def _of_main_year(facts: Facts, judged: Judgement, main: TownYear, judge: ClaimJudge) -> Judgement:
    """Return words that name no year as wrong where they are so in the year of most numbers."""
    if not main[1]:
        return judged
    moved = judged_unnamed(facts, judge(facts, of_year(judged.claim, main[1])), judge)
    return moved if moved.outcome.is_wrong else judged


def _unless_right(facts: Facts, judged: Judgement, main: TownYear, judge: ClaimJudge) -> Judgement:
    """Return words that are wrong, and may be of the year or town of most numbers, as open where that is right."""
    claim = judged.claim
    others = [
        of_year(claim, year) for year in {main[1], max(claim.context.all_years, default=main[1])} if year
    ]
    if main[0] and not claim.context.areas:
        others.append(replace(claim, area=main[0]))
    is_wrong = all(judge(facts, other).outcome.is_wrong for other in others)
    return judged if is_wrong else replace(judged, outcome=Outcome.UNKNOWN, why=OutcomeReason.NO_YEAR)


def with_coarse(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield judgements, those of rounded numbers with the others of their town and year that are all of elsewhere."""
    groups: dict[TownYear, list[Judgement]] = {}
    for judgement in judged:
        if judgement.claim.assertion.gives_a_number:
            groups.setdefault(reading_of(judgement.claim), []).append(judgement)
    others = {reading: _elsewhere(group) for reading, group in groups.items()}
    for judgement in judged:
        other = others.get(reading_of(judgement.claim))
        is_coarse = judgement.outcome.is_rounded
        yield _moved(facts, judgement, other, judge) if is_coarse and other else judgement


def _moved(facts: Facts, judged: Judgement, other: Fact, judge: ClaimJudge) -> Judgement:
    """Return a rounded number as one of the town and year of another figure, where it says what is printed of them."""
    claim = judged.claim
    moved = judge(facts, replace(claim, area=other.area, period=other.period))
    why = OutcomeReason.AREA if other.area != claim.area else OutcomeReason.PERIOD
    wrong = replace(judged, outcome=Outcome.ELSEWHERE, why=why, others=moved.own)
    return wrong if moved.outcome.is_right else judged


def _elsewhere(group: Sequence[Judgement]) -> Fact | None:
    """Return a figure of the town and year of which most numbers are that are read as of another; None for no such."""
    elsewhere = (one for one in group if one.outcome.is_elsewhere and one.why.is_near)
    rows = [one.others[0] for one in elsewhere if not one.why.is_in_another_unit]
    readings = Counter((row.area, row.year) for row in rows)
    reading, many = readings.most_common(1)[0] if readings else (None, 0)
    is_of_most = many >= AGREEING and 2 * sum(one.outcome.is_wrong for one in group) > len(group)
    return next((row for row in rows if is_of_most and (row.area, row.year) == reading), None)
