"""What the tests of light pages share."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from metrics.views.menu import PAGES
from tests.browser.conftest import visitor

LIGHT = [f"/p/{name if name != 'overview' else ''}" for name in PAGES] + ["/p/search?q=2023"]


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    """A reader of light pages."""
    context = visitor(browser)
    yield context.new_page()
    context.close()
