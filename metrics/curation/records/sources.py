"""sources.yaml: the documents."""

from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace

from metrics.curation.grammar import document as of
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.reading.source_wording import ONLY_OF_A_FILE
from metrics.curation.tables.wording import ONLY_OF_A_TABLE
from metrics.language import Bilingual
from metrics.model.codes import SourceKind
from metrics.model.period import Period
from metrics.model.records import UNSAID, Observation, Original, PrintedText, Source

NOT_STATED = Bilingual("未载明", "not stated")
OWN = (of.HEADLINE, of.AUTHOR)


def read_sources(
    report: Report, root: Node, areas: Collection[str] | None
) -> tuple[dict[str, Source], frozenset[str]]:
    """Return the documents by id, and the ids of those whose town or time could not be read.

    ``areas`` are the known towns, None where they could not be read. A folder that was just begun has no document.
    """
    if is_empty(root):
        return {}, frozenset()
    return shapes.records(report, root, lambda *entry: _source(entry, areas))


def is_empty(root: Node | None) -> bool:
    """Whether a file of documents has none yet."""
    return isinstance(root, Entries) and not root.entries


def _source(entry: tuple[Report, Text, Node], areas: Collection[str] | None) -> tuple[Source, bool]:
    """Return one document, and whether its town and time could be read."""
    report, key, node = entry
    fields = Fields(report, node, of.DOCUMENT)
    kind, refused = _kind(fields), report.refusals
    area, period = fields.word(of.AREA, areas), fields.get(of.PERIOD)
    whole_city = fields.get(of.CITY)
    may_be_there = fields.has_strays and not all(field in fields for field in (of.AREA, of.PERIOD, of.CITY))
    is_sound = fields.is_sound and not may_be_there and report.refusals == refused
    source = Source(
        id=shapes.name(report, key),
        file=_of_a_file(fields, of.FILE, kind),
        sha256=_of_a_file(fields, of.SHA256, kind),
        what=fields.get(of.WHAT),
        publisher=_publisher(fields, kind),
        area=area,
        period=period,
        known_from=_known_from(fields, kind, period),
        whole_city=whole_city,
        read_to_end=bool(fields.get(of.READ)),
        location=report.location(fields.node(of.SHA256) if of.SHA256 in fields else node),
        sure=fields.get(of.SURE),
        kind=kind,
        headline=_own_words(fields, of.HEADLINE),
        author=_own_words(fields, of.AUTHOR),
        date=fields.get(of.DATE),
        original=_original(fields),
        map=fields.get(of.MAP),
        supersedes=_earlier(fields),
        printed=tuple(_printed(report, fields.node(field)) for field in OWN if _is_printed(fields, field)),
    )
    return source, is_sound


def _earlier(fields: Fields) -> tuple[str, ...]:
    """Return the documents of which a table is a later edition; whether there are such is asked later."""
    if of.EARLIER in fields and of.MAP not in fields:
        fields.refuse_key(of.EARLIER, ONLY_OF_A_TABLE)
    return tuple(written.text for written in fields.get(of.EARLIER) if written)


def _kind(fields: Fields) -> SourceKind:
    """Return what a document is: a file, unless it says otherwise; what is none can have neither file nor digest."""
    nothing, written = fields.get(of.EVIDENCE), fields.get(of.KIND)
    kind = SourceKind(written or nothing or SourceKind.FILE)
    for field in (of.FILE, of.SHA256, of.MAP) if not kind.is_file else ():
        if field in fields:
            fields.refuse_key(field, ONLY_OF_A_FILE(field=field.name, kind=kind))
    return kind


def _of_a_file(fields: Fields, field: Field[str], kind: SourceKind) -> str:
    """Return a field of sources.yaml that only a file has, and every file; empty for anything else."""
    if not kind.is_file:
        return ""
    return fields.get(field) if _has(fields, field, kind) else ""


def _has(fields: Fields, field: Field[object], kind: SourceKind) -> bool:
    """Whether a field of sources.yaml is written that every file has; that a file has it not is reported."""
    if field not in fields and kind.is_file:
        fields.miss(field)
    return field in fields


def _known_from(fields: Fields, kind: SourceKind, period: Period) -> tuple[PrintedText, ...]:
    """Return the words of a document that tell its year; a table, or what is no file, need not have any."""
    if period.text and of.MAP not in fields and not _has(fields, of.KNOWN_FROM, kind):
        return ()
    return tuple(_printed(fields.report, node) for node in fields.get(of.KNOWN_FROM) if node)


def _original(fields: Fields) -> Original | None:
    """Return the web page, PDF or Word file from which a document's text was taken, where one is written."""
    node = fields.get(of.ORIGINAL)
    if node is None:
        return None
    written = Fields(fields.report, node, of.ORIGINAL_FIELDS)
    return Original(written.get(of.ORIGINAL_FILE), written.get(of.ORIGINAL_SHA256))


def _is_printed(fields: Fields, field: Field[Node | None]) -> bool:
    """Whether a field tells the line on which it is printed."""
    node = fields.get(field)
    return isinstance(node, Entries) and of.PRINTED_TEXT.name in node.entries


def _own_words(fields: Fields, field: Field[Node | None]) -> Bilingual:
    """Return the document's own headline or author: one text, both languages, or as printed on a line."""
    node = fields.get(field)
    if isinstance(node, Entries) and _is_printed(fields, field):
        written = node.entries[of.PRINTED_TEXT.name][1]
        text = written.text if isinstance(written, Text) else ""
        return Bilingual(text, text)
    return of.PUBLISHER.form.read(fields.report, node, field.name) if node else UNSAID


def _publisher(fields: Fields, kind: SourceKind) -> Bilingual:
    """Return who published the document, in one text or in both languages, or that this is not stated."""
    if not _has(fields, of.PUBLISHER, kind):
        return NOT_STATED
    node = fields.node(of.PUBLISHER)
    if isinstance(node, Text) and node.text == NOT_STATED.en:
        return NOT_STATED
    return fields.get(of.PUBLISHER)


def _printed(report: Report, node: Node) -> PrintedText:
    """Return a few words of the document and their line."""
    fields = Fields(report, node, of.PRINTED)
    text, line = fields.get(of.PRINTED_TEXT), fields.get(of.PRINTED_LINE)
    node_at = fields.node(of.PRINTED_TEXT) if of.PRINTED_TEXT in fields else node
    return PrintedText(text, line, report.location(node_at))


def with_subjects(sources: Mapping[str, Source], observations: Iterable[Observation]) -> dict[str, Source]:
    """Return the documents with the towns and years that they speak of.

    A document of one town and time speaks of that; one of many, of whatever its figures name.
    """
    by_document: dict[str, dict[tuple[str, int], None]] = {source: {} for source in sources}
    for observation in observations:
        source = sources.get(observation.source)
        if source and not (source.area and source.period.text):
            by_document[source.id][source.area or observation.area, observation.period.year] = None
    return {
        key: replace(source, speaks_of=_own(source) or tuple(by_document[key]))
        for key, source in sources.items()
    }


def _own(source: Source) -> tuple[tuple[str, int], ...]:
    """Return the one town and year of a document's entry; none where its figures name several."""
    return ((source.area, source.period.year),) if source.area and source.period.text else ()
