"""Which texts of a chart have no room on a phone, where the chart is narrow and its texts are not smaller."""

from collections.abc import Mapping, Sequence
from typing import Any

from metrics.charts.boxes import Box, PlotFrame
from metrics.charts.labels import Label, annotation_labels, point_labels

PHONE = 358.0  # pixels that a chart has on a phone


def without_room(
    traces: Sequence[Mapping[str, Any]], layout: Mapping[str, Any]
) -> set[tuple[int | None, int]]:
    """Return trace and point of each label, or None and the number of the annotation, that goes on a phone.

    Those that matter most stay; one that would lie on another or leave the screen goes.
    """
    drawn = {"data": traces, "layout": layout}
    frame = PlotFrame(layout, PHONE, float(layout.get("height") or 0))
    labels = sorted([*point_labels(drawn, frame), *annotation_labels(drawn, frame)], key=_rank)
    taken: list[Box] = []
    gone: set[tuple[int | None, int]] = set()
    for label in labels:
        box = label.places[0].box
        if box.left < 0 or box.right > PHONE or any(box.meets(other) for other in taken):
            gone.add((label.trace, label.number))
        else:
            taken.append(box)
    return gone


def _rank(label: Label) -> tuple[float, ...]:
    """Return how much a label matters, the smallest most."""
    return label.rank
