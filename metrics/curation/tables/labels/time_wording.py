"""Messages about the times that a table prints: parts of years, years side by side, days told in two ways."""

from metrics.model.fault_form import FaultForm

MONTH_OR_YEARS = FaultForm(
    "{written:quoted} 可能是一个月，也可能是跨两年的年度；请在映射的 period 里写 names，说它是哪个",
    "{written:quoted} may be a month, or two years side by side; write which it is under names at period in the map",
    "ambiguous-time",
)
DAY_OR_MONTH = FaultForm(
    "{written:quoted} 的前两个数哪个是月、哪个是日，看不出；请在映射的 period 里写 names，说它是哪一天",
    "{written:quoted} does not tell which of its first two numbers is the month; write which day it is under names "
    "at period in the map",
    "ambiguous-time",
)
STRETCH_OF_A_YEAR = FaultForm(
    "在 {head:quoted} 列印着 {written:quoted}，是一年的一部分，映射没有取它；请写 period: {way}，"
    "或只收其中几行：only: {{{head}: …}}",
    "prints {written:quoted} below {head:quoted}, a part of a year that the map does not take; write period: {way}, or "
    "take some rows alone: only: {{{head}: …}}",
    "part-of-a-year",
)
NO_YEAR = FaultForm(
    "{written:quoted} 没有写年份；整张表是同一年，就写 --period 2023 这样的年份（sources.yaml 的 period），"
    "否则在映射的 period 里写 names: {{{written}: {meant}}}",
    "{written:quoted} says no year; where all of the table is of one, write it as --period 2023 (period in "
    "sources.yaml), else write names: {{{written}: {meant}}} at period in the map",
    "no-year",
)
STRETCH_OVER_FIGURES = FaultForm(
    "{written:quoted} 是一年的一部分，映射却把全表说成 {of_all:quoted}；请写 period: {way}",
    "{written:quoted} is a part of a year, and the map tells {of_all:quoted} of all figures; write period: {way}",
    "part-of-a-year",
)
