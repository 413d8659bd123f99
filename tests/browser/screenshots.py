"""`./run screenshots`: every page as readers see it, wide, on a phone, dark and in English, into docs/screenshots."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from metrics.views.addresses.page_names import FRONT
from metrics.views.menu import PAGES as SCREENS
from tests.browser.conftest import PHONE, WIDE, arrive, visitor
from tests.browser.equipment import chromium
from tests.serving import ROOT, running_server

FOLDER = ROOT / "docs" / "screenshots"
PAGES = {
    **{name: name for name in SCREENS},
    FRONT: "",
    "comparison": "comparison?indicator=industrial_output",
    "search": "search?q=2023",
}
LOOKS = {
    "wide": (WIDE, "light", "zh"),
    "phone": (PHONE, "light", "zh"),
    "dark": (WIDE, "dark", "zh"),
    "english": (WIDE, "light", "en"),
}


def main() -> int:
    """Renew every screenshot."""
    FOLDER.mkdir(exist_ok=True)
    with running_server(ROOT / "curated") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for name, picture in _pictures(browser, address):
            _write(FOLDER / f"{name}.png", picture)
            print(name, flush=True)
        browser.close()
    return 0


def _pictures(browser: Browser, address: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the PNG of every page in every look."""
    for look, (size, scheme, language) in LOOKS.items():
        context = visitor(browser, viewport=size, color_scheme=scheme)
        page = context.new_page()
        for name, path in PAGES.items():
            arrive(page, f"{address}/{path}{'&' if '?' in path else '?'}lang={language}")
            page.wait_for_timeout(800)  # fonts and marks come to rest
            yield f"{name}-{look}", page.screenshot()
        context.close()


def _write(file: Path, picture: bytes) -> None:
    """Write a PNG in 256 colours: a quiet page needs no more, and weighs a third."""
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
