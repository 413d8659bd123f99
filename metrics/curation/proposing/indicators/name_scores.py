"""How well a name of an indicator fits what stands around a figure: the longer and the nearer, the better."""

import re

from metrics.curation.proposing.indicators.likeness import (
    ENGLISH_COMMON,
    JOINTS,
    ComparedSubject,
    Name,
    is_another,
    likeness_of,
    runs_through,
)

ENOUGH = 30.0  # a guess scores so much at least
REMOTE = ENOUGH - 1  # one by which no name stands scores so much at most
FARTHER = 10.0  # words behind a figure that cost a point
PREDICATE = 75.0
OWN, CLAUSE, CARRIED, SPLIT, ALIKE = 60.0, 40.0, 20.0, 45.0, 20.0
DOERS = (
    "households",
    "residents",
    "people",
    "population",
    "homes",
    "pupils",
    "businesses",
    "firms",
    "companies",
)
WHOLE = frozenset(("gross", "net", "total", "annual", "overall"))
_OF_VILLAGES = re.compile("村[民组干级务庄委支部容居]")  # 16个村民小组 are no villages


def score_of(name: Name, heard: ComparedSubject) -> float:
    """Return how well a name fits a subject: the longer and the nearer to the figure, the better."""
    word = name.word
    if name.english:
        return _score_in_english(name, heard)
    if heard.subject.behind.startswith(word) and not (
        len(word) == 1 and _OF_VILLAGES.match(heard.subject.behind)
    ):
        return OWN + 4.0 * min(len(word), 12)
    if len(word) == 1:  # 村 says something only right behind a count
        return 0.0
    return _score_before(name, heard)


def _score_before(name: Name, heard: ComparedSubject) -> float:
    """Return how well a name fits what stands before a figure."""
    word, phrase, clause, context = name.word, heard.phrase, heard.clause, heard.context
    if word.endswith("占") and phrase.endswith(word[:-1]):  # 研发投入占 of GDP is no 研发投入
        return OWN + 4.0 * len(word) + 40 if heard.is_share else 0.0
    length = 4.0 * min(len(word), 12)
    if phrase.endswith(word):
        return OWN + length + 12 + (8 if phrase == word else 0)
    if word in phrase:
        return OWN + length - 0.5 * (len(phrase) - phrase.rfind(word) - len(word))
    if word in clause:
        return CLAUSE + length - 0.5 * (len(clause) - clause.rfind(word) - len(word))
    if phrase and word.endswith(phrase[-2:]) and runs_through(word, context + clause):
        return SPLIT + length
    if heard.subject.steps and word in context:
        return CARRIED + length / 2
    likeness = likeness_of(name.pairs, heard.pairs)
    return (ALIKE * 2 + length) * likeness if likeness and not is_another(word, phrase) else 0.0


def _score_in_english(name: Name, heard: ComparedSubject) -> float:
    """Return how well an English name fits a subject; only whole words count, and plurals are their singulars."""
    wanted, (behind, phrase, *_) = name.english, heard.english
    length = 4.0 * min(len(name.word), 12)
    if _is_completed(wanted, phrase or behind, heard.title):
        return OWN + length + 20
    is_common = name.word in ENGLISH_COMMON
    is_of_doers = name.word in DOERS and heard.says_what_they_did
    if is_common and (name.word not in heard.english_text or heard.says_of_whom or is_of_doers):
        return 0.0  # household waste is of no households, and 71% of residents who feel safe are not all residents
    is_where = "in" in phrase[1 : -len(wanted)]  # pupils in primary schools are no schools
    if behind[: len(wanted)] == wanted or (phrase[-len(wanted) :] == wanted and not is_where):
        return OWN + length + (20 if phrase == wanted else 12)
    if _spans(wanted, phrase):
        return OWN + length + 16
    if len(wanted) > 2 and set(phrase).issuperset(wanted):
        return OWN + length + 4
    has_all = len(wanted) > 1 and heard.english_bag.issuperset(wanted)
    if len(phrase) > 1 and wanted[: len(phrase)] == phrase:
        return OWN + length / 2 + (length / 4 if has_all else 0)
    if _is_by_whom(wanted, heard):
        return CLAUSE + length
    worth = _worth_of_run(wanted, heard) or (CLAUSE - 4.0 if has_all else 0.0)
    return worth + length if worth else _score_carried(name, heard, CARRIED + length)


def _score_carried(name: Name, heard: ComparedSubject, score: float) -> float:
    """Return the score of an English name that only what went before a figure has: a remote one beside its own noun."""
    wanted, context = name.english, heard.english[3]
    runs = any(context[at : at + len(wanted)] == wanted for at in range(len(context)))
    if not (runs and heard.counts_anything):
        return 0.0
    return min(score, REMOTE / name.weight) if heard.has_own_noun else score


def _spans(wanted: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether a name is a phrase from its first word to its last, with less between: council's operating income."""
    is_less = len(wanted) > 1 and set(wanted) < set(phrase)
    return is_less and (wanted[0], wanted[-1]) == (phrase[0], phrase[-1])


def _is_by_whom(wanted: tuple[str, ...], heard: ComparedSubject) -> bool:
    """Whether a name says who has what a figure counts: library visitors, where our library welcomed 340 visitors."""
    behind, phrase, _, context, _ = heard.english
    counted = behind or (phrase if len(phrase) == 1 else ())  # our library was full: visits rose to 655
    rest = set(wanted) - set(counted)
    is_head = bool(counted) and counted[-1] in wanted
    return is_head and heard.counts_anything and bool(rest) and rest <= set(context)


def _worth_of_run(wanted: tuple[str, ...], heard: ComparedSubject) -> float:
    """Return how much it says that the words of a name run through a text around a figure; 0 where they do nowhere."""
    _, phrase, clause, _, rest = heard.english
    rest = rest if len(wanted) > 1 else ()
    ahead = PREDICATE if heard.is_predicated else CLAUSE
    for text, worth in ((phrase, OWN), (clause, CLAUSE), (rest, ahead)):
        for at in range(len(text)):
            if worth and text[at : at + len(wanted)] == wanted:
                return worth - (at / FARTHER if text is rest else 0)
    return 0.0


def _is_completed(wanted: tuple[str, ...], phrase: tuple[str, ...], title: frozenset[str]) -> bool:
    """Whether a document's title says what its bare noun leaves out: Loans, of a Library Service, are library loans."""
    own, all_of_it = set(phrase) - WHOLE, set(wanted)
    rest = all_of_it - own
    return bool(own and rest) and own < all_of_it and rest <= title and not rest & JOINTS
