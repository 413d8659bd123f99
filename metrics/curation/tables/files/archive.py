"""The zip files that workbooks are: read in bounds, and their XML without entities."""

import io
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import TableError

MOST_MEGABYTES = 32  # of all that is unpacked of one file
LARGEST = MOST_MEGABYTES * 2**20
ENCRYPTED = 1  # the flag of a member
XmlElement = ElementTree.Element


class Archive:
    """A workbook's zip file, of which no more is unpacked than is allowed."""

    def __init__(self, raw: bytes) -> None:
        """Open the zip file that a workbook is.

        Raises:
            TableError: if it is no zip file.
        """
        self._left = LARGEST
        try:
            self._zip = ZipFile(io.BytesIO(raw))
        except (BadZipFile, ValueError, OSError) as error:
            raise TableError(faults.BROKEN(part="zip")) from error
        self.names = frozenset(self._zip.namelist())

    def member(self, name: str) -> bytes:
        """Return what a member of a workbook's zip file holds.

        Raises:
            TableError: if there is none, it has a password, is damaged, or is larger than all may be.
        """
        if name not in self.names:
            raise TableError(faults.BROKEN(part=name))
        if self._zip.getinfo(name).flag_bits & ENCRYPTED:
            raise TableError(faults.LOCKED)
        try:
            with self._zip.open(name) as opened:
                raw = opened.read(self._left + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise TableError(faults.BROKEN(part=name)) from error
        self._left -= len(raw)
        if self._left < 0:
            raise TableError(faults.TOO_LARGE(most=MOST_MEGABYTES))
        return raw

    def elements(self, name: str, *wanted: str) -> Iterator[XmlElement]:
        """Yield the XML elements of a workbook's part that are called as ``wanted``, each once it ends.

        Raises:
            TableError: as for ``member``; if it is no sound XML, or defines entities.
        """
        raw = self.member(name)
        is_wide = b"\0" in raw or raw[:2] in (b"\xff\xfe", b"\xfe\xff")  # UTF-16, where no entity is seen
        if is_wide or b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
            raise TableError(faults.ENTITIES)
        try:
            for _, element in ElementTree.iterparse(io.BytesIO(raw)):
                if local(element) in wanted:
                    yield element
                    element.clear()
        except ElementTree.ParseError as error:
            raise TableError(faults.BROKEN(part=name)) from error


def local(element: XmlElement) -> str:
    """Return the name of a workbook's XML element without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: XmlElement, name: str) -> str:
    """Return an attribute of a workbook's XML by its name without namespace; empty where it has none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: XmlElement, name: str) -> XmlElement | None:
    """Return the first child of a workbook's XML element that is called ``name``."""
    return next((child for child in element if local(child) == name), None)
