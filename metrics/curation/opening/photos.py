"""The lines of a photo, read by the optional extra `scan`: each character with its place, and how sure it is."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

from metrics.curation.opening import limits
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.scans import CharacterBox, Scan

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
# Text, boxes, pieces, scores
ScanResult = tuple[str, Sequence[Sequence[Sequence[float]]], Sequence[str], Sequence[float]]


def photo_text(raw: bytes) -> tuple[str, Scan]:
    """Return the text of a photo, a line for each that is read, and where its characters stand.

    Raises:
        UnopenedError: if the extra `scan` is not installed, or the picture is broken or too large.
    """
    picture = _upright(raw)
    rows = [_row(line) for line in _read(picture)]
    return "".join(f"{text}\n" for text, _ in rows), Scan(
        picture.width, picture.height, tuple(boxes for _, boxes in rows)
    )


def _upright(raw: bytes) -> Any:
    """Return the picture of a photo as a person holds it."""
    from PIL import Image, ImageOps

    try:
        picture = Image.open(io.BytesIO(raw), formats=("PNG", "JPEG"))
        if picture.width * picture.height > limits.PIXELS:
            raise UnopenedError(limits.TOO_MANY_PIXELS)
        return ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, UnopenedError):
            raise
        raise UnopenedError(limits.BROKEN_PICTURE) from error


def _read(picture: Any) -> Iterator[ScanResult]:
    """Yield what is read on a picture, line by line."""
    try:
        from rapidocr_onnxruntime import RapidOCR
    except ImportError as error:
        raise UnopenedError(limits.NO_SCANNER) from error
    upright = io.BytesIO()
    picture.save(upright, "PNG")
    lines, _ = RapidOCR()(upright.getvalue(), return_word_box=True)
    for line in lines or ():
        yield line[1], line[3], line[4], line[5]


def _row(scanned: ScanResult) -> tuple[str, tuple[CharacterBox | None, ...]]:
    """Return a line read off a photo in which a blank is one, and the box of each of its characters.

    >>> _row(("12 3", [[[0, 0], [8, 0], [8, 9], [0, 9]], [[9, 0], [12, 9]]], ["12", "3"], [0.9, 0.5]))[1][3]
    CharacterBox(left=9.0, top=0, right=12.0, bottom=9, sureness=0.5)
    """
    text, outlines, pieces, scores = scanned
    line = re.sub(r"\s+", " ", text).strip()
    known = [
        box
        for corners, piece, score in zip(outlines, pieces, scores, strict=False)
        for box in _boxes(corners, piece, score)
    ]
    if len(known) != len(line.replace(" ", "")):
        return line, (None,) * len(line)
    left = iter(known)
    return line, tuple(None if character == " " else next(left) for character in line)


def _boxes(corners: Sequence[Sequence[float]], piece: str, score: float) -> Iterator[CharacterBox]:
    """Yield the boxes on a photo of a piece's characters: those of a word share its box."""
    count = len(piece.replace(" ", ""))
    across, down = [corner[0] for corner in corners], [corner[1] for corner in corners]
    width = (max(across) - min(across)) / max(1, count)
    for at in range(count):
        left = min(across) + at * width
        yield CharacterBox(left, min(down), left + width, max(down), score)
