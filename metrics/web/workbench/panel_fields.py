"""What a curator is asked of a number besides its indicator: fields, and the keys that go round their likely values."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.curating.choices import HELD_ON, FigureChoices, localities
from metrics.curation.curating.likely import (
    likely_measures,
    likely_periods,
    likely_statuses,
    likely_wholes,
    written_statuses,
)
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import figure as of
from metrics.curation.grammar import table as of_map
from metrics.curation.grammar.field import Field
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue
from metrics.web.workbench.written_figures import named_code

Way = tuple[str, str]
Ways = list[Way]
RANK = str(next(measure for measure in Measure if measure.is_rank))
SHARE = str(next(measure for measure in Measure if measure.has_whole))


class PanelField(Struct, frozen=True):
    """A field that the workbench asks: its ways where there are a few; ``only``: the measure that has it.

    ``key`` goes round the ``likely`` values, each with its words; ``is_held_on``: a correction may hold for others.
    """

    name: str
    label: str
    value: str
    ways: Ways
    only: str = ""
    key: str = ""
    likely: tuple[Way, ...] = ()
    is_held_on: bool = False


def fields_asked(
    chosen: FigureChoices, stretch: Stretch, progress: Progress, catalogue: Catalogue, language: Language
) -> Iterator[PanelField]:
    """Yield what is asked of a number, in the order of the panel: measure, time, status, town, the rest."""
    named = partial(named_code, language=language)
    area = catalogue.areas.get(chosen.area)
    measure = _asked(of_map.MEASURE, "curate_measure", chosen, _ways(Measure, named))
    yield _going_round(measure, "m", likely_measures(chosen, stretch))
    period = _asked(of.PERIOD, "curate_period", chosen)
    yield _going_round(period, "p", likely_periods(chosen, stretch, progress))
    status = _asked(of.STATUS, "curate_status", chosen, _ways(written_statuses(), named))
    yield _going_round(status, "t", likely_statuses(chosen))
    towns = [(key, town.name.within(language)) for key, town in catalogue.areas.items()]
    yield _asked(of.AREA, "curate_town", chosen, towns)
    parts = [(key, name.within(language)) for key, name in (area.parts.items() if area else ())]
    yield _asked(of.PART, "curate_part", chosen, [("", word("curate_whole_town", language)), *parts])
    ranked = _ways((measure for measure in Measure if measure.can_be_ranked), named)
    yield replace(_asked(of.OF, "curate_ranked", chosen, ranked), only=RANK)
    whole = replace(_asked(of.OF_WHOLE, "curate_whole", chosen), only=SHARE)
    yield _going_round(
        whole, "w", likely_wholes(chosen, stretch, progress, word("curate_all_of_town", language))
    )
    yield _asked(of.NEAR, "curate_near", chosen)
    if chosen.base:
        ways = [(chosen.base, chosen.base), ("", word("curate_year_before", language))]
        yield _asked(of.BASE, "curate_base", chosen, ways)
    among = [(key, key) for key in localities(progress.account.source, area)]
    as_printed = ("", word("curate_as_printed", language))
    yield replace(_asked(of.AMONG, "curate_among", chosen, [as_printed, *among]), only=RANK)


def _asked(field: Field[object], label: str, chosen: FigureChoices, ways: Sequence[Way] = ()) -> PanelField:
    """Return a field of the grammar as the workbench asks it, with what is chosen of it."""
    return PanelField(field.name, label, getattr(chosen, field.name), list(ways), is_held_on=field in HELD_ON)


def _going_round(field: PanelField, key: str, likely: Iterable[str]) -> PanelField:
    """Return a field of the panel with the key that goes round its likely values."""
    texts = dict(field.ways)
    return replace(field, key=key, likely=tuple((value, texts.get(value, value)) for value in likely))


def _ways(codes: Iterable[Measure | Status], named: Callable[[Measure | Status], str]) -> Ways:
    """Return the codes that a field of the panel may be, each with its words."""
    return [(str(code), named(code)) for code in codes]
