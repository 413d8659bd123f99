"""The process that draws: chart in, SVG out; SVG in, PNG out.

It runs by path, as a program of its own, and knows nothing of the rest of the package: what crashes,
hangs or leaks in here can be killed without harm. Orders come on standard input, each a length (4 bytes,
big-endian) and JSON; answers go to standard output, each ``+`` or ``!``, a length, and bytes.
"""

import json
import os
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO

import mirage.fonts
import pylopdf_fonts_zh_cn
import resvg_py
from mirage.engine import MirageEngine
from PIL import ImageFont

FONT_FILE = str(pylopdf_fonts_zh_cn.sans_path())
FONT_FAMILY = "Noto Sans SC"
EM = 1000
# The font has one narrow blank; thinner ones become it, for a picture with boxes would be worse.
BLANKS = dict.fromkeys(map(ord, "\t\n\r\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"), " ")
JAVASCRIPT_BYTES = 512 * 2**20

SCRIPTS = ("repairs.js", "selectors.js")  # what the engine gets beside Plotly


class OneFont(mirage.fonts.FontManager):  # type: ignore[misc]  # the package has no types
    """Measures every text in the bundled font, whatever family a chart names, and without hinting."""

    def __init__(self) -> None:
        """Open the font once, at a size at which rounding is nothing."""
        self.font = ImageFont.truetype(FONT_FILE, EM)
        self.ascent, self.descent = (height / EM for height in self.font.getmetrics())

    def measure(self, text: str, family: str, size: float, weight: str = "") -> tuple[float, ...]:
        """Return width, height, ascent and descent of ``text`` in pixels; family and weight do not matter."""
        width = self.font.getlength(text.translate(BLANKS)) * size / EM
        return (width, (self.ascent + self.descent) * size, self.ascent * size, self.descent * size)


class Drawer:
    """Plotly's own drawing code in an embedded JavaScript engine."""

    def __init__(self) -> None:
        """Start the engine and repair it; takes a few tenths of a second."""
        font = OneFont()
        mirage.fonts._DEFAULT_FONT_MANAGER = font  # the package offers no other way to choose the font
        self.engine = MirageEngine()
        self.engine.context.set_memory_limit(JAVASCRIPT_BYTES)
        self.engine.context.eval(f"var ASCENT = {font.ascent}, DESCENT = {font.descent};")
        for script in SCRIPTS:
            self.engine.context.eval(Path(__file__).with_name(script).read_text("utf-8"))

    def drawn(self, order: dict[str, Any]) -> bytes:
        """Return the chart ``order["chart"]`` as SVG."""
        chart = order["chart"]
        svg: str = self.engine.render_svg(chart["data"], chart["layout"], order["width"], order["height"])
        return svg.translate(BLANKS).encode()


def painted(order: dict[str, Any]) -> bytes:
    """Return the SVG ``order["svg"]`` as PNG, ``order["width"]`` by ``order["height"]`` pixels."""
    return resvg_py.svg_to_bytes(
        order["svg"],
        width=order["width"],
        height=order["height"],
        skip_system_fonts=True,
        font_files=[FONT_FILE],
        font_family=FONT_FAMILY,
        sans_serif_family=FONT_FAMILY,
    )


def answered(order: bytes, drawer: Drawer) -> tuple[bytes, bytes]:
    """Return ``+`` and what was ordered, or ``!`` and why it could not be had."""
    try:
        wanted = json.loads(order)
        return b"+", painted(wanted) if "svg" in wanted else drawer.drawn(wanted)
    except Exception as problem:  # whatever went wrong belongs to this one order
        return b"!", f"{type(problem).__name__}: {problem}"[:2000].encode(errors="replace")


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer orders until there are no more."""
    drawer = Drawer()
    while length := orders.read(4):
        mark, body = answered(orders.read(struct.unpack(">I", length)[0]), drawer)
        answers.write(struct.pack(">cI", mark, len(body)) + body)
        answers.flush()


if __name__ == "__main__":
    with os.fdopen(os.dup(1), "wb") as channel:
        os.dup2(2, 1)  # what a library prints must not end up among the answers
        serve(sys.stdin.buffer, channel)
