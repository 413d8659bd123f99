"""corrections.yaml: the figures that were wrong and were put right; a folder may have none.

release -> a list of corrections, the newest last.
"""

from collections.abc import Collection, Iterator

from metrics.curation.grammar import other_files as of
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes
from metrics.curation.reading.folder import Sheet
from metrics.model.corrections import Correction


def read_corrections(sheet: Sheet, files: Collection[str]) -> Iterator[Correction]:
    """Yield the corrections of a sheet; ``files`` are the names of the folder's files."""
    report = sheet.report
    for release, listed in shapes.entries(report, sheet.root).values() if sheet.root else ():
        for node in shapes.items(report, listed):
            fields = Fields(report, node, of.CORRECTION)
            yield Correction(
                release=shapes.name(report, release),
                file=fields.word(of.FILE, files),
                what=fields.get(of.CORRECTED),
                was=fields.get(of.WAS),
                now=fields.get(of.NOW),
                why=fields.get(of.REASON),
                at=tuple(place for place in fields.get(of.AT) if place),
            )
