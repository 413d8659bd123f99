"""Where the extra `scan` is installed a photo is read, each character with its place; elsewhere it is said how."""

import io
from importlib.util import find_spec
from pathlib import Path

import pylopdf_fonts_zh_cn
import pytest
from PIL import Image, ImageDraw, ImageFont

from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import UnopenedError

LINES = ("2023年规上工业总产值12.34亿元", "固定资产投资6500余万元")


def photo() -> bytes:
    """Return a picture of two lines in our own font."""
    font = next(Path(pylopdf_fonts_zh_cn.__file__).parent.rglob("NotoSansSC*.otf"))
    picture = Image.new("RGB", (640, 160), "white")
    for number, line in enumerate(LINES):
        ImageDraw.Draw(picture).text((30, 20 + 70 * number), line, "black", ImageFont.truetype(str(font), 28))
    kept = io.BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def test_a_photo_is_read_where_that_is_installed_and_else_it_is_told_what_to_install() -> None:
    if find_spec("rapidocr_onnxruntime") is None:
        with pytest.raises(UnopenedError, match=r"town-metrics\[scan\]"):
            opened(photo())
        return
    read = opened(photo())
    assert read.text.split() == list(LINES)
    assert read.scan
    assert [len(row) for row in read.scan.lines] == [len(line) for line in LINES]
    boxes = [box for box in read.scan.lines[1] if box]
    assert [box.left for box in boxes] == sorted(box.left for box in boxes)
    assert all(80 < box.top < box.bottom < 150 for box in boxes)
