"""The words of English figures, and patterns of them: hedges, directions, scales, numbers in words.

>>> worth("one hundred and twenty".replace(" ", "")), worth("forty")
(120, 40)
"""

import re
from collections.abc import Iterable, Iterator

from metrics.patterns import lazy_pattern

HEDGES = {
    **dict.fromkeys(("more than", "over", "above", "in excess of", "greater than"), "超过"),
    **dict.fromkeys(("exceeding", "exceed", "exceeds", "exceeded", "topped", "surpassed"), "超过"),
    **dict.fromkeys(("at least", "no less than", "no fewer than", "not less than"), "至少"),
    **dict.fromkeys(("nearly", "almost"), "近"),
    **dict.fromkeys(("under", "below", "less than", "fewer than"), "不足"),
    **dict.fromkeys(("up to", "at most", "no more than", "not more than"), "至多"),
    **dict.fromkeys(("about", "around", "approximately", "roughly", "some", "circa"), "约"),
}
_RISES = (
    *("up", "rose", "risen", "increased", "grew", "grown", "climbed", "expanded"),
    *("jumped", "surged", "soared"),
)
_FALLS = (
    "down",
    *("fell", "fallen"),
    "decreased",
    "declined",
    "dropped",
    *("shrank", "shrunk"),
    "slipped",
    "dipped",
    "plunged",
    "slid",
    *("eased", "tumbled", "slumped", "sank", "plummeted"),
    *(
        "falling",
        "declining",
        "dropping",
        "shrinking",
        "slipping",
        "dipping",
        "plunging",
        "sliding",
        "tumbling",
    ),
)


def _ways(verbs: Iterable[str], nouns: Iterable[str]) -> Iterator[str]:
    """Yield the English phrases of a direction: *rose*, *rose by*, *rise of*."""
    for verb in verbs:
        yield from (verb, f"{verb} by")
    yield from (f"{noun} of" for noun in nouns)


UP = tuple(_ways(_RISES, ("increase", "growth", "rise", "surge", "jump")))
DOWN = (
    *_ways((*_FALLS, "contracted"), ("decrease", "decline", "fall", "drop", "dip", "cut", "reduction")),
    *("cut by", "reduced by", "minus", "shrink by", "fall by", "drop by", "decline by", "contract by"),
)
WAYS = {**dict.fromkeys(UP, "增长"), **dict.fromkeys(DOWN, "下降")}
BEHIND = {
    **dict.fromkeys(("or more", "or above", "or over", "and over", "and above"), "以上"),
    **dict.fromkeys(("or less", "or fewer", "or below", "or under", "and under"), "以下"),
    "or so": "左右",
}
SCALES = {"thousand": "千", "million": "百万", "billion": "十亿", "trillion": "万亿"}
SCALES |= {"lakh": "十万", "crore": "千万", "lakh crore": "万亿"}  # as India counts
SHARES = {
    "%": ("percentage", "percent", "pct"),
    "百分点": ("percentagepoints", "percentagepoint", "ppts", "pp"),
}
NAMES = {name: unit for unit, names in SHARES.items() for name in names}
ONES = (
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *(f"{stem}teen" for stem in ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
)
TENS = {
    f"{stem}ty": 10 * at
    for at, stem in enumerate(("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"), 2)
}
WORTH = {**{word: at for at, word in enumerate(ONES)}, **TENS}
DIGITS = r"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?(?![.,]?\d)"


def any_words(words: Iterable[str]) -> str:
    """Return a pattern for any of ``words``, the longest first; blanks between words may be missing."""
    return "|".join(re.escape(word).replace(r"\ ", " ?") for word in sorted(words, key=len, reverse=True))


_BELOW_100 = rf"(?:(?:{any_words(TENS)})(?:-?(?:{any_words(ONES[1:10])}))?|{any_words(ONES)})"
WORDS = rf"(?:(?:{any_words(ONES[1:10])}|a)hundred(?:(?:and)?{_BELOW_100})?|{_BELOW_100})"
_LEAD = lazy_pattern(any_words({**HEDGES, **WAYS}), re.IGNORECASE)
_TENS_AND_ONES = lazy_pattern(any_words([*TENS, *ONES]))
SPACED = {phrase.replace(" ", ""): phrase for phrase in (*HEDGES, *WAYS, *BEHIND, *SCALES)}


def leads_of(written: str) -> str:
    """Return the English words before a number, *over*, *fell by*, in those of the Chinese grammar."""
    words = {**HEDGES, **WAYS}
    return "".join(words[SPACED[lead[0].lower()]] for lead in _LEAD.finditer(written))


def worth(written: str) -> int:
    """Return the whole number below a thousand that is written in digits or English words."""
    words = written.lower()
    if words.isdigit():
        return int(words)
    hundreds, hundred, rest = words.rpartition("hundred")
    below = sum(WORTH[word] for word in _TENS_AND_ONES.findall(rest.removeprefix("and")))
    return 100 * WORTH.get(hundreds, 1) + below if hundred else below
