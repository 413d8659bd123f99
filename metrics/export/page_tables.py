"""What pages show besides figures, as tables: cells with their states, gaps, definitions, towns."""

from collections.abc import Iterable, Iterator

from metrics.analysis.conflicts import conflicts
from metrics.analysis.gaps.absences import documents_read, documents_read_of
from metrics.analysis.gaps.coverage import Coverage, Gap, MapCell, counts
from metrics.analysis.revisions import revisions
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.display.comparing.theme_standings import answer_text, lacking_texts, verdict_word
from metrics.display.doubting.conflicts import apart_text, conflicting_numbers, why_text
from metrics.display.names.area_history import area_history
from metrics.display.numbers.digits import ratio_text
from metrics.display.numbers.unit_words import unit_name
from metrics.display.periods import period_text
from metrics.display.versions.corrections import corrected_text
from metrics.display.versions.revisions import revised_numbers
from metrics.display.wording import Wording
from metrics.display.words import WORDS
from metrics.export.cell_contents import CellContent
from metrics.export.contents import Table
from metrics.model.codes import CellState
from metrics.model.records import Observation

COVERAGE = (
    *("theme_id", "indicator_id", "area_id", "year", "state_id"),
    *("theme", "indicator", "town", "state", "figures_count", "figure", "document_line", "documents_read"),
)
DEFINITIONS = ("indicator_id", "theme", "indicator", "other_language", "unit", "definition", "excludes")
KEY = ("state_id", "state", "meaning", "headline_themes", "all_indicators")
GAPS = ("theme", "indicator", "town", "state", "documents_read")
TOWNS = ("town", "lies_in", "codes", "history")
LEDGER = ("kind_of_entry", "town", "indicator", "period", "figure", "how_far", "why_both")
STANDINGS = (
    *("theme_id", "indicator_id", "comparability_id", "theme", "indicator"),
    *("towns_that_compare", "comparability_of_towns", "why", "times", "lacking"),
)
CORRECTIONS = ("release", "document", "what_corrected", "correction_was", "correction_now", "reads_why")


def coverage_table(covered: Coverage, wording: Wording) -> Table:
    """Return the table taken away of every cell of the map: headline themes' (no indicator), then indicators'."""
    cells = (*covered.headline_cells, *covered.cells)
    return Table("coverage", COVERAGE, [_cell(cell, wording) for cell in cells])


def _cell(cell: MapCell, wording: Wording) -> tuple[CellContent, ...]:
    """Return one cell of the map as a row to take away: ids, words, its figures and where they stand."""
    between = wording.word("semicolon")
    if cell.indicator:
        wording = wording.together(cell.facts)
    return (
        cell.theme,
        cell.indicator,
        cell.area,
        cell.year,
        cell.state,
        wording.theme(cell.theme),
        wording.indicator(cell.indicator) if cell.indicator else "",
        wording.area(cell.area),
        wording.word(cell.state),
        len(cell.facts),
        between.join(wording.measured(row) for row in cell.facts),
        between.join(dict.fromkeys(wording.source(row) for row in cell.facts)),
        wording.word("comma").join(documents_read(wording.catalogue, (cell.area, cell.year))),
    )


def key_table(covered: Coverage, wording: Wording) -> Table:
    """Return the table taken away of what each state means, and how many cells of themes and indicators it has."""
    few, every = counts(covered.headline_cells), counts(covered.cells)
    cells = [
        (state, wording.word(state), wording.word(f"means_{state}"), few[state], every[state])
        for state in CellState
    ]
    return Table("key", KEY, cells)


def gap_table(gaps: Iterable[Gap], wording: Wording) -> Table:
    """Return the table of what has no figure and why, with the town's documents that were read to their end."""
    return Table("gaps", GAPS, [_gap(gap, wording) for gap in gaps])


def _gap(gap: Gap, wording: Wording) -> tuple[CellContent, ...]:
    return (
        wording.theme(gap.theme),
        wording.indicator(gap.indicator) if gap.indicator else "",
        wording.area(gap.area),
        wording.word(gap.state),
        wording.word("comma").join(documents_read_of(wording.catalogue, gap.area)),
    )


def definition_table(indicators: Iterable[str], wording: Wording) -> Table:
    """Return the table taken away of what each indicator counts and leaves out, a row each."""
    return Table("definitions", DEFINITIONS, list(_definitions(indicators, wording)))


