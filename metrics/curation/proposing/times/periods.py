"""The period of a figure, in the notation of the data, as the words of time before it tell."""

import re
from collections.abc import Mapping
from functools import cache

from metrics.curation.proposing.cue_table import CueWords, last_cue, listed, words
from metrics.curation.proposing.times.earlier_sentences import SET_AGAINST, headed, of_its_own, opened
from metrics.curation.proposing.times.ends_of_changes import (
    SPAN,
    of_an_end,
    year_text,
    years_between,
)
from metrics.curation.proposing.times.english_periods import FORMS, english_period
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.months import OF_MONTHS, period_of_months
from metrics.curation.proposing.times.paragraphs import plan_years
from metrics.curation.proposing.times.relative_times import is_named, named_time, year_leant_on
from metrics.curation.proposing.times.spans import many_years, of_a_plan, span
from metrics.model.period import Period

TEN = 10  # years
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
# Said of all that follows in its sentence
_OF_ALL = re.compile(r"(?:^|[。；，：])((?:19|20)\d\d)年，", re.ASCII)
_SO_FAR = re.compile("累计(?!增长|增速|同比)")
_UNTIL_A_DAY = re.compile(r"截[至止](\d{1,2})月(\d{1,2})日", re.ASCII)
_SO_FAR_DONE = re.compile("截[至止](?!20)")
_OF_THE_WHOLE = re.compile("预计|预测|估计|估算|预估|[亩单]产|[均单]价|每[亩户人吨]|[亩户人]均")
_DECIDED = re.compile(
    "(?<![A-Za-z])(?:adopted|approved|passed|voted|awarded|agreed|announced|launched|unveiled|tabled|ratified)(?![a-z])[^.;]*$"
)
_SET_AGAINST_YEAR = re.compile(
    r"(?<![a-z])(?:from|on|than|against|with)(?![a-z])(?:[^.;]|\.(?=\d)){0,30}?(?<![\d.,])(?P<n>(?:19|20)\d\d)(?!\d)",
    re.ASCII,
)
_ON_A_DAY = re.compile("[Oo]n ?(?:[A-Z]|\\d)")
OF_SEVERAL = ("{from}/{n}", "so many years", "years of a plan", "past years", "next years", "named years")
SPANS = ("span", "next span", "so many years before")
BEFORE_IT = ("{l}", "{p}", "{b}")
_OF_ONE_CLAUSE = ("day", "{n}/..", "since fiscal")  # behind a number: they tell the time of no other


def period_of(moment: Moment) -> str:
    """Return the period of a figure; empty if no year can be told."""
    sentence = of_its_own(moment)
    cue = _dated_by(sentence, moment) or opened(moment.opening) or headed(moment.scene.heading)
    if cue and moment.planned and (cue[0]["period"] in BEFORE_IT or _SO_FAR_DONE.match(cue[1][0])):
        cue = None  # beside a goal, 去年 is only what it is set against, and 截至6月15日 what is done
    form = cue[0]["period"] if cue else ""
    if is_a_mean_year(moment.clause):
        return _average(moment, form, cue[1] if cue else None)
    if end := of_an_end(moment, form, cue[1] if cue else None):
        return end
    if _BASE.search(moment.clause) and form in ("", "span", "ten years"):
        return moment.calendar.own or year_text(moment.year)
    if form in ("span", "ten years") and not moment.adds_up:
        return year_text(moment.year) or span(moment, SPAN).partition("/")[2]
    if form == "past years" and not moment.adds_up_in_english:
        return _by_scene(moment)
    written = _written(form, cue[1], moment) if cue else ""
    return written or _so_far(moment) or _by_scene(moment)


def is_a_mean_year(clause: str) -> bool:
    """Whether what a clause counts is a mean of several years: 年均, 平均每年."""
    return _AVERAGE.search(clause) is not None


def is_on_another_year(clause: str, period: str) -> bool:
    """Whether a clause counts a change of a period from a year that is not the one before: 比2019年增长."""
    base = _BASE.search(clause)
    return base is not None and period != "" and int(base[1]) != Period.read(period).year - 1


def _dated_by(sentence: str, moment: Moment) -> tuple[Mapping[str, str], re.Match[str]] | None:
    """Return the last words of time before a figure, else those further behind it in its English clause."""
    cue, rest = last_cue(words("periods"), sentence), moment.rest
    is_new = not moment.measure.is_change  # what moved did so up to the day before it
    if cue and is_new and cue[0]["period"] in _OF_ONE_CLAUSE and _is_of_another_clause(cue[1], sentence):
        cue = last_cue(words("periods"), sentence[: cue[1].start()] + sentence[cue[1].end() :])
    if cue and cue[0]["period"] == "{y}" and (dated := last_cue(_dated(), sentence)):
        return dated  # 2023年，年度投资240亿元
    cue = cue or (last_cue(words("periods"), SET_AGAINST.sub("", rest)) if rest else None)
    return None if cue and _ON_A_DAY.match(cue[1][0]) and _DECIDED.search(sentence) else cue


def _is_of_another_clause(day: re.Match[str], sentence: str) -> bool:
    """Whether a time is only that of a number before it: arrears were £5m on 31 March 2023, and 9 were evicted."""
    before, behind = sentence[: day.start()], sentence[day.end() :].partition("|")[0]
    return re.search(r"\d", before) is not None and re.search(r"[,;](?!\d)", behind) is not None


