"""What the words of a table name: towns by any of their names or codes, times, indicators, units in brackets."""

import re
from collections.abc import Iterator, Mapping

from metrics.curation.tables import wording
from metrics.curation.tables.labels.times import time_within
from metrics.curation.tables.labels.unit_names import is_unit
from metrics.errors import Fault, nearest
from metrics.model.levels import ALL_AROUND
from metrics.model.quantity import NO_UNIT
from metrics.model.records import Area, Indicator
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

BESIDE = " › "  # between the head of an indicator and that of a measure of it, which stands at its right
NEAR = 3  # names that are told of one that is not known
_SORTS = {"镇": "Town", "乡": "Township", "街道": "Subdistrict"}
_LINE = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
PER_CENT = frozenset({"percent", "pc", "percentage", "prozent", "procent", "pct", "百分比"})
COUNTS = frozenset(
    {
        "number",
        "numbers",
        "no",
        "no.",
        "#",
        "count",
        "counts",
        "anzahl",
        "antal",
        "nombre",
        "número",
        "個数",
        "件数",
    }
)
_IN_BRACKETS = lazy_pattern(r"[（(\[]([^（）()\[\]]+)[）)\]]\s*$")
_BEHIND_IN = lazy_pattern(r"\s+in\s+((?:T|Tsd\.?|Mio\.?|Mrd\.?)?\s*(?:€|EUR|Euro)|%|ha|km²|m²)\s*$")
_PER = lazy_pattern(r"\s+(?:per|pro|je)\s+")
_PEOPLE = lazy_pattern(
    r"\b(?:residents?|inhabitants?|capita|persons?|people|einwohner(?:in)?|personen|invånare|personer|habitants?)$",
    re.IGNORECASE,
)
_STATE = lazy_pattern(r"\d\s*\[[a-z]\]\s*$", re.IGNORECASE)
_SIGN_BEHIND = lazy_pattern(r"(?<=[^\d\s（(\[/])\s*([%％‰])\s*$")  # 增长%, and no 3%
# Behind a name, with nothing of its own: 西溪镇①, Total ¹, Altdorf 1), 花街镇*, [note 2]; m³ has its exponent.
_NOTE_MARK = lazy_pattern(
    r"(?:\s+|(?<=[\u4e00-\u9fff]))[⁰¹²³⁴⁵⁶⁷⁸⁹]+$|(?:\s*\[(?:note )?\d{1,2}\])+$|(?<=\S)\s*(?:[①-⑳*†‡＊]+|(?<!\d)\d\))$",
    re.IGNORECASE,
)
_UNIT_AHEAD = lazy_pattern(r"(?:单位|計量單位|unit|Einheit)\s*[:：]\s*([^）)\]]+)", re.IGNORECASE)
_OF_ALL = lazy_pattern(
    rf"(?:(?:{ALL_AROUND}|全镇)?(?:合计|总计|小计|总和|平均)|{ALL_AROUND})(?:total)?"
    r"|(?:sub)?total|totalt|insgesamt|all(?:towns)?"
)


def towns_by_name(areas: Mapping[str, Area]) -> dict[str, str]:
    """Return the ids of towns by all that a table may call them: names, former names, words.

    What two of them share is left out: it names neither.
    """
    ids_by_name: dict[str, set[str]] = {}
    for area in areas.values():
        for name in _names(area):
            ids_by_name.setdefault(folded(name), set()).add(area.id)
    return _unshared(ids_by_name) | {folded(area): area for area in areas}


def towns_by_code(areas: Mapping[str, Area], scheme: str) -> dict[str, str]:
    """Return the ids of towns by their codes in a table's scheme; what two of them share names neither.

    A spreadsheet takes a code for a number, and its first zeros are lost: 6411000 names the town of 06411000.
    """
    codes = [(folded(area.codes[scheme]), area.id) for area in areas.values() if scheme in area.codes]
    by_code, by_number = dict[str, set[str]](), dict[str, set[str]]()
    for code, town in codes:
        by_code.setdefault(code, set()).add(town)
        by_number.setdefault(code.lstrip("0") if code.isdecimal() else code, set()).add(town)
    return {**_unshared(by_number), **_unshared(by_code)}


def _unshared(ids: Mapping[str, set[str]]) -> dict[str, str]:
    """Return which labels name one thing alone: label → id."""
    return {name: next(iter(same)) for name, same in ids.items() if len(same) == 1}


def _names(area: Area) -> Iterator[str]:
    """Yield all names by which a table may call an area: names, former names, both languages side by side, words."""
    yield from area.words.get("", ())
    yield from (f"{area.name.en} {en}" for zh, en in _SORTS.items() if area.name.zh.endswith(zh))
    for name in (area.name, *(former.name for former in area.formerly)):
        yield from (name.zh, name.en, f"{name.zh} {name.en}")


def ways_to_say(word: str) -> tuple[str, ...]:
    """Return how a table's word may be read: as it stands, or by its code or its name alone where it has both.

    >>> ways_to_say("ZH: Zürich"), ways_to_say("Total ¹"), ways_to_say("m³")
    (('ZH: Zürich', 'ZH', 'Zürich'), ('Total ¹', 'Total'), ('m³',))
    >>> ways_to_say("西溪镇①"), ways_to_say("*")
    (('西溪镇①', '西溪镇'), ('*',))
    """
    unmarked = _NOTE_MARK.sub("", word)
    code, _, name = unmarked.partition(": ")
    parts = (code.strip(), name.strip()) if code and name else ()
    return tuple(dict.fromkeys((word, unmarked, *parts, unmarked.rpartition(BESIDE)[2])))


