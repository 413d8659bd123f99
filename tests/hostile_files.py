"""Files that nobody should trust, made for the tests: locked, bombs, with entities, with what is hidden in them."""

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.curation.opening.files import changed, word

HEAD = ("乡镇", "年份", "常住人口（万人）")
ROWS = (("平湖镇", 2022, 1.3), ("平湖镇", 2023, 1.31))
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (letter + 1, b"&%c;" % letter * 10) for letter in range(ord("a"), ord("j"))
    )
    + b"]><a>&j;</a>"
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
MAIN, SHEET, STYLES = "word__document.xml", "xl__worksheets__sheet1.xml", "word__styles.xml"
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def zipped(**parts: bytes) -> bytes:
    """Return an archive with some parts, named as word__document."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return kept.getvalue()


def workbook(edit: Callable[[Any], object] = lambda book: None) -> bytes:
    """Return a workbook of one town in two years, edited."""
    book = openpyxl.Workbook()
    for row in (HEAD, *ROWS):
        book.active.append(row)
    edit(book)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_sheet(old: bytes, new: bytes) -> bytes:
    """Return the workbook with something else in the XML of its sheet."""
    raw = workbook()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        sheet = archive.read(SHEET.replace("__", "/"))
    assert old in sheet
    return changed(raw, **{SHEET: sheet.replace(old, new)})


def opendocument(last: str = "", more: str = "") -> bytes:
    """Return the same table as LibreOffice has it, its ``last`` cell and ``more`` rows as they are given."""
    cells = [
        [f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row]
        for row in (HEAD, *ROWS)
    ]
    cells[-1][-1] = last or cells[-1][-1]
    rows = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in cells)
    body = f'<table:table table:name="a">{rows}{more}</table:table>'
    return zipped(
        **{"content.xml": f"<office:document-content {_SPACES}>{body}</office:document-content>".encode()}
    )


def tracked() -> bytes:
    """Return a Word file with a word struck out and another put in, a hidden one, and a row that was struck out."""
    document = docx.Document()
    first = document.add_paragraph("2023年产值为")
    _run(first, "11.1亿元", "w:del", "w:delText")
    _run(first, "12.2亿元", "w:ins")
    second = document.add_paragraph("税收")
    second.add_run("99亿元").font.hidden = True
    second.add_run("3亿元")
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, (("指标", "2023年"), ("投资", "77亿元")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[1]._tr.get_or_add_trPr().append(OxmlElement("w:del"))
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _run(paragraph: Any, text: str, change: str, tag: str = "w:t") -> None:
    """Add a run within a change that Word keeps track of."""
    around, run, element = OxmlElement(change), OxmlElement("w:r"), OxmlElement(tag)
    around.set(qn("w:id"), "1")
    element.text = text
    run.append(element)
    around.append(run)
    paragraph._p.append(around)


def locked_pdf(password: bytes = b"secret") -> bytes:
    """Return a PDF that opens with a password alone, or, with an empty one, for everybody to read."""
    owner = _rc4(hashlib.md5((b"owner" + _PADDING)[:32]).digest()[:5], (password + _PADDING)[:32])
    key = hashlib.md5((password + _PADDING)[:32] + owner + struct.pack("<i", -4) + b"0" * 16).digest()[:5]
    own = hashlib.md5(key + (5).to_bytes(3, "little") + b"\0\0").digest()[:10]
    stream = _rc4(own, b"BT /F1 12 Tf 72 720 Td (Output in 2023 rose to 12.3 million.) Tj ET")
    secret = b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >>"
        b" /MediaBox [0 0 595 842] /Contents 5 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        secret % (owner.hex().encode(), _rc4(key, _PADDING).hex().encode()),
    )
    raw, begins = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        begins.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in begins)
    name = (b"0" * 16).hex().encode()
    end = b"trailer << /Size 7 /Root 1 0 R /Encrypt 6 0 R /ID [<%s> <%s>] >>\n" % (name, name)
    return raw + b"xref\n0 7\n0000000000 65535 f \n" + table + end + b"startxref\n%d\n%%%%EOF\n" % len(raw)


def _rc4(key: bytes, content: bytes) -> bytes:
    """Return bytes as the oldest PDFs with a password have them."""
    box, mixed = list(range(256)), 0
    for at in range(256):
        mixed = (mixed + box[at] + key[at % len(key)]) % 256
        box[at], box[mixed] = box[mixed], box[at]
    made, at, mixed = bytearray(), 0, 0
    for byte in content:
        at = (at + 1) % 256
        mixed = (mixed + box[at]) % 256
        box[at], box[mixed] = box[mixed], box[at]
        made.append(byte ^ box[(box[at] + box[mixed]) % 256])
    return bytes(made)


PAGE = """<html><head><meta charset="utf-8"><title>x</title><script>var a = "2023年产值55亿元"</script></head><body>
<p>2023年产值12亿元。</p><p style="display: none">隐藏产值99亿元
<p>税收<del>77亿元</del><s>66亿元</s><ins>3亿元</ins></p>
<div hidden><div>隐藏税收88亿元</div>87亿元</div><table><tr><td hidden>86亿元<td>投资<td>5亿元</table>
<ul><li style="visibility:hidden">85亿元</ul><input hidden><p>末尾</p></body></html>"""
DOCUMENTS = {
    "locked.pdf": (locked_pdf(), "it has a password; save it without one"),
    "old.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "it is an old Office file, or one with a password",
    ),
    "bomb.docx": (
        zipped(**{"[Content_Types].xml": b"<x/>", MAIN: b" " * (200 * 2**20)}),
        "unpacked it is larger than 128 MB",
    ),
    "laughs.docx": (changed(word(), **{STYLES: LAUGHS}), "the Word file is damaged"),
    "outside.docx": (changed(word(), **{MAIN: OUTSIDE}), "the Word file is damaged"),
    "sheet.txt": (workbook(), "it is a workbook; use metrics import for a table"),
    "wide.txt": ("2023年产值12亿元".encode("utf-16-le"), "it holds NULs"),
    "line.txt": ("2023年".encode() + b"1" * 30_000, "one line of it has more than 20000 characters"),
    "nul.txt": ("2023年产值12\0亿元".encode(), "it holds NULs"),
    "half.docx": (word()[:900], "the Word file is damaged"),
}
TABLES = {
    "locked.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "or one with a password"),
    "locked.ods": (
        zipped(**{"content.xml": b"\x8f\0\xfe", "META-INF__manifest.xml": b"<m><x:encryption-data/></m>"}),
        "has a password; save it without one",
    ),
    "sealed.ods": (zipped(**{"encrypted-package": b"\x8f\0\xfe"}), "with a password; save it without"),
    "bomb.xlsx": (changed(workbook(), **{SHEET: b" " * (100 * 2**20)}), "is larger than 32 MB when unpacked"),
    "laughs.xlsx": (changed(workbook(), **{SHEET: LAUGHS}), "its XML defines entities"),
    "outside.xlsx": (changed(workbook(), **{SHEET: OUTSIDE}), "its XML defines entities"),
    "word.csv": (word(), "is a Word file; copy the table"),
    "photo.csv": (b"\x89PNG\r\n\x1a\n" + bytes(100), "is a picture"),
    "half.xlsx": (workbook()[:900], "the file is damaged"),
    "formula.xlsx": (
        workbook(lambda book: book.active.__setitem__("C3", "=C2*2")),
        "hostile.xlsx:3:3: C3 is a formula without its result",
    ),
    "formula.ods": (
        opendocument('<table:table-cell table:formula="of:=1+1"/>'),
        "hostile.ods:3:3: C3 is a formula without its result",
    ),
    "columns.xlsx": (
        with_sheet(
            b"<sheetData>",
            b"<cols>" + b'<col min="1" max="16384" hidden="1"/>' * 20_000 + b"</cols><sheetData>",
        ),
        "C2 stands in a hidden column",
    ),
    "row.xlsx": (
        workbook(lambda book: setattr(book.active.row_dimensions[3], "hidden", True)),
        "C3 stands in a hidden row",
    ),
}
