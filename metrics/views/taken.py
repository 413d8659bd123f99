"""The pages as they are taken away: what each is called, its link, its rows and tables, and its picture."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from metrics.analysis.comparing.judged import judged
from metrics.analysis.coverage import Coverage, coverage
from metrics.analysis.facts import Fact
from metrics.analysis.shown import (
    coverage_shown,
    ledger_shown,
    overview_shown,
    profiles_shown,
    sources_shown,
    targets_shown,
)
from metrics.analysis.targets import completions
from metrics.analysis.years import years_spoken_of
from metrics.charts import (
    Chart,
    Look,
    Paper,
    completions_caption,
    completions_chart,
    coverage_caption,
    coverage_chart,
    picture,
)
from metrics.display.citation import in_both
from metrics.display.wording import Wording
from metrics.export.contents import Contents, Table
from metrics.export.tables import (
    correction_table,
    coverage_table,
    definition_table,
    gap_table,
    key_table,
    ledger_table,
    town_table,
)
from metrics.language import Language
from metrics.views.held import Data
from metrics.views.taking import PICTURES, Taken


def overview_taken(data: Data, wording: Wording) -> Taken:
    """Return the overview: the figures of its sentences and cells, and which cells have none."""

    def contents() -> Contents:
        rows, gaps = overview_shown(data.catalogue, data.facts)
        return _figures(rows, data, gap_table(gaps, wording))

    return _page("overview", contents, wording, towns=data.catalogue.towns)


def towns_taken(areas: Sequence[str], data: Data, wording: Wording) -> Taken:
    """Return the profiles of some towns: their figures, and which indicators have none."""

    def contents() -> Contents:
        rows, gaps = profiles_shown(data.catalogue, data.facts, areas)
        return _figures(rows, data, gap_table(gaps, wording))

    page = _page("towns", contents, wording, towns=areas)
    return replace(page, link=f"{page.link}&{urlencode({'towns': areas}, doseq=True)}")


def targets_taken(data: Data, wording: Wording) -> Taken:
    """Return completions, ranks and places, and the completions as a chart."""

    def drawn(look: Look, paper: Paper) -> Chart:
        found = completions(data.catalogue, data.facts)
        words = completions_caption(found, wording, look)
        return picture(completions_chart(found, wording, look), words, look, paper)

    def contents() -> Contents:
        return _figures(targets_shown(data.catalogue, data.facts), data)

    page = _page("targets", contents, wording, towns=data.catalogue.towns)
    return replace(page, picture=drawn, at_once=("png",), forms=PICTURES)


def coverage_taken(data: Data, wording: Wording) -> Taken:
    """Return the cells of the map with their states, the figures that they hold, and the map as a chart."""

    def drawn(look: Look, paper: Paper) -> Chart:
        found = _map(data)
        words = coverage_caption(found, wording, look)
        return picture(coverage_chart(found, wording, look), words, look, paper)

    def contents() -> Contents:
        found = _map(data)
        figures = _figures(coverage_shown(found), data, key_table(found, wording))
        return replace(figures, main=coverage_table(found, wording))

    years = years_spoken_of(data.catalogue)
    page = _page("coverage", contents, wording, towns=data.catalogue.towns, years=years)
    return replace(page, picture=drawn, at_once=("png",), forms=PICTURES)


def sources_taken(data: Data, wording: Wording) -> Taken:
    """Return what the documents print, line by line, and the towns with their codes."""
    return _page(
        "sources",
        lambda: _figures(sources_shown(data.catalogue, data.facts), data, town_table(wording)),
        wording,
    )


def ledger_taken(data: Data, wording: Wording) -> Taken:
    """Return the figures that disagree and those that were revised, and how far they lie apart and why."""
    return _page("ledger", lambda: _figures(ledger_shown(data.facts), data, ledger_table(wording)), wording)


def about_taken(data: Data, wording: Wording) -> Taken:
    """Return every definition, and the corrections."""
    catalogue = data.catalogue

    def contents() -> Contents:
        corrections = (correction_table(wording),) if catalogue.corrections else ()
        return Contents(None, definition_table(catalogue.indicators, wording), corrections)

    return _page("about", contents, wording)


def _map(data: Data) -> Coverage:
    """Return the map of the data."""
    return coverage(data.catalogue, data.facts)


def _figures(rows: Iterable[Fact], data: Data, *more: Table) -> Contents:
    """Return rows, each once, with what they compare with, and with further tables."""
    return Contents(judged(data.facts, dict.fromkeys(rows)), more=more)


def _page(
    page: str,
    contents: Callable[[], Contents],
    wording: Wording,
    *,
    towns: Iterable[str] = (),
    years: Sequence[int] = (),
) -> Taken:
    """Return a page with its title, file name and link: called after itself, and the towns and years it shows."""
    named, first = list(towns), [f"{years[0]}–{years[-1]}"] if years else []

    def title(each: Wording) -> str:
        shown = each.word("comma").join(map(each.area, named))
        shown = each.word("of_towns_years", shown, *first) if first else shown
        return each.word("page_title", each.word(page), shown) if shown else each.word(page)

    parts = (wording.word("product"), wording.word(page), "-".join(map(wording.area, named)), *first)
    blank = "-" if wording.language is Language.EN else ""
    name = re.sub(r"\s+", blank, "_".join(each for each in parts if each)).replace("–", "-")
    link = f"{'./' if page == 'overview' else page}?{urlencode({'lang': wording.language})}"
    return Taken(in_both(title, wording), name, link, contents)


PAGES: Mapping[str, Callable[[Data, Wording], Taken]] = {
    "overview": overview_taken,
    "targets": targets_taken,
    "coverage": coverage_taken,
    "sources": sources_taken,
    "ledger": ledger_taken,
    "about": about_taken,
}
