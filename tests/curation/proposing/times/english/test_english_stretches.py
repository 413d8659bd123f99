"""Of when an English figure is where two words of time tell it together, or where it leans on a time or a country."""

import pytest

from tests.proposed import figures

MONTHLY = (
    "Sandwell County Council: monthly report, October 2024\n"
    "Up to September 543 books were lent, compared with 432 in the first nine months of last year.\n"
)
QUARTER = (
    "Sandwell Council: performance report, Quarter 3, 2024/25\n"
    "Between October and December 87% of calls were answered, against 76% in the same quarter of 2023/24.\n"
)
AGO = (
    "Sandwell Council: annual report 2022-2023 (April to March)\n"
    "Sickness averaged 8.7 days in 2022-23. It had been 7.6 days in 2021-22 and 6.5 days the year before that. "
    "Complaints came to 432, down from 543 three years ago.\n"
)
DATE = (
    "Sandwell Town, Ontario: note of 12 November 2024\n"
    "Arrears were $432,000 as of October 31, down from $543,000 at the same date in 2023.\n"
)
PERIOD = (
    "Sandwell County comes first\nIn the first nine months of 2024 output was 98 million yuan.\n"
    "The county signed 87 projects in the period.\n"
)
SUMS = (
    "Sandwell County: trade in the third quarter of 2024\n"
    "Output came to 43 million yuan. Exports over the nine months were 54 million yuan.\n"
)
PLAN = (
    "Work report of Sandwell County, 2021\n"
    "During the 13th Five-Year Plan period 432 kilometres of road were opened, "
    "and the ratio dropped from 8.7 percent at the end of 2015 to zero.\n"
)
MINUTES = (
    "Sandwell Town Council: minutes of the meeting held on 8 May 2024\n"
    "The precept for 2024/25 was noted. At the end of the financial year it held £87,600. "
    "Rents raised £5,430 last year.\n"
)
BUDGET = (
    "The Sandwell Gazette, Queensland, 29 August 2024\n"
    "People will pay 4.3 per cent more this financial year after councillors adopted a $87 million budget in June. "
    "Roads account for $43 million of that, including $7.6 million for bridges.\n"
)
NEWSPAPER = (
    "Sandwell News, 9 May 2025\n"
    "The council wrote off £87,600 in the last financial year. It took 97.5% of bills, more than in 2024-25.\n"
)
ASIDE = (
    "Sandwell Council: 2022/23\nTenants owed £1.43 million at the year end (31 March 2022: £1.32 million).\n"
)
AHEAD = (
    "Sandwell Town sets its sights on 2025\n"
    "SANDWELL, Dec. 28, 2024 -- Output of the town came to 4.3 billion yuan this year. "
    "Last year it was 3.2 billion yuan.\n"
)
SEASONS = (
    "Sandwell Shire Council: column, 3 March 2023\n"
    "Our pools took 43,200 people between December and February, up 8.7 per cent on last summer. "
    "Since the flood of October 2021 we have mended 98 kilometres of road. By June we will mend 54 kilometres.\n"
)
NEXT = "Sandwell Council: address, 12 January 2024\nLast year we laid 43 km of pipe. By March 87 homes will be built.\n"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (MONTHLY, "432", "2023-Q1/2023-Q3"),  # of last year the first nine months
        (QUARTER, "76%", "2023-Q4"),  # and no year of twelve months
        (AGO, "7.6days", "2021-04/2022-03"),
        (AGO, "6.5days", "2020-04/2021-03"),  # before what stands before it
        (AGO, "543", "2019-04/2020-03"),
        (DATE, "$543,000", "2023-10-31"),
        (PERIOD, "87", "2024-Q1/2024-Q3"),  # the period that was named last
        (SUMS, "54million", "2024-Q1/2024-Q3"),  # up to the end of its own
        (PLAN, "432kilometres", "2016/2020"),
        (MINUTES, "£87,600", "2024-03-31"),  # the last year that closed before the meeting
        (MINUTES, "£5,430", "2023-04/2024-03"),
        (BUDGET, "4.3per cent", "2024-07/2025-06"),
        (BUDGET, "$87million", "2024-07/2025-06"),  # and not of the month in which it was adopted
        (BUDGET, "$43million", "2024-07/2025-06"),  # a part is of the time of its whole
        (BUDGET, "$7.6million", "2024-07/2025-06"),
        (NEWSPAPER, "£87,600", "2024-04/2025-03"),  # which only tells of 2024-25, and is not of it
        (ASIDE, "£1.32million", "2022-03-31"),
        (AHEAD, "4.3billion", "2024"),  # a title's year to come is not its own
        (AHEAD, "3.2billion", "2023"),
        (SEASONS, "43,200", "2022-12/2023-02"),
        (SEASONS, "98kilometres", "2021/.."),
        (SEASONS, "54kilometres", "2023-06-30"),
        (NEXT, "87", "2024-03-31"),  # what is planned is not before its paper
    ],
)
def test_two_words_of_time_tell_a_stretch_together(text: str, printed: str, period: str) -> None:
    assert next(figure.period for figure in figures(text) if printed in figure.token.text) == period


@pytest.mark.parametrize(
    "head",
    [
        "County Government of Sandwell, Kenya: report, financial year 2022/23",
        "Sandwell Council: report 2022/23 (July to June)",
        "Te Sandwell District Council: report 2022/23",
        "Sandwell Council: report 2022/23 as at 30 June 2023",  # which closed its year
    ],
)
def test_a_country_or_the_day_on_which_it_closed_tells_when_a_financial_year_begins(head: str) -> None:
    assert [figure.period for figure in figures(f"{head}\nIt dealt with 432 claims per cent.\n")] == [
        "2022-07/2023-06"
    ]


def test_a_quarters_last_day_closes_no_financial_year() -> None:
    text = "Sandwell Council: quarterly report 2022/23\nBy 30 June 2023 the council tax had brought in 43 per cent.\n"
    assert [figure.period for figure in figures(text)] == ["2023-06-30"]
    assert figures(text.replace("By 30 June 2023 the", "The"))[0].period == "2022-04/2023-03"


def test_a_month_in_the_title_that_the_text_never_speaks_of_again_only_dates_it() -> None:
    text = "Work report of Sandwell, February 2021: a look back\nIn 2020 the county had 43 schools and 87 clinics.\n"
    assert {figure.period for figure in figures(text)} == {"2020"}
    again = "Sandwell, February 2021: the weather\nIn February there were 43 dry days. It had 87 dry roads.\n"
    assert {figure.period for figure in figures(again)} == {"2021-02"}
