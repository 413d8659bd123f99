"""What is named around a claim of a draft, as far as its own words do not tell what it is of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nearby:
    """An indicator that is named so many ``steps`` away from a number: 0 beside it, 1 in its sentence, 2 before, 3 far.

    ``is_bare``: no words stand between that may name another thing. ``is_like``: only words of its name stand there.
    """

    indicator: str
    steps: int
    is_bare: bool = False
    is_like: bool = False


@dataclass(frozen=True, slots=True)
class ClaimContext:
    """The indicators around a claim, the nearest first, and the towns and years of its sentence and of all the draft.

    ``sentence`` is where that begins; claims of one have the same. ``own_years`` and ``own_areas`` stand in the clause
    of the claim itself, behind the number before it; ``of_years`` before the number, but those with which it is only
    compared, 0 for the year before.
    """

    sentence: int = 0
    sights: tuple[Nearby, ...] = ()
    areas: tuple[str, ...] = ()
    all_areas: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    all_years: tuple[int, ...] = ()
    own_years: tuple[int, ...] = ()
    of_years: tuple[int, ...] = ()
    own_areas: tuple[str, ...] = ()


NOTHING = ClaimContext()
