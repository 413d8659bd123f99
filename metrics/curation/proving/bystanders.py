"""Numbers that are no rivals of a figure: dates, digits of names, thresholds in front, who competes, where it began."""

import re
from collections.abc import Iterator
from functools import lru_cache

from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.printed.numerals import NUMERALS
from metrics.model.printed.printed_time import ANY_MONTH
from metrics.patterns import lazy_pattern

_YEAR = lazy_pattern(r"(?:1[89]|20|21)\d\d(?:[-~/](?:(?:1[89]|20|21)?\d\d))?年?度?", re.ASCII)
_DAY_OF_MONTH = lazy_pattern(r"月(?:份)?$")
_AFTER_A_DATE = lazy_pattern(rf"月(?!均|收入)|季度|时(?!段)|点(?!位)|(?:st|nd|rd|th)?(?:of)?(?:{ANY_MONTH})")
_BEFORE_A_DATE = lazy_pattern(rf"(?:{ANY_MONTH})$")
# In September 38 homes were handed over: no month has so many days, nor is a day one of several things.
_IN_A_MONTH = lazy_pattern(rf"(?<![A-Za-z])[Ii]n (?:{ANY_MONTH})$")
_THINGS = lazy_pattern(r" ?(?!was|has|its|this|does)[a-z]{3,}s(?![a-z])")
_DAYS = 31
_CURRENCY = lazy_pattern(r"(?:RMB|CNY|USD|EUR|GBP|HKD|SEK)$", re.IGNORECASE)
# The scale of a unit that is told by itself: 万 in （单位：万元）, and in a cell | 万元 |.
_SCALE_OF_A_UNIT = lazy_pattern(
    r"(?<=[|（(：:/／])(?:[百千十]?[万亿]|千)(?=[^\d\s|（）()，,。；;：:]{1,4}(?:[|）)]|$))"
)
_THRESHOLD = lazy_pattern(r"(?:及?以[上下])?(?:规模|的)|(?<=以上)[^，。、；,;\d]|(?<=以下)[^，。、；,;\d]")
BODIES = "省|市|州|盟|区|县|旗|镇|乡|街道|村|社区|网格|园区|部门|单位|项目|企业|班组"
COMPETITORS = rf"(?:[\d{NUMERALS}]+个?(?:{BODIES}))+"
_BEFORE_A_RANK = lazy_pattern(rf"{COMPETITORS}(?:之?[中里间])?(?:位居|位列|排名|排在|居|列|位)?$")
_ON_THE_WAY = lazy_pattern(
    r"(?: ?to|(?:增长|增加|提高|提升|上升|扩大|发展|下降|减少|降低)?[增升降减涨]?[到至为])(?:[12]\d{3}年[底末]?的?)?",
    re.ASCII,
)
_FROM = lazy_pattern(r"(?:from|[从由自])(?:[12]\d{3}年[底末]?的?)?$", re.ASCII)
_LASTING = lazy_pattern(r"(?<=年)(?:以?来|间|内|期间?)")
_IN_A_ROW = lazy_pattern("(?:连续|连年|持续)(?:了|第|近|超过?|超)?$")  # 连续11年超过3000万吨
_SHARES = lazy_pattern(r"[，,、（(]?占[^，。,;；\d]{0,12}")
_OF_GROWTH = (
    r"(?:[，,、（(|]|按(?:可比|不变|现行)?(?:价格?|口径)(?:计算)?|同口径|同比|同期|可比|[比较](?:上年|去年|上一年|前年)(?:同期)?|"
    r"年均|年|平均|名义|实际|[增下上回]?[长升降涨落滑]|增加|提高|减少|降低|增幅|增速|降幅|为|达到?|了|分别|占[^，。,;；\d]{0,12}|完成率|(?:完成)?(?:全年|年度|年初)?(?:目标|任务|计划|预算)[的数]?)*"
)
_GROWTH = lazy_pattern(_OF_GROWTH)
_RANKED = lazy_pattern(
    r"[，,、（(]?(?:其中|总量|增速|增幅|增长幅度|均|也|并|继续|稳|分别|在|位|居|列|排名?|名)*"
)
# 1,204 incidents were reported, a fall of 6%
_GROWTH_IN_ENGLISH = lazy_pattern(r"[A-Za-z' -]{0,40},? ?(?:or |an? |which is )?", re.ASCII)
_RATIOS = ("%", "倍", "百分点")


def is_bystander(document: Document, token: Token) -> bool:
    """Whether a number is a date, or how long something lasts, or of a name (PM2.5) or a unit: no word speaks of it."""
    is_time = is_date(document, token) or _is_in_a_row(document, token)
    return is_time or is_in_name(document, token) or is_of_a_unit(document, token)


def _is_in_a_row(document: Document, token: Token) -> bool:
    """Whether a number of a text says for how long something is so: 连续11年."""
    is_time = token.text[-1:] in "年月天季"
    return is_time and _IN_A_ROW.search(document.plain, max(0, token.start - 9), token.start) is not None


def is_of_a_unit(document: Document, token: Token) -> bool:
    """Whether what looks like a number of a text is the scale of a unit that is told by itself."""
    match = _SCALE_OF_A_UNIT.match(document.plain, token.start)
    return match is not None and match.end() == token.end


