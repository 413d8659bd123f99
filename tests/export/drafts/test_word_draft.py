"""A Word file as a draft: its text by paragraphs, and the same file again with comments at the right characters."""

import io
from itertools import pairwise

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONS
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from metrics.curation.opening.limits import UnopenedError
from metrics.export.drafts.word_draft import Comment, WordDraft

NOTES = CONTENT_TYPE.WML_FOOTNOTES
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


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTE = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="7">'
BOX = (
    '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'{W} xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>'
    "<w:txbxContent><w:p><w:r><w:t>图：收入8133万元</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>"
    "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>图：收入8133万元</w:t></w:r></w:p>"
    "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def in_the_margins() -> WordDraft:
    """Return a draft with a header, a footer, a note, a text box, an insertion and somebody's comment."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "西溪镇2023年回顾"
    footer = document.sections[0].footer.paragraphs[0]
    footer.text = "总产值12.43亿元"
    footer._p.addnext(
        docx.oxml.parse_xml(
            f'<w:del {W} w:id="4" w:author="a"><w:p><w:r><w:t>9亿元</w:t></w:r></w:p></w:del>'
        )
    )
    paragraph = document.add_paragraph("总产值")
    paragraph._p.append(
        docx.oxml.parse_xml(f'<w:ins {W} w:id="3" w:author="a"><w:r><w:t>12.34亿元</w:t></w:r></w:ins>')
    )
    paragraph._p.append(docx.oxml.parse_xml(f'<w:r {W}><w:footnoteReference w:id="7"/></w:r>'))
    paragraph._p.append(docx.oxml.parse_xml(BOX))
    document.add_comment(paragraph.runs[0], text="去年11.56亿元？", author="b", initials="b")
    xml = "<w:p><w:r><w:t>增长6.7%</w:t></w:r></w:p></w:footnote></w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), NOTES, (NOTE + xml).encode(), document.part.package)
    document.part.relate_to(part, RELATIONS.FOOTNOTES)
    return WordDraft(raw(document))


def test_all_that_word_shows_is_read_and_once() -> None:
    lines = [line for line in in_the_margins().lines if line]
    assert sorted(lines) == sorted(
        [
            "总产值12.34亿元",
            "图：收入8133万元",
            "西溪镇2023年回顾",
            "总产值12.43亿元",
            "增长6.7%",
            "去年11.56亿元？",
        ]
    )


def test_what_is_wrong_in_a_margin_is_told_in_the_body_where_it_belongs() -> None:
    draft = in_the_margins()
    wanted = ("8133万元", "12.43亿元", "6.7%", "11.56亿元")
    places = [draft.text.index(text) for text in wanted]
    noted = draft.commented(
        [Comment(at, at + len(text), "no") for at, text in zip(places, wanted, strict=True)], "x"
    )
    document = docx.Document(io.BytesIO(noted))
    assert [comment.text for comment in document.comments][1:] == [
        "no",
        "“12.43亿元” no",
        "“6.7%” no",
        "“11.56亿元” no",
    ]
    body = document.element.body
    (first, mark) = (
        body.find(f".//{qn('w:t')}").getparent(),
        body.find(f".//{qn('w:footnoteReference')}").getparent(),
    )
    starts = [
        int(one.get(qn("w:id"))) for one in first.itersiblings(qn("w:commentRangeStart"), preceding=True)
    ]
    ends = [int(one.get(qn("w:id"))) for one in mark.itersiblings(qn("w:commentRangeEnd"))]
    assert 2 in starts
    assert ends == [3]
    assert WordDraft(noted).text == draft.text


def test_a_broken_note_is_a_broken_file() -> None:
    document = docx.Document()
    document.add_paragraph("总产值12.34亿元")
    part = Part(PackURI("/word/footnotes.xml"), NOTES, b"<w:footnotes", document.part.package)
    document.part.relate_to(part, RELATIONS.FOOTNOTES)
    with pytest.raises(UnopenedError):
        WordDraft(raw(document))
