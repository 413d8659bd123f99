"""What can be found by name: made once for each version of the data and each language."""

from collections.abc import Iterable, Iterator, Mapping

from metrics.analysis.filtering import Filter
from metrics.display.names.area_history import area_history
from metrics.display.names.initials import initials
from metrics.display.names.source_names import source_name
from metrics.display.names.spelling import pinyin
from metrics.display.terms import terms_of
from metrics.display.words import WORDS
from metrics.language import Bilingual, Language
from metrics.model.records import Area, Source
from metrics.views.addresses.links import comparison_link, data_link, page_link, sources_link, towns_link
from metrics.views.markup.terms import term_link
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.views.search.entry import Entry, entry_of


@shared(len(Language))
def entries(reader: Reader, pages: tuple[str, ...]) -> Mapping[str, tuple[Entry, ...]]:
    """Return all that search finds by name, ``pages`` among it, by its kind, in the order of the kinds."""
    return {
        "towns": town_entries(reader),
        "indicators": tuple(_indicators(reader)),
        "years": tuple(_years(reader)),
        "sources": tuple(_documents(reader)),
        "pages": tuple(_pages(reader, pages)),
        "terms": tuple(_terms(reader)),
    }


@shared(len(Language))
def town_entries(reader: Reader) -> tuple[Entry, ...]:
    """Return the towns that search finds, by their names of today and before."""
    return tuple(_towns(reader))


def _towns(reader: Reader) -> Iterator[Entry]:
    """Yield the towns that search finds, in the order of the catalogue."""
    for area in reader.catalogue.towns.values():
        localities = reader.wording.word("comma").join(
            locality.within(reader.language) for locality in area.lies_in
        )
        link = towns_link(area.id, reader.language)
        shown = reader.wording.area_in_full(area.id), localities, link
        past = (
            clause for language in Language for clause in area_history(reader.catalogue, area.id, language)
        )
        yield entry_of(shown, _names_of(area), (*localities_of(area), *past), id=area.id)


def _names_of(area: Area) -> Iterator[str]:
    yield from (area.id, area.name.zh, area.name.en, *area.words.get("", ()))
    for former in area.formerly:
        yield from (former.name.zh, former.name.en)


def localities_of(area: Area) -> Iterator[str]:
    """Yield the names of the places in which an area lies, by which search finds it."""
    for locality in area.lies_in:
        yield from (locality.zh, locality.en)


def _indicators(reader: Reader) -> Iterator[Entry]:
    """Yield the indicators that search finds, those with a figure of a town; the headlines of themes first."""
    catalogue = reader.catalogue
    firsts = {theme.indicators[0] for theme in catalogue.headline_themes if theme.indicators}
    for index, (key, measures) in enumerate(reader.data.measures.items()):
        indicator = catalogue.indicators[key]
        theme = catalogue.themes[indicator.theme].name
        link = comparison_link(key, measures[0], reader.language)
        shown = reader.wording.indicator(key), theme.within(reader.language), link
        weight = index - len(reader.data.measures) * (key in firsts)
        others = *_shared_names(theme), *indicator.words, key
        yield entry_of(shown, (indicator.name.zh, indicator.name.en), others, weight, key)


def _shared_names(theme: Bilingual) -> Iterator[str]:
    """Yield the names of a theme, by which search finds all its indicators."""
    yield from (theme.zh, theme.en, initials(theme.zh), pinyin(theme.zh))


def _years(reader: Reader) -> Iterator[Entry]:
    """Yield the years that search finds, those of which anything is known, the newest first."""
    for year in reversed(reader.data.years):
        link = data_link(Filter(text=str(year)), reader.language)
        yield entry_of((reader.wording.word("figures_of_year", year), "", link), (str(year), f"{year}年"))


def _documents(reader: Reader) -> Iterator[Entry]:
    """Yield the documents that search finds, by all that is known of each."""
    for source in reader.catalogue.sources.values():
        link = sources_link(source.id, reader.language)
        name = source_name(reader.catalogue, source, reader.language)
        shown = name, f"{source.id} · {source.what.within(reader.language)}", link
        yield entry_of(shown, _remembered_by(source), (source.file,))


def _remembered_by(source: Source) -> Iterator[str]:
    """Yield what a document may be remembered, and searched, by."""
    yield source.id
    for text in (source.headline, source.author, source.publisher, source.what):
        yield from (text.zh, text.en)


def _pages(reader: Reader, pages: Iterable[str]) -> Iterator[Entry]:
    """Yield the pages that search finds, by their titles in both languages."""
    for page in pages:
        title = WORDS[page]
        shown = title.within(reader.language), "", page_link(page, reader.language)
        yield entry_of(shown, (title.zh, title.en, page))


def _terms(reader: Reader) -> Iterator[Entry]:
    """Yield the explained words that search finds, by their spellings in both languages."""
    for term, name, meaning in terms_of(reader.language):
        link = term_link(term, reader.language)
        yield entry_of((name, meaning, link), (*term.zh, *term.en))
