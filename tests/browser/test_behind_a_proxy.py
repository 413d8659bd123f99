"""In a real browser, behind a real nginx that speaks TLS: under a name of its own, and on a path."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import WIDE, arrive, visitor
from tests.sample import FOLDER
from tests.serving import running_server
from tests.web.test_behind_nginx import NAME, behind_nginx, certificate, lines_for

HERE = "kpi.localhost"  # browsers look for names below localhost on their own machine
__all__ = ["certificate"]  # a fixture


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server under a name of its own."""
    with running_server(FOLDER, "--host", HERE) as address:
        yield address.replace("localhost", "127.0.0.1")


@pytest.mark.parametrize("path", ["/", "/kpi/"])
def test_every_part_of_the_comparison_works_behind_it(
    browser: Browser, server: str, certificate: Path, tmp_path: Path, path: str
) -> None:
    lines = lines_for(server, certificate).replace("location / ", f"location {path} ")
    lines = lines.replace(f"server_name {NAME}", f"server_name {HERE}")
    with behind_nginx(lines, tmp_path) as port:
        page = visitor(browser, viewport=WIDE, ignore_https_errors=True).new_page()
        lost: list[str] = []
        page.on("response", lambda answer: lost.append(answer.url) if answer.status >= 400 else None)
        arrive(page, f"https://{HERE}:{port}{path}comparison?indicator=pm25")
        page.wait_for_function("() => window.Plotly !== undefined")
        page.get_by_role("link", name="来源", exact=True).click()
        expect(page).to_have_url(re.compile(f"https://{HERE}:{port}{path}sources"))
        page.wait_for_selector("h2")
        page.goto(f"https://{HERE}:{port}{path}overview?lang=en")
        expect(page).to_have_title(re.compile("Town Metrics$"))
        assert lost == []
        page.context.close()
