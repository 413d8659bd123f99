"""Conflicts in words: two papers print two numbers for one thing, for readers and, as problems, for curators."""

from fractions import Fraction
from math import ceil, floor

from msgspec.structs import replace

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.conflicts import Conflict, address, gap
from metrics.display.numbers.amounts import interval_text
from metrics.display.numbers.unit_words import kept_by_all
from metrics.display.observations import about_text, numbers_of
from metrics.display.words import word
from metrics.errors import Fault, Problem
from metrics.language import Bilingual, Language
from metrics.model.codes import Hedge
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Observation

FINE = 100  # a share apart is told to a hundredth of a per cent, rounded outward
OPEN = Bilingual(
    "'{stated}' ({place}) 与 {others} 不可能都对，{apart}；抄错的请改，后一个取代前一个的请写 {supersedes}，"
    "两说并存的请在其一写 disputed: 缘由",
    "'{stated}' ({place}) and {others} cannot both be true, {apart}; correct the one that is miswritten, or write "
    "{supersedes} where the later replaces the earlier, or disputed: why on one of them where both stand",
)
IN_VAIN = Fault(
    "写了 'disputed'，但同一事物没有别的数字与它不合；请删去",
    "'disputed' is written, and no other figure of the same thing disagrees; delete it",
    "disputed-in-vain",
)


def conflict_text(catalogue: Catalogue, conflict: Conflict, language: Language) -> str:
    """Return a conflict in a clause: of what, every number with its place, how far apart, and why both stand."""
    about = about_text(catalogue, conflict.observations[0], language)
    numbers = conflicting_numbers(catalogue, conflict, language)
    words = about, numbers, apart_text(conflict, language), why_text(conflict, language)
    return word("conflict_note", language).format(*words)


def conflicting_numbers(catalogue: Catalogue, conflict: Conflict, language: Language) -> str:
    """Return the numbers that conflict, each with its place: 12.34 亿元（x2023:1）≠ 12 亿元（y2023:4）."""
    return f" {word('unequal', language)} ".join(numbers_of(catalogue, conflict.observations, language))


def why_text(conflict: Conflict, language: Language) -> str:
    """Return why both numbers of a conflict stand, or that nobody has looked into it."""
    if not conflict.is_acknowledged:
        return word("open_conflict", language)
    why = word("semicolon", language).join(reason.within(language) for reason in conflict.why)
    return word("acknowledged", language).format(why)


def apart_text(conflict: Conflict, language: Language) -> str:
    """Return how far conflicting numbers lie apart: in the unit, and in per cent of the lowest where that helps."""
    lowest, highest = conflict.lowest.quantity, conflict.highest.quantity
    if conflict.lowest.measure.is_rank:
        return word("apart_places", language).format(gap(lowest, highest))
    if lowest.unit == "%":
        points = f"{interval_text(_quantity(conflict.apart, ''), language)} {word('points', language)}"
        return word("apart", language).format(points)
    kept = kept_by_all((lowest, highest))
    text = interval_text(_quantity(conflict.apart, lowest.unit, kept), language)
    if share := conflict.share_apart:
        share_text = interval_text(_quantity(_rounded(share), "%"), language)
        text = word("apart_share", language).format(text, share_text)
    return word("apart", language).format(text)


def _quantity(interval: Interval, unit: str, printed_unit: str = "") -> Quantity:
    ends = interval.value, interval.low, interval.high
    return Quantity("", *ends, unit, Hedge.NONE, printed_unit=printed_unit)


def _rounded(share: Interval) -> Interval:
    """Return how far conflicting numbers lie apart, as a share, ends rounded outward to what can be told."""
    low = None if share.low is None else Fraction(floor(share.low * FINE), FINE)
    high = None if share.high is None else Fraction(ceil(share.high * FINE), FINE)
    return replace(share, low=low, high=high)


def conflict_problem(catalogue: Catalogue, conflict: Conflict) -> Problem:
    """Return an open conflict as a curator's problem at the place of its last figure, naming all places."""
    last = max(
        conflict.observations,
        key=lambda observation: (observation.location.line, observation.location.column),
    )
    others = [observation for observation in conflict.observations if observation is not last]
    texts = {
        language: OPEN.within(language).format(
            stated=last.quantity.printed,
            place=address(catalogue, last),
            others=word("comma", language).join(_both_places(catalogue, other) for other in others),
            apart=apart_text(conflict, language),
            supersedes=_way_out(others[-1]),
        )
        for language in Language
    }
    location = last.location
    return Fault(texts[Language.ZH], texts[Language.EN], "conflict").at(
        location.file, location.line, location.column
    )


def in_vain_problem(observation: Observation) -> Problem:
    """Return the problem that a figure is said to be in conflict (`disputed`), and no other paper disagrees with it."""
    location = observation.location
    return IN_VAIN.at(location.file, location.line, location.column)


def _both_places(catalogue: Catalogue, observation: Observation) -> str:
    """Return a conflicting figure with its place in the curated file and in the document."""
    at, where = observation.location, address(catalogue, observation)
    return f"'{observation.quantity.printed}' {at.file}:{at.line}:{at.column} ({where})"


def _way_out(observation: Observation) -> str:
    """Return the YAML to write where another figure replaces this one, so that they conflict no more."""
    return f'supersedes: {{document: "{observation.source}", {observation.at.field}}}'
