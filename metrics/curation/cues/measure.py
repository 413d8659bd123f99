"""Words that tell the measure of a figure: 同比, 完成, 占."""

import re
from collections.abc import Iterator

from metrics.curation.cues.no_measure import no_measure_doubt
from metrics.curation.cues.surroundings import Setting
from metrics.curation.proposing.cue_table import NumberInText, rows
from metrics.curation.proposing.words_around import AND
from metrics.curation.proving.cleaning import is_chinese
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.period import A_YEAR
from metrics.model.printed.english_shares import FRACTIONS
from metrics.model.printed.english_words import WAYS, any_words
from metrics.model.printed.falls import BEHIND_IT, IN_CHINESE, OFF
from metrics.model.printed.falls_apart import GAP
from metrics.model.printed.hedges import EVERY_YEAR
from metrics.model.printed.leads import any_of
from metrics.model.printed.printed_time import LAST_YEAR
from metrics.patterns import YEAR, lazy_pattern

CHANGE, COMPLETION, SHARE = Measure.CHANGE_ON_YEAR, Measure.COMPLETION, Measure.SHARE
GROWS = r"增长|增速|增幅|涨幅|升幅|降幅|上升|下降|提高|提升|减少|降低|回落|下滑|收窄|扩大|增加"
_ON_WHAT = lazy_pattern(
    rf"同比|同期|[比较](?:{LAST_YEAR}|前年)|增长|增速|增幅|降幅|on ?(?:the)? ?year|last ?year|year ?earlier"
    # right behind what came of it, or what it is of behind a time: 3.05亿元，下降2.6%; 上半年投资下降2.6%
    rf"|(?:\d[^，。；,;\d]{{0,8}}[，,]|(?:年|季度|月份?)[^，。；,;\d]{{0,16}})(?:{GROWS})[\d.]"
)
_ON_WHAT_BEHIND = lazy_pattern(  # up 3.4% on the year before, 3% more than in 2022
    r" ?(?:[a-z]+ ?)?(?:on|over|than|from|against|compared ?(?:with|to)) ?(?:in|a|the|that of)?"
    rf" ?(?:previous|prior|last|same)? ?(?:year|period|{YEAR})|.{{0,20}}year[- ](?:on|over|earlier|before)",
    re.IGNORECASE,
)
_WAYS = rf"{any_words((*WAYS, *OFF))}|{IN_CHINESE}"
_DIRECTION = lazy_pattern(
    rf"(?:{GROWS})$|^(?:an? ?|{any_of(EVERY_YEAR)})?(?:{GROWS}|{_WAYS})|^[-+]|(?<![A-Za-z])(?:{BEHIND_IT})$",
    re.IGNORECASE,
)
# What is a share by its own words: 七成的村, a fifth of residents, half of the waste.
_A_FRACTION = lazy_pattern(rf"成|分之|半|half|{any_words(FRACTIONS)}", re.IGNORECASE)
_OF = lazy_pattern(" ?of ?[a-z]")  # equal to 17% of net expenditure
_COMES_TO = lazy_pattern("(?<![A-Za-z])to ?$")  # fell by 0.6 points to 3.1%: there it stands now
_ON_YEAR = lazy_pattern(
    rf"(?:同比|[比较]{LAST_YEAR}(?:同期)?)(?:[净多少新]*(?:增加|增长|减少|下降|增|减))?了?$"
)
NAMES = {
    Measure.LEVEL: Bilingual("水平值", "a level"),
    CHANGE: Bilingual("同比变化", "a change on the year"),
    COMPLETION: Bilingual("完成率", "a completion"),
    SHARE: Bilingual("占比", "a share"),
}
SAYS = Bilingual(
    "'{printed}' 旁边印的是“{word}”，像{named}，不是 '{measure}'；请改口径",
    "'{word}' stands beside '{printed}', as beside {named}, and the measure is '{measure}'; mend it",
)
NOTHING_SAYS = Bilingual(
    "'{printed}' 的分句里没有{words}之类的词，不像 '{measure}'；请改口径",
    "nothing such as {words} stands in the clause of '{printed}', whose measure is '{measure}'; mend it",
)
ON_WHAT = Bilingual(
    "'{printed}' 前面没有 同比、比上年、增长 之类的词，不知与何时相比；确是与上年比，就确认无误，否则写 base",
    "nothing such as 同比, 比上年, on the year before stands with '{printed}': on what it changed is not said; "
    "confirm it if it is on the year before, else write base",
)
FELL = Bilingual(
    "'{printed}' 旁边印着“{word}”，说的是下降，照抄数字就成了上升；请写 {written}",
    "'{word}' stands beside '{printed}' and says that it fell; as it is written it rose: write {written}",
)
WANTED = {
    CHANGE: Bilingual("同比、增长", "同比, 增长, rose by"),
    COMPLETION: Bilingual("完成、任务", "完成, 任务, of the target"),
    SHARE: Bilingual("占", "占, share of"),
}


def measure_doubt(setting: Setting) -> Bilingual | None:
    """Return why a figure's measure is doubtful by words: they tell another or the other way, or none."""
    return _fall_left_out(setting) or no_measure_doubt(setting) or _measure_by_words(setting)


