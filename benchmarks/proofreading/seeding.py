"""Errors seeded in true drafts, one a draft: which kinds there are, and what each makes of a piece."""

import re
from collections.abc import Callable, Iterator
from random import Random

from msgspec import Struct

from benchmarks.proofreading.drafts import Draft, Piece, as_printed
from benchmarks.proofreading.world import TOWNS, YEARS, World
from metrics.curation.proposing.subjects.english_phrases import is_english

_UNITS = {"亿元": "万元", "万元": "亿元", "万人次": "亿人次", "万吨": "亿吨", "万人": "亿人"}
_ENDS = re.compile(r"\.\s")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Error(Struct, frozen=True):
    """An error: of which kind, the draft that has it, and the characters that are wrong now."""

    kind: str
    draft: Draft
    start: int
    end: int


Make = Callable[[Draft, int, Piece, World, Random], tuple[str, str] | None]


def seeded(draft: Draft, world: World, chance: Random) -> Iterator[Error]:
    """Yield one error of each kind that a draft can have, at a random place."""
    for kind, make in KINDS.items():
        places = list(range(len(draft.pieces)))
        chance.shuffle(places)
        for index in places:
            piece = draft.pieces[index]
            made = make(draft, index, piece, world, chance)
            if made and made[0] != piece.text:
                yield _error(kind, draft, index, made)
                break


def _error(kind: str, draft: Draft, index: int, made: tuple[str, str]) -> Error:
    """Return the draft with a piece told otherwise; where it is a name or a year, its figure is what is wrong."""
    text, of = made
    wrong = draft.with_piece(index, text)
    start, end, _ = list(wrong.spans())[_of_which(draft, index) if of == "next" else index]
    return Error(kind, wrong, start, end)


def _of_which(draft: Draft, index: int) -> int:
    """Return the figure that a name or a year dates: the next, or the one before where an English sentence ends."""
    pieces = draft.pieces
    after = next(at for at in range(index + 1, len(pieces)) if pieces[at].kind == "figure")
    before = next((at for at in reversed(range(index)) if pieces[at].kind == "figure"), None)
    if before is None or not _ENDS.search(_between(draft, index, after)):
        return after
    return after if _ENDS.search(_between(draft, before, index)) else before


def _between(draft: Draft, start: int, end: int) -> str:
    """Return what a draft says between two of its pieces."""
    return "".join(piece.text for piece in draft.pieces[start + 1 : end])


def _digits_swapped(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """Two neighbouring digits changed places."""
    number = _NUMBER.search(piece.text) if piece.kind == "figure" and piece.measure != "rank" else None
    if number is None:
        return None
    ats = [
        at
        for at in range(number.start(), number.end() - 1)
        if piece.text[at : at + 2].isdigit()
        and piece.text[at] != piece.text[at + 1]
        and piece.text[at + 1] != "0"
    ]
    if not ats:
        return None
    at = chance.choice(ats)
    text = piece.text
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :], ""


