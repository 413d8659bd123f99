"""Text and marks within charts have contrast with their ground, in every tone and where colours are forced."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import WIDE, Opened, arrive, visitor

# Text and marks of a drawn chart by their contrast with its ground: (what it is, its ratio), where that is too low.
FAINT = """() => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => parts(colour).slice(0, 3).map(each => each / 255)
    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((first, second) => first - second);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.querySelector('.stApp')).backgroundColor;
  const told = (kind, least, each, colour) =>
    [kind, each.textContent.trim() || each.className.baseVal, ratio(colour, ground), least];
  const all = selectors => [...document.querySelectorAll(selectors)];
  const texts = all('.plot svg text, .plot svg tspan')
    .filter(each => [...each.childNodes].some(({data}) => data?.trim()))
    .map(each => told('text', 4.5, each, getComputedStyle(each).fill));
  const inks = ({fill, stroke}) => [fill, stroke].filter(colour => /^rgb\\(/.test(colour));
  const marks = all('.plot svg .point, .plot svg .point path').map(each => [each, inks(getComputedStyle(each))])
    .filter(([, colours]) => colours.length)
    .map(([each, colours]) => [each, colours.sort((one, other) => ratio(other, ground) - ratio(one, ground))[0]])
    .map(([each, colour]) => told('mark', 3, each, colour));
  return [texts.length, marks.length, [...texts, ...marks].filter(([, , ratio, least]) => ratio < least)];
}"""


@pytest.mark.parametrize("tone", ["light", "dark"])
@pytest.mark.parametrize("indicator", ["industrial_output", "fixed_asset_investment"])
def test_text_and_marks_within_a_chart_have_contrast(opened: Opened, tone: str, indicator: str) -> None:
    page = opened(f"/comparison?indicator={indicator}&tone={tone}")
    texts, marks, faint = page.evaluate(FAINT)
    page.evaluate("() => sessionStorage.clear()")
    assert texts > 5
    assert marks > 1
    assert faint == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_marks_within_a_chart_have_contrast_where_colours_are_forced(
    browser: Browser, site: str, scheme: str
) -> None:
    context = visitor(browser, viewport=WIDE, forced_colors="active", color_scheme=scheme)
    page = context.new_page()
    for indicator in ("industrial_output", "fixed_asset_investment"):
        arrive(page, f"{site}/comparison?indicator={indicator}")
        texts, marks, faint = page.evaluate(FAINT)
        assert texts > 5
        assert marks > 1
        assert faint == []
    context.close()
