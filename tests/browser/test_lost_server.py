"""A server that is gone is told in the reader's language; when it is back, the page goes on."""

import socket

from playwright.sync_api import Browser, expect

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
