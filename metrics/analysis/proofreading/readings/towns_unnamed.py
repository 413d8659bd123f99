"""The town of a draft that names none: the one whose figures most of its numbers are."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from metrics.analysis.proofreading.numbers.numbers_judged import TELLING
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure, is_same_time
from metrics.analysis.proofreading.numbers.slips import digits_of
from metrics.analysis.store import Facts
from metrics.model.claims import Claim

FEWEST = 5  # numbers of one town that are no chance
ALONE = 4  # times as many as of any other


def with_town(facts: Facts, stated: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a draft that names no town as of the one whose figures most of its numbers are.

    Whoever writes 全镇 in their own paper names nobody; and where no town is named, none is named wrongly.
    """
    if not facts.catalogue.towns or any(claim.area or claim.context.all_areas for claim in stated):
        return list(stated)
    numbers = [claim for claim in stated if _is_telling(claim)]
    towns = Counter(town for claim in numbers for town in set(_towns(facts, claim)))
    (town, most), (_, next_most) = [*towns.most_common(2), ("", 0), ("", 0)][:2]
    if most < FEWEST or 2 * most <= len(numbers) or most < ALONE * next_most:
        return list(stated)
    return [replace(claim, area=town) for claim in stated]


def _is_telling(claim: Claim) -> bool:
    """Whether a draft's number has a year and an indicator, and so many digits that they say whose it is."""
    is_number = claim.assertion.is_counted and claim.period is not None and bool(claim.indicators)
    return is_number and claim.quantity is not None and digits_of(claim.quantity) >= TELLING


def _towns(facts: Facts, claim: Claim) -> Iterator[str]:
    """Yield the towns of which a draft's number is a figure."""
    for row in facts.select(indicator=claim.indicators[0]):
        is_of_it = is_same_measure(row, claim) and not row.part and not row.base
        is_timely = claim.period is not None and is_same_time(claim.period, row.period)
        if is_of_it and is_timely and claim.quantity and agreement(claim.quantity, row):
            yield row.area
