"""An indicator of nothing but what is printed: called by the phrase of a number; what it counts is not stated.

Somebody who reads on need not stop to define; what is made so is known by its definition, and compares with caution.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from metrics.curation.curating.edits import indicator_edit
from metrics.curation.curating.outlook import Edit
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import indicator as of
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.reading.shapes import LONGEST_WORD
from metrics.curation.writing.additions import written
from metrics.display.names.spelling import pinyin
from metrics.language import Bilingual
from metrics.model.codes import Welcome
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue

COUNTED = "个"  # what English counts without a unit
ARTICLE = re.compile("(?:the|a|an|our) ", re.IGNORECASE)
LONGEST_ID = 40  # characters
LONGEST = 2 * LONGEST_WORD  # characters of a phrase: as many as a file takes beside a figure
NOT_STATED = Bilingual(
    "文中称“{}”；统计什么，文中未说明", "What the document calls “{}”; what it counts is not stated"
)


class CoinedIndicator(Struct, frozen=True):
    """An indicator that may be made of a number's phrase: what would be written of it."""

    id: str
    theme: str
    name: Bilingual
    unit: str
    phrase: str

    @property
    def definition(self) -> Bilingual:
        """The definition of an indicator made at the workbench: nothing is stated but how it is called."""
        return Bilingual(NOT_STATED.zh.format(self.phrase), NOT_STATED.en.format(self.phrase))

    def edit(self, catalogue: Catalogue) -> Edit:
        """Return the edit by which the workbench writes a new indicator at the end of its theme."""
        fields: dict[str, str | Bilingual] = {
            of.NAME.name: self.name,
            of.UNIT.name: self.unit,
            of.WELCOME.name: str(Welcome.NEITHER),
            of.WORDS.name: f"[{written(self.phrase)}]",
            of.DEFINITION.name: self.definition,
        }
        return indicator_edit(catalogue, self.theme, self.id, fields)


def coined_of(stretch: Stretch, progress: Progress, catalogue: Catalogue) -> CoinedIndicator | None:
    """Return the indicator that may be made at the workbench of an open number.

    None where no phrase is printed for it, its unit is not known, or an indicator is so called already.
    """
    candidate = stretch.candidate
    if stretch.standing.is_explained or candidate is None:
        return None
    phrase, unit = candidate.phrase, base_unit(candidate)
    theme = next(_themes(stretch, progress, catalogue), "")
    if not phrase or len(phrase) > LONGEST or not unit or not theme:
        return None
    name, key = _name(phrase), _key(phrase)
    known = known_indicators(catalogue.indicators)
    names = {text.casefold() for one in known.values() for text in (one.name.zh, one.name.en)}
    is_taken = key in known or not names.isdisjoint((name.zh.casefold(), name.en.casefold()))
    return CoinedIndicator(key, theme, name, unit, phrase) if key and not is_taken else None


def base_unit(candidate: Candidate) -> str:
    """Return the unit of a new indicator of a number; empty where it has none, or is a growth, share or rank."""
    quantity = candidate.quantity
    if quantity is None or candidate.measure.is_in_per_cent or candidate.measure.is_rank:
        return ""
    is_count = not quantity.unit and _is_whole(quantity) and is_english(candidate.phrase)
    return COUNTED if is_count else quantity.unit


def _is_whole(quantity: Quantity) -> bool:
    """Whether a number has no decimals, so that a new indicator counts things: in English 214 plots print no unit."""
    return quantity.value is not None and quantity.value.denominator == 1


def _themes(stretch: Stretch, progress: Progress, catalogue: Catalogue) -> Iterator[str]:
    """Yield the themes in which a new indicator may stand: the likeliest one's, the last figure's, any other."""
    guesses = stretch.candidate.guesses if stretch.candidate else ()
    before = [proof for other in progress.stretches if other.start < stretch.start for proof in other.proofs]
    likely = [
        *(guess.indicator.theme for guess in guesses),
        *(catalogue.indicators[proof.observation.indicator].theme for proof in before[-1:]),
    ]
    for theme in (*likely, *catalogue.themes):
        if theme in catalogue.themes and catalogue.themes[theme].indicators:
            yield theme


def _name(phrase: str) -> Bilingual:
    """Return a new indicator's name from its phrase: Chinese in English by sound, English in Chinese as printed."""
    text = _bare(phrase) if is_english(phrase) else pinyin(phrase)
    name = text[:1].upper() + text[1:]
    return Bilingual(name if is_english(phrase) else phrase, name)


def _key(phrase: str) -> str:
    """Return a new indicator's id from its phrase: its sounds, or its words; empty where it has neither.

    An id begins with a letter, so the number that a phrase begins with stands behind it.

    >>> _key("65岁以上人口"), _key("60岁以上人口"), _key("2023")
    ('suiyishangrenkou_65', 'suiyishangrenkou_60', '')
    """
    text = re.sub("[^a-z0-9]+", "_", pinyin(_bare(phrase))).strip("_")
    words = text.lstrip("_0123456789")
    number = text.removesuffix(words).strip("_") if words else ""
    behind = f"_{number}" if number else ""
    return words[: LONGEST_ID - len(behind)].rstrip("_") + behind


def _bare(phrase: str) -> str:
    """Return the phrase of a new indicator without its article."""
    match = ARTICLE.match(phrase)
    return phrase[match.end() :] if match else phrase
