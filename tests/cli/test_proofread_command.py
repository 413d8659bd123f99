"""`metrics proofread` on a draft."""

import io
import json
import socket
import zipfile
from collections.abc import Mapping
from pathlib import Path

import docx
import pytest

from metrics.cli import main
from tests.curation.opening.files import changed, word
from tests.worlds import write_world


def test_what_has_to_be_corrected_comes_first_and_decides_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.txt"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}}, folder)
    draft.write_text("2023年，西溪镇总产值12.34亿元，\n同比增长1.29%。", encoding="utf-8")
    command = ["proofread", str(draft), "--curated", str(folder), "--lang", "en"]
    assert main(command) == 1
    first, second, _ = capsys.readouterr().out.splitlines()
    assert ":2: ‘1.29%’ contradicts" in first
    assert "1.92% [x2023, line 2]" in first
    assert "‘12.34亿元’ stands" in second
    main([*command, "--json"])
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["outcome"] for record in records] == ["stands", "contradicts"]
    assert records[0]["figures"][0]["document"] == "x2023.txt"
    draft.write_text("2023年，西溪镇总产值12.3亿元。", encoding="utf-8")
    assert main(command) == 0


def _external(name: bytes) -> bytes:
    """Return the relations of a main part with one that leads outside, to whom nothing may ever be sent."""
    outside = (
        b'<Relationship Id="rId99" Type="http://x/attachedTemplate" Target="%s" TargetMode="External"/>'
        % name
    )
    with zipfile.ZipFile(io.BytesIO(word())) as file:
        return file.read("word/_rels/document.xml.rels").replace(
            b"</Relationships>", outside + b"</Relationships>"
        )


RELATIONS = "word___rels__document.xml.rels"
COMMENTS = (
    b'<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" '
    b'Target="comments.xml"/></Relationships>'
)
BILLION_LAUGHS = (
    b"<!DOCTYPE w [<!ENTITY a 'ha'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(9))
    + b"]>"
    + b"<w>&j;</w>"
)
HOSTILE = {
    "billion laughs": {"word__document.xml": BILLION_LAUGHS},
    "no types": {"[Content_Types].xml": b""},
    "no relations": {"_rels__.rels": b""},
    "relations to nothing": {RELATIONS: _external(b"x").replace(b' TargetMode="External"', b"")},
    "broken comments": {
        RELATIONS: _external(b"x").replace(b"</Relationships>", COMMENTS),
        "word__comments.xml": b"<w:comments",
    },
    "a document type": {"word__document.xml": b"<!DOCTYPE w SYSTEM 'http://localhost:9/w.dtd'><w/>"},
}


@pytest.mark.parametrize("parts", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_draft_is_refused_and_nothing_is_written(
    parts: Mapping[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, draft, notes = tmp_path / "curated", tmp_path / "draft.docx", tmp_path / "notes.docx"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    draft.write_bytes(changed(word(["2023年西溪镇总产值99亿元。"]), **parts))
    notes.write_bytes(b"as it was")
    assert (
        main(["proofread", str(draft), "--notes", str(notes), "--curated", str(folder), "--lang", "en"]) == 2
    )
    shown = capsys.readouterr()
    assert shown.out == ""
    assert f"cannot read '{draft}': " in shown.err
    assert "Traceback" not in shown.err
    assert (notes.read_bytes(), len(list(tmp_path.iterdir()))) == (b"as it was", 3)


def test_a_draft_that_leads_outside_is_read_without_going_there(tmp_path: Path) -> None:
    folder, draft, notes = tmp_path / "curated", tmp_path / "draft.docx", tmp_path / "notes.docx"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        outside = _external(b"http://127.0.0.1:%d/t.dotm" % server.getsockname()[1])
        draft.write_bytes(changed(word(["2023年西溪镇总产值99亿元。"]), **{RELATIONS: outside}))
        assert main(["proofread", str(draft), "--notes", str(notes), "--curated", str(folder)]) == 1
        with pytest.raises(BlockingIOError):
            server.accept()
    assert len(list(docx.Document(str(notes)).comments)) >= 1


def test_a_draft_of_too_many_numbers_is_refused_with_how_many_there_may_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.txt"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    draft.write_text("1\n" * 10_001, encoding="utf-8")
    assert main(["proofread", str(draft), "--curated", str(folder), "--lang", "en"]) == 2
    assert "has 10,001 numbers; at most 10,000" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_draft_is_read_as_an_editor_saved_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.txt"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    draft.write_bytes("工作简报\r\n2023年，西溪镇总产值12.43亿元。\r\n".encode(encoding))
    assert main(["proofread", str(draft), "--curated", str(folder), "--lang", "en"]) == 1
    assert ":2: ‘12.43亿元’ contradicts" in capsys.readouterr().out


def test_a_page_of_the_web_is_proofread_by_what_is_read_on_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.html"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    draft.write_text(
        "<html><body><p>2023年，西溪镇总产值<b>12.43</b>亿元。</p></body></html>", encoding="utf-8"
    )
    assert main(["proofread", str(draft), "--curated", str(folder), "--lang", "en"]) == 1
    assert "‘12.43亿元’ contradicts" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"%PDF-1.7\n1 0 obj", "the PDF is damaged"),
        (b" \n", "no text in it"),
        (b"\xff\xff\xff", "neither in UTF-8"),
        (b"12\x0034", "NULs"),
    ],
)
def test_what_is_no_text_is_refused_with_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, why: str
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.bin"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    draft.write_bytes(raw)
    assert main(["proofread", str(draft), "--curated", str(folder), "--lang", "en"]) == 2
    assert why in capsys.readouterr().err


def test_notes_never_replace_their_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("2023年总产值12.34亿元。", encoding="utf-8")
    notes = tmp_path / "." / "draft.txt"
    assert main(["proofread", str(draft), "--notes", str(notes), "--lang", "en"]) == 2
    assert "is the draft itself" in capsys.readouterr().err
    assert draft.read_text(encoding="utf-8") == "2023年总产值12.34亿元。"
