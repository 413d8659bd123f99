"""sources.yaml: the documents."""

import re
from collections.abc import Collection

from metrics.curation import shapes, wording
from metrics.curation.nodes import Node, Text
from metrics.curation.report import Report
from metrics.curation.shapes import Fields
from metrics.language import Bilingual
from metrics.model.records import Place, Printed, Source
from metrics.model.remarks import ANSWERS_OF_A_DOCUMENT

WHOLE_CITY = "全市"
FIELDS = ("file", "sha256", "what", "publisher", "area", "period", "known_from", WHOLE_CITY, "read", "sure")
TO_THE_END = "to the end"
NOT_STATED = Bilingual("未载明", "not stated")
_FILE = re.compile(r"[^./\\][^/\\]{0,119}")
_WANTED_FILE = Bilingual("文件名，不含文件夹", "the file's name without its folder")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WANTED_SHA256 = Bilingual(
    "文件的 SHA-256，64 位小写十六进制", "the file's SHA-256, 64 small hexadecimal digits"
)


def read_sources(report: Report, root: Node, areas: Collection[str] | None) -> dict[str, Source]:
    """Return the documents by id; ``areas`` are the known towns, None where they could not be read."""
    pairs = shapes.entries(report, root).values()
    return {key.text: _source(report, key, node, areas) for key, node in pairs}


def _source(report: Report, key: Text, node: Node, areas: Collection[str] | None) -> Source:
    """Return one document."""
    fields = Fields(report, node, FIELDS)
    return Source(
        id=shapes.name(report, key),
        file=fields.matching("file", _FILE, _WANTED_FILE),
        sha256=fields.matching("sha256", _SHA256, _WANTED_SHA256),
        what=fields.bilingual("what"),
        publisher=_publisher(fields),
        area=fields.word("area", wording.AREA, areas),
        period=fields.period("period"),
        known_from=tuple(_printed(report, each) for each in fields.items("known_from")),
        whole_city=fields.bilingual(WHOLE_CITY),
        read_to_end="read" in fields and bool(fields.word("read", wording.READING, (TO_THE_END,))),
        place=_place(report, fields.entries["sha256"][1] if "sha256" in fields else node),
        sure=fields.sure(ANSWERS_OF_A_DOCUMENT),
    )


def _publisher(fields: Fields) -> Bilingual:
    """Return who published the document, or that this is not stated."""
    node = fields.needed("publisher")
    if isinstance(node, Text) and node.text == NOT_STATED.en:
        return NOT_STATED
    return shapes.BLANK if node is None else shapes.bilingual(fields.report, node)


def _printed(report: Report, node: Node) -> Printed:
    """Return a few words of the document and their line."""
    fields = Fields(report, node, ("printed", "line"))
    printed = fields.needed("printed")
    text = shapes.name(report, printed) if printed else ""
    return Printed(text, fields.whole_number("line"), _place(report, printed or node))


def _place(report: Report, node: Node) -> Place:
    """Return where something is written."""
    return Place(report.file, node.line, node.column)
