"""The indicator library is written as curated themes are, and says of each indicator what a newcomer needs."""

from collections import Counter
from collections.abc import Iterator

from metrics.curation import load_catalogue
from metrics.curation.library import known_indicators, shipped_library
from metrics.curation.proving.cleaning import clean_text
from metrics.model.codes import DefinedBy
from metrics.model.records import Indicator

LIBRARY = shipped_library()
HEADLINES = ["output_value", "investment", "air_quality", "collective_income"]


def test_the_headline_themes_come_first() -> None:
    assert list(LIBRARY.themes)[:4] == HEADLINES
    assert [key for key, theme in LIBRARY.themes.items() if theme.headline] == HEADLINES


def test_an_indicator_has_words_and_a_definition_in_both_languages() -> None:
    assert len(LIBRARY.indicators) > 150
    assert [key for key, indicator in LIBRARY.indicators.items() if not all(said_of(indicator))] == []


def said_of(indicator: Indicator) -> Iterator[str | tuple[str, ...]]:
    """Yield what must be said of every indicator."""
    yield indicator.words
    for text in (indicator.name, indicator.definition):
        yield from (text.zh, text.en)
    if indicator.defined_by is not DefinedBy.NOT_STATED:
        yield from (indicator.why.zh, indicator.why.en)


def test_no_two_indicators_have_one_name_or_one_first_word() -> None:
    names = Counter(clean_text(indicator.name.zh) for indicator in LIBRARY.indicators.values())
    first = Counter(clean_text(indicator.words[0]) for indicator in LIBRARY.indicators.values())
    assert [name for name, times in (names + first).items() if times > 2] == []
    assert max(first.values()) == 1


def test_what_a_folder_calls_its_own_is_called_by_the_words_of_both() -> None:
    curated = load_catalogue().indicators
    known = known_indicators(curated)
    assert set(known) == {*LIBRARY.indicators, *curated}
    pm25 = known["pm25"]
    assert pm25.definition == curated["pm25"].definition
    assert {*curated["pm25"].words, *LIBRARY.indicators["pm25"].words} == set(pm25.words)
