"""Something that can be found by its names, and how well what somebody typed fits it."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from metrics.display.names.initials import initials
from metrics.display.names.spelling import pinyin, spelt

LETTERS = 3  # of whole pinyin that are looked for inside a name; two letters are initials
WEAKER = 10  # a name that is another's, such as that of a theme, counts after all own names


class Entry(Struct, frozen=True):
    """Something that search may find: what it is called, what stands beside its name, and where it leads.

    ``names`` are all its names as they are spelt, ``words`` the beginnings within them, ``initials`` and ``pinyin``
    those of its Chinese names; ``others`` are names that it shares. ``weight`` is its position among what fits as well.
    ``id`` is that of a town or an indicator.
    """

    label: str
    detail: str
    link: str
    names: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...]
    pinyin: tuple[str, ...]
    others: tuple[str, ...] = ()
    weight: int = 0
    id: str = ""

    def fit(self, wanted: Sequence[str]) -> int | None:
        """Return how far an entry is from all words searched, 0 being its very name; None where a word does not fit."""
        fits = [self._fit(word) for word in wanted]
        return sum(fit for fit in fits if fit is not None) if fits and None not in fits else None

    def _fit(self, word: str) -> int | None:
        """Return how far an entry is from one word that is searched."""
        best = _of_names(word, self.names, self.words)
        if best is None and word.isascii() and word.isalpha():
            best = _of_pinyin(word, self.initials, self.pinyin)
        if best is None and any(word in other for other in self.others):
            return WEAKER
        return best


def entry_of(
    shown: tuple[str, str, str],
    names: Iterable[str],
    others: Iterable[str] = (),
    weight: int = 0,
    id: str = "",
) -> Entry:
    """Return an entry of ``shown``, its label, detail and link, that is found by ``names`` in whichever language."""
    every = [name for name in dict.fromkeys(names) if name]
    chinese = [name for name in every if not name.isascii()]
    return Entry(
        *shown,
        tuple(dict.fromkeys(map(spelt, every))),
        tuple(spelt(word) for name in every for word in name.replace("-", " ").split()[1:]),
        tuple(spelt(initials(name)) for name in chinese),
        tuple(spelt(pinyin(name)) for name in chinese),
        tuple(spelt(name) for name in others),
        weight,
        id,
    )


def _of_names(word: str, names: Sequence[str], words: Sequence[str]) -> int | None:
    """Return how far a searched word is from some names: one of them, its beginning, that of a word, inside it."""
    if word in names:
        return 0
    if any(name.startswith(word) for name in names):
        return 1
    if any(own.startswith(word) for own in words):
        return 2
    return 3 if any(word in name for name in names) else None


def _of_pinyin(word: str, firsts: Sequence[str], wholes: Sequence[str]) -> int | None:
    """Return how far a searched word is from the pinyin of some names: its beginning, or inside it."""
    if any(syllable.startswith(word) for syllable in (*firsts, *wholes)):
        return 4
    inside = any(len(word) > 1 and word in first for first in firsts)
    return 5 if inside or any(len(word) >= LETTERS and word in whole for whole in wholes) else None
