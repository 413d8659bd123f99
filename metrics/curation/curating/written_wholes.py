"""The whole of a share as it is written: the id of an indicator that is called so, else words in both languages."""

from collections.abc import Mapping

from metrics.curation.library import known_indicators
from metrics.curation.writing.additions import Flow, both
from metrics.language import CHINESE
from metrics.model.levels import PLACES_AROUND
from metrics.model.records import Indicator

OWN = frozenset(("全镇", "全乡", "全街道", "the town", "town", "township", "the township"))
BETWEEN = " / "  # both languages of what is typed


def whole_written(text: str, indicator: str, indicators: Mapping[str, Indicator]) -> str | Flow:
    """Return what is written of the whole of a share, of which its curator says ``text``; empty where that is.

    All of the town's own is written as the ``indicator`` of the share itself. Both languages may be typed: 全县 / the
    county; of what is said in one, the other is known of places around and of indicators that the library has, else
    it is the same words.
    """
    plain = text.strip()
    if not plain:
        return ""
    if plain.casefold() in OWN:
        return indicator
    zh, _, en = plain.partition(BETWEEN)
    if en:
        return Flow(both(zh.strip(), en.strip()))
    if key := _called(plain, indicators) or _called(_of_the_town(plain), indicators):
        return key
    return Flow(both(*_in_both(plain, known_indicators(indicators))))


def _of_the_town(text: str) -> str:
    """Return the words of a whole without that it is all of the curator's town: 全镇地区生产总值."""
    own = next((word for word in OWN if text.startswith(word) and CHINESE.match(word)), "")
    return text.removeprefix(own).removeprefix("的")


def _called(text: str, indicators: Mapping[str, Indicator]) -> str:
    """Return the id of the one indicator that a curator calls so, by id or name, else by a word of its alone."""
    if text in indicators:
        return text
    wanted = text.casefold()
    named = [key for key, one in indicators.items() if wanted in (one.name.zh, one.name.en.casefold())]
    by_word = [key for key, one in indicators.items() if wanted in map(str.casefold, one.words)]
    return next((keys[0] for keys in (named, by_word) if len(keys) == 1), "") if len(text) > 1 else ""


def _in_both(text: str, indicators: Mapping[str, Indicator]) -> tuple[str, str]:
    """Return the words of a curator's whole in Chinese and English, as far as the other language is known."""
    for zh, en in PLACES_AROUND.items():
        if text in (zh, en):
            return zh, en
        key = _called(text.removeprefix(zh).removeprefix("的"), indicators) if text.startswith(zh) else ""
        if key:
            return text, f"{indicators[key].name.en} of {en}"
    if key := _called(text, indicators) or _called(_of_the_town(text), indicators):
        name = indicators[key].name
        return (text, name.en) if CHINESE.search(text) else (name.zh, text)
    return text, text
