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
