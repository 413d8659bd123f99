"""Of when an English figure is: not of what it is set against, of a year that a title, a label or a plan tells."""

import pytest

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from tests.proposed import figures, the

SET_AGAINST = (
    "Sandwell Library: notes, first half of 2024\n"
    "We lent 4,321 books from January to June 2024, 287 fewer than from January to June 2023. "
    "Visits came to 9,870, compared with 8,760 in the same months of 2022, a rise of 12.7%. "
    "Loans of films were 543, up from 432 in 2021, with 87 of them new.\n"
)
DAYS = (
    "Sandwell Borough Council: scorecard, October to December 2023\n"
    "Rent collected from 1 April to 31 December 2023: 87.6%, against 86.5% over the same months of 2022.\n"
    "Holiday club from 27 December to 31 December 2023: 43 children.\n"
)
MONTHS = (
    "Sandwell Ferry: passengers in the first quarter of 2023\n"
    "January 2023: 4,321 passengers. February 2023: 3,987 passengers.\n"
    "Quietest month? February, with 28 sailings. March 2023 alone brought £87,600.\n"
)
YEARS = (
    "Sandwell orchards, a feature of October 2023\n"
    "Between 2017 and 2022 the orchards grew from 432 hectares to 543 hectares. "
    "Over the same five years the crop rose by an average of 8.7 percent a year. "
    "Life expectancy for 2018 to 2020 was 82.1 years. Prices will rise by 3% a year from 2024 to 2028.\n"
)
DRAFT = (
    "Sandwell County Council: note to all members on the draft budget for 2025\n"
    "Spending in 2025 is put at €143.2 million. Roads take 28% of the money. "
    "The programme for 2025 to 2027 comes to €432 million.\n"
)
ABROAD = (
    "Sandwell District Council: have your say on the annual plan for 1 July 2024 to 30 June 2025\n"
    "Rates go to 8.7% more. In 2024/25 pipes take NZ$23.4 million.\n"
)
CENSUS = (
    "Sandwell Vale: profile from the 2021 census\n"
    "On census day, 21 March 2021, Sandwell Vale had 43,210 residents. There were 18,760 households. "
    "In 2020 there were 432 births.\n"
)
POSTED = (
    "Sandwell Libraries, posted 3 January 2024\n"
    "You borrowed 432,100 books in 2023, more than in 2022. E-loans came to 87,600. "
    "We had 9,870 visits in 2023. Last summer 2,345 children read with us. New in 2024: 4 story times a week.\n"
)
GOALS = (
    "Sandwell Shire Council: budget review, financial year July 2021 to June 2022\n"
    "From July 2021 to March 2022 works came to A$4.3 million, out of a full-year program of A$8.7 million. "
    "It had built 71 homes, or 43% of the 2022 target of 165.\n"
)
AFTER = "Sandwell Town: address, February 8, 2024\nLast year there were 28 fires, after 43 the year before.\n"


def candidates(text: str) -> dict[str, Candidate]:
    """Return every number of a text by how it is printed."""
    figures = Proposer(document_of(text.encode()), library.known_indicators({})).candidates()
    return {figure.token.text: figure for figure in figures}


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (SET_AGAINST, "287", "2024-H1"),
        (SET_AGAINST, "9,870", "2024-H1"),
        (SET_AGAINST, "8,760", "2022-H1"),
        (SET_AGAINST, "rise of12.7%", "2024-H1"),
        (SET_AGAINST, "432", "2021"),
        (SET_AGAINST, "87", "2024-H1"),
        (DAYS, "87.6%", "2023-04/2023-12"),
        (DAYS, "86.5%", "2022-04/2022-12"),
        (DAYS, "43", "2023-12-27/2023-12-31"),
        (MONTHS, "4,321", "2023-01"),
        (MONTHS, "3,987", "2023-02"),
        (MONTHS, "28", "2023-02"),
        (MONTHS, "£87,600", "2023-03"),
        (YEARS, "432hectares", "2017"),
        (YEARS, "543hectares", "2022"),
        (YEARS, "8.7percent", "2018/2022"),
        (YEARS, "82.1years", "2018/2020"),
        (YEARS, "3%", "2024/2028"),
        (DRAFT, "28%", "2025"),
        (DRAFT, "€432million", "2025/2027"),
        (ABROAD, "8.7%", "2024-07/2025-06"),
        (ABROAD, "NZ$23.4million", "2024-07/2025-06"),
        (CENSUS, "43,210residents", "2021-03-21"),
        (CENSUS, "18,760households", "2021-03-21"),
        (CENSUS, "432", "2020"),
        (POSTED, "87,600", "2023"),
        (POSTED, "2,345", "2023-06/2023-08"),
        (POSTED, "4", "2024"),
        (GOALS, "A$4.3million", "2021-07/2022-03"),
        (GOALS, "A$8.7million", "2021-07/2022-06"),
        (AFTER, "28", "2023"),
        (AFTER, "43", "2022"),
    ],
)
def test_a_figure_is_of_the_time_that_its_words_tell(text: str, printed: str, period: str) -> None:
    assert candidates(text)[printed].period == period


