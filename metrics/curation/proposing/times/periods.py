"""The period of a figure, in the notation of the data, as the words of time before it tell."""

import re
from functools import cache

from metrics.curation.proposing.cue_table import CueWords, FittingCue, last_cue, listed, words
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.calendar import is_a_period
from metrics.curation.proposing.times.earlier_sentences import (
    headed,
    last_of_its_own,
    of_its_own,
    of_its_own_rest,
    opened,
)
from metrics.curation.proposing.times.ends_of_changes import (
    SPAN,
    before_or_at_its_end,
    of_an_end,
    year_text,
    years_between,
)
from metrics.curation.proposing.times.english.english_periods import english_period
from metrics.curation.proposing.times.english.english_stretches import stretch_of
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.months import period_of_months
from metrics.curation.proposing.times.paragraphs import plan_years
from metrics.curation.proposing.times.relative_times import named_time, year_leant_on
from metrics.curation.proposing.times.spans import many_years, of_a_plan, span
from metrics.curation.proposing.times.years_meant import of_a_year
from metrics.model.period import Period

A_YEAR = 12  # months
_AVERAGE = re.compile(listed("a mean year"))
_NEXT_FIVE = re.compile("(?:今后|未来)(?:五|5)年|下一个五年")
_SO_MANY_YEARS = re.compile("(?P<years>[两二三四五六七八九十0-9]+)年[间来内]?，?(?:年均|年?平均)")
_BASE = re.compile(r"(?:比|较|是|与)((?:19|20)\d\d)年", re.ASCII)
# 由2020年的…增加到…，年均
_FROM_A_YEAR = re.compile(
    r"[由从]((?:19|20)\d\d)年的?[^。；]{0,20}?(?:增[加长]?|提[高升]|上升|下降|降低|减少|发展|扩大|升|降)到",
    re.ASCII,
)
_ONCE_IT_RUNS = re.compile("(?:建成|投产|达产|运行|投用|完工|竣工|建成投用)后")
_SO_FAR = re.compile("累计(?!增长|增速|同比)")
_SO_FAR_DONE = re.compile("截[至止](?!20)")
_DECIDED = re.compile(
    "(?<![A-Za-z])(?:adopted|approved|passed|voted|awarded|agreed|announced|launched|unveiled|tabled|ratified)(?![a-z])[^.;]*$"
)
_SET_AGAINST_YEAR = re.compile(
    r"(?<![a-z])(?:from|on|than|against|with)(?![a-z])(?:[^.;]|\.(?=\d)){0,30}?(?<![\d.,])(?P<n>(?:19|20)\d\d)(?!\d)",
    re.ASCII,
)
_ON_A_DAY = re.compile("[Oo]n ?(?:[A-Z]|\\d)")
_IN_A_MONTH = re.compile("[Ii]n ?[A-Z]")
_A_BUDGET = re.compile(" ?(?:[a-z-]+ ){0,2}(?:budget|spending plan|precept)(?![a-z])")


def period_of(moment: Moment) -> str:
    """Return the period of a figure; empty if no year can be told."""
    sentence = of_its_own(moment)
    cue = _dated_by(sentence, moment) or opened(moment.opening) or headed(moment.scene.heading)
    if cue and moment.planned and (cue.form.is_past or _SO_FAR_DONE.match(cue.match[0])):
        cue = None  # beside a goal, 去年 is only what it is set against, and 截至6月15日 what is done
    form = cue.form if cue else PeriodForm.UNTOLD
    if is_a_mean_year(moment.clause):
        return _average(moment, form, cue.match if cue else None)
    if end := of_an_end(moment, form, cue.match if cue else None):
        return end
    if _BASE.search(moment.clause) and (form.years_back or not cue):
        return moment.calendar.own or year_text(moment.year)
    if form.years_back and not moment.adds_up:
        return year_text(moment.year) or span(moment, SPAN).partition("/")[2]
    if form.is_of_past_years and not moment.adds_up_in_english:
        return _by_scene(moment)
    written = _written_or_composed(cue, moment) if cue else ""
    of_plan = of_a_plan(cue.match.groupdict()) if cue else ""
    if of_plan and moment.measure.is_level and not moment.adds_up:
        return before_or_at_its_end(of_plan, moment)
    return written or _so_far(moment) or _by_scene(moment)


