"""The piece of a photo on which a number stands, with a box around each number that can be seen there."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.opening.scans import SURE, CharacterBox, Scan
from metrics.web.workbench.text import standing_of

AROUND = (
    9  # as many heights of the number are seen to its left and right, and a third of that above and below
)
SMALL = 3  # pixels by which a box is wider than what it is around


class NumberBox(Struct, frozen=True):
    """A box around a number, in pixels of the photo, with how that is accounted for."""

    x: int
    y: int
    width: int
    height: int
    standing: str
    is_here: bool
    is_unsure: bool


class PhotoCrop(Struct, frozen=True):
    """What is seen of a photo of a width and height: ``view`` as SVG has it."""

    view: str
    width: int
    height: int
    boxes: tuple[NumberBox, ...]


def crop_of(scan: Scan, progress: Progress, stretch: Stretch) -> PhotoCrop | None:
    """Return the piece of a photo around a number; None where its place is not known."""
    here = list(scan.boxes(progress.document, stretch.start, stretch.end))
    if not here:
        return None
    tall = max(box.bottom - box.top for box in here)
    left, top = (
        min(box.left for box in here) - AROUND * tall,
        min(box.top for box in here) - AROUND / 3 * tall,
    )
    right, bottom = (
        max(box.right for box in here) + AROUND * tall,
        max(box.bottom for box in here) + AROUND / 3 * tall,
    )
    left, top, right, bottom = max(0, left), max(0, top), min(scan.width, right), min(scan.height, bottom)
    view = " ".join(str(round(edge)) for edge in (left, top, right - left, bottom - top))
    return PhotoCrop(view, scan.width, scan.height, tuple(_boxes(scan, progress, stretch)))


def _boxes(scan: Scan, progress: Progress, here: Stretch) -> Iterator[NumberBox]:
    """Yield a box around each number, one for each line that it stands on."""
    for stretch in progress.stretches:
        lines: dict[int, list[CharacterBox]] = {}
        for at in range(stretch.start, stretch.end):
            line = progress.document.characters[at].line
            lines.setdefault(line, []).extend(scan.boxes(progress.document, at, at + 1))
        yield from (_around(boxes, stretch, is_here=stretch is here) for boxes in lines.values() if boxes)


def _around(boxes: Sequence[CharacterBox], stretch: Stretch, *, is_here: bool) -> NumberBox:
    """Return where on a photo a number is framed, a little beyond its characters, and whether one was read unsurely."""
    left, top = min(box.left for box in boxes) - SMALL, min(box.top for box in boxes) - SMALL
    width, height = (
        max(box.right for box in boxes) + SMALL - left,
        max(box.bottom for box in boxes) + SMALL - top,
    )
    unsure = any(box.sureness < SURE for box in boxes)
    edges = round(left), round(top), round(width), round(height)
    return NumberBox(*edges, standing_of(stretch), is_here, unsure)
