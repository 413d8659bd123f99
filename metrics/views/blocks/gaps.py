"""Why a cell holds nothing: the documents that were read in vain, or what a table says, each with a link to it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from metrics.analysis.gaps.absences import documents_read
from metrics.analysis.gaps.coverage import MapCell
from metrics.analysis.gaps.omissions import omissions_at
from metrics.display.names.source_names import id_at
from metrics.model.observations import Place
from metrics.views.addresses.links import coverage_link, sources_link
from metrics.views.readers.reader import Reader


class GapReason(Struct, frozen=True):
    """One reason of a gap in words, and the link to the document that is one; empty where there is none."""

    text: str
    link: str = ""


class GapCard(Struct, frozen=True):
    """The card of a gap that is opened: the town with its years, the reasons, and the link to its theme's map."""

    where: str
    reasons: tuple[GapReason, ...]
    link: str


def gap_card(cells: Sequence[MapCell], reader: Reader) -> GapCard:
    """Return why some cells of one town, which follow each other and are empty alike, hold nothing."""
    first, last = cells[0], cells[-1]
    years = str(first.year) if first is last else f"{first.year}–{last.year}"
    where = f"{reader.wording.area(first.area)} {reader.wording.word('of_years', years)}"
    return GapCard(where, tuple(_reasons(cells, reader)), coverage_link(first.theme, reader.language))


def _reasons(cells: Sequence[MapCell], reader: Reader) -> Iterator[GapReason]:
    """Yield the reasons on a gap's card: what was read or marked, else what the state means."""
    state = cells[0].state
    reasons = [*omission_reasons(cells, reader), *_read(cells, reader)] if state.has_grounds else []
    yield from reasons or (GapReason(reader.wording.word(f"means_{state}")),)


def omission_reasons(cells: Sequence[MapCell], reader: Reader) -> Iterator[GapReason]:
    """Yield on a gap's card what tables say of figures that they do not give, each sign with its reason once."""
    given: set[tuple[str, str]] = set()
    for cell in cells:
        indicators = (cell.indicator,) if cell.indicator else reader.catalogue.themes[cell.theme].indicators
        for indicator in indicators if cell.state.is_marked else ():
            for omission in omissions_at(reader.catalogue, indicator, cell.area, cell.year):
                sign = omission.sign, omission.reason.within(reader.language)
                if sign not in given:
                    given.add(sign)
                    where = id_at(omission.source, [Place.of(0, omission.cell)], reader.language)
                    text = f"{sign[0]} {sign[1]} · {where}"
                    yield GapReason(text, sources_link(omission.source, reader.language))


def _read(cells: Sequence[MapCell], reader: Reader) -> Iterator[GapReason]:
    """Yield each document that was read to its end in vain."""
    town_years = ((cell.area, cell.year) for cell in cells if cell.state.is_searched)
    read = (document for town_year in town_years for document in documents_read(reader.catalogue, town_year))
    for document in dict.fromkeys(read):
        yield GapReason(reader.wording.read_in_full((document,)), sources_link(document, reader.language))
