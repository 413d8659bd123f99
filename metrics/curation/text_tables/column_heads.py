"""What the head above a column of a text's table says: name, unit, year; that it is of growths, ranks or goals."""

import re
from collections.abc import Iterator, Sequence

from metrics.curation.text_tables.numbers_in_tables import NumberInTable
from metrics.model.printed.printed_time import MONTH_OR_SHORT, QUARTER_IN_ENGLISH, STRETCH_OF_YEAR
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
_MONTH = rf"(?<![A-Za-z]){MONTH_OR_SHORT}"
MONTHS_IN_HEAD = rf"{_MONTH}(?:(?: {YEAR})? ?(?:[-–—]|to) ?{_MONTH})?"
# A stretch of a year in a head, with its year: 2023年1—6月, 6月末, Oct–Dec 2022, Q3.
DATED_STRETCH = lazy_pattern(
    rf"(?:{YEAR}年)?{STRETCH_OF_YEAR}[末底]?"
    rf"|{MONTHS_IN_HEAD}(?: {YEAR})?|(?<![A-Za-z])(?:{QUARTER_IN_ENGLISH})(?![A-Za-z\d])"
)
_FISCAL = lazy_pattern(rf"(?<!\d){YEAR}[/-]\d\d(?!\d)")
_LISTED = lazy_pattern("[、/]")  # the units above a table: 万元、%
# Of all numbers below, and of no one before it
_OF_TITLE = lazy_pattern(r"(?<!\d)[（(]([^（()）\d]{1,12})[)）]\s*$")
_MONEY_IN_WORDS = lazy_pattern(
    "in (?P<scale>thousand|million|lakh|crore)s?(?: of)? (?P<money>dollars|pounds|euros|rupees)(?![a-z])"
)
_SIGNS = {"dollars": "$", "pounds": "£", "euros": "€", "rupees": "Rs"}


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


def plain_head(text: str) -> str:
    """Return a header of a table without its unit, its year and the words that it is of a growth."""
    bare = GROWTH.sub(
        "", GROWTH.sub("", DATED.sub("", DATED_STRETCH.sub("", _FISCAL.sub("", ASIDE.sub("", text)))))
    )
    return re.sub(f"^{SAYS_WHEN}", "", bare.strip(" 　:：,，")).strip()
