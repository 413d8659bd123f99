"""Files as people have them, made for the tests: a Word file, a PDF with text."""

import io
import zipfile
from collections.abc import Sequence

import docx


def word(paragraphs: Sequence[str] = ("产值12.3亿元。",)) -> bytes:
    """Return a Word file: a heading, paragraphs, a table of two rows, a paragraph."""
    document = docx.Document()
    document.add_heading("平湖镇2022年回顾", 1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, (("指标", "2022年"), ("投资", "3亿元")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("税收5万\u00ad元。")
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def changed(raw: bytes, **parts: bytes) -> bytes:
    """Return a Word file with other parts, named as word__document; an empty one is left out."""
    others = {name.replace("__", "/"): content for name, content in parts.items()}
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys((*old.namelist(), *others)):
            if content := others.get(name, b"" if name in others else old.read(name)):
                new.writestr(name, content)
    return kept.getvalue()


def with_main(content: bytes) -> bytes:
    """Return a Word file with another main part."""
    return changed(word(), **{"word__document.xml": content})


def pdf(*pages: Sequence[str]) -> bytes:
    """Return a PDF with the lines of each page, in Latin letters; a page without lines is blank, as in a scan."""
    shown = (" ".join(f"({line}) Tj T*" for line in lines) for lines in pages)
    return _paged([f"BT /F1 12 Tf 14 TL 72 720 Td {lines} ET" for lines in shown])


def placed_pdf(*texts: tuple[float, float, str], drawn: str = "") -> bytes:
    """Return a PDF of one page with texts in Latin letters where they stand, from left and foot, in points.

    ``drawn`` are operators of lines and boxes behind them.
    """
    shown = " ".join(f"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in texts)
    return _paged([f"{drawn} {shown}"])


def _paged(streams: Sequence[str]) -> bytes:
    """Return a PDF with what each of its pages draws."""
    count = len(streams)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, stream in enumerate(streams):
        resources = "/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842]"
        bodies.append(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {5 + 2 * number} 0 R >>")
        bodies.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _filed(bodies)


def _filed(bodies: Sequence[str]) -> bytes:
    """Return the objects of a PDF as a file, with the table of where each begins."""
    raw, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(raw))
        raw += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in places)
    size = len(bodies) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n"
    return raw + f"{end}startxref\n{len(raw)}\n%%EOF\n".encode()
