"""areas.yaml: the towns."""

import re
from types import MappingProxyType

from metrics.curation import shapes
from metrics.curation.nodes import Node, Text
from metrics.curation.report import Report
from metrics.curation.shapes import Fields
from metrics.language import Bilingual
from metrics.model.records import Area

FIELDS = ("name", "lies_in", "codes", "parts")
_CODE = re.compile(r"[0-9]{6,12}")
_WANTED_CODE = Bilingual("6 至 12 位数字", "6 to 12 digits")


def read_areas(report: Report, root: Node) -> dict[str, Area]:
    """Return the towns by id."""
    pairs = shapes.entries(report, root).values()
    return {key.text: _area(report, key, node) for key, node in pairs}


def _area(report: Report, key: Text, node: Node) -> Area:
    """Return one town; ``parts`` may be left out."""
    fields = Fields(report, node, FIELDS)
    lies_in = tuple(shapes.bilingual(report, each) for each in fields.items("lies_in"))
    parts = fields.pairs("parts") if "parts" in fields else ()
    return Area(
        shapes.name(report, key),
        fields.bilingual("name"),
        lies_in,
        MappingProxyType(_codes(fields)),
        MappingProxyType({part.text: _part(report, part, english) for part, english in parts}),
    )


def _codes(fields: Fields) -> dict[str, str]:
    """Return the town's code in each scheme."""
    pairs = [(key, node) for key, node in fields.pairs("codes")]
    codes = (
        Fields(fields.report, fields.entries["codes"][1], [key.text for key, _ in pairs]) if pairs else None
    )
    return {key.text: codes.matching(key.text, _CODE, _WANTED_CODE) for key, _ in pairs} if codes else {}


def _part(report: Report, key: Text, node: Node) -> Bilingual:
    """Return the names of a part: the key is the Chinese one."""
    return Bilingual(shapes.name(report, key), shapes.name(report, node))
