"""A server that is gone is told in the reader's language; when it is back, the page goes on."""

import shutil
import socket
from pathlib import Path

from playwright.sync_api import Browser, expect

from benchmarks.contest import ROOT, running
from benchmarks.contest import Page as ServedScript
from tests.browser.conftest import WIDE, arrive, visitor
from tests.browser.drawn import wait_for_title
from tests.sample import FOLDER
from tests.serving import running_server

SENTENCES = {
    "zh": ("连接中断", "服务器没有回应。恢复以后，这一页会自己接上。"),
    "en": ("Connection error", "The server does not answer. This page goes on by itself once it does."),
}


def test_a_lost_server_is_told_without_a_word_of_streamlit_and_the_page_goes_on(browser: Browser) -> None:
    context = visitor(browser, viewport=WIDE)
    pages = {lang: context.new_page() for lang in SENTENCES}
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = str(probe.getsockname()[1])
    with running_server(FOLDER, "--port", port) as address:
        for lang, page in pages.items():
            arrive(page, f"{address}/comparison?indicator=industrial_output&lang={lang}")
    for lang, page in pages.items():
        dialog = page.get_by_role("dialog")
        for sentence in SENTENCES[lang]:
            expect(dialog.get_by_text(sentence, exact=True)).to_be_visible()
        assert "treamlit" not in dialog.inner_text()
    with running_server(FOLDER, "--port", port):
        for lang, page in pages.items():
            expect(page.get_by_role("dialog")).to_be_hidden()
            page.locator(".st-key-towns button").first.click()
            wait_for_title(page, "西湖规上工业总产值" if lang == "zh" else "Xihu's")
    context.close()


def test_a_page_that_fails_says_so_in_the_reader_s_language(browser: Browser, tmp_path: Path) -> None:
    script = tmp_path / "broken.py"
    script.write_text("raise ValueError('a secret')", encoding="utf-8")
    shutil.copytree(ROOT / ".streamlit", tmp_path / ".streamlit")
    page = visitor(browser, viewport=WIDE).new_page()
    with running(ServedScript("broken", script, "")) as served:
        for lang, words in {"zh": "这一页没有做成", "en": "This page could not be made"}.items():
            page.goto(f"{served.address}?lang={lang}")
            expect(page.locator(".stException")).to_contain_text(words)
            assert "treamlit" not in page.locator(".stException").inner_text()
    page.context.close()
