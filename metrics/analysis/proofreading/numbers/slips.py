"""Slips by which a number of a draft is not a figure but is meant as it: a digit, two swapped, a unit, a direction."""

from collections.abc import Iterator
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.model.quantity import Quantity
from metrics.patterns import lazy_pattern

# 万 for 亿, 亿元 for 元, thousands for millions: what people take for each other.
SCALES = tuple(Fraction(10) ** power for power in (3, 4, 6, 8))
_NUMBER = lazy_pattern(r"\d[\d,]*(?:\.(\d+))?")


def is_slip(stated: Quantity, fact: Fact) -> bool:
    """Whether a number is a figure, as far as it is rounded, but for a slip."""
    is_turned = bool(stated.value and fact.value) and stated.value == -(fact.value or 0)
    return is_turned or is_misprint(stated, fact) or is_of_another_scale(stated, fact)


def is_misprint(stated: Quantity, fact: Fact) -> bool:
    """Whether a number is written as a figure, rounded as it is, but for one digit, or for two that were swapped.

    >>> _is_one_off("3167", "3617"), _is_one_off("3667", "3617"), _is_one_off("3761", "3617")
    (True, True, False)
    """
    return any(
        _is_one_off(str(one), str(other)) or (abs(one - other) == 1 and min(one, other) >= _FEWEST)
        for one, other in _as_written(stated, fact)
    )


def is_of_another_scale(stated: Quantity, fact: Fact, fewest: int = 3) -> bool:
    """Whether a draft's number is a figure but for what its unit multiplies by, rounded if hedged.

    Of fewer than so many digits too much is so: 3元 are not the 3亿 of 31517万元.
    """
    if not stated.value or not fact.value:
        return False
    ratios = tuple(ratio for by in SCALES for ratio in (by, 1 / by))
    if stated.hedge.is_none and digits_of(stated) < fewest:
        return stated.value / fact.value in ratios
    return any(one == other for ratio in ratios for one, other in _as_written(stated, fact, ratio))


def digits_of(stated: Quantity) -> int:
    """Return how many digits a draft's number is written with, those of 78.0 too; 0 where it is in words."""
    written = _NUMBER.search(stated.printed)
    return len(written[0].replace(",", "").replace(".", "").lstrip("0")) if written else 0


def _as_written(stated: Quantity, fact: Fact, factor: Fraction = Fraction(1)) -> Iterator[tuple[int, int]]:
    """Yield a number and a figure so many times as large, in steps of the number's last digit: down, up, nearest."""
    grain = _grain(stated)
    if not grain or not stated.value or not fact.value or (stated.value < 0) is not (fact.value < 0):
        return
    here, there = abs(stated.value) / grain, abs(fact.value) * factor / grain
    if here.denominator == 1:
        yield from ((int(here), other) for other in {int(there), -int(-there // 1), round(there)})


def _grain(stated: Quantity) -> Fraction:
    """Return what the last written place of a draft's number stands for: 100 for 4.45万; 0 for words."""
    written = _NUMBER.search(stated.printed)
    number = Fraction(written[0].replace(",", "")) if written else Fraction(0)
    if not written or not number or not stated.value:
        return Fraction(0)
    return abs(stated.value) / number / Fraction(10) ** len(written[1] or "")


def _is_one_off(one: str, other: str) -> bool:
    """Whether two rows of digits differ in one digit, or in two neighbours that were swapped."""
    if len(one) != len(other):
        return False
    off = [at for at, (digit, wanted) in enumerate(zip(one, other, strict=True)) if digit != wanted]
    is_swapped = (
        len(off) == 2
        and off[1] == off[0] + 1
        and one[off[0]] == other[off[1]]
        and one[off[1]] == other[off[0]]
    )
    return len(off) == 1 or is_swapped


_FEWEST = 10  # of one digit, the next number is another number
