"""What is promised of a draft's number: as far as words bind its town and year, all readings left open must agree.

A number whose year, or town, is bound by words in reach is read as of that. Of one that is not, every year, or town,
that its draft speaks of may be meant: it stands where it does by all of them, it is wrong where it is so by all, and of
any other is asked which one is meant.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.proofreading.nameless.bound_by_digits import as_its_digits, may_be_by_its_digits
from metrics.analysis.proofreading.nameless.unnamed_indicators import is_telling, trial_of
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.slips import digits_of
from metrics.analysis.proofreading.readings.first_towns import as_of_first_town, is_in_passing
from metrics.analysis.store import Facts
from metrics.model.claim_contexts import NOTHING
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason

WHICH_YEAR, WHICH_TOWN = OutcomeReason.WHICH_YEAR, OutcomeReason.WHICH_TOWN
FARTHEST = 4  # steps: named nowhere
BOTH = 2  # years between which something went from one number to another
BESIDE = (-1, 0, 1)  # years that words of time lead to, from one that is printed


class Bonds(Struct, frozen=True):
    """Whether the year and the town of a number are bound; of which year it is, and where its sentence begins.

    ``opening``: the year that words which open the sentence say of its first number.
    """

    sentence: int = -1
    year: int = 0
    opening: int = 0
    has_year: bool = True
    has_town: bool = True


def as_far_as_bound(
    facts: Facts, stated: Sequence[Claim], judged: Sequence[Judgement], judge: ClaimJudge
) -> Iterator[Judgement]:
    """Yield how claims stand as far as they are bound; where all that may be meant is told beside one, it is wrong."""
    figures = FigureIndex(_bound(facts, stated, judged, judge))
    for at, (one, bound) in enumerate(zip(judged, figures.judged, strict=True)):
        repeated = _all_told(figures, at) if bound.why in (WHICH_YEAR, WHICH_TOWN) else []
        if repeated and bound.claim.context.binding.leads_away and not bound.claim.context.binding.has_whom:
            other = tuple(row for row in bound.own if row not in repeated)
            yield Judgement(one.claim, Outcome.ELSEWHERE, OutcomeReason.PERIOD, other, tuple(repeated))
        else:
            yield bound


def _all_told(figures: FigureIndex, at: int) -> list[Fact]:
    """Return all figures that an open number may be if its sentence tells them beside it: 15.95亿元，上年15.95亿元."""
    open_one = figures.judged[at]
    quantity = open_one.claim.quantity
    meant = [row for row in open_one.own if quantity is not None and agreement(quantity, row)]
    return meant if all(figures.tells_beside(row, at) for row in meant) else []


def _bound(
    facts: Facts, stated: Sequence[Claim], judged: Sequence[Judgement], judge: ClaimJudge
) -> Iterator[Judgement]:
    """Yield how claims stand, as they are ``stated`` in the draft: a number that is bound to no year or town by all.

    One that seems to be a figure of the year and town which it is bound to stands as that.
    """
    before, spoken = Bonds(), set[str]()  # towns and indicators of which figures were told
    for claim, judgement in zip(stated, judged, strict=True):
        if not _is_in_digits(judgement.claim) or judgement.claim.context is NOTHING:
            yield judgement
            continue
        is_passing = is_in_passing(judgement.claim) and judgement.claim.context.binding.town not in spoken
        one = as_of_first_town(facts, judgement, spoken, judge) if is_passing else judgement
        before = _bonds(one.claim, before)
        has_digits = one.why.is_likely and may_be_by_its_digits(facts, claim, one, spoken)
        if one.outcome.is_right or one.why.is_likely:
            spoken |= {one.claim.area, *one.claim.indicators[:1]}
            is_first = is_passing and one.claim.context.all_areas[:1] == (one.claim.area,)
            before = replace(before, has_town=before.has_town or is_first)
        if has_digits and before.has_year and before.has_town:
            yield as_its_digits(facts, one, judge)
        else:
            yield _as_bound(facts, one, before, judge)


def _is_in_digits(claim: Claim) -> bool:
    """Whether a draft's claim is a number in digits; words, doubled too, are of what most numbers are of."""
    return claim.assertion.is_counted and (claim.quantity is None or digits_of(claim.quantity) > 0)


def _as_bound(facts: Facts, one: Judgement, bonds: Bonds, judge: ClaimJudge) -> Judgement:
    """Return how a draft's number stands as far as its words bind it."""
    if one.outcome.is_wrong and not _is_of_whom_is_named(one.claim):
        bonds = replace(bonds, has_town=False)
    is_free = one.outcome.is_open or (bonds.has_year and bonds.has_town)
    bound = one if is_free else _by_all_readings(facts, one, bonds, judge)
    if bound.outcome.is_elsewhere and _is_of_its_sentence(bound):
        return replace(bound, outcome=Outcome.UNKNOWN, why=WHICH_TOWN)
    return _as_named_nearer(facts, bound, bonds) if bound.outcome.is_contradicted else bound


def _is_of_its_sentence(one: Judgement) -> bool:
    """Whether a draft's number read of a town is that of another, which alone its sentence names."""
    areas = one.claim.context.areas
    return one.claim.area not in areas and len(areas) == 1 and any(row.area == areas[0] for row in one.others)