def _definitions(indicators: Iterable[str], wording: Wording) -> Iterator[tuple[CellContent, ...]]:
    """Yield the rows of the table of definitions: what each indicator counts."""
    language = wording.language
    for identity in indicators:
        indicator = wording.catalogue.indicators[identity]
        name, zh, en = wording.indicator(identity), indicator.name.zh, indicator.name.en
        yield (
            identity,
            wording.theme(indicator.theme),
            name,
            en if name == zh else zh,
            unit_name(indicator.unit, language, wording.catalogue.units),
            indicator.definition.within(language),
            indicator.excludes.within(language),
        )


def town_table(wording: Wording) -> Table:
    """Return the table taken away of towns, the places that they lie in, and their codes."""
    return Table("towns", TOWNS, list(_towns(wording)))


def _towns(wording: Wording) -> Iterator[tuple[CellContent, ...]]:
    """Yield the rows of the table of towns; a coding scheme without a name of its own goes by its id."""
    between = wording.word("semicolon")
    for town in wording.catalogue.towns.values():
        schemes = {code: f"scheme_{code}" if f"scheme_{code}" in WORDS else "" for code in town.codes}
        codes = (
            f"{wording.word(key) if key else scheme} {town.codes[scheme]}" for scheme, key in schemes.items()
        )
        lies_in = (locality.within(wording.language) for locality in town.lies_in)
        history = area_history(wording.catalogue, town.id, wording.language)
        yield wording.area_in_full(town.id), between.join(lies_in), between.join(codes), between.join(history)


def ledger_table(wording: Wording) -> Table:
    """Return the table of conflicts, how far the numbers lie apart and why both stand, then of revisions."""
    return Table("ledger", LEDGER, [*_conflicts(wording), *_revisions(wording)])


def _conflicts(wording: Wording) -> Iterator[tuple[CellContent, ...]]:
    """Yield the rows of conflicts in the table of the ledger."""
    catalogue, language = wording.catalogue, wording.language
    for conflict in conflicts(catalogue):
        numbers = conflicting_numbers(catalogue, conflict, language)
        row = numbers, apart_text(conflict, language), why_text(conflict, language)
        yield wording.word("conflict"), *_thing(conflict.observations[0], wording), *row


def _revisions(wording: Wording) -> Iterator[tuple[CellContent, ...]]:
    """Yield the rows of revisions in the table of the ledger, their numbers in their order."""
    for revision in revisions(wording.catalogue):
        numbers = revised_numbers(wording.catalogue, revision, wording.language)
        yield wording.word("revision"), *_thing(revision.newest, wording), numbers, "", ""


def _thing(observation: Observation, wording: Wording) -> tuple[CellContent, ...]:
    """Return town, indicator and period of a figure as cells of a table taken away."""
    period = period_text(observation.period, wording.language)
    return wording.area(observation.area), wording.indicator(observation.indicator), period


def correction_table(wording: Wording) -> Table:
    """Return the table of corrections, the newest first, as the page lists them."""
    language = wording.language
    cells = [
        (
            *(correction.release, correction.file, correction.what.within(language)),
            *(
                corrected_text(correction.was, language),
                corrected_text(correction.now, language),
                correction.why.within(language),
            ),
        )
        for correction in reversed(wording.catalogue.corrections)
    ]
    return Table("about_corrections", CORRECTIONS, cells)


def standing_table(standings: Iterable[ThemeStanding], wording: Wording) -> Table:
    """Return the table taken away of each theme: by what towns are looked at, whether they compare, what lacks."""
    return Table("standings", STANDINGS, [_standing(standing, wording) for standing in standings])


def _standing(standing: ThemeStanding, wording: Wording) -> tuple[CellContent, ...]:
    """Return the row of a table taken away that tells how the towns stand in one theme."""
    best = standing.difference
    times = ratio_text(best.ratio_low, best.ratio_high) if best and best.ratio_low and best.ratio_high else ""
    return (
        standing.theme,
        standing.indicator,
        standing.verdict.comparability if standing.verdict else "",
        wording.theme(standing.theme),
        wording.indicator(standing.indicator) if standing.indicator else "",
        wording.word("comma").join(wording.area(row.area) for row in standing.field),
        verdict_word(standing, wording),
        answer_text(standing, wording),
        times,
        wording.word("semicolon").join(lacking_texts(standing, wording)),
    )
