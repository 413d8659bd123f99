"""A reader whose presses are counted where they arrive: in the browser, by every page that is open on the way.

What counts is each press of a pointer, each key and each character that comes into a field, whoever sent it. A click
that no pointer and no key made counts, too: a test that takes such a way round needs more than its reader would.
"""

from msgspec import Struct
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import arrive

COUNT = """() => {
  const count = more => sessionStorage.setItem('pressed', Number(sessionStorage.getItem('pressed')) + more);
  const writes = ({target}) => target.matches?.('textarea, input:not([type=checkbox], [type=radio], [type=range])');
  addEventListener('pointerdown', event => event.isTrusted && count(1), true);
  addEventListener('keydown', event => event.isTrusted && (event.key.length > 1 || !writes(event)) && count(1), true);
  addEventListener('beforeinput', ({isTrusted, inputType, data}) =>
    isTrusted && inputType === 'insertText' && count(data.length), true);
  addEventListener('click', event => event.isTrusted || count(1), true);
}"""
PRESSED = "() => Number(sessionStorage.getItem('pressed'))"
FORGET = "() => sessionStorage.removeItem('pressed')"


def counted(context: BrowserContext) -> BrowserContext:
    """Have every page of a browser count what is pressed."""
    context.add_init_script(f"({COUNT})()")
    return context


class Reader(Struct):
    """A reader at a page of the dashboard, or at a light one; ``lang`` is the language that they read.

    Of a page on a slow line only the first answer has come; a screen that they touch ``touches``.
    """

    page: Page
    site: str
    lang: str
    is_light: bool
    is_slow: bool = False
    touches: bool = False

    def arrive(self, path: str) -> None:
        """Open a page by its address, which is no press."""
        address = f"{self.site}{'/p' if self.is_light else ''}{path}"
        if self.is_light or self.is_slow:
            self.page.goto(address)
        else:
            arrive(self.page, address)
        self.page.evaluate(FORGET)

    @property
    def pressed(self) -> int:
        """How much was pressed since the reader arrived."""
        presses: int = self.page.evaluate(PRESSED)
        return presses

    def press(self, what: Locator) -> None:
        """Click, or touch where the screen is touched."""
        (what.tap if self.touches else what.click)()

    def key(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            self.page.keyboard.press(name)

    def write(self, text: str) -> None:
        """Write a text where the keyboard is."""
        self.page.keyboard.type(text)

    def sees(self, what: Locator, words: str = "") -> None:
        """Hold that something is on the screen, without scrolling, and has these words."""
        expect(what).to_be_in_viewport()
        expect(what).to_contain_text(words)

    def finds(self, what: Locator, words: str = "") -> None:
        """Hold that something stands on the page, perhaps further down, and has these words."""
        expect(what).to_be_visible()
        expect(what).to_contain_text(words)
