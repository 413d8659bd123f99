"""The ledger page: where two numbers are printed for one thing, how far they lie apart, and which were revised."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain

from msgspec import Struct

from metrics.analysis.conflicts import conflicts
from metrics.analysis.revisions import revisions, successors
from metrics.display.doubting.conflicts import apart_text, why_text
from metrics.display.observations import about_text, figure_text, place_text
from metrics.export.page_tables import ledger_table
from metrics.model.codes import Measure
from metrics.model.records import Observation
from metrics.views.addresses.links import anchor, comparison_link, page_link
from metrics.views.addresses.page_names import LEDGER, SOURCES
from metrics.views.figures.figure import Town, town_of
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader


class NumberView(Struct, frozen=True):
    """One of several numbers for one thing on the ledger page: the figure, its place, the link, what became of it."""

    figure: str
    printed: str
    place: str
    link: str
    fate: str


class EntryView(Struct, frozen=True):
    """One thing with its numbers; of a disagreement also how far they lie apart, and why both stand."""

    town: Town
    about: str
    link: str
    numbers: tuple[NumberView, ...]
    apart: str = ""
    why: str = ""
    is_open: bool = False


def ledger_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return where two numbers are printed for one thing, how far they lie apart and why, and which were revised."""
    return page_of(
        LEDGER,
        reader,
        blocks=(Block("ledger.html", partial(_entries, reader), reader.language),),
        hold=partial(_holdings, reader),
    )


def _entries(reader: Reader) -> Mapping[str, object]:
    """Return what the ledger's template takes: conflicts and revisions."""
    return {
        "title": _title(reader),
        "conflicts": conflict_views(reader),
        "revisions": revision_views(reader),
    }


def _holdings(reader: Reader) -> Holdings:
    """Return the figures of all entries of the ledger page, as they stand in the store, and the entries as a table."""
    disputed = (conflict.observations for conflict in conflicts(reader.catalogue))
    revised = (revision.observations for revision in revisions(reader.catalogue))
    facts = reader.facts.of(chain.from_iterable((*disputed, *revised)))
    return Holdings(facts, more=(ledger_table(reader.wording),))


def _title(reader: Reader) -> str:
    """Return the ledger page's title: how many disagreements and revisions there are."""
    disagreements, revised = conflicts(reader.catalogue), revisions(reader.catalogue)
    if not disagreements and not revised:
        return reader.wording.word("ledger_empty")
    explained = sum(conflict.is_acknowledged for conflict in disagreements)
    return reader.wording.word("ledger_title", len(disagreements), explained, len(revised))


def conflict_views(reader: Reader) -> list[EntryView]:
    """Return the ledger page's disagreements, those that nobody has explained first."""
    in_order = sorted(conflicts(reader.catalogue), key=lambda conflict: conflict.is_acknowledged)
    return [
        _entry(
            conflict.observations,
            reader,
            apart=apart_text(conflict, reader.language),
            why=why_text(conflict, reader.language),
            is_open=not conflict.is_acknowledged,
        )
        for conflict in in_order
    ]


def revision_views(reader: Reader) -> list[EntryView]:
    """Return the ledger page's revisions, each number in its order."""
    return [_entry(revision.observations, reader) for revision in revisions(reader.catalogue)]


def _entry(
    observations: Sequence[Observation],
    reader: Reader,
    *,
    apart: str = "",
    why: str = "",
    is_open: bool = False,
) -> EntryView:
    """Return one entry of the ledger page: one thing with its numbers."""
    first = observations[0]
    is_town = first.area in reader.catalogue.towns
    return EntryView(
        town=town_of(first.area, reader),
        about=about_text(reader.catalogue, first, reader.language),
        link=comparison_link(first.indicator, Measure(first.measure), reader.language) if is_town else "",
        numbers=tuple(_number(observation, reader, tells_fate=not apart) for observation in observations),
        apart=apart,
        why=why,
        is_open=is_open,
    )


def _number(observation: Observation, reader: Reader, *, tells_fate: bool) -> NumberView:
    """Return one number on the ledger page; of a revision it is said which one counts, of a disagreement none does."""
    replaced = observation.location in successors(reader.catalogue)
    fate = ("replaced" if replaced else "counts_now") if tells_fate else ""
    return NumberView(
        figure=figure_text(observation, reader.language),
        printed=observation.quantity.printed,
        place=place_text(reader.catalogue, observation, reader.language),
        link=f"{page_link(SOURCES, reader.language)}#{anchor(observation)}",
        fate=reader.wording.word(fate) if fate else "",
    )


ENTRY = PageEntry(LEDGER, ledger_page)
