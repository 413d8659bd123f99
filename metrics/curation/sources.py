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


def read_sources(
    report: Report, root: Node, areas: Collection[str] | None
) -> tuple[dict[str, Source], frozenset[str]]:
    """Return the documents by id, and the ids of those whose town or time could not be read.

    ``areas`` are the known towns, None where they could not be read.
    """
    return shapes.records(report, root, lambda *entry: _source(entry, areas))


def _source(entry: tuple[Report, Text, Node], areas: Collection[str] | None) -> tuple[Source, bool]:
    """Return one document, and whether its town and time could be read."""
    report, key, node = entry
    fields = Fields(report, node, FIELDS)
    refused = report.refusals
    area, period = fields.word("area", wording.AREA, areas), fields.period("period")
    whole_city = fields.bilingual(WHOLE_CITY)
    is_sound = fields.is_sound and report.refusals == refused
    source = Source(
        id=shapes.name(report, key),
        file=fields.matching("file", _FILE, _WANTED_FILE),
        sha256=fields.matching("sha256", _SHA256, _WANTED_SHA256),
        what=fields.bilingual("what"),
        publisher=_publisher(fields),
        area=area,
        period=period,
        known_from=tuple(_printed(report, each) for each in fields.items("known_from")),
        whole_city=whole_city,
        read_to_end="read" in fields and bool(fields.word("read", wording.READING, (TO_THE_END,))),
        place=_place(report, fields.entries["sha256"][1] if "sha256" in fields else node),
        sure=fields.sure(ANSWERS_OF_A_DOCUMENT),
    )
    return source, is_sound


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
