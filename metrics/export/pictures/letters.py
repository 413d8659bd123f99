"""Letters of the bundled font as masks, each drawn once and kept: a text is pasted letter by letter."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import pylopdf_fonts_zh_cn
from PIL import Image, ImageDraw, ImageFont

FONT_FILE = str(pylopdf_fonts_zh_cn.sans_path())
EM = 1000
STEPS = 4  # steps within a pixel at which a letter may begin
KEPT = 8000  # masks, some 1 kB each


class Glyph(NamedTuple):
    """A letter's mask, and where its upper left corner stands from the letter's beginning on the base line."""

    mask: Image.Image
    left: int
    top: int


def width(text: str, size: float) -> float:
    """Return how many pixels wide a text is at a size, without hinting."""
    return sum(advance(*pair) for pair in pairs(text)) * size


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield each letter of a text with the one that follows; none follows the last.

    >>> list(pairs("12"))
    [('1', '2'), ('2', '')]
    """
    return zip(text, [*text[1:], ""], strict=False)


@lru_cache(KEPT)
def advance(letter: str, following: str) -> float:
    """Return how far behind a letter the one that follows begins, of the size."""
    font = _font(EM)
    return float(font.getlength(letter + following) - font.getlength(following)) / EM


@lru_cache(KEPT)
def letter_mask(letter: str, size: float, step: int, edge: float) -> Glyph | None:
    """Return a letter at a size in pixels, ``step`` of a pixel's `STEPS` to the right, by ``edge`` fatter on each side.

    None where nothing is to be seen of it.
    """
    font, begins = _font(size), step / STEPS
    left, top, right, bottom = font.getbbox(letter, anchor="ls", stroke_width=edge)
    if right <= left or bottom <= top:
        return None
    corner = int(left) - 1, int(top) - 1
    mask = Image.new("L", (int(right - left) + 3, int(bottom - top) + 3))
    at = begins - corner[0], -corner[1]
    ImageDraw.Draw(mask).text(at, letter, fill=255, font=font, anchor="ls", stroke_width=edge)
    box = mask.getbbox()
    return Glyph(mask.crop(box), corner[0] + box[0], corner[1] + box[1]) if box else None


@lru_cache(64)
def _font(size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT_FILE, size)
