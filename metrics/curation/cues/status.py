"""Words that tell whether a figure is done, planned, expected or preliminary: 预计, 即将, 力争, 初步统计.

Which words look ahead is told by the cue table of `curation/proposing`, here as there. What stands here beside them
asks another question. The table says what a number is when nobody has said so yet, and takes the first row that fits.
A doubt is raised against somebody who has: a word excuses a goal that would not propose one (将, 规划), a word behind
the cue excuses a result (已, 同比), and where either might be right nothing is said.
"""

import re

from metrics.curation.cues.surroundings import Setting, last_of
from metrics.curation.proposing.cue_table import FittingCue, last_cue, words
from metrics.language import Bilingual
from metrics.model.codes import Status
from metrics.patterns import lazy_pattern

_DONE = lazy_pattern(r"已(?!将)|截[至止]目前|同比|累计|如期|顺利|圆满|成功|超额|实际|完成(?!后)")
# What a curator may take for a goal, though it need not be one.
_LOOSELY_AHEAD = lazy_pattern(
    "规划|谋划|概算|总投资|设计|在建|在谈|签约|将"
    "|(?<![A-Za-z])(?:target|goal|aim|plan|propos|intend|expect|hope|budget|by ?20)"
)
OF_A_PLAN = ("计划", "目标")  # beside a completion they are what it is of
_AHEAD_AFTER = lazy_pattern(r"即将|拟建|将(?:于|在|建|新|投|达|实现)|待建|规划中")
_DONE_AFTER = lazy_pattern(r"^(?:如期|顺利|全部|均|已){1,3}完成")
_PRELIMINARY = lazy_pattern(r"初步(?:核算|统计|测算|汇总|预计|数)|快报数?|预计数")
SAYS_PLANNED = Bilingual(
    "'{printed}' 旁边印着“{word}”，尚未实现；请写 status: planned",
    "'{word}' is printed beside '{printed}', which has not come true yet; write status: planned",
)
SAYS_DONE = Bilingual(
    "'{printed}' 的句子里没有 预计、将、计划 之类的词；请删去 status: {status}",
    "the sentence of '{printed}' has nothing such as 预计, 计划, expected to; delete status: {status}",
)
SAYS_PRELIMINARY = Bilingual(
    "'{printed}' 前面印着“{word}”；请写 status: preliminary",
    "'{word}' is printed before '{printed}'; write status: preliminary",
)
NOT_PRELIMINARY = Bilingual(
    "文档里没有 初步、快报 之类的词；请删去 '{printed}' 的 status: {status}",
    "the document has nothing such as 初步, 快报; delete status: {status} of '{printed}'",
)


def status_doubt(setting: Setting) -> Bilingual | None:
    """Return why words doubt a figure's status: they look ahead and it is written as done, or the other way."""
    status = setting.observation.status
    ahead = _ahead(setting)
    if status.is_planned or status.is_estimated:
        is_ahead = ahead or _is_to_come(setting) or _may_look_ahead(setting) or _is_of_goals(setting)
        return None if is_ahead else _filled(SAYS_DONE, setting)
    if ahead:
        return _filled(SAYS_PLANNED, setting, ahead)
    preliminary = last_of(_PRELIMINARY, setting.passage)
    if status.is_preliminary:
        says_so = _PRELIMINARY.search(setting.document.plain)
        return None if says_so else _filled(NOT_PRELIMINARY, setting)
    return _filled(SAYS_PRELIMINARY, setting, preliminary[0]) if preliminary else None


def _may_look_ahead(setting: Setting) -> bool:
    """Whether any words of a figure's passage look ahead, or might, however far from it."""
    ahead = (rule for rule in words("statuses") if _is_ahead(rule.status))
    is_told = any(rule.words.search(setting.passage) for rule in ahead)
    return is_told or _LOOSELY_AHEAD.search(setting.passage) is not None


def _is_to_come(setting: Setting) -> bool:
    """Whether a figure is of a year behind that of its document: 到2025年底 below a heading, in a report on 2024."""
    own = setting.source.period
    return bool(own.text) and setting.observation.period.year > own.year


def _is_of_goals(setting: Setting) -> bool:
    """Whether a figure stands in a table's column of goals: Target 2024/25."""
    in_table = setting.document.name_in_table(setting.proof.start)
    return in_table is not None and in_table.is_planned


def _ahead(setting: Setting) -> str:
    """Return the word that looks ahead, if it is nearer to a figure than one that looks back; empty: none."""
    cue = last_cue(words("statuses"), setting.sentence)
    if cue and _looks_ahead(setting, cue):
        return cue.match[0]
    after = _AHEAD_AFTER.search(setting.after)
    return after[0] if after else ""


def _looks_ahead(setting: Setting, cue: FittingCue) -> bool:
    """Whether the last words of a status before a figure look ahead, and nothing behind them looks back."""
    is_ahead = _is_ahead(cue.status) and not cue.rule.is_of_a_target_reviewed
    if not is_ahead or _DONE.search(setting.sentence, cue.match.end()):
        return False
    return not _DONE_AFTER.match(setting.after) and not _is_of_a_plan(setting, cue.match)


def _is_ahead(status: Status) -> bool:
    """Whether a status is one of a figure that has not come true, as far as its words tell."""
    return status.is_planned or status.is_estimated


def _is_of_a_plan(setting: Setting, match: re.Match[str]) -> bool:
    """Whether a word names the plan of which a figure is the completion: 占年度计划的89%."""
    return setting.observation.measure.has_target and match[0].startswith(OF_A_PLAN)


def _filled(message: Bilingual, setting: Setting, word: str = "") -> Bilingual:
    """Return a message about a figure's status."""
    slots = {"printed": setting.printed, "word": word, "status": str(setting.observation.status)}
    return message.filled(**slots)
