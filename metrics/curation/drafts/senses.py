"""In which sense a draft states a number, by the words at it: 年均增长, 名义增长, 占…的, 计划完成."""

import re
from collections.abc import Mapping

from metrics.curation.drafts.clause_patterns import CLAUSE
from metrics.curation.proving.cleaning import clean_text
from metrics.model.claim_senses import Sense
from metrics.model.codes import Prices
from metrics.model.printed.each_of_several import is_of_each
from metrics.model.printed.firm_sizes import is_above_a_size, is_of_all_sizes
from metrics.model.printed.hedges import EVERY_YEAR, FALLING, RISING
from metrics.model.printed.leads import any_of
from metrics.model.records import Indicator

FARTHEST = 40  # characters on either side of a number in which its sense is told
EARLIER = 2000  # characters in which a draft may have said which firms it counts
# What may stand between such words and a number: a verb in 中文, a few words in English
_GROWS = f"(?:保持|实现|仅|再|速)*(?:{any_of((*RISING, *FALLING))})?(?:速|率|了|为|是|达到?|约|近|超)*$"
_SOME = r"(?![a-z])[^,;:\d]{0,24}$"
_MEAN = re.compile(
    rf"(?:{any_of(EVERY_YEAR)}){_GROWS}"
    rf"|(?<![a-z])(?:annual average|average(?: annual| yearly)|on average|averag(?:ed|ing)){_SOME}",
    re.IGNORECASE,
)
_MEAN_BEHIND = re.compile(
    " ?(?:(?:(?:a|per|each|every) year|annually) )?(?:on average|as an annual average)(?![a-z])"
    "| ?(?:(?:a|per|each|every) year(?! (?:ago|before|earlier))|annually|per annum)(?![a-z])",
    re.IGNORECASE,
)
_PRICES = (
    (
        Prices.CURRENT,
        "(?:名义|按?现价|按?当年价格?)(?:计算)?",
        "(?:nominal(?:ly)?|current prices)",
        "按?(?:现价|当年价|名义)",
        "(?:in nominal terms|nominal(?:ly)?|(?:at|in) current prices)",
    ),
    (
        Prices.CONSTANT,
        "(?:实际(?=[增提上下降])|(?:按?(?:可比|不变)价格?(?:计算)?|扣除(?:价格|物价)(?:上涨)?因素后?)(?:实际)?)",
        "(?:real(?= (?:growth|terms|rise|increase|fall))|constant prices)",
        "按?(?:可比价|不变价)",
        "(?:in real terms|after inflation|(?:at|in) constant prices)",
    ),
)
_AT_PRICES = [
    (
        prices,
        re.compile(rf"{before}{_GROWS}|(?<![a-z]){english}{_SOME}", re.IGNORECASE),
        re.compile(rf"[（(]{behind}|[ ,(（]*{english_behind}(?![a-z])", re.IGNORECASE),
    )
    for prices, before, english, behind, english_behind in _PRICES
]
_WHOLE = re.compile(
    "占(?:到|了|去)?(?P<whole>[^占，。；：、,;:]{2,20}?)的?(?:比重|比例|份额)?[^占，。；：、,;:的]{0,4}$"
)
_WHOLE_BEHIND = re.compile(" ?of (?:the |all |its |our |total )*(?P<whole>[a-z][a-z -]{3,40})", re.IGNORECASE)
# 预算 names no plan in 公共预算收入
_AIMED_AT = re.compile(
    "计划|目标|力争|拟|预期|预计|预测|(?<!公共)预算(?![内外执])|有望|可望|争取|确保|将"
    "|(?<![a-z])(?:(?:plan|target|aim|goal|budget|schedul|expect|forecast|project|predict|hop)(?:s|e|n?ed|n?ing)?"
    "|will|would|shall|should|(?:due|set|was|were|is|are) to)(?![a-z])",
    re.IGNORECASE,
)


def sense_of(plain: str, since: int, start: int, end: int, known: Mapping[str, Indicator]) -> Sense:
    """Return the sense of a draft's number between two places; words before ``since`` are of another."""
    before = CLAUSE.split(plain[max(since, start - FARTHEST) : start])[-1]
    behind = plain[end : end + FARTHEST]
    # 下降8.1% has its verb in it
    text = before + re.split(r"\d", plain[start:end])[0]
    whole = _whole(before, behind)
    return Sense(
        is_mean=_MEAN.search(text) is not None or _MEAN_BEHIND.match(behind) is not None,
        prices=_prices(text, behind),
        whole=whole,
        whole_of=_indicator_called(whole, known),
        is_aimed_at=_AIMED_AT.search(before) is not None,
        is_of_each=_is_of_each(plain, start, end),
        is_of_all_sizes=is_of_all_sizes(before),
        is_above_a_size=is_above_a_size(plain[max(0, start - EARLIER) : start]),
    )


def _is_of_each(plain: str, start: int, end: int) -> bool:
    """Whether a draft's number is what each of several is said to have, in the words before it or its own: 均超过."""
    own = re.split(r"\d", plain[start:end])[0]
    clause = re.split("[，。；：;:]", plain[max(0, start - FARTHEST) : start])[-1]
    return is_of_each(f"{clause}{own}")


def _prices(before: str, behind: str) -> Prices:
    """Return at which prices words around a draft's number count it."""
    at_prices = (
        prices
        for prices, words, words_behind in _AT_PRICES
        if words.search(before) or words_behind.match(behind)
    )
    return next(at_prices, Prices.NOT_STATED)


def _whole(before: str, behind: str) -> str:
    """Return what words around a draft's share say that it is of: 占财政支出的, of tax revenue."""
    match = _WHOLE.search(before) or _WHOLE_BEHIND.match(behind)
    return match["whole"].strip() if match else ""


def _indicator_called(whole: str, known: Mapping[str, Indicator]) -> str:
    """Return the id of the indicator that the whole of a draft's share names, by the longest name; else nothing."""
    if not whole:
        return ""
    text = clean_text(whole).lower()
    names = (
        (clean_text(name).lower(), key)
        for key, indicator in known.items()
        for name in (indicator.name.zh, indicator.name.en, *indicator.words)
    )
    called = [(len(name), key) for name, key in names if name and name in text]
    return max(called)[1] if called else ""
