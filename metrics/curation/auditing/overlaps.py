"""Which of many stretches of a document lie over a place, looked for around it alone."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar


class Extent(Protocol):
    """The extent of a proof or an excluded stretch: from ``start`` to before ``end`` of a document's cleaned text."""

    @property
    def start(self) -> int:
        """The place in the document at which the extent begins."""

    @property
    def end(self) -> int:
        """The place behind its last character."""


InText = TypeVar("InText", bound=Extent)


def overlapping(stretches: Iterable[InText]) -> Callable[[int, int], tuple[InText, ...]]:
    """Return what tells, of a place from ``start`` to before ``end``, which stretches lie over it, in their order."""
    in_order = sorted(stretches, key=lambda stretch: stretch.start)
    starts = [stretch.start for stretch in in_order]
    longest = max((stretch.end - stretch.start for stretch in in_order), default=0)

    def over(start: int, end: int) -> tuple[InText, ...]:
        near = in_order[bisect_left(starts, start - longest) : bisect_left(starts, end)]
        return tuple(stretch for stretch in near if start < stretch.end)

    return over
