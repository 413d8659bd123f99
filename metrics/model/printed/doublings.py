"""Changes that are told without a number: 翻番, 翻了近两番, 减半, doubled, nearly tripled, halved.

What doubles grows by once its size, what is halved falls by half; neither was counted to the last digit.

>>> multiple_of("翻了两番").value, multiple_of("morethandoubled").high, multiple_of("halved").unit
(Fraction(3, 1), None, '%')
"""

import re
from fractions import Fraction

from msgspec import Struct

from metrics.model.codes import Hedge
from metrics.model.printed.english_words import HEDGES, any_words
from metrics.model.printed.hedges import AFTER, BEFORE, LOOSE
from metrics.model.printed.leads import any_of
from metrics.patterns import lazy_pattern

HALF_ITSELF, TENTH = Fraction(1, 2), Fraction(10)  # how far what doubles, and what is halved, may be off
TWO, THREE, FOUR = ("doubled", "doubling"), ("tripled", "tripling", "trebled", "trebling"), ("quadrupled",)
# These are other words too: a double window, triple glazing.
BARE = {"double": 1, "doubles": 1, "triple": 2, "triples": 2, "treble": 2, "quadruple": 3}
HALVED = ("halved", "halving", "halves", "halve")
GROWS = {
    **dict.fromkeys((*TWO, "倍增", "翻倍"), 1),
    **dict.fromkeys(THREE, 2),
    **dict.fromkeys(FOUR, 3),
    **BARE,
}
FALLS = (*HALVED, "减半", "腰斩")
_POWERS = {"": 1, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
_BOUNDS = {"多": LOOSE["多"], "余": LOOSE["余"], **AFTER, **BEFORE}
_TURNS = (
    rf"(?P<lead>{any_of(BEFORE)})?翻了?(?P<within>{any_of(BEFORE)})?(?P<power>[一两二三四五]?)番"
    rf"(?P<behind>[多余]|{any_of(AFTER)})?"
)
_WORD = rf"(?P<first>{any_words(HEDGES)}|{any_of(BEFORE)})?(?P<word>{any_of({*GROWS, *FALLS})})"
_MULTIPLE = lazy_pattern(rf"{_TURNS}|{_WORD}", re.IGNORECASE)
_AIM = r"(?= ?(?:the|its|their|our|that|those|what|last|previous)(?![A-Za-z])| ?\d)"
_ALONE = any_of((*TWO, *THREE, *FOUR, "halved", "halving", "halve"))
_AIMED = any_of((*BARE, "halves"))
IN_ENGLISH = rf"(?<![A-Za-z-])(?:(?:{any_words(HEDGES)}) )?(?:(?:{_ALONE})(?![A-Za-z-])|(?:{_AIMED}){_AIM})"
IN_CHINESE = (
    rf"(?:{any_of(BEFORE)})?(?:翻了?(?:{any_of(BEFORE)})?[一两二三四五]?番(?:[多余]|{any_of(AFTER)})?"
    r"|倍增(?!计划|行动|工程|战略|器)|翻倍|减半|腰斩)"
)


class Multiple(Struct, frozen=True):
    """A change in its unit, times its size or per cent, with its ends; None where nothing is stated on that side."""

    value: Fraction
    low: Fraction | None
    high: Fraction | None
    unit: str
    hedge: Hedge


def multiple_of(text: str) -> Multiple | None:
    """Return the change that 翻番, 减半 or *doubled*, in normal form, tells; None if none, or loosened twice."""
    match = _MULTIPLE.fullmatch(text)
    if match is None:
        return None
    groups = match.groupdict(default="")
    word = groups["word"].lower()
    loosened = [_hedge(groups[name]) for name in ("lead", "within", "behind", "first") if groups[name]]
    if len(loosened) > 1:
        return None
    hedge = loosened[0] if loosened else Hedge.NONE
    if word in FALLS:
        low, high = _ends(Fraction(50), TENTH, hedge)
        return Multiple(Fraction(-50), _turned(high), _turned(low), "%", hedge)
    grows = Fraction(GROWS[word] if word else 2 ** _POWERS[groups["power"]] - 1)
    low, high = _ends(grows, HALF_ITSELF, hedge)
    return Multiple(grows, low, high, "倍", hedge)


def _hedge(written: str) -> Hedge:
    """Return how a word beside *doubled* or 翻番 loosens it, such as 近 or *more than*."""
    spaced = {phrase.replace(" ", ""): word for phrase, word in HEDGES.items()}
    return _BOUNDS[spaced.get(written.lower(), written)]


def _ends(value: Fraction, off: Fraction, hedge: Hedge) -> tuple[Fraction | None, Fraction | None]:
    """Return between what a change such as 翻番 lies: ``off`` either way, or open on a side."""
    if hedge.is_open_above:
        return value, None
    if hedge.is_open_below:
        return None, value
    return value - off, value + off


def _turned(end: Fraction | None) -> Fraction | None:
    """Return the end of a rise, such as 50 %, as that of a fall."""
    return None if end is None else -end
