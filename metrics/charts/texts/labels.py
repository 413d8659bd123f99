"""The texts of a chart with the seats that each may have, the best first."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from metrics.charts.looks.look import BODY
from metrics.charts.texts.boxes import Box, PlotFrame, anchored, text_size

NO_BREAK = "\u00a0"
AIR = 2.0  # pixels between two texts, at least
DROP = 3.0  # pixels by which a label below its mark is lower than Plotly sets it, which leaves one
LEADING = 1.5  # pixels by which a label of a mark is higher on a screen than its letters
LIFT = 18  # pixels by which a label at a fixed seat moves up
LIFTS = 5
TITLE = 16  # pixels above a panel in which its title stands
UP_AND_DOWN = (0, 1, -1, 2, -2, 3, -3, 4, -4)
TURNS = ("center", "right", "left")
ELSEWHERE = tuple(f"{side} {turn}" for side in ("top", "bottom", "middle") for turn in TURNS)[:-3]
SIDES = (*ELSEWHERE, "middle right", "middle left")
# Names of annotations that may move, and that may only go
MOVABLE, LOOSE = (
    ("label", "unplaced"),
    ("head", "sign"),
)
OPPOSITE = {
    "right": "left",
    "left": "right",
    "center": "center",
    "top": "bottom",
    "bottom": "top",
    "middle": "middle",
}
SIGN = {"right": 1, "left": -1, "top": -1, "bottom": 1}


class Seat(Struct, frozen=True):
    """Where a label may stand: its box, and what its seat is called in Plotly: a side, or pixels up.

    ``text`` is a shorter text that has room there where the whole one has none; else empty.
    """

    box: Box
    name: str | int
    text: str = ""

    def filled(self, whole: str) -> str:
        """Return what stands there: the whole text or the shorter one, with air towards its mark."""
        return beside(self.text or whole, str(self.name))


class Label(Struct, frozen=True):
    """A text that may move or go: trace and point, or None and the number of its annotation.

    ``mark`` is the middle of the mark that it names; an annotation has none.
    """

    trace: int | None
    number: int
    rank: tuple[float, ...]
    seats: tuple[Seat, ...]
    mark: tuple[float, float] | None = None

    @property
    def is_bare(self) -> bool:
        """Whether a label has no longer text that it could give way from."""
        return all(seat.text for seat in self.seats)

    @property
    def bare(self) -> "Label":
        """The label of a mark by its number alone, where it has such a text and need not say how it came to be."""
        short = () if self.rank[0] else tuple(seat for seat in self.seats if seat.text)
        return replace(self, seats=short) if short and self.trace is not None else self


def point_labels(chart: Mapping[str, Any], frame: PlotFrame) -> Iterator[Label]:
    """Yield the labels of all points, each with the sides of its mark on which it may stand."""
    for number, trace in enumerate(chart["data"]):
        if "text" not in str(trace.get("mode", "")).split("+") or "markers" not in trace["mode"]:
            continue
        ranks = _ranks(trace)
        for point, text in enumerate(trace["text"]):
            if text:
                mark = mark_at(trace, point, frame)
                yield Label(number, point, ranks[point], tuple(_sides(trace, point, frame)), mark)


def mark_at(trace: Mapping[str, Any], point: int, frame: PlotFrame) -> tuple[float, float]:
    """Return where the middle of a mark stands."""
    return frame.across(trace["x"][point]), frame.down(trace["y"][point], trace.get("yaxis") or "y")


def _ranks(trace: Mapping[str, Any]) -> list[tuple[float, ...]]:
    """Return how much each point's label matters, the smallest most: printed, newest, oldest, largest, smallest."""
    statuses = [str(about[5]) if len(about) > 5 else "" for about in trace.get("customdata", [])]
    along, values = trace["x"], trace["y"]
    order = sorted(range(len(along)), key=lambda point: (along[point], values[point]))
    ends = [
        order[-1],
        order[0],
        max(order, key=lambda about: values[about]),
        min(order, key=lambda about: values[about]),
    ]
    leading = {point: index for index, point in reversed(list(enumerate(ends)))}
    return [
        (statuses[point : point + 1] not in ([], ["printed"]), leading.get(point, len(ends)), -along[point])
        for point in range(len(along))
    ]


def _sides(trace: Mapping[str, Any], point: int, frame: PlotFrame) -> Iterator[Seat]:
    """Yield the seats of a mark's text: the side that its chart has chosen, the others, then its number's alone."""
    whole, short = str(trace["text"][point]), (trace.get("meta") or {}).get("short", {}).get(str(point), "")
    yield from _seats(trace, point, whole, frame)
    if short and short != whole:
        yield from (replace(seat, text=short) for seat in _seats(trace, point, short, frame))


