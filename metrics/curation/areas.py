"""areas.yaml: the towns, and other places that the documents speak of."""

import re
from collections.abc import Collection
from types import MappingProxyType

from metrics.curation.area_history import read_changes, read_former, read_predecessors, read_years
from metrics.curation.grammar.fields import Fields, bilingual
from metrics.curation.reading import shapes, unknown
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.language import Bilingual
from metrics.model.codes import AreaKind
from metrics.model.records import ALWAYS, Area

FIELDS = (
    *("name", "lies_in", "codes", "parts", "kind", "words"),
    *("formerly", "valid", "successor_of", "territory_changed"),
)
OF_A_PART = ("en", "words")
KINDS = tuple(str(each) for each in AreaKind)
TOWN = AreaKind.TOWN
_CODE = re.compile(r"(?=.*[0-9])[0-9A-Za-z][0-9A-Za-z._/-]{0,31}")
_WANTED_CODE = Bilingual("字母、数字，如 330784109", "letters and digits, such as 330784109")


def read_areas(report: Report, root: Node) -> tuple[dict[str, Area], frozenset[str]]:
    """Return the areas by id, and the ids of those whose places or parts could not be read."""
    known = set(shapes.entries(report, root)) if isinstance(root, Entries) else set[str]()
    return shapes.records(report, root, lambda *entry: _area(entry, known))


def _area(entry: tuple[Report, Text, Node], known: Collection[str]) -> tuple[Area, bool]:
    """Return one area, and whether its places and parts could be read.

    ``parts`` may be left out, and the codes.
    """
    report, key, node = entry
    fields = Fields(report, node, FIELDS)
    refused = report.refusals
    lies_in = tuple(bilingual(report, each) for each in fields.items("lies_in"))
    pairs = fields.pairs("parts") if "parts" in fields else ()
    parts = {part.text: _part(report, part, english) for part, english in pairs}
    may_be_there = fields.has_strays and "parts" not in fields
    is_sound = fields.is_sound and not may_be_there and report.refusals == refused
    kind = AreaKind(fields.word("kind", unknown.AREA_KIND, KINDS) or TOWN) if "kind" in fields else TOWN
    area = Area(
        shapes.name(report, key),
        fields.bilingual("name"),
        lies_in,
        MappingProxyType(_codes(fields) if "codes" in fields else {}),
        MappingProxyType(parts),
        kind,
        MappingProxyType(_words(fields)),
        formerly=read_former(fields),
        valid=read_years(fields, "valid") if "valid" in fields else ALWAYS,
        successor_of=read_predecessors(fields, key.text, known),
        territory_changed=read_changes(fields),
    )
    return area, is_sound


def _codes(fields: Fields) -> dict[str, str]:
    """Return the area's code in each scheme."""
    pairs = [(key, node) for key, node in fields.pairs("codes")]
    codes = (
        Fields(fields.report, fields.entries["codes"][1], [key.text for key, _ in pairs]) if pairs else None
    )
    return {key.text: codes.matching(key.text, _CODE, _WANTED_CODE) for key, _ in pairs} if codes else {}


def _part(report: Report, key: Text, node: Node) -> Bilingual:
    """Return the names of a part: the key is the Chinese one; with words, the English one is a field."""
    english = Fields(report, node, OF_A_PART).needed("en") if isinstance(node, Entries) else node
    return Bilingual(shapes.name(report, key), shapes.name(report, english) if english else "")


def _words(fields: Fields) -> dict[str, tuple[str, ...]]:
    """Return the further words for an area, under an empty name, and for each of its parts that has some."""
    report, found = fields.report, {"": _listed(fields)}
    for part, node in fields.pairs("parts") if "parts" in fields else ():
        if isinstance(node, Entries) and "words" in node.entries:
            found[part.text] = _listed(Fields(report, node, OF_A_PART))
    return {part: words for part, words in found.items() if words}


def _listed(fields: Fields) -> tuple[str, ...]:
    """Return the words of a field ``words``, each a few characters."""
    nodes = fields.items("words") if "words" in fields else ()
    return tuple(shapes.name(fields.report, each, shapes.LONGEST_WORD) for each in nodes)
