"""A Word file as a draft: its text by paragraphs, and the same file again with comments at the right characters."""

import io
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from metrics.curation.opening.limits import UnopenedError
from metrics.export.word_draft import Comment, WordDraft

TEXT = "2023年，西溪镇总产值12.34亿元，\n同比\t增长1.29%。"


def raw(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


def commented(noted: bytes) -> list[tuple[str, str]]:
    """Return the comments of a file, each with the text that it is on, as python-docx reads them anew."""
    document = docx.Document(io.BytesIO(noted))
    comments = []
    for comment in document.comments:
        ends = {
            end: next(
                e
                for e in document.element.body.iter(qn(f"w:commentRange{end}"))
                if e.get(qn("w:id")) == str(comment.comment_id)
            )
            for end in ("Start", "End")
        }
        inside = [*ends["Start"].itersiblings()]
        on = inside[: inside.index(ends["End"])]
        comments.append(("".join(t.text or "" for run in on for t in run.iter(qn("w:t"))), comment.text))
    return comments


def test_a_text_becomes_a_file_of_the_same_text_with_comments_at_its_characters() -> None:
    draft = WordDraft.of_text(TEXT)
    assert draft.text == TEXT
    at = [TEXT.index(number) for number in ("12.34亿元", "1.29%")]
    noted = draft.commented(
        [Comment(at[0], at[0] + 7, "stands"), Comment(at[1], at[1] + 5, "contradicts")], "Town Metrics"
    )
    assert commented(noted) == [("12.34亿元", "stands"), ("1.29%", "contradicts")]
    assert WordDraft(noted).text == TEXT


def test_the_look_of_a_file_and_what_is_in_its_tables_stay() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("总产值")
    bold = paragraph.add_run("12.3")
    bold.bold = True
    paragraph.add_run("4亿元，好")
    document.add_table(1, 2).cell(0, 1).text = "增长1.29%"
    draft = WordDraft(raw(document))
    assert draft.lines == ["总产值12.34亿元，好", "", "增长1.29%"]
    noted = draft.commented(
        [Comment(3, 10, "one"), Comment(draft.text.index("1.29"), draft.text.index("1.29") + 5, "two")], "x"
    )
    assert commented(noted) == [("12.34亿元", "one"), ("1.29%", "two")]
    again = docx.Document(io.BytesIO(noted))
    assert [run.text for run in again.paragraphs[0].runs if run.bold] == ["12.3"]
    assert again.tables[0].cell(0, 1).text == "增长1.29%"


def test_what_is_struck_out_is_no_text() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("总产值12.34亿元")
    deleted = docx.oxml.parse_xml(
        '<w:del xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="9" w:author="a">'
        "<w:r><w:t>9亿元</w:t></w:r></w:del>"
    )
    paragraph._p.insert(0, deleted)
    assert WordDraft(raw(document)).text == "总产值12.34亿元"


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04 no zip at all", b"%PDF-1.7"])
def test_what_is_no_word_file_is_refused(broken: bytes) -> None:
    with pytest.raises(UnopenedError):
        WordDraft(broken)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.data())
def test_whatever_is_typed_comments_stand_on_what_they_are_about(text: str, data: st.DataObject) -> None:
    text = text.replace("\r", "")
    draft = WordDraft.of_text(text)
    assert len(draft.text) == len(text)
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    notes = [Comment(a, b, f"{a}–{b}") for a, b in pairwise(places) if "\n" not in text[a:b]]
    noted = draft.commented(notes, "x")
    assert [note for _, note in commented(noted)] == [
        note.text for note in notes if draft.text[note.start : note.end]
    ]
    assert WordDraft(noted).text == draft.text