def _digit_changed(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """One digit is another one."""
    number = _NUMBER.search(piece.text) if piece.kind == "figure" else None
    if number is None or piece.measure == "rank":
        return None
    ats = [at for at in range(number.start(), number.end()) if piece.text[at].isdigit()]
    at = chance.choice(ats)
    other = chance.choice([digit for digit in "123456789" if digit != piece.text[at]])
    return piece.text[:at] + other + piece.text[at + 1 :], ""


def _wrong_year(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """Another year stands before the figures."""
    following = "".join(piece.text for piece in draft.pieces[index + 1 :])
    figure = next((piece for piece in draft.pieces[index + 1 :] if piece.kind in ("figure", "year")), None)
    if piece.kind != "year" or figure is None or figure.kind == "year" or figure.year != piece.year:
        return None
    if "。" in following[: following.find(figure.text)] and not following.startswith("年经济"):
        return None
    year = chance.choice([other for other in YEARS if other != piece.year])
    same = _is_so_too(world, figure, (figure.indicator, figure.town, year))
    return None if same else (str(year), "next")


def _wrong_town(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """Another town stands before the figures."""
    figure = next((piece for piece in draft.pieces[index + 1 :] if piece.kind in ("figure", "town")), None)
    if piece.kind != "town" or figure is None or figure.kind == "town" or figure.town != piece.town:
        return None
    town = chance.choice([other for other in TOWNS if other != piece.town])
    same = _is_so_too(world, figure, (figure.indicator, town, figure.year))
    return None if same else (TOWNS[town][1 if piece.how else 0], "next")


def _is_so_too(world: World, figure: Piece, key: tuple[str, str, int]) -> bool:
    """Whether a figure is true of another town or year as well: first in both, the same level in both."""
    try:
        return as_printed(world, key, figure.measure, figure.how) == figure.text
    except KeyError:
        return False


def _wrong_unit(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """亿 for 万, or the other way round."""
    unit = next((unit for unit in _UNITS if piece.kind == "figure" and piece.text.endswith(unit)), None)
    return (piece.text.removesuffix(unit) + _UNITS[unit], "") if unit else None


def _direction(
    draft: Draft, index: int, piece: Piece, world: World, chance: Random
) -> tuple[str, str] | None:
    """What rose falls, and the other way round."""
    ways = {"增长": "下降", "下降": "增长", "up": "down", "down": "up"}
    word = next((word for word in ways if piece.kind == "figure" and piece.text.startswith(word)), None)
    return (piece.text.replace(word, ways[word], 1), "") if word else None


def _measure(draft: Draft, index: int, piece: Piece, world: World, chance: Random) -> tuple[str, str] | None:
    """A level is printed as if it were a growth, or as the amount by which it grew."""
    before = draft.pieces[index - 1].text if index else ""
    is_level = piece.kind == "figure" and piece.measure == "level" and not piece.how
    if not is_level or not before or before[-1] in "达到为成":
        return None
    return f"{'up ' if is_english(draft.text) else '增加'}{piece.text}", ""


def _rounding(draft: Draft, index: int, piece: Piece, world: World, chance: Random) -> tuple[str, str] | None:
    """A rounded number is one off in its last place."""
    number = (
        _NUMBER.search(piece.text)
        if piece.kind == "figure" and piece.how in ("0", "1", "en", "万元")
        else None
    )
    if number is None or piece.measure != "level":
        return None
    digits = number[0].replace(",", "")
    decimals = len(digits.partition(".")[2])
    moved = float(digits) + chance.choice((-1, 1)) * 10**-decimals
    exact = world.level[piece.indicator, piece.town, piece.year].value
    is_tie = abs(abs(exact - moved) - 0.5 * 10**-decimals) < 1e-9  # 24.15 may be told as 24.1 and as 24.2
    text = f"{moved:,.{decimals}f}" if "," in number[0] else f"{moved:.{decimals}f}"
    return None if is_tie else (piece.text[: number.start()] + text + piece.text[number.end() :], "")


def _stale(draft: Draft, index: int, piece: Piece, world: World, chance: Random) -> tuple[str, str] | None:
    """The figure of the year before."""
    if piece.kind != "figure" or piece.year - 1 not in YEARS:
        return None
    return as_printed(world, (piece.indicator, piece.town, piece.year - 1), piece.measure, piece.how), ""


def _rank(draft: Draft, index: int, piece: Piece, world: World, chance: Random) -> tuple[str, str] | None:
    """Another place among the towns."""
    if piece.measure != "rank":
        return None
    printed_rank = world.rank[piece.indicator, piece.town, piece.year]
    other = chance.choice([rank for rank in range(1, 5) if rank != printed_rank])
    return (f"第{other}位" if piece.how else f"全县第{'一二三四'[other - 1]}"), ""


def _claim(draft: Draft, index: int, piece: Piece, world: World, chance: Random) -> tuple[str, str] | None:
    """A claim in words is made that is not true."""
    return (piece.other, "") if piece.kind == "silent" else None


KINDS: dict[str, Make] = {
    "digits swapped": _digits_swapped,
    "digit changed": _digit_changed,
    "wrong year": _wrong_year,
    "wrong town": _wrong_town,
    "wrong unit": _wrong_unit,
    "direction": _direction,
    "measure": _measure,
    "rounding": _rounding,
    "stale": _stale,
    "rank": _rank,
    "claim in words": _claim,
}
