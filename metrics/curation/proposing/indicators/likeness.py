"""What is compared of an indicator's name and of a figure's words: characters, pairs of them, English words."""

import re
from functools import cached_property, lru_cache
from itertools import takewhile

from msgspec import Struct

from metrics.curation.proposing.cue_table import listed_words
from metrics.curation.proposing.subjects.english_phrases import is_english, is_relative
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.model.records import Indicator

ENGLISH_COMMON = listed_words("English common")
JOINTS = frozenset(("of", "in", "over", "per", "the", "a", "and", "by", "to", "for", "on", "at", "from"))
_QUOTES = dict.fromkeys(map(ord, "“”‘’"))
_PREDICATE = re.compile(
    " ?(?:were|was|are|is|remain(?:ed)?|stay(?:ed)?|live[sd]?|wait(?:ed)?) (?:on|in|at|waiting|living|still)(?![a-z])"
)
_NO_NOUN = re.compile(
    "^(?:[Ii]t|[Tt]hey|[Ww]e|[Tt]his|[Tt]hat)(?![a-z])|(?<![a-z])(?:[a-z]{2,}ed|had|has|have|saw|took|got)$"
)
_OF_WHOM = re.compile(
    " ?of (?:the |our |all |these |those )?(?:[a-z]+ )?"
    "(?:residents|people|households|visitors|businesses|firms|companies|pupils) (?:who |that )?"
    "(?:think|thought|say|said|feel|felt|told|agree|agreed|want|wanted|use|used|own|owned|have|had|rate|rated"
    "|believe|believed|support|supported|asked|questioned|surveyed|were (?:satisfied|happy|aware))(?![a-z])"
)
_SAYS = re.compile(
    " ?(?:of them )?(?:say|said|wants?|wanted|think|thought|feel|felt|agreed?|favou?r(?:ed)?)(?![a-z])"
)
_WHO_DID = re.compile(
    " ?(?:who |that |also |then |have |had )*"
    "(?!(?:lived|resided|remained|stayed|registered|waited|recorded|need)(?![a-z]))"
    "(?:[a-z]{3,}ed|took|take|got|gave|hold|held|have|had|use|signed|(?:are|were|have been|had been) "
    "(?:engaged|employed|involved|helped|given|supported|affected|evacuated|trained|enrolled))(?![a-z])"
)
_ENGLISH = re.compile(r"[a-z]+|[0-9.]*[0-9]")


class Name(Struct, frozen=True, eq=False):
    """A word by which an indicator is called, in small letters, and what is compared of it: the same for every figure.

    ``weight`` is how much it says; ``english`` are its words, none of a Chinese one. ``nouns`` are its words but for
    joints, or else its pairs. A text has some of its ``marks``, whatever of it stands there.
    """

    indicator: Indicator
    word: str
    weight: float
    pairs: frozenset[str]
    english: tuple[str, ...]
    nouns: frozenset[str]
    marks: frozenset[str]

    @classmethod
    def of(cls, indicator: Indicator, word: str, weight: float) -> "Name":
        """Return what calls an indicator so, with all that texts are compared by."""
        return cls(indicator, word, weight, *_compared(word))


@lru_cache(8192)  # some three libraries: the names are the same from one document to the next
def _compared(word: str) -> tuple[frozenset[str], tuple[str, ...], frozenset[str], frozenset[str]]:
    """Return what is compared of a name: its pairs of characters, English words, nouns and marks."""
    pairs, english = pairs_of(word), english_words(word) if is_english(word) else ()
    nouns = frozenset(english) - JOINTS if english else pairs
    return pairs, english, nouns, frozenset(english) or pairs or frozenset(word)