@cache
def _dated() -> tuple[CueWords, ...]:
    """Return the words of time that name a year by itself."""
    return tuple(rule for rule in words("periods") if rule.tells["period"] == "{n}")


def _average(moment: Moment, form: str, match: re.Match[str] | None) -> str:
    """Return the years over which a mean change a year is taken."""
    if form in OF_SEVERAL and match:
        return _written(form, match, moment)
    last = moment.calendar.this or moment.calendar.year
    if form == "{n}/.." and match and int(match["n"]) < last:
        return f"{int(match['n']) + 1}/{last}"  # 7.5 percent annually since 2021
    if counted := _SO_MANY_YEARS.search(moment.clause):
        many = many_years(counted["years"])
        last = int(match["n"]) if form == "{n}" and match else 0
        return f"{last - many + 1}/{last}" if last else span(moment, many)
    if moment.planned and moment.calendar.year and _NEXT_FIVE.search(moment.sentence):
        return f"{moment.calendar.year + 1}/{moment.calendar.year + SPAN}"
    if form == "{n}" and match and (years := years_between(moment.sentence, match["n"] or "")):
        return years
    base = _BASE.search(moment.sentence) or _FROM_A_YEAR.search(moment.sentence)
    last = int(match["n"]) if form == "{n}" and match else moment.calendar.year
    if base and last > int(base[1]):
        return f"{int(base[1]) + 1}/{last}"
    if form == "ten years":
        return span(moment, TEN)
    is_of_a_span = form in SPANS or moment.scene.span or plan_years(moment.sentence)
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


def _written(form: str, match: re.Match[str], moment: Moment) -> str:
    """Return a period of the table with its years."""
    named = {key: text for key, text in match.groupdict().items() if text}
    if is_named(form, moment):
        return named_time(form, match, moment)
    if form == "this year" and moment.planned and not moment.calendar.is_fiscal:
        return year_text(moment.calendar.this or moment.calendar.year)
    if form in FORMS:
        return _unless_compared(form, english_period(form, match, moment.calendar), moment)
    leant_on = year_leant_on(match, moment)
    year = int(named.get("n") or named.get("m") or 0) or leant_on or moment.year
    if not year:
        return span(moment, SPAN) if form == "span" else ""
    if form in OF_MONTHS:
        return period_of_months(form, year, named, is_flow=moment.is_a_flow)
    return _of_a_year(form.replace("{y}-", "{n}-") if leant_on else form, year, match, moment)


def _unless_compared(form: str, period: str, moment: Moment) -> str:
    """Return an English period, but the document's own for a last year that is set against the year before it."""
    if form != "last year" or not period:
        return period
    base = _SET_AGAINST_YEAR.search(moment.after)
    own = moment.calendar.own or year_text(moment.calendar.year)
    return own if base and int(base["n"]) == Period.read(period).year else period


def _of_a_year(form: str, year: int, match: re.Match[str], moment: Moment) -> str:
    """Return a period of the table that is told by one year."""
    named = {key: text for key, text in match.groupdict().items() if text}
    this = moment.calendar.this or year
    if form == "own year end" and (years := _OF_ALL.findall(match.string[: match.start()])):
        year = int(years[-1])  # 2023年，…；年末: at the end of the year that its sentence named
    if form == "the year so far" and match[0] == "一年来" and not moment.is_of_its_year:
        return f"{year}"
    special = {
        "year end": f"{year}" if moment.planned or moment.is_a_flow else f"{year}-12-31",
        "own year end": f"{year}" if moment.planned or moment.is_a_flow else f"{year}-12-31",
        "year end before": _filled(
            "{l}" if moment.planned or moment.is_a_flow else "{l}-12-31", year, moment, ""
        ),
        "span": span(moment, SPAN),
        "so many years before": f"{moment.calendar.year - many_years(named.get('years', '1'))}",
        "plan end": plan_years(f"{named.get('plan', '')}五规划")[-4:],
        "years of a plan": of_a_plan(named),
        "so many years": f"{year - many_years(named.get('years', '1')) + 1}/{year}",
        "next span": f"{moment.calendar.year + 1}/{moment.calendar.year + SPAN}",
        "ten years": span(moment, TEN),
        "now": moment.calendar.own or f"{year}",
        "so far": f"{year}/.." if moment.is_of_its_year else f"../{year}",
        "the year so far": _year_so_far(moment, this),
    }
    return special.get(form) or _filled(form, year, moment, named.get("from", ""))


def _year_so_far(moment: Moment, this: int) -> str:
    """Return what 今年 means: up to the day that its sentence names, open while the year lasts, else all of it.

    A rate, what something yields apiece and what is estimated for a year are of all of it.
    """
    if until := _UNTIL_A_DAY.search(moment.sentence):
        return f"{this}-{int(until[1]):02d}-{int(until[2]):02d}"
    is_of_the_whole = moment.planned or _OF_THE_WHOLE.search(moment.clause)
    is_open = moment.is_of_its_year and not is_of_the_whole
    return f"{this}/.." if is_open and (moment.measure.is_rank or not moment.is_a_rate) else f"{this}"


def _filled(form: str, year: int, moment: Moment, first: str) -> str:
    """Return a form such as {y}-H1 with its years."""
    calendar = moment.calendar
    this = calendar.this or calendar.year
    last = moment.last_year
    return form.format(
        n=year,
        y=moment.year,
        t=this,
        o=f"{this}/..",
        l=last,
        b=last - 1,
        f=this + 1,
        p=calendar.year - 1,
        **{"from": first},
    )
