"""In how many pieces a page is sent: each is a message of its own, which costs the server and the browser."""

import pytest
from msgspec.structs import replace

from metrics.views.addresses.page_names import FRONT
from metrics.views.loading.shelf import SHELF
from metrics.views.menu import PAGES
from tests.screens.visiting import visit


@pytest.fixture(autouse=True)
def behind_the_gateway(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pages be drawn as `metrics serve` sends them."""
    monkeypatch.setattr(SHELF, "settings", replace(SHELF.settings, gateway=True))


def pieces(page: str) -> list[str]:
    """Return the HTML of each piece of a page."""
    return [piece.proto.body for piece in visit(page).get("html")]


def test_the_comparison_is_style_head_ways_figure_plot_words_files_table_and_foot() -> None:
    assert len(pieces("comparison")) == 9


@pytest.mark.parametrize("page", PAGES)
def test_a_page_s_foot_leads_to_its_light_page_to_proofreading_and_to_the_wall(page: str) -> None:
    [foot] = [piece for piece in pieces(page) if '<footer class="foot">' in piece]
    light = "" if page == FRONT else page
    assert f'href="p/{light}?lang=zh' in foot
    assert 'href="p/proofread?lang=zh"' in foot
    assert 'href="p/wall?lang=zh"' in foot


@pytest.mark.parametrize("page", PAGES)
def test_a_page_s_switch_of_tone_search_and_way_to_the_chart_are_one_piece(page: str) -> None:
    [head] = [piece for piece in pieces(page) if 'class="tone"' in piece]
    assert ('class="find"' in head) is not PAGES[page].is_search
    assert ('href="#drawing"' in head) is PAGES[page].has_chart


@pytest.mark.parametrize("page", PAGES)
def test_a_page_offers_its_files_once(page: str) -> None:
    assert "".join(pieces(page)).count('class="downloads"') == 1