class ComparedSubject(Struct, frozen=True, dict=True):
    """A figure's subject, and what of it is compared with names; ``is_share``: of a figure that is a part.

    ``rest``: what stands behind the figure in its English clause; ``title``: the words of its English document's title.
    """

    subject: NounPhrase
    is_share: bool = False
    rest: str = ""
    title: frozenset[str] = frozenset()

    @cached_property
    def phrase(self) -> str:
        """The compared phrase in small letters."""
        return unquoted(self.subject.phrase.lower())

    @cached_property
    def clause(self) -> str:
        """The compared clause in small letters."""
        return unquoted(self.subject.clause.lower())

    @cached_property
    def context(self) -> str:
        """What is carried over to the compared subject, in small letters."""
        return unquoted(self.subject.context.lower())

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The pairs of characters of the compared phrase."""
        return pairs_of(self.phrase)

    @cached_property
    def english(self) -> tuple[tuple[str, ...], ...]:
        """The English words compared with names: behind the figure, of its phrase, its clause, the rest."""
        subject = self.subject
        texts = (subject.behind, subject.phrase, subject.clause, subject.context, self.rest)
        return tuple(map(english_words, texts))

    @cached_property
    def is_predicated(self) -> bool:
        """Whether what follows an English figure says what it counts, as no noun does: 40 were on the list."""
        return self.subject.steps > 0 and _PREDICATE.match(self.rest) is not None

    @cached_property
    def counts_anything(self) -> bool:
        """Whether the compared subject counts nothing, or only people, visits, homes, said before it."""
        behind = self.subject.behind.lower()
        return not behind or not is_english(behind) or bool(set(behind.split()) & {*ENGLISH_COMMON})

    @cached_property
    def says_what_they_did(self) -> bool:
        """Whether an English count is of those people or homes who did or had something: 1,046 households asked."""
        return not self.is_share and _WHO_DID.match(self.rest) is not None

    @cached_property
    def counts_things(self) -> bool:
        """Whether an English bare number counts a noun behind it, or is the number of what its phrase names."""
        subject = self.subject
        return is_english(subject.behind) or subject.phrase.lower().startswith(("number of", "numbers of"))

    @cached_property
    def says_of_whom(self) -> bool:
        """Whether an English share only tells which part of people thinks or has something: 96% of residents say."""
        is_said = _OF_WHOM.match(self.rest) or _SAYS.match(self.rest)
        return self.is_share and is_said is not None

    @cached_property
    def has_own_noun(self) -> bool:
        """Whether a phrase of its own stands before the compared figure, and it counts no noun behind it."""
        subject = self.subject
        is_noun = _NO_NOUN.search(subject.phrase) is None and not is_relative(subject.phrase)
        return is_noun and not (subject.steps or subject.behind)

    @cached_property
    def marks(self) -> frozenset[str]:
        """All of the compared subject by which an indicator's name may be known that has anything to do with it."""
        texts = (self.phrase, self.clause, self.context, self.context + self.clause, self.subject.behind)
        return frozenset(self.subject.behind[:1]).union(*map(pairs_of, texts), *self.english)

    @cached_property
    def english_text(self) -> str:
        """All words of the compared subject as they are printed, in small letters."""
        subject = self.subject
        texts = (subject.clause, subject.phrase, subject.behind, subject.context, self.rest)
        return " ".join(texts).lower()

    @cached_property
    def english_bag(self) -> frozenset[str]:
        """All English words of the compared clause, before the figure and behind it."""
        subject = self.subject
        return frozenset(english_words(f"{subject.clause} {subject.phrase} {subject.behind} {self.rest}"))


def unquoted(text: str) -> str:
    """Return a text to compare with names without quotation marks, which some print: “四上”企业."""
    return text.translate(_QUOTES)


def english_words(text: str) -> tuple[str, ...]:
    """Return the words of an English text to compare, without endings: collected and collection are one."""
    return tuple(map(_stem, _ENGLISH.findall(text.lower())))


SHORTEST = 5  # letters: a longer word in -ies is the plural of one in -y


def _stem(word: str) -> str:
    """Return a word to compare without plural and verbal endings, where enough is left of it."""
    if len(word) > SHORTEST and word.endswith("ies"):
        return f"{word.removesuffix('ies')}y"  # libraries and library are one
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word.removesuffix("es")  # taxes and tax, businesses and business
    word = word if word.endswith("ss") else word.removesuffix("s")
    ending = next((end for end in ("ing", "ion", "ed", "e") if word.endswith(end)), "")
    return word.removesuffix(ending) if len(word) - len(ending) > 3 else word


def pairs_of(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters."""
    return frozenset(text[at : at + 2] for at in range(len(text) - 1))


def runs_through(word: str, text: str) -> bool:
    """Whether the characters of a name's word follow each other in a figure's text, in two pieces at most."""
    return any(
        (at := text.find(word[:cut])) >= 0 and text.find(word[cut:], at + cut) >= 0
        for cut in range(2, len(word) - 1)
    )


def likeness_of(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how many pairs of characters two texts share, from 0 to 1 (Dice)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def is_another(word: str, phrase: str) -> bool:
    """Whether a name and a phrase share their head, and differ in what goes before it: 工业增加值, 林业增加值."""
    pairs = zip(reversed(word), reversed(phrase), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    front = word[: len(word) - shared]
    return shared > 1 and 2 * sum(character in phrase for character in front) < len(front)
