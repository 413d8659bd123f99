"""With the documents at hand each number leads to its line, and each figure of the article to its number."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.articles import ARTICLE, Desk
from tests.browser.conftest import PageOpener, Tabs, opener
from tests.serving import running_server

HOSTILE = "<img src=x onerror=document.body.dataset.hit=1><b>粗体</b>\n"
REPORT = "https://town.example/form?where={link}"


@contextmanager
def served(desk: Desk, documents: bool = True) -> Iterator[str]:
    """Serve a curator's desk; yield its address."""
    more = ["--documents", str(desk.documents)] if documents else []
    with running_server(desk.curated, *more, variables={"METRICS_REPORT": REPORT}) as address:
        yield f"{address}/"


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with one article, one line of which is hostile."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    article = ARTICLE + HOSTILE
    (desk.documents / "a.txt").write_text(article, "utf-8")
    desk.write_sources(hashlib.sha256(article.encode()).hexdigest())
    with served(desk) as address:
        yield address


@pytest.fixture
def reading(tabs: Tabs, article: str) -> Iterator[PageOpener]:
    """Open a page of the site with the article."""
    with opener(tabs, article) as open_page:
        yield open_page


def test_every_figure_is_marked_in_its_article_and_reads_as_printed(reading: PageOpener) -> None:
    page = reading("sources")
    page.locator(".article > summary").click()
    expect(page.locator(".article .marked").first).to_be_visible()
    assert [text.replace(" ", "") for text in page.locator(".article .marked").all_inner_texts()] == [
        *("12.34亿元", "1.92%", "全市第二", "超50万元", "６５００余", "人次", "2家", "无", "4个", "首位")
    ]


def test_a_figure_of_the_article_leads_to_its_row_and_the_row_back_to_the_line(reading: PageOpener) -> None:
    page = reading("sources")
    page.locator(".article > summary").click()
    page.locator(".article .marked", has_text="12.34亿元").click()
    row = page.locator(".observations tr.reached")
    expect(row).to_contain_text("12.34亿元")
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    row.locator("th a").focus()
    page.keyboard.press("Enter")
    line = page.locator(".article li.reached")
    expect(line).to_have_attribute("id", "d" + "a-2")
    expect(line).to_be_in_viewport()


@pytest.mark.parametrize("phone", [False, True], ids=["wide", "phone"])
def test_a_number_elsewhere_leads_to_its_line(reading: PageOpener, phone: bool) -> None:
    page = reading("comparison?indicator=output", phone=phone)
    page.locator(".observations .proof a").first.click()
    line = page.locator(".article li.reached")
    expect(line).to_contain_text("12.34亿元")
    expect(line).to_be_in_viewport()
    expect(line).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth") <= (390 if phone else 1440)


def test_a_report_of_a_wrong_number_brings_its_whole_link(reading: PageOpener) -> None:
    page = reading("comparison?indicator=output")
    page.locator("details.evidence > summary").first.click()
    link = page.locator(".report a").first
    link.evaluate("node => node.addEventListener('click', (event) => event.preventDefault())")
    link.click()
    where = re.escape(quote(page.url.partition("comparison")[0], safe=""))
    expect(link).to_have_attribute(
        "href", re.compile(f"^https://town.example/form[?]where={where}sources%3F")
    )


@pytest.mark.parametrize("folder", ["", "p/"])
def test_an_article_is_sent_when_it_is_opened_or_a_link_leads_to_a_line_of_it(
    reading: PageOpener, article: str, folder: str
) -> None:
    with urlopen(f"{article}p/sources?lang=zh") as answer:
        assert "粗体" not in answer.read().decode()
    page = reading("about")
    page.goto(f"{article}{folder}sources?lang=zh#da-10")
    line = page.locator("li#da-10:not(#first *)")
    expect(line).to_be_focused()
    expect(line).to_be_in_viewport()
    expect(line).to_contain_text("粗体")


def test_what_an_article_says_is_text_and_nothing_else(reading: PageOpener) -> None:
    page = reading("sources?lang=en#da-10")
    expect(page.locator("#da-10")).to_contain_text("<b>粗体</b>")
    assert page.locator(".article img").count() == 0
    assert page.evaluate("document.body.dataset.hit") is None


def test_another_edition_is_not_shown_and_a_missing_one_is_told(tabs: Tabs, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (desk.documents / "a.txt").write_text(ARTICLE + "。\n", "utf-8")
    with served(desk) as address, opener(tabs, address) as opened:
        page = opened("sources?lang=en")
        expect(page.locator(".unshown")).to_contain_text("a.txt is not the copy that was read")
        assert page.locator(".article").count() == 0
        (desk.documents / "a.txt").unlink()
        expect(opened("sources?lang=en").locator(".unshown")).to_contain_text(
            "the folder has no readable a.txt"
        )


def test_without_documents_nothing_claims_to_be_verified(tabs: Tabs, tmp_path: Path) -> None:
    with served(Desk(tmp_path), documents=False) as address, opener(tabs, address) as opened:
        expect(opened("sources?lang=en").locator(".unshown")).to_have_text("not verified: no documents.")
        expect(opened("sources").locator(".unshown")).to_have_text("未核对：没有文档。")
