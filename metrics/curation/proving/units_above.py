"""What heads of tables put at the numbers of a document: 财政总收入（万元） above 34131 makes it 财政总收入34131万元.

What is told so is read as if it stood at the number; where it stands in the document is the number's own place.
"""

import re
from collections.abc import Mapping

from msgspec import Struct

from metrics.curation.proving.cleaning import Character, clean_characters
from metrics.curation.proving.tokens import tokens_of
from metrics.curation.text_tables.column_heads import GENERIC, GROWTH, RANK, RATES, plain_head, units_of
from metrics.curation.text_tables.numbers_in_tables import NumberInTable, numbers_in
from metrics.language import CHINESE
from metrics.model.printed.english_words import SCALES
from metrics.model.printed.numerals import SCALES as CHINESE_SCALES
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

_MONEY = lazy_pattern(r"(?P<sign>[A-Z]{0,2}[£$€]|Rs\.?) ?(?:in )?(?P<scale>[a-z]*|000s?)")
# (thousand), ('000 tonnes), (millions of litres)
_SCALED = lazy_pattern(
    r"(?:in )?['’]?(?P<scale>thousand|million|billion|lakh|crore|000)s?(?: of)?(?: (?P<unit>[a-z]{1,12}))?",
    re.I,
)
_CHINESE_WORDS = lazy_pattern("[^\\d\x00-\x7f]+")


class WordsOfHead(Struct, frozen=True):
    """What a head puts before a number and behind it."""

    before: str = ""
    behind: str = ""


def with_heads(text: str, characters: tuple[Character, ...], units: Units | None) -> tuple[Character, ...]:
    """Return a document's characters with those that the heads of its tables put to numbers."""
    heads = _heads_by_cell(text, units)
    if not heads:
        return characters
    kept: list[Character] = []
    for at, character in enumerate(characters):
        cell = heads.get((character.line, character.column))
        before = characters[at - 1] if at else None
        if cell and (before is None or (before.line, before.column) != (character.line, character.column)):
            kept += _put(cell.before, character, character.column)
        kept.append(character)
        ended = heads.get((character.line, -character.end_column))
        kept += _put(ended.behind, character, character.end_column) if ended else ()
        behind = characters[at + 1].text if ended and at + 1 < len(characters) else ""
        # The thousand of a row's last number is no word with the next row.
        if _is_latin_letter(kept[-1].text) and _is_latin_letter(behind):
            kept.append(kept[-1]._replace(text=" "))
    return tuple(kept)


def _is_latin_letter(character: str) -> bool:
    """Whether a character of a table's text is a Latin letter."""
    return character.isascii() and character.isalpha()


def _put(text: str, beside: Character, end: int) -> list[Character]:
    """Return characters that stand where a number begins or ends."""
    return [beside._replace(text=character.text, end_column=end) for character in clean_characters(text)[1]]


def _heads_by_cell(text: str, units: Units | None) -> Mapping[tuple[int, int], WordsOfHead]:
    """Return what heads tell of numbers, by line and column where these begin, and by minus the one where they end."""
    heads: dict[tuple[int, int], WordsOfHead] = {}
    for number in numbers_in(text):
        words, cell = _of_head(number, units), number.cell
        if words.before or words.behind:
            heads[number.line, cell.start] = heads[number.line, -cell.end] = words
    return heads


def _of_head(number: NumberInTable, units: Units | None) -> WordsOfHead:
    """Return what a head tells of a number below it: nothing where no unit is told."""
    head = number.head
    if any(map(RANK.search, head)):
        return WordsOfHead("第", "位")
    is_growth = any(map(GROWTH.search, head))
    around = (_around(one.strip()) for one in units_of(number, is_growth=is_growth))
    is_bare = number.cell.is_number
    put = (
        next((one for one in around if is_measured(one.behind, units, one.before)), None) if is_bare else None
    )
    if put is None and is_bare and not is_growth:
        return WordsOfHead()
    put = put or WordsOfHead()
    names = [name for text in head if (name := plain_head(text)) and not GENERIC.fullmatch(name)]
    words = "".join(name for name in names if _CHINESE_WORDS.fullmatch(name))
    growth = (
        "同比" if CHINESE.search("".join(head)) else "growth rate of " if put.behind in RATES else "rise of "
    )
    return WordsOfHead(words + (growth if is_growth else "") + put.before, put.behind)


def _around(unit: str) -> WordsOfHead:
    """Return what the unit of a table's head puts around a number: £ and million of £m, thousand of £000."""
    if scaled := _SCALED.fullmatch(unit):
        scale = "thousand" if scaled["scale"] == "000" else scaled["scale"].lower()
        return WordsOfHead(behind=f" {scale} {scaled['unit'] or ''}".rstrip())
    money = _MONEY.fullmatch(unit)
    if money is None:
        return WordsOfHead(behind=unit)
    scale = "thousand" if money["scale"].startswith("000") else money["scale"]
    return WordsOfHead(money["sign"], f" {scale}" if scale else "")


def is_measured(unit: str, units: Units | None, sign: str = "") -> bool:
    """Whether a number in a table with such a unit behind it, or a sign of money before, is read as a figure."""
    if not (unit or sign) or re.search(r"\d", unit):
        return False
    if not sign and unit.strip() in (*SCALES, *CHINESE_SCALES):
        return True
    written = f"{sign}1{unit}"
    tokens = tokens_of(written, units)
    return (
        len(tokens) == 1
        and tokens[0].end == len(written)
        and bool(tokens[0].quantity and tokens[0].quantity.unit)
    )
