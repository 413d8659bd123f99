"""Which of the two was higher? Xihu: a name that answers a question claims what was asked."""

import re

from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.proposing.localities.whose import NamedSubject
from metrics.model.codes.claim import Assertion

ASKED = 160  # characters in which it is asked what a name answers
_WHICH_OF_BOTH = re.compile(
    "(?:[Ww]hich|[Ww]ho(?:se)?|哪|谁)[^?？。]{0,80}?"
    "(?:(?P<higher>(?<![a-z])(?:higher|more|larger|greater|bigger)(?![a-z])|[高多大强])"
    "|(?P<lower>(?<![a-z])(?:lower|fewer|less|smaller)(?![a-z])|[低少小]))[^?？。]{0,40}[?？][^?？]{0,40}$"
)
_ANSWERS = re.compile(" ?(?:that is|that's|it is|it's|it was|答|当然是|自然是|答案是|是)? ?_的?[.!]? ?")


def answered(plain: str, clause: str, start: int, town: NamedSubject, rival: str) -> WordedClaim | None:
    """Return a draft's claim that a town lies above another, or below, as an answer; None for no such question.

    ``clause`` is its text in small letters, from ``start`` on; a town is named there.
    """
    question = _WHICH_OF_BOTH.search(plain, max(0, start - ASKED), start)
    left = f"{clause[: town.start - start]}_{clause[town.end - start :]}"
    if question is None or not _ANSWERS.fullmatch(left):
        return None
    falls = question["lower"] is not None
    return WordedClaim(town.start, town.end, Assertion.HIGHER, falls=falls, rival=rival, own=town.name)