def _measure_by_words(setting: Setting) -> Bilingual | None:
    """Return why words doubt a figure's measure: the nearest tells another, or none tells it."""
    observation = setting.observation
    if not (observation.measure.is_level or observation.measure.is_in_per_cent):
        return None
    if observation.quantity.unit != "%":
        return _amount_doubt(setting)
    if observation.measure.is_level and _COMES_TO.search(setting.clause):
        return None
    measure, word = _nearest(setting)
    if (
        measure
        and measure.is_growth
        and _may_be_on_another_base(setting)
        and not _ON_WHAT.search(setting.passage + setting.printed)
        and not _ON_WHAT_BEHIND.match(setting.after)
    ):
        return _filled(ON_WHAT, setting, word=word)
    if measure is observation.measure or _is_a_level_by_words(setting, measure):
        return None
    if measure:
        return _filled(SAYS, setting, word=word, named=NAMES[measure])
    is_a_fraction = _A_FRACTION.search(setting.printed) or _OF.match(setting.after)
    if observation.measure.is_level or (observation.measure.has_whole and is_a_fraction):
        return None
    return _filled(NOTHING_SAYS, setting, words=WANTED[observation.measure])


def _is_a_level_by_words(setting: Setting, measure: Measure | None) -> bool:
    """Whether a level in per cent is one: of what is itself a share, by its direction, or to come (ours of 50%)."""
    is_of_a_target = measure is not None and measure.has_target and setting.observation.status.is_planned
    is_of_a_share = measure is not None and measure.has_whole
    is_level = is_of_a_share or is_of_a_target or _prints_a_direction(setting)
    return setting.observation.measure.is_level and is_level


def _may_be_on_another_base(setting: Setting) -> bool:
    """Whether a change on the year could be another: in English that of a whole year is on the year before, unsaid."""
    observation = setting.observation
    is_on_year = observation.measure.is_growth and not observation.details.base
    return is_on_year and (is_chinese(setting.sentence) or observation.period.months != A_YEAR)


def _fall_left_out(setting: Setting) -> Bilingual | None:
    """Return that a change is written as a rise beside whose number a word says that it fell; None if none does."""
    value = setting.observation.quantity.value
    if not setting.observation.measure.is_change or value is None or value <= 0:
        return None
    document, (figure, *_) = (
        setting.document,
        setting.document.tokens_within(setting.proof.start, setting.proof.end),
    )
    if beside := document.fallen(figure):
        written = document.as_set(*beside)
        return _filled(FELL, setting, word=written.replace(figure.text, "").strip(), written=written)
    word, _ = document.fall_before(figure)
    if not word:
        return None
    return _filled(FELL, setting, word=word, written=f"{word}{GAP}{figure.text}")


def _nearest(setting: Setting) -> tuple[Measure | None, str]:
    """Return the measure told by the words beside a figure, as `propose` reads them, and these words."""
    if _prints_a_direction(setting):
        return CHANGE, setting.printed
    measures = (_told_behind(start, setting) for start in _row_of(setting))
    return next(filter(None, measures), (None, ""))


def _told_behind(start: int, setting: Setting) -> tuple[Measure, str] | None:
    """Return the measure that the table tells of a figure as if it stood at ``start``; None where it is a level."""
    sentence, _ = setting.document.sentence(setting.proof.start)
    before, unit = setting.document.plain[sentence:start], setting.observation.quantity.unit
    in_text = NumberInText(setting.printed, unit, before, setting.after)
    row = next(row for row in rows("measures") if row.fits(in_text))
    return None if row.measure.is_level else (row.measure, row.words_of(in_text))


def _row_of(setting: Setting) -> Iterator[int]:
    """Yield where a figure begins, and each figure before it that shares its words: 分别增长6.1%、5%和18.5%."""
    start, document = setting.proof.start, setting.document
    yield start
    earlier = document.tokens_within(document.sentence(start)[0], start)
    for token in reversed(earlier):
        if token.end > start or not AND.fullmatch(document.plain, token.end, start):
            return
        start = token.start
        yield start


def _prints_a_direction(setting: Setting) -> bool:
    """Whether a figure's own words print that it rises or falls: 下降17%, -3.3%, 下降…10.8%."""
    is_turned_apart = GAP in setting.observation.quantity.printed  # cut … 3%
    return is_turned_apart or _DIRECTION.search(setting.printed) is not None


def _amount_doubt(setting: Setting) -> Bilingual | None:
    """Return why an amount is doubtful as a level: 同比增加 stands directly before it."""
    match = _ON_YEAR.search(setting.clause)
    if match is None or not setting.observation.measure.is_level:
        return None
    return _filled(SAYS, setting, word=match[0], named=NAMES[CHANGE])


def _filled(
    message: Bilingual, setting: Setting, word: str = "", written: str = "", **named: Bilingual
) -> Bilingual:
    """Return a message about a figure's measure."""
    measure, printed = str(setting.observation.measure), setting.observation.quantity.printed
    zh = {key: text.zh for key, text in named.items()}
    en = {key: text.en for key, text in named.items()}
    return Bilingual(
        message.zh.format(printed=printed, measure=measure, word=word, written=written, **zh),
        message.en.format(printed=printed, measure=measure, word=word, written=written, **en),
    )
