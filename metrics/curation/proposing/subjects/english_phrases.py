"""The noun phrase of a figure in an English sentence, before it or behind it.

>>> before_it("The resident population rose to"), before_it("to"), behind_it("new jobs were created, nearly")
('resident population', '', 'new jobs')
"""

import re

from metrics.curation.proposing.cue_table import listed, listed_words
from metrics.curation.proposing.english_comparisons import COMPARED
from metrics.language import CHINESE
from metrics.model.printed.printed_time import ANY_MONTH

LONGEST = 90  # characters
_LETTER = re.compile("[A-Za-z]")
_DATED = re.compile(r"^.*(?:19|20)\d\d(?:[/-]\d\d)? ?(?=[A-Za-z])", re.ASCII)
_WHEN = (
    "(?:the|end|middle|start|years?|months?|to|and|of|ended|ending"
    rf"|{ANY_MONTH}|\d{{1,2}}(?!\d))"
)
_YEARS = rf"(?:{_WHEN} ?)*(?:19|20)\d\d(?:[/-]\d\d)?(?!\d)"
# What stands before a time in the middle of a clause: Council tax collected by 31 December 2023 was.
_DATED_BEHIND = re.compile(
    r"(?P<noun>.*?[A-Za-z]) ?(?<![A-Za-z])(?:between|from|in|by|on|at|during|for|of|since|as at|as of|over) ?"
    rf"{_YEARS}(?: ?{_YEARS})* ?[A-Za-z ]*$",
    re.ASCII,
)
# What a second verb says is of its own object: built homes and brought the number of households in need.
_NEXT_VERB = re.compile(
    "(?<=[a-z]) and (?=(?:[a-z]{2,}ed|brought|cut|built|took|kept|spent|made|saw|held)"
    " (?:the|its|our|their|an?)(?![a-z]))"
)
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)] ?(?=[A-Za-z])", re.ASCII)  # 2. The clerk reported
_FRONT = re.compile(rf"^(?:(?:{listed('English front')})(?![A-Za-z]) ?)+", re.IGNORECASE)
_TAIL = re.compile(rf"(?: ?(?<![A-Za-z])(?:{listed('English tail')})(?![A-Za-z]))+ ?$", re.IGNORECASE)
_TAIL_TIME = re.compile(
    r" ?(?<![A-Za-z])(?:(?:in|for|of|during|by|at|on|since|to) ?(?:the )?(?:end of ?)?)?(?:\d{1,2} ?)?"
    rf"(?:(?:{ANY_MONTH}) ?)?(?:19|20)\d\d(?:[/-]\d\d)?$",
    re.ASCII,
)
AS_A_SHARE = re.compile("(?<=[a-z]),? as an? (?:share|proportion|percentage) of .*$")  # of what, is its whole
_PREDICATE = re.compile(
    r"(?:were|was|is|are|has|have|had|been|be|will|would|could|can)(?![A-Za-z])|[^A-Za-z]*$"
)
_NOUN = re.compile(
    r" ?(?:of |in (?!the |an? ))?(?P<noun>[A-Za-z][A-Za-z' -]*?)"
    r"(?= ?(?<![A-Za-z-])(?:was|were|is|are|in|of|had|has|have|for|to|by|with"
    r"|on|at|from|and|that|which|who|across|per|last|this|during|over|under|through|between|against|within|into|until|since|than|while|when|as|after"
    r"|before|because|will|would|can|could|may|must|should|or|but|now|supported|said|say|says|visited|attended|took"
    r"|received|worth|earn|used|live|lived)(?![A-Za-z])|[^A-Za-z' -]|$)"
)