def is_of_all(name: str) -> bool:
    """Whether a row's label means all towns together, or some of them, such as 合计: it is of no town.

    >>> is_of_all("全县合计"), is_of_all("Total"), is_of_all("合计镇")
    (True, True, False)
    >>> is_of_all("全　县 Total")
    True
    """
    return _OF_ALL.fullmatch(folded(name)) is not None


def folded(name: str) -> str:
    """Return a label of a table as it is compared: without blanks or _, in small letters, no subscripts."""
    return "".join(name.split()).replace("_", "").casefold().translate(_LINE)


def head_name(head: str) -> str:
    r"""Return what the head of a column calls it, as it is compared: without what stands behind `:` or `\\` in it.

    >>> head_name("REF_AREA: Reference area"), head_name(r"geo\TIME_PERIOD")
    ('refarea', 'geo')
    """
    return folded(head).partition(":")[0].partition("\\")[0]


def unknown_town(written: str, towns: Mapping[str, str], areas: Mapping[str, Area]) -> Fault:
    """Return the fault of a name in a table that no town has, with those that come near."""
    near = _near(written, towns)
    if near:
        return wording.UNKNOWN_TOWN(written=written, near=", ".join(areas[town].name.zh for town in near))
    return (wording.ONLY_A_CODE if written.isdecimal() else wording.NO_TOWN_LIKE)(written=written)


def unknown_indicator(written: str, indicators: Mapping[str, str]) -> Fault:
    """Return the fault of a name in a table that no indicator has, with those that come near."""
    return wording.unknown_indicator(written, _near(without_unit(written), indicators))


def _near(written: str, ids: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of towns or indicators whose names come near a label."""
    return tuple(dict.fromkeys(ids[name] for name in nearest(folded(written), ids, NEAR)))


def indicators_by_name(indicators: Mapping[str, Indicator]) -> dict[str, str]:
    """Return the ids of indicators by the ids and names in tables; what two of them share names neither."""
    ids_by_name: dict[str, set[str]] = {}
    for indicator in indicators.values():
        for name in (indicator.id, indicator.name.zh, indicator.name.en, *indicator.formerly):
            ids_by_name.setdefault(folded(name), set()).add(indicator.id)
    return _unshared(ids_by_name)


def indicators_by_word(indicators: Mapping[str, Indicator]) -> dict[str, str]:
    """Return the ids of indicators by words that tables may have for them: likely, for a person to confirm."""
    ids_by_word: dict[str, set[str]] = {}
    for indicator in indicators.values():
        for word in indicator.words:
            ids_by_word.setdefault(folded(word), set()).add(indicator.id)
    return _unshared(ids_by_word)


def names_in(text: str) -> tuple[str, ...]:
    """Return how an indicator may be called by a head: by all of it, without its unit, without a time beside it.

    >>> names_in("常住人口 2023年（万人）")[-1]
    '常住人口'
    """
    bare = without_unit(text)
    timeless = bare.replace(time_within(bare), "").strip(" ,，:-") if time_within(bare) else bare
    return tuple(dict.fromkeys(map(folded, (text, bare, timeless))))


def without_unit(head: str) -> str:
    """Return a head without the unit in brackets behind it, or the sign at its end.

    >>> without_unit("常住人口（万人）"), without_unit("增长%")
    ('常住人口', '增长')
    """
    return _SIGN_BEHIND.sub("", _BEHIND_IN.sub("", _IN_BRACKETS.sub("", head))).strip()


def unit_in_brackets(head: str, units: Units) -> str:
    """Return the unit that a head tells in brackets or behind 单位：; empty where it tells none."""
    plain = in_brackets(head)
    return plain if plain and is_unit(plain, units) else ""


def in_brackets(head: str) -> str:
    """Return the unit that a table's head prints behind 单位：, in brackets at its end, or as a sign; else empty."""
    forms = (_UNIT_AHEAD, _IN_BRACKETS, _BEHIND_IN, _SIGN_BEHIND)
    stated = next(filter(None, (form.search(head) for form in forms)), None)
    is_state = _STATE.search(head) is not None  # 2023 [p] is provisional, and in no pence
    return stated[1].strip().replace("％", "%") if stated and not is_state else ""


def unit_ahead(text: str, units: Units) -> str:
    """Return the unit that a text tells behind 单位：; empty where it tells none."""
    stated = _UNIT_AHEAD.search(text)
    plain = stated[1].strip() if stated else ""
    return plain if plain and is_unit(plain, units) else ""


def unit_told(written: str, units: Units) -> str:
    """Return the unit that a label of a table is, or tells as a head does; empty where it is none.

    Offices have many words for people: SEK per resident is SEK/人, and Einwohner are 人.
    """
    plain = written.strip()
    if folded(plain) in PER_CENT:
        return "%"
    if folded(plain) in COUNTS:  # of what, its indicator says
        return NO_UNIT
    ways = (plain, _PER.sub("/", _PEOPLE.sub("人", plain)))
    return next((way for way in ways if way and is_unit(way, units)), "") or unit_in_brackets(plain, units)
