"""What a document is called by those who read papers: whose it is, its headline and day, or what it is about.

The name of its file is told where it proves something, and nowhere else.
"""

from collections.abc import Iterable, Sequence

from metrics.display.names.area_names import area_in_full
from metrics.display.words import word
from metrics.language import Language
from metrics.model.observations import read_address
from metrics.model.records import Catalogue, Place, Source

NOT_STATED = "not stated"  # as sources.yaml says it of who published a document
FEW_TOWNS = 3  # are named one by one
FEW_IDS = 8
SHORTEST_RUN = 3  # cells that are told by the first and the last
ABOUT = {  # by whether its towns, and its years, are known
    (True, True): "source_on_town_of_year",
    (True, False): "source_on_town",
    (False, True): "source_of_year",
    (False, False): "source_bare",
}


def source_name(catalogue: Catalogue, source: Source, language: Language) -> str:
    """Return the name of a document: 永康日报《西溪这一年》，2024-01-15; without a headline 西溪镇 2023 年文章."""
    headline, paper = source.headline.within(language), publisher(source, language)
    name = word("headline_quoted", language).format(headline) if headline else ""
    name = name or _about(catalogue, source, language)
    if paper:
        name = word("headline_of" if headline else "paper_of", language).format(paper, name)
    return word("name_dated", language).format(name, source.date) if source.date else name


def publisher(source: Source, language: Language) -> str:
    """Return who published a document, in words; empty where that is not stated."""
    return "" if source.publisher.en == NOT_STATED else source.publisher.within(language)


def place_name(catalogue: Catalogue, source: Source, places: Iterable[Place], language: Language) -> str:
    """Return the name of a document and, in brackets, its id and lines: 西溪镇 2023 年文章（001 第 199 行）."""
    name, where = source_name(catalogue, source, language), at_places(source, places, language)
    return word("with_brackets", language).format(name, where)


def place_within(catalogue: Catalogue, source: Source, places: Iterable[Place], language: Language) -> str:
    """Return a document with its places as it stands within brackets: 西溪镇 2023 年文章，001 第 199 行."""
    name, where = source_name(catalogue, source, language), at_places(source, places, language)
    return word("name_at", language).format(name, where)


def at_places(source: Source, places: Iterable[Place], language: Language) -> str:
    """Return a document's id with its lines or cells, 001 第 199 行; of one that is no file, that it proves nothing."""
    text = id_at(source.id, places, language)
    return text if source.is_provable else word("no_proof", language).format(text)


def id_at(document: str, places: Iterable[Place], language: Language) -> str:
    """Return a document's id with its lines or cells, as people read it everywhere: 001 第 199 行, *t2023, cell C12*.

    >>> id_at("001", [Place(199)], Language.EN), id_at("t2023", [Place.of(12, "C12")], Language.EN)
    ('001, line 199', 't2023, cell C12')
    >>> id_at("t2023", [Place.of(row, f"C{row}") for row in (2, 3, 4, 9)], Language.ZH)
    't2023 C2–C4、C9 格'
    """
    printed = [place for place in sorted({*places}) if place.text]
    noun = "cell" if any(place.cell for place in printed) else "line"
    key = f"id_at_{noun}s" if len(printed) > 1 else f"id_at_{noun}" if printed else "id_alone"
    return word(key, language).format(document, word("comma", language).join(_runs(printed)))


def _runs(places: Sequence[Place]) -> list[str]:
    """Return lines and cells as people read them: cells below each other, three and more, by the first and the last."""
    runs: list[list[Place]] = []
    open_runs: dict[str, list[Place]] = {}
    for place in places:
        column = place.cell.rstrip("0123456789")
        run = open_runs.get(column, [])
        if column and run and _row(place) == _row(run[-1]) + 1:
            run.append(place)
        else:
            runs.append([place])
            open_runs[column] = runs[-1]
    texts = (
        [f"{run[0].text}–{run[-1].text}"] if len(run) >= SHORTEST_RUN else [place.text for place in run]
        for run in runs
    )
    return [text for run in texts for text in run]


def _row(printed: Place) -> int:
    """Return the row of the cell in which a figure is printed."""
    return int(printed.cell[len(printed.cell.rstrip("0123456789")) :])


def at_address(address: str, language: Language) -> str:
    """Return an address that a curator writes as ``id_at`` words it: 001:199, t2023:C12, or a document alone."""
    document, place = read_address(address)
    return id_at(document, [place], language)


def _about(catalogue: Catalogue, source: Source, language: Language) -> str:
    """Return a name for a document without headline: its kind, its towns, its years, as far as they are known."""
    noun = "a_table" if source.map else "article" if source.kind.is_file else f"a_{source.kind}"
    towns, years = source.areas, source.years
    names = word("comma", language).join(area_in_full(catalogue, area, language) for area in towns)
    if len(towns) > FEW_TOWNS:
        names = word("towns_count", language).format(len(towns))
    span = "–".join(dict.fromkeys((str(years[0]), str(years[-1])))) if years else ""
    return word(ABOUT[bool(names), bool(span)], language).format(word(noun, language), names, span)


def stated(source: Source, language: Language) -> dict[str, str]:
    """Return what a document states of itself (publisher, headline, author, date), by the keys of words; else empty."""
    headline, author = source.headline.within(language), source.author.within(language)
    paper = publisher(source, language)
    return {"publisher": paper, "headline": headline, "author": author, "date": source.date}


def unstated(catalogue: Catalogue, language: Language) -> list[str]:
    """Return in words what documents do not state of themselves: what none does, then which lack what others say."""
    lacking: dict[str, list[str]] = {}
    for source in catalogue.sources.values():
        for key, text in stated(source, language).items():
            lacking.setdefault(key, []).extend([] if text else [source.id])
    comma, every = word("comma", language), len(catalogue.sources)
    nowhere = [word(key, language).lower() for key, ids in lacking.items() if len(ids) == every]
    lines = [word("nowhere_stated", language).format(comma.join(nowhere))] if nowhere else []
    for key, ids in lacking.items():
        if 0 < len(ids) < every:
            named = (
                comma.join(ids) if len(ids) <= FEW_IDS else word("documents_count", language).format(len(ids))
            )
            lines.append(word("stated_elsewhere", language).format(word(key, language).lower(), named))
    return lines
