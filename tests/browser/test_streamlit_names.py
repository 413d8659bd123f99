"""After an upgrade of Streamlit: opens the pages and says which of the names that we lean on is met no more."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from playwright.sync_api import Page

from metrics.views.streamlit_names import MET
from tests.browser.conftest import arrive
from tests.folders import large
from tests.serving import running_server

# What no test waits for: it stands for the blink of an eye, or only where the gateway or the server is not.
UNSEEN = {"a lost server", "a page that is loading", "without the gateway"}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server on so many towns that they are chosen from a list."""
    with running_server(large(12, 4).write(tmp_path_factory.mktemp("names"))) as site:
        yield site


def selector(name: str) -> str:
    return name if name.startswith(".") else f"[{name}]"


def lacking(page: Page, screen: str) -> list[str]:
    """Return the names that should be met here and are not."""
    return [name for name in MET[screen] if page.locator(selector(name)).count() == 0]


def open_button(page: Page) -> None:
    page.locator(".st-key-span button").first.click()
    page.wait_for_selector(".st-key-years input")


def open_list(page: Page) -> None:
    page.locator(".st-key-indicator input").click()
    page.wait_for_timeout(500)


def find_nothing(page: Page) -> None:
    open_list(page)
    page.locator(".st-key-indicator input").fill("没有这样的指标")
    page.wait_for_timeout(500)


def type_text(page: Page) -> None:
    page.locator(".st-key-q input").fill("指标")
    page.wait_for_timeout(300)


STATES: Mapping[str, tuple[str, Callable[[Page], None] | None]] = {
    "overview": ("", None),
    "comparison": ("comparison", None),
    "an opened button": ("comparison", open_button),
    "an opened list": ("comparison", open_list),
    "a list in which nothing is found": ("comparison", find_nothing),
    "a list of many towns": ("comparison", None),
    "a filter in which is typed": ("data", type_text),
}


def test_every_place_of_the_table_is_looked_at() -> None:
    assert set(MET) == {*STATES, *UNSEEN}


@pytest.mark.parametrize("screen", STATES)
def test_every_name_is_met_where_the_table_says(tab: Page, address: str, screen: str) -> None:
    path, act = STATES[screen]
    arrive(tab, f"{address}/{path}")
    if act:
        act(tab)
    assert lacking(tab, screen) == []