LEANS = frozenset(listed_words("English leaning"))
_MORE_OF_IT = re.compile(
    " ?(?:worth(?![a-z])|(?:more|fewer|less)(?= than (?:a year|last|in ?|the (?:previous|year|same)|on |at |before))"
    "|(?:more|further|others)(?= (?:are|were|will|is|have)(?![a-z]))"
    "|of (?:these|them|those|which|whom)(?= (?:are|were|was|is|have|had|will)(?![a-z])|[,.;:]|$))"
)
_HOLDS_A_COUNT = re.compile(
    r"(?P<noun>[A-Za-z][A-Za-z' -]*[a-z]) (?:of|in|at|across|from|among|for) (?:all )?"
    r"(?:(?:the|its|our|their|these|those) ?)?$"
)
_IN_ONE_CLAUSE = re.compile(r"(?!.*(?<![A-Za-z])(?:and|or|but|while|which|who|that|of)(?![a-z]))[A-Za-z' -]*")
# 4.4 million and 2.9 million visits
_AND_ANOTHER = re.compile(r"^ ?and ?\d[\d.,]*(?: ?(?:million|billion|thousand))?(?= ?[a-z])(?! ?per ?cent)")
_NO_NOUN = ("respectively", "each", "year-on-year", "annually", "so far", "to date", "overall", "a year")
_IS_NO_NOUN = re.compile(
    rf"(?:between|during|until|since|before|after|by|at|from|against|versus|compared"
    rf"|(?:on|in|by|of) (?:{ANY_MONTH})|in (?:the|an?|our|its|that|this|these|those)"
    rf"|{ANY_MONTH}|mid|early|late|out of|out$|[QH]$|FY"
    r"|(?:two|three|four|six|nine|ten|twelve) (?:months|years|weeks|days)"
    r"|for the (?:first|second|third|fourth|fifth|sixth|last|year|time)"
    r"|(?:on|over|above|below|under) (?:the|last|this|an?|our|its|that))(?![a-z])"
)
_IS_A_VERB = re.compile(
    r"(?:according|based|depending|were|was|are|is|has|have|had|been|will|would|could|can|came|went|say|says|said|think|thought|feel|felt|agree|agreed"
    "|want|wanted|told|answered|replied|(?:more|fewer|less) than)(?![A-Za-z])"
)
_ASIDE = re.compile(r" ?\(([^():£$€%]{0,30}(?:19|20)\d\d[^():£$€%]{0,10})\)", re.ASCII)  # 36% (2021/22)
_REMARK = re.compile(r"^( ?[A-Za-z -]{0,30})\([^():\d£$€%]{2,40}\)")  # 612 people (full-time equivalents) at
_FROM = r"from(?= ?(?!(?:19|20)\d\d ?(?:to|until|through))[\d£$€])"  # from 12, and not: from 2019 to 2021
_NEXT = (
    rf" (?:and(?! (?:{ANY_MONTH}))|but|while|whereas|against|compared|{_FROM}|(?:up|down) from)(?![A-Za-z])"
)
_STOP = re.compile("[\t。?？!！]")  # the end of a cell, or of a question
_COLON, _ENDED = re.compile(r":(?!\d)"), re.compile(r"[.;!?,](?!\d)")
_OTHER_NUMBER = (
    r"(?<![\d/-])(?<![Qq]uarter)(?<![Qq]uarter )(?<![QH])(?!(?:19|20)\d\d(?!\d)"
    rf"|\d{{1,2}} ?(?:{ANY_MONTH})|\d{{1,2}},? ?(?:19|20)\d\d(?!\d))\d"
)
_CUT = re.compile(
    rf";|[,:.(](?!\d)(?! (?:19|20)\d\d(?!\d))(?!(?<=\d,) ?to ?(?:{ANY_MONTH}))|\((?=[^()]*:)|{_NEXT}"
    rf"|{_OTHER_NUMBER}|{COMPARED}",
    re.ASCII,
)


def is_english(text: str) -> bool:
    """Whether a phrase has Latin letters and no Chinese character."""
    return _LETTER.search(text) is not None and CHINESE.search(text) is None


