"""English papers that tell only by their date, their title or a date aside of when their figures are."""

import pytest

from tests.proposed import figures, the

SKIES = (
    "Cleaner air for the city\n"
    "Sandwell had 312 good days last year, more than in any other year since the people of the city began to count "
    "them at three stations by the river, figures of the air bureau published on January 9, 2022 show. "
    "Its mean PM2.5 level was 34 micrograms per cubic metre.\n"
)
SESSION = (
    "Report on the Work of the Government (delivered at the session of the county congress on January 8, 2022)\n"
    "In the past year, budget revenue came to 1.43 billion yuan. In 2022 we will build 12 parks.\n"
)
ADDRESS = (
    "City of Sandwell, Arizona: State of the City 2023\n"
    "In fiscal year 2022, which closed last June 30, sales tax rose. We trained 21 officers.\n"
    "Unemployment averaged 3.1 percent last calendar year.\n"
)
TODAY = (
    "State of the City, February 7, 2023\n"
    "Last year we built 43 homes. The city is home to 43,200 people today.\n"
)
VILLAGES = (
    "Tea pays for the village hall\nIn 2019 the village earned 90,000 yuan.\n"
    "Of the county's 83 villages, 12 had more than that in 2022.\n"
)
MESSAGE = (
    "Sandwell County, Wisconsin: County Executive's Budget Message, October 2, 2022\n"
    "Members of the Board, friends: after a hard summer for all of us, the proposed 2023 budget holds "
    "the property tax levy to $43.2 million. Total spending would come to $98 million.\n"
    "Fuel costs have grown by an average of 4.3 percent annually since 2018.\n"
)
COURIER = (
    "The Sandwell Courier, 9 February 2022\n"
    "Householders face a council tax rise of 2.87 per cent from April, which would add £4.30 to a bill.\n"
)
THEFTS = (
    "State of the City, March 3, 2022\n"
    "Violent crime dropped 12 percent in 2021, and thefts dropped from 312 to 287.\n"
    "Since 2012 burglaries dropped from 98 to 43.\n"
)
HOMES = (
    "Sandwell Council: Annual Report 2021/22\n"
    "It took us 32.1 days to let a home, whereas a year earlier it had taken 41.3.\n"
)
PLAN = "Rates of the district, July 2021\nOver the three years to June 2024 we will spend $83 million on pipes.\n"
WHOLE = (
    "Steel output jumps\nIn the fourth quarter of 2021 steel output came to 2.4 billion yuan. "
    "For the year as a whole, it was 8.7 billion yuan.\n"
)
NEWS = (
    "The Sandwell Observer, 21 March 2022\n"
    "House prices rose 4.3% in the year to January. Vacancy now stands at 8.3%, compared with 11.4% in autumn 2019 "
    "and a national average of 12.9%. In the first 11 months of 2021 crews met 43 fires.\n"
    "The town has grown to 12,480 people, an increase of 9 per cent since the 2011 census.\n"
)
WASTE = (
    "Sandwell Council: Waste Update 2021-22\n"
    "Homes recycled 45.2% of their waste last year, up from 43.8% in 2020-21. "
    "The council employed 612 people (full-time equivalents) at 31 March 2022, compared with 634 a year earlier.\n"
)
CARD = "Sandwell Council: Scorecard Q3 2021/22\nHomeless applications: 264 (Q2: 241). Bins missed: 87 (October: 93).\n"
PORT = (
    "Port of Sandwell, 2021 results\nIt saw 38 ships with 96,000 people, against 31 and 71,000 in 2020. "
    "Profit reached £3.4m.\n"
)
SUBMITTED = (
    "City of Sandwell, California: Mayor's Budget Message, Fiscal Year 2022-23\n"
    "I submit a budget of $312.5 million for the fiscal year beginning July 1, 2022. Revenues are expected to grow "
    "by 3.2 percent. Sales tax is our largest source, at $46 million or 33 percent.\n"
)
SET_ASIDE = (
    "Sandwell Council: Roads Statement 2021\nIn 2021 the council mended 62 roads. "
    "A further £3.2m has been set aside for 2022.\n"
)
KIWIS = "Kiwis bring wealth\nThe township began growing kiwis in 2012. More than 310 families grow them.\n"
RATES = (
    "Sandwell Regional Council: Media Release, 30 June 2021\n"
    "Council's 2021-22 budget delivers works of $54.1 million. General rates will rise by 4.9 per cent.\n"
)
HALF = (
    "Statistical Bulletin: The Economic Performance of the District in the First Half of 2021\n"
    "GDP reached 21.3 billion yuan, more than in the same period of last year.\n"
)
RENTS = (
    "Sandwell Free Press, 7 December 2021\nThe council let 143 homes in the last financial year. "
    "Rents go up by 7.3 per cent in April, adding £6.40 a week to a bill.\n"
)
STEEL = (
    "Steel output jumps\nSteel output came to 2.1 billion yuan in the first quarter of 2022. "
    "The district has set its sights on 9 billion yuan. "
    "Work has begun on 43 of the 87 projects scheduled for the year. The district wants PM2.5 to fall below 32.\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (SKIES, "312", "2021"),
        (SKIES, "34 micrograms per cubic metre", "2021"),
        (SESSION, "1.43 billion yuan", "2021"),
        (SESSION, "12", "2022"),
        (ADDRESS, "21", "2021-07/2022-06"),
        (TODAY, "43,200 people", "2023-02"),
        (ADDRESS, "3.1 percent", "2022"),
        (VILLAGES, "83 villages", "2022"),
        (MESSAGE, "$43.2 million", "2023"),
        (MESSAGE, "$98 million", "2023"),
        (MESSAGE, "4.3 percent", "2019/2023"),
        (COURIER, "rise of 2.87 per cent", "2022-04/2023-03"),
        (COURIER, "£4.30", "2022-04/2023-03"),
        (THEFTS, "312", "2020"),
        (THEFTS, "287", "2021"),
        (HOMES, "41.3", "2020-04/2021-03"),
        (PLAN, "$83 million", "2021-07/2024-06"),
        (STEEL, "9 billion yuan", "2022"),
        (WHOLE, "8.7 billion yuan", "2021"),
        (NEWS, "rose 4.3%", "2021-02/2022-01"),
        (NEWS, "11.4%", "2019"),
        (NEWS, "43", "2021-01/2021-11"),
        (NEWS, "increase of 9 per cent", "2021"),
        (WASTE, "45.2%", "2021-04/2022-03"),
        (WASTE, "612 people", "2022-03-31"),
        (WASTE, "634", "2021-03-31"),
        (CARD, "264", "2021-Q4"),
        (CARD, "241", "2021-Q3"),
        (CARD, "87", "2021-Q4"),
        (CARD, "93", "2021-10"),
        (PORT, "£3.4m", "2021"),
        (SUBMITTED, "$312.5 million", "2022-07/2023-06"),
        (KIWIS, "310", ""),
        (HALF, "21.3 billion yuan", "2021-H1"),
        (RENTS, "143", "2020-04/2021-03"),
        (RENTS, "up by 7.3 per cent", "2022-04/2023-03"),
        (RENTS, "£6.40", "2022-04/2023-03"),
        (RATES, "$54.1 million", "2021-07/2022-06"),
        (STEEL, "87", "2022"),
    ],
)
def test_when_a_figure_is_of(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_months_are_no_figure_and_no_more_is_an_average_of_the_country() -> None:
    printed = [figure.printed for figure in figures(NEWS)]
    assert "11 months" not in printed
    assert "12.9%" not in printed


def test_what_will_grow_by_so_much_is_a_change_and_what_is_money_or_so_much_of_it_a_share() -> None:
    measures = [str(the(SUBMITTED, printed).measure) for printed in ("3.2 percent", "33 percent")]
    assert measures == ["change_on_year", "share"]


def test_what_began_long_ago_did_not_begin_a_year_before() -> None:
    assert the(THEFTS, "98").period != "2020"


BOARD = (
    "The Sandwell Gazette, June 14, 2022\nThe board adopted a $52.4 million budget. "
    "Tax revenue is projected at $31.2 million. It took in $4.2 million in May.\n"
)


def test_what_a_board_adopts_as_a_budget_or_is_projected_at_is_planned() -> None:
    assert [str(figure.status) for figure in figures(BOARD)] == ["planned", "planned", "printed"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (MESSAGE, "$43.2 million"),
        (STEEL, "9 billion yuan"),
        (STEEL, "below 32"),
        (SUBMITTED, "$312.5 million"),
        (SET_ASIDE, "£3.2m"),
    ],
)
def test_what_a_budget_holds_or_somebody_sets_his_sights_on_or_wants_to_fall_is_planned(
    text: str, printed: str
) -> None:
    assert str(the(text, printed).status) == "planned"
