"""sources.yaml: the documents."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes, unknown
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.reading.source_wording import only_of_a_file
from metrics.language import Bilingual
from metrics.model.codes import SourceKind
from metrics.model.records import Observation, Place, Printed, Source
from metrics.model.remarks import ANSWERS_OF_A_DOCUMENT

WHOLE_CITY = "全市"
MORE = ("kind", "evidence", "headline", "author", "date")
FIELDS = (
    "file",
    "sha256",
    "what",
    "publisher",
    "area",
    "period",
    "known_from",
    WHOLE_CITY,
    "read",
    "sure",
    *MORE,
)
TO_THE_END = "to the end"
NOT_STATED = Bilingual("未载明", "not stated")
KINDS = tuple(str(each) for each in SourceKind)
OWN = ("headline", "author")
_DATE = re.compile(r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_WANTED_DATE = Bilingual("2024-01-15 这样的日期", "a date such as 2024-01-15")
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
    kind, refused = _kind(fields), report.refusals
    area = fields.word("area", unknown.AREA, areas) if "area" in fields else ""
    period = fields.period("period") if "period" in fields else shapes.NO_PERIOD
    whole_city = fields.bilingual(WHOLE_CITY) if WHOLE_CITY in fields else shapes.BLANK
    may_be_there = fields.has_strays and not all(each in fields for each in ("area", "period", WHOLE_CITY))
    is_sound = fields.is_sound and not may_be_there and report.refusals == refused
    is_file = kind is SourceKind.FILE
    source = Source(
        id=shapes.name(report, key),
        file=fields.matching("file", _FILE, _WANTED_FILE) if is_file else "",
        sha256=fields.matching("sha256", _SHA256, _WANTED_SHA256) if is_file else "",
        what=fields.bilingual("what"),
        publisher=_publisher(fields) if is_file or "publisher" in fields else NOT_STATED,
        area=area,
        period=period,
        known_from=_known_from(fields, is_file=is_file and bool(period.text)),
        whole_city=whole_city,
        read_to_end="read" in fields and bool(fields.word("read", unknown.READING, (TO_THE_END,))),
        place=_place(report, fields.entries["sha256"][1] if "sha256" in fields else node),
        sure=fields.sure(ANSWERS_OF_A_DOCUMENT),
        kind=kind,
        headline=_own_words(fields, "headline"),
        author=_own_words(fields, "author"),
        date=fields.matching("date", _DATE, _WANTED_DATE) if "date" in fields else "",
        printed=tuple(_printed(report, fields.entries[each][1]) for each in OWN if _is_printed(fields, each)),
    )
    return source, is_sound


def _kind(fields: Fields) -> SourceKind:
    """Return what a document is: a file, unless it says otherwise; what is none can have neither file nor digest."""
    nothing = fields.word("evidence", unknown.CODE, (SourceKind.NONE.value,)) if "evidence" in fields else ""
    written = fields.word("kind", unknown.CODE, KINDS) if "kind" in fields else ""
    kind = SourceKind(written or nothing or SourceKind.FILE)
    for name in ("file", "sha256") if kind is not SourceKind.FILE else ():
        if name in fields:
            fields.refuse_key(name, only_of_a_file(name, kind))
    return kind


def _known_from(fields: Fields, *, is_file: bool) -> tuple[Printed, ...]:
    """Return the words that tell the year; a document that is no file, or of no one year, need not have any."""
    if not is_file and "known_from" not in fields:
        return ()
    return tuple(_printed(fields.report, each) for each in fields.items("known_from"))


def _is_printed(fields: Fields, name: str) -> bool:
    """Whether a field tells the line on which it is printed."""
    node = fields.entries[name][1] if name in fields else None
    return isinstance(node, Entries) and "printed" in node.entries


def _own_words(fields: Fields, name: str) -> Bilingual:
    """Return the document's own headline or author: one text, both languages, or as printed on a line."""
    if name not in fields:
        return shapes.BLANK
    node = fields.entries[name][1]
    if isinstance(node, Entries) and _is_printed(fields, name):
        written = node.entries["printed"][1]
        text = written.text if isinstance(written, Text) else ""
        return Bilingual(text, text)
    return fields.in_words(name)


def _publisher(fields: Fields) -> Bilingual:
    """Return who published the document, in one text or in both languages, or that this is not stated."""
    node = fields.needed("publisher")
    if isinstance(node, Text) and node.text == NOT_STATED.en:
        return NOT_STATED
    return shapes.BLANK if node is None else fields.in_words("publisher")


def _printed(report: Report, node: Node) -> Printed:
    """Return a few words of the document and their line."""
    fields = Fields(report, node, ("printed", "line"))
    printed = fields.needed("printed")
    text = shapes.name(report, printed) if printed else ""
    return Printed(text, fields.whole_number("line"), _place(report, printed or node))


def _place(report: Report, node: Node) -> Place:
    """Return where something is written."""
    return Place(report.file, node.line, node.column)


def told_by(sources: Mapping[str, Source], observations: Iterable[Observation]) -> dict[str, Source]:
    """Return the documents with the towns and years that they speak of.

    A document of one town and time speaks of that; one of many, of whatever its figures name.
    """
    found: dict[str, dict[tuple[str, int], None]] = {each: {} for each in sources}
    for each in observations:
        source = sources.get(each.source)
        if source and not (source.area and source.period.text):
            found[source.id][source.area or each.area, each.period.year] = None
    return {key: replace(each, told=_own(each) or tuple(found[key])) for key, each in sources.items()}


def _own(source: Source) -> tuple[tuple[str, int], ...]:
    """Return the one town and year of a document; none where its figures name several."""
    return ((source.area, source.period.year),) if source.area and source.period.text else ()
