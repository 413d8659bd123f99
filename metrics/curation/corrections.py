"""corrections.yaml: the figures that were wrong and were put right; a folder may have none.

release -> a list of corrections, the newest last.
"""

import re
from collections.abc import Collection, Iterator

from metrics.curation.grammar.fields import Fields, bilingual
from metrics.curation.reading import shapes, unknown, wording
from metrics.curation.reading.folder import Sheet
from metrics.curation.reading.nodes import Items, Text
from metrics.language import Bilingual
from metrics.model.corrections import Correction

FIELDS = ("file", "at", "what", "was", "now", "why")
_AT = re.compile(r"\w[\w.-]*(?::[1-9]\d*)?")
LONGEST_REASON = 300


def read_corrections(sheet: Sheet, files: Collection[str]) -> Iterator[Correction]:
    """Yield the corrections of a sheet; ``files`` are the names of the folder's files."""
    report = sheet.report
    for release, listed in shapes.entries(report, sheet.root).values() if sheet.root else ():
        for node in shapes.items(report, listed):
            fields = Fields(report, node, FIELDS)
            yield Correction(
                release=shapes.name(report, release),
                file=fields.word("file", unknown.FILE, files),
                what=fields.bilingual("what"),
                was=_said(fields, "was"),
                now=_said(fields, "now"),
                why=fields.bilingual("why", LONGEST_REASON),
                at=tuple(_at(fields)),
            )


def _at(fields: Fields) -> Iterator[str]:
    """Yield the document lines of a correction; none where the field is not written."""
    if "at" not in fields:
        return
    node = fields.entries["at"][1]
    for each in shapes.items(fields.report, node) if isinstance(node, Items) else (node,):
        written = shapes.text(fields.report, each)
        if written and not _AT.fullmatch(written.text):
            fields.report.refuse(each, wording.no_line_of_document(written.text))
        elif written:
            yield written.text


def _said(fields: Fields, name: str) -> Bilingual:
    """Return what stood, or stands, in the file: a few words of no language, or in both."""
    node = fields.needed(name)
    if isinstance(node, Text):
        written = shapes.name(fields.report, node)
        return Bilingual(written, written)
    return shapes.BLANK if node is None else bilingual(fields.report, node)
