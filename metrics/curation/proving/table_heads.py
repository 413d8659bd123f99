"""What the head of a document's table tells of its cells: 财政总收入（万元） above 34131 makes it 财政总收入34131万元.

What is told so is read as if it stood at the number; where it stands in the document is the number's own place.
"""

import re
from calendar import month_abbr, month_name
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from metrics.curation.proving.cleaning import Character, clean_characters
from metrics.curation.proving.table_numbers import NumberInTable, numbers_in
from metrics.curation.proving.tokens import tokens_of
from metrics.language import CHINESE
from metrics.model.english_words import SCALES
from metrics.model.numerals import SCALES as CHINESE_SCALES
from metrics.model.units import Units
from metrics.patterns import YEAR, lazy_pattern

ASIDE = lazy_pattern(
    r"[（(\[]([^（()）\[\]]{1,12}|(?:in )?['’]?(?:thousand|million|billion|000)s?[^（()）\[\]]{1,20})[)）\]]"
    r"|[,，/／]\s*([^,，/／\d]{1,8})$|(?<=[^（(\s\d])([%％‰])$|(?<=[A-Za-z] )([%％])$|^([%％])(?= )"
)
DATED = lazy_pattern(rf"(?<![\d.,]){YEAR}(?![.,]*\d)\s*(?:年度?[末底]?)?", re.ASCII)
UNIT_ABOVE = lazy_pattern(
    r"(?:计量)?单位\s*[：:]\s*([^\s，,。；;）)]{1,12})|[Uu]nits?\s*:\s*([A-Za-z ]{2,16})"
)
PLANS = lazy_pattern(
    "(?:年度|全年|年初|调整)?(?:预算|计划|目标|预期|任务)(?:数|值|任务)?|targets?|budget(?:ed)?|plan(?:ned)?|forecast",
    re.I,
)
GENERIC = lazy_pattern(
    rf"\s*(?:{PLANS.pattern}|执行数|决算数?|actuals?|outturn|序号|编号|指标(?:名称)?|项目(?:名称)?|名称|内容|数值|数额|金额|数量|总量|完成[数值]?|完成情况|实绩|实际|数据|年份|年度|时间|乡镇|镇街?|单位"
    r"|地区|区域|备注|绝对[数值量]|indicators?|items?|values?|amounts?|towns?|years?|figures?|no\.?|measure|unit)\s*",
    re.IGNORECASE,
)
GROWTH = lazy_pattern(
    "(?:较上年|比上年|同比)?(?:增长|增减)(?:率|幅度?)?±?|(?:同比)?增[速幅]±?|同比±?|±"
    r"|(?:annual )?(?:change|growth)(?: rate)?(?: on (?:the )?(?:previous )?year)?|year[ -]on[ -]year|yoy|vs\.?",
    re.I,
)
RANK = lazy_pattern("(?:排名|位次|名次|排位)(?![变升])|rank(?!(?:ing)? change)", re.I)
RATES = ("%", "％", "‰", "百分点", "个百分点")
# What a head says of time without a year: 本月止累计, 上年同期.
SAYS_WHEN = (
    "(?:上年|去年|前年|上期|本年|今年|当年|本期|上月|本月|当月|上季度?|本季度?|当季)?(?:同期|同月)?(?:末|底)?(?:为?止)?"
    "(?:累计)?(?:完成(?!.*(?:预算|计划|目标|任务|率)))?"
)
_MONTH_NAME = rf"(?<![A-Za-z])(?:{'|'.join((*month_name[1:], *month_abbr[1:], 'Sept'))})(?![A-Za-z])\.?"
MONTHS = rf"{_MONTH_NAME}(?:(?: {YEAR})? ?(?:[-–—]|to) ?{_MONTH_NAME})?"
# A part of a year in a head: 1—6月, 上半年, 前三季度, Oct–Dec 2022, Q3.
PART_OF_YEAR = lazy_pattern(
    rf"(?:{YEAR}年)?(?:(?:\d{{1,2}}\s*[-—–~～至]\s*)?\d{{1,2}}月(?:份|末|底)?|[上下]半年|前?[一二三四1-4]季度|全年)"
    rf"|{MONTHS}(?: {YEAR})?|(?<![A-Za-z])(?:Q(?:uarter )?[1-4]|[1-4](?:st|nd|rd|th) quarter)(?![A-Za-z\d])"
)
_FISCAL = lazy_pattern(rf"(?<!\d){YEAR}[/-]\d\d(?!\d)")
_LISTED = lazy_pattern("[、/]")  # the units above a table: 万元、%
_MONEY = lazy_pattern(r"(?P<sign>[A-Z]{0,2}[£$€]|Rs\.?) ?(?:in )?(?P<scale>[a-z]*|000s?)")
# (thousand), ('000 tonnes), (millions of litres)
_SCALED = lazy_pattern(
    r"(?:in )?['’]?(?P<scale>thousand|million|billion|lakh|crore|000)s?(?: of)?(?: (?P<unit>[a-z]{1,12}))?",
    re.I,
)
# Of all numbers below, and of no one before it
_OF_TITLE = lazy_pattern(r"(?<!\d)[（(]([^（()）\d]{1,12})[)）]\s*$")
_MONEY_IN_WORDS = lazy_pattern(
    "in (?P<scale>thousand|million|lakh|crore)s?(?: of)? (?P<money>dollars|pounds|euros|rupees)(?![a-z])"
)
_SIGNS = {"dollars": "$", "pounds": "£", "euros": "€", "rupees": "Rs"}
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
        if is_latin(kept[-1].text) and is_latin(
            behind
        ):  # the thousand of a row's last number, and the next row
            kept.append(kept[-1]._replace(text=" "))
    return tuple(kept)


def is_latin(character: str) -> bool:
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


def units_of(number: NumberInTable, *, is_growth: bool) -> Iterator[str]:
    """Yield what may be the unit of a number in a table, the surest first: a growth has none of its row's."""
    own = asides([*reversed(number.head)])
    above = [unit for line in number.above for pair in UNIT_ABOVE.findall(line) for unit in pair]
    of_all = [one for unit in above for one in (unit, *_LISTED.split(unit))]
    of_all += [one for line in number.above for one in (*_OF_TITLE.findall(line), *_in_words(line))]
    if is_growth:
        yield from (*own, *(unit for unit in of_all if unit in RATES))
    else:
        yield from (*asides([*reversed(number.names)]), *own, *number.beside(), *of_all)


def _in_words(line: str) -> Iterator[str]:
    """Yield the unit of money that a title names in words: in thousands of dollars."""
    for words in _MONEY_IN_WORDS.finditer(line):
        yield f"{_SIGNS[words['money']]} {words['scale']}"


def asides(texts: Sequence[str]) -> list[str]:
    """Return what headers of a table say in brackets, behind a comma, or with a sign at their end."""
    return [aside for text in texts for pair in ASIDE.findall(text) for aside in pair if aside]


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


def plain_head(text: str) -> str:
    """Return a header of a table without its unit, its year and the words that it is of a growth."""
    bare = GROWTH.sub(
        "", GROWTH.sub("", DATED.sub("", PART_OF_YEAR.sub("", _FISCAL.sub("", ASIDE.sub("", text)))))
    )
    return re.sub(f"^{SAYS_WHEN}", "", bare.strip(" 　:：,，")).strip()
