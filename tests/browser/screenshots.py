"""`./run screenshots`: every page as readers see it, the wall and a draft that was proofread, into docs/screenshots.

Pages wide, on a phone, dark, in English and in forced colours, and as light pages.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from metrics.analysis.store import facts_of
from metrics.curation import load_catalogue
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views.addresses.page_names import FRONT
from metrics.views.menu import PAGES as SCREENS
from tests.browser.conftest import PHONE, WIDE, arrive, visitor
from tests.browser.equipment import chromium
from tests.serving import ROOT, running_server

FOLDER, DATA = ROOT / "docs" / "screenshots", ROOT / "curated"
PAGES = {
    **{name: name for name in SCREENS},
    FRONT: "",
    "comparison": "comparison?indicator=industrial_output",
    "search": "search?q=2023",
}
SIZES = {
    "wide": WIDE,
    "phone": PHONE,
    "wall": ViewportSize(width=1920, height=1080),
    "long wall": ViewportSize(width=3840, height=1080),
}
REST = 800  # milliseconds: until fonts and marks have come to rest


class Look(Struct, frozen=True):
    """How a reader sees a page: on which screen, in which colours and language, without the dashboard or in it."""

    screen: str = "wide"
    colours: str = "light"
    language: Language = Language.ZH
    is_forced: bool = False
    is_light: bool = False


LOOKS = {
    "wide": Look(),
    "phone": Look("phone"),
    "dark": Look(colours="dark"),
    "english": Look(language=Language.EN),
    "forced": Look(colours="dark", is_forced=True),
    "light": Look(is_light=True),
    "light-phone": Look("phone", is_light=True),
}
WALLS = {
    "wall": Look("wall", "dark"),
    "wall-english": Look("wall", "dark", Language.EN),
    "wall-long": Look("long wall", "dark"),
}
DRAFTS = {
    "proofread": Look(),
    "proofread-phone": Look("phone"),
    "proofread-english": Look(language=Language.EN, colours="dark"),
}
PICTURES = {*(f"{page}-{look}" for page in PAGES for look in LOOKS), *WALLS, *DRAFTS}


def main() -> int:
    """Renew every screenshot."""
    FOLDER.mkdir(exist_ok=True)
    with running_server(DATA) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for name, picture in _pictures(browser, address):
            _write(FOLDER / f"{name}.png", picture)
            print(name, flush=True)
        browser.close()
    return 0


def _pictures(browser: Browser, address: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the PNG of every page in every look, of the wall, and of a draft."""
    for name, look in LOOKS.items():
        page = _reader(browser, look)
        for title, path in PAGES.items():
            link = f"{path}{'&' if '?' in path else '?'}lang={look.language}"
            if look.is_light:
                page.goto(f"{address}/p/{link}")
            else:
                arrive(page, f"{address}/{link}")
            yield f"{title}-{name}", _taken(page)
        page.context.close()
    for name, look in WALLS.items():
        page = _reader(browser, look)
        page.goto(f"{address}/?mode=wall&lang={look.language}")
        page.keyboard.press("ArrowRight")  # and it stands
        yield name, _taken(page)
        page.context.close()
    for name, look in DRAFTS.items():
        page = _reader(browser, look)
        page.goto(f"{address}/p/proofread?lang={look.language}")
        page.fill("textarea", _draft(look.language))
        page.locator("form.draft button").first.click()
        page.wait_for_selector(".marked-draft")
        yield name, _taken(page)
        page.context.close()


def _reader(browser: Browser, look: Look) -> Page:
    """Return an empty page of a reader who sees with such a look."""
    forced = "active" if look.is_forced else "none"
    return visitor(
        browser, viewport=SIZES[look.screen], color_scheme=look.colours, forced_colors=forced
    ).new_page()


def _taken(page: Page) -> bytes:
    """Return the picture of a page that has come to rest."""
    page.wait_for_timeout(REST)
    return page.screenshot()


def _draft(language: Language) -> str:
    """Return a draft of five figures as they are printed, and the first of them under another town's name."""
    catalogue = load_catalogue(DATA)
    wording = Wording(catalogue, language)
    levels = [fact for fact in facts_of(catalogue).select() if fact.measure.is_level and not fact.part][:5]
    form = "{2}{0}{1}{3}。" if language is Language.ZH else "In {2} the {1} of {0} was {3}."
    lines = [
        form.format(
            wording.area(fact.area),
            wording.indicator(fact.indicator),
            wording.period(fact),
            wording.figure(fact),
        )
        for fact in levels
    ]
    towns = [wording.area(town) for town in catalogue.towns]
    first = wording.area(levels[0].area)
    other = next(town for town in towns if town != first)
    return "\n".join((*lines, lines[0].replace(first, other)))


def _write(file: Path, picture: bytes) -> None:
    """Write a PNG in 256 colours: a quiet page needs no more, and weighs a third."""
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
