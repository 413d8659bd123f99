"""A file that is neither a text nor a table that is read: what it is, and the way on, at both doors."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.opening import open_table
from metrics.curation.unread_formats import NOTHING_IN_IT, not_as_named
from tests.curation.opening.files import pdf, word
from tests.hostile_files import workbook, zipped
from tests.tables import write_tables

Output = pytest.CaptureFixture[str]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def stream(name: str) -> bytes:
    """Return an old file of Office whose directory names a stream."""
    return OLE + name.encode("utf-16-le") + bytes(90)


FORMATS = [
    (stream("WordDocument"), "an old Word or WPS file", "save it as .docx"),
    (stream("Workbook"), "an old Excel or WPS workbook (.xls, .et)", "save it as .xlsx"),
    (stream("EncryptedPackage"), "an Office file with a password", "save it without its password"),
    (OLE, "an old Office file, or one with a password", "without a password"),
    (zipped(**{"xl__workbook.bin": b"x"}), "a binary Excel workbook (.xlsb)", "save it as .xlsx"),
    (zipped(**{"ppt__presentation.xml": b"x"}), "a slide deck", "with text"),
    (zipped(**{"Index__Document.iwa": b"x"}), "an Apple Pages, Numbers or Keynote file", "export it as"),
    (
        zipped(mimetype=b"application/vnd.oasis.opendocument.text"),
        "a LibreOffice text document (.odt)",
        "save",
    ),
    (zipped(**{"OFD.xml": b"x"}), "an OFD document", "with text"),
    (zipped(mimetype=b"application/epub+zip"), "an e-book (EPUB)", "with text"),
    (zipped(**{"a.csv": b"x"}), "an archive", "unpack it"),
    (b"Rar!\x1a\x07\0abc", "an archive", "unpack it"),
    (b"{\\rtf1 13}", "rich text (RTF)", "save it as .docx"),
    (b"GIF89a\0", "a picture", "save it as PNG or JPEG"),
    (b"\0\0\0\x18ftypheic\0", "a picture", "save it as PNG or JPEG"),
]


@pytest.mark.parametrize(("raw", "name", "way"), FORMATS)
def test_what_is_no_text_says_what_it_is_and_how_to_have_its_text(raw: bytes, name: str, way: str) -> None:
    with pytest.raises(UnopenedError) as refused:
        opened(raw)
    assert f"it is {name}; " in refused.value.message.en
    assert way in refused.value.message.en


@pytest.mark.parametrize(
    ("raw", "name", "way"), [*FORMATS, (pdf(["12.3"]), "a PDF", ""), (word(), "a Word file", "")]
)
def test_what_is_no_table_says_what_it_is(raw: bytes, name: str, way: str) -> None:
    with pytest.raises(TableError) as refused:
        open_table(raw)
    assert refused.value.fault.en.startswith(f"is {name}; ")


def test_a_workbook_given_as_a_text_is_led_to_the_command_for_tables() -> None:
    with pytest.raises(UnopenedError) as refused:
        opened(workbook())
    assert refused.value.message.en == "it is a workbook; use metrics import for a table"


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.XLSX", "a.ods"])
def test_what_is_called_as_it_is_not_came_in_damaged(name: str) -> None:
    for raw in (b"<html>please log in</html>", bytes(range(1, 99))):
        wrong = not_as_named(name, raw)
        assert wrong
        assert f"it is called {name[1:].lower()} and is none" in wrong.en


def test_an_empty_file_says_so_and_a_sound_one_nothing() -> None:
    assert not_as_named("a.csv", b"") == NOTHING_IN_IT
    sound = {"a.pdf": pdf(["12.3"]), "a.docx": word(), "a.xlsm": workbook(), "a.doc": b"<html>12.3</html>"}
    assert {name: not_as_named(name, raw) for name, raw in sound.items()} == dict.fromkeys(sound)


@pytest.mark.parametrize("command", ["add", "propose", "proofread", "import"])
def test_every_command_that_takes_a_file_says_the_same(command: str, tmp_path: Path, capsys: Output) -> None:
    folder = write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}
    )
    more = {"add": ["--area", "西溪", "--period", "2019", "--documents", str(tmp_path)]}
    for name, raw, words in (
        ("a.pdf", bytes(range(1, 99)), "it is called .pdf and is none"),
        ("a.txt", b"", "it is empty (0 bytes)"),
        ("a.zip", zipped(**{"a.csv": b"x"}), "is an archive; unpack it"),
    ):
        (tmp_path / name).write_bytes(raw)
        line = [
            command,
            str(tmp_path / name),
            "--curated",
            str(folder),
            "--lang",
            "en",
            *more.get(command, []),
        ]
        assert main(line) == 2
        assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "raw", "other"),
    [
        ("表.xls", workbook(), "--name 表.xlsx"),
        ("a.et", b"<table><tr><td>13</table>", "--name a.html"),
        ("a.dat", b"a,b\n1,2", "--name a.csv"),
    ],
)
def test_a_table_by_another_name_is_told_which_name_would_do(
    name: str, raw: bytes, other: str, tmp_path: Path, capsys: Output
) -> None:
    folder = write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}
    )
    (tmp_path / name).write_bytes(raw)
    assert main(["import", str(tmp_path / name), "--curated", str(folder), "--lang", "en"]) == 2
    assert other in capsys.readouterr().err
