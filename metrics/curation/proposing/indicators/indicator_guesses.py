"""Which indicators a figure may be one of: by the words that texts call them, where those stand, and the unit."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.cue_table import listed, listed_words
from metrics.curation.proposing.indicators.head_nouns import Vocabulary
from metrics.curation.proposing.indicators.likeness import (
    ENGLISH_COMMON,
    ComparedSubject,
    Name,
    english_words,
    unquoted,
)
from metrics.curation.proposing.indicators.name_scores import CARRIED, ENOUGH, REMOTE, score_of
from metrics.curation.proposing.indicators.unit_fits import (
    OTHER_UNIT,
    SHARES,
    fits,
    is_counted,
    is_money_beside_none,
    misfit_of,
)
from metrics.curation.proposing.subjects.averages import averaged_by_name, averaged_over, is_rate_of_so_many
from metrics.curation.proposing.subjects.english_phrases import AS_A_SHARE, is_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.cleaning import clean_text
from metrics.model.codes import Measure
from metrics.model.records import Indicator

MOST = 3
COMMON = listed_words("common")
PAID_OUT = re.compile(listed("paid out"))
OF_MONEY = re.compile(
    r" ?of (?:(?:the|its|our|their|this|that|all|total|whole|annual|operating|[a-z]+'s?) ?)*"
    "(?:budget|spending|expenditure|revenue|income|costs?)(?![a-z])"
)
PER_HEAD = frozenset(english_words("per capita head average"))


class Guess(Struct, frozen=True):
    """An indicator that may be meant, how well it fits, and the word by which."""

    indicator: Indicator
    score: float
    word: str

    @property
    def is_remote(self) -> bool:
        """Whether no name of it stands by the figure, which only shares a word with one, or goes on about it."""
        return self.score < ENOUGH


class Names:
    """The words by which indicators are called, made ready to be guessed by."""

    def __init__(self, indicators: Mapping[str, Indicator], title: str = "") -> None:
        """Know some indicators to guess, and the title of the document in which they are looked for."""
        self.title = frozenset(english_words(title)) if is_english(title) else frozenset[str]()
        self.names = [
            Name.of(indicator, word, _weight(word, indicator))
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
        self.words = Vocabulary(self.names, self.marked)
        self.over = {key: averaged_by_name(_called(indicator)) for key, indicator in indicators.items()}

    def guesses(self, subject: NounPhrase, measure: Measure, unit: str, rest: str = "") -> tuple[Guess, ...]:
        """Return up to three indicators for a figure, the likeliest first; ``rest`` is its English clause behind it."""
        best: dict[str, Guess] = {}
        if measure.has_whole:  # the one in 民营经济占GDP的比重 is 民营经济
            subject = replace(subject, clause=AS_A_SHARE.sub("", subject.clause.split("占")[0]))
        heard = ComparedSubject(
            subject, is_share=measure.has_whole or unit == "百分点", rest=rest, title=self.title
        )
        over = averaged_over(heard.phrase)
        is_a_total = PAID_OUT.search(f"{subject.clause} {subject.phrase} {rest}") is not None
        for name in self._near(heard):
            if (is_a_total and _is_called_otherwise(name)) or _is_no_money(
                name.indicator, measure, unit, rest
            ):
                continue  # 发放低保金12万元 is no 低保标准, and £2m spent on roads are none of their kilometres
            is_it = heard.phrase == name.word and not name.english
            if not (fit := (1.0 if is_it else name.weight) * score_of(name, heard)):
                continue
            indicator = name.indicator
            if not over <= self.over[indicator.id]:
                continue  # 村均 is no total of the villages
            score = _worth(round(fit, 6), _misfit(indicator, measure, unit, heard), measure)
            if score > best[indicator.id].score if indicator.id in best else score >= REMOTE:
                best[indicator.id] = Guess(indicator, score, name.word)
        self._raise_what_says_more(best, heard)
        if not measure.is_rank:
            _let_common_words_yield(best, measure, unit)
        related = self._related(heard, measure, unit) if len(best) < MOST else {}
        likeliest = sorted(
            {**best, **related, **best}.values(),
            key=lambda guess: (not _is_in_another_unit(guess, measure, unit), guess.score),
            reverse=True,
        )
        is_rate = is_rate_of_so_many(heard.phrase, rest)
        return tuple(self._if_a_rate(guess) if is_rate else guess for guess in likeliest[:MOST])

    def _if_a_rate(self, guess: Guess) -> Guess:
        """Return a guess of what so many have, far-fetched where the indicator counts all: 每千人拥有医师2.4名."""
        is_called_so = any(map(is_rate_of_so_many, _called(guess.indicator)))
        return guess if is_called_so else replace(guess, score=min(guess.score, REMOTE))

    def _related(self, heard: ComparedSubject, measure: Measure, unit: str) -> dict[str, Guess]:
        """Return the guesses that share a telling word with a figure, and its unit: less than any that is named."""
        over, best = averaged_over(heard.phrase), dict[str, Guess]()
        if over:
            return best  # 村均财政收入 is of no one that is only like it

        def may_be(indicator: Indicator) -> bool:
            is_no_money = _is_no_money(indicator, measure, unit, heard.rest)
            return over <= self.over[indicator.id] and fits(indicator, measure, unit) and not is_no_money

        for relation in self.words.relations(heard, may_be):
            guess = Guess(relation.name.indicator, relation.worth * REMOTE, relation.name.word)
            best[guess.indicator.id] = max(
                best.get(guess.indicator.id, guess), guess, key=lambda one: one.score
            )
        return best

    def _near(self, heard: ComparedSubject) -> Iterator[Name]:
        """Yield the names that have anything to do with a subject, one of ten, in their order."""
        numbers = {number for mark in heard.marks for number in self.marked.get(mark, ())}
        return (self.names[number] for number in sorted(numbers))

    def _raise_what_says_more(self, best: dict[str, Guess], heard: ComparedSubject) -> None:
        """Let an English name, all of which is there, win over one that is a part of it: rural disposable income."""
        words = {
            key: set(english_words(guess.word)) - PER_HEAD
            for key, guess in best.items()
            if is_english(guess.word)
        }
        for key in words:
            full = [set(name) for name in self.english[key] if heard.english_bag.issuperset(name)]
            parts = [best[other].score for other, fewer in words.items() if any(fewer < own for own in full)]
            best[key] = replace(best[key], score=max([best[key].score, *(score + 1 for score in parts)]))


def _let_common_words_yield(best: dict[str, Guess], measure: Measure, unit: str) -> None:
    """Set what only counts, as households do, behind what may be counted so: a housing register."""
    says_more = [
        guess.score
        for guess in best.values()
        if is_english(guess.word)
        and guess.word not in ENGLISH_COMMON
        and guess.score >= CARRIED + ENOUGH
        and fits(guess.indicator, measure, unit)
    ]
    for key, guess in best.items():
        if guess.word in ENGLISH_COMMON and says_more:
            best[key] = replace(guess, score=min(guess.score, min(says_more) - 1))


def _is_called_otherwise(name: Name) -> bool:
    """Whether a name is that of a standard, and does not say so: 低保金, of 低保标准."""
    return name.indicator.name.zh.endswith("标准") and "标准" not in name.word


def _called(indicator: Indicator) -> Iterable[str]:
    """Yield the words that an indicator is guessed by: its own, and its names, turned round at a comma."""
    yield from (*indicator.words, indicator.name.zh)
    if indicator.name.en:
        yield indicator.name.en
        head, comma, sort = indicator.name.en.partition(", ")
        if comma:
            yield f"{sort} {head.removesuffix(' per head')}"


@lru_cache(4096)
def _clean(word: str) -> str:
    """Return a word for guesses as documents are cleaned, in small letters."""
    return unquoted(clean_text(word).lower())


def _weight(word: str, indicator: Indicator) -> float:
    """Return how much a word says for a guess: 1, but 0.7 where it is common, or two characters and no whole name."""
    return (
        0.7
        if word in COMMON or word in ENGLISH_COMMON or (len(word) == 2 and word != _clean(indicator.name.zh))
        else 1.0
    )


def _misfit(indicator: Indicator, measure: Measure, unit: str, heard: ComparedSubject) -> float:
    """Return how badly the unit of a guess fits: 212 planning applications are no share of them."""
    is_number_of = not unit and measure.is_level and heard.counts_things
    return OTHER_UNIT if is_number_of and not is_counted(indicator) else misfit_of(indicator, measure, unit)


def _worth(fit: float, misfit: float, measure: Measure) -> float:
    """Return how well an indicator fits a figure whose unit is so much of a misfit: £31m is no number of permits."""
    score = fit - misfit
    if misfit < OTHER_UNIT or not measure.is_level:
        return score
    return min(score, REMOTE) if score >= ENOUGH else 0.0


def _is_no_money(indicator: Indicator, measure: Measure, unit: str, rest: str) -> bool:
    """Whether a figure is an amount or a part of money, and no guess of what counts something else; or the other way.

    ``rest`` is the English clause behind it: policing is 28% of the budget.
    """
    if measure.has_whole and OF_MONEY.match(rest):
        return is_money_beside_none(indicator, "元") and indicator.unit not in SHARES
    return measure.is_level and is_money_beside_none(indicator, unit)


def _is_in_another_unit(guess: Guess, measure: Measure, unit: str) -> bool:
    """Whether a level is barely one of an indicator, as its unit is another: 1,830 tonnes of tea, of its area."""
    is_barely = measure.is_level and unit != "%" and guess.score < 2 * ENOUGH
    return is_barely and misfit_of(guess.indicator, measure, unit) >= OTHER_UNIT


def are_of_a_rate(guesses: Sequence[Guess]) -> bool:
    """Whether the likeliest indicator is a rate itself, so that no share of it is told: 47% of waste was recycled."""
    return bool(guesses) and guesses[0].indicator.unit == "%" and not guesses[0].is_remote
