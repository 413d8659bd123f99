"""The few values that a number's measure, period and status are likely to have, each at the press of a key."""

from collections.abc import Iterator

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import figure as of
from metrics.errors import QuantityError
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.printed.printed_time import MONTH_OR_SHORT, month_named
from metrics.patterns import YEAR, lazy_pattern

FEW = 2  # wholes of other shares that a key goes round
MOST = 9  # periods that one key goes round
NEAR = 60  # characters on either side in which a time is looked for
PRINTED_YEAR = lazy_pattern(rf"\b{YEAR}\b")
TIME = lazy_pattern(
    rf"(?<!\d)(?P<year>{YEAR})(?:年(?:(?P<month_of>1[0-2]|[1-9])月)?|(?!\d))|(?<!\d)(?P<month>1[0-2]|[1-9])月"
    rf"|(?P<name>(?i:{MONTH_OR_SHORT})) ?(?P<year_of>{YEAR})(?!\d)"
)
STRETCHES = ("{}-Q1", "{}-H1", "{}-Q1/{}-Q3", "{}")  # of a year, as reports close


def likely_periods(chosen: FigureChoices, stretch: Stretch, progress: Progress) -> tuple[str, ...]:
    """Return the likely periods of a number, the one that is proposed first."""
    return tuple(_periods(chosen, stretch, progress))


def likely_measures(chosen: FigureChoices, stretch: Stretch) -> tuple[str, ...]:
    """Return the likely measures of a number, the one that is proposed first."""
    return _first(chosen.measure, _measures(stretch))


def likely_statuses(chosen: FigureChoices) -> tuple[str, ...]:
    """Return the likely statuses of a number, the one that is proposed first.

    What is planned is taken for printed more often than for the others.
    """
    return _first(chosen.status, [str(status) for status in written_statuses()][::-1])


def likely_wholes(chosen: FigureChoices, stretch: Stretch, progress: Progress, own: str) -> tuple[str, ...]:
    """Return the likely wholes of a number, if it is a share: as proposed, as of the shares before, ``own``, unsaid.

    ``own`` is the word for all of its town.
    """
    before = (
        one.candidate.whole for one in progress.stretches if one.start < stretch.start and one.candidate
    )
    near = list(dict.fromkeys(filter(None, before)))[-FEW:]
    return _first(chosen.of_whole, [*reversed(near), own, ""])


def written_statuses() -> tuple[Status, ...]:
    """Return the statuses that a curator may write: what follows from others is none."""
    return tuple(status for status in Status if status not in of.STATUS.form.without)  # type: ignore[attr-defined]


def _first(value: str, others: list[str]) -> tuple[str, ...]:
    """Return the likely values of a field with one of them first."""
    return tuple(dict.fromkeys((value, *others)))


def _measures(stretch: Stretch) -> list[str]:
    """Return the likely measures of a number, by its unit, for a key of the curator."""
    candidate = stretch.candidate
    unit = candidate.quantity.unit if candidate and candidate.quantity else ""
    if unit == "%":
        return [str(one) for one in Measure if one.is_in_per_cent or one.is_level]
    return [
        str(one) for one in Measure if one.is_level or one.is_gain or (not unit and not one.is_in_per_cent)
    ]


def _periods(chosen: FigureChoices, stretch: Stretch, progress: Progress) -> Iterator[str]:
    """Yield likely periods of a number, none twice: the one proposed first, the whole years beside it last."""
    seen = set[object]()
    for text in _wanted(chosen, stretch, progress):
        time = time_of(text)
        if time is not None and time not in seen and len(seen) < MOST:
            seen.add(time)
            yield text


def _wanted(chosen: FigureChoices, stretch: Stretch, progress: Progress) -> Iterator[str]:
    """Yield what a number's period is likely to be: a year later, as printed near by, as around."""
    yield chosen.period
    document_year = _year(progress.account.source.period.text)
    own = _year(chosen.period) or document_year
    if own and document_year and own < document_year:
        yield _moved(chosen.period, 1)
    yield from list(dict.fromkeys(_printed(stretch, progress, own)))[:3]
    around = sorted(progress.stretches, key=lambda other: abs(other.start - stretch.start))
    near = [text for other in around for text in _periods_of(other)]
    yield from list(dict.fromkeys(near))[:3]
    if own is not None:
        yield from (stretch.format(own, own) for stretch in STRETCHES)
        yield from (str(own - 1), str(own + 1))


def _moved(period: str, years: int) -> str:
    """Return the same part of another year as a likely period: the change beside a figure is of the year before."""
    return PRINTED_YEAR.sub(lambda year: str(int(year[0]) + years), period)


def _printed(stretch: Stretch, progress: Progress, own: int | None) -> Iterator[str]:
    """Yield the years and months that a number's line prints near it, the nearest first; months of its own year."""
    document = progress.document
    line = document.characters[stretch.start].line
    around = [
        at
        for at in range(max(0, stretch.start - NEAR), min(len(document.plain), stretch.end + NEAR))
        if document.characters[at].line == line
    ]
    text, start = document.plain[around[0] : around[-1] + 1], around[0]
    times = sorted(TIME.finditer(text), key=lambda time: abs(start + time.start() - stretch.start))
    for time in times:
        year = time["year"] or time["year_of"] or (str(own) if own else "")
        month = int(time["month"] or time["month_of"] or 0) or month_named(time["name"] or "")
        if year:
            yield f"{year}-{month:02}" if month else year


def _periods_of(stretch: Stretch) -> Iterator[str]:
    """Yield the periods of the figures that carry a number, else the one that is proposed of it."""
    yield from (proof.observation.period.text for proof in stretch.proofs)
    if not stretch.proofs and stretch.candidate and stretch.candidate.period:
        yield stretch.candidate.period


def _year(text: str) -> int | None:
    """Return the year of a likely period; None where it is none."""
    return Period.read(text).year if time_of(text) is not None else None


def time_of(text: str) -> object:
    """Return what tells one likely stretch of time from another, however written; None where a text is none."""
    try:
        period = Period.read(text)
    except QuantityError:
        return None
    return (period.start, period.end) if period.start or period.end else period.text
