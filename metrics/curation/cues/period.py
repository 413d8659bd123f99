"""Words that tell the time of a figure: 累计, 截至目前, 前三季度, 1-5月, another year."""

import re

from metrics.curation.cues.surroundings import Setting, last_of
from metrics.curation.cues.words_of_time import CUES, NAMED_YEAR, NUMBER, Cue
from metrics.curation.proposing.times.periods import another_base
from metrics.curation.proving.cleaning import is_chinese
from metrics.language import CHINESE, Bilingual
from metrics.model.period import A_YEAR, Period
from metrics.model.printed.hedges import EVERY_YEAR
from metrics.model.printed.printed_time import BY_ITS_TEXT, LAST_YEAR
from metrics.patterns import YEAR, lazy_pattern

_ENGLISH_YEAR = lazy_pattern(rf"(?<![\d.,£$€])({YEAR})(?![\d,.]*\d)")
_OTHER_YEAR = lazy_pattern(
    r"(?<![A-Za-z])(?:last|previous|prior|next|coming|following|earlier|before|ago)(?![A-Za-z])"
)
# 今年 alone is of the document's own year.
_RELATIVE = rf"年来|十[一二三四五六]五|近年|(?!今年|本年){BY_ITS_TEXT}|次年|今后|未来|下一年|新的一年|同期"
SAYS = Bilingual(
    "'{printed}' 前面印着“{word}”，'period' 却是 '{period}'；请写 {wanted}",
    "'{word}' is printed before '{printed}', and 'period' is '{period}'; write {wanted}",
)
IS_MEAN = Bilingual(
    "'{printed}' 旁边印的是“{word}”，是几年的平均，'period' 却是 '{period}'；请写那几年，如 2019/2023",
    "'{word}' stands beside '{printed}', a mean of several years, and 'period' is '{period}'; "
    "write those years, such as 2019/2023",
)
WITHOUT_MEAN = Bilingual(
    "'{printed}' 旁边印的是“{word}”，是几年的平均；请连“{word}”一起照抄",
    "'{word}' stands beside '{printed}', a mean of several years; write '{word}' with it, as it is printed",
)
WITHOUT_BASE = Bilingual(
    "'{printed}' 与 {year} 年比，不是与上年比；请写 base: {year}",
    "'{printed}' is counted from {year}, not from the year before; write base: {year}",
)
_COMPARED_WITH = lazy_pattern(rf"[比较与]{YEAR}年")
_MEAN = lazy_pattern(
    rf"(?<![\d一二两三四五六七八九十])(?:{'|'.join(EVERY_YEAR)})"
    rf"(?=[^，。；\d]{{0,4}}(?:[增减]|下降|递|[上提]|降|回落|$))"
)
NOT_PRINTED = Bilingual(
    "'{printed}' 的句子里没有 {year} 年，文档的时期是 '{own}'；请改 'period'",
    "the sentence of '{printed}' does not print {year}, and its document is of '{own}'; mend 'period'",
)
_CLOSED = lazy_pattern(rf"全年|年度|(?<!\d)[12]\d{{3}}年(?!以来|来)|{LAST_YEAR}")
_OF_SEVERAL = lazy_pattern(
    rf"(?!一年){NUMBER}年(?:来|间)|(?:过去|这|[近前])的?{NUMBER}年|十[一二三四五六]五”?(?:时期|期间|以来)"
)


def period_doubt(setting: Setting) -> Bilingual | None:
    """Return why a figure's period is doubtful: the nearest word of time wants another, or its year is nowhere."""
    return _mean_doubt(setting) or _base_doubt(setting) or _cue_doubt(setting) or _year_doubt(setting)


def _mean_doubt(setting: Setting) -> Bilingual | None:
    """Return that the word 年均 stands beside a change of at most a year, or is not written with one."""
    observation = setting.observation
    words = last_of(_MEAN, setting.clause + setting.printed)
    if words is None or not observation.measure.is_change or not observation.period.months:
        return None
    if observation.period.months <= A_YEAR:
        return _filled(IS_MEAN, setting, word=words[0])
    return None if observation.quantity.is_mean_a_year else _filled(WITHOUT_MEAN, setting, word=words[0])


