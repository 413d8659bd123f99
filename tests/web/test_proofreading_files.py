"""A file in the form is proofread as a text is; a Word file comes back with comments; what is hostile is refused."""

import io
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import docx
import pytest

from metrics.web.posted_forms import PostedForm
from metrics.web.proofreading import MOST_BYTES, UNPACKED
from tests.curation.opening.files import pdf
from tests.serving import running_server

DRAFT = "2023年，西溪镇规上工业总产值12.43亿元。"
EDGE = "edge-of-a-part"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with running_server() as address:
        yield address


def sent(site: str, name: str, raw: bytes, language: str = "en", **fields: str) -> tuple[int, Message, bytes]:
    """Return the answer to a form in which a file was chosen."""
    parts = [f'Content-Disposition: form-data; name="{key}"\r\n\r\n{value}' for key, value in fields.items()]
    body = b"".join(f"--{EDGE}\r\n{part}\r\n".encode() for part in parts)
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    body += head.encode() + raw + f"\r\n--{EDGE}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={EDGE}"}
    request = urllib.request.Request(f"{site}/p/proofread?lang={language}", data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def word_file(*lines: str) -> bytes:
    """Return a Word file with a heading and some paragraphs."""
    document, file = docx.Document(), io.BytesIO()
    document.add_heading("工作报告")
    for line in lines:
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def repacked(raw: bytes, part: str, content: bytes) -> bytes:
    """Return a Word file in which one part is another."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), part}:
            new.writestr(name, content if name == part else old.read(name))
    return file.getvalue()


FILES = {
    "draft.txt": DRAFT.encode(),
    "old.txt": DRAFT.encode("gb18030"),
    "notes.md": f"# 报告\n\n{DRAFT}".encode(),
    "page.html": f"<!doctype html><html><body><p>{DRAFT}</p></body></html>".encode(),
    "报告.docx": word_file(DRAFT),
    "brief.pdf": pdf(["In 2023 Xixi's industrial output above designated size was CNY 1,243 million."]),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_any_kind_is_proofread_and_no_answer_is_kept(site: str, name: str) -> None:
    status, headers, body = sent(site, name, FILES[name])
    html = body.decode()
    assert (status, headers["Cache-Control"]) == (200, "no-store")
    assert '<mark class="contradicts"' in html
    assert f"· {name}</h2>" in html


def test_a_word_file_comes_back_as_it_is_with_comments(site: str) -> None:
    _, headers, body = sent(site, "报告.docx", FILES["报告.docx"], "zh", **{"as": "docx", "text": "another"})
    back = docx.Document(io.BytesIO(body))
    assert [str(paragraph.style and paragraph.style.name) for paragraph in back.paragraphs] == [
        "Heading 1",
        "Normal",
    ]
    assert [comment.text[:5] for comment in back.comments] == ["与所印不符"]
    assert "%E6%A0%B8%E7%A8%BF.docx" in headers["Content-Disposition"]


def test_a_chosen_file_goes_before_what_was_typed_and_no_file_is_none(site: str) -> None:
    assert DRAFT in sent(site, "draft.txt", DRAFT.encode(), text="西湖镇")[2].decode()
    status, _, body = sent(site, "", b"", text=DRAFT)
    assert (status, '<mark class="contradicts"' in body.decode()) == (200, True)


@pytest.mark.parametrize(
    ("language", "message"), [("en", "Paste a text, or choose a file"), ("zh", "请贴入文字，或选一个文件")]
)
def test_who_sends_nothing_is_told_what_to_send(site: str, language: str, message: str) -> None:
    assert message in sent(site, "", b"", language, text=" ")[2].decode()


BOMB = repacked(word_file(DRAFT), "word/media/image1.bin", bytes(UNPACKED + 1))
ENTITIES = repacked(
    word_file(DRAFT),
    "word/document.xml",
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "12.43"><!ENTITY c "&b;&b;&b;&b;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;'
    b"</w:t></w:r></w:p></w:body></w:document>",
)
REFUSED = {
    "bomb.docx": (BOMB, "larger than 32 MB"),
    "entities.docx": (ENTITIES, "document type"),
    "torn.docx": (FILES["报告.docx"][:900], "damaged"),
    "none.docx": (b"nothing of the kind", "is called .docx"),
    "table.xlsx": (b"PK\x03\x04 and no more", "cannot be read"),
    "photo.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture without text"),
    "binary.txt": (bytes(range(256)) * 40, "cannot be read"),
    "empty.txt": (b"", "empty"),
    "long.txt": (("西溪镇。\n" * 6000).encode(), "20,000"),
    "torn.pdf": (b"%PDF-1.7\n" + bytes(90), "damaged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason_and_what_was_typed_stays(
    site: str, name: str
) -> None:
    raw, message = REFUSED[name]
    status, headers, body = sent(site, name, raw, text="typed before")
    html = body.decode()
    assert (status, headers["Cache-Control"]) == (422, "no-store")
    assert message in html.partition('role="alert"')[2].partition("</div>")[0]
    assert "<mark" not in html
    assert ("typed before" in html) is (name != "long.txt")
    chinese = sent(site, name, raw, "zh")[2].decode().partition('role="alert"')[2].partition("</div>")[0]
    assert any("\u4e00" <= letter <= "\u9fff" for letter in chinese)


def test_more_than_the_most_is_told_so_in_the_reader_s_language(site: str) -> None:
    for language, message in (("en", "More than 4 MB"), ("zh", "超过 4 MB")):
        status, _, body = sent(site, "large.txt", b"x" * (MOST_BYTES + 1), language)
        assert (status, message in body.decode()) == (413, True)


def test_more_parts_than_the_form_has_are_no_form_of_ours(site: str) -> None:
    assert sent(site, "draft.txt", b"x", **{f"text{number}": "x" for number in range(20)})[0] == 400


def test_no_form_leaves_a_file_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "there is none"))
    body = (
        f'--{EDGE}\r\nContent-Disposition: form-data; name="file"; filename="C:\\dir\\a.txt"\r\n\r\n'.encode()
    )
    form = PostedForm.of(
        f"multipart/form-data; boundary={EDGE}", body + b"x" * 3_000_000 + f"\r\n--{EDGE}--".encode()
    )
    assert form.file
    assert (form.file.name, len(form.file.raw)) == ("a.txt", 3_000_000)
