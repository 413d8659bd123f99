"""What verbs tell of an English figure: that it would be, is so now, was decided on a day, moves by so much."""

import pytest

from tests.proposed import figures, the

NEWS = (
    "The Sandwell Courier, Ontario, January 18, 2024\n"
    "The town issued 143 building permits in 2023. Its population now stands at about 9,870. "
    "Option B would patch the pool for $2.1 million. Council has approved a tax increase of 4.3 per cent for 2024. "
    "Water fees rise by $21 to $432.\n"
)
TOWN = (
    "Town of Sandwell, Massachusetts: annual report for fiscal year 2023 (July 1, 2022, to June 30, 2023)\n"
    "Spending came to $38.7 million, 4.3% above the prior year. "
    "The town adopted its plan of $43 million on May 8, 2023. "
    "For fiscal year 2024, town meeting approved spending of $39.6 million.\n"
)
SHIRE = (
    "Sandwell Borough Council: annual report 2022/23\n"
    "We planted 4,320 trees and decided 87 per cent of planning applications on time. "
    "We signed up 240 children, and loans came to 43,210 (2021/22: 41,320).\n"
    "The precept was £398,000, an increase of 4.2% or £5.43 for a home; we raised £20,100 (57%) ourselves.\n"
    "The council spent £612,000, just under £21,000 more than in the year before.\n"
)
YEARS = (
    "Report on the Work of the Government of Sandwell Province, January 2023\n"
    "Over the past five years GDP grew at an average annual rate of 6.3 percent to reach 3.9 trillion yuan in 2022.\n"
    "Our targets for 2023 are a jobless rate of 5.4 percent, and growth of 4.3 percent in budget revenue.\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [(NEWS, "$2.1 million", "planned"), (NEWS, "9,870", "printed"), (TOWN, "$39.6 million", "planned")],
)
def test_what_would_be_or_is_of_the_year_after_its_paper_is_planned(
    text: str, printed: str, status: str
) -> None:
    assert str(the(text, printed).status) == status


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (NEWS, "9,870", "2024-01"),
        (TOWN, "$38.7 million", "2022-07/2023-06"),
        (TOWN, "$43 million", "2022-07/2023-06"),
        (SHIRE, "41,320", "2021-04/2022-03"),
        (YEARS, "6.3 percent", "2018/2022"),
    ],
)
def test_a_figure_is_of_now_where_it_is_said_to_be_and_not_of_the_day_of_its_decision(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period


@pytest.mark.parametrize(
    ("text", "printed", "measure"),
    [
        (NEWS, "$21", "change_amount"),
        (TOWN, "4.3%", "change_on_year"),
        (SHIRE, "£5.43", "change_amount"),
        (SHIRE, "57%", "share"),
        (SHIRE, "£21,000", "change_amount"),
        (SHIRE, "240", "level"),
    ],
)
def test_what_moves_by_so_much_is_a_change(text: str, printed: str, measure: str) -> None:
    assert str(the(text, printed).measure) == measure


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [
        (NEWS, "4.3 per cent", "council_tax_rise"),
        (SHIRE, "87 per cent", "planning_decided_in_time"),
        (YEARS, "growth of 4.3 percent", "budget_revenue"),
    ],
)
def test_a_share_or_a_growth_is_of_the_noun_behind_it(text: str, printed: str, indicator: str) -> None:
    assert the(text, printed).guesses[0].indicator.id == indicator


@pytest.mark.parametrize(
    "text",
    ["Level 1 rules begin.\n", "Have your say by 5 pm.\n", "The control room may be reached at 1077.\n"],
)
def test_a_level_an_hour_or_a_telephone_is_no_figure(text: str) -> None:
    assert not figures(text)


def test_of_a_ratio_to_one_only_the_first_number_is_a_figure() -> None:
    assert [figure.token.text for figure in figures("The ratio is 14.3 to 1.\n")] == ["14.3"]


