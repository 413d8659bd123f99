"""Why a person should look twice at a figure that is proposed."""

import re
from collections.abc import Iterator

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.indicators.indicator_guesses import Guess
from metrics.curation.proposing.indicators.likeness import ENGLISH_COMMON, english_words, unquoted
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proposing.subjects.subject import without_modifiers
from metrics.curation.proposing.times.periods import is_a_mean_year
from metrics.curation.proposing.words_around import FigureContext

SOME_OF = re.compile(
    " ?(?:who|whose|that|which|with|without|aged|eligible|receiving|claiming|living|waiting|taking|using)(?![a-z])"
)
OF_SOME = re.compile(r"\($|\d ?of$")
TONS = re.compile("(?<![A-Za-z])tons?$")
LONG = 5  # characters behind a name: in 党支部书记及受表彰同志 nobody counts the 党支部


def doubts_of(seen: FigureContext, candidate: Candidate, subject: NounPhrase) -> Iterator[str]:
    """Yield why a person should look twice at a proposed figure."""
    if not candidate.period:
        yield "period"
    if not candidate.guesses:
        yield "indicator"
    elif (
        candidate.guesses[0].is_remote
        or not _is_named(candidate.guesses[0], subject, seen.clause)
        or _is_some_of(candidate.guesses[0], seen)
    ):
        yield "likeness"
    if subject.steps > 1:
        yield "phrase"
    if seen.in_text.unit == "百分点" and candidate.guesses and candidate.guesses[0].indicator.unit != "%":
        yield "points"
    if candidate.falls and candidate.measure.is_change:
        yield "direction"
    if candidate.measure.is_change:
        yield from _doubts_of_base(seen)
    yield from _doubts_of_numeral(seen)


def _doubts_of_base(seen: FigureContext) -> Iterator[str]:
    """Yield why a person should look twice at what a change is counted from."""
    if is_a_mean_year(seen.clause):
        yield "mean"


def _doubts_of_numeral(seen: FigureContext) -> Iterator[str]:
    """Yield why a person should look twice at a number as it is printed."""
    text = seen.token.text
    if not re.search(r"\d", text):
        yield "numeral"
    if re.search(r"(?<![A-Z])\$", text):
        yield "currency"
    if TONS.search(text) and "$" in seen.document.plain:
        yield "tons"
    if seen.document.is_parted(seen.token.start, seen.token.end):
        yield "parted"


def _is_named(guess: Guess, subject: NounPhrase, clause: str) -> bool:
    """Whether a guessed indicator is called by its name, and nothing before makes it another: 服务业营业收入."""
    is_with_its_verb = guess.word.endswith(subject.phrase) and clause.endswith(guess.word)  # 新增城镇就业
    if subject.behind.startswith(guess.word) or is_with_its_verb:
        return True
    if is_english(subject.phrase):
        return _is_named_in_english(guess, subject)
    before, word, behind = unquoted(subject.phrase.lower()).rpartition(guess.word.removesuffix("占"))
    return bool(word) and len(without_modifiers(before)) < 2 and len(behind) < LONG


def _is_named_in_english(guess: Guess, subject: NounPhrase) -> bool:
    """Whether an indicator's name has a word of a figure's own clause, and not of the figure before alone."""
    own = set(english_words(f"{subject.phrase} {subject.clause} {subject.behind}".lower()))
    return not own.isdisjoint(english_words(guess.word))


def _is_some_of(guess: Guess, seen: FigureContext) -> bool:
    """Whether an English count of people or the like is of some of them: residents who answered, (412 of 549)."""
    if guess.word not in ENGLISH_COMMON:
        return False
    after = seen.in_text.after.lower()
    behind = after.partition(guess.word)[2] or after
    return (OF_SOME.search(seen.in_text.before) or SOME_OF.match(behind)) is not None