def _seats(trace: Mapping[str, Any], point: int, text: str, frame: PlotFrame) -> Iterator[Seat]:
    """Yield the sides of a mark that a text may have as seats."""
    middle = mark_at(trace, point, frame)
    letters = trace.get("textfont", {}).get("size", BODY)
    sizes = trace["marker"]["size"]
    size_of_mark = sizes[point] if isinstance(sizes, Sequence) else sizes
    reach = size_of_mark / 1.6 + 1  # as far as Plotly sets texts off
    for side in dict.fromkeys((_of(trace["textposition"], point), *SIDES)):
        down, along = side.split(" ")
        below = reach + (DROP if down == "bottom" else 0)
        corner = middle[0] + SIGN.get(along, 0) * reach, middle[1] + SIGN.get(down, 0) * below
        size = text_size(beside(text, side), letters)
        box = _aired(anchored(corner, size, (OPPOSITE[along], OPPOSITE[down])))
        yield Seat(Box(box.left, box.top - LEADING, box.right, box.bottom + LEADING), side)


def beside(text: str, side: str) -> str:
    """Return a label with air between it and its mark where it stands at the side of that: Plotly leaves a pixel."""
    text, (down, along) = text.strip(NO_BREAK), side.split(" ")
    if down != "middle" or along == "center":
        return text
    return f"{text}{NO_BREAK}" if along == "left" else f"{NO_BREAK}{text}"


def _of(value: Any, point: int) -> str:
    """Return what a list, or one for all, says of a point."""
    return str(value if isinstance(value, str) else value[point])


def annotation_labels(chart: Mapping[str, Any], frame: PlotFrame) -> Iterator[Label]:
    """Yield the annotations that may move up or go."""
    for number, note in enumerate(chart["layout"].get("annotations", ())):
        if note.get("text") and is_loose(note):
            ceiling = _ceiling(note, frame)
            own = tuple(seat for seat in _note_seats(note, frame) if seat.box.top >= ceiling)
            yield Label(None, number, (note.get("name") in LOOSE, 0.0, float(number)), own)


def _note_seats(note: Mapping[str, Any], frame: PlotFrame) -> Iterator[Seat]:
    """Yield the seats of an annotation: as it is, then a label of two lines on one, which is not as high."""
    whole = str(note["text"])
    in_line = whole.replace("<br>", " ") if note.get("name") == "label" else whole
    for text in dict.fromkeys((whole, in_line)):
        box = note_box({**note, "text": text}, frame)
        for lift in _lifts(note):
            yield Seat(_moved(box, lift * LIFT), lift * LIFT, "" if text == whole else text)


def _ceiling(note: Mapping[str, Any], frame: PlotFrame) -> float:
    """Return how high an annotation may be seated: as the title of its panel, where another panel stands above."""
    ref = str(note.get("yref", "y")).removesuffix(" domain")
    domain = () if ref == "paper" else frame.layout[f"yaxis{ref[1:]}"].get("domain") or ()
    return frame.down(1, f"{ref} domain") - TITLE if domain and domain[1] < 1 else 0.0


def _lifts(note: Mapping[str, Any]) -> Sequence[int]:
    """Return by how many steps an annotation may move up: beside a mark up and down, at the top down, else up."""
    if note.get("name") in LOOSE:
        return (0,)
    if note.get("name") == "unplaced":
        return UP_AND_DOWN[:3]
    if note.get("name") in MOVABLE and note.get("xanchor") in ("left", "right"):
        return UP_AND_DOWN
    at_top = str(note.get("yref", "")).endswith("domain")
    return range(0, -LIFTS, -1) if at_top else range(LIFTS)


def is_loose(note: Mapping[str, Any]) -> bool:
    """Whether an annotation may move or go: a figure's label, or words that stand for a figure."""
    at_top = str(note.get("yref", "")).endswith("domain") and note.get("name") != "panel"
    return note.get("name") in (*MOVABLE, *LOOSE) or at_top


def note_box(note: Mapping[str, Any], frame: PlotFrame) -> Box:
    """Return the box of an annotation without an arrow."""
    size = text_size(str(note["text"]), note.get("font", {}).get("size", BODY))
    refs = str(note.get("xref", "x")), str(note.get("yref", "y"))
    anchor = frame.across(note["x"], refs[0]), frame.down(note["y"], refs[1])
    shifted = anchor[0] + note.get("xshift", 0), anchor[1] - note.get("yshift", 0)
    return _aired(anchored(shifted, size, (note.get("xanchor", "center"), note.get("yanchor", "middle"))))


def _moved(box: Box, up: float) -> Box:
    """Return a label's box so many pixels higher."""
    return Box(box.left, box.top - up, box.right, box.bottom - up)


def _aired(box: Box) -> Box:
    """Return a label's box with air at its sides."""
    return Box(box.left - AIR, box.top, box.right + AIR, box.bottom)
