"""A theme: one YAML file of indicators with their printed figures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from metrics.curation.details import Heading, said
from metrics.curation.figures import read_observation
from metrics.curation.grammar.fields import Fields
from metrics.curation.indicators import INDICATOR_FIELDS, Shelf, read_indicator
from metrics.curation.reading import shapes, unknown
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.model.records import UNSAID, Indicator, Observation, Theme

FIELDS = ("name", "order", "headline", "indicators")
BESIDE = ("definition", "note", "figures")  # what may stand under a document instead of a list
LAST = 1000  # where a theme without an order stands


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """What one theme file holds; ``doubtful`` are indicator and document of figures that could not be read."""

    theme: Theme
    indicators: tuple[Indicator, ...]
    observations: tuple[Observation, ...]
    doubtful: frozenset[tuple[str, str]]


def indicator_keys(root: Node) -> Iterator[tuple[Text, str]]:
    """Yield each indicator's key and unit as far as they are written, before anything is checked."""
    if "indicators" not in _entries(root):
        return
    for key, node in _entries(_entries(root)["indicators"][1]).values():
        unit = _entries(node).get("unit", (root, root))[1]
        yield key, unit.text if isinstance(unit, Text) else ""


def read_theme(report: Report, root: Node, theme: str, shelf: Shelf) -> ThemeFile:
    """Return the theme that the file ``theme``.yaml holds."""
    fields = Fields(report, root, FIELDS)
    name, order = fields.bilingual("name"), fields.whole_number("order") if "order" in fields else LAST
    indicators: list[Indicator] = []
    observations: list[Observation] = []
    doubtful: set[tuple[str, str]] = set()
    for key, node in fields.pairs("indicators"):
        of_indicator = Fields(report, node, INDICATOR_FIELDS)
        indicators.append(read_indicator(key, of_indicator, theme, shelf))
        observations.extend(_observations(of_indicator, indicators[-1], shelf, doubtful))
    ids = tuple(each.id for each in indicators)
    headline = "headline" in fields and bool(fields.word("headline", unknown.YES, ("yes",)))
    told = Theme(theme, name, ids, order, headline)
    return ThemeFile(told, tuple(indicators), tuple(observations), frozenset(doubtful))


def with_figures(file: ThemeFile, report: Report, root: Node, shelf: Shelf) -> ThemeFile:
    """Return a theme with the figures of another file: those of its indicators, document by document."""
    fields = Fields(report, root, ("figures",))
    known = {each.id: each for each in file.indicators}
    keys = [key for key, _ in fields.pairs("figures")]
    written = [shapes.word(report, key, unknown.INDICATOR, known) for key in keys]
    observations, doubtful = list(file.observations), set(file.doubtful)
    if any(written):
        of_indicators = Fields(report, fields.entries["figures"][1], [key.text for key in keys])
        for each in filter(None, written):
            observations.extend(_observations(of_indicators, known[each], shelf, doubtful, each))
    return replace(file, observations=tuple(observations), doubtful=frozenset(doubtful))


def _observations(
    fields: Fields,
    indicator: Indicator,
    shelf: Shelf,
    doubtful: set[tuple[str, str]],
    name: str = "figures",
) -> Iterator[Observation]:
    """Yield the figures of an indicator, document by document; an indicator may have none.

    Of a figure in which anything was refused, or whose document is refused, nothing more is asked: indicator and
    document are added to ``doubtful``.
    """
    if name not in fields:
        return
    report = fields.report
    for key, node in fields.pairs(name):
        source = shelf.sound_source(shapes.word(report, key, unknown.DOCUMENT, shelf.sources))
        plain = Heading(
            indicator,
            source,
            shelf.areas,
            shelf.indicators or (),
            shelf.table,
            documents=shelf.sources,
            broken_areas=shelf.broken_areas,
            told=shelf.told,
        )
        heading, listed = _heading(report, node, plain)
        for item in shapes.items(report, listed) if listed else ():
            refused = report.refusals
            observation = read_observation(report, item, heading)
            if observation and source and report.refusals == refused:
                yield observation
            else:
                doubtful.add((indicator.id, key.text))


def _heading(report: Report, node: Node, plain: Heading) -> tuple[Heading, Node | None]:
    """Return what the figures of an indicator in a document stand under, and their list.

    Either the list stands under the document at once, or beside a definition or note that holds for all of it.
    """
    if not isinstance(node, Entries) or not any(name in node.entries for name in BESIDE):
        return plain, node
    fields = Fields(report, node, BESIDE)
    definition, note = said(fields, "definition"), said(fields, "note")
    return replace(plain, definition=definition or UNSAID, note=note or UNSAID), fields.needed("figures")


def _entries(node: Node) -> dict[str, tuple[Text, Node]]:
    """Return the entries of a node, none if it is no mapping."""
    return node.entries if isinstance(node, Entries) else {}