DRAFT = (
    "Sandwell County Council\n"
    "Draft Budget 2025: Chief Executive's report\n"
    "It provides for spending of €143.2 million in 2025, an increase of €8.7 million (5.4%) "
    "on the adopted budget for 2024. 43 new homes are planned; 34 were delivered in 2024. "
    "The rate goes up by 3.1% from 1 April 2025. Works cost €2.1 million.\n"
)
POLICE = (
    "SANDWELL POLICE: FORCE SUMMARY\n"
    "12 months to 30 September 2024\n"
    "Burglary: 2,340 (-11%)\n"
    "999 calls answered within 10 seconds: 91.2% against a target of 90%\n"
    "Officers in post on 31 March 2023: 2,040\n"
)
PORT = (
    "Sandwell Harbour: facts for 2024\n"
    "In 2023 it handled 2.1 million tonnes, 4.3% down on 2022 (2.3 million tonnes). "
    "18 calls are booked for 2024 with 24,500 passengers expected.\n"
    "Population (Census 2011): 7,840\n"
    "We answered 4,320 calls, 3.2 percent more than at this point last year.\n"
)
NEWS_OF_A_HALF = (
    "Sandwell, July 22, 2024 -- The GDP rose 5.6 percent year on year to 38.2 billion yuan "
    "in the first half of 2024.\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "status", "period"),
    [
        (DRAFT, "5.4%", "planned", "2025"),
        (DRAFT, "43", "planned", "2025"),
        (DRAFT, "34", "printed", "2024"),
        (DRAFT, "€2.1 million", "planned", "2025"),
        (POLICE, "-11%", "printed", "2023-10/2024-09"),
        (POLICE, "91.2%", "printed", "2023-10/2024-09"),
        (POLICE, "2,040", "printed", "2023-03-31"),
        (PORT, "2.3 million tonnes", "printed", "2022"),
        (PORT, "24,500", "planned", "2024"),
        (PORT, "7,840", "printed", "2011"),
        (PORT, "3.2 percent", "printed", "2024"),
    ],
)
def test_a_figure_is_of_its_own_part_of_a_sentence_or_line(
    text: str, printed: str, status: str, period: str
) -> None:
    figure = the(text, printed)
    assert (str(figure.status), figure.period) == (status, period)


def test_a_signed_share_in_brackets_is_a_change_and_an_emergency_number_no_figure() -> None:
    assert str(the(POLICE, "-11%").measure) == "change_on_year"
    assert "999" not in [figure.token.text for figure in figures(POLICE)]


def test_what_year_on_year_stands_before_is_of_the_noun_before_that() -> None:
    assert the(NEWS_OF_A_HALF, "38.2 billion yuan").guesses[0].indicator.id == "gdp"


def test_one_in_five_begins_a_sentence_behind_a_number() -> None:
    assert "One in five" in [figure.token.text for figure in figures("It spent £43,200. One in five left.\n")]


def test_what_each_pound_returned_is_a_figure_and_the_pound_is_none() -> None:
    assert [one.token.text for one in figures("Every £1 invested returned £6.40.\n")] == ["£6.40"]


def test_what_people_said_is_no_noun() -> None:
    text = "Sandwell Council, 2024\nAsked how satisfied they were with the Council, 58% said they were.\n"
    assert the(text, "58%").guesses[0].indicator.id == "satisfaction"


def test_what_grew_in_a_part_of_a_year_is_not_that_part() -> None:
    text = "Sandwell City\nImports reached 4.3 billion yuan. "
    text += "Deposits increased by 21.7 billion yuan in the first half, and so on.\n"
    assert the(text, "21.7 billion yuan").guesses[0].indicator.id == "deposits"


@pytest.mark.parametrize(
    ("text", "printed", "phrase"),
    [
        ("Fly-tipping has fallen by 22%.", "fallen by 22%", "Fly-tipping"),
        ("Attendance has risen by 4%.", "risen by 4%", "Attendance"),
        ("Unemployment edged down to 3.1%.", "3.1%", "Unemployment"),
    ],
)
def test_the_verb_before_a_number_is_no_part_of_its_noun(text: str, printed: str, phrase: str) -> None:
    figure = the(f"Annual report 2023\n{text}\n", printed)
    assert figure.phrase == phrase
    if "fallen" in printed:
        assert figure.quantity is not None
        assert (figure.quantity.value or 0) < 0
