"""Which texts of a chart stand elsewhere on a phone, where the chart is narrow and its texts are not smaller."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from metrics.charts.texts.boxes import Box, PlotFrame
from metrics.charts.texts.labels import Seat, annotation_labels, note_box, point_labels
from metrics.charts.texts.obstacles import under_texts
from metrics.charts.texts.placement import free_seat, tick_boxes

PHONE = 358.0  # pixels that a chart has on a phone
AIR = 4.0  # pixels above and below the title of a panel
# By trace and point, or by None and number of annotation
SeatsOnPhone = Mapping[tuple[int | None, int], Seat | None]


def titles_on_a_phone(layout: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the titles of a drawing's panels with the shorter text for a phone that a layout brings for them."""
    shorter = iter(layout.get("meta") or ())
    for note in layout.get("annotations") or ():
        if note.get("name") == "panel":
            yield {**note, "text": next(shorter, "") or note["text"]}


def moved_on_a_phone(traces: Sequence[Mapping[str, Any]], layout: Mapping[str, Any]) -> SeatsOnPhone:
    """Return where a label stands on a phone, if it stands or reads otherwise than on a wide screen; None: nowhere.

    The key is trace and point of the label, or None and the number of the annotation. Those that matter most are
    placed first; an annotation stays or goes.
    """
    drawn = {"data": traces, "layout": layout}
    frame = PlotFrame(layout, PHONE, float(layout.get("height") or 0))
    notes = (replace(label, seats=label.seats[:1]) for label in annotation_labels(drawn, frame))
    under = under_texts(drawn, frame)
    titles = (note_box(title, frame) for title in titles_on_a_phone(layout))
    aired = (Box(title.left, title.top - AIR, title.right, title.bottom + AIR) for title in titles)
    taken = [*tick_boxes(drawn, frame), *aired]
    moved: dict[tuple[int | None, int], Seat | None] = {}
    for label in sorted([*point_labels(drawn, frame), *notes], key=lambda label: label.rank):
        seat = free_seat(label, taken, under, frame)
        if seat is not None:
            taken.append(seat.box)
        if seat is None or seat.text or seat.name != label.seats[0].name:
            moved[label.trace, label.number] = seat
    return moved