def before_it(clause: str) -> str:
    """Return the noun phrase of the clause before a figure; empty if there is none."""
    clause = re.split("--|[–—]", clause)[-1]
    clause = _NEXT_VERB.split(_NUMBERED.sub("", clause.strip(" )]-.")))[-1]
    dated = _DATED_BEHIND.match(clause)
    whole = _bare(_DATED.sub("", clause)) or (_bare(dated["noun"]) if dated else "")
    return whole if len(whole) <= LONGEST else whole[-LONGEST:].partition(" ")[2]


def _bare(phrase: str) -> str:
    """Return a noun phrase without what goes before and behind its nouns; empty if there is none."""
    phrase = AS_A_SHARE.sub("", _FRONT.sub("", phrase))
    for _ in range(2):
        phrase = _TAIL_TIME.sub("", _TAIL.sub("", phrase))
    return "" if _PREDICATE.match(phrase) else phrase.strip()


def clause_behind(after: str) -> str:
    """Return what follows a figure up to the next mark or figure, where English says when."""
    after = _STOP.split(after)[0]
    if not is_english(after):
        return ""
    aside, after = _ASIDE.match(after), _REMARK.sub(r"\1", after)
    return aside[1] if aside else _CUT.split(after)[0].split(" to zero")[0]


def rest_of_clause(after: str) -> str:
    """Return what follows a figure up to the next comma or the end of its sentence, other figures included."""
    return (
        re.split(
            rf"[,:](?!\d)|;|(?<!\d),|[•●▪]|\(| ?(?<![A-Za-z]){_FROM}"
            r"| but(?![a-z])"
            r"| and (?:[a-z]+ed|had|has|have|was|were|is|are|spent|held|left|built|saw|will|plans?|expects?|hopes?"
            r"|aims?|intends?|wants?)(?![a-z])|(?:(?<=[a-z\d)%])|^)\.(?=[A-Z]|$)|(?<=[A-Z]{3})\.(?=[A-Z][a-z])|(?:(?<=[a-z]{4})|^)\.(?=\d)",
            after,
        )[0]
        if is_english(after)
        else ""
    )


def adds_to_what_was_counted(after: str) -> bool:
    """Whether what follows a figure says that it counts more, or a part, of what was counted: 96 more are due."""
    return _MORE_OF_IT.match(after) is not None


def around_a_count(front: str, between: str, *, is_moved: bool) -> str:
    """Return the noun phrase within which a figure only counts; empty where that has a clause of its own.

    ``front`` stands before that figure in its clause, ``between`` behind it and before the next, which ``is_moved`` if
    it says itself how the noun moved.

    >>> around_a_count("Income of the ", " villages in the valley reached", is_moved=False)
    'Income'
    >>> around_a_count("Income of the ", " villages and we built", is_moved=False)
    ''
    """
    noun = _HOLDS_A_COUNT.search(front)
    is_one = noun is not None and _IN_ONE_CLAUSE.fullmatch(between) is not None
    ends = is_moved or _TAIL.sub("", between) != between
    return before_it(noun["noun"]) if noun and is_one and ends else ""


def before_a_colon(between: str) -> str:
    """Return what a clause is about that a colon opens: our leisure centres were full: visits rose to 655."""
    parts = _COLON.split(between) if is_english(between) else []
    return before_it(_ENDED.split(parts[-2])[-1]) if len(parts) > 1 else ""


def is_relative(phrase: str) -> bool:
    """Whether a phrase only leans on the noun before: well over the target, in the previous year."""
    return all(word.lower() in LEANS for word in re.findall("[A-Za-z]+", phrase))


def behind_it(after: str) -> str:
    """Return the noun that a figure counts and that stands behind it: new jobs of 1,250 new jobs were created."""
    match = _NOUN.match(_AND_ANOTHER.sub("", after))
    is_none = (
        match is None
        or is_relative(match["noun"])
        or match["noun"].startswith(_NO_NOUN)
        or _IS_NO_NOUN.match(match["noun"])
        or _IS_A_VERB.match(match["noun"])
    )
    return "" if is_none or match is None else match["noun"].strip()
