"""Of when an English figure is that is counted from when its paper was written, or stands at an end of a year."""

import pytest

from tests.proposed import figures, the

FAIR = (
    "Sandwell Village News, Winter 2023\n"
    "Our fair made £5,430, against £4,320 last December. Between January and November the hall was let on 43 days. "
    "Membership stands at 87.\n"
)
MINUTES = (
    "Sandwell Municipal District: Minutes of the Monthly Meeting held on Monday 14th October 2024\n"
    "Members noted that 43 sites were empty at the end of September, down from 54 at the start of the year. "
    "Budget 2025 provides €1.2 million for paths.\n"
)
BUDGET = (
    "Sandwell County, Iowa: Adopted Budget, Fiscal Year 2023-24\n"
    "The budget for the year beginning July 1, 2023 is $87.6 million. In the current year it is $76.5 million. "
    "Since 2018-19 the number of posts has grown from 543 to 654.\n"
)
ASIDE = (
    "Sandwell City: sales in 2023\n"
    "Sales of tea, which had shrunk by 4.3 percent in 2022, grew by 8.7 percent.\n"
)
QUARTER = (
    "Sandwell: trade in the third quarter of 2025\n"
    "Output came to 98 million yuan in the third quarter, against 87 million yuan in the second.\n"
)

SPEECH = (
    "Sandwell City, Ontario: address by the Mayor, 7 November 2022\n"
    "Last year 87 homes were built; ten years earlier it was 432. In the half year to June 2022 we took $43 million. "
    "Prices rose by 7.6 per cent in the March quarter. For the full year 98 homes are expected.\n"
)
AUDIT = (
    "Sandwell County, Florida, December 9, 2024\n"
    "The board took the accounts for the fiscal year that ended September 30, 2024. Revenues were $87.6 million. "
    "Taxes made up $43 million, or 49 percent, of revenues. Spending on research was 2.1 percent of GDP. "
    "It had 543 firms at the end of the year. Roads drew 31 percent more money.\n"
)
AIR = (
    "Sandwell City sees clear air\nThe index fell to 3.4 in the first eight months of 2022, from 3.7 a year before. "
    "Good days were 89 percent of the total.\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (SPEECH, "87", "2021"),
        (SPEECH, "432", "2011"),  # before what stands before it
        (SPEECH, "$43million", "2022-H1"),
        (SPEECH, "7.6per cent", "2022-Q1"),
        (SPEECH, "98", "2022"),
        (AUDIT, "$87.6million", "2023-10/2024-09"),
        (AUDIT, "2.1percent", "2023-10/2024-09"),  # GDP ends its sentence
        (AIR, "89percent", "2022-01/2022-08"),  # and not that of what the index is set against
        (FAIR, "£4,320", "2022-12"),
        (FAIR, "87", "2023"),  # what stands is of now, and not of the months before
        (MINUTES, "43", "2024-09-30"),
        (MINUTES, "54", "2023-12-31"),  # what stood at the start of a year stood at the end of the one before
        (MINUTES, "€1.2million", "2025"),
        (BUDGET, "$87.6million", "2023-07/2024-06"),
        (BUDGET, "$76.5million", "2022-07/2023-06"),  # a budget is of the year to come
        (BUDGET, "543", "2018-07/2019-06"),
        (BUDGET, "654", "2023-07/2024-06"),
        (ASIDE, "4.3percent", "2022"),
        (ASIDE, "8.7percent", "2023"),  # what stands between commas is in passing
        (QUARTER, "87million", "2025-Q2"),  # in the second, said of quarters
    ],
)
def test_a_time_is_counted_from_when_its_paper_was_written(text: str, printed: str, period: str) -> None:
    assert next(figure.period for figure in figures(text) if printed in figure.token.text) == period


def test_a_fraction_that_is_set_against_another_time_is_a_change() -> None:
    fallen = the(
        "Sandwell Council: annual report 2021-22\nTrips were a fifth below the level of 2019-20.\n", "fifth"
    )
    assert fallen.measure.is_growth
    assert fallen.reading is not None
    assert fallen.reading.value == -20


def test_what_is_asked_for_is_planned_and_a_number_of_requests_is_not() -> None:
    text = "Sandwell Council: annual report 2023\nCustomer requests jumped to 9,870 in 2023.\n"
    assert the(text, "9,870").status.is_printed
    assert the(
        "Sandwell Council: report 2023\nWe are requesting the board to add 43 beds.\n", "43"
    ).status.is_planned
    assert the(
        "Sandwell Council: report 2023\nWe shall spend £6,540 on swings.\n", "£6,540"
    ).status.is_planned


def test_a_share_of_what_is_planned_is_no_plan() -> None:
    text = "Sandwell County: trade in 2023\nOutput came to 76.5 percent of what is planned for the year.\n"
    assert the(text, "76.5").status.is_printed


def test_what_was_made_in_a_year_is_no_stock_and_a_count_is_no_money() -> None:
    made = the("Sandwell Council: report 2023\nIn 2023 the council resurfaced 43 km of roads.\n", "43 km")
    assert [guess.indicator.id for guess in made.guesses if not guess.is_remote] == ["roads_resurfaced"]
    count = the(
        "Sandwell County in 2024\nIt signed 63 projects with agreed investment of 8 million yuan.\n",
        "63",
    )
    assert count.guesses[0].indicator.id == "projects_signed"


def test_shillings_are_money() -> None:
    taken = the(
        "County Government of Sandwell: report 2022/23\nRevenue of KShs 43 million was collected.\n",
        "43 million",
    )
    assert taken.quantity is not None
    assert taken.quantity.unit == "肯尼亚先令"
    assert taken.quantity.value == 43_000_000


def test_so_much_more_money_is_a_change() -> None:
    assert the(AUDIT, "31 percent").measure.is_growth
