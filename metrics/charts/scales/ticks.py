"""Where an axis of values has its ticks, and what stands at them: round numbers, as Plotly chooses them."""

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10
from typing import Any

ROUND = (2, 5, 10)
MOST = 6  # where the chart does not say


def ticks(axis: Mapping[str, Any], separators: str = ".,") -> list[tuple[float, str]]:
    """Return the ticks of an axis with their texts: those that it names, else round numbers within its range."""
    if axis.get("tickvals") is not None:
        texts = axis.get("ticktext") or ()
        return [(float(at), str(text)) for at, text in zip(axis["tickvals"], texts, strict=False)]
    low, high = sorted(map(float, axis.get("range", (0, 1))))
    step = float(axis.get("dtick") or round_step((high - low) / (axis.get("nticks") or MOST)))
    steps = range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)
    marks = separators if axis.get("separatethousands") else separators[:1]
    return [(tick * step, number(tick * step, step, marks)) for tick in steps]


def round_step(rough: float) -> float:
    """Return the round number that follows a rough distance.

    >>> round_step(2.469), round_step(0.03), round_step(2)
    (5.0, 0.05, 2.0)
    """
    base = 10.0 ** floor(log10(rough))
    return base * next((step for step in ROUND if rough / base <= step), 10)


def number(value: float, step: float, separators: str) -> str:
    """Return a number at a chart's tick with no more digits than its distance to the next needs.

    >>> number(2.50, 0.5, "."), number(-12000, 2000, ".,")
    ('2.5', '−12,000')
    """
    decimals = max(0, -floor(log10(step) + 1e-9))
    digits = f"{abs(value):,.{decimals}f}"
    digits = digits.rstrip("0").rstrip(".") if decimals else digits
    thousands = separators[1:2]
    digits = digits.replace(",", "\0").replace(".", separators[:1] or ".").replace("\0", thousands)
    return f"−{digits}" if value < 0 and float(value) else digits


def share(value: float, ends: Sequence[float]) -> float:
    """Return how far along an axis a value stands, 0 at its beginning and 1 at its end."""
    return (float(value) - float(ends[0])) / (float(ends[1]) - float(ends[0]))
