"""The data page: all figures that were found, the first of them as one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from metrics.analysis.facts import Fact
from metrics.analysis.filtering import found
from metrics.display.citation import in_both
from metrics.display.notes import own_notes
from metrics.model.codes import Status
from metrics.views.html import town_class
from metrics.views.links import comparison_link, data_link
from metrics.views.page import SHEETS, UNCHOSEN, Block, Choice, Held, Page, page_of
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
def data_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return all figures that are wanted, the first of them as a table."""
    facts = cache(partial(found, reader.facts, choice.wanted))
    return page_of(
        "data",
        reader,
        title=in_both(lambda wording: wording.word("data_title", len(facts())), reader.wording),
        file=f"town-metrics_{reader.catalogue.version}",
        link=data_link(choice.wanted, reader.language),
        blocks=(
            Block("data_head.html", dict, reader.language),
            Block("data_count.html", lambda: _count(facts(), reader), reader.language),
            Block("data_table.html", lambda: _table(facts(), reader), reader.language),
        ),
        hold=lambda: Held(facts()),
        at_once=SHEETS,
        forms=("parquet", "json"),
    )


def _count(facts: Sequence[Fact], reader: Reader) -> Mapping[str, object]:
    """Return how many figures were found, of how many."""
    return {"few": len(facts), "every": len(reader.facts)}


def _table(facts: Sequence[Fact], reader: Reader) -> Mapping[str, object]:
    """Return the first figures as they are drawn."""
    return {"rows": [_view(fact, reader) for fact in facts[:SHOWN]], "every": len(facts)}


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
