"""Text and marks within charts have contrast with their ground, in every tone and where colours are forced."""

from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PageOpener, arrive

# Text and marks of a drawn chart by their contrast with its ground: (what it is, its ratio), where that is too low.
FAINT = """() => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => parts(colour).slice(0, 3).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((first, second) => first - second);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.querySelector('.stApp')).backgroundColor;
  const record = (kind, least, node, colour) =>
    [kind, node.textContent.trim() || node.className.baseVal, ratio(colour, ground), least];
  const all = selectors => [...document.querySelectorAll(selectors)];
  const texts = all('.plot svg text, .plot svg tspan')
    .filter(node => [...node.childNodes].some(({data}) => data?.trim()))
    .map(node => record('text', 4.5, node, getComputedStyle(node).fill));
  const inks = ({fill, stroke}) => [fill, stroke].filter(colour => /^rgb\\(/.test(colour));
  const marks = all('.plot svg .point, .plot svg .point path').map(node => [node, inks(getComputedStyle(node))])
    .filter(([, colours]) => colours.length)
    .map(([node, colours]) => [node, colours.sort((one, other) => ratio(other, ground) - ratio(one, ground))[0]])
    .map(([node, colour]) => record('mark', 3, node, colour));
  return [texts.length, marks.length, [...texts, ...marks].filter(([, , ratio, least]) => ratio < least)];
}"""


@pytest.mark.parametrize("tone", ["light", "dark"])
@pytest.mark.parametrize("indicator", ["industrial_output", "fixed_asset_investment"])
def test_text_and_marks_within_a_chart_have_contrast(opened: PageOpener, tone: str, indicator: str) -> None:
    page = opened(f"/comparison?indicator={indicator}&tone={tone}")
    texts, marks, faint = page.evaluate(FAINT)
    page.evaluate("() => sessionStorage.clear()")
    assert texts > 5
    assert marks > 1
    assert faint == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_marks_within_a_chart_have_contrast_where_colours_are_forced(
    tab: Page, site: str, scheme: Literal["light", "dark"]
) -> None:
    tab.emulate_media(forced_colors="active", color_scheme=scheme)
    for indicator in ("industrial_output", "fixed_asset_investment"):
        arrive(tab, f"{site}/comparison?indicator={indicator}")
        texts, marks, faint = tab.evaluate(FAINT)
        assert texts > 5
        assert marks > 1
        assert faint == []
