"""By what a draft calls a thing without its whole name: a word of it, or a few of its characters in their order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from metrics.curation.proposing.indicators.likeness import english_words

STEM = 6  # letters by which a word is known: industry, industrial
LETTERS = 3  # so many at least make a word that tells
PAIR, PIECE, FOUR = 2, 3, 4  # characters side by side, and in their order
_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")
_WORD = re.compile("[A-Za-z]{2,}")
# What may stand behind a noun in English that speaks of itself.
_SMALL = re.compile(
    "in|of|at|on|to|by|is|was|were|are|be|has|had|have|did|does|and|but|than|that|which|went|kept|came|stood|also|again|then"
    "|rose|risen|grew|grown|fell|fallen|climbed|increased|dropped|declined|decreased|shrank|doubled|expanded|slipped|reached"
    "|hit|exceeded|beat|missed|met|topped|surpassed|here|there|too|as|for|from|with|over|per|this|last|year|up|down",
    re.I,
)
_GOES_ON = re.compile(
    "[是的也都又还已往向均可却就才比较同增下上降持继有略明稳仍实保呈达完超首再逐不依为高低多少涨跌回在去今前全本连额量总值数人次收]"
)
# Words of names that tell nothing apart.
_COMMON = frozenset(
    word[:STEM]
    for word in english_words(
        "total number average annual new share rate per head the and with for above size scale days year town county"
        " people persons counted living"
    )
)
_PLAIN = frozenset(
    re.findall(
        "..",
        "总额总值总量总数数量人数规模以上规上全年年末人均平均全镇增加新增完成比例比率情况城镇农村居民收入",
    )
)


class ShortNames(Struct, frozen=True, dict=True):
    """The whole names of things, by the key of each."""

    names: Mapping[str, Sequence[str]]

    def within(self, clause: str) -> Iterator[str]:
        """Yield the keys of what a clause may call by a piece of its name.

        >>> short = ShortNames({"sales": ["retail sales", "社会消费品零售总额"], "tax": ["tax revenue", "税收收入"]})
        >>> [list(short.within(clause)) for clause in ("retail down 9%", "零售额下降", "taxes", "收入")]
        [['sales'], ['sales'], ['tax'], []]
        """
        words = frozenset(map(_stem, english_words(clause.replace("-", " "))))
        runs = [run[0] for run in _RUN.finditer(clause)]
        pairs = {pair for run in runs for pair in _pieces(run, PAIR)} - _PLAIN
        pieces = [re.compile(".*".join(piece)) for run in runs for piece in _pieces(run, PIECE)]
        for key in self.names:
            english, chinese = self._words[key], self._chinese[key]
            is_called = any(pair in name for pair in pairs for name in chinese) or any(
                piece.search(name) for piece in pieces for name in chinese
            )
            if words & english or is_called:
                yield key

    def heads(self, clause: str) -> Iterator[str]:
        """Yield the keys of what a clause calls so, and of nothing that is only of it: tax, but not tax forms.

        >>> short = ShortNames({"tax": ["tax revenue", "税收收入"]})
        >>> [list(short.heads(clause)) for clause in ("tax fell", "tax forms fell", "税收增长", "税收大厅人多了")]
        [['tax'], [], ['tax'], []]
        """
        called = list(_WORD.finditer(clause))
        for key in self.within(clause):
            own = self._words[key] | _COMMON
            words = (
                at
                for at, match in enumerate(called)
                if _stem_of(match[0]) in self._words[key]
                and not any(
                    _stem_of(other[0]) not in own
                    for other in called[at + 1 : at + 2]
                    if _is_noun(match, other)
                )
            )
            pairs = (
                run[0][at + PAIR :]
                for run in _RUN.finditer(clause)
                for at in range(len(run[0]) - 1)
                if any(run[0][at : at + PAIR] in name for name in self._chinese[key])
            )
            if next(words, None) is not None or any(
                len(rest) < PAIR or _GOES_ON.match(rest) for rest in pairs
            ):
                yield key

    def abbreviated(self, text: str) -> Iterator[str]:
        """Yield the keys of what a text calls by four characters of its name in their order, as the Chinese abbreviate.

        >>> short = ShortNames({"output": ["规上工业总产值"], "firms": ["规上工业企业"]})
        >>> list(short.abbreviated("规上产值压过西湖镇"))
        ['output']
        """
        pieces = {piece for run in _RUN.finditer(text) for piece in _pieces(run[0], FOUR)}
        for key, names in self._chinese.items():
            if any(
                set(piece) <= set(name) and re.search(".*".join(piece), name)
                for name in names
                for piece in pieces
            ):
                yield key

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        """The English words of each name, by which a draft may tell it."""
        return {
            key: frozenset(
                _stem(word) for name in own for word in english_words(name) if len(word) >= LETTERS
            )
            - _COMMON
            for key, own in self.names.items()
        }

    @cached_property
    def _chinese(self) -> Mapping[str, list[str]]:
        """The Chinese names of each, by which a draft may tell it."""
        return {key: [name for name in own if not name.isascii()] for key, own in self.names.items()}


def _is_noun(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a word right behind another one may be what that is put before: tax forms."""
    return other.start() - one.end() == 1 and _SMALL.fullmatch(other[0]) is None


def _stem_of(word: str) -> str:
    """Return the letters by which a word of a draft is known."""
    return next(map(_stem, english_words(word)), "")


def _stem(word: str) -> str:
    """Return the letters by which a word of a draft or name is known."""
    return word.removesuffix("e")[:STEM]


def _pieces(run: str, length: int) -> Iterator[str]:
    """Yield all pieces of a length of a run of characters, by which a draft may call it."""
    return (run[at : at + length] for at in range(len(run) - length + 1))
