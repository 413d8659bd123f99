"""In which language a page speaks: to the eye and to the ear."""

import re
from collections.abc import Callable

from playwright.sync_api import Page

from metrics.language import Language
from metrics.views.pages.about import EXAMPLES
from tests.browser.auditing import names
from tests.sample import CATALOGUE

OTHER = {Language.ZH: r"[A-Za-z]{2,}", Language.EN: r"[\u4e00-\u9fff]+"}
MARKED = {Language.ZH: "en", Language.EN: "zh-CN"}
MOMENTS = 100
SWITCH = "语言 Language"  # who reads neither must find it, so it names itself in both
# What stands in Latin letters on a Chinese page: names of files, standards, lists and formats, and the way to English.
LATIN = re.compile(
    r"English|PM2\.5|JMRH|SHA-256|PNG|SVG|CSV|Excel|Parquet|JSON|Apache|\w+\.yaml|DS/OL|GB/T|GB|https?://\S+"
    r"|[0-9a-f]{12,64}|\d{3}_[0-9a-f]+\.txt(:[\d,]+)?|µg/m³|μg/m³|\bkm\b"
)
# What stands in Chinese on an English page was printed so: figures, and who wrote them.
PRINTED = {observation.quantity.printed for observation in CATALOGUE.observations} | {
    example for example, _ in EXAMPLES
}
PRINTED |= {source.author.zh for source in CATALOGUE.sources.values()}


def is_printed(word: str) -> bool:
    """Whether a word stands in something that was printed."""
    return any(word in printed for printed in PRINTED)


def foreign_to_the_ear(page: Page, language: Language) -> list[str]:
    """Return the words of the other language in what is only heard, but for names that have no other."""
    foreign = [text for text in names(page) if text != SWITCH]
    words = (word for text in foreign for word in re.findall(OTHER[language], LATIN.sub("", text)))
    return [word for word in words if not is_printed(word)]


def foreign_to_the_eye(page: Page, language: Language) -> list[str]:
    """Return the words of the other language that a reader sees, without those marked as such, printed ones and icons.

    A font draws icons out of words. The way to the other language stands in that language.
    """
    text = page.inner_text("body")
    marked = page.locator(f"span[lang={MARKED[language]}], [data-testid=stIconMaterial]")
    for words in marked.all_inner_texts():
        text = text.replace(words, "")
    foreign = re.findall(OTHER[language], LATIN.sub("", text).replace("中文", ""))
    return [word for word in foreign if not is_printed(word)]


def at_last(foreign: Callable[[Page, Language], list[str]], page: Page, language: Language) -> list[str]:
    """Return what is foreign once a page has been put into its language, which takes it a moment."""
    for _ in range(MOMENTS):
        if not (words := foreign(page, language)):
            break
        page.wait_for_timeout(100)
    return words
