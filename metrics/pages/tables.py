"""What the templates of the tables are filled with."""

from dataclasses import dataclass

from metrics.analysis.comparison import View, shown
from metrics.analysis.rows import Row, rows_of
from metrics.display.notes import row_notes
from metrics.display.periods import period_text
from metrics.display.words import WORDS
from metrics.model.records import Source
from metrics.pages.html import town_class
from metrics.pages.reader import Reader


@dataclass(frozen=True, slots=True)
class RowView:
    """One observation in the reader's words."""

    town: str
    glyph: str
    style: str
    period: str
    part: str
    figure: str
    status: str
    printed: str
    interval: str
    source: str
    notes: tuple[str, ...]
    indicator: str


def table_rows(view: View, reader: Reader) -> list[RowView]:
    """Return the rows that the view's chart draws, town by town, year by year."""
    return [row_view(row, reader) for row in shown(reader.frame, view)]


def row_view(row: Row, reader: Reader) -> RowView:
    """Return one row of the tidy frame in the reader's words."""
    wording, style = reader.wording, reader.look.town(row.area)
    return RowView(
        town=wording.area(row.area),
        glyph=style.glyph,
        style=town_class(reader.look, row.area),
        period=wording.period(row),
        part=wording.part(row),
        figure=wording.measured(row),
        status=wording.status(row),
        printed=wording.proof(row),
        interval=wording.interval(row),
        source=wording.source(row),
        notes=tuple(row_notes(row, wording)),
        indicator=wording.indicator(row.indicator),
    )


@dataclass(frozen=True, slots=True)
class SourceView:
    """A document in the reader's words, with its printed figures in the order of its lines."""

    source: Source
    town: str
    glyph: str
    style: str
    period: str
    what: str
    publisher: str
    city: str
    known_from: str
    rows: tuple[RowView, ...]


def source_views(reader: Reader) -> list[SourceView]:
    """Return every document of the catalogue."""
    return [_source_view(source, reader) for source in reader.catalogue.sources.values()]


def _source_view(source: Source, reader: Reader) -> SourceView:
    """Return one document."""
    wording, language = reader.wording, reader.language
    rows = reader.frame[(reader.frame["document"] == source.file) & (reader.frame["printed"] != "")]
    known = [f"“{each.text}” ({wording.word('line', each.line)})" for each in source.known_from]
    return SourceView(
        source=source,
        town=wording.area(source.area),
        glyph=reader.look.town(source.area).glyph,
        style=town_class(reader.look, source.area),
        period=period_text(source.period.text, language),
        what=source.what.within(language),
        publisher=source.publisher.within(language),
        city=source.whole_city.within(language),
        known_from=", ".join(known),
        rows=tuple(row_view(row, reader) for row in rows_of(rows.sort_values("line"))),
    )


def town_views(reader: Reader) -> list[dict[str, str]]:
    """Return every town with the places it lies in and its codes."""
    separator = " · "
    return [
        {
            "town": area.name.within(reader.language),
            "glyph": reader.look.town(area.id).glyph,
            "style": town_class(reader.look, area.id),
            "lies_in": separator.join(place.within(reader.language) for place in area.lies_in),
            "codes": separator.join(
                f"{_scheme(scheme, reader)} {code}" for scheme, code in area.codes.items()
            ),
        }
        for area in reader.catalogue.towns.values()
    ]


def _scheme(scheme: str, reader: Reader) -> str:
    """Return the name of a coding scheme; one without a name of its own goes by its id."""
    key = f"scheme_{scheme}"
    return reader.wording.word(key) if key in WORDS else scheme
