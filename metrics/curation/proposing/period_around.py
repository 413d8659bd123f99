"""Of when a figure is, as the words around it tell, or the table that it stands in."""

import re

from metrics.curation.proposing.cue_table import last_cue, words
from metrics.curation.proposing.english_earlier_figures import (
    YEAR_BEFORE,
    a_step_before,
    is_since,
    time_before,
    years_ago,
)
from metrics.curation.proposing.sentences import Openings
from metrics.curation.proposing.subjects.english_phrases import clause_behind, is_english
from metrics.curation.proposing.times.calendar import Calendar, digits_of_years, is_a_period
from metrics.curation.proposing.times.columns import period_of_column
from metrics.curation.proposing.times.ends_of_changes import of_a_base
from metrics.curation.proposing.times.english.english_months import fiscal_year
from metrics.curation.proposing.times.in_brackets import as_a_sentence, sentence_of_aside
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.periods import period_of
from metrics.curation.proposing.words_around import A_DAY, ANY_YEARS, ONE_YEAR, FigureContext
from metrics.model.codes import Measure
from metrics.model.period import Period

OF_THE_YEAR = re.compile("(?:左右|以内|以上)?的(?:年度|全年)(?:预期|既定)?目标(?!任务)")
LISTED_YEARS = re.compile(
    rf"(?:(?:19|20)\d\d年?[、和及与]){{1,9}}(?:19|20)\d\d年|{ONE_YEAR}(?:, ?{ONE_YEAR}){{0,8}},? ?and ?{ONE_YEAR}",
    re.ASCII,
)
RESPECTIVELY = re.compile(
    "(?:分别|依次)(?:为|是|达到?)?$|(?<![A-Za-z])(?:were|was|reached|totall?ed|stood at) ?$"
)
CHANGED = re.compile(
    "[，、]?(?:(?:同比|环比|[较比](?:上一?学?年|去年|上月|上季度?|[一二三四]季度|\\d{1,2}月)(?:同期|末|底|初)?)?(?:净?[增减]|提高|上升|下降|降低|多|少)).*"
)
COMPARES = re.compile("(?:高于|低于|快于|高出|好于|优于)[^，。；]{2,12}")
FIGURE = "|"  # stands for the figure between what is before it and behind it: from 12 a year earlier


def _is_of_what_stood(seen: FigureContext, measure: Measure) -> bool:
    """Whether a figure is the change of what stood on a day, right before it: 9月末在册1280人，同比减少5.6%."""
    before = seen.before
    if before is None or not measure.is_change:
        return False
    if before.measure.is_level and is_since(seen.in_text.after):
        return True
    may_stand = before.measure.is_level or before.measure.is_change
    if not may_stand or not A_DAY.fullmatch(before.period) or of_a_base(before.sentence):
        return False
    between = seen.document.plain[before.token.end : seen.token.start]
    return CHANGED.fullmatch(between + seen.token.text[:2]) is not None


def _of_year(written: str, calendar: Calendar) -> str:
    """Return a year in a row as a period, where it is a financial one, too: 2020/21."""
    return fiscal_year(int(written[:4]), calendar.first) if "/" in written else written


def _of_listed_years(seen: FigureContext) -> str:
    """Return of which year in a row a figure is: 2021年、2022年，总额分别为412亿元、455亿元; empty for others."""
    lists = list(LISTED_YEARS.finditer(seen.sentence))
    if not lists or (is_english(seen.sentence) and "respectively" not in seen.near_after):
        return ""
    years = [_of_year(year, seen.calendar) for year in ANY_YEARS.findall(lists[-1][0])]
    if RESPECTIVELY.search(seen.clause):
        return years[0]
    last = seen.before.period if seen.follows and seen.before else ""
    return years[years.index(last) + 1] if last in years[:-1] else ""


def _of_table(seen: FigureContext, measure: Measure) -> str:
    """Return the period that a table's words of time tell of a number; empty where there are none, or no period."""
    time = seen.document.time_in_table(seen.token.start)
    alone = Openings.of(time, [0]).before(0)
    return period_of_column(
        Moment(
            sentence=time,
            clause=time,
            opening=alone,
            figure=seen.token.text,
            scene=seen.scene,
            calendar=seen.calendar,
            measure=measure,
            unit=seen.in_text.unit,
        )
    )


def period_in(seen: FigureContext, measure: Measure, *, planned: bool) -> str:
    """Return the time that the words around a figure tell, or the table that it stands in."""
    if seen.calendar.year and (OF_THE_YEAR.match(seen.in_text.after) or seen.is_a_whole_plan):
        return f"{seen.calendar.year}"
    if listed := _of_table(seen, measure) or _of_listed_years(seen):
        return listed
    if (shared := _of_another_figure(seen, measure)) is not None:
        return shared
    period = period_of(_moment(seen, measure, planned=planned))
    return period if is_a_period(period) else ""


def _of_another_figure(seen: FigureContext, measure: Measure) -> str | None:
    """Return the time of a figure as that of another says it; None where it has words of its own for that."""
    if seen.before and (seen.follows or seen.is_listed or COMPARES.fullmatch(seen.clause)):
        period = seen.before.period if seen.before.status.is_planned else ""
        is_year_before = period and YEAR_BEFORE.match(seen.in_text.after)  # of a goal
        return Period.read(period).before(1).text if is_year_before else seen.before.period
    if seen.whole and not last_cue(words("periods"), seen.rest):
        return seen.whole.period
    if earlier := _of_an_earlier_time(seen):
        return earlier
    is_the_same = seen.clause.strip() == "or" or _is_of_what_stood(seen, measure)
    return seen.before.period if seen.before and is_the_same else None


def _of_an_earlier_time(seen: FigureContext) -> str:
    """Return the time of a figure that is told from that of another, or of its document; empty for others."""
    base = seen.before or seen.earlier
    if base and base.period and (years := years_ago(seen.clause, seen.in_text.after, base.period)):
        return Period.read(base.period).before(years).text
    if base and base.period and (step := a_step_before(seen.in_text.after, base.period)):
        return step
    own, is_to_come = seen.calendar.own or f"{seen.calendar.year or ''}", seen.calendar.is_to_come
    return time_before(own, seen.clause, seen.in_text.after, seen.sentence, is_to_come=is_to_come)


def _moment(seen: FigureContext, measure: Measure, *, planned: bool) -> Moment:
    """Return what tells the time of a figure in its text."""
    latest = seen.main if seen.main and seen.main.period else seen.earlier
    behind = sentence_of_aside(seen.near_after) or clause_behind(seen.near_after)
    sentence = as_a_sentence(digits_of_years(seen.sentence))
    return Moment(
        sentence=f"{sentence}{FIGURE}{behind}" if behind else sentence,
        clause=seen.clause,
        opening=seen.opening,
        figure=seen.token.text,
        after=seen.in_text.after,
        scene=seen.scene,
        calendar=seen.calendar,
        planned=planned,
        measure=measure,
        unit=seen.in_text.unit,
        rest=seen.rest,
        carried=seen.carried(planned=planned),
        last=latest.period if latest else "",
    )
