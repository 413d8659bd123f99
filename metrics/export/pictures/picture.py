"""A chart's drawing becomes a file: PNG or SVG bytes, without a browser and without the machine's fonts."""

import struct
import zlib
from functools import lru_cache

from metrics.export.pictures.glyphs import with_fallback, without_unprintable
from metrics.export.pictures.refusal import PictureError
from metrics.export.pictures.studio import FAILED, studios
from metrics.language import Bilingual

LEAST, MOST = 100, 4000
KEPT = 40  # pictures, some 200 kB each
SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEAD = len(SIGNATURE) + 25  # the signature and the chunk with the size


def png(drawing: str, width: float, height: float) -> bytes:
    """Return a chart as PNG of ``width`` by ``height`` pixels.

    Args:
        drawing: the chart's SVG, as `metrics.charts.svg_file` writes it, of the same proportions.
        width: the pixels across.
        height: the pixels down.

    Raises:
        PictureError: if the size or the drawing cannot be painted; never half a picture. For a character that the
            font lacks a sign stands (〓).
    """
    size = _within_bounds(width, height)
    order = {"svg": with_fallback(drawing), "width": size[0], "height": size[1]}
    picture = studios().ask(order)
    if picture[:8] != SIGNATURE or struct.unpack(">II", picture[16:24]) != size:
        raise PictureError(FAILED)
    return picture


@lru_cache(KEPT)
def kept_png(drawing: str, width: float, height: float) -> bytes:
    """Return what `png` does, painted once: a chart of one version of the data that many take away is kept."""
    return png(drawing, width, height)


def at_resolution(picture: bytes, dots_an_inch: int) -> bytes:
    """Return a PNG that says how large it is on paper, so that a program places it in its true size."""
    dots = round(dots_an_inch / 0.0254)
    resolution = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    chunk = struct.pack(">I", 9) + resolution + struct.pack(">I", zlib.crc32(resolution))
    return picture[:HEAD] + chunk + picture[HEAD:]


def svg(drawing: str) -> bytes:
    """Return a chart as an SVG file; its texts stay texts, set in the reader's fonts."""
    return without_unprintable(drawing).encode()


def _within_bounds(width: float, height: float) -> tuple[int, int]:
    """Return a size in whole pixels, if pictures may have it."""
    if LEAST <= width <= MOST and LEAST <= height <= MOST:  # never so for NaN
        return round(width), round(height)
    raise PictureError(
        Bilingual(
            f"图片尺寸 '{width:.0f}×{height:.0f}' 不行，宽和高须在 {LEAST} 与 {MOST} 像素之间；"
            "请少选些乡镇或年份，或改取表格",
            f"no picture has '{width:.0f}×{height:.0f}' pixels, width and height lie between {LEAST} and {MOST}; "
            "choose fewer towns or years, or take the table",
        )
    )
