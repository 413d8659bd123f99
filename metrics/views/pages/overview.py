"""The overview: how the towns stand in each headline theme, whether that compares, and what else is known of each."""

from collections.abc import Iterator, Mapping
from functools import cache, partial

from msgspec.structs import replace

from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.findings import Finding, brightest, certain
from metrics.analysis.gaps.coverage import Gap, tally
from metrics.analysis.standings.full_standings import full_standing
from metrics.analysis.standings.glance import Glance, glance
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.analysis.supposing.resting import finding_again
from metrics.analysis.years import years_spoken_of
from metrics.charts.looks.signs import SIGNS
from metrics.display.comparing.findings import finding_text
from metrics.display.comparing.theme_standings import heading
from metrics.display.gaps.coverage import cells_text
from metrics.export.page_tables import standing_table
from metrics.model.codes import CellState, Status
from metrics.views.addresses.links import overview_link
from metrics.views.addresses.page_names import OVERVIEW
from metrics.views.blocks.cross_table import cross_table
from metrics.views.blocks.freshness import freshness
from metrics.views.blocks.other_towns import absence_of, other_towns
from metrics.views.blocks.spots import DOWN, UP
from metrics.views.blocks.theme_rows import theme_row
from metrics.views.blocks.town_cards import sentence, town_cards
from metrics.views.choosing.link_choices import towns_seen_first
from metrics.views.figures.figure import town_of
from metrics.views.figures.resting import resting
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 16  # versions of the page kept: languages, tones, and some choices of towns
OTHER = "●"  # the sign of a cell with a figure of another indicator
CONFLICTS = 3  # sentences at the head


@shared(MOST, by_tone=True)
def overview_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the overview page: how the towns stand in each headline theme; few at first, the others in a block."""
    seen = cache(partial(glance, reader.facts, choice.towns))
    areas = choice.towns or towns_at_first(reader.catalogue, reader.facts)
    blocks = [
        Block("overview.html", lambda: _answer(seen(), reader), reader.language),
        Block("newest.html", lambda: {"cards": list(town_cards(seen(), reader))}, reader.language),
    ]
    if others := len(reader.catalogue.towns) - len(areas):
        label = reader.wording.word("other_towns", others)
        blocks.append(
            Block("others.html", lambda: other_towns(seen(), reader), reader.language, "others", label)
        )
    page = page_of(
        OVERVIEW,
        reader,
        towns=reader.catalogue.towns,
        blocks=tuple(blocks),
        hold=lambda: _holdings(seen(), reader),
        say=lambda: _sentences(seen(), reader),
    )
    return replace(page, link=overview_link(choice.towns, reader.language)) if choice.towns else page


def _sentences(seen: Glance, reader: Reader) -> Iterator[str]:
    """Yield the overview's sentences: the headline, what else is certain of each town, and how fresh the data are."""
    yield from headline(seen, reader)
    for card in town_cards(seen, reader):
        yield from (known.text for known in card.sentences)
    yield freshness(reader).text


def _holdings(seen: Glance, reader: Reader) -> Holdings:
    """Return what the overview holds: the figures, the towns that have none in a theme, and what compares."""
    gaps = [
        Gap(standing.theme, "", area, absence_of(standing, area, reader))
        for standing in seen.standings
        for area in seen.areas
        if area not in standing.reporting
    ]
    every = [full_standing(reader.facts, standing) for standing in seen.standings]
    more = cross_table(every, reader), standing_table(seen.standings, reader.wording)
    return Holdings(seen.facts, gaps, more=more)


def _answer(seen: Glance, reader: Reader) -> Mapping[str, object]:
    """Return the overview's rows as they are drawn, below the headline that they come to."""
    (extent, text), first = headline(seen, reader), _of_one_town(seen, reader)
    conflicts = [finding for finding in certain(reader.catalogue, reader.facts) if finding.kind.is_conflict]
    localities = {area: _locality_of(area, reader) for area in seen.areas}
    shared = localities[seen.areas[0]] if len(set(localities.values())) == 1 else ""
    return {
        "extent": extent,
        "sentence": text,
        "lead": _lead(seen, reader),
        "fresh": freshness(reader).text,
        "conflicts": [sentence(finding, reader) for finding in conflicts[:CONFLICTS]],
        "towns": [(town_of(area, reader), "" if shared else localities[area]) for area in seen.areas],
        "locality": shared,
        "years": seen.years,
        "towns_at_all": len(reader.catalogue.towns),
        "resting": resting(first, finding_again(first, first.facts[0].measure), reader) if first else None,
        "rows": [theme_row(standing, reader, first.facts if first else ()) for standing in seen.standings],
        "key": list(_key(seen, reader)),
    }


