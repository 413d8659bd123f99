"""Drafts as values: pieces of text, of which some are filled in with a figure, a name, a year or a claim.

A place to fill in is written ``{indicator.measure@years-back/U~how}``; ``{T}`` and ``{U}`` are the draft's town and
another one, ``{Y}`` and ``{Y-1}`` its years; a claim in words is ``{claim kind indicator|where true|where not}``.
"""

import re
from collections.abc import Callable, Iterator
from math import ceil, floor

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.proofreading.world import TOWNS, YEARS, World

_PLACE = re.compile(
    r"\{(?P<indicator>[a-z0-9_]+)(?:\.(?P<measure>\w+))?(?:@(?P<back>\d))?(?P<other>/U)?(?:~(?P<how>\w+))?(?P<only>!up)?\}"
    r"|\{(?P<town>[TU])(?P<en>:en)?\}|\{Y(?P<year>-\d)?\}"
)
_WORDS = r"(?:[^{}|]|\{\w+(?:-\d|:en)?\})*"  # a claim's, with names of towns, and years
_CLAIM = re.compile(rf"\{{claim (?P<kind>\w+) (?P<indicator>\w+)\|(?P<true>{_WORDS})\|(?P<false>{_WORDS})\}}")
SCALES = {"亿元": ("万元", 4), "万元": ("亿元", -4), "万吨": ("吨", 4), "万人": ("人", 4)}


class Piece(Struct, frozen=True):
    """A piece of a draft: ``kind`` is text, town, year, figure or claim; one that is not made has an ``other`` text.

    Of a figure: indicator, measure, how it is told, whose and of when.
    """

    text: str
    kind: str = "text"
    indicator: str = ""
    measure: str = ""
    how: str = ""
    town: str = ""
    year: int = 0
    other: str = ""


class Draft(Struct, frozen=True):
    """A draft of one town and year, with another town beside it."""

    pieces: tuple[Piece, ...]
    town: str
    beside: str
    year: int

    @property
    def text(self) -> str:
        """The draft as it is proofread."""
        return "".join(piece.text for piece in self.pieces)

    def spans(self) -> Iterator[tuple[int, int, Piece]]:
        """Yield each piece with the place where it begins and ends."""
        at = 0
        for piece in self.pieces:
            yield at, at + len(piece.text), piece
            at += len(piece.text)

    def with_piece(self, index: int, text: str) -> "Draft":
        """Return the draft with another text for one of its pieces."""
        pieces = list(self.pieces)
        pieces[index] = replace(pieces[index], text=text)
        return replace(self, pieces=tuple(pieces))


def written(template: str, world: World, town: str, beside: str, year: int) -> Draft | None:
    """Return a draft by a template; None where the world has no figure that it needs."""
    writer = Writer(world, town, beside, year)
    try:
        return Draft(tuple(writer.pieces(template)), town, beside, year)
    except KeyError:
        return None


