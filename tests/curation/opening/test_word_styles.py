"""What a Word file hides by a style is no text of it."""

import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE

from metrics.curation.opening.word import word_lines
from metrics.export.drafts.word_draft import WordDraft


def lines(written: Callable[[Document], None]) -> list[str]:
    """Return the lines of a file that is written so."""
    document = docx.Document()
    hidden = document.styles.add_style("Hidden", WD_STYLE_TYPE.PARAGRAPH)
    hidden.font.hidden = True
    document.styles.add_style("Based", WD_STYLE_TYPE.PARAGRAPH).base_style = hidden
    shown = document.styles.add_style("Shown again", WD_STYLE_TYPE.PARAGRAPH)
    shown.base_style, shown.font.hidden = hidden, False
    document.styles.add_style("Letters", WD_STYLE_TYPE.CHARACTER).font.hidden = True
    written(document)
    file = io.BytesIO()
    document.save(file)
    read = word_lines(file.getvalue())
    assert "".join(WordDraft(file.getvalue()).text.split()) == "".join("".join(read).split())
    return [line for line in read if line]


@pytest.mark.parametrize("style", ["Hidden", "Based"])
def test_a_paragraph_whose_style_hides_it_or_is_based_on_one_that_does_is_not_read(style: str) -> None:
    def written(document: Document) -> None:
        document.add_paragraph("一")
        document.add_paragraph("二", style=style)

    assert lines(written) == ["一"]


def test_letters_whose_style_hides_them_are_not_read() -> None:
    def written(document: Document) -> None:
        paragraph = document.add_paragraph("一")
        paragraph.add_run("二", style="Letters")
        paragraph.add_run("三")

    assert lines(written) == ["一三"]


def test_a_footnote_mark_is_no_digit_of_the_number_before_it() -> None:
    def written(document: Document) -> None:
        paragraph = document.add_paragraph("人口34131")
        paragraph.add_run("2").font.superscript = True
        paragraph.add_run("人，PM")
        paragraph.add_run("2.5").font.subscript = True

    assert lines(written) == ["人口34131²人，PM2.5"]


def test_what_shows_itself_again_is_read() -> None:
    def written(document: Document) -> None:
        document.add_paragraph("一", style="Shown again")
        document.add_paragraph("", style="Hidden").add_run("二").font.hidden = False
        document.add_paragraph("", style="Hidden").add_run("三", style="Letters")

    assert lines(written) == ["一", "二", "三"]


def test_a_style_that_is_based_on_itself_hides_nothing() -> None:
    def written(document: Document) -> None:
        style = document.styles.add_style("Round", WD_STYLE_TYPE.PARAGRAPH)
        other = document.styles.add_style("About", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, other.base_style = other, style
        document.add_paragraph("一", style="Round")

    assert lines(written) == ["一"]
