"""What comes near what somebody typed, where nothing fits all of it: by the pieces that few names share."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from metrics.display.names.spelling import words_of, words_with
from metrics.patterns import lazy_pattern
from metrics.views.search.entry import Entry

_RUNS = lazy_pattern(r"[a-z][a-z0-9.%]+|(?:(?!的)[\u4e00-\u9fff])+")
SHORTEST = 3  # letters of a Latin word that tells anything
MOST = 20  # pieces that are looked for: each is held against every name
ENOUGH = 0.25  # of the best, that others have at least
SHARED = 3  # names at most that a single character may stand in, to tell anything
COMMON = 50  # words of a dictionary; a character that stands in so many (大, 原) tells nothing by itself


def near(text: str, every: Sequence[Entry]) -> list[Entry]:
    """Return the entries whose names share pieces of a text, those first that share what few others have."""
    runs = [run for word in words_of(text) for run in _RUNS.findall(word)]
    fit = _by_rarity(_pieces(runs), every) or _by_rarity(_characters(runs), every, SHARED)
    best = max(fit.values(), default=0.0)
    ranked = sorted(
        (at for at in fit if fit[at] >= ENOUGH * best), key=lambda at: (-fit[at], every[at].weight, at)
    )
    return [every[index] for index in ranked]


def _by_rarity(pieces: Iterable[str], every: Sequence[Entry], most: int | None = None) -> dict[int, float]:
    """Return how near entries are, by their positions; a piece counts less the more of them have it.

    One that more than ``most`` have does not count.
    """
    fit: dict[int, float] = {}
    for piece in islice(dict.fromkeys(pieces), MOST):
        having = [at for at, entry in enumerate(every) if _has(entry, piece)]
        for at in having if most is None or len(having) <= most else ():
            fit[at] = fit.get(at, 0.0) + 1 / len(having)
    return fit


def _has(entry: Entry, piece: str) -> bool:
    """Whether a name has a piece: a Latin word its beginning, or that of a word in it."""
    if piece[0].isascii():
        return any(name.startswith(piece) for name in (*entry.names, *entry.words, *entry.others))
    return any(piece in name for name in (*entry.names, *entry.others))


def _pieces(runs: Iterable[str]) -> Iterator[str]:
    """Yield the pieces by which search finds what is near: pairs of Chinese characters, Latin words in the singular."""
    for run in runs:
        if not run[0].isascii():
            yield from (run[at : at + 2] for at in range(len(run) - 1))
        elif len(run) >= SHORTEST:
            yield run.removesuffix("s") if len(run) > SHORTEST else run


def _characters(runs: Iterable[str]) -> Iterator[str]:
    """Yield single rare characters, by which search finds what is near: 厕所 and 改厕 share no more."""
    for run in runs:
        if not run[0].isascii():
            yield from (character for character in run if words_with(character) < COMMON)
