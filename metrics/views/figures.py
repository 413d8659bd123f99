"""All figures that were found as one HTML table, drawn once for the same data, language and filter."""

from dataclasses import dataclass

from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Filter, found
from metrics.display.notes import own_notes
from metrics.model.codes import Status
from metrics.views.html import rendered, town_class
from metrics.views.links import comparison_link
from metrics.views.reader import Reader
from metrics.views.shared import shared

SHOWN = 200  # rows; the rest is for downloading
MOST = 100  # tables kept, up to 200 kB each


@dataclass(frozen=True, slots=True)
class FigureView:
    """One row in the reader's words; ``link`` is empty where there is nothing to compare."""

    town: str
    glyph: str
    style: str
    part: str
    theme: str
    indicator: str
    link: str
    period: str
    figure: str
    status: str
    told: str
    is_printed: bool
    interval: str
    document: str
    notes: tuple[str, ...]


@shared(MOST)
def table_html(wanted: Filter, reader: Reader) -> str:
    """Return the first rows of those that ``wanted`` finds, as a table."""
    rows = found(reader.facts, wanted)
    views = [_view(row, reader) for row in rows[:SHOWN]]
    return rendered("data_table.html", rows=views, every=len(rows), language=reader.language)


def _view(row: Fact, reader: Reader) -> FigureView:
    """Return one row in the reader's words."""
    wording, is_town = reader.wording, row.area in reader.catalogue.towns
    return FigureView(
        town=wording.area(row.area),
        glyph=reader.look.town(row.area).glyph,
        style=town_class(reader.look, row.area),
        part=wording.part(row),
        theme=wording.theme(row.theme),
        indicator=wording.indicator(row.indicator),
        link=comparison_link(row.indicator, row.measure, reader.language) if is_town else "",
        period=wording.period(row),
        figure=wording.measured(row),
        status="" if row.status is Status.PRINTED else wording.status(row),
        told=wording.proof(row),
        is_printed=bool(row.printed),
        interval=wording.interval(row),
        document=wording.source(row),
        notes=tuple(own_notes(row, wording)),
    )
