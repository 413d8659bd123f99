"""English figures, rewritten into the words that the one grammar knows: over 40% is 超过40%, 1.2 million is 1.2百万.

>>> rewritten("between3%and4%"), rewritten("twofifths")
('3至4%', '2/5')
>>> rewritten("atleast50percent"), rewritten("onehundredandtwenty"), rewritten("£16.83m")
('至少50%', '120', '£16.83百万')
"""

import re
from collections.abc import Iterable

from metrics.model.numerals import ARABIC

HEDGES = {
    **dict.fromkeys(("more than", "over", "above", "exceeding", "in excess of", "greater than"), "超过"),
    **dict.fromkeys(("at least", "no less than", "no fewer than", "not less than"), "至少"),
    **dict.fromkeys(("nearly", "almost"), "近"),
    **dict.fromkeys(("under", "below", "less than", "fewer than"), "不足"),
    **dict.fromkeys(("up to", "at most", "no more than", "not more than"), "至多"),
    **dict.fromkeys(("about", "around", "approximately", "roughly", "some", "circa"), "约"),
}
UP = ("up by", "up", "rose by", "rose", "increased by", "increase of", "grew by", "grew", "growth of")
DOWN = ("down by", "down", "fell by", "fell", "decreased by", "decrease of", "declined by", "minus")
WAYS = {**dict.fromkeys(UP, "增长"), **dict.fromkeys(DOWN, "下降")}
BEHIND = {
    **dict.fromkeys(("or more", "or above", "or over", "and over", "and above"), "以上"),
    **dict.fromkeys(("or less", "or fewer", "or below", "or under", "and under"), "以下"),
    "or so": "左右",
}
SCALES = {"thousand": "千", "million": "百万", "billion": "十亿", "trillion": "万亿"}
# Only of money, for 250m is a length.
SHORT_SCALES = {"k": "千", "m": "百万", "mn": "百万", "bn": "十亿", "b": "十亿"}
SHARES = {
    "%": ("percentage", "percent", "pct"),
    "百分点": ("percentagepoints", "percentagepoint", "ppts", "pp"),
}
FRACTIONS = {
    **dict.fromkeys(("half", "ahalf", "onehalf"), "一半"),
    **dict.fromkeys(("aquarter", "onequarter"), "1/4"),
    **dict.fromkeys(("afifth", "onefifth"), "1/5"),
    **dict.fromkeys(("twofifths", "two-fifths"), "2/5"),
    **dict.fromkeys(("threefifths", "three-fifths"), "3/5"),
    **dict.fromkeys(("athird", "onethird"), "1/3"),
    **dict.fromkeys(("twothirds", "two-thirds"), "2/3"),
    **dict.fromkeys(("threequarters", "three-quarters"), "3/4"),
}
ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *(
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = dict(zip(_TENS, range(20, 100, 10), strict=True))
WORTH = {**{word: at for at, word in enumerate(ONES)}, **TENS}


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of ``words``, the longest first; blanks between words may be missing."""
    return "|".join(re.escape(word).replace(r"\ ", " ?") for word in sorted(words, key=len, reverse=True))


_BELOW_100 = rf"(?:(?:{_any(TENS)})(?:-?(?:{_any(ONES[1:10])}))?|{_any(ONES)})"
WORDS = rf"(?:(?:{_any(ONES[1:10])}|a)hundred(?:(?:and)?{_BELOW_100})?|{_BELOW_100})"
_CURRENCY = r"(?-i:[A-Z]{0,3}[£€¥$]|[A-Z]{3})"


def _amount_pattern(end: str) -> str:
    """Return a pattern for a number with its scale, whose groups begin with ``end``."""
    return (
        rf"(?P<{end}number>{ARABIC}|{WORDS})(?P<{end}more>\+?)(?P<{end}scale>{_any(SCALES)})?"
        rf"(?P<{end}short>(?:{_any(SHORT_SCALES)})(?![a-z]))?"
    )


_WHOLE = re.compile(
    rf"(?P<between>between)?(?P<leads>(?:{_any({**HEDGES, **WAYS})})*)(?P<currency>{_CURRENCY})?{_amount_pattern('')}"
    rf"(?:(?P<first>%|percent)?(?P<sep>to|and|[-—~])(?:{_CURRENCY})?{_amount_pattern('to_')})?(?P<unit>.*?)(?P<behind>{_any(BEHIND)})?",
    re.ASCII | re.IGNORECASE,
)
# The same in a document, where blanks part words; a number in words needs a unit, for "one of them" is no figure.
LEADS = rf"(?<![A-Za-z])(?:{_any({**HEDGES, **WAYS})})"
BEHIND_IT = _any(BEHIND)
NUMBER = rf"(?<![A-Za-z]){WORDS}(?![A-Za-z])"
DIGITS = r"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?(?![.,]?\d)"
SCALE = rf"(?:{_any(SCALES)})(?![A-Za-z])"
PER_CENT = "per ?cent(?:age ?points?)?(?![A-Za-z])"
BETWEEN = rf"(?<![A-Za-z])between ?{DIGITS} ?(?:%|per ?cent)? ?and ?{DIGITS}"
MONEY = rf"{DIGITS} ?(?:{SCALE}|(?:{_any(SHORT_SCALES)})(?![A-Za-z]))?"
_LEAD = re.compile(_any({**HEDGES, **WAYS}), re.IGNORECASE)
_FRACTION = re.compile(rf"(?P<leads>(?:{_any(HEDGES)})*)(?P<fraction>{_any(FRACTIONS)})", re.IGNORECASE)
_TENS_AND_ONES = re.compile(_any([*TENS, *ONES]))
_SPACED = {phrase.replace(" ", ""): phrase for phrase in (*HEDGES, *WAYS, *BEHIND)}
# One in four is a quarter; in 12 months, days or points is no share.
IN_SO_MANY = (
    rf"(?:{WORDS}|[1-9]\d?) ?in ?(?:{WORDS}|[1-9]\d{{0,2}})(?!\d| ?(?:months?|days?|weeks?|years?|hours?))"
)
_IN_SO_MANY = re.compile(
    rf"(?P<leads>(?:{_any(HEDGES)})*)(?P<some>{WORDS}|[1-9]\d?)in(?P<all>{WORDS}|[1-9]\d{{0,2}})",
    re.IGNORECASE,
)
_HALF_A_SCALE = re.compile(
    rf"(?P<leads>(?:{_any(HEDGES)})*)halfa(?P<scale>{_any(SCALES)})(?P<unit>.*)", re.IGNORECASE
)
_NAMES = {name: unit for unit, names in SHARES.items() for name in names}


def rewritten(text: str) -> str:
    """Return an English figure, in normal form, in the words of the grammar; any other text as it is."""
    if not re.search("[a-zA-Z£€]", text):
        return text
    if fraction := _FRACTION.fullmatch(text):
        return _leads(fraction["leads"]) + FRACTIONS[fraction["fraction"].lower()]
    if share := _in_so_many(text) or _half_a_scale(text):
        return share
    whole = _WHOLE.fullmatch(text)
    if whole is None or (whole["short"] and not whole["currency"]):
        return text
    parts = whole.groupdict(default="")
    if bool(parts["between"]) != (parts["sep"].lower() == "and"):  # 5 and 8 are two numbers
        return text
    if parts["first"] and _NAMES.get(parts["unit"].lower(), parts["unit"]) != "%":
        return text
    high = f"至{_amount(parts, 'to_')}" if parts["to_number"] else ""
    unit = _NAMES.get(parts["unit"].lower(), parts["unit"])
    behind = BEHIND[_SPACED[parts["behind"].lower()]] if parts["behind"] else ""
    return f"{_leads(parts['leads'])}{parts['currency']}{_amount(parts, '')}{high}{unit}{behind}"


def _in_so_many(text: str) -> str:
    """Return one in four as 1/4; empty if it is no such share."""
    share = _IN_SO_MANY.fullmatch(text)
    if share is None or worth(share["some"]) >= worth(share["all"]):
        return ""
    return f"{_leads(share['leads'])}{worth(share['some'])}/{worth(share['all'])}"


def _half_a_scale(text: str) -> str:
    """Return half a million as about 500,000: nobody who says so has counted; empty if it is none."""
    half = _HALF_A_SCALE.fullmatch(text)
    if half is None:
        return ""
    number = {"thousand": "500", "million": "50万", "billion": "5亿", "trillion": "5000亿"}[
        half["scale"].lower()
    ]
    unit = _NAMES.get(half["unit"].lower(), half["unit"])
    return f"{_leads(half['leads']) or '约'}{number}{unit}"


def _leads(written: str) -> str:
    """Return the words before a number in those of the grammar."""
    words = {**HEDGES, **WAYS}
    return "".join(words[_SPACED[lead[0].lower()]] for lead in _LEAD.finditer(written))


def _amount(parts: dict[str, str], end: str) -> str:
    """Return a number with its scale word."""
    number, scale, short = parts[f"{end}number"], parts[f"{end}scale"].lower(), parts[f"{end}short"].lower()
    digits = number if number[:1].isdigit() else str(worth(number))
    return f"{digits}{parts[f'{end}more']}{SCALES.get(scale, '')}{SHORT_SCALES.get(short, '')}"


def worth(written: str) -> int:
    """Return the whole number below a thousand that is written in digits or words."""
    words = written.lower()
    if words.isdigit():
        return int(words)
    hundreds, hundred, rest = words.rpartition("hundred")
    below = sum(WORTH[word] for word in _TENS_AND_ONES.findall(rest.removeprefix("and")))
    return 100 * WORTH.get(hundreds, 1) + below if hundred else below