def _base_doubt(setting: Setting) -> Bilingual | None:
    """Return that a change is counted from a printed year that is not the one before, and is written without it."""
    observation = setting.observation
    base = another_base(setting.clause, observation.period.text) if observation.measure.is_change else ""
    return _filled(WITHOUT_BASE, setting, year=base) if base and not observation.details.base else None


def _cue_doubt(setting: Setting) -> Bilingual | None:
    """Return what the nearest word of time says against a period."""
    period = setting.observation.period
    nearest = _nearest(setting)
    if nearest is None:
        return None
    cue, words = nearest
    if cue.fits(period, words) or _is_closed(cue, setting, words):
        return None
    return _filled(SAYS, setting, word=words[0], wanted=cue.written(period.year, words))


def _nearest(setting: Setting) -> tuple[Cue, re.Match[str]] | None:
    """Return the last word of time before a figure that reaches so far, as a cue of its period."""
    is_stock = setting.catalogue.indicators[setting.observation.indicator].accrual.is_stock
    text, times = setting.dated_passage, []
    for cue in CUES:
        if is_stock and not cue.of_stocks:
            continue
        times += [
            (words.end(), cue, words)
            for words in cue.times_in(text)
            if cue.reach is None or len(text) - words.end() <= cue.reach
        ]
    nearest = max(times, key=lambda match: match[0], default=None)
    return nearest and nearest[1:]


def _is_closed(cue: Cue, setting: Setting, words: re.Match[str]) -> bool:
    """Whether a year is printed in front of 累计, or several: 2023年累计完成 is that of a year, 五年来累计 of five."""
    if cue.reach is None:
        return False
    before = setting.dated_passage[: words.start()]
    is_of_years = _OF_SEVERAL.search(before) and setting.observation.period.spans_years
    return bool(is_of_years or _CLOSED.search(before))


def _year_doubt(setting: Setting) -> Bilingual | None:
    """Return that a figure's year, which is not its document's, is not printed, or that its clause prints another."""
    period, own = setting.observation.period, setting.source.period
    here = re.sub(r"\d{4}年(?:初|以来)", "", setting.dated_passage)
    if setting.observation.details.base:
        here = _COMPARED_WITH.sub("", here)
    named = [int(year) for year in NAMED_YEAR.findall(here)]
    if named and named[-1] not in _years(period) and _years(period) == _years(own):
        return _filled(SAYS, setting, word=f"{named[-1]}年", wanted=f"{named[-1]}")
    is_relative = not named and re.search(_RELATIVE, setting.dated_passage)
    if _years(period) & _years(own) or set(named) & _years(period) or is_relative:
        return None
    if setting.observation.status.is_planned or not own.text:  # a document of no one year
        return None
    if _is_told_in_english(setting):
        return None
    return _filled(NOT_PRINTED, setting, year=str(period.year), own=own.text)


def _is_told_in_english(setting: Setting) -> bool:
    """Whether an English sentence tells the year of its figure, before or behind it: 612 in 2022, since 2018/19."""
    if is_chinese(setting.sentence):
        return False
    sentence = f"{setting.time_in_table}|{setting.sentence}|{CHINESE.split(setting.near_after)[0]}"
    years = set(map(int, _ENGLISH_YEAR.findall(sentence)))
    return bool(years & _years(setting.observation.period)) or _OTHER_YEAR.search(sentence) is not None


def _years(period: Period) -> set[int]:
    """Return the years that a figure's period touches, one of which words should tell."""
    start, end = period.start, period.end
    return {period.year, *(range(start.year, end.year + 1) if start and end else ())}


def _filled(message: Bilingual, setting: Setting, **words: str) -> Bilingual:
    """Return a message that words of time doubt a figure's period."""
    slots = {"printed": setting.printed, "period": setting.observation.period.text, **words}
    return message.filled(**slots)
