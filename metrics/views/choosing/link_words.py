"""The words of a link, read for a reader; what of them is not known is noted."""

from collections.abc import Collection, Mapping, Sequence

from metrics.display.words import word
from metrics.language import Language
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader

LinkQuery = Mapping[str, Sequence[str]]
INDICATOR = "indicator"
CALLED_NOW = {"place": "area"}  # keys that links had, by what they are now
SHOWN, QUOTED = 40, 8  # characters of a word that is not known, and so many such words


class Link:
    """The words of one link, read one key after another for a reader; what is not known is noted."""

    def __init__(self, words: LinkQuery, reader: Reader) -> None:
        """Read ``words`` for ``reader``."""
        self.words, self.reader = _as_called_now(words, reader), reader
        self.unknown: list[str] = []
        self.notices: list[str] = []

    def known(self, key: str, allowed: Collection[str]) -> list[str]:
        """Return the words of a link behind a key that are allowed, and note the others."""
        words = self.words.get(key, ())
        self.unknown += [name for name in words if name not in allowed]
        return [name for name in words if name in allowed]

    def first(self, key: str, allowed: Collection[str]) -> str:
        """Return the first allowed word of a link behind a key, or the first that is allowed."""
        return next(iter(self.known(key, allowed)), next(iter(allowed), ""))


def _as_called_now(words: LinkQuery, reader: Reader) -> LinkQuery:
    """Return a link's words with the keys and the ids of indicators of now: a link may be older than these."""
    words = {CALLED_NOW.get(key, key): names for key, names in words.items()}
    if INDICATOR not in words:
        return words
    now = reader.catalogue.now_called
    return {**words, INDICATOR: [now.get(name, name) for name in words[INDICATOR]]}


def not_understood(written: Sequence[str], language: Language) -> str:
    """Return the one notice on all words of a link that nobody knows; of very many the first are quoted."""
    quoted = [f"“{name[:SHOWN]}”" for name in written[:QUOTED]] + ["…"] * (len(written) > QUOTED)
    return word("unknown_link", language).format(word("comma", language).join(quoted))


def nothing_chosen(_: Link) -> Choice:
    """Return no choice: the page has nothing to choose."""
    return Choice()
