"""Years that follow each other, told as one stretch."""

from collections.abc import Iterable
from itertools import groupby


def stretches(years: Iterable[int]) -> dict[int, str]:
    """Return of each year the stretch that it lies in, such as 2021–2023, or itself; ``years`` are in their order.

    >>> stretches([2019, 2021, 2022, 2023])[2022]
    '2021–2023'
    """
    by_year: dict[int, str] = {}
    for _, stretch in groupby(enumerate(years), key=lambda placed: placed[1] - placed[0]):
        ends = [year for _, year in stretch]
        text = f"{ends[0]}–{ends[-1]}" if len(ends) > 1 else str(ends[0])
        by_year |= dict.fromkeys(ends, text)
    return by_year
