"""What a cell of a table in words is of that names a time alone: 指标：用电量；2024年：31.6亿千瓦时. Loans. May: 96."""

import re

from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.model.printed.printed_time import ANY_MONTH, STRETCH_OF_YEAR
from metrics.patterns import YEAR

CELL = re.compile(r"[；。]|(?<=[a-z\d)%])\.(?=[A-Z]|$)")
_TIME = (
    rf"(?:{YEAR}年?)?(?:{STRETCH_OF_YEAR}(?:当月)?|年)?[末底]?(?:数|值)?"
    "(?:同比)?(?:增幅|降幅|增速|增长|增减)?[：:]"
)
_IN_ENGLISH = (
    rf"(?:Target for |At |In |Year to )?(?:\d{{1,2}} ?)?(?:{ANY_MONTH}|Whole year|Q[1-4])?(?: ?{YEAR}(?:/\d\d)?)?"
    rf"(?: ?to ?(?:(?:{ANY_MONTH}) ?)?(?:{YEAR})?)?: ?"
)
_ONLY_A_TIME = re.compile(rf"{_TIME}|{_IN_ENGLISH}", re.ASCII)
_LABEL = re.compile(r"(?P<noun>[A-Z][A-Za-z' -]{3,60})$")
_HEAD = re.compile(r"(?:指标|指标名称|名称|项目)[：:](?P<noun>[^，；。：:\d][^，；。：:]*)$")


def named_above(plain: str, paragraph: int, start: int, at: int) -> NounPhrase | None:
    """Return what the cell, or English label, before those of times alone names; None for a figure in no such cell.

    Args:
        plain: the cleaned text.
        paragraph: where the paragraph of the figure begins.
        start: where its sentence begins.
        at: where it begins itself.
    """
    if not _ONLY_A_TIME.fullmatch(plain, start, at):
        return None
    cells = (cell for cell in reversed(CELL.split(plain[paragraph:start])) if cell)
    head = next((cell for cell in cells if not _ONLY_A_TIME.match(cell)), "")
    named = _HEAD.search(head) or _LABEL.match(head)
    return NounPhrase(named["noun"], named["noun"], "", 1) if named else None
