"""Ranks as documents print them: 第一, 首位, 前三, 前列, 并列第二, with or without 全市 or 六区两县 before them.

>>> read_rank("六区两县第1位")[0], printed_field("六区两县第1位"), competitors("六区两县")
(Fraction(1, 1), '六区两县', 8)
"""

import re
from fractions import Fraction

from metrics.model.codes import Hedge
from metrics.model.printed.english_words import WORDS, worth
from metrics.model.printed.numerals import read_numeral
from metrics.model.printed.printed_time import ANY_MONTH
from metrics.patterns import lazy_pattern

_KIND = (
    "大中城市|副省级城市|地级市|设区市|城市|自治州|自治区|自治县|街道|镇街|乡镇|园区|地市|省份|社区|市|省|国|区|县|镇|州|旗|乡"
    "|盟|域|村"
)
REGION = "世界|全球|亚洲|(?:中西|东|中|西)部(?:地区)?|长三角|珠三角|国内|省内|市内|县内|区内"
_COUNT = r"(?:\d+|[一二两三四五六七八九十百]+)个?"
WHOLE = rf"(?:全(?:{_KIND})|{REGION})"
FIELD_UNITS = rf"(?:各?(?:省区市|省区|县市区|{_KIND}))?"  # 全市各镇街第二, 全国城市第6位: its towns
SEVERAL = rf"(?:{_COUNT}(?:县市区|区县|{_KIND}))+"
FIELDS = rf"{WHOLE}{SEVERAL}|{WHOLE}|{SEVERAL}"
LEADS = ("位列", "位居", "名列", "排名", "排在", "跃居", "稳居", "高居", "居", "列", "排")
SUPERLATIVES = ("最大", "最高")
FIRST = "|".join(("首位", "榜首", "头名", "第一名", *SUPERLATIVES))
_RANK = lazy_pattern(
    rf"(?:并列)?(?:{'|'.join(LEADS)})?(?:(?P<field>{FIELDS}){FIELD_UNITS})?中?(?:{'|'.join(LEADS)})?(?:并列)?"
    rf"(?:(?P<first>{FIRST})|第(?P<rank>[^名位—~至到-]+)(?:[—~至到-]第?(?P<to>[^名位]+))?[名位]?"
    r"|前(?P<among>[^名位列强%]+)[名位强]?|(?P<leading>前列|前[\d.]+%))",
    re.ASCII,
)
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)
_NTH = rf"(?:\d+(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
# The second-lowest is second from the other end, and no second.
_MOST = "largest|biggest|highest|fastest|most|best|busiest|richest|strongest|longest|greatest"
_VERB = lazy_pattern(rf"^(?:{'|'.join(LEADS)})")
_ENGLISH = lazy_pattern(
    rf"(?:no\.?|number|#)(?P<rank>\d+)|(?:joint)?(?P<nth>{_NTH})(?:-?(?:{_MOST})|place|overall)?|top(?P<among>\d+|{WORDS})",
    re.ASCII | re.IGNORECASE,
)
_RANKED = (
    *(
        "ranked",
        "ranking",
        "ranks",
        "placed",
        "came",
        "coming",
        "finished",
        "stood",
        "stands",
        "lies",
        "up to",
    ),
    *("rose to", "rated"),
)
# A cleaned text has no blank before a digit: ranked11th.
_AFTER_RANKED = "|".join(f"(?<={lead}{gap})" for lead in _RANKED for gap in (" ", r"(?=\d)"))
_NO_WORD_BEFORE = r"(?<!on the)(?<!on the )(?:(?<![A-Za-z])|(?=\d)(?<![\d.,-]))"  # on the 21st: a day
# From ninth to second
_FROM_NTH = "|".join(f"(?<={end} to{gap})" for end in ("st", "nd", "rd", "th") for gap in ("", " "))
_OTHERS = "time|of|quarter|half|phase|round|year"
_OTHERS_AGAIN = rf"time|quarter|half|phase|round|year|grade|class|floor|(?:of )?(?:{ANY_MONTH})"
_STREETS = "Street|Road|Avenue|Bus"
ENGLISH_RANK = (
    rf"(?<![A-Za-z-])(?:joint )?{_NTH}(?:[ -](?:{_MOST})(?![A-Za-z])| place(?![A-Za-z])| overall(?![A-Za-z]))"
    rf"|(?:{_AFTER_RANKED})(?:joint )?{_NTH}(?![A-Za-z-])(?! ?(?:{_OTHERS}|{_STREETS}))"
    rf"|{_NO_WORD_BEFORE}(?:joint )?{_NTH}(?= (?:in the|in [A-Z]|among|nationally|nationwide|out of))"
    rf"|(?:(?<=was )|(?<=was(?=\d))){_NTH}(?=[.;)])"
    rf"|(?<![A-Za-z\d.,-])(?<!the ){_NTH}(?= of (?:the |its )?(?:\d|{WORDS}))"
    rf"|(?<![\d.,])\d+(?:st|nd|rd|th)(?= ?(?:among|nationally|nationwide|out of|of (?:the |its )?{WORDS}|of ?\d"
    rf"|in (?!(?:{ANY_MONTH}))(?-i:[A-Z])[a-z]))"
    rf"|(?:(?<![A-Za-z\d.,-])(?<!the )|(?<![\d.,])(?=\d)){_NTH}(?= of (?-i:[A-Z])[a-z]+['’]s ?(?:\d|{WORDS}))"
    rf"|(?:(?<=from )|(?<=from)(?=\d)){_NTH}(?= ?to ?{_NTH}(?! ?(?:{_OTHERS_AGAIN})))"
    rf"|(?:{_FROM_NTH}){_NTH}(?! ?(?:{_OTHERS_AGAIN}))"
    rf"|(?<![A-Za-z])(?:No\.? ?|number )\d{{1,3}}(?![\d.,]*\d| ?(?:{_STREETS}))"
)
_COMPETITORS = lazy_pattern(r"\d+|[一二两三四五六七八九十百]+", re.ASCII)