def headline(seen: Glance, reader: Reader) -> tuple[str, str]:
    """Return the headline: what compares; of one town its newest figure."""
    if not seen.areas:
        return "", reader.wording.word("no_town_yet")
    if not seen.standings:
        return "", reader.wording.word("no_headline_theme")
    if len(seen.areas) > 1:
        return heading(seen.standings, seen.leaders, _extent(seen, reader), reader.wording)
    first = _of_one_town(seen, reader)
    if first is None:
        return "", reader.wording.word("no_figure_yet")
    return "", finding_text(first, first.facts[0].indicator, reader.wording)


def _extent(seen: Glance, reader: Reader) -> tuple[int, int]:
    """Return how many towns and years the headline speaks of: those that a reader chose, else all."""
    if seen.is_chosen:
        return len(seen.areas), len(seen.years)
    return len(reader.catalogue.towns), len(years_spoken_of(reader.catalogue))


def _of_one_town(seen: Glance, reader: Reader) -> Finding | None:
    """Return what heads the overview of one town; None of several, or where nothing is known of it."""
    if len(seen.areas) != 1 or not seen.standings:
        return None
    return next(iter(brightest(reader.facts, seen.areas[0], (), 1)), None)


def _lead(seen: Glance, reader: Reader) -> str:
    """Return the overview's lead: how much of the map holds anything, or what part is shown, and how fresh it is."""
    word, towns, years = reader.wording.word, reader.catalogue.towns, years_spoken_of(reader.catalogue)
    cells = tally([cell for standing in seen.standings for cell in standing.cells])
    folded = len(towns) > len(seen.areas), len(years) > len(seen.years)
    pieces = (
        cells_text(cells, reader.wording) if seen.standings else "",
        word("towns_at_first", len(seen.areas), len(towns)) if folded[0] else "",
        word("years_at_first", len(seen.years), len(years)) if folded[1] else "",
    )
    return word("semicolon").join(text for text in pieces if text)


def _locality_of(area: str, reader: Reader) -> str:
    """Return the nearest locality in which a town of the overview lies."""
    lies_in = reader.catalogue.areas[area].lies_in
    return lies_in[0].within(reader.language) if lies_in else ""


def _key(seen: Glance, reader: Reader) -> Iterator[tuple[str, str, str]]:
    """Yield the key of the overview's marks: a texture's code without a sign, or a cell's sign, and its word."""
    word = reader.wording.word
    drawn = [row for standing in seen.standings for row in standing.drawn]
    statuses, states = (
        {row.status for row in drawn},
        {cell.state for standing in seen.standings for cell in standing.cells},
    )
    yield from ((status, "", word(status)) for status in Status if status in statuses)
    if any(row.opens_upward for row in drawn):
        yield "", UP, word("key_bound_below")
    if any(row.opens_downward for row in drawn):
        yield "", DOWN, word("key_bound_above")
    if any(_is_of_another(standing) for standing in seen.standings):
        yield "", OTHER, word("not_of_this_indicator")
    for state in CellState:
        if state in states and not state.is_drawn:
            yield state, SIGNS[state].glyph, word(state)


def _is_of_another(standing: ThemeStanding) -> bool:
    """Whether a figure of another indicator of the whole town stands in a cell of an overview's row."""
    standing_rows = (standing.standing_for(cell) for cell in standing.cells if cell.state.is_of_the_whole)
    return any(
        row and row.indicator != standing.indicator and not row.measure.is_rank for row in standing_rows
    )


ENTRY = PageEntry(OVERVIEW, overview_page, towns_seen_first)