@pytest.mark.parametrize(
    ("text", "printed"),
    [(DRAFT, "28%"), (DRAFT, "€432million"), (ABROAD, "8.7%"), (GOALS, "A$8.7million"), (GOALS, "165")],
)
def test_what_a_draft_a_plan_or_a_target_names_is_planned(text: str, printed: str) -> None:
    assert candidates(text)[printed].status.is_planned


def test_what_a_review_reports_is_not() -> None:
    assert candidates(GOALS)["A$4.3million"].status.is_printed


OPERATIONAL = (
    "Sandwell City Council, New South Wales\n"
    "Operational Plan 2024-25: Our key services\n"
    "We will deliver 43 events. In 2023-24 we delivered 34 events.\n"
    "Road works: $14.3 million (2023-24: $12.1 million)\n"
)
ENDED = (
    "Sandwell County, California: Annual Financial Report, Year Ended June 30, 2023\n"
    "Revenues were $611 million. Visits were 684 in July 2022, twice as many as in June 2022 (341).\n"
)
MEETING = "Sandwell: minutes of the AGM, 3 June 2024\nThere are 27 pupils. Two years ago there were 31.\n"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (OPERATIONAL, "43", "2024-07/2025-06"),
        (OPERATIONAL, "34", "2023-07/2024-06"),
        (OPERATIONAL, "$12.1 million", "2023-07/2024-06"),
        (ENDED, "$611 million", "2022-07/2023-06"),
        (ENDED, "341", "2022-06"),
        (MEETING, "31", "2022"),
    ],
)
def test_a_year_ends_in_capitals_too_and_begins_in_july_where_dollars_do(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period


HERALD = (
    "The Sandwell Herald, Friday 8 March 2024\n"
    "Council tax in Sandwell will go up by 4.3 per cent. Some 140 posts would go.\n"
    "Of waste 43.2 per cent was recycled between April and December, "
    "down from 45.1 per cent over the same nine months of 2022.\n"
)
SURVEY = (
    "Sandwell Labour Force Survey, second quarter 2024\n"
    "Employment: 241,300, up 0.9 per cent on the quarter and 2.6 per cent on the year\n"
    "Youth unemployment: 11.2 per cent (12.1 per cent a year ago)\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (HERALD, "43.2 per cent", "2023-04/2023-12"),
        (HERALD, "45.1 per cent", "2022-04/2022-12"),
        (SURVEY, "12.1 per cent", "2023-Q2"),
    ],
)
def test_months_without_a_year_are_over_when_a_paper_is_written(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_what_goes_up_by_so_much_is_a_rise_and_what_would_go_is_planned() -> None:
    assert the(HERALD, "4.3 per cent").guesses[0].indicator.id == "council_tax_rise"
    assert str(the(HERALD, "140").status) == "planned"
    assert str(the(SURVEY, "2.6 per cent").measure) == "change_on_year"


def test_months_in_brackets_that_end_before_they_begin_are_a_papers_financial_year() -> None:
    text = "Sandwell Library, FY 2023-2024 (October-September)\nLoans 214,300.\n"
    assert the(text, "214,300").period == "2023-10/2024-09"


@pytest.mark.parametrize(
    ("title", "since", "period", "own"),
    [
        ("Annual report 2023/24", "2018/19", "2018-04/..", "2023-04/2024-03"),
        ("Annual report 2023", "2018", "2018/..", "2023"),
    ],
)
def test_since_when_is_told_of_the_number_before_it_alone(
    title: str, since: str, period: str, own: str
) -> None:
    text = f"{title}\nEmissions have been cut by 41% since {since}, and we planted 3,500 trees.\n"
    assert [figure.period for figure in figures(text)] == [period, own]