def _bonds(claim: Claim, before: Bonds) -> Bonds:
    """Return what binds a number; what is bound to nothing binds what follows it in its sentence neither."""
    context = claim.context
    leans = before if before.sentence == context.sentence and not context.binding.closes else Bonds()
    year = claim.period.year if claim.period else 0
    is_first = before.sentence != context.sentence and context.binding.own == year
    return Bonds(
        context.sentence,
        year,
        opening=year if is_first else leans.opening,
        has_year=_has_year(claim, leans),
        has_town=_has_town(claim, leans),
    )


def _has_year(claim: Claim, before: Bonds) -> bool:
    """Whether words in reach say of which year a draft's number is, and none that is not read stands between."""
    context, binding, year = claim.context, claim.context.binding, claim.period.year if claim.period else 0
    if not year or year in context.of_years or year in context.own_years:
        return year != 0
    is_strayed = binding.year_strays and year == binding.year
    if (is_strayed or is_in_passing(claim)) and not context.years and len(context.all_years) > 1:
        return False
    if (binding.leaves or binding.moves) and len(context.all_years) == BOTH and year in context.all_years:
        return True
    is_leaning = before.has_year or binding.dates
    if year == binding.own:
        return is_leaning or not binding.has_time
    if binding.is_before or 0 in context.of_years:
        return is_leaning and (binding.year or before.year) - year == 1
    is_moved = (
        claim.measure.is_level and before.year not in (0, year) and not (binding.dates or binding.moves)
    )
    if binding.has_time or is_moved or not is_leaning:
        return False
    return year in (binding.year, before.opening) or context.all_years == (year,)


def _has_town(claim: Claim, before: Bonds) -> bool:
    """Whether words in reach say of whom a draft's number is, and none that is not read stands between."""
    context, binding, town = claim.context, claim.context.binding, claim.area
    if not town or context.all_areas in ((), (town,)) or binding.in_turn:
        return town != ""
    if binding.has_whom or not (before.has_town or binding.names):
        return False
    if (binding.strays or binding.aside) and town not in context.areas:
        return False
    return town in context.own_areas or town in context.areas or binding.town == town


def _by_all_readings(facts: Facts, one: Judgement, bonds: Bonds, judge: ClaimJudge) -> Judgement:
    """Return how a draft's number stands by all readings left open, if by all alike; else what is to be asked."""
    claim = replace(one.claim, indicators=one.claim.indicators[:1], is_sure=True)
    towns = (claim.area,) if bonds.has_town else _towns(facts, claim)
    years = [bonds.year] if bonds.has_year else _years(facts, claim)
    trials = [judge(facts, as_of(claim, town, year)) for town, year in product(towns, years)]
    right = [trial for trial in trials if trial.outcome.is_right]
    if len(right) == (len(trials) if one.outcome.is_right else 0):
        return one
    rows = tuple(dict.fromkeys(row for trial in (*right, *trials) for row in trial.own[:1]))
    return Judgement(one.claim, Outcome.UNKNOWN, WHICH_TOWN if bonds.has_year else WHICH_YEAR, rows)


def _as_named_nearer(facts: Facts, one: Judgement, bonds: Bonds) -> Judgement:
    """Return a draft's wrong number as open where it is right as one of what is named nearer to it."""
    mentions = one.claim.context.mentions
    own = next(
        (mention.steps for mention in mentions if mention.indicator in one.claim.indicators[:1]), FARTHEST
    )
    nearer = [mention for mention in mentions if mention.steps < own]
    years = [bonds.year] if bonds.has_year or not nearer else _years(facts, one.claim)
    claims = (as_of(one.claim, one.claim.area, year) for year in years if year)
    trials = (trial_of(facts, claim, mention) for claim, mention in product(claims, nearer))
    right = next((trial for trial in trials if trial and trial.outcome.is_right and is_telling(trial)), None)
    return (
        replace(right, claim=one.claim, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY) if right else one
    )


def _is_of_whom_is_named(claim: Claim) -> bool:
    """Whether a draft names a claim's town before its number or in its sentence, or nowhere; a later may be another.

    So may 两镇, or 对方, be where its draft names no other one.
    """
    context = claim.context
    if context.binding.has_whom and context.all_areas == (claim.area,):
        return False
    return not context.all_areas or context.binding.town != "" or bool(context.areas)


def _towns(facts: Facts, claim: Claim) -> tuple[str, ...]:
    """Return the towns of which a number may be: of its draft, or any where that names none before it."""
    named = claim.context.all_areas if _is_of_whom_is_named(claim) else sorted(facts.catalogue.towns)
    return tuple(dict.fromkeys((claim.area, *named)))


def _years(facts: Facts, claim: Claim) -> list[int]:
    """Return the years of which a number may be: those that its draft prints, and those beside them; else any."""
    own = (claim.period.year,) if claim.period else ()
    known = {row.year for row in facts.select(indicator=claim.indicators[0])}
    years = {year + step for year in (*own, *claim.context.all_years) for step in BESIDE}
    near = known if claim.context.binding.goes_far else years & known
    return sorted(near or known, reverse=True)
