"""A theme: one YAML file of indicators with their printed figures."""

from collections.abc import Collection, Iterator

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.grammar import figure as group
from metrics.curation.grammar import indicator as of
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.reading.unknown import DOCUMENT, INDICATOR
from metrics.curation.records.figure_details import Heading, text_of
from metrics.curation.records.figures import read_observation
from metrics.curation.records.indicators import KnownRecords, read_indicator
from metrics.model.records import UNSAID, Indicator, Observation, Theme

LAST = 1000  # where a theme without an order stands


class ThemeFile(Struct, frozen=True):
    """What one theme file holds; ``doubtful`` are indicator and document of figures that could not be read."""

    theme: Theme
    indicators: tuple[Indicator, ...]
    observations: tuple[Observation, ...]
    doubtful: frozenset[tuple[str, str]]


def indicator_keys(root: Node) -> Iterator[tuple[Text, str]]:
    """Yield each indicator's key and unit as far as they are written, before anything is checked."""
    if of.INDICATORS.name not in _entries(root):
        return
    for key, node in _entries(_entries(root)[of.INDICATORS.name][1]).values():
        unit = _entries(node).get(of.UNIT.name, (root, root))[1]
        yield key, unit.text if isinstance(unit, Text) else ""


def read_theme(report: Report, root: Node, theme: str, shelf: KnownRecords) -> ThemeFile:
    """Return the theme that the file ``theme``.yaml holds."""
    fields = Fields(report, root, of.THEME)
    name, order = fields.get(of.THEME_NAME), fields.get(of.ORDER) or LAST
    indicators: list[Indicator] = []
    observations: list[Observation] = []
    doubtful: set[tuple[str, str]] = set()
    for key, node in fields.pairs(of.INDICATORS):
        of_indicator = Fields(report, node, of.INDICATOR)
        indicators.append(read_indicator(key, of_indicator, theme, shelf))
        by_document = of_indicator.pairs(of.FIGURES)
        observations.extend(_observations(report, by_document, (indicators[-1], shelf), doubtful))
    ids = tuple(indicator.id for indicator in indicators)
    record = Theme(theme, name, ids, order, fields.get(of.HEADLINE))
    return ThemeFile(record, tuple(indicators), tuple(observations), frozenset(doubtful))


def with_figures(file: ThemeFile, report: Report, root: Node, shelf: KnownRecords) -> ThemeFile:
    """Return a theme with the figures of another file: those of its indicators, document by document."""
    fields = Fields(report, root, of.CONTINUED)
    known = {indicator.id: indicator for indicator in file.indicators}
    observations, doubtful = list(file.observations), set(file.doubtful)
    for key, node in fields.pairs(of.MORE_FIGURES):
        if name := shapes.word(report, key, INDICATOR, known):
            by_document = shapes.entries(report, node).values()
            observations.extend(_observations(report, by_document, (known[name], shelf), doubtful))
    return replace(file, observations=tuple(observations), doubtful=frozenset(doubtful))


def _observations(
    report: Report,
    by_document: Collection[tuple[Text, Node]],
    about: tuple[Indicator, KnownRecords],
    doubtful: set[tuple[str, str]],
) -> Iterator[Observation]:
    """Yield the figures of an indicator, document by document; an indicator may have none.

    Of a figure in which anything was refused, or whose document is refused, nothing more is asked: indicator and
    document are added to ``doubtful``.
    """
    indicator, shelf = about
    for key, node in by_document:
        source = shelf.sound_source(shapes.word(report, key, DOCUMENT, shelf.sources))
        plain = Heading(
            indicator,
            source,
            shelf.areas,
            shelf.indicators or (),
            shelf.table,
            documents=shelf.sources,
            broken_areas=shelf.broken_areas,
            asked_for=shelf.asked_for,
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
    if not isinstance(node, Entries) or not any(name in node.entries for name in group.GROUP.names):
        return plain, node
    fields = Fields(report, node, group.GROUP)
    definition, note = text_of(fields, group.GROUP_DEFINITION), text_of(fields, group.GROUP_NOTE)
    heading = replace(plain, definition=definition or UNSAID, note=note or UNSAID)
    if group.GROUP_FIGURES not in fields:
        fields.miss(group.GROUP_FIGURES)
    return heading, fields.get(group.GROUP_FIGURES)


def _entries(node: Node) -> dict[str, tuple[Text, Node]]:
    """Return the entries of a node of a theme, none if it is no mapping."""
    return node.entries if isinstance(node, Entries) else {}
