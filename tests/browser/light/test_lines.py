"""How lines break: none begins with a mark that closes what came before it, none ends within what belongs together.

That is a number with its unit, an interval, a document's line or version, the word that says why there is none.
"""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import LANGUAGES, visitor
from tests.browser.letters import LETTERS
from tests.browser.light.conftest import LIGHT

WIDTHS = (360, 390, 820, 1440)
# What stands around the marks that begin a line within a block of text.
BEGUN = f"""() => {{
  {LETTERS}
  const begun = [];
  let last = {{}};
  for (const {{ letter, text, at, inside, top, bottom, width }} of lettersOf('')) {{
    if (!letter.trim() || !width) continue;
    if (last.inside === inside && top > last.bottom - 3 && '·、。，；：）”,;:)'.includes(letter))
      begun.push(text.slice(Math.max(0, at - 20), at + 20));
    last = {{ inside, bottom }};
  }}
  return begun;
}}"""
# A phone, A4, A3, a wide screen
SEEN: tuple[tuple[Literal["screen", "print"], int], ...] = (
    ("screen", 390),
    ("print", 718),
    ("print", 1047),
    ("screen", 1440),
)
# What belongs together and stands on two lines; a reason of four characters may end its first line after two.
TORN = (
    "() => {"
    + LETTERS
    + r"""
  const unit = '(?:[亿万]?元|[个倍家]|%|million|billion|µg/m³)(?![\\u4e00-\\u9fff])';
  const reasons = ['未见报道', '无文档', '只有局部', '只有名次', '只有预计', '另一指标', '推算'];
  const number = `(?:CNY )?\\d[\\d.,]*(?:(?:–|%? – )\\d[\\d.,]*)?(?:%|\\s${unit})`;
  const lined = '(?:[0-9a-z]+ )?第 \\d+ 行|(?:[0-9a-z]+, )?lines? \\d+';
  const kept = new RegExp([number, lined, 'version \\w+', '版本 \\w+', ...reasons].join('|'), 'g');
  const blocks = new Map();
  for (const one of lettersOf(', .printed')) {
    if (!one.width && one.letter.trim()) continue;
    if (!blocks.has(one.inside)) blocks.set(one.inside, []);
    blocks.get(one.inside).push(one);
  }
  const lower = (one, other) => one.top > other.bottom - 3;
  return [...blocks.values()].flatMap(letters => {
    const whole = letters.map(({ letter }) => letter).join('');
    return [...whole.matchAll(kept)].filter(({ 0: piece, index }) => {
      const its = letters.slice(index, index + piece.length).filter(({ letter }) => letter.trim());
      const isHalved = /^[\u4e00-\u9fff]{4}$/.test(piece) && !lower(its[1], its[0]) && !lower(its[3], its[2]);
      return lower(its.at(-1), its[0]) && !isHalved;
    }).map(({ index }) => whole.slice(Math.max(0, index - 12), index + 20));
  });
}"""
)


@pytest.fixture(scope="module", params=[(path, lang) for path in LIGHT for lang in LANGUAGES], ids="-".join)
def shown(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """Each light page in each language, opened once for all that is asked of its lines."""
    path, lang = request.param
    context = visitor(browser)
    page = context.new_page()
    page.goto(f"{site}{path}{'&' if '?' in path else '?'}lang={lang}")
    yield page
    context.close()


def test_no_line_begins_with_a_dot_or_a_closing_mark(shown: Page) -> None:
    shown.emulate_media(media="screen")
    for width in WIDTHS:
        shown.set_viewport_size({"width": width, "height": 900})
        assert shown.evaluate(BEGUN) == [], width


def test_no_number_is_torn_from_its_unit_and_no_reason_in_two(shown: Page) -> None:
    assert_nothing_torn(shown)


@pytest.mark.parametrize(
    ("lang", "draft"),
    [
        ("zh", "2023年，西湖镇固定资产投资1.1亿元。西溪镇PM2.5年均浓度26微克/立方米，居全市第一。"),
        ("en", "Xihu's fixed-asset investment was CNY 110 million in 2023. Xixi's PM2.5 was 26 µg/m³."),
    ],
)
def test_nothing_is_torn_in_what_is_found_in_a_draft(reader: Page, site: str, lang: str, draft: str) -> None:
    reader.goto(f"{site}/p/proofread?lang={lang}")
    reader.locator("textarea").fill(draft)
    reader.locator("form.draft button").first.click()
    reader.wait_for_selector(".marked-draft")
    assert reader.locator(".finding li").count()
    assert_nothing_torn(reader)


def assert_nothing_torn(reader: Page) -> None:
    """Assert that nothing of a page is torn, on screens and on paper."""
    for media, width in SEEN:
        reader.emulate_media(media=media)
        reader.set_viewport_size({"width": width, "height": 900})
        assert reader.evaluate(TORN) == [], (media, width)
