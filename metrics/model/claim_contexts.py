"""What is named around a claim of a draft, as far as its own words do not tell what it is of."""

from msgspec import Struct
from msgspec.structs import replace


class Nearby(Struct, frozen=True):
    """An indicator that is named so many ``steps`` away from a number: 0 beside it, 1 in its sentence, 2 before, 3 far.

    ``is_bare``: no words stand between that may name another thing. ``is_like``: only words of its name stand there.
    """

    indicator: str
    steps: int
    is_bare: bool = False
    is_like: bool = False


class Binding(Struct, frozen=True):
    """What binds a number of a draft to its year and town: what is told last before it, and what is unread between.

    ``year`` is told last before it, in no brackets and not to compare with, ``own`` is what the words right at it
    say, as far as they are read; 0: none. ``moves``: it is what another became, ``leaves``: what that was.
    ``is_before``: words right behind it say that it is of the year before. ``has_time`` and ``has_whom``: words of
    another time, or of somebody who is not named, stand between and are not read; ``goes_far``: those of a time
    years away. ``dates`` and ``names``: a year, a town is told behind the number before it, ``closes``: a bracket
    shuts there, ``converts``: the words there say that it is the same again, 合38100吨. ``town`` is named last before
    it, empty where none is; it ``strays`` where that was in passing, in another paragraph, and another town is
    named first of all, ``in_title``: before the number in a heading alone; it ``heads`` a list in a heading with a
    number; it is an ``aside`` where another town's sentence before that of the number ended with it. ``in_turn``:
    the number is one of two, one of each town of the sentence before, 两地分别为. ``year_strays`` where another year is
    printed first of all, and another one most.
    """

    year: int = 0
    year_strays: bool = False
    own: int = 0
    moves: bool = False
    leaves: bool = False
    is_before: bool = False
    has_time: bool = False
    goes_far: bool = False
    dates: bool = False
    town: str = ""
    strays: bool = False
    in_title: bool = False
    heads: bool = False
    aside: bool = False
    in_turn: bool = False
    has_whom: bool = False
    names: bool = False
    closes: bool = False
    converts: bool = False

    @property
    def leads_away(self) -> bool:
        """Whether words lead from the year that is told last before a draft's number to another one."""
        return self.has_time or self.is_before


class ClaimContext(Struct, frozen=True):
    """The indicators around a claim, the nearest first, and the towns and years of its sentence and of all the draft.

    ``sentence`` is where that begins; claims of one have the same. ``own_years`` and ``own_areas`` stand in the clause
    of the claim itself, behind the number before it; ``of_years`` before the number, but those with which it is only
    compared, 0 for the year before. ``binding``: what binds a number to its year and its town.
    """

    sentence: int = 0
    mentions: tuple[Nearby, ...] = ()
    areas: tuple[str, ...] = ()
    all_areas: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    all_years: tuple[int, ...] = ()
    own_years: tuple[int, ...] = ()
    of_years: tuple[int, ...] = ()
    own_areas: tuple[str, ...] = ()
    binding: Binding = Binding()

    @property
    def says_itself(self) -> int:
        """The year that the words right at a number say, if its sentence prints that, too; else 0."""
        return self.binding.own if self.binding.own in self.years else 0

    def says_town(self, town: str) -> bool:
        """Whether a claim's own clause, or the numbered heading above it, names a town."""
        return town in self.own_areas or (self.binding.heads and self.binding.town == town)

    def saying(self, year: str) -> "ClaimContext":
        """Return a claim's context with the year that the words right at its number say, 2023 or 2023-06."""
        own = int(year[:4]) if year[:4].isdigit() else 0
        return replace(self, binding=replace(self.binding, own=own))


NOTHING = ClaimContext()
