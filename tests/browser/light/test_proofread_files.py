"""A file chosen on the page that proofreads, without script: what to correct, and the Word file with comments."""

import io
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.auditing import faults
from tests.browser.conftest import LANGUAGES, PHONE, WIDE, visitor

DRAFT = "2023年，西溪镇规上工业总产值12.43亿元。"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a Word file with a number that is wrong."""
    document, file = docx.Document(), tmp_path / "报告.docx"
    document.add_heading("工作报告")
    document.add_paragraph(DRAFT)
    document.save(str(file))
    return file


def test_a_chosen_file_is_proofread_without_script_and_comes_back_with_comments(
    browser: Browser, site: str, report: Path
) -> None:
    context = visitor(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/p/proofread")
    page.get_by_label("或者一个文件").set_input_files(report)
    page.get_by_role("button", name="核对", exact=True).click()
    assert page.locator("mark.contradicts").inner_text() == "12.43亿元"
    page.get_by_label("或者一个文件").set_input_files(report)
    with page.expect_download() as coming:
        page.get_by_role("button", name="下载带批注的文稿").click()
    assert coming.value.suggested_filename == "报告-核稿.docx"
    back = docx.Document(io.BytesIO(Path(coming.value.path()).read_bytes()))
    assert [str(paragraph.style and paragraph.style.name) for paragraph in back.paragraphs] == [
        "Heading 1",
        "Normal",
    ]
    assert len(list(back.comments)) == 1
    context.close()


@pytest.mark.parametrize("size", [WIDE, PHONE])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_before_and_after_a_file_and_where_it_is_refused(
    browser: Browser, site: str, report: Path, size: ViewportSize, lang: str
) -> None:
    torn = report.with_name("torn.docx")
    torn.write_bytes(report.read_bytes()[:900])
    context = visitor(browser, viewport=size, color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site}/p/proofread?lang={lang}")
    for file, selector in ((None, "form.draft"), (report, ".marked-draft"), (torn, ".problems")):
        if file:
            page.set_input_files("#draft-file", file)
            page.locator("form.draft button").first.click()
        page.wait_for_selector(selector)
        assert faults(page) == []
        assert page.evaluate(SIDEWAYS) == 0
    context.close()
