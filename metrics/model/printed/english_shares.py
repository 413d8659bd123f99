"""English shares and dozens, in the words of the grammar: two-thirds, one in four, half a million, about a dozen.

>>> share_of("twofifths"), share_of("oneinfour"), share_of("abouttwodozen"), share_of("fellbyafifth")
('2/5', '1/4', '约24', '下降1/5')
"""

import re

from metrics.model.printed.english_words import (
    HEDGES,
    NAMES,
    ONES,
    SCALES,
    WAYS,
    WORDS,
    WORTH,
    any_words,
    leads_of,
    worth,
)
from metrics.patterns import lazy_pattern

FRACTIONS = {
    part: at
    for at, part in enumerate(
        ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 3
    )
}
# In a document: one in four is a quarter, in 12 months is no share; half of the year is a time.
_COUNT = rf"(?:{WORDS}|[1-9]\d?)"
_TIMES = "months?|days?|weeks?|years?|hours?"
_SO_MANY = rf"(?:(?<!\d)(?<!\d\.)[1-9]\d?|(?i:{WORDS}))"
IN_SO_MANY = rf"{_SO_MANY} ?(?:in|out of) ?(?:{WORDS}|[1-9]\d{{0,2}})(?!\d| ?(?:{_TIMES}))"
_NAMED = rf"(?:(?:{any_words(FRACTIONS)})(?!s)|(?:{any_words(f'{name}s' for name in FRACTIONS)}))(?![A-Za-z])"
_SOME = any_words(("a", *ONES[1:10]))
_WHO_HALF = "the|its|their|our|all|said|say|were|are|have|had|use|used|felt|feel|wanted|want"
_HALF_OF = rf"half(?= of(?! ?(?:19|20|the year))| (?:{_WHO_HALF})(?![A-Za-z]))"
_ABOUT_HALF = "|".join(
    f"(?<={hedge} )half(?=[.,;)])" for hedge in ("almost", "nearly", "over", "about", "than")
)
FRACTION = rf"(?<![A-Za-z-])(?:(?:{_SOME})[ -]?{_NAMED}|(?<=by )half|{_ABOUT_HALF}|(?<!first )(?<!second ){_HALF_OF})"
A_DOZEN = rf"(?<![A-Za-z])(?:half ?a|a|{_COUNT}) ?dozen(?![A-Za-z])"
_HEDGE = rf"(?P<leads>(?:{any_words(HEDGES)})*)"
_SHARE = lazy_pattern(
    rf"(?P<leads>(?:{any_words({**HEDGES, **WAYS})})*)(?:(?P<half>(?:a|one)?-?half)"
    rf"|(?P<some>{_SOME})-?(?P<part>{any_words(FRACTIONS)})(?P<many>s?))",
    re.IGNORECASE,
)
_IN_SO_MANY = lazy_pattern(
    rf"{_HEDGE}(?P<some>{_COUNT})(?:in|outof)(?P<all>{WORDS}|[1-9]\d{{0,2}})", re.IGNORECASE
)
_HALF_A_SCALE = lazy_pattern(rf"{_HEDGE}halfa(?P<scale>{any_words(SCALES)})(?P<unit>.*)", re.IGNORECASE)
_HALF_A_POINT = lazy_pattern(rf"{_HEDGE}halfapercentagepoint", re.IGNORECASE)
_DOZENS = lazy_pattern(rf"{_HEDGE}(?P<many>halfa|a|{_COUNT})dozen(?P<unit>.*)", re.IGNORECASE)
_WAY = lazy_pattern("增长|下降")


def share_of(text: str) -> str:
    """Return a share, half a million or a dozen in the words of the grammar; empty if it is none of them."""
    return _fraction(text) or _in_so_many(text) or _half_a_scale(text) or _dozens(text)


def _fraction(text: str) -> str:
    """Return two-thirds as 2/3; empty if it is no such share."""
    fraction = _SHARE.fullmatch(text)
    if fraction is None:
        return ""
    leads = leads_of(fraction["leads"])
    if fraction["half"]:
        return f"{leads}{'1/2' if _WAY.search(leads) else '一半'}"
    some, share = WORTH.get(fraction["some"].lower(), 1), FRACTIONS[fraction["part"].lower()]
    is_share = (some > 1) == bool(fraction["many"]) and some < share
    return f"{leads}{some}/{share}" if is_share else ""


def _in_so_many(text: str) -> str:
    """Return one in four as 1/4; empty if it is no such share."""
    share = _IN_SO_MANY.fullmatch(text)
    if share is None or worth(share["some"]) >= worth(share["all"]):
        return ""
    return f"{leads_of(share['leads'])}{worth(share['some'])}/{worth(share['all'])}"


def _half_a_scale(text: str) -> str:
    """Return half a million as about 500,000: nobody who says so has counted; half a point; empty if it is none."""
    if point := _HALF_A_POINT.fullmatch(text):
        return f"{leads_of(point['leads'])}0.5百分点"
    half = _HALF_A_SCALE.fullmatch(text)
    if half is None:
        return ""
    numbers = {"thousand": "500", "million": "50万", "billion": "5亿", "trillion": "5000亿"}
    numbers |= {"lakh": "5万", "crore": "500万", "lakhcrore": "5000亿"}
    unit = NAMES.get(half["unit"].lower(), half["unit"])
    return f"{leads_of(half['leads']) or '约'}{numbers[half['scale'].lower()]}{unit}"


def _dozens(text: str) -> str:
    """Return a dozen as about 12: who says so has mostly not counted; empty if it is none."""
    dozens = _DOZENS.fullmatch(text)
    if dozens is None:
        return ""
    many = dozens["many"].lower()
    number = {"a": 12, "halfa": 6}.get(many) or 12 * worth(many)
    return f"{leads_of(dozens['leads']) or '约'}{number}{dozens['unit']}"
