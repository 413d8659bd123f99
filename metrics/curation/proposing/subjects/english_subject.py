"""What a figure in an English clause is a number of, where it is not simply the phrase before it."""

import re

from msgspec.structs import replace

from metrics.curation.proposing.subjects.english_figure import MONEY, InEnglish
from metrics.curation.proposing.subjects.english_phrases import (
    adds_to_what_was_counted,
    before_it,
    behind_it,
    is_english,
    is_relative,
)
from metrics.curation.proposing.subjects.english_wholes import (
    IS_A_PART,
    earned_from,
    of_a_part,
    of_a_total,
    of_a_whole,
    on_average,
    over_a_threshold,
    that_which,
)
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.tokens import Token

_NO_NOUNS = ("delivered", "built", "at", "in", "a year")
_ARTICLE = re.compile("(?<![A-Za-z])(?:an?|our|its)$")  # a 56 per cent recycling rate
_MOVES = (
    *("rise", "increase", "decrease", "fall", "drop", "reduction", "improvement", "growth", "cut", "gain"),
    *("jump", "surge", "leap", "dip", "hike", "slump", "rebound", "decline", "raise"),
)
_MOVE = re.compile(rf"^(?:[a-z-]+ ){{0,2}}(?:{'|'.join(_MOVES)})(?![a-z])")
_TARGET = re.compile(
    r"(?<![A-Za-z])(?:against|above|below|over|under|than|beat(?:ing)?|miss(?:ed|ing)|exceed(?:ed|ing)|meet(?:ing)?|met"
    r"|surpass(?:ed|ing)|short of) (?:an?|the|our|its|their) (?:[a-z-]+ )?"
    r"(?:target|goal|plan|budget|forecast|estimate|program(?:me)?)(?: of)? ?$"
)
_FOR_WHOM = re.compile(
    r" ?(?:for|among) (?P<whom>(?:(?:rural|urban|male|female|primary|secondary|older|younger)"
    r" (?:residents|households|people|pupils|men|women)|men|women|boys|girls|males|females)(?![a-z]))"
)
_IN_WHAT = re.compile(
    r" ?in (?:the |our |its |their )?"
    r"(?P<noun>(?!(?:the|year|month|quarter|same|past|last|first|second|real|total)(?![a-z]))"
    r"[a-z][A-Za-z' -]{2,50}?)(?=[,.;:(]| (?:in|to|from|over|on|during|and|compared|was|were|is)(?![a-z])|$)"
)
_THAT_OF = re.compile(r"(?<![A-Za-z])(?:that|those|the figure) (?:of|for|in) ?(?P<whose>[A-Za-z].*)")
_BY_DOING = re.compile(r"[a-z]+ing|at (?:a|an) [a-z ]*cost(?: of)?|cost|costing|worth")
_ADDED = re.compile(
    r" ?(?:or|about|nearly|equal to|equivalent to|which is|some|just)?(?: (?:about|nearly|over|just))? ?"
)
_OF_WHICH = re.compile("(?<![A-Za-z])of (?:which|whom|these|those|them),? ?$")
_SHARED_OUT = re.compile(r" ?(?P<way>to|for|from) (?:the |our |its )?[a-z' ]{3,40}(?:,| and) ?$")
_RANKED_FOR = re.compile(
    r" ?in (?:the|its|our) (?:[A-Za-z]+ ){1,3}(?:for|in|by|on) (?P<noun>(?!terms)[a-z][a-z' -]{2,40}[a-z])(?=[,.;])"
)
_PER_HEAD = re.compile(r" ?(?:per (?!cent|20)|for (?:every|each) )[a-z]")
_WITH_WHAT = re.compile(
    r" ?(?:with|of) (?!which|the)[a-z][a-z -]{2,40}?"
    r"(?=[,.;:(]| (?:in|last|this|over|during|for|up|and the)(?![a-z])|$)"
)
_WERE = re.compile(" ?(?:were|are|was|is) (?!not )")
_UNIT_AS_NOUN = re.compile("(?:residents|visitors|visits|households|tourists|villages)$")


