"""What a cell of a table in words is of that names a time alone: 指标：用电量；2024年：31.6亿千瓦时."""

import re

from metrics.curation.proposing.subjects.noun_phrases import NounPhrase

CELL = re.compile("[；。]")
_TIME = (
    r"(?:(?:19|20)\d\d年?)?(?:[上下]半年|前?[一二三四]季度|全年|\d{1,2}(?:[-~至—]\d{1,2})?月(?:份|当月)?|年)?[末底]?(?:数|值)?"
    "(?:同比)?(?:增幅|降幅|增速|增长|增减)?[：:]"
)
_ONLY_A_TIME = re.compile(_TIME, re.ASCII)
_HEAD = re.compile(r"(?:指标|指标名称|名称|项目)[：:](?P<noun>[^，；。：:\d][^，；。：:]*)$")


def named_above(plain: str, paragraph: int, start: int, at: int) -> NounPhrase | None:
    """Return what is named by the cell before those of times alone; None where a figure is in no such cell.

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
    named = _HEAD.search(head)
    return NounPhrase(named["noun"], named["noun"], "", 1) if named else None
