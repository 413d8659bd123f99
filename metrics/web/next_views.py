"""Which views a reader is likely to choose next, the likeliest first; there is no end of them worth reaching."""

from collections.abc import Iterator, Sequence
from itertools import combinations, combinations_with_replacement

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.years import years_spoken_of
from metrics.views.readers.reader import Reader

TownsAndYears = tuple[tuple[str, ...], int, int]  # towns, first and last year


def next_views(reader: Reader) -> Iterator[View]:
    """Yield the views likely to be asked for next one by one: a list of all is longer than a machine holds.

    Of every measure the towns and years of a first visit, the headline themes first; of the headline themes then fewer
    of these towns, other years, one town more, each town alone, and each two.
    """
    headline = {theme.id for theme in reader.catalogue.headline_themes}
    wholes = sorted(_wholes(reader), key=lambda view: _theme(view, reader) not in headline)
    yield from wholes
    leading = [view for view in wholes if _theme(view, reader) in headline]
    for towns, first, last in _choices(leading, reader) if leading else ():
        yield from (replace(view, areas=towns, first=first, last=last) for view in leading)
    own = [replace(view, areas=_towns(view.indicator, reader)) for view in wholes]
    yield from own


def _wholes(reader: Reader) -> Iterator[View]:
    """Yield each measure as a first visitor meets it who switches to it next."""
    spoken_of, reported = years_spoken_of(reader.catalogue), reader.data.measures
    towns = _towns(next(iter(reported), ""), reader)
    for indicator, measures in reported.items():
        yield from (View(indicator, measure, towns, spoken_of[0], spoken_of[-1]) for measure in measures)


def _towns(indicator: str, reader: Reader) -> tuple[str, ...]:
    """Return the towns that are chosen when a visitor meets an indicator first."""
    return towns_at_first(reader.catalogue, reader.facts, indicator)


def _theme(view: View, reader: Reader) -> str:
    return reader.catalogue.indicators[view.indicator].theme


def _choices(wholes: Sequence[View], reader: Reader) -> Iterator[TownsAndYears]:
    """Yield the views that one choice of other towns or years makes of a first visit's."""
    whole, every = wholes[0], tuple(reader.catalogue.towns)
    years = whole.first, whole.last
    for count in range(len(whole.areas) - 1, 0, -1):
        yield from ((towns, *years) for towns in combinations(whole.areas, count))
    yield from ((whole.areas, *span) for span in _spans(reader.data.years, *years))
    others = [area for area in every if area not in whole.areas]
    for more in others:
        yield tuple(area for area in every if area in (*whole.areas, more)), *years
    yield from (((area,), *years) for area in others)
    yield from ((towns, *years) for towns in combinations(every, 2))


def _spans(years: Sequence[int], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last years a reader may choose next: one end moved, each year alone, then all others."""
    yield from ((year, last) for year in years if year <= last)
    yield from ((first, year) for year in years if year >= first)
    yield from ((year, year) for year in years)
    yield from combinations_with_replacement(years, 2)
