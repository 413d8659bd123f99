"""The indicators that say the same per village or per head, and what such a mean rests on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from metrics.analysis.comparing.comparison import View
from metrics.model.codes import PLAIN, Measure
from metrics.views.links import view_link
from metrics.views.reader import Reader


@dataclass(frozen=True, slots=True)
class Related:
    """Another indicator, and the link to the same view of it."""

    name: str
    link: str


def related(view: View, reader: Reader) -> list[Related]:
    """Return the means that rest on the indicator, and what it rests on if it is one itself; only what has figures."""
    plain = replace(view, measure=Measure.LEVEL, kind=PLAIN)
    return [
        Related(
            reader.wording.indicator(fromkey), view_link(replace(plain, indicator=fromkey), reader.language)
        )
        for fromkey in dict.fromkeys(_related(view.indicator, reader))
        if Measure.LEVEL in reader.data.measures.get(fromkey, ())
    ]


def _related(indicator: str, reader: Reader) -> Iterator[str]:
    """Yield the ids of the means over the indicator, and of the indicator's own dividend and divisor."""
    for each in reader.catalogue.indicators.values():
        if each.quotient_of and indicator in each.quotient_of:
            yield each.id
    yield from reader.catalogue.indicators[indicator].quotient_of or ()
