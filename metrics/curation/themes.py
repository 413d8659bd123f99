"""A theme: one YAML file of indicators with their printed figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from metrics.curation import shapes, wording
from metrics.curation.figures import Heading, read_observation
from metrics.curation.indicators import INDICATOR_FIELDS, Shelf, read_indicator
from metrics.curation.nodes import Entries, Node, Text
from metrics.curation.report import Report
from metrics.curation.shapes import Fields
from metrics.model.records import Indicator, Observation, Theme

FIELDS = ("name", "order", "headline", "indicators")
LAST = 1000  # where a theme without an order stands


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """What one theme file holds."""

    theme: Theme
    indicators: tuple[Indicator, ...]
    observations: tuple[Observation, ...]


def indicator_keys(root: Node) -> Iterator[tuple[Text, str]]:
    """Yield each indicator's key and unit as far as they are written, before anything is checked."""
    for key, node in _entries(_entries(root).get("indicators", (root, root))[1]).values():
        unit = _entries(node).get("unit", (root, root))[1]
        yield key, unit.text if isinstance(unit, Text) else ""


def read_theme(report: Report, root: Node, theme: str, shelf: Shelf) -> ThemeFile:
    """Return the theme that the file ``theme``.yaml holds."""
    fields = Fields(report, root, FIELDS)
    name, order = fields.bilingual("name"), fields.whole_number("order") if "order" in fields else LAST
    indicators: list[Indicator] = []
    observations: list[Observation] = []
    for key, node in fields.pairs("indicators"):
        of_indicator = Fields(report, node, INDICATOR_FIELDS)
        indicators.append(read_indicator(key, of_indicator, theme, shelf))
        observations.extend(_observations(of_indicator, indicators[-1], shelf))
    ids = tuple(each.id for each in indicators)
    headline = "headline" in fields and bool(fields.word("headline", wording.YES, ("yes",)))
    return ThemeFile(Theme(theme, name, ids, order, headline), tuple(indicators), tuple(observations))


def _observations(fields: Fields, indicator: Indicator, shelf: Shelf) -> Iterator[Observation]:
    """Yield the figures of an indicator, document by document; an indicator may have none."""
    if "figures" not in fields:
        return
    for key, node in fields.pairs("figures"):
        source = (shelf.sources or {}).get(shapes.word(fields.report, key, wording.DOCUMENT, shelf.sources))
        heading = Heading(indicator, source, shelf.areas)
        for item in shapes.items(fields.report, node):
            if observation := read_observation(fields.report, item, heading):
                yield observation


def _entries(node: Node) -> dict[str, tuple[Text, Node]]:
    """Return the entries of a node, none if it is no mapping."""
    return node.entries if isinstance(node, Entries) else {}