def subject_in_english(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of a figure in an English clause, where it is not simply the phrase before it."""
    return next((subject for way in WAYS if (subject := way(figure)) is not None), None)


def _grew_in(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: growth of 5 percent in budget revenue."""
    move = figure.move
    what = _IN_WHAT.match(figure.after) if move else None
    return NounPhrase(what["noun"], f"{move} in {what['noun']}", figure.context) if what else None


def _of_a_target(figure: InEnglish) -> NounPhrase | None:
    """84.6 kilometres of road were resurfaced against a target of 80 kilometres."""
    return figure.again() if _TARGET.search(figure.clause) else None


def _for_whom(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of English figures such as: 21,900 yuan for rural residents and 39,420 for urban ones."""
    whom = _FOR_WHOM.match(figure.after)
    is_next = is_relative(figure.phrase) or _FOR_WHOM.match(f" {figure.phrase}") is not None
    noun = figure.context.partition(" of ")[0] if is_next else figure.phrase
    if whom is None or not noun:
        return None
    return NounPhrase(f"{noun} of {whom['whom']}", noun, noun)


def _shared_out(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: it pays £1,612 to the county council and £281 to the police."""
    before = _SHARED_OUT.match(figure.clause)
    goes_on = before is not None and re.match(rf" ?{before['way']} (?:the|our|its) ", figure.after)
    return figure.again() if goes_on and figure.unit in MONEY else None


def _ranked_for(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English rank such as: third in the county for recycling."""
    ranked = _RANKED_FOR.match(figure.after) if figure.unit == "位" else None
    return NounPhrase(ranked["noun"], ranked["noun"], figure.context) if ranked else None


def _more_of_it(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: 96 more are due; 49 of which had been repaired."""
    return figure.again() if adds_to_what_was_counted(figure.after) else None


def _by_its_unit(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as 3,120 households."""
    unit = _UNIT_AS_NOUN.search(figure.token.text)
    context = figure.phrase or figure.ahead
    return NounPhrase(unit[0], unit[0], context, behind=unit[0]) if unit else None


def _such_days(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: 318 days with good air."""
    such = _WITH_WHAT.match(figure.after) if figure.unit == "天" else None
    noun = f"days {such[0].strip()}" if such else ""
    return NounPhrase(noun, noun, figure.context, behind=noun) if noun else None


def _of_a_mass(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as 412 tonnes of grain."""
    if not (figure.behind and figure.is_of_what_follows) or figure.unit in ("", "%", "位", *MONEY):
        return None
    clause = f"{figure.clause} {figure.behind}"
    return NounPhrase(figure.behind, clause, figure.context, behind=figure.behind)


def _that_of(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: the income of urban residents …, and that of rural ones."""
    whose = _THAT_OF.search(figure.clause)
    if figure.carried is None or whose is None or " of " not in figure.carried.phrase:
        return None
    head = figure.carried.phrase.split(" of ")[0]
    return NounPhrase(f"{head} of {before_it(whose['whose'])}", figure.clause, figure.context)


def _of_money(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: generating 860 million yuan in revenue."""
    if not figure.is_money:
        return None
    is_by_doing = _BY_DOING.fullmatch(figure.phrase) is not None
    if figure.counted and not is_by_doing:
        return None
    noun = figure.behind if is_by_doing else figure.phrase
    return NounPhrase(noun, f"{figure.clause} {figure.behind}", figure.context, behind=figure.behind)


def _before_its_noun(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: a 56 per cent recycling rate; to double its exports."""
    if not figure.behind:
        return None
    if _ARTICLE.search(figure.clause.rstrip()) and not _MOVE.search(figure.behind):
        return NounPhrase(figure.behind, figure.behind, figure.context, behind=figure.behind)
    leads = _leads_its_noun(figure.token)
    behind = "" if leads == "rank" else figure.behind
    return NounPhrase(figure.behind, figure.behind, figure.context, behind=behind) if leads else None


def _as_before(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure as the one before: 342 days, or 93.7 percent of the year."""
    is_aside = figure.is_of_what_follows and not figure.is_first and _is_aside(figure)
    return figure.again() if is_aside or _is_carried(figure) else None


def _counted(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as 1,250 new jobs."""
    counted = figure.counted
    is_bare = is_english(counted) and not figure.unit
    return NounPhrase(counted, counted, figure.phrase or figure.ahead, behind=counted) if is_bare else None


def _of_which(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: 436 new homes, of which 92 were affordable homes."""
    verb = _WERE.match(figure.after)
    again = figure.again()
    if verb is None or again is None or not _OF_WHICH.search(figure.clause):
        return None
    return replace(again, behind=behind_it(figure.after[verb.end() - 1 :]))


def _per_head(figure: InEnglish) -> NounPhrase | None:
    """Return the subject of an English figure such as: that is 71.4 for every thousand residents, 11.8 per resident."""
    is_own = figure.phrase and not is_relative(figure.phrase) and not _PER_HEAD.match(f" {figure.phrase}")
    return figure.again() if _PER_HEAD.match(figure.after) and not is_own else None


WAYS = (
    _grew_in,
    _of_which,
    that_which,
    _per_head,
    _of_a_target,
    of_a_total,
    of_a_part,
    of_a_whole,
    on_average,
    _for_whom,
    _shared_out,
    _ranked_for,
    _more_of_it,
    over_a_threshold,
    _by_its_unit,
    _such_days,
    _of_a_mass,
    _that_of,
    earned_from,
    _before_its_noun,
    _of_money,
    _as_before,
    _counted,
)


def _is_carried(figure: InEnglish) -> bool:
    """Whether an English figure only leans on the noun before."""
    phrase, behind = figure.phrase, figure.behind
    leans = is_relative(behind) or behind.startswith(_NO_NOUNS)
    return (
        (figure.clause.endswith("(") and not figure.counted)
        or IS_A_PART.search(figure.clause) is not None
        or (bool(phrase or behind) and is_relative(phrase) and leans)
    )


def _is_aside(figure: InEnglish) -> bool:
    """Whether an English share only adds to the figure before it in its sentence."""
    return figure.unit == "%" and _ADDED.fullmatch(figure.clause) is not None


def _leads_its_noun(token: Token) -> str:
    """Return how a figure in English stands before its noun: the third-largest population, to double its exports."""
    text = token.text.lower()
    if text.endswith(("est", "most", "best")):
        return "rank"
    return "multiple" if text.endswith(("double", "triple", "treble", "halve", "quadruple")) else ""
