"""Wholes and parts that English figures are of: a mean, a total, the income of so many villages, a part of a budget."""

import re

from metrics.curation.proposing.subjects.english_figure import MONEY, InEnglish
from metrics.curation.proposing.subjects.english_phrases import before_it, is_relative
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase

IS_A_PART = re.compile(r"(?:account(?:s|ed|ing) for|mak(?:es|ing) up|made up|represent(?:s|ed|ing)) ?$")
_TAKES_TOTAL = re.compile(
    "(?<![A-Za-z])(?:bringing|taking|making|brings|takes|brought|took) (?:the|its|our|their) (?:[a-z]+ )?"
    "(?:total|number|sum)"
    "(?: (?:of (?:them|these|those)|for (?:the|this) year|so far|to date|there))? ?(?:to|up to) ?$"
)
_NO_ONE = ("it", "they", "this", "these", "those", "which", "who", "that", "together")
_TAKES_IN = re.compile(
    "(?<![A-Za-z])(?:took in|takes in|taken in|earned|earns|made|brought in|raked in|pocketed) ?$"
)
_FROM_WHAT = re.compile(
    r" ?from (?P<noun>(?!the |an? |its |our |their |20)[a-z][a-z' -]{2,30}?)"
    r"(?= ?(?:[,.;(]|(?:last|this|in|during|over|and|for|by|as)(?![a-z])|$))"
)
_A_MEAN = re.compile("(?:the |its |their |an? )?(?:average|mean) (?P<over>(?:per|for each) [a-z]+)")
_VILLAGES = ("village", "villages")
_WITH_MORE = re.compile(
    "[Vv]illages (?:with|earning|whose) [a-z ]{4,50}? (?:over|above|exceeding|more than|of at least)(?![a-z])"
)
_HAS_MORE = re.compile(
    r"^(?: ?villages)? ?(?:had|have|with|earn(?:ed|s)?|reported|recorded|reached|whose) [a-z ]{0,50}?"
    r"(?<![a-z])(?:above|over|more than|exceed(?:ing|ed|s)?|at least|in excess of|topping|topped) ?[£$€]?\d"
)
_WHICH = re.compile(
    "which (?!is|are|was|were|would|will|means|meant|brings|brought|takes|took)(?:[a-z]+ ){0,2}[a-z]+ ?"
)
_LAST_NOUN = re.compile(" (?:in|on|at|of|for|by|to|from|with) (?:the |its |their |our |an? )?")


def of_a_part(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: exports accounted for 72 percent of foreign trade."""
    part = IS_A_PART.search(figure.clause)
    noun = before_it(figure.clause[: part.start()]) if part else ""
    if not noun or is_relative(noun) or noun.lower().split()[-1] in _NO_ONE:
        return None
    return NounPhrase(noun, noun, figure.context)


def of_a_total(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: we received 96 bids, taking the total for the year to 268."""
    return figure.again() if _TAKES_TOTAL.search(figure.clause) else None


def on_average(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: operating income reached £31m, its average per village £2.8m."""
    mean = _A_MEAN.fullmatch(figure.phrase)
    noun = f"average {figure.context} {mean['over']}" if mean and figure.carried else ""
    return NounPhrase(noun, noun, figure.context) if noun else None


def of_a_whole(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: the income of the 11 villages in the valley reached £31m."""
    return NounPhrase(figure.whole, figure.whole, figure.context) if figure.whole else None


def earned_from(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: the town took in 64 million yuan from rural tourism."""
    source = (
        _FROM_WHAT.match(figure.after) if figure.unit in MONEY and _TAKES_IN.search(figure.clause) else None
    )
    noun = f"{source['noun']} revenue" if source else ""
    return NounPhrase(noun, noun, figure.context) if noun else None


def over_a_threshold(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: of the 92 villages, 67 had an income above 500,000 yuan."""
    own = figure.behind.lower() if figure.counted and not figure.unit else ""
    whose = own or (figure.context.lower() if figure.carried and figure.carried.behind else "")
    is_over = whose.endswith(_VILLAGES) or figure.unit == "村"
    if not (is_over and _HAS_MORE.search(figure.after)) and not _WITH_MORE.match(
        figure.phrase or figure.ahead
    ):
        return None
    return NounPhrase("villages over", "villages over", figure.context, behind="villages over")


def that_which(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: they work in the tea gardens, which cover 31,000 mu."""
    if figure.counted or not figure.ahead or not _WHICH.fullmatch(figure.clause):
        return None
    noun = _LAST_NOUN.split(figure.ahead)[-1]
    return NounPhrase(noun, noun, figure.context)
