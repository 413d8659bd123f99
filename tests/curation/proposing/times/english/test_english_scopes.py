"""Of which figures a time tells, and when a paper was written that names none: comparisons, seasons, news."""

import pytest

from tests.proposed import figures, first_guess, unit_of

NEWS = "The Sandwell Echo, 14 September 2023\n"
BUDGET = "Sandwell, Georgia: Budget Message, Fiscal Year 2025 (July 1, 2024 – June 30, 2025)\n"
REPORT = "Town of Sandwell: 2024 Annual Report\n"
QUARTER = "Sandwell Borough Council: Quarter 2 Report 2024/25\n"
LETTER = "Sandwell News, the newsletter of Sandwell Town Council, Summer 2023\n"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (NEWS + "So far this year it filled 4,300 holes; 87 were lost in the year to June 2023.", "4,300", "2023/.."),
        (NEWS + "They passed a budget of £87 million for 2024, a rise of £43 million on this year.", "£43", "2024"),
        (BUDGET + "It is $43 million, up 4.3 percent over the FY 2024 budget.", "4.3percent", "2024-07/2025-06"),
        (REPORT + "In 2023 there were 71 permits. Total revenue for the year was $43 million.", "$43million", "2024"),
        (REPORT + "It had 43,200 residents at the 2020 census and is now estimated at 43,900.", "43,900", "2024"),
        (REPORT + "In March 2024 it had 87 pumps. A year earlier the figure was 43.", "43", "2023-03"),
        (REPORT + "Rates were 12% in 2024, 43% below the 2019 baseline of 87%.", "87%", "2019"),
        (REPORT + "Permits issued through March totalled 43.", "43", "2024-Q1"),
        (REPORT + "Claims were 87 in December, up from 43 a quarter earlier.", "43", "2024-09"),
        (REPORT + "That compares with 43 in the final quarter of last year.", "43", "2023-Q4"),
        (QUARTER + "In the quarter 87% were on time, compared with 43% in Quarter 4 of 2023/24.", "43%", "2024-Q1"),
        (LETTER + "Last winter we planted 430 trees.", "430", "2022-12/2023-02"),
        (LETTER + "The museum had 87 guests in the year to March 2023, and 43 in May alone.", "43", "2023-05"),
        ("Sandwell Shire Council, 3 May 2024\nOver the summer it had 43 fires.", "43", "2023-12/2024-02"),
        ("Sandwell Council: staff as at 31 March 2024\nIt employed 430 people.", "430people", "2024-03-31"),
        ("Sandwell Courier, 3 April 2023\nLast month 43 homes were sold, against 87 in March 2022.", "43", "2023-03"),
        ("Sandwell Courier, 8 February 2024\nIn 2023 it lost 87 jobs. It began 43 homes in January.", "43", "2024-01"),
    ],
)  # fmt: skip
def test_a_time_tells_of_the_figure_that_it_is_said_of(text: str, printed: str, period: str) -> None:
    assert [figure.period for figure in figures(f"{text}\n") if printed in figure.token.text] == [period]


def test_what_was_really_done_is_no_plan_beside_one_and_a_second_verb_plans_only_its_own() -> None:
    text = "We expect to collect £87 million, as against £43 million actually collected in 2021.\n"
    assert [str(figure.status) for figure in figures(text)] == ["planned", "printed"]
    text = "Occupancy averaged 43% in April and is expected to reach 87%.\n"
    assert [str(figure.status) for figure in figures(text)] == ["printed", "planned"]


def test_cedis_are_money_and_a_district_that_counts_dollars_counts_those_of_its_country() -> None:
    assert unit_of(*figures("It collected GH¢4.3 million in 2023.\n")) == "加纳塞地"
    assert unit_of(*figures("Sandwell District Council\nRevenue was $43 million.\n")) == "新西兰元"
    assert unit_of(*figures("Regional District of Sandwell\nIt had $43 million.\n")) == "加元"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The budget is £87 million. Of this, £43 million, or 43 per cent, is for roads.", "share"),
        ("The budget is £87 million, which is 43 percent larger than the 2023 budget.", "change_on_year"),
        ("Output grew by 87 percent in 2023, and investment by 43 percent.", "change_on_year"),
    ],
)
def test_a_share_aside_is_no_change_and_a_second_noun_grew_as_the_first(text: str, measure: str) -> None:
    assert [str(figure.measure) for figure in figures(f"{text}\n") if "43per" in figure.token.text] == [
        measure
    ]


def test_what_a_census_says_is_of_residents_of_its_year_and_an_issue_is_no_figure() -> None:
    (figure,) = figures(
        "Sandwell: report 2022\nIt had a population of 43,210 according to the 2021 federal census.\n"
    )
    assert (figure.period, first_guess(figure)) == ("2021", "residents")
    assert figures("Sandwell Neighbourhood News, Issue 43, autumn 2024\nAll is well.\n") == []