def _written_or_composed(cue: FittingCue, moment: Moment) -> str:
    """Return the period that words of time tell by themselves, or with the stretch of theirs that stands before."""

    def read(one: FittingCue) -> str:
        """Return the period that words of time tell by themselves."""
        period = _written(one.form, one.match, moment)
        return period if is_a_period(period) else ""

    return stretch_of(cue, read) or _written(cue.form, cue.match, moment)


def is_a_mean_year(clause: str) -> bool:
    """Whether what a clause counts is a mean of several years: 年均, 平均每年."""
    return _AVERAGE.search(clause) is not None


def another_base(clause: str, period: str) -> str:
    """Return the year from which a clause counts a change, if not the one before: 比2019年增长; empty for others."""
    base = _BASE.search(clause)
    is_another = base is not None and period != "" and int(base[1]) != Period.read(period).year - 1
    return base[1] if base and is_another else ""


def _dated_by(sentence: str, moment: Moment) -> FittingCue | None:
    """Return the last words of time before a figure, else those further behind it in its English clause."""
    cue, rest = last_of_its_own(sentence, words("periods")), moment.rest
    is_new = not moment.measure.is_change  # what moved did so up to the day before it
    if cue and is_new and cue.form.ends_with_its_clause and _is_of_another_clause(cue.match, sentence):
        cue = last_cue(words("periods"), sentence[: cue.match.start()] + sentence[cue.match.end() :])
    if cue and cue.form.is_own_year and (dated := last_cue(_dated(), sentence)):
        return dated  # 2023年，年度投资240亿元
    cue = cue or (last_of_its_own(of_its_own_rest(rest, moment), words("periods")) if rest else None)
    if cue and _is_of_the_decision(cue.match[0], sentence, moment):
        return last_cue(words("periods"), sentence[: cue.match.start()])
    return cue


def _is_of_the_decision(time: str, sentence: str, moment: Moment) -> bool:
    """Whether a time is only when it was decided: they adopted it on Tuesday, a budget of $5m in June."""
    is_of_a_budget = _IN_A_MONTH.match(time) and _A_BUDGET.match(moment.after)
    return bool((_ON_A_DAY.match(time) or is_of_a_budget) and _DECIDED.search(sentence))


def _is_of_another_clause(day: re.Match[str], sentence: str) -> bool:
    """Whether a time is only that of a number before it: arrears were £5m on 31 March 2023, and 9 were evicted."""
    before, behind = sentence[: day.start()], sentence[day.end() :].partition("|")[0]
    return re.search(r"\d", before) is not None and re.search(r"[,;](?!\d)", behind) is not None


@cache
def _dated() -> tuple[CueWords, ...]:
    """Return the words of time that name a year by itself."""
    return tuple(rule for rule in words("periods") if rule.form.names_its_year)


def _average(moment: Moment, form: PeriodForm, match: re.Match[str] | None) -> str:
    """Return the years over which a mean change a year is taken."""
    if form.names_several_years and match:
        return _written(form, match, moment)
    last = moment.calendar.this or moment.calendar.year
    if form.is_since_a_year and match and int(match["n"]) < last:
        return f"{int(match['n']) + 1}/{last}"  # 7.5 percent annually since 2021
    if counted := _SO_MANY_YEARS.search(moment.clause):
        many = many_years(counted["years"])
        last = int(match["n"]) if form.names_its_year and match else 0
        return f"{last - many + 1}/{last}" if last else span(moment, many)
    if moment.planned and moment.calendar.year and _NEXT_FIVE.search(moment.sentence):
        return f"{moment.calendar.year + 1}/{moment.calendar.year + SPAN}"
    if form.names_its_year and match and (years := years_between(moment.sentence, match["n"] or "")):
        return years
    base = _BASE.search(moment.sentence) or _FROM_A_YEAR.search(moment.sentence)
    last = int(match["n"]) if form.names_its_year and match else moment.calendar.year
    if base and last > int(base[1]):
        return f"{int(base[1]) + 1}/{last}"
    if form.years_back:
        return span(moment, form.years_back)
    is_of_a_span = form.is_of_a_span or moment.scene.span or plan_years(moment.sentence)
    return span(moment, SPAN) if is_of_a_span else _own_years(moment)


