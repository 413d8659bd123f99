"""No two texts of a chart lie on each other: each is moved to where there is room, or left to the table.

The texts of a chart are placed one after another, those that matter most first. A text that finds room nowhere gives
way to its number alone, as all do where marks are many; where that has none either it goes; its mark still tells its
figure where it is pointed at, and the table beside the chart has all figures. Names of years lose what stands below
them, then thin out evenly.
Widths are estimated, on the safe side; on a screen the page's script measures them once more.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from metrics.charts.chart import Chart
from metrics.charts.looks.look import BODY
from metrics.charts.texts.boxes import Box, PlotFrame, anchored, text_size
from metrics.charts.texts.labels import LIFT, Label, Seat, annotation_labels, is_loose, note_box, point_labels
from metrics.charts.texts.obstacles import Obstacles, under_texts

CROWDED = 15  # marks; of more, only each town's newest, oldest, largest and smallest are labelled over lines and marks
MANY = 30  # marks; of more, only these are labelled at all
STEPS = (1, 2, 5, 10, 20, 50)  # of years: every one is named, or every second …


def placed(chart: Chart, width: float, height: float) -> Chart:
    """Return ``chart`` itself, its texts moved so that none lies on another where it has so many pixels."""
    drawn = chart.plain
    frame = PlotFrame(drawn["layout"], width, height)
    _thin_years(drawn, frame)
    taken = list(fixed_boxes(drawn, frame))
    under = under_texts(drawn, frame)
    labels = [*point_labels(drawn, frame), *annotation_labels(drawn, frame)]
    marks = sum(label.trace is not None for label in labels)
    if marks > CROWDED:
        labels = [label.bare for label in labels]
    gone: set[int] = set()
    for label in sorted(labels, key=lambda label: label.rank):
        seat = None if marks > MANY and _is_minor(label) else free_seat(label, taken, under, frame)
        if seat is not None and _gives_way(label, seat, under, marks):
            seat = None
        if seat is not None:
            taken.append(seat.box)
        elif label.trace is None:
            gone.add(label.number)
        _settle(drawn, label, seat)
    notes = chart.layout.get("annotations", ())
    chart.layout["annotations"] = [note for number, note in enumerate(notes) if number not in gone]
    return chart


def _gives_way(label: Label, seat: Seat, under: Obstacles, marks: int) -> bool:
    """Whether a label at its best seat is left to the table, as one of so many."""
    if marks > MANY:
        return _meets(seat.box, under.marks)
    return marks > CROWDED and _is_minor(label) and any(_cost(seat, label, under)[:5])


def _is_minor(label: Label) -> bool:
    """Whether a label is of a mark that is neither its town's newest nor oldest, largest nor smallest."""
    return label.trace is not None and label.rank[1] > 3


def free_seat(label: Label, taken: list[Box], under: Obstacles, frame: PlotFrame) -> Seat | None:
    """Return the first seat on no other text where least lies under it; None where there is none.

    A text on a mark is worst, then one nearer to another mark than to its own, then a shorter one that no longer says
    how its figure came to be, then one on a line between marks, then another shorter one, then one lifted far off its
    column, then one that a hairline strikes through.
    """
    fit = (seat for seat in label.seats if seat.box.within(frame.whole) and not _meets(seat.box, taken))
    best: tuple[tuple[bool, ...], Seat] | None = None
    for seat in fit:
        cost = _cost(seat, label, under)
        if best is None or cost < best[0]:
            best = cost, seat
        if not any(cost):
            break  # none that comes later is better
    return best and best[1]


def _cost(seat: Seat, label: Label, under: Obstacles) -> tuple[bool, ...]:
    """Return what speaks against a seat, the gravest first."""
    on_mark, on_line, on_hairline = under.cost(seat.box)
    far = isinstance(seat.name, int) and abs(seat.name) > LIFT
    is_short = bool(seat.text) and not label.is_bare
    is_silent = is_short and bool(label.rank[0])  # of a figure that is not printed
    return on_mark, under.strays(seat.box, label.mark), is_silent, on_line, is_short, far, on_hairline


def _meets(box: Box, others: Iterable[Box]) -> bool:
    """Whether a text's box meets any of the others on the chart."""
    return any(box.meets(other) for other in others)


def _settle(drawn: Mapping[str, Any], label: Label, seat: Seat | None) -> None:
    """Write where a label stands into the chart; a point's label that has no seat is emptied."""
    if label.trace is None:
        if seat is not None:
            note = drawn["layout"]["annotations"][label.number]
            note["yshift"] = note.get("yshift", 0) + int(seat.name)
            note["text"] = seat.text or note["text"]
        return
    trace = drawn["data"][label.trace]
    trace["text"] = list(trace["text"])
    sides = trace["textposition"]
    trace["textposition"] = [sides] * len(trace["text"]) if isinstance(sides, str) else list(sides)
    if seat is None:
        trace["text"][label.number] = ""
    else:
        trace["text"][label.number] = seat.filled(trace["text"][label.number])
        trace["textposition"][label.number] = str(seat.name)


def fixed_boxes(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[Box]:
    """Yield the boxes of the texts that stay where they are: names along the foot, titles, signs."""
    yield from year_boxes(drawn, frame)
    for note in drawn["layout"].get("annotations", ()):
        if note.get("text") and not is_loose(note):
            yield note_box(note, frame)
    yield from tick_boxes(drawn, frame)


def tick_boxes(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[Box]:
    """Yield the box of the numbers along the left side, if there are any."""
    if drawn["layout"]["yaxis"].get("showticklabels") is not False:
        yield Box(0, frame.plot.top, frame.plot.left - 4, frame.plot.bottom)


def year_boxes(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[Box]:
    """Yield the boxes of the names along the foot."""
    axis = drawn["layout"]["xaxis"]
    if axis.get("showticklabels") is False:
        return
    size = axis.get("tickfont", {}).get("size", BODY)
    top = frame.plot.bottom + 3 + (axis.get("ticklabelstandoff") or 0)
    for value, text in zip(axis.get("tickvals", ()), axis.get("ticktext", ()), strict=True):
        if text:
            yield anchored((frame.across(value), top), text_size(text, size), ("center", "top"))


def _thin_years(drawn: Mapping[str, Any], frame: PlotFrame) -> None:
    """Shorten the names at a chart's foot until none lies on the next: to first lines, then but a few are named.

    Every second, fifth … is, and the last one. Why towns have no mark, which stood below a year, is told elsewhere.
    """
    axis = drawn["layout"]["xaxis"]
    whole = list(axis.get("ticktext") or ())
    years = [text.partition("<br>")[0] for text in whole]
    fewer = (
        [text if (len(years) - 1 - index) % step == 0 else "" for index, text in enumerate(years)]
        for step in STEPS
    )
    for texts in (whole, *fewer) if whole else ():
        axis["ticktext"] = texts
        boxes = list(year_boxes(drawn, frame))
        if not any(one.right + 4 > other.left for one, other in pairwise(boxes)):
            return
