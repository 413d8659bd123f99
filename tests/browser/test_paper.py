"""On paper whatever was dark on the screen is dark on white, and no letter is too small to read."""

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw
import pytest

from tests.browser.conftest import PAGES, PageOpener

LEAST = 8  # points
WHITE = 1.01  # of the sheet: the rim that keeps lines away from letters
PRINTED = ("/", "/comparison?indicator=fixed_asset_investment", *PAGES[1:])


def letters(printed: bytes) -> Iterator[tuple[str, float, float]]:
    """Yield the letters of a printed page, each with its size in points and its contrast with white."""
    for sheet in pypdfium2.PdfDocument(printed):
        text, raw = sheet.get_textpage(), pypdfium2.raw
        for place in range(text.count_chars()):
            letter, matrix = chr(raw.FPDFText_GetUnicode(text, place)), raw.FS_MATRIX()
            inks = [ctypes.c_uint() for _ in range(4)]
            if letter.isspace() or not raw.FPDFText_GetFillColor(text, place, *inks):
                continue
            raw.FPDFText_GetMatrix(text, place, matrix)
            yield letter, matrix.d * raw.FPDFText_GetFontSize(text, place), contrast(*inks[:3])


def contrast(red: ctypes.c_uint, green: ctypes.c_uint, blue: ctypes.c_uint) -> float:
    """Return the contrast of a colour with white."""
    light = [ink.value / 255 for ink in (red, green, blue)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in light]
    return 1.05 / (
        sum(part * share for part, share in zip(linear, (0.2126, 0.7152, 0.0722), strict=True)) + 0.05
    )


@pytest.mark.parametrize("path", PRINTED)
def test_a_dark_page_is_printed_dark_on_white_in_letters_of_eight_points(
    opened: PageOpener, path: str
) -> None:
    page = opened(path, dark=True)
    printed = list(letters(page.pdf(format="A4")))
    assert len(printed) > 100
    assert {(letter, round(size, 1)) for letter, size, _ in printed if size < LEAST} == set()
    assert {(letter, round(ratio, 1)) for letter, _, ratio in printed if WHITE < ratio < 4.5} == set()


def test_after_printing_the_chart_is_the_screen_s_again(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output", dark=True)
    drawing = """() => [...document.querySelectorAll('.plot .main-svg :is(text, path)')]
      .map(node => [getComputedStyle(node).fill, node.getBoundingClientRect().x])"""
    before = page.evaluate(drawing)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(drawing) != before
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.wait_for_function(f"before => JSON.stringify(({drawing})()) === JSON.stringify(before)", arg=before)
    assert page.evaluate("() => document.querySelector('.plot').layout.height") == 380
