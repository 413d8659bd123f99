"""What a finger presses is 44 pixels high; within a sentence a link reaches as far beyond its line."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import LANGUAGES, PAGES, PHONE, arrive, visitor

# What can be pressed and is lower than a finger is wide: its height and its words. A box beside its words is pressed by
# these, the slider's thumb and a field are pressed around themselves, and a cell of the map is one of a dense grid.
LOW = """() => [...document.querySelectorAll('a[href], button, summary, input, [role=button]')]
  .filter(node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .filter(node => !node.matches('.skip, .map a, svg a, label input, .stSlider input') && !node.closest('.unseen'))
  .map(node => [node.closest('.stSelectbox div:has(> input), .stTextInput div:has(> input)') ?? node, node])
  .map(([pressed, node]) => [pressed.getBoundingClientRect(), node])
  .filter(([box]) => box.width > 2 && box.height > 2 && box.height < 41)
  .map(([box, node]) => `${Math.round(box.height)} ${node.textContent.trim() || node.ariaLabel || node.className}`)"""


@pytest.fixture(scope="module")
def finger(browser: Browser) -> Iterator[Page]:
    context = visitor(browser, viewport=PHONE, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_whatever_a_finger_presses_is_wide_enough_for_it(finger: Page, site: str, path: str) -> None:
    arrive(finger, f"{site}{path}")
    assert finger.evaluate(LOW) == []


@pytest.mark.parametrize("path", PAGES)
def test_so_it_is_on_a_light_page(finger: Page, site: str, path: str) -> None:
    finger.goto(f"{site}/p{path}")
    finger.wait_for_selector(".foot")
    assert finger.evaluate(LOW) == []


@pytest.mark.parametrize("path", ["/comparison", "/targets", "/data"])
def test_a_word_that_is_explained_stays_on_the_line_of_its_sentence(
    finger: Page, site: str, path: str
) -> None:
    finger.goto(f"{site}/p{path}")
    words = finger.locator("a.explained:visible")
    shown = words.evaluate_all("all => all.map(node => getComputedStyle(node).display)")
    assert set(shown) == {"inline"}


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


@pytest.mark.parametrize("path", PAGES)
def test_a_list_of_places_stands_on_one_line_with_its_name(finger: Page, site: str, path: str) -> None:
    arrive(finger, f"{site}{path}")
    apart = """() => [...document.querySelectorAll('.places')].filter(list => list.checkVisibility()).map(list => {
      const [name, link] = ['.name', 'a'].map(word => {
        const range = document.createRange();
        range.selectNodeContents(list.querySelector(word));
        const box = range.getBoundingClientRect();
        return box.top + box.height / 2;
      });
      return Math.abs(name - link);
    }).filter(pixels => pixels > 2)"""
    assert finger.evaluate(apart) == []


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
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_of_the_foot_begins_with_a_dot(finger: Page, site: str, lang: str, width: int) -> None:
    finger.set_viewport_size({"width": width, "height": 844})
    arrive(finger, f"{site}/about?lang={lang}")
    assert finger.evaluate(DOTS_FIRST) == 0
    finger.set_viewport_size(PHONE)
