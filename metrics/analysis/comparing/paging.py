"""A chart of many panels stands on several pages, a few on each; small multiples on the scales of them all."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.kinds import KINDS
from metrics.analysis.comparing.verdicts import panels
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue

PANELS = 12  # of a page; the panels of one town stay together


def pages(catalogue: Catalogue, facts: Sequence[Fact], view: View) -> list[tuple[str, ...]]:
    """Return the towns on each page of a view that draws ``facts``; one of few panels has one page."""
    groups = panels(catalogue, facts)
    if len(groups) <= PANELS and not KINDS[view.kind].has_panels_by_town:
        return [view.areas]
    lanes = Counter(area for group in groups for area in {fact.area for fact in group})
    filled: list[list[str]] = [[]]
    room = PANELS
    for area in view.areas:
        if lanes[area] > room and filled[-1]:
            filled.append([])
            room = PANELS
        filled[-1].append(area)
        room -= lanes[area]
    return [tuple(towns) for towns in filled]


def on_page(catalogue: Catalogue, facts: Sequence[Fact], view: View) -> View:
    """Return a view with the towns on its page of the chart; one that asks for a page too many has the last."""
    all_pages = pages(catalogue, facts, view)
    page = min(view.page, len(all_pages))
    return replace(view, areas=all_pages[page - 1], page=page)
