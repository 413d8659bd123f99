"""What a file of any kind says, line by line, and why some cannot be opened."""

import io
import zipfile

import pytest

from metrics.curation.opening import limits
from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.unread_formats import ARCHIVE, OLD_OFFICE, OPEN_TABLE
from tests.curation.opening.files import pdf, with_main, word

PAGE = (
    '<!DOCTYPE html><html><head><meta charset="{0}"><title>平湖镇2022年回顾</title><style>p{{}}</style></head><body>'
    "<h1>平湖镇2022年回顾</h1><p>产值<b>１2.3</b>亿&shy;元，<br>税收5万元。</p><script>var a = 99;</script>"
    "<table><tr><th>指标</th><th>2022年</th></tr><tr><td>投资</td><td><p>3</p>亿元</td><td></td></tr></table></body></html>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "gb2312"])
def test_a_web_page_is_its_headings_paragraphs_and_rows(encoding: str) -> None:
    text = opened(PAGE.format(encoding).encode("gb18030" if encoding != "utf-8" else "utf-8")).text
    assert text.split("\n")[:-1] == [
        "平湖镇2022年回顾",
        "产值１2.3亿元，",
        "税收5万元。",
        "指标 | 2022年",
        "投资 | 3 亿元",
    ]


MERGED = (
    "<table><caption>表1（单位：万元）</caption>"
    "<tr><th rowspan=2>指标</th><th colspan=2>2024年</th><th rowspan=2>2023年</th></tr>"
    "<tr><th>总量</th><th>同比</th></tr>"
    "<tr><td colspan=4>一、工业</td></tr><tr><td>产值</td><td>186</td><td>7.3</td><td>173</td></tr>"
    "<tr><td rowspan=2>投资</td><td rowspan=2>45</td><td>-2.1<td>46<tr><td>1.7<td></table><p>完</p>"
)


def test_merged_cells_of_a_web_page_leave_all_others_in_their_columns() -> None:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{MERGED}</body></html>"
    assert opened(page.encode()).text.split("\n")[:-1] == [
        "表1（单位：万元）",
        "指标 | 2024年 | | 2023年",
        "指标 | 总量 | 同比",  # a year that reaches into a row is printed once
        "一、工业",
        "产值 | 186 | 7.3 | 173",
        "投资 | 45 | -2.1 | 46",
        "投资 | | 1.7",
        "完",
    ]


def test_a_row_of_a_web_page_with_one_text_is_that_text_wherever_it_stands() -> None:
    page = "<!DOCTYPE html><meta charset=utf-8><table><tr><td></td><td>全镇产值12.3亿元。</td></tr></table>"
    assert opened(page.encode()).text == "全镇产值12.3亿元。\n"


def test_a_word_file_is_its_paragraphs_and_rows_in_order() -> None:
    assert opened(word()).text.split("\n")[:-1] == [
        "平湖镇2022年回顾",
        "产值12.3亿元。",
        "指标 | 2022年",
        "投资 | 3亿元",
        "税收5万元。",
    ]


def test_a_pdf_is_its_lines_without_the_numbers_of_its_pages() -> None:
    document = opened(pdf(["Output rose to", "- 1 -"], ["12.3 million in 2022."], []))
    assert (document.text, document.blank) == ("Output rose to\n12.3 million in 2022.\n", (3,))


def test_a_text_stays_as_it_is_but_for_line_ends() -> None:
    assert opened("产值 3亿元。\r\n\r\n税收".encode("gb18030")).text == "产值 3亿元。\n\n税收"


def test_a_text_of_windows_in_the_west_is_read_in_its_letters() -> None:
    for text in (
        "The precept was £612,450 – “up” 3 %, for the café.",
        "Straße 2023: 12 Häuser, größer, Grüße",
    ):
        assert opened(text.encode("cp1252")).text == text


def archive(**files: bytes) -> bytes:
    """Return an archive."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, raw in files.items():
            zipped.writestr(name.replace("__", "/"), raw)
    return kept.getvalue()


BODY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (pdf([]), limits.SCAN),
        (pdf(["Output rose to 12.3 million."])[:90], limits.BROKEN_PDF),
        (word()[:-400], limits.BROKEN_WORD),
        (archive(word__document=b"<w>"), ARCHIVE.for_text),
        (archive(**{"word__document.xml": b"<w>"}), limits.BROKEN_WORD),
        (archive(**{"word__document.xml": bytes(limits.UNPACKED_BYTES + 1)}), limits.BOMB),
        (with_main(b"<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'x'>]>" + BODY), limits.DECLARED),
        (with_main(BODY.replace(b"<w:body/>", b"")), limits.BROKEN_WORD),
        (with_main(BODY + b" " * limits.TEXT_XML_BYTES), limits.TOO_MUCH_XML),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), OLD_OFFICE.for_text),
        (b"\xff\xff\xff\x81", limits.NO_ENCODING),
        ("產值增長二十一億元，比上年增長三成".encode("big5"), limits.NO_ENCODING),
        (archive(**{"content.xml": b"<x/>"}), OPEN_TABLE.for_text),
        (b" \n", limits.NO_TEXT),
        ("产值1.2\0亿元\n".encode(), limits.NULS),
        (b"x\n" + b"9" * (limits.LINE_CHARACTERS + 1), limits.LONG_LINE),
        (b"a" * (limits.TEXT_BYTES + 1), limits.TOO_MUCH_TEXT),
        (b"a" * (limits.FILE_BYTES + 1), limits.TOO_LARGE),
    ],
    ids=[
        "scan",
        "half a PDF",
        "half a Word file",
        "archive",
        "no Word",
        "bomb",
        "document type",
        "no body",
        "huge text",
        "old Word",
        "no text",
        "western text",
        "LibreOffice",
        "blank",
        "NULs",
        "long line",
        "long",
        "large",
    ],
)
def test_what_cannot_be_opened_says_why_and_what_to_do(raw: bytes, message: object) -> None:
    with pytest.raises(UnopenedError) as raised:
        opened(raw)
    assert raised.value.message == message


def test_a_pdf_of_too_many_pages_or_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = pdf(["Output rose to 12.3 million."], ["Tax rose to 5 million."])
    with pytest.raises(UnopenedError, match="takes longer than -1 seconds"):
        opened(raw, seconds=-1.0)
    monkeypatch.setattr(limits, "PAGES", 1)
    with pytest.raises(UnopenedError, match="pages"):
        opened(raw)
