"""What a curator is asked of a number besides its indicator: fields, and the keys that go round their likely values."""

from collections.abc import Iterator
from functools import partial

from msgspec import Struct

from metrics.curation.curating.choices import FigureChoices, localities
from metrics.curation.curating.likely import likely_values
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import figure as of
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue, Source
from metrics.web.workbench.written_figures import named_code

Ways = list[tuple[str, str]]
KEYS = {"period": "p", "measure": "m", "status": "t"}


class PanelField(Struct, frozen=True):
    """A field that the workbench asks: its ways where there are a few; ``only``: the measure that has it.

    ``key`` goes round the ``likely`` values, each with its words.
    """

    name: str
    label: str
    value: str
    ways: Ways
    only: str = ""
    key: str = ""
    likely: tuple[tuple[str, str], ...] = ()


def fields_asked(
    chosen: FigureChoices, stretch: Stretch, progress: Progress, catalogue: Catalogue, language: Language
) -> Iterator[PanelField]:
    """Yield what is asked of a number, in the order of the panel."""
    for field in _asked(chosen, catalogue, progress.account.source, language):
        words = dict(field.ways)
        likely = tuple(
            (value, words.get(value, value)) for value in likely_values(field.name, chosen, stretch, progress)
        )
        yield PanelField(
            field.name, field.label, field.value, field.ways, field.only, KEYS.get(field.name, ""), likely
        )


def _asked(
    chosen: FigureChoices, catalogue: Catalogue, source: Source, language: Language
) -> Iterator[PanelField]:
    """Yield what a curator is asked of a number: its measure, time, status, town, and of a rank the rest."""
    named = partial(named_code, language=language)
    area = catalogue.areas.get(chosen.area)
    statuses = [status for status in Status if status not in of.STATUS.form.without]  # type: ignore[attr-defined]
    rank = str(next(measure for measure in Measure if measure.is_rank))
    yield PanelField(
        "measure", "curate_measure", chosen.measure, [(str(choice), named(choice)) for choice in Measure]
    )
    yield PanelField("period", "curate_period", chosen.period, [])
    yield PanelField(
        "status", "curate_status", chosen.status, [(str(status), named(status)) for status in statuses]
    )
    yield PanelField(
        "area",
        "curate_town",
        chosen.area,
        [(key, area.name.within(language)) for key, area in catalogue.areas.items()],
    )
    parts = [(key, name.within(language)) for key, name in (area.parts.items() if area else ())]
    yield PanelField("part", "curate_part", chosen.part, [("", word("curate_whole_town", language)), *parts])
    ranked = [(str(measure), named(measure)) for measure in Measure if measure.can_be_ranked]
    yield PanelField("of", "curate_ranked", chosen.of, ranked, rank)
    yield PanelField("near", "curate_near", chosen.near, [])
    among = [(key, key) for key in localities(source, area)]
    yield PanelField(
        "among", "curate_among", chosen.among, [("", word("curate_as_printed", language)), *among], rank
    )