def _own_years(moment: Moment) -> str:
    """Return the period of a document where that is of several years; empty where it tells nobody which are meant."""
    own = moment.calendar.own
    return own if own and Period.read(own).spans_years else ""


def _so_far(moment: Moment) -> str:
    """Return what 累计 tells where no other word of time stands: up to the year, from nobody says when."""
    is_so_far = _SO_FAR.search(moment.clause) and not (moment.planned or moment.scene.span)
    is_of_a_year = moment.calendar.own in ("", str(moment.year))
    return f"../{moment.year}" if is_so_far and moment.year and is_of_a_year else ""


def _by_scene(moment: Moment) -> str:
    """Return the period of a figure beside which no word of time stands."""
    if moment.planned and moment.carried:
        return moment.carried
    if moment.planned and moment.calendar.is_fiscal:
        is_own = moment.calendar.is_to_come or moment.scene.titled_ahead
        return moment.calendar.own if is_own else ""  # a later one: nobody says which
    if moment.planned:
        is_open = moment.year and _ONCE_IT_RUNS.search(moment.sentence)
        return f"{moment.year}/.." if is_open else year_text(moment.year)
    if moment.scene.span and moment.adds_up:
        return span(moment, SPAN)
    if moment.carried and not moment.calendar.own:
        return moment.carried
    return moment.calendar.own or year_text(moment.calendar.year)


def _written(form: PeriodForm, match: re.Match[str], moment: Moment) -> str:
    """Return a period of the table with its years."""
    named = {key: text for key, text in match.groupdict().items() if text}
    if (leaning := named_time(form, match, moment)) is not None:
        return leaning
    if form.is_this_year and moment.planned and not moment.calendar.is_fiscal:
        return year_text(moment.calendar.this or moment.calendar.year)
    if (english := english_period(form, match, moment.calendar)) is not None:
        return _unless_compared(form, _beside_its_paper(english, named, moment), moment)
    leant_on = year_leant_on(match, moment)
    year = int(named.get("n") or named.get("m") or 0) or leant_on or moment.year
    if not year:
        return span(moment, form.years_back) if form.years_back else ""
    if of_months := period_of_months(form, year, named, is_flow=moment.is_a_flow):
        return of_months
    return of_a_year(form, year, match, moment, leant_on=leant_on)


def _beside_its_paper(period: str, named: dict[str, str], moment: Moment) -> str:
    """Return an English period of which no year is named: what has been is not after its paper, a plan not before."""
    written = moment.calendar.written
    if not (period and written and is_a_period(period)) or named.keys() & {"n", "end", "plan", "years"}:
        return period
    of, paper = Period.read(period), Period.read(written)
    is_short = of.months <= 1 or "season" in named
    if moment.planned and is_short and of.end and paper.start and of.end < paper.start:
        return of.before(-1).text
    is_after = not moment.planned and of.months < A_YEAR and of.start and paper.end and of.start > paper.end
    return of.before(1).text if is_after else _of_its_date(of, paper, moment)


def _of_its_date(of: Period, paper: Period, moment: Moment) -> str:
    """Return a stretch of the year before a paper's date as that of the date's own year, where it was over by then.

    A paper of February that tells of last year calls the month before it January.
    """
    calendar, next_one = moment.calendar, of.before(-1)
    is_of_last_year = calendar.year < calendar.this and not calendar.own and not calendar.is_fiscal
    is_over = next_one.end is not None and paper.end is not None and next_one.end <= paper.end
    return next_one.text if is_of_last_year and of.months < A_YEAR and is_over else of.text


def _unless_compared(form: PeriodForm, period: str, moment: Moment) -> str:
    """Return an English period, but the document's own for a last year that is set against the year before it."""
    if not form.is_last_year or not period:
        return period
    base = _SET_AGAINST_YEAR.search(moment.after)
    own = moment.calendar.own or year_text(moment.calendar.year)
    return own if base and int(base["n"]) == Period.read(period).year else period
