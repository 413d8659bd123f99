"""The periods of Chinese words that are counted from a year: 年末, 五年来, 四年前, 今年以来."""

import re
from collections.abc import Callable, Mapping

from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.ends_of_changes import SPAN
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.paragraphs import plan_years
from metrics.curation.proposing.times.spans import many_years, of_a_plan, span

# Said of all that follows in its sentence
_OF_ALL = re.compile(r"(?:^|[。；，：])((?:19|20)\d\d)年，", re.ASCII)
_UNTIL_A_DAY = re.compile(r"截[至止](\d{1,2})月(\d{1,2})日", re.ASCII)
_OF_THE_WHOLE = re.compile("预计|预测|估计|估算|预估|[亩单]产|[均单]价|每[亩户人吨]|[亩户人]均")


def of_a_year(form: PeriodForm, year: int, match: re.Match[str], moment: Moment, *, leant_on: int) -> str:
    """Return a period of the table that is meant by one year; ``leant_on``: the one that the word before it tells."""
    named = {key: text for key, text in match.groupdict().items() if text}
    if form.ends_its_sentences_year and (years := _OF_ALL.findall(match.string[: match.start()])):
        year = int(years[-1])  # 2023年，…；年末: at the end of the year that its sentence named
    read = OF_A_YEAR.get(form)
    meant = read(year, named, moment) if read else ""
    written = form.replace("{y}-", "{n}-") if leant_on else form
    return meant or _filled(written, year, moment, named.get("from", ""))


def _year_end(year: int, _: Mapping[str, str], moment: Moment) -> str:
    """Return the last day of a year; of what flows or is planned the year."""
    return f"{year}" if moment.planned or moment.is_a_flow else f"{year}-12-31"


def _so_many_years(year: int, named: Mapping[str, str], _: Moment) -> str:
    """Return so many years up to one: 四年来."""
    return f"{year - many_years(named.get('years', '1')) + 1}/{year}"


def _so_many_years_before(_: int, named: Mapping[str, str], moment: Moment) -> str:
    """Return the year so many before a document's own: 四年前."""
    return f"{moment.calendar.year - many_years(named.get('years', '1'))}"


def _next_span(_: int, __: Mapping[str, str], moment: Moment) -> str:
    """Return the five years after a document's own: 今后五年."""
    return f"{moment.calendar.year + 1}/{moment.calendar.year + SPAN}"


def _year_so_far(year: int, named: Mapping[str, str], moment: Moment) -> str:
    """Return what 今年 means: up to the day that its sentence names, open while the year lasts, else all of it.

    A rate, what something yields apiece and what is estimated for a year are of all of it.
    """
    if named.get("past") and not moment.is_of_its_year:
        return f"{year}"
    this = moment.calendar.this or year
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


OF_A_YEAR: Mapping[PeriodForm, Callable[[int, Mapping[str, str], Moment], str]] = {
    PeriodForm.YEAR_END: _year_end,
    PeriodForm.OWN_YEAR_END: _year_end,
    PeriodForm.YEAR_END_BEFORE: lambda _, named, moment: _year_end(moment.last_year, named, moment),
    PeriodForm.SPAN: lambda _, __, moment: span(moment, SPAN),
    PeriodForm.TEN_YEARS: lambda _, __, moment: span(moment, PeriodForm.TEN_YEARS.years_back),
    PeriodForm.NEXT_SPAN: _next_span,
    PeriodForm.SO_MANY_YEARS: _so_many_years,
    PeriodForm.SO_MANY_YEARS_BEFORE: _so_many_years_before,
    PeriodForm.PLAN_END: lambda _, named, __: plan_years(f"{named.get('plan', '')}五规划")[-4:],
    PeriodForm.YEARS_OF_A_PLAN: lambda _, named, __: of_a_plan(named),
    PeriodForm.NOW: lambda year, _, moment: moment.calendar.own or f"{year}",
    PeriodForm.SO_FAR: lambda year, _, moment: f"{year}/.." if moment.is_of_its_year else f"../{year}",
    PeriodForm.YEAR_SO_FAR: _year_so_far,
}