RankAndEnds = tuple[Fraction | None, Fraction | None, Fraction | None, Hedge]


def printed_field(text: str) -> str:
    """Return the 全市 of 全市第二, the 六区两县 of 六区两县第1位; empty where a rank names no field."""
    match = _RANK.fullmatch(text)
    if match:
        return match["field"] or ""
    printed = re.search(FIELDS, text)
    return printed[0] if printed else ""


def competitors(field: str) -> int | None:
    """Return among how many is ranked, where a field prints it: 8 of 六区两县; None for 全市."""
    counts = [read_numeral(count) for count in _COMPETITORS.findall(field)]
    return int(sum(count.number for count in counts if count)) if counts and all(counts) else None


def without_verb(printed: str) -> str:
    """Return a rank as printed, without the verb that leads to it.

    >>> without_verb("位列六区两县第一")
    '六区两县第一'
    """
    return _VERB.sub("", printed)


def has_verb(printed: str) -> bool:
    """Whether a rank stands in a sentence as it is printed: behind its verb, 位居第二, or as 最高."""
    return printed.startswith((*LEADS, *SUPERLATIVES))


def read_rank(text: str) -> RankAndEnds | None:
    """Return value, low, high and hedge of a rank; None if ``text``, in normal form, is no rank.

    前三 is somewhere from first to third, 第3—5名 from third to fifth; 前列 and 前10% state no rank at all.
    """
    match = _RANK.fullmatch(text)
    if match is None:
        english = _ENGLISH.fullmatch(text)
        among = str(worth(english["among"])) if english and english["among"] else None
        return _ends(english["rank"] or _nth(english["nth"] or ""), "", among) if english else None
    if match["leading"]:
        return None, None, None, Hedge.LEADING
    return _ends("一" if match["first"] else match["rank"], match["to"], match["among"])


def _nth(written: str) -> str:
    """Return in digits the printed rank that 4th or *fourth* names."""
    low = written.lower()
    return str(ORDINALS.index(low) + 1) if low in ORDINALS else low.rstrip("stndrh")


def _ends(rank: str | None, to: str | None, among: str | None) -> RankAndEnds | None:
    """Return one rank, or the first and the last of several: 前三 is 1 to 3."""
    first, last = (_rank("1"), _rank(among)) if among else (_rank(rank or ""), _rank(to or rank or ""))
    if first is None or last is None or first > last or (to and first == last):
        return None
    return (
        (first, first, last, Hedge.NONE) if first == last and not among else (None, first, last, Hedge.RANGE)
    )


def _rank(text: str) -> Fraction | None:
    """Return the number of a printed rank among others: a whole number from 1 on."""
    numeral = read_numeral(text)
    return numeral.number if numeral and numeral.number >= 1 and numeral.number.denominator == 1 else None
