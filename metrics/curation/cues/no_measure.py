"""Words that tell that a number is of no measure: how far from a target it is, or what each of several has."""

import re

from metrics.curation.cues.surroundings import Setting
from metrics.curation.proposing.subjects.averages import averaged_by_name
from metrics.language import Bilingual
from metrics.model.printed.each_of_several import is_of_each
from metrics.patterns import lazy_pattern

_A_TARGET = "(?:目标|任务|计划|预算|预期)(?:任务|目标|要求|进度|数|值)*"
# 比目标多62套, 较预算数增收500万元, 超目标任务12天, 超额完成200亩
_FROM_A_TARGET = lazy_pattern(
    rf"(?:比(?![例重率])|较(?![好快大高为])|超(?!过|出))[^，。；、\d]{{0,6}}{_A_TARGET}[^，。；、\d]{{0,6}}$"
    r"|超额(?:完成|实现)?了?$"
    r"|(?<![a-z])(?:targets?|goals?|plans?|budgets?|forecasts?) ?by ?$"
    r"|(?<![a-z])(?:over|under)spen[a-z]+(?: (?:of|by|was))? ?$",
    re.IGNORECASE,
)
# The target itself may stand behind these where it is planned: 超过计划9亿元
_BEYOND_A_TARGET = lazy_pattern(
    rf"(?:超过|超出|高于|高出|低于)[^，。；、\d]{{0,6}}{_A_TARGET}[^，。；、\d]{{0,4}}$"
)
_IS_THE_TARGET = lazy_pattern("的?(?:年度|全年|年初)?(?:目标|任务|计划|预算)")  # 超额完成20亩目标
# 62 more than the target, £0.5 million less than budgeted, 78 below our goal; no 412 that were above it
_FROM_A_TARGET_BEHIND = lazy_pattern(
    r"(?: ?(?!was|were|is|are|came|stood|ran|fell|remained|and|which|at |or )[a-z]+){0,4}?"
    r" ?(?:than|above|below|over|under|short of|ahead of|behind|beyond) ?(?:the|our|its|their|a|what was|we had)?"
    r"(?: [a-z]+){0,2}? ?(?:target(?:ed)?|goal|plan(?:ned)?|budget(?:ed)?|forecast|expected|projected)"
    r"(?![a-z]| (?:of|for|in) ?(?:the )?(?:FY|20\d\d|last|previous))",  # a later budget beside that of an earlier year
    re.IGNORECASE,
)
FROM_A_TARGET = Bilingual(
    "'{printed}' 像是与目标、计划或预算相差多少，不是水平值，也不是与上年相比；请排除为 compared",
    "'{printed}' seems to be by how much a target, plan or budget was exceeded or missed, which is neither a level nor "
    "a change on the year; exclude it as compared",
)
ONE_OF_SEVERAL = Bilingual(
    "'{printed}' 像是其中每一个都有的，不是合计；请排除，或不收（unfollowed）",
    "'{printed}' seems to be what each of several has, and not what they have together; exclude it, as unfollowed",
)


def no_measure_doubt(setting: Setting) -> Bilingual | None:
    """Return why a level or a change is doubtful as either: it is told from a target, or of each of several."""
    measure = setting.observation.measure
    if not (measure.is_level or measure.is_change):
        return None
    printed = re.split(r"(\d[\d.,]*)", setting.printed, maxsplit=1)
    before = f"{setting.bare_clause}{printed[0] if len(printed) > 1 else ''}"
    if _is_from_a_target(setting, before, f"{printed[-1]}{setting.after}"):
        return _filled(FROM_A_TARGET, setting)
    return _filled(ONE_OF_SEVERAL, setting) if _is_an_amount_of_all(setting) and is_of_each(before) else None


def _is_an_amount_of_all(setting: Setting) -> bool:
    """Whether a figure is written as an amount of a whole town, and not as what one has on average, or as none."""
    figure = setting.observation
    indicator = setting.catalogue.indicators[figure.indicator]
    is_amount = figure.measure.is_level and figure.quantity.unit != "%" and figure.quantity.value != 0
    return is_amount and not averaged_by_name((*indicator.words, indicator.name.zh, indicator.name.en))


def _is_from_a_target(setting: Setting, before: str, behind: str) -> bool:
    """Whether the words on either side of a figure's digits say that it is told from a target, and is none itself."""
    if _IS_THE_TARGET.match(setting.after):
        return False
    is_beyond = not setting.observation.status.is_planned and _BEYOND_A_TARGET.search(before)
    return bool(is_beyond or _FROM_A_TARGET.search(before) or _FROM_A_TARGET_BEHIND.match(behind))


def _filled(message: Bilingual, setting: Setting) -> Bilingual:
    """Return a message about a figure that is of no measure."""
    printed = setting.observation.quantity.printed
    return Bilingual(message.zh.format(printed=printed), message.en.format(printed=printed))
