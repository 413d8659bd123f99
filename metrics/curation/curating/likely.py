"""The few values that a number's measure, period and status are likely to have, each at the press of a key."""

from collections.abc import Iterator

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import figure as of
from metrics.errors import QuantityError
from metrics.model.codes import Measure, Status
from metrics.model.period import Period

MOST = 8  # periods that one key goes round
PARTS = ("{}-Q1", "{}-H1", "{}-Q1/{}-Q3", "{}")  # of a year, as reports close


def likely_values(name: str, chosen: FigureChoices, stretch: Stretch, progress: Progress) -> tuple[str, ...]:
    """Return what a field is likely to say, what is proposed first; nothing for a field without a key."""
    if name == "period":
        return tuple(_periods(chosen, stretch, progress))
    if name == "measure":
        return _first(chosen.measure, _measures(stretch))
    if name == "status":
        return _first(chosen.status, [str(one) for one in Status if one not in of.STATUS.form.without])  # type: ignore[attr-defined]
    return ()


def _first(value: str, others: list[str]) -> tuple[str, ...]:
    """Return values with one of them first."""
    return tuple(dict.fromkeys((value, *others)))


def _measures(stretch: Stretch) -> list[str]:
    """Return the measures that a number of its unit may be of."""
    candidate = stretch.candidate
    unit = candidate.quantity.unit if candidate and candidate.quantity else ""
    if unit == "%":
        return [str(one) for one in Measure if one.is_in_per_cent or one.is_level]
    return [
        str(one) for one in Measure if one.is_level or one.is_gain or (not unit and not one.is_in_per_cent)
    ]


def _periods(chosen: FigureChoices, stretch: Stretch, progress: Progress) -> Iterator[str]:
    """Yield periods, none twice: the one proposed, parts of its year, those of the numbers around, years beside it."""
    seen = set[object]()
    for text in _wanted(chosen, stretch, progress):
        time = time_of(text)
        if time is not None and time not in seen and len(seen) < MOST:
            seen.add(time)
            yield text


def _wanted(chosen: FigureChoices, stretch: Stretch, progress: Progress) -> Iterator[str]:
    """Yield what a period may be, the likeliest first."""
    yield chosen.period
    around = sorted(progress.stretches, key=lambda other: abs(other.start - stretch.start))
    near = [text for other in around for text in _periods_of(other)]
    yield from list(dict.fromkeys(near))[:4]
    own = _year(chosen.period) or _year(progress.account.source.period.text)
    if own is not None:
        yield from (part.format(own, own) for part in PARTS)
        yield from (str(own - 1), str(own + 1))


def _periods_of(stretch: Stretch) -> Iterator[str]:
    """Yield the periods of the figures that carry a number, else the one that is proposed of it."""
    yield from (proof.observation.period.text for proof in stretch.proofs)
    if not stretch.proofs and stretch.candidate and stretch.candidate.period:
        yield stretch.candidate.period


def _year(text: str) -> int | None:
    """Return the year of a period; None where it is none."""
    return Period.read(text).year if time_of(text) is not None else None


def time_of(text: str) -> object:
    """Return what tells one stretch of time from another, however it is written; None where a text is none."""
    try:
        period = Period.read(text)
    except QuantityError:
        return None
    return (period.start, period.end) if period.start or period.end else period.text
