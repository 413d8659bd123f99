"""The sources page: each document with what it says of itself, its figures and its lines, and the towns."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.store import printed_in
from metrics.display.names.area_history import area_history
from metrics.display.names.source_names import source_name, stated, unstated
from metrics.display.words import WORDS
from metrics.export.page_tables import town_table
from metrics.model.records import Source
from metrics.views.addresses.page_names import SOURCES
from metrics.views.figures.articles import Article, article
from metrics.views.figures.figure import Figure, Town, town_of
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.one_unit import in_one_unit
from metrics.views.readers.reader import Reader

MOST_CELLS = 300  # of a table that are listed: a page of thousands opens slowly, and nobody reads it


class SourceView(Struct, frozen=True, dict=True):
    """A document on the sources page, in the reader's words; what it prints and its article are found when drawn."""

    source: Source
    reader: Reader

    @cached_property
    def town(self) -> Town:
        """The town that a document of the sources page is about."""
        return town_of(self.source.area, self.reader, self.reader.wording.areas(self.source))

    @cached_property
    def name(self) -> str:
        """What a document of the sources page is called, at the beginning of a sentence."""
        name = source_name(self.reader.catalogue, self.source, self.reader.language)
        return name[:1].upper() + name[1:]

    @cached_property
    def terms(self) -> tuple[tuple[str, str], ...]:
        """What is known of a document on the sources page, each behind its word."""
        known = _terms(self.source, self.reader)
        return tuple((self.reader.wording.word(key), text) for key, text in known if text)

    @cached_property
    def printed(self) -> Sequence[Fact]:
        """The printed figures of a document on the sources page, in the order of its lines."""
        return printed_in(self.reader.facts, self.source.document)

    @property
    def rows(self) -> Iterator[Figure]:
        """A document's figures as the sources page lists them, of a table not all."""
        listed = self.printed[: MOST_CELLS if self.source.map else None]
        reads = in_one_unit(listed, self.reader)
        return (Figure(fact, reads(fact)) for fact in listed)

    @cached_property
    def article(self) -> Article:
        """A document's text on the sources page with the figures marked, or why it cannot be shown."""
        return article(self.source, self.reader)

    @property
    def count(self) -> int:
        """How many figures a document of the sources page prints."""
        return len(self.printed)

    @property
    def more(self) -> int:
        """How many of a document's figures the sources page does not list: those of a large table, listed elsewhere."""
        return max(0, self.count - MOST_CELLS) if self.source.map else 0

    @property
    def place_heading(self) -> str:
        """The key of the word on the sources page for where figures stand: on lines, or in the cells of a table."""
        return "cell_heading" if self.source.map else "line_heading"


def sources_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the sources page: the towns with their codes, then the documents with the figures that each prints.

    It is made anew for each reader: the documents may come and go without the data being others.
    """
    return page_of(
        SOURCES,
        reader,
        blocks=(
            Block("towns.html", lambda: {"towns": town_views(reader)}, reader.language),
            Block("sources.html", partial(_documents, reader), reader.language),
        ),
        hold=partial(_holdings, reader),
    )


def _documents(reader: Reader) -> Mapping[str, object]:
    """Return the documents as the sources page draws them, and once for all what they do not say of themselves."""
    return {"sources": source_views(reader), "unstated": unstated(reader.catalogue, reader.language)}


def _holdings(reader: Reader) -> Holdings:
    """Return what the sources page holds: what documents print, line by line, and the towns as a table."""
    sources = reader.catalogue.sources.values()
    facts = (fact for source in sources for fact in printed_in(reader.facts, source.document))
    return Holdings(facts, more=(town_table(reader.wording),))


def source_views(reader: Reader) -> list[SourceView]:
    """Return every document of the catalogue, for the sources page."""
    return [SourceView(source, reader) for source in reader.catalogue.sources.values()]


def _terms(source: Source, reader: Reader) -> Iterator[tuple[str, str]]:
    """Yield for the sources page what is known of a document, by keys of words: what it is and says, and its time."""
    wording, language = reader.wording, reader.language
    if not source.is_provable:
        unproven = wording.word(
            "unproven", wording.word(f"source_{source.kind}"), wording.word("proves_nothing")
        )
        yield "kind_of_source", unproven
    yield "document", source.what.within(language)
    yield from stated(source, language).items()
    yield "original", source.original.file if source.original else ""
    yield "period", wording.time(source)
    yield "year_known_from", wording.known_from(source)
    yield "whole_city", source.whole_city.within(language)


def town_views(reader: Reader) -> list[Mapping[str, object]]:
    """Return for the sources page every town with the places it lies in and its codes."""
    separator = " · "
    return [
        {
            "town": town_of(area.id, reader, reader.wording.area_in_full(area.id)),
            "lies_in": separator.join(locality.within(reader.language) for locality in area.lies_in),
            "history": separator.join(area_history(reader.catalogue, area.id, reader.language)),
            "codes": separator.join(
                f"{_scheme(scheme, reader)} {code}" for scheme, code in area.codes.items()
            ),
        }
        for area in reader.catalogue.towns.values()
    ]


def _scheme(scheme: str, reader: Reader) -> str:
    """Return the name of a coding scheme on the sources page; one without a name of its own goes by its id."""
    key = f"scheme_{scheme}"
    return reader.wording.word(key) if key in WORDS else scheme


ENTRY = PageEntry(SOURCES, sources_page)
