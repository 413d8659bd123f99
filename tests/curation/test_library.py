"""The indicator library is written as curated themes are, and says of each indicator what a newcomer needs."""

import re
from collections import Counter
from collections.abc import Iterator

from metrics.curation import load_catalogue
from metrics.curation.library import known_indicators, shipped_library
from metrics.curation.proving.cleaning import clean_text
from metrics.model.codes import DefinedBy
from metrics.model.records import Indicator

LIBRARY = shipped_library()
PUBLISHER = r"局|部|署|全国人民代表大会|议会"
PUBLISHER_EN = r"Bureau|Ministry|Department|Administration|Office|Congress|Parliament"
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


def test_a_source_has_a_title_and_a_publisher() -> None:
    """A title stands in 《》 or “”, or is a law or statistics by name; the publisher stands outside of it."""
    sourced = [one for one in LIBRARY.indicators.values() if one.defined_by.is_stated]
    assert len(sourced) == LIBRARY.sourced > 90
    assert [one.id for one in sourced if not is_source(one)] == []


def is_source(indicator: Indicator) -> bool:
    """Return whether what is said of a definition's source names title and publisher, in both languages."""
    titles = re.findall(r"《[^》]+》|“[^”]+”", indicator.why.zh)
    publisher = re.search(PUBLISHER, re.sub(r"《[^》]+》|“[^”]+”", "", indicator.why.zh))
    return bool(titles and publisher and re.search(PUBLISHER_EN, indicator.why.en))


def test_a_definition_that_leaves_its_scope_to_the_text_has_no_source() -> None:
    """What each place counts as it sees fit is not the same everywhere, whatever the accounting rules say."""
    left = [
        one for one in LIBRARY.indicators.values() if re.search("看文中|文中所称|各地", one.definition.zh)
    ]
    assert len(left) > 5
    assert [one.id for one in left if one.defined_by.is_stated] == []


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
