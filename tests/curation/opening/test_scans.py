"""What is read off a photo is asked back where its reader is not sure, and a file that keeps no boxes is none."""

from pathlib import Path

import pytest

from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.scans import CharacterBox, Scan, boxes_beside, corrected, is_doubtful, scan_of
from metrics.curation.proving.cleaning import Span
from metrics.curation.proving.documents import document_of

TEXT = "产值12.34亿元。"
NUMBER = 2, 9


def scan(gap: float = 0, **sureness: float) -> Scan:
    """Return a photo of one line, ten pixels a character, sure of each but those named by their place."""
    row = [
        CharacterBox(
            10 * at + (gap if at > 2 else 0),
            0,
            10 * at + 9 + (gap if at > 2 else 0),
            12,
            sureness.get(f"at_{at}", 1),
        )
        for at in range(len(TEXT))
    ]
    return Scan(200, 50, (tuple(row),))


@pytest.mark.parametrize(
    ("photo", "doubtful"),
    [
        (scan(), False),
        (scan(at_4=0.5), True),  # its point
        (scan(at_1=0.5), True),  # what is beside it: a digit may be gone there
        (scan(at_9=0.5), False),  # the full stop behind it
        (scan(gap=30), True),  # a point may be lost between two digits
    ],
)
def test_a_number_is_asked_back_where_it_or_what_is_beside_it_is_not_sure(
    photo: Scan, doubtful: bool
) -> None:
    assert is_doubtful(document_of(TEXT.encode()), photo, NUMBER) is doubtful


TWO = "产值4812万元，税收9871万元，出口5566万元。"


def of_two(first: float, sureness: float = 1) -> Scan:
    """Return a photo of two numbers, the digits of the first so wide, and one of them so sure."""
    widths = [first if 2 <= at < 6 else 10.0 for at in range(len(TWO))]
    lefts = [sum(widths[:at]) for at in range(len(TWO))]
    row = [
        CharacterBox(left, 0, left + width, 12, sureness if 11 <= at < 14 else 1)
        for at, (left, width) in enumerate(zip(lefts, widths, strict=True))
    ]
    return Scan(200, 50, (tuple(row),))


@pytest.mark.parametrize(
    ("photo", "doubtful"),
    [
        (of_two(10.4), False),
        (of_two(11.5), True),  # 48.12, whose point shared its room with the digits
        (of_two(10, 0.5), True),  # a quarter of the page's digits is not sure
    ],
)
def test_a_number_is_asked_back_where_it_is_wider_or_its_page_is_bad(photo: Scan, *, doubtful: bool) -> None:
    assert is_doubtful(document_of(TWO.encode()), photo, (2, 8)) is doubtful


def test_boxes_are_kept_beside_the_text_and_follow_a_correction(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    assert scan_of(text) is None
    for broken in ("", "[]", '{"width": 1, "height": 1, "lines": [[[1, 2]]]}', '{"width": 1, "lines": 3}'):
        boxes_beside(text).write_text(broken, "utf-8")
        assert scan_of(text) is None
    boxes_beside(text).write_text(scan(at_4=0.5).as_json, "utf-8")
    assert scan_of(text) == scan(at_4=0.5)
    row = Scan.read(corrected(scan(at_4=0.5).as_json, Span(1, 3, 1, 10), 3)).lines[0]
    assert len(row) == len(TEXT) - 7 + 3
    assert row[2] == CharacterBox(20, 0, 89, 12, 1)
    assert row[5] == CharacterBox(90, 0, 99, 12, 1)


def test_a_picture_that_is_none_is_refused_whether_photos_can_be_read_or_not() -> None:
    with pytest.raises(UnopenedError):
        opened(b"\x89PNG\r\n\x1a\n and nothing more")
