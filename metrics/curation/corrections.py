"""corrections.yaml: the figures that were wrong and were put right; a folder may have none.

release -> a list of corrections, the newest last.
"""

from collections.abc import Collection, Iterator

from metrics.curation import shapes, wording
from metrics.curation.folder import Sheet
from metrics.curation.nodes import Text
from metrics.curation.shapes import Fields
from metrics.language import Bilingual
from metrics.model.records import Correction

FIELDS = ("file", "what", "was", "now", "why")
LONGEST_REASON = 300


def read_corrections(sheet: Sheet, files: Collection[str]) -> Iterator[Correction]:
    """Yield the corrections of a sheet; ``files`` are the names of the folder's files."""
    report = sheet.report
    for release, listed in shapes.entries(report, sheet.root).values() if sheet.root else ():
        for node in shapes.items(report, listed):
            fields = Fields(report, node, FIELDS)
            yield Correction(
                release=shapes.name(report, release),
                file=fields.word("file", wording.FILE, files),
                what=fields.bilingual("what"),
                was=_said(fields, "was"),
                now=_said(fields, "now"),
                why=fields.bilingual("why", LONGEST_REASON),
            )


def _said(fields: Fields, name: str) -> Bilingual:
    """Return what stood, or stands, in the file: a few words of no language, or in both."""
    node = fields.needed(name)
    if isinstance(node, Text):
        written = shapes.name(fields.report, node)
        return Bilingual(written, written)
    return shapes.BLANK if node is None else shapes.bilingual(fields.report, node)
