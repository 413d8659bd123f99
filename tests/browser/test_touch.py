"""What a finger presses is 44 pixels high; within a sentence a link reaches as far beyond its line."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import LANGUAGES, PAGES, Tabs, arrive, resized

# What can be pressed and is lower than a finger is wide: its height and its words. A box beside its words is pressed by
# these, the slider's thumb and a field are pressed around themselves, and a cell of the map is one of a dense grid.
LOW = """() => [...document.querySelectorAll('a[href], button, summary, input, [role=button]')]
  .filter(node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .filter(node => !node.matches('.skip, .map a, svg a, label input, .stSlider input') && !node.closest('.unseen'))
  .map(node => [node.closest('.stSelectbox div:has(> input), .stTextInput div:has(> input)') ?? node, node])
  .map(([pressed, node]) => [pressed.getBoundingClientRect(), node])
  .filter(([box]) => box.width > 2 && box.height > 2 && box.height < 41)
  .map(([box, node]) => `${Math.round(box.height)} ${node.textContent.trim() || node.ariaLabel || node.className}`)"""
EXPLAINING = ("/comparison", "/targets", "/data")  # whose sentences have words that are explained


@pytest.fixture
def finger(tabs: Tabs) -> Iterator[Page]:
    """A tab of a reader with a phone, who presses, of one test alone."""
    with tabs(phone=True, pressed=True) as page:
        yield page


@pytest.fixture(scope="module", params=PAGES)
def shown(request: pytest.FixtureRequest, tabs: Tabs, site: str) -> Iterator[Page]:
    """Each page on a phone, opened once for all that is only looked at there."""
    with tabs(phone=True, pressed=True) as page:
        arrive(page, f"{site}{request.param}")
        yield page


@pytest.fixture(scope="module", params=PAGES)
def light(request: pytest.FixtureRequest, tabs: Tabs, site: str) -> Iterator[tuple[str, Page]]:
    """Each light page on a phone with its path, opened once for all that is only looked at there."""
    with tabs(phone=True, pressed=True) as page:
        page.goto(f"{site}/p{request.param}")
        page.wait_for_selector(".foot")
        yield request.param, page


@pytest.fixture(scope="module", params=LANGUAGES)
def about(request: pytest.FixtureRequest, tabs: Tabs, site: str) -> Iterator[Page]:
    """The about page on a phone in either language, whose foot is the longest."""
    with tabs(phone=True, pressed=True) as page:
        arrive(page, f"{site}/about?lang={request.param}")
        yield page


def test_whatever_a_finger_presses_is_wide_enough_for_it(shown: Page) -> None:
    assert shown.evaluate(LOW) == []


def test_so_it_is_on_a_light_page(light: tuple[str, Page]) -> None:
    assert light[1].evaluate(LOW) == []


def test_a_word_that_is_explained_stays_on_the_line_of_its_sentence(light: tuple[str, Page]) -> None:
    path, page = light
    words = page.locator("a.explained:visible")
    shown = words.evaluate_all("all => all.map(node => getComputedStyle(node).display)")
    assert set(shown) == {"inline"} or path not in EXPLAINING


def test_a_finger_presses_the_link_on_which_it_lies_and_not_the_next_one(finger: Page, site: str) -> None:
    arrive(finger, f"{site}/towns")
    wrong = """() => [...document.querySelectorAll('.profile a, .absences a, .foot a, .facts a')]
      .filter(node => node.checkVisibility()).filter(node => {
        node.scrollIntoView({block: 'center'});
        const {left, top, width, height} = node.getClientRects()[0];
        return [.3, .5, .7].some(share => {
          const met = document.elementFromPoint(left + width / 2, top + height * share);
          return met && !node.contains(met) && !met.contains(node);
        });
      }).map(node => node.textContent)"""
    assert finger.evaluate(wrong) == []


def test_a_list_of_headings_stands_on_one_line_with_its_name(shown: Page) -> None:
    apart = """() => [...document.querySelectorAll('.headings')].filter(list => list.checkVisibility()).map(list => {
      const [name, link] = ['.name', 'a'].map(word => {
        const range = document.createRange();
        range.selectNodeContents(list.querySelector(word));
        const box = range.getBoundingClientRect();
        return box.top + box.height / 2;
      });
      return Math.abs(name - link);
    }).filter(pixels => pixels > 2)"""
    assert shown.evaluate(apart) == []


# Dots between words that stand first in their line.
DOTS_FIRST = """() => {
  const walker = document.createTreeWalker(document.querySelector('.foot'), NodeFilter.SHOW_TEXT), letters = [];
  while (walker.nextNode()) for (const [at, letter] of [...walker.currentNode.data].entries()) {
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    if (letter.trim()) letters.push([letter, range.getBoundingClientRect().top]);
  }
  return letters.filter(([letter, top], at) => letter === '·' && at && top > letters[at - 1][1] + 10).length;
}"""


@pytest.mark.parametrize("width", [320, 360, 390, 430])
def test_no_line_of_the_foot_begins_with_a_dot(about: Page, width: int) -> None:
    resized(about, width, 844)
    assert about.evaluate(DOTS_FIRST) == 0
