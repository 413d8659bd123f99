"""Which indicators a figure may be one of: by the words that texts call them, where those stand, and the unit."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from metrics.curation.proposing.cue_table import listed_words
from metrics.curation.proposing.likeness import (
    Heard,
    Name,
    english_words,
    is_another,
    likeness_of,
    pairs_of,
    runs_through,
    unquoted,
)
from metrics.curation.proposing.subjects.averages import averaged_by_name, averaged_over
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.cleaning import clean_text
from metrics.model.codes import Measure
from metrics.model.records import Indicator

MOST = 3
ENOUGH = 30.0  # a guess scores so much at least
FARTHER = 10.0  # words behind a figure that cost a point
PREDICATE = 75.0
OWN, CLAUSE, CARRIED, SPLIT, ALIKE = 60.0, 40.0, 20.0, 45.0, 20.0
COMMON, ENGLISH_COMMON = listed_words("common"), listed_words("English common")
JOINTS = frozenset(("of", "in", "over", "per", "the", "a", "and", "by", "to", "for", "on", "at", "from"))
WHOLE = frozenset(("gross", "net", "total", "annual", "overall"))
_OF_VILLAGES = re.compile("村[民组干级务庄委支部容居]")  # 16个村民小组 are no villages


@dataclass(frozen=True, slots=True)
class Guess:
    """An indicator that may be meant, how well it fits, and the word by which."""

    indicator: Indicator
    score: float
    word: str


class Names:
    """The words by which indicators are called, made ready to be looked for."""

    def __init__(self, indicators: Mapping[str, Indicator], title: str = "") -> None:
        """Know some indicators, and the title of the document in which they are looked for."""
        self.title = frozenset(english_words(title)) if is_english(title) else frozenset[str]()
        self.names = [
            Name(
                indicator,
                word,
                _weight(word, indicator),
                pairs_of(word),
                english_words(word) if is_english(word) else (),
            )
            for indicator in indicators.values()
            for word in dict.fromkeys(map(_clean, _called(indicator)))
        ]
        self.english: dict[str, list[tuple[str, ...]]] = {name.indicator.id: [] for name in self.names}
        for name in self.names:
            self.english[name.indicator.id].append(name.english)
        self.marked: dict[str, list[int]] = {}
        for number, name in enumerate(self.names):
            for mark in name.marks:
                self.marked.setdefault(mark, []).append(number)
        self.over = {key: averaged_by_name(_called(indicator)) for key, indicator in indicators.items()}

    def guesses(self, subject: NounPhrase, measure: Measure, unit: str, rest: str = "") -> tuple[Guess, ...]:
        """Return up to three indicators for a figure, the likeliest first; ``rest`` is its English clause behind it."""
        best: dict[str, Guess] = {}
        if measure.has_whole:  # the one in 民营经济占GDP的比重 is 民营经济
            subject = replace(subject, clause=subject.clause.split("占")[0])
        heard = Heard(subject, is_share=measure.has_whole or unit == "百分点", rest=rest, title=self.title)
        over = averaged_over(heard.phrase)
        for name in self._near(heard):
            is_it = heard.phrase == name.word and not name.english
            if not (fit := (1.0 if is_it else name.weight) * _score(name, heard)):
                continue
            indicator = name.indicator
            if not over <= self.over[indicator.id]:
                continue  # 村均 is no total of the villages
            score = fit - _misfit(indicator, measure, unit)
            if score > best[indicator.id].score if indicator.id in best else score >= ENOUGH:
                best[indicator.id] = Guess(indicator, score, name.word)
        self._raise_what_says_more(best, heard)
        return tuple(sorted(best.values(), key=lambda guess: -guess.score)[:MOST])

    def _near(self, heard: Heard) -> Iterator[Name]:
        """Yield the names that have anything to do with a subject, one of ten, in their order."""
        numbers = {number for mark in heard.marks for number in self.marked.get(mark, ())}
        return (self.names[number] for number in sorted(numbers))

    def _raise_what_says_more(self, best: dict[str, Guess], heard: Heard) -> None:
        """Let an English name, all of which is there, win over one that is a part of it: rural disposable income."""
        words = {key: set(english_words(guess.word)) for key, guess in best.items() if is_english(guess.word)}
        for key in words:
            full = [set(name) for name in self.english[key] if heard.english_bag.issuperset(name)]
            parts = [best[other].score for other, fewer in words.items() if any(fewer < own for own in full)]
            best[key] = replace(best[key], score=max([best[key].score, *(score + 1 for score in parts)]))


def _called(indicator: Indicator) -> Iterable[str]:
    """Yield the words for an indicator: its own, and its names; rural disposable income of Disposable income, rural."""
    yield from (*indicator.words, indicator.name.zh)
    if indicator.name.en:
        yield indicator.name.en
        head, comma, sort = indicator.name.en.partition(", ")
        if comma:
            yield f"{sort} {head.removesuffix(' per head')}"


@cache
def _clean(word: str) -> str:
    """Return a word as documents are cleaned, in small letters."""
    return unquoted(clean_text(word).lower())


def _weight(word: str, indicator: Indicator) -> float:
    """Return how much a word says: one that many indicators share says little."""
    return (
        0.7
        if word in COMMON or word in ENGLISH_COMMON or (len(word) == 2 and word != _clean(indicator.name.zh))
        else 1.0
    )


def _score(name: Name, heard: Heard) -> float:
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


def _score_before(name: Name, heard: Heard) -> float:
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


def _score_in_english(name: Name, heard: Heard) -> float:
    """Return how well an English name fits a subject; only whole words count, and plurals are their singulars."""
    wanted, (behind, phrase, *_) = name.english, heard.english
    length = 4.0 * min(len(name.word), 12)
    if _is_completed(wanted, phrase or behind, heard.title):
        return OWN + length + 20
    if name.word in ENGLISH_COMMON and name.word not in heard.english_text:
        return 0.0  # household waste is of no households
    if behind[: len(wanted)] == wanted or phrase[-len(wanted) :] == wanted:
        return OWN + length + (20 if phrase == wanted else 12)
    if len(wanted) > 2 and set(phrase).issuperset(wanted):
        return OWN + length + 4
    has_all = len(wanted) > 1 and heard.english_bag.issuperset(wanted)
    if len(phrase) > 1 and wanted[: len(phrase)] == phrase:
        return OWN + length / 2 + (length / 4 if has_all else 0)
    worth = _worth_of_run(wanted, heard) or (CLAUSE - 4.0 if has_all else 0.0)
    return worth + length if worth else 0.0


def _worth_of_run(wanted: tuple[str, ...], heard: Heard) -> float:
    """Return how much it says that the words of a name run through a text around a figure; 0 where they do nowhere."""
    _, phrase, clause, context, rest = heard.english
    rest = rest if len(wanted) > 1 else ()
    ahead = PREDICATE if heard.is_predicated else CLAUSE
    for text, worth in ((phrase, OWN), (clause, CLAUSE), (rest, ahead), (context, CARRIED)):
        for at in range(len(text)):
            if text[at : at + len(wanted)] == wanted:
                return worth - (at / FARTHER if text is rest else 0)
    return 0.0


def _is_completed(wanted: tuple[str, ...], phrase: tuple[str, ...], title: frozenset[str]) -> bool:
    """Whether a document's title says what its bare noun leaves out: Loans, of a Library Service, are library loans."""
    own, all_of_it = set(phrase) - WHOLE, set(wanted)
    rest = all_of_it - own
    return bool(own and rest) and own < all_of_it and rest <= title and not rest & JOINTS


def _misfit(indicator: Indicator, measure: Measure, unit: str) -> float:
    """Return how badly an indicator's unit fits a figure."""
    if indicator.ratio_of and not unit:  # 城乡居民收入比2.42
        return 0
    if bool(indicator.ratio_of) != (measure.is_ratio):
        return 60 if measure.is_ratio else 30
    if unit == "百分点":
        return 0 if indicator.unit == "%" else 12
    if measure.is_level or (measure.is_gain and unit != "倍"):
        return 0 if _same(indicator.unit, unit) else 45
    is_rate = indicator.unit == "%" and "价格" not in indicator.name.zh  # a rate mostly moves by points
    return 10 if measure.is_growth and is_rate else 0


def _same(one: str, other: str) -> bool:
    """Whether two units are one, or of one kind: money of two currencies, what is counted by the piece."""
    kinds = (
        ("元", "美元"),
        (
            "个",
            "家",
            "户",
            "项",
            "处",
            "座",
            "件",
            "人",
            "人次",
            "套",
            "所",
            "条",
            "张",
            "床位",
            "株",
            "起",
            "宗",
            "名",
        ),
        ("%", "‰"),
        ("个", "村"),
    )
    return one == other or not other or any(one in sort and other in sort for sort in kinds)
