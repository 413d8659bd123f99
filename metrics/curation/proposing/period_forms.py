"""How the cue table tells a period: with its years filled in, or by a name that says from what it is counted."""

from enum import StrEnum
from typing import Self

_ENGLISH, _MONTHS, _YEARS, _NAMED = "English", "months", "years", "what is named before"


class PeriodForm(StrEnum):
    """What a word of time tells.

    In braces stand years: n, from: those that it names; y: that of the document; l, b: 去年 and the one before;
    o: 今年, f: the next; p: the year before y. A name says from what the period is counted.
    """

    readers: str

    UNTOLD = ""  # no word of time stands beside a figure
    NAMED = "{n}"
    SINCE = "{n}/.."
    BETWEEN = "{from}/{n}"
    NAMED_H1 = "{n}-H1"
    NAMED_H2 = "{n}-H2"
    NAMED_Q1 = "{n}-Q1"
    NAMED_THREE_QUARTERS = "{n}-Q1/{n}-Q3"
    OWN = "{y}"
    LAST = "{l}"
    LAST_BUT_ONE = "{b}"
    BEFORE = "{p}"
    NEXT = "{f}"
    OPEN = "{o}"
    OWN_H1 = "{y}-H1"
    OWN_H2 = "{y}-H2"
    OWN_THREE_QUARTERS = "{y}-Q1/{y}-Q3"
    OWN_Q1 = "{y}-Q1"
    OWN_Q2 = "{y}-Q2"
    OWN_Q3 = "{y}-Q3"
    OWN_Q4 = "{y}-Q4"
    UP_TO_OWN = "../{y}"
    HALF_BEFORE_OWN = "P6M/{y}"
    MONTHS = "months", _MONTHS
    MONTH = "month", _MONTHS
    MONTH_END = "month end"
    MONTH_DAY = "month day"
    DAYS = "days", _MONTHS
    MONTH_TO_MONTH = "month to month", _MONTHS
    NAMED_YEAR = "named year", _NAMED
    YEAR_AFTER = "year after", _NAMED
    YEAR_BEFORE = "year before", _NAMED
    NAMED_MONTH = "named month", _NAMED
    OWN_MONTH = "own month", _NAMED
    MONTH_BEFORE = "month before", _NAMED
    MONTH_END_BEFORE = "month end before", _NAMED
    NAMED_YEARS = "named years", _NAMED
    NAMED_DAY = "named day", _NAMED
    NAMED_STRETCH = "named stretch", _NAMED
    YEARS_BEFORE_THAT = "years before that", _NAMED
    SAME_BEFORE = "same before", _ENGLISH
    YEAR_END = "year end", _YEARS
    OWN_YEAR_END = "own year end", _YEARS
    YEAR_END_BEFORE = "year end before", _YEARS
    SPAN = "span", _YEARS
    NEXT_SPAN = "next span", _YEARS
    TEN_YEARS = "ten years", _YEARS
    SO_MANY_YEARS = "so many years", _YEARS
    SO_MANY_YEARS_BEFORE = "so many years before", _YEARS
    PLAN_END = "plan end", _YEARS
    YEARS_OF_A_PLAN = "years of a plan", _YEARS
    NOW = "now", _YEARS
    SO_FAR = "so far", _YEARS
    YEAR_SO_FAR = "the year so far", _YEARS
    FISCAL = "fiscal", _ENGLISH
    FISCAL_END = "fiscal end", _ENGLISH
    SINCE_FISCAL = "since fiscal", _ENGLISH
    YEAR_ENDED = "year ended", _ENGLISH
    YEAR_TO_A_MONTH = "year to a month", _ENGLISH
    MONTHS_ENDED = "months ended", _ENGLISH
    SINCE_A_DAY = "since a day", _ENGLISH
    FROM_A_FIRST_DAY = "from a first day", _ENGLISH
    FROM_ITS_FIRST_MONTH = "from its first month", _ENGLISH
    FISCAL_QUARTER = "fiscal quarter", _ENGLISH
    QUARTER_OF_THIS_YEAR = "quarter of this year", _ENGLISH
    QUARTER_BEFORE = "quarter before", _ENGLISH
    NAMED_QUARTER = "named quarter", _ENGLISH
    NAMED_MONTHS = "named months", _ENGLISH
    NAMED_DAYS = "named days", _ENGLISH
    FIRST_MONTHS = "first months", _ENGLISH
    YEAR_TO_DATE = "year to date", _ENGLISH
    DAY = "day", _ENGLISH
    PAST_YEARS = "past years", _ENGLISH
    YEARS_UNTIL_NOW = "years until now", _ENGLISH
    NEXT_YEARS = "next years", _ENGLISH
    YEARS_TO = "years to", _ENGLISH
    YEARS_ENDED = "years ended", _ENGLISH
    THIS_YEAR = "this year", _ENGLISH
    WHOLE_YEAR = "whole year", _ENGLISH
    NEXT_YEAR = "next year", _ENGLISH
    LAST_YEAR = "last year", _ENGLISH
    LAST_FINANCIAL_YEAR = "last financial year", _ENGLISH
    THIS_FINANCIAL_YEAR = "this financial year", _ENGLISH
    NEXT_FINANCIAL_YEAR = "next financial year", _ENGLISH
    YEAR_CLOSED = "year closed", _ENGLISH
    YEAR_OPENED = "year opened", _ENGLISH
    CURRENT_YEAR = "current year", _ENGLISH
    LAST_SUCH_MONTH = "last such month", _ENGLISH
    NUMBERED_PLAN = "numbered plan", _ENGLISH
    YEAR_EARLIER = "year earlier", _ENGLISH
    HALF = "half", _ENGLISH
    SEASON = "season", _ENGLISH
    THE_YEAR = "the year", _NAMED
    YEARS_AGO = "years ago", _ENGLISH
    AT_PRESENT = "at present", _ENGLISH

    def __new__(cls, text: str, readers: str = "") -> Self:
        """Return a form as the cue table writes it; ``readers``: the words by whose table its period is read."""
        form = str.__new__(cls, text)
        form._value_, form.readers = text, readers
        return form

    @property
    def names_its_year(self) -> bool:
        """Trait: whether a word of time is a year, and nothing but that."""
        return self is PeriodForm.NAMED

    @property
    def names_its_ends(self) -> bool:
        """Trait: whether a word of time names the first year and the last."""
        return self is PeriodForm.BETWEEN

    @property
    def is_since_a_year(self) -> bool:
        """Trait: whether a word of time names a year from which on something is counted."""
        return self in (PeriodForm.SINCE, PeriodForm.SINCE_FISCAL)

    @property
    def is_own_year(self) -> bool:
        """Trait: whether a word of time means the year of its document, without naming one."""
        return self is PeriodForm.OWN

    @property
    def is_this_year(self) -> bool:
        """Trait: whether an English word of time means the year, or the financial year, of its document."""
        return self is PeriodForm.THIS_YEAR

    @property
    def is_last_year(self) -> bool:
        """Trait: whether an English word of time means the year before."""
        return self is PeriodForm.LAST_YEAR

    @property
    def is_past(self) -> bool:
        """Trait: whether a word of time is 去年 or the like, which beside a goal is only what that is set against."""
        return self in (PeriodForm.LAST, PeriodForm.BEFORE, PeriodForm.LAST_BUT_ONE)

    @property
    def years_back(self) -> int:
        """Trait: over how many years a word of time looks back without naming one: 五年来, 十年间; 0 for others."""
        return {PeriodForm.SPAN: 5, PeriodForm.TEN_YEARS: 10}.get(self, 0)

    @property
    def is_of_past_years(self) -> bool:
        """Trait: whether an English word of time looks back over years: over the past five years."""
        return self is PeriodForm.PAST_YEARS

    @property
    def names_several_years(self) -> bool:
        """Trait: whether a word of time tells itself over which years a mean is taken."""
        return self in (
            PeriodForm.BETWEEN,
            PeriodForm.SO_MANY_YEARS,
            PeriodForm.YEARS_OF_A_PLAN,
            PeriodForm.PAST_YEARS,
            PeriodForm.NEXT_YEARS,
            PeriodForm.NAMED_YEARS,
        )

    @property
    def is_of_a_span(self) -> bool:
        """Trait: whether a word of time is of five years before or behind a document's own."""
        return self in (PeriodForm.SPAN, PeriodForm.NEXT_SPAN, PeriodForm.SO_MANY_YEARS_BEFORE)

    @property
    def leaves_its_base_open(self) -> bool:
        """Trait: whether a word of time says of a change when it ended, and not from when it is counted."""
        return self in (PeriodForm.UNTOLD, PeriodForm.OWN, PeriodForm.LAST) or self.years_back > 0

    @property
    def ends_with_its_clause(self) -> bool:
        """Trait: whether a word of time behind a number tells of no other: on 31 March, since 2019."""
        return self in (PeriodForm.DAY, PeriodForm.SINCE, PeriodForm.SINCE_FISCAL)

    @property
    def is_of_months_or_days(self) -> bool:
        """Trait: whether an English word of time names a first and a last month, or day."""
        return self in (PeriodForm.NAMED_MONTHS, PeriodForm.NAMED_DAYS)

    @property
    def is_of_a_financial_year(self) -> bool:
        """Trait: whether a word of time names a whole financial year."""
        return self in (PeriodForm.FISCAL, PeriodForm.FISCAL_END, PeriodForm.YEAR_ENDED)

    @property
    def is_of_a_document(self) -> bool:
        """Trait: whether an English document's head says so of what time it is."""
        return self.is_of_a_financial_year or self in (
            PeriodForm.FISCAL_QUARTER,
            PeriodForm.NAMED_H1,
            PeriodForm.NAMED_H2,
            PeriodForm.NAMED_Q1,
            PeriodForm.NAMED_THREE_QUARTERS,
            PeriodForm.NAMED_QUARTER,
            PeriodForm.NAMED_MONTHS,
            PeriodForm.MONTHS_ENDED,
        )

    @property
    def is_up_to_an_end(self) -> bool:
        """Trait: whether a word of time is the last day of a month, or a day up to which something is counted."""
        return self in (PeriodForm.MONTH_END, PeriodForm.MONTH_DAY)

    @property
    def is_of_an_event(self) -> bool:
        """Trait: whether a word of time is of a holiday or a fair, and holds wherever it stands in a sentence."""
        return self is PeriodForm.DAYS

    @property
    def opens_a_paragraph(self) -> bool:
        """Trait: whether a word of time holds for the sentences behind its own."""
        is_a_stretch = self in (
            PeriodForm.OPEN,
            PeriodForm.YEAR_SO_FAR,
            PeriodForm.NAMED_H1,
            PeriodForm.OWN_H1,
            PeriodForm.OWN_THREE_QUARTERS,
            PeriodForm.MONTHS,
            PeriodForm.LAST,
            PeriodForm.SINCE,
            PeriodForm.MONTH_TO_MONTH,
        )
        return is_a_stretch or self.is_of_an_event or self.is_up_to_an_end

    @property
    def ends_its_sentences_year(self) -> bool:
        """Trait: whether a word of time is the end of the year that its sentence named: 年末."""
        return self is PeriodForm.OWN_YEAR_END

    @property
    def is_the_same_before(self) -> bool:
        """Trait: whether an English word of time is the same stretch of an earlier year."""
        return self is PeriodForm.SAME_BEFORE