def scales_of_units(plain: str) -> Iterator[int]:
    """Yield the places of numerals of a cleaned text that count nothing: those of units that are told by themselves."""
    for match in _SCALE_OF_A_UNIT.finditer(plain):
        yield from range(*match.span())


def is_date(document: Document, token: Token) -> bool:
    """Whether a number of a text tells a time: a year, month, day or hour, 五年来; 20年 and 3个月 are amounts."""
    plain = document.plain
    if _YEAR.fullmatch(token.text) or _LASTING.match(plain, token.end):
        return True
    before, after = plain[max(0, token.start - 9) : token.start], plain[token.end : token.end + 11]
    if _AFTER_A_DATE.match(after) and _is_bare(token.text.lstrip("第前头上")):
        return True
    is_day = token.text[-1:] in "日号" or after[:1] in ("日", "号")
    if is_day and _DAY_OF_MONTH.search(before):
        return True
    is_behind = _is_bare(token.text) and _BEFORE_A_DATE.search(before) is not None
    return is_behind and not _is_counted_in_a_month(plain, token)


def _is_counted_in_a_month(plain: str, token: Token) -> bool:
    """Whether a number behind the name of a month counts what stands behind it, and is no day."""
    if token.text.isdigit() and int(token.text) > _DAYS:
        return True
    is_of_things = _THINGS.match(plain, token.end) is not None
    return is_of_things and _IN_A_MONTH.search(plain, max(0, token.start - 13), token.start) is not None


def is_in_name(document: Document, token: Token) -> bool:
    """Whether digits stand in one word with Latin letters that are no unit or currency: PM2.5, G60, 3A, 5G."""
    return _is_letter_before(document, token) or _is_letter_after(document, token)


def is_threshold(document: Document, token: Token, start: int) -> bool:
    """Whether a number in front of a word, which begins at ``start``, says what it counts: 2000万元规模以上企业."""
    if token.end > start:
        return False
    if token.text.endswith("大") and token.end == start:  # 三大主导产业: it counts what the word names
        return True
    after = document.plain[token.end - 2 : token.end + 6]
    return _THRESHOLD.match(after, 2) is not None


def is_among_competitors(document: Document, token: Token, figure: Token) -> bool:
    """Whether a number says who competes for the rank ``figure``: 六 and 两 in 六区两县第1位."""
    if not figure.quantity or figure.quantity.unit != "位":
        return False
    before = _BEFORE_A_RANK.search(document.plain, max(0, figure.start - 16), figure.start)
    return before is not None and before.start() <= token.start < figure.start


def led_by(document: Document, figure: Token) -> Token | None:
    """Return the figure whose words a figure shares: the level of a growth or rank, 248 in from 248 to 285."""
    earlier = document.tokens_within(max(0, figure.start - 40), figure.start)
    tokens = [token for token in earlier if token.end <= figure.start and not is_bystander(document, token)]
    if not tokens:
        return None
    before, plain = tokens[-1], document.plain
    between = plain[before.end : figure.start]
    if _ON_THE_WAY.fullmatch(between):
        is_led = _FROM.search(plain, max(0, before.start - 12), before.start) or _in_ratio(before)
        return before if is_led else None
    if before.quantity is None:
        return None
    if between in ("(", "（"):  # 21.3 billion yuan ($2.93 billion)
        return before
    if _in_ratio(figure) and _GROWTH_IN_ENGLISH.fullmatch(between):
        return before
    way = _SHARES if _in_ratio(before) else _GROWTH  # 24.4亿元，增长25.1%，占比24.7%
    is_growth = _in_ratio(figure) and way.fullmatch(between)
    is_rank = figure.quantity is not None and figure.quantity.unit == "位" and _RANKED.fullmatch(between)
    return before if is_growth or is_rank else None


def _in_ratio(token: Token) -> bool:
    """Whether a figure is in per cent or the like."""
    return token.quantity is not None and token.quantity.unit in _RATIOS


@lru_cache(4096)
def _is_bare(text: str) -> bool:
    """Whether a text in a document is a number without unit, or a range of such, and no rival of a figure."""
    return re.fullmatch(rf"[\d{NUMERALS}.~-]+", text, re.ASCII) is not None


def _is_letter_before(document: Document, token: Token) -> bool:
    """Whether a Latin letter of a name touches a number from before."""
    at = token.start
    if not at or not token.text[0].isdigit() or not _touches(document, at - 1):
        return False
    return _is_letter(document.plain[at - 1]) and not _CURRENCY.search(document.plain, max(0, at - 3), at)


def _is_letter_after(document: Document, token: Token) -> bool:
    """Whether a Latin letter touches a bare number from behind."""
    end = token.end
    if end >= len(document.plain) or not _is_bare(token.text) or not _touches(document, end - 1):
        return False
    return _is_letter(document.plain[end])


def _touches(document: Document, at: int) -> bool:
    """Whether nothing, not even a blank, stands between a character and the next one."""
    one, next_one = document.characters[at], document.characters[at + 1]
    return one.line == next_one.line and one.end_column == next_one.column


def _is_letter(character: str) -> bool:
    """Whether a character beside a document's number is a Latin letter."""
    return character.isascii() and character.isalpha()
