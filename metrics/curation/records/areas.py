"""areas.yaml: the towns, and other localities that the documents speak of."""

from collections.abc import Collection, Iterator
from types import MappingProxyType

from metrics.curation.grammar import area as of
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.records.area_history import read_former, read_predecessors, read_years
from metrics.language import Bilingual
from metrics.model.records import Area


def read_areas(report: Report, root: Node) -> tuple[dict[str, Area], frozenset[str]]:
    """Return the areas by id, and the ids of those whose localities or parts could not be read."""
    known = set(shapes.entries(report, root)) if isinstance(root, Entries) else set[str]()
    return shapes.records(report, root, lambda *entry: _area(entry, known))


def _area(entry: tuple[Report, Text, Node], known: Collection[str]) -> tuple[Area, bool]:
    """Return one area, and whether its localities and parts could be read.

    ``parts`` may be left out, and the codes.
    """
    report, key, node = entry
    fields = Fields(report, node, of.AREA)
    refused = report.refusals
    lies_in = fields.get(of.LIES_IN)
    parts = {part.text: _part_names(report, part, english) for part, english in fields.pairs(of.PARTS)}
    may_be_there = fields.has_strays and of.PARTS not in fields
    is_sound = fields.is_sound and not may_be_there and report.refusals == refused
    area = Area(
        shapes.name(report, key),
        fields.get(of.NAME),
        lies_in,
        MappingProxyType(dict(_codes(fields))),
        MappingProxyType(parts),
        fields.get(of.KIND),
        MappingProxyType(_words(fields)),
        formerly=read_former(fields),
        valid=read_years(fields, of.VALID),
        successor_of=read_predecessors(fields, key.text, known),
        territory_changed=tuple(sorted(int(year) for year in fields.get(of.TERRITORY_CHANGED) if year)),
    )
    return area, is_sound


def _codes(fields: Fields) -> Iterator[tuple[str, str]]:
    """Yield from areas.yaml the area's code in each scheme."""
    for scheme, code in fields.pairs(of.CODES):
        yield scheme.text, of.CODE.read(fields.report, code, scheme.text)


def _part_names(report: Report, key: Text, node: Node) -> Bilingual:
    """Return from areas.yaml the names of a part: the key is the Chinese one; with words, the English is a field."""
    zh = shapes.name(report, key)
    if isinstance(node, Entries):
        return Bilingual(zh, Fields(report, node, of.PART).get(of.PART_EN))
    return Bilingual(zh, shapes.name(report, node))


def _words(fields: Fields) -> dict[str, tuple[str, ...]]:
    """Return from areas.yaml the further words for an area, under an empty name, and for each of its parts."""
    by_part = {"": fields.get(of.WORDS)}
    for part, node in fields.pairs(of.PARTS):
        if isinstance(node, Entries) and of.PART_WORDS.name in node.entries:
            by_part[part.text] = Fields(fields.report, node, of.PART).get(of.PART_WORDS)
    return {part: words for part, words in by_part.items() if words}
