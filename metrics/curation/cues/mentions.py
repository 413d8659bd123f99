"""Where a document names an area or a part of one, by its name or by one of the words that a curator gave it."""

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from metrics.curation.cues.surroundings import Setting
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.nearness import distance_between
from metrics.model.kept import kept
from metrics.model.records import Area, Catalogue, Source

IN_PASSING = ("全市", "我市")
FEW = 64  # documents whose words are kept: they are proven one after another


class AreaWord(Struct, frozen=True):
    """A word by which a document names an area and part; no part: the area itself.

    ``in_passing``: the word stands in many a sentence about others, as 全市 does in a rank; ``sets_scene``: several
    figures of the document are of this area or part.
    """

    word: str
    area: str = ""
    part: str = ""
    in_passing: bool = False
    sets_scene: bool = False


class Mention(Struct, frozen=True):
    """A mention: a word for an area or a part, where it stands in a document, and how far it is from a figure."""

    name: "AreaWord"
    start: int
    distance: int

    @property
    def word(self) -> str:
        """The word of the mention itself."""
        return self.name.word

    @property
    def end(self) -> int:
        """Where the word of the mention ends."""
        return self.start + len(self.word)


def mentions(setting: Setting, start: int, end: int) -> Iterator[Mention]:
    """Yield the mentions, words for areas and parts, between two places of a document."""
    plain, proof = setting.document.plain, setting.proof
    for name in _names(setting.catalogue, setting.source):
        at = plain.find(name.word, start, end)
        while at >= 0:
            last = at + len(name.word)
            if last <= proof.start or proof.end <= at:
                between = (last, proof.start) if last <= proof.start else (proof.end, at)
                distance = distance_between(setting.document, *between)
                yield Mention(name, at, distance)
            at = plain.find(name.word, at + 1, end)


def _names(catalogue: Catalogue, document: Source) -> tuple[AreaWord, ...]:
    """Return the words for all areas and parts that a document may speak of, but for its own town; of few documents."""
    named = _named(catalogue)
    if document.id not in named:
        if len(named) >= FEW:
            named.clear()
        named[document.id] = _words_for(catalogue, document)
    return named[document.id]


@kept
def _named(_: Catalogue) -> dict[str, tuple[AreaWord, ...]]:
    """Return the words for areas and parts by the documents that were looked at last for mentions."""
    return {}


@kept
def _figured(catalogue: Catalogue) -> dict[str, Counter[tuple[str, str]]]:
    """Return by document how many figures it has of each area and part, as mentions of these are likely."""
    by_source: dict[str, Counter[tuple[str, str]]] = {}
    for observation in catalogue.observations:
        by_source.setdefault(observation.source, Counter())[observation.area, observation.part] += 1
    return by_source


def _words_for(catalogue: Catalogue, document: Source) -> tuple[AreaWord, ...]:
    """Return the words for all areas and parts that a document may speak of, but for its own town."""
    figured = _figured(catalogue).get(document.id, Counter[tuple[str, str]]())
    areas = {document.area, *(area for area, _ in figured)}
    return tuple(
        AreaWord(clean_text(word), area.id, part, word in IN_PASSING, figured[area.id, part] > 1)
        for area in catalogue.areas.values()
        for part in ("", *area.parts)
        if (part and area.id in areas) or (not part and area.id != document.area)
        for word in words_of(area, part, document)
    )


def words_of(area: Area, part: str, source: Source) -> tuple[str, ...]:
    """Return the words by which a document names an area or a part."""
    if part:
        return (*area.words.get(part, ()), part)
    city = IN_PASSING if area.name.zh == source.whole_city.zh else ()
    return tuple(dict.fromkeys((*area.words.get("", ()), area.id, area.name.zh, *city)))
