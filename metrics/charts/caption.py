"""What stands around a chart, on the page as in the picture: title, subtitle, key, sources and notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from metrics.analysis.comparing.comparison import EMPTY, View, measured, selection, states
from metrics.analysis.comparing.kinds import drawn_rows, fitting
from metrics.analysis.comparing.one_each import one_each
from metrics.analysis.comparing.paging import on_page, pages
from metrics.analysis.comparing.verdicts import verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, finding
from metrics.analysis.store import Facts
from metrics.charts.axes import gaps_fit
from metrics.charts.look import Look
from metrics.charts.scale import Scale
from metrics.charts.telling import contents, index_title, kind_notes, kind_text
from metrics.charts.texture import TEXTURES, UNPRINTED
from metrics.charts.town_styles import MARKS
from metrics.display.notes import notes
from metrics.display.sentences import finding_text
from metrics.display.verdicts import comparison_notes
from metrics.display.wording import Wording
from metrics.display.words import WORDS
from metrics.model.codes import ChartKind, Measure

FEW_DOCUMENTS = 6  # are named one by one


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One entry of the key: a glyph, its colour, and what it stands for."""

    glyph: str
    colour: str
    text: str


@dataclass(frozen=True, slots=True)
class Caption:
    """The words around one chart, in one language.

    ``sources`` names few documents with their lines, or of many how many there are; ``places`` then has them all.
    ``gaps_apart``: the chart has no room for the gaps; they are told below it, and a picture says ``elsewhere``
    where; ``more`` counts the notes for which a picture has no room.
    """

    title: str
    subtitle: str
    key: tuple[KeyEntry, ...]
    sources: str
    notes: tuple[str, ...]
    gaps: tuple[str, ...]
    version: str
    contents: tuple[str, ...] = ()
    places: str = ""
    gaps_apart: bool = False
    more: str = "+{}"
    elsewhere: str = ""

    @property
    def alternative(self) -> str:
        """Return the chart in words, for readers who do not see it."""
        told = (self.title, self.subtitle, "; ".join(self.contents), *self.gaps, *self.notes, self.sources)
        return " ".join(each for each in told if each)


def caption(facts: Facts, view: View, wording: Wording, look: Look) -> Caption:
    """Return the caption of the view's chart."""
    catalogue, wording = wording.catalogue, replace(wording, unit=view.unit)
    told = measured(selection(facts, view), view)
    view = replace(view, kind=fitting(catalogue, told, view.kind))
    whole = rows = drawn_rows(catalogue, told, view)
    if view.kind is ChartKind.RANKING:
        view = replace(view, first=rows[0].year, last=rows[0].year)
    count = len(pages(catalogue, one_each(whole), view))
    view = on_page(catalogue, one_each(whole), view)
    rows, look = [row for row in whole if row.area in view.areas], look.among(view.areas)
    selected, wording = selection(facts, view), wording.together(whole)
    drawn = one_each(rows)
    towns = {row.area for row in rows} if view.kind is ChartKind.INDEX else set(view.areas)
    found = finding(catalogue, [row for row in selected if row.area in towns], view.measure)
    sources, places = cited([*rows, *found.rows] if rows else [], wording)
    return Caption(
        title=_title(rows, found, view, wording),
        subtitle=_subtitle(whole, view, count, wording),
        key=_key(drawn, view, wording, look),
        sources=sources,
        places=places,
        notes=(
            *notes(rows, wording),
            *kind_notes(view.kind, told, rows, wording),
            *unmarked_note(view.areas, wording, look),
            *comparison_notes(verdicts(catalogue, drawn), wording),
        ),
        gaps=tuple(_gaps(selected, view, wording)),
        version=version_text(wording),
        contents=contents(view.kind, drawn, wording),
        gaps_apart=not gaps_fit(view, wording),
        more=WORDS["more_notes_elsewhere"].within(wording.language),
        elsewhere="" if gaps_fit(view, wording) else wording.word("gaps_elsewhere"),
    )


def unmarked_note(areas: Sequence[str], wording: Wording, look: Look) -> Iterator[str]:
    """Yield how many of these towns have no mark of their own, where there are more than there are marks."""
    if count := look.unmarked(areas):
        yield wording.word("unmarked", MARKS, count)


