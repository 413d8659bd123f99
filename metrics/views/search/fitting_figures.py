"""Which figures fit what somebody typed: by town, indicator, theme, number, period, and document and line."""

import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.display.names.spelling import spelt, words_of
from metrics.language import Bilingual
from metrics.model.kept import kept
from metrics.model.observations import Place, read_address
from metrics.model.records import Catalogue, Observation
from metrics.views.search.entry import Entry, entry_of

FactTest = Callable[[Fact], bool]
_UNSPELT = re.compile(r"[^0-9.%\u4e00-\u9fff]")  # needs to be spelt before it is looked into
SCALES = (1, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000)  # in which a number may be told


class NamesById(Struct, frozen=True):
    """The ids of areas, parts, indicators and themes, each with its names, as search looks figures up."""

    areas: dict[str, Entry]
    parts: dict[str, Entry]
    indicators: dict[str, Entry]
    themes: dict[str, Entry]


def fits(catalogue: Catalogue, text: str) -> FactTest:
    """Return what says of a figure whether all words searched fit it: every figure of no text, none of mere signs."""
    fitting = [_fits_word(catalogue, word) for word in wanted_words(catalogue, text)]
    if text.strip() and not fitting:
        return lambda _: False
    return lambda fact: all(fit(fact) for fit in fitting)


def wanted_words(catalogue: Catalogue, text: str) -> list[str]:
    """Return the words searched in a text; a town written without a blank before what follows stands by itself."""
    return [piece for word in words_of(text) for piece in _apart(word, _towns(catalogue))]


def _apart(word: str, towns: Iterable[str]) -> list[str]:
    """Return a searched word, or the name of a town in it and what stands around it."""
    town = next((town for town in towns if town in word and town != word), "")
    before, middle, after = word.partition(town) if town else (word, "", "")
    parts = [text for text in (before, middle, after) if text]
    return [word] if any(text in ("镇", "乡", "街道") for text in parts) else parts


@kept
def _towns(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the Chinese names of towns as they are spelt for search, the longest first."""
    names = {spelt(name) for area in catalogue.towns.values() for name in (area.id, area.name.zh)}
    return tuple(sorted((name for name in names if not name.isascii()), key=len, reverse=True))


def _fits_word(catalogue: Catalogue, word: str) -> FactTest:
    """Return what says of a figure whether one word fits it: one of its names, else what it is as printed."""
    named = _named(catalogue)
    areas, parts, indicators, themes = (
        {key for key, entry in names.items() if entry.fit([word]) is not None}
        for names in (named.areas, named.parts, named.indicators, named.themes)
    )
    is_name = bool(areas or parts or indicators or themes)
    documents = _documents(catalogue, word) | (frozenset() if is_name else _headed(catalogue, word))
    place, numbers = _place_test(catalogue, word), _numbers(word)

    def fit(fact: Fact) -> bool:
        origin = fact.origin
        if origin.indicator in indicators or origin.area in areas or origin.part in parts:
            return True
        if fact.theme in themes or fact.source.id in documents:
            return True
        if word in origin.period.text or word in _spelt_number(fact.printed):
            return True
        return _is_one_of(fact.value, numbers) or place(fact)

    return fit


def _spelt_number(printed: str) -> str:
    """Return a figure as printed, as it is spelt for search; most are so already."""
    return spelt(printed) if _UNSPELT.search(printed) else printed


def _documents(catalogue: Catalogue, word: str) -> frozenset[str]:
    """Return the ids of the documents of whose names a searched word is a part."""
    return frozenset(key for key, name in _document_names(catalogue).items() if word in name)


@kept
def _document_names(catalogue: Catalogue) -> dict[str, str]:
    """Return by document what it is called and who wrote and printed it, as it is spelt for search."""
    return {
        source.id: _spelt(source.id, source.document, *_both(source.author), *_both(source.publisher))
        for source in catalogue.sources.values()
    }


def _headed(catalogue: Catalogue, word: str) -> frozenset[str]:
    """Return the ids of the documents in whose headline a searched word stands."""
    return frozenset(key for key, headline in _headlines(catalogue).items() if word in headline)


@kept
def _headlines(catalogue: Catalogue) -> dict[str, str]:
    """Return the headlines of documents, as they are spelt for search, by their ids."""
    return {source.id: _spelt(*_both(source.headline)) for source in catalogue.sources.values()}


def _both(text: Bilingual) -> tuple[str, str]:
    return text.zh, text.en


def _spelt(*texts: str) -> str:
    """Return texts as they are spelt for search, one after the other."""
    return " ".join(spelt(text) for text in texts if text)


IS_PLACE = re.compile(r"[0-9]+|(?:[^!]*!)?[A-Za-z]{1,3}[1-9][0-9]*")  # a line, or a cell with its sheet


def _place_test(catalogue: Catalogue, word: str) -> FactTest:
    """Return what says whether a figure stands where a searched word names: 199 or C12 of any document, 001:199."""
    document, spot = read_address(word) if ":" in word else ("", Place.read(word))
    if not IS_PLACE.fullmatch(spot.text) or word.startswith(":"):
        return lambda _: False
    documents = _documents(catalogue, document) if document else None

    def fit(fact: Fact) -> bool:
        return _is_at(fact.first, spot) and (documents is None or fact.source.id in documents)

    return fit


def _is_at(figure: Observation, spot: Place) -> bool:
    """Whether a figure stands on a line, or in a cell with or without its sheet, that is searched as ``spot``."""
    if not spot.cell:
        return figure.line == spot.line
    cell = spelt(figure.cell)
    return spot.cell in (cell, cell.rpartition("!")[2])


def _numbers(word: str) -> frozenset[Fraction]:
    """Return the numbers that a searched word may mean, in base units, either way; none where it is no number."""
    digits = word.removesuffix("%")
    if not digits.replace(".", "", 1).isdecimal() or digits[0] == ".":
        return frozenset()
    return frozenset(sign * scale * Fraction(digits) for scale in SCALES for sign in (1, -1))


def _is_one_of(value: Fraction | None, numbers: frozenset[Fraction]) -> bool:
    """Whether a figure's number is one of those that were typed."""
    if not numbers or value is None:
        return False
    return (value.numerator if value.denominator == 1 else value) in numbers


@kept
def _named(catalogue: Catalogue) -> NamesById:
    """Return all that figures are about, with the names by which search finds them."""
    indicators = catalogue.indicators.values()
    areas = catalogue.areas.values()
    return NamesById(
        {area.id: _entry(area.name, area.id) for area in areas},
        {part: _entry(name, part) for area in areas for part, name in area.parts.items()},
        {indicator.id: _entry(indicator.name, indicator.id.replace("_", " ")) for indicator in indicators},
        {theme.id: _entry(theme.name, theme.id.replace("_", " ")) for theme in catalogue.themes.values()},
    )


def _entry(name: Bilingual, *more: str) -> Entry:
    """Return a name as search looks for it."""
    return entry_of(("", "", ""), (name.zh, name.en, *more))


def lines_of(catalogue: Catalogue, facts: Sequence[Fact], text: str) -> list[Fact]:
    """Return for each place that a searched text names as 001:199 the first of its figures; else nothing."""
    words = words_of(text)
    if len(words) != 1:
        return []
    fit = _place_test(catalogue, words[0])
    places: dict[str, Fact] = {}
    for fact in filter(fit, facts):
        if fact.place:
            places.setdefault(fact.first.address, fact)
    return sorted(places.values(), key=lambda fact: (fact.source.id, fact.first.at))