class Writer(Struct, frozen=True):
    """Fills templates in for a town, another one and a year."""

    world: World
    town: str
    beside: str
    year: int

    def pieces(self, template: str) -> Iterator[Piece]:
        """Yield the pieces of a template."""
        at = 0
        for claim in _CLAIM.finditer(template):
            yield from self._filled(template[at : claim.start()])
            yield self._claim(claim)
            at = claim.end()
        yield from self._filled(template[at:])

    def _filled(self, template: str) -> Iterator[Piece]:
        """Yield the pieces of a template without claims."""
        at = 0
        for slot in _PLACE.finditer(template):
            yield Piece(template[at : slot.start()])
            yield self._named(slot) if not slot["indicator"] else self._figure(slot)
            at = slot.end()
        yield Piece(template[at:])

    def _named(self, slot: re.Match[str]) -> Piece:
        """Return the name of a town, or a year."""
        if not slot["town"]:
            year = self.year + int(slot["year"] or 0)
            return Piece(str(year), "year", year=year)
        town = self.town if slot["town"] == "T" else self.beside
        return Piece(TOWNS[town][1 if slot["en"] else 0], "town", town=town, how=slot["en"] or "")

    def _figure(self, slot: re.Match[str]) -> Piece:
        """Return a figure."""
        town = self.beside if slot["other"] else self.town
        year = self.year - int(slot["back"] or 0)
        if year not in YEARS:
            raise KeyError(year)
        measure, how = slot["measure"] or "level", slot["how"] or ""
        if slot["only"] and not self.world.rose(slot["indicator"], town, year):
            raise KeyError(slot["indicator"])
        text = as_printed(self.world, (slot["indicator"], town, year), measure, how)
        return Piece(text, "figure", slot["indicator"], measure, how, town, year)

    def _claim(self, claim: re.Match[str]) -> Piece:
        """Return a claim where it is true, else what is said instead of it."""
        text, otherwise = (
            "".join(piece.text for piece in self._filled(claim[words])) for words in ("true", "false")
        )
        is_true = holds(self.world, claim["kind"], claim["indicator"], (self.town, self.beside, self.year))
        names = (claim["indicator"], claim["kind"])
        if is_true:
            return Piece(text, "claim", *names, town=self.town, year=self.year)
        return Piece(otherwise, "silent", *names, town=self.town, year=self.year, other=text)


def as_printed(world: World, key: tuple[str, str, int], measure: str, how: str) -> str:
    """Return a figure as a draft tells it."""
    if measure == "growth":
        return told_growth(world.growth[key], how)
    if measure == "rank":
        rank = world.rank[key]
        return f"第{rank}位" if how else f"全县第{'一二三四'[rank - 1]}"
    if measure == "completion":
        return f"{world.completion[key]}%"
    return told_level(world.level[key].number, world.level[key].unit, how)


def told_growth(growth: str, how: str) -> str:
    """Return a growth with its direction."""
    falls, size = growth.startswith("-"), growth.removeprefix("-")
    if how == "bare":
        return f"{growth}%"
    if how == "en":
        return f"{'down' if falls else 'up'} {size}%"
    return f"{'下降' if falls else '增长'}{size}%"


def told_level(number: str, unit: str, how: str) -> str:
    """Return a level as printed, rounded, in another unit, or hedged."""
    value = float(number)
    hedges: dict[str, tuple[str, Callable[[float], int]]] = {
        "超": ("超", floor),
        "近": ("近", ceil),
        "约": ("约", round),
        "余": ("", floor),
    }
    if how in hedges:
        word, rounding = hedges[how]
        return f"{word}{rounding(value)}{'余' if how == '余' else ''}{unit}"
    if how in ("0", "1"):
        return f"{value:.{how}f}{unit}"
    if how == "en":
        return _in_english(number, unit)
    if how == "万元" and unit == "元":
        return f"{value / 10_000:.2f}万元"
    if how:
        other, places = SCALES[unit]
        decimals = max(0, len(number.partition(".")[2]) - places)
        return f"{value * 10**places:.{decimals}f}{other}"
    return f"{number}{unit}"


def _in_english(number: str, unit: str) -> str:
    """Return an amount of money in millions, or a bare count."""
    if unit == "亿元":
        return f"CNY {float(number) * 100:,.0f} million"
    return f"CNY {float(number) / 100:.2f} million" if unit == "万元" else f"{float(number):,.0f}"


def holds(world: World, kind: str, indicator: str, who: tuple[str, str, int]) -> bool:
    """Whether a claim is true of a town, another one, and a year."""
    town, beside, year = who
    level = {(area, when): world.level[indicator, area, when].value for area in TOWNS for when in YEARS}
    if kind == "first":
        return all(level[town, year] > level[other, year] for other in TOWNS if other != town)
    if kind == "higher":
        return level[town, year] > level[beside, year]
    if kind == "double":
        return level[town, year] >= 2 * level[town, year - 1]
    if kind == "done":
        return float(world.completion[indicator, town, year]) >= 100
    if kind == "run3":
        return all(float(world.growth[indicator, town, year - back]) > 0 for back in range(3))
    return world.rose(indicator, town, year)
