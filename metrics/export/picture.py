"""A chart's JSON becomes a picture: PNG or SVG bytes, without a browser and without the machine's fonts."""

import struct
import zlib
from functools import lru_cache

from metrics.export.chart_json import admitted
from metrics.export.drawing import Svg
from metrics.export.refusal import PictureError
from metrics.export.studio import FAILED, studios
from metrics.language import Bilingual

LEAST, MOST = 100, 4000
KEPT = 40  # pictures, some 200 kB each
SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEAD = len(SIGNATURE) + 25  # the signature and the chunk with the size


def png(chart_json: str, *, width: int = 1600, height: int = 900, scale: float = 1) -> bytes:
    """Return a chart as PNG, ``width * scale`` by ``height * scale`` pixels.

    Args:
        chart_json: a Plotly chart as ``fig.to_json()`` writes it, of scatter and bar traces.
        width: the width that the chart is laid out in.
        height: the height that the chart is laid out in.
        scale: by how much the layout is enlarged; 960 by 540 at 5/3 is 1600 by 900.

    Raises:
        PictureError: if the size or the chart cannot be drawn; never half a picture. For a character that the
            font lacks a sign stands (〓).
    """
    size = _within_bounds(width * scale, height * scale)
    drawing = _drawing(chart_json, width, height)
    order = {"svg": drawing.thickened(), "width": size[0], "height": size[1]}
    picture = studios().ask(order)
    if picture[:8] != SIGNATURE or struct.unpack(">II", picture[16:24]) != size:
        raise PictureError(FAILED)
    return picture


@lru_cache(KEPT)
def kept_png(chart_json: str, width: int, height: int, scale: float) -> bytes:
    """Return what `png` does, drawn once: a chart of one version of the data that many take away is kept."""
    return png(chart_json, width=width, height=height, scale=scale)


def at_resolution(picture: bytes, dots_an_inch: int) -> bytes:
    """Return a PNG that says how large it is on paper, so that a program places it in its true size."""
    dots = round(dots_an_inch / 0.0254)
    resolution = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    chunk = struct.pack(">I", 9) + resolution + struct.pack(">I", zlib.crc32(resolution))
    return picture[:HEAD] + chunk + picture[HEAD:]


def svg(chart_json: str, *, width: int = 1600, height: int = 900) -> bytes:
    """Return a chart as SVG of ``width`` by ``height``; its texts stay texts, set in the reader's fonts.

    Args:
        chart_json: a Plotly chart as ``fig.to_json()`` writes it, of scatter and bar traces.
        width: the width that the chart is laid out in.
        height: the height that the chart is laid out in.

    Raises:
        PictureError: if the size or the chart cannot be drawn.
    """
    return _drawing(chart_json, width, height).text().encode()


def _drawing(chart_json: str, width: int, height: int) -> Svg:
    """Return the chart drawn."""
    _within_bounds(width, height)
    chart = admitted(chart_json)
    drawn = studios().ask({"chart": chart, "width": width, "height": height}).decode()
    return Svg(drawn)


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
