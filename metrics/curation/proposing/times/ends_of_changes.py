"""The two ends of a change, 从2017年的3亿元增长到2022年的4亿元, and of which year each of them is."""

import re

from metrics.curation.proposing.english_earlier_figures import is_left
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.calendar import is_a_period
from metrics.curation.proposing.times.english.english_months import fiscal_year
from metrics.curation.proposing.times.english.english_periods import english_period
from metrics.curation.proposing.times.moments import Moment
from metrics.model.period import Period

SPAN = PeriodForm.SPAN.years_back
_FROM_TO = re.compile(
    r"[从由自](?P<first>(?:19|20)\d\d)年[^。；]{0,24}?[到至](?P<last>(?:19|20)\d\d)年", re.ASCII
)
_BESIDE = re.compile(
    r"(?P<last>(?:19|20)\d\d)年(?:[与和同]|较|比)(?P<first>(?:19|20)\d\d)年(?:相比|比较)", re.ASCII
)
BETWEEN = r"(?:[^.;]|\.(?=\d))*?"  # within an English sentence
_IN_ENGLISH = re.compile(
    rf"from ?{BETWEEN}in ?(?P<first>(?:19|20)\d\d){BETWEEN} ?to ?{BETWEEN}in ?(?P<last>(?:19|20)\d\d)",
    re.ASCII,
)
_UP_FROM = re.compile(
    rf"in ?(?P<last>(?:19|20)\d\d){BETWEEN}(?:up|down|compared with|against) (?:from )?"
    rf"{BETWEEN} in ?(?P<first>(?:19|20)\d\d)",
    re.ASCII,
)
_LEFT_AND_COME = re.compile(r"^ ?to ?$")
_COMPARED_WITH = re.compile(r"[与同和](?P<n>(?:19|20)\d\d)年[^，。；|]*\|[^，。；]{0,2}相比", re.ASCII)
_OF_ITS_YEAR = re.compile(
    r"(?:[比较与同]|超过|高于|低于)(?P<n>(?:19|20)\d\d)年(?P<half>上半年)?(?:全年|度)?的$|[比较与同](?P<end>(?:19|20)\d\d)年[末底]的$",
    re.ASCII,
)
_OF_LAST_YEAR = re.compile("(?:[比较与]|超过|超出|高于|低于)(?:去年|上年)(?:全年|一?整年|全年度)?的$")
_TO_ITS_YEAR = re.compile(
    r"[从由自](?:19|20)\d\d年(?!以?来)[^。；]{0,24}?[到至](?:19|20)\d\d年[^。；]*；", re.ASCII
)


def of_an_end(moment: Moment, form: PeriodForm, match: re.Match[str] | None) -> str:
    """Return the period of one end of a change, 从3亿元增长到4亿元, as far as it is another than that of all of it."""
    if form.names_its_ends and match and (named := _end_in_english(moment)):
        return match[named]
    if form.is_since_a_year and match and (end := _end_since(moment, form, match)):
        return end
    if form.is_of_months_or_days and match and is_left(moment.clause, moment.after):
        return _first_month(english_period(form, match, moment.calendar) or "")
    if base := _COMPARED_WITH.search(f"{moment.clause}|{moment.after}"):
        return base["n"]
    if counted_from := of_a_base(moment.clause):
        return counted_from
    if _OF_LAST_YEAR.search(moment.clause):
        return year_text(moment.last_year)
    return _of_a_named_end(moment, form, match) if moment.comes_first or moment.comes_to else ""


def before_or_at_its_end(span: str, moment: Moment) -> str:
    """Return the year of a level told of several years: the last, or that before the first where it rose from there.

    “十四五”前三年，城镇化率由52.3%提高到58.1%: of 2020 and of 2023, and neither of 2021 to 2023.
    """
    first, _, last = span.partition("/")
    return year_text(int(first) - 1) if moment.comes_first else last


def _end_since(moment: Moment, form: PeriodForm, match: re.Match[str]) -> str:
    """Return the period of an end of an English change since a year: since 2019 it has grown from 43 to 87."""
    if is_left(moment.clause, moment.after):
        start = english_period(form, match, moment.calendar) or match["n"]
        first = Period.read(start).start if is_a_period(start) else None
        return fiscal_year(first.year, first.month) if first else ""
    is_where_it_came = _LEFT_AND_COME.search(moment.clause) is not None
    return (moment.calendar.own or year_text(moment.calendar.year)) if is_where_it_came else ""


def _first_month(period: str) -> str:
    """Return the month in which an English change of several months begins; empty for a time that has no such."""
    start = Period.read(period).start if is_a_period(period) else None
    return f"{start:%Y-%m}" if start else ""


def of_a_base(clause: str) -> str:
    """Return the period of what a change is only counted from: 2018 in 比2018年的6.4亿元增长; empty for others."""
    base = _OF_ITS_YEAR.search(clause)
    if base is None:
        return ""
    return f"{base['n']}{'-H1' if base['half'] else ''}" if base["n"] else f"{base['end']}-12-31"


def _of_a_named_end(moment: Moment, form: PeriodForm, match: re.Match[str] | None) -> str:
    """Return the period of an end of a change that its own words call one: 从3亿元, 增长到4亿元."""
    if form.names_its_ends and match:
        return match["from" if moment.comes_first else "n"]
    if not moment.comes_first:
        return ""
    if "同期" in moment.clause and moment.calendar.own:
        return Period.read(moment.calendar.own).before(1).text
    if form.names_its_year and match:
        is_of_a_span = moment.is_dated_in_its_sentence and match["n"] not in moment.clause
        if is_of_a_span and int(match["n"]) == moment.calendar.year:
            return year_text(moment.calendar.year - SPAN)
        is_to_come = int(match["n"]) > moment.calendar.year
        return _first_of_two(moment.sentence, match["n"]) or year_text(moment.calendar.year * is_to_come)
    if form.leaves_its_base_open:
        return year_text(moment.year - (form.years_back or (SPAN if moment.scene.span else 1)))
    return ""


def _end_in_english(moment: Moment) -> str:
    """Return which of two named years an end of an English change is of: *from*, or *n*; empty where it is none.

    In between 2017 and 2022 it grew from 6,200 hectares to 9,400 the first is of 2017.
    """
    if is_left(moment.clause, moment.after):
        return "from"
    return "n" if _LEFT_AND_COME.search(moment.clause) else ""


def _first_of_two(sentence: str, last: str) -> str:
    """Return the year from which a sentence counts to its ``last``: 从2017年的3亿元增长到2022年的4亿元."""
    match = (*_FROM_TO.finditer(sentence), *_BESIDE.finditer(sentence))
    pairs = [pair["first"] for pair in match if pair["last"] == last]
    return pairs[-1] if pairs else ""


def years_between(sentence: str, last: str) -> str:
    """Return the years over which a sentence counts up to its ``last``: from 12 in 2017 to 21 in 2021."""
    changes = [
        change for pattern in (_IN_ENGLISH, _UP_FROM, _FROM_TO) for change in pattern.finditer(sentence)
    ]
    pairs = [pair["first"] for pair in changes if pair["last"] == last]
    return f"{int(pairs[-1]) + 1}/{last}" if pairs else ""


def without_ended(sentence: str) -> str:
    """Return a sentence without a change that a semicolon ends: its two years are of nothing behind that."""
    return _TO_ITS_YEAR.sub("；", sentence)


def year_text(year: int) -> str:
    """Return a year that an end of a change is of as a period; empty for none."""
    return str(year) if year > 0 else ""
