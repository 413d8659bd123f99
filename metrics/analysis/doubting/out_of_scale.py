"""Figures out of scale with their neighbours: a lost point makes 1234 of 12.34, a lost 万 one of ten thousand.

A figure is held against the other years of its town or part; where there are none, against the other towns. Only
what is ten times all of them, or a tenth, is raised: growth and size explain less.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from msgspec import Struct

from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import Catalogue, Observation
from metrics.model.remarks import RaisedDoubt

FACTOR = 10
# A town's own years lie closer together: 12.3 and 123 stay apart though both grow
OF_ITS_OWN = Fraction(15, 2)
FEW = 100  # a few fires or shops may well be ten times as many, or none, a year later
OTHER_TOWNS = 2
MONTH = 30  # days: stretches of time are alike if they have as many months


class SizedLevel(Struct, frozen=True):
    """A printed level and its size as one number, looked at for whether it is out of scale."""

    observation: Observation
    size: Fraction


def out_of_scale(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the levels that are out of scale with those beside them, of one indicator and equal stretches of time."""
    groups: dict[tuple[str, int], list[SizedLevel]] = {}
    for observation in catalogue.observations:
        size = _size(observation)
        if observation.measure.is_level and not observation.status.is_planned and size:
            is_stock = catalogue.indicators[observation.indicator].accrual.is_stock
            groups.setdefault((observation.indicator, 0 if is_stock else _months(observation)), []).append(
                SizedLevel(observation, size)
            )
    for group in groups.values():
        if len(group) > 1:
            yield from _of_their_own(group)
            yield from _of_other_towns(group)


def _of_their_own(group: Sequence[SizedLevel]) -> Iterator[RaisedDoubt]:
    """Yield the doubts about figures that are out of scale with the other years of their town or part."""
    for own in _by_subject(group):
        ordered = sorted(own, key=lambda sized: sized.size)
        if len(own) == 2 and _apart(ordered[1], ordered[0], OF_ITS_OWN):
            yield _raised(own[1], own[0])  # of two the later one is told
        elif len(own) > 2:
            yield from _ends(ordered, OF_ITS_OWN)
            yield from _steps(ordered)


def _of_other_towns(group: Sequence[SizedLevel]) -> Iterator[RaisedDoubt]:
    """Yield the doubts about whole-town figures, alone in their town, that are out of scale with all other towns."""
    towns = [own for own in _by_subject(group) if not own[0].observation.part]
    typical = sorted((own[len(own) // 2] for own in towns), key=lambda sized: sized.size)
    alone = {own[0].observation.area for own in towns if len(own) == 1}
    if len(towns) > OTHER_TOWNS:
        yield from (end for end in _ends(typical, Fraction(FACTOR)) if _area(end) in alone)


def _ends(ordered: Sequence[SizedLevel], factor: Fraction) -> Iterator[RaisedDoubt]:
    """Yield the doubts about the largest and the smallest of several if they are out of scale with the next."""
    if _apart(ordered[-1], ordered[-2], factor):
        yield _raised(ordered[-1], ordered[-2])
    if _apart(ordered[1], ordered[0], factor):
        yield _raised(ordered[0], ordered[1])


def _steps(ordered: Sequence[SizedLevel]) -> Iterator[RaisedDoubt]:
    """Yield the doubts where several years are out of scale with several others, as a table in another unit is.

    The fewer are doubted, of as many the later; of these the one that is next to the others in size stands for all.
    """
    for at in range(2, len(ordered) - 1):
        sides = ordered[:at], ordered[at:]
        if _apart(sides[1][0], sides[0][-1], OF_ITS_OWN):
            nearest = [(sides[0], sides[0][-1]), (sides[1], sides[1][0])]
            nearest.sort(key=lambda side: (len(side[0]), -max(_year(sized) for sized in side[0])))
            yield _raised(nearest[0][1], nearest[1][1])


def _year(sized: SizedLevel) -> int:
    """Return the year of a level that is looked at for its scale."""
    return sized.observation.period.year


def _by_subject(group: Sequence[SizedLevel]) -> list[list[SizedLevel]]:
    """Return levels by town and part, each in order of time, to compare their scale; a year's first stands for all."""
    by_time = sorted(group, key=lambda sized: (*_subject(sized), sized.observation.period.year))
    owns = [list(own) for _, own in groupby(by_time, key=_subject)]
    return [
        [next(same) for _, same in groupby(own, key=lambda sized: sized.observation.period)] for own in owns
    ]


def _subject(sized: SizedLevel) -> tuple[str, str]:
    """Return the town and part with whose other levels a level's scale is compared."""
    return sized.observation.area, sized.observation.part


def _area(raised: RaisedDoubt) -> str:
    """Return the town of a figure that is doubted to be out of scale."""
    return raised.about.area if isinstance(raised.about, Observation) else ""


def _size(observation: Observation) -> Fraction | None:
    """Return the size by which a level's scale is judged, without sign: its number, else an end; None for a rank."""
    quantity = observation.quantity
    number = next(
        (known for known in (quantity.value, quantity.high, quantity.low) if known is not None), None
    )
    return None if number is None else abs(number)


def _months(observation: Observation) -> int:
    """Return how many months a level covers, as scale compares only equal ones; -1 where an end is not printed."""
    start, end = observation.period.start, observation.period.end
    return -1 if start is None or end is None else round((end - start).days / MONTH)


def _apart(larger: SizedLevel, smaller: SizedLevel, factor: Fraction) -> bool:
    """Whether two sizes are out of scale, further apart than growth explains; small ones are not looked at."""
    return larger.size >= FEW and larger.size >= factor * smaller.size


def _raised(sized: SizedLevel, beside: SizedLevel) -> RaisedDoubt:
    """Return the doubt that a figure is out of scale, beside the one that is next to it in size."""
    own, other = sized.observation, beside.observation
    where = other.address
    times = round(max(sized.size, beside.size) / min(sized.size, beside.size))
    message = Bilingual(
        f"'{own.quantity.printed}' 与 '{other.quantity.printed}' ({where}) 相差约 {times} 倍；请查小数点和单位",
        f"'{own.quantity.printed}' and '{other.quantity.printed}' ({where}) are about {times} times apart; "
        "look at point and unit",
    )
    return RaisedDoubt(own, Doubt.SCALE, message)
