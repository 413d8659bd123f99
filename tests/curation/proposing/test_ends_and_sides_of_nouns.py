"""What stands at an English figure and is none of its noun: by whom it is, which goal it exceeds, a time beside it."""

import pytest

from tests.proposed import first_guess, the

LOANS = (
    "Sandwell Borough Council: annual report 2023\n"
    "Library loans passed 43,210 in 2023. Museum visits crossed 9,870. Tree plantings topping 4,310 were a record.\n"
)
GOALS = (
    "Sandwell Borough Council: report 2023\n"
    "In 2023 we built 432 homes, exceeding our target of 400. Recycling came to 52%, exceeding the goal of 50%.\n"
)
VILLAGES = "Jade County, work of 2023\nIn 2023 as many as 23 villages had income exceeding 500,000 yuan.\n"
SURVEY = (
    "Sandwell Borough Council: survey of 2023\n"
    "In 2023 65% of residents said the streets were clean, and 34% of households wanted more buses.\n"
)
WORK = (
    "Sandwell statistics: labour market 2023\n"
    "The unemployment rate was 4.3% for men and 3.9% for women. Incomes rose by 4.5% for rural residents.\n"
)
WAITS = "Sandwell Hospital Trust: report for the third quarter of 2023\nWaits (Quarter 2: some 241) fell to 213.\n"
PORT = "Sandwell Statistics, port, February 2024\nIn the year to June 30 the port took 4,321 boxes.\n"


@pytest.mark.parametrize(
    ("text", "printed", "phrase"),
    [
        (LOANS, "43,210", "Library loans"),
        (LOANS, "9,870", "Museum visits"),
        (LOANS, "4,310", "Tree plantings"),
        (GOALS, "400", "homes"),
        (GOALS, "50%", "Recycling"),
        (VILLAGES, "23", "villages over"),
        (WORK, "4.3%", "unemployment rate of men"),
        (WORK, "3.9%", "unemployment rate of women"),
        (WORK, "4.5%", "Incomes of rural residents"),
    ],
)
def test_a_verb_at_a_goal_or_a_mark_is_no_noun_and_for_whom_it_is_belongs_to_one(
    text: str, printed: str, phrase: str
) -> None:
    assert the(text, printed).phrase == phrase


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [(SURVEY, "65%", ""), (SURVEY, "34%", "")],
)
def test_what_people_said_is_no_count_of_them(text: str, printed: str, indicator: str) -> None:
    assert first_guess(the(text, printed)) == indicator


@pytest.mark.parametrize(("text", "printed", "period"), [(WAITS, "213", "2023-Q3"), (PORT, "4,321", "2024")])
def test_a_quarter_in_brackets_is_of_the_figure_before_and_a_year_to_a_day_is_no_year_to_a_month(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period
