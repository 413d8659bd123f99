"""What the record of a page tells: its link, for whom it is made, what is offered of it."""

from datetime import date

import pytest

from metrics.language import Language
from metrics.views.addresses.page_names import FRONT
from metrics.views.asked import asked
from metrics.views.menu import PAGES, pickers_of
from metrics.views.page import Choice, Page
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from tests.views.light.test_light import DATA

READER = Reader.of(DATA, Language.EN)


def test_the_front_page_stands_at_the_bare_address_and_any_other_at_its_own() -> None:
    links = {name: page.link(Language.ZH) for name, page in PAGES.items()}
    assert links.pop(FRONT) == "./?lang=zh"
    assert links == {name: f"{name}?lang=zh" for name in links}


@pytest.mark.parametrize("is_cited", [True, False])
def test_only_a_cited_page_is_told_where_and_when_it_is_read(is_cited: bool) -> None:
    chosen: list[Choice] = []

    def make(reader: Reader, choice: Choice) -> Page:
        chosen.append(choice)
        return PAGES["targets"].make(reader, choice)

    PageEntry("targets", make, is_cited=is_cited).seen(
        Choice(), READER, "https://a.example/", date(2026, 1, 2)
    )
    expected = Choice(home="https://a.example/", day=date(2026, 1, 2)) if is_cited else Choice()
    assert chosen == [expected]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("comparison", {"indicator", "towns", "years"}),
        ("towns", {"towns"}),
        ("data", {"q", "theme", "area", "status", "sort"}),
        ("targets", set()),
        ("search", set()),
    ],
)
def test_a_light_page_offers_what_its_link_can_choose(name: str, keys: set[str]) -> None:
    page = PAGES[name]
    choice = asked(name, {}, READER).choice
    assert {picker.key for picker in pickers_of(page.make(READER, choice), choice).asked} == keys


def test_about_is_cited_and_no_other_page() -> None:
    assert [name for name, page in PAGES.items() if page.is_cited] == ["about"]
