"""English figures, rewritten into the words that the one grammar knows: over 40% is 超过40%, 1.2 million is 1.2百万.

>>> rewritten("between3%and4%"), rewritten("twofifths"), rewritten("1.2bnyuan")
('3至4%', '2/5', '1.2十亿yuan')
>>> rewritten("atleast50percent"), rewritten("onehundredandtwenty"), rewritten("£16.83m")
('至少50%', '120', '£16.83百万')
>>> rewritten("adropof3%"), rewritten("2.1%less")
('下降3%', '下降2.1%')
"""

import re

from metrics.model.printed.english_shares import share_of
from metrics.model.printed.english_words import (
    BEHIND,
    DIGITS,
    HEDGES,
    NAMES,
    ONES,
    SCALES,
    SPACED,
    TENS,
    WAYS,
    WORDS,
    any_words,
    leads_of,
    worth,
)
from metrics.model.printed.falls import without_fall
from metrics.model.printed.numerals import ARABIC
from metrics.patterns import YEAR, lazy_pattern

# 250m is a length, and 5b a name: those two only of money, and of people.
SHORT_SCALES = {"k": "千", "m": "百万", "mn": "百万", "bn": "十亿", "b": "十亿"}
SURE_SCALES = ("k", "mn", "bn")
COUNTED = (
    *("yuan", "rmb", "euro", "euros", "yen", "dollars", "usdollars", "pounds"),
    *("people", "residents", "visitors", "households"),
)
# Units of several words; the table of units has them without blanks.
_METRES = ("metres", "meters", "metre", "meter")
UNITS = (
    *(
        f"{power}{metre}"
        for power in ("square ", "square kilo", "cubic ", "micrograms per cubic ", "micrograms a cubic ")
        for metre in _METRES
    ),
    *(
        "sq m",
        "sq km",
        "sq ft",
        "square feet",
        "square miles",
        "lane miles",
        "lane kilometres",
        "lane kilometers",
        "metric tons",
        "US dollars",
        "U.S. dollars",
        "per thousand",
        "basis point",
        "basis points",
        "per 1,000",
    ),
)
_CURRENCY = r"(?-i:[A-Z]{0,3}[£€¥$₹₦₱₵]|GH¢|Rs\.?|R(?=\d)|Tk(?=\d)|(?!FY|Q\d)[A-Z](?:[A-Z]{2}|[Ss]hs?))"


def _amount_pattern(end: str) -> str:
    """Return the pattern of an English number with its scale, 1.2 million, in groups beginning with ``end``."""
    return (
        rf"(?P<{end}number>{ARABIC}|{WORDS})(?P<{end}more>(?:\+|-?plus)?)(?P<{end}scale>{any_words(SCALES)})?"
        rf"(?P<{end}short>(?:{any_words(SHORT_SCALES)})(?:(?![a-z])|(?=to[£$€¥]|{any_words(COUNTED)})))?"
    )


