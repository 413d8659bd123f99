"""Where the extra `scan` is installed a photo is read, each character with its place; elsewhere it is said how."""

import io
import re
from importlib.util import find_spec
from pathlib import Path

import pylopdf_fonts_zh_cn
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import INSTALL_SCANNER, UnopenedError
from metrics.curation.opening.scans import is_doubtful
from metrics.curation.proving.documents import document_of

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
        with pytest.raises(UnopenedError, match=INSTALL_SCANNER):
            opened(photo())
        return
    read = opened(photo())
    assert read.text.split() == list(LINES)
    assert read.scan
    assert [len(row) for row in read.scan.lines] == [len(line) for line in LINES]
    boxes = [box for box in read.scan.lines[1] if box]
    assert [box.left for box in boxes] == sorted(box.left for box in boxes)
    assert all(80 < box.top < box.bottom < 150 for box in boxes)


PRINTED = (
    "实现规上工业总产值21.67亿元，同比增长3.4%",
    "完成固定资产投资4812万元，下降12.9%",
    "农村居民人均可支配收入38216元，增长6.05%",
    "空气优良天数351天，占比96.2%",
)


def print_of(size: int, tilt: float, blur: float) -> bytes:
    """Return a picture of four lines with numbers, as a phone takes it: turned a little, grey, not sharp, squeezed."""
    font = next(Path(pylopdf_fonts_zh_cn.__file__).parent.rglob("NotoSansSC*.otf"))
    picture = Image.new("L", (30 * size, 10 * size), 246)
    for number, line in enumerate(PRINTED):
        at = (2 * size, int(size * (2 + 1.8 * number)))
        ImageDraw.Draw(picture).text(at, line, 28, ImageFont.truetype(str(font), size))
    turned = picture.rotate(tilt, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=246)
    noise = Image.effect_noise(turned.size, 8)
    grey = ImageChops.add(turned.filter(ImageFilter.GaussianBlur(blur)), noise, offset=-128)
    kept = io.BytesIO()
    grey.convert("RGB").save(kept, "JPEG", quality=80)
    return kept.getvalue()


@pytest.mark.parametrize(("size", "tilt", "blur"), [(20, 0.0, 0.3), (26, 1.5, 0.5), (34, -2.0, 0.8)])
def test_a_number_of_a_print_is_read_right_or_asked_back(size: int, tilt: float, blur: float) -> None:
    if find_spec("rapidocr_onnxruntime") is None:
        with pytest.raises(UnopenedError, match=INSTALL_SCANNER):
            opened(print_of(size, tilt, blur))
        return
    read = opened(print_of(size, tilt, blur))
    assert read.scan
    document = document_of(read.text.encode())
    numbers = list(re.finditer(r"\d[\d.]*", document.plain))
    sure = [match[0] for match in numbers if not is_doubtful(document, read.scan, match.span())]
    true = re.findall(r"\d[\d.]*", "".join(PRINTED))
    assert len(numbers) == len(true)
    assert not set(sure) - set(true)
    assert len(sure) >= len(true) / 2
