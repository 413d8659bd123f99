"""What the sheets of an XLSX workbook share: its texts, the formats of its cells, the day that it counts as 0."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from metrics.curation.opening.set_off import raised
from metrics.curation.tables.files.archive import Archive, XmlElement, child, local
from metrics.curation.tables.files.number_formats import BUILT_IN, DAY_0, DAY_0_OF_1904, GENERAL

BOOK = "xl/workbook.xml"
STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
YES = ("1", "true")


class SharedParts(Struct, frozen=True):
    """What the sheets of a workbook share: its texts, the number format of each style, the day that it counts as 0."""

    strings: Sequence[str]
    formats: Sequence[str]
    day_0: date


def shared_parts(archive: Archive) -> SharedParts:
    """Return what the sheets of a workbook share."""
    return SharedParts(_strings(archive), _formats(archive), _day_0(archive))


def _day_0(archive: Archive) -> date:
    """Return the day that a workbook counts as 0."""
    books = archive.elements(BOOK, "workbookPr")
    return DAY_0_OF_1904 if any(book.get("date1904") in YES for book in books) else DAY_0


def _strings(archive: Archive) -> list[str]:
    """Return the texts that cells of an XLSX workbook share."""
    if STRINGS not in archive.names:
        return []
    return [text_of_runs(item) for item in archive.elements(STRINGS, "si")]


def text_of_runs(item: XmlElement) -> str:
    """Return a text as an XLSX workbook stores it, with all its runs, what is above the line raised."""
    runs = (child for child in item if local(child) in ("r", "t"))
    return "".join(map(_run, runs))


def _run(run: XmlElement) -> str:
    """Return the text of a run in an XLSX workbook."""
    if local(run) == "t":
        return run.text or ""
    text = "".join(child.text or "" for child in run if local(child) == "t")
    properties = child(run, "rPr")
    above = child(properties, "vertAlign") if properties is not None else None
    return raised(text) if above is not None and above.get("val") == "superscript" else text


def _formats(archive: Archive) -> list[str]:
    """Return the number format of each style of an XLSX workbook."""
    if STYLES not in archive.names:
        return []
    own, styles = dict(BUILT_IN), list[str]()
    for element in archive.elements(STYLES, "numFmt", "cellXfs"):
        if local(element) == "numFmt":
            own[whole(element.get("numFmtId"))] = element.get("formatCode", GENERAL)
        else:
            styles = [own.get(whole(form.get("numFmtId")), GENERAL) for form in element]
    return styles


def whole(written: str | None) -> int:
    """Return a whole number that an XLSX file writes; 0 where it writes none."""
    return int(written) if written and written.isdecimal() and len(written) < 10 else 0