_LEADS = any_words({**HEDGES, **WAYS})
_TO = rf"(?P<first>%|percent)?(?P<sep>to|and|[-—~])(?:{_CURRENCY})?{_amount_pattern('to_')}"
_WHOLE = lazy_pattern(
    rf"(?P<between>between)?(?P<leads>(?:{_LEADS})*)(?P<currency>{_CURRENCY})?{_amount_pattern('')}"
    rf"(?:{_TO})?(?P<unit>.*?)(?P<behind>{any_words(BEHIND)})?",
    re.ASCII | re.IGNORECASE,
)
# The same in a document, where blanks part words; a number in words needs a unit, for "one of them" is no figure.
LEADS = rf"(?<![A-Za-z])(?:{_LEADS})"
BEHIND_IT = any_words(BEHIND)
NUMBER = rf"(?<![A-Za-z]){WORDS}(?![A-Za-z])"
_NO_COUNT = (
    "of|in|or|to|and|per|times|dozen|thirds?|quarters?|fifths?|tenths?|years?|months?|weeks?|days?|hours?"
)
# Three new stations: who counts so far in words has counted; one is mostly no number.
_TENS_AND_ONES = rf"(?:{any_words(TENS)})-(?:{any_words(ONES[1:10])})"
COUNT = rf"(?<![A-Za-z-])(?:{_TENS_AND_ONES}|{any_words((*ONES[2:], *TENS))})(?= [a-z])(?! (?:{_NO_COUNT})(?![a-z]))"
SCALE = rf"(?:{any_words(SCALES)})(?![A-Za-z])"
PER_CENT = "(?:per ?cent(?:age ?points?)?|pct)(?![A-Za-z])"
BETWEEN = rf"(?<![A-Za-z])between ?{DIGITS} ?(?:%|per ?cent)? ?and ?{DIGITS}"
# 17 to 18 million, $310,000 to $345,000; what went from 12 to 15 percent, or up 300 to 1,250, stands at the second,
# and 2019 to 2,400 people is no range; growth of 6.5 to 7 percent is one, and so is that by 5-6%.
_TURNS = ("from", "by", *WAYS)
MOVED, _TURNED = (
    "".join(f"(?<!{word}{blank})" for word in words for blank in ("", " "))
    for words in (_TURNS, [word for word in _TURNS if not word.endswith(" of")])
)
_THOUSANDS, _MORE = r"[1-9]\d{0,2}(?:,\d{3})+", rf"[ -]?(?:%|per ?cent|(?:{any_words(SCALES)})(?![A-Za-z]))"
RANGE = (
    rf"(?!{YEAR}\D)(?<!\d[-/–])(?:{_TURNED}{DIGITS} ?to ?{DIGITS}(?={_MORE})"
    rf"|{MOVED}{_THOUSANDS} ?to ?{_THOUSANDS}(?![\d.,]*\d)"
    rf"|{DIGITS}(?: ?%)?[-–—]{DIGITS}(?= ?(?:%|per ?cent)))"
)
MONEY = rf"{DIGITS}[ -]?(?:{SCALE}|(?:{any_words(SHORT_SCALES)})(?![A-Za-z]))?"
_WHOM = rf" ?(?:{any_words(COUNTED)})(?![A-Za-z])"
_SURE = rf"(?:{any_words(SURE_SCALES)})(?![A-Za-z])(?:{_WHOM})?"
IN_SHORT = rf"{DIGITS} ?(?:{_SURE}|(?:{any_words(SHORT_SCALES)}){_WHOM})"
_HYPHENS = lazy_pattern(rf"(?<=\d)-(?={any_words(SCALES)})|(?<=illion)-(?=[a-z])", re.IGNORECASE)

_A_FALL = lazy_pattern(rf"^an?(?=(?:{any_words(WAYS)}))", re.IGNORECASE)  # a drop of 3%


def rewritten(text: str) -> str:
    """Return an English figure, in normal form, in the words of the Chinese grammar; any other text as it is."""
    if not re.search("[a-zA-Z£€$₹]", text):
        return text
    text = _A_FALL.sub("", _HYPHENS.sub("", text))
    if fallen := without_fall(text):
        return f"下降{rewritten(fallen)}"
    whole = _WHOLE.fullmatch(text)
    return share_of(text) or (_whole(text, whole.groupdict(default="")) if whole else text)


def _whole(text: str, groups: dict[str, str]) -> str:
    """Return an English number, or a range, with the words around it, in Chinese; else the text itself."""
    unit = NAMES.get(groups["unit"].lower(), groups["unit"])
    if not _is_scaled(groups) or (groups["first"] and unit != "%"):
        return text
    if bool(groups["between"]) != (groups["sep"].lower() == "and"):  # 5 and 8 are two numbers
        return text
    high = f"至{_amount(groups, 'to_')}" if groups["to_number"] else ""
    behind = BEHIND[SPACED[groups["behind"].lower()]] if groups["behind"] else ""
    return f"{leads_of(groups['leads'])}{groups['currency']}{_amount(groups, '')}{high}{unit}{behind}"


def _is_scaled(groups: dict[str, str]) -> bool:
    """Whether a short scale word can be no unit: 12.5k, £1.2m, 1.2bn yuan, and not 250m."""
    if not groups["short"] or groups["currency"] or groups["short"].lower() in SURE_SCALES:
        return True
    return groups["unit"].lower() in COUNTED


def _amount(groups: dict[str, str], end: str) -> str:
    """Return an English number with its scale word in Chinese: 1.2 million → 1.2百万."""
    number, scale, short = (
        groups[f"{end}number"],
        groups[f"{end}scale"].lower(),
        groups[f"{end}short"].lower(),
    )
    digits = number if number[:1].isdigit() else str(worth(number))
    plus, by = "+" if groups[f"{end}more"] else "", SCALES.get(SPACED.get(scale, ""), "")
    return f"{digits}{plus}{by}{SHORT_SCALES.get(short, '')}"