def version_text(wording: Wording) -> str:
    """Return which edition of the data is shown."""
    return f"{wording.word('product')} · {wording.word('data_version')} {wording.catalogue.version}"


def _title(rows: Sequence[Fact], found: Finding, view: View, wording: Wording) -> str:
    """Return what is certain, as a sentence; for an index, what it shows; for nothing, that there is nothing."""
    if not rows:
        name = wording.in_measure(view.indicator, view.measure)
        towns = wording.word("comma").join(wording.area(area) for area in view.areas)
        return wording.word("no_figures", name, towns, _years(view))
    told = index_title(rows, view.indicator, wording) if view.kind is ChartKind.INDEX else ""
    return told or finding_text(found, view.indicator, wording)


def cited(rows: Sequence[Fact], wording: Wording) -> tuple[str, str]:
    """Return the sources of a caption: each document with its lines; of many, how many, and apart the whole list."""
    names = sorted({row.document for row in rows})
    told = places_of(rows)
    if len(names) <= FEW_DOCUMENTS:
        return wording.word("sources_are", told) if told else "", ""
    ids = sorted(each.id for each in wording.catalogue.sources.values() if each.file in set(names))
    many = wording.word("many_documents", len(names), ids[0], ids[-1])
    return wording.word("sources_are", many), told


def places_of(rows: Sequence[Fact]) -> str:
    """Return the documents of the rows that are drawn or told in the title, each with its lines."""
    lines: dict[str, set[int]] = {}
    for row in rows:
        lines.setdefault(row.document, set()).add(row.line)
    told = {name: ",".join(str(line) for line in sorted(found) if line) for name, found in lines.items()}
    return "; ".join(f"{name}:{found}" if found else name for name, found in sorted(told.items()))


def _gaps(selected: Sequence[Fact], view: View, wording: Wording) -> Iterator[str]:
    """Yield one line for each year and reason for which towns have no mark; a chart of parts has no years."""
    if any(row.part for row in measured(selected, view)):
        return
    cells = states(wording.catalogue, selected, view)
    ends = {row.year for row in measured(selected, view)}
    for year in sorted(ends) if view.kind is ChartKind.SLOPE else view.years:
        for state in EMPTY:
            towns = [wording.area(area) for area in view.areas if cells[area, year] is state]
            if towns:
                yield f"{year} · {wording.word('comma').join(towns)} · {wording.word(state)}"


def _subtitle(rows: Sequence[Fact], view: View, count: int, wording: Wording) -> str:
    """Return indicator, measure, unit and years, and which of ``count`` pages this is."""
    name = wording.indicator(view.indicator)
    if view.measure is not Measure.LEVEL:
        name = wording.in_measure(view.indicator, view.measure)
    unit = "" if view.kind is ChartKind.INDEX else _axis_unit(rows, view, wording)
    kind = kind_text(view.kind, rows, wording)
    years = "" if view.kind in (ChartKind.RANKING, ChartKind.SLOPE) else _years(view)
    page = wording.word("page_of", view.page, count) if count > 1 else ""
    return " · ".join(
        part for part in (name, unit and wording.word("in_unit", unit), years, kind, page) if part
    )


def _axis_unit(rows: Sequence[Fact], view: View, wording: Wording) -> str:
    """Return the unit in which the axis counts."""
    return Scale.of(rows, wording.language, view.unit, wording.catalogue.units).unit


def _years(view: View) -> str:
    """Return the first and last year of a view, or the one."""
    return f"{view.first}–{view.last}" if view.first != view.last else str(view.first)


def _key(rows: Sequence[Fact], view: View, wording: Wording, look: Look) -> tuple[KeyEntry, ...]:
    """Return the towns in their order, then the statuses that the chart draws."""
    entries = [
        KeyEntry(style.glyph, style.colour, wording.area(area))
        for area in view.areas
        for style in (look.town(area),)
    ]
    for status in UNPRINTED:
        if any(row.status is status for row in rows):
            entries.append(KeyEntry(TEXTURES[status].glyph, look.colour("second"), wording.word(status)))
    if any(row.is_disputed for row in rows):
        entries.append(KeyEntry("≠", look.colour("second"), wording.word("conflict")))
    if any(row.opens_upward or row.opens_downward for row in rows):
        entries.append(KeyEntry("↑", look.colour("second"), wording.word("one_sided")))
    return tuple(entries)
