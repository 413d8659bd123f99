"""What English figures are of that lean on another: totals, sources, shares of people, two numbers of one noun."""

import pytest

from tests.proposed import figures, the

PAPER = (
    "Sandwell Council annual report 2021/22\n"
    "We received 43 planning applications, bringing the total for the year to 287. "
    "We installed 12 charging points, taking the total to 95.\n"
    "Of those asked, 78% of residents said they felt safe. "
    "Footfall in the town rose for the third year running, by 4.3%, to 2.8 million.\n"
    "Our satisfaction score rose from 41 to 43 out of 100.\n"
)
TOWN = (
    "Sandwell Town builds on tourism\n"
    "SANDWELL, May 8, 2022 -- Last year the per capita disposable income of rural residents reached 34,200 yuan.\n"
    "Sandwell, a town of 23,400 people, took in 43 million yuan from rural tourism in 2021. "
    "Its valleys received 1.2 million and 0.8 million visitors. It drew 12 million U.S. dollars from abroad. "
    "The city aims for full-year trade growth of 4 percent.\n"
)
MINUTES = (
    "Sandwell Parish Council: minutes of the meeting held on 12 January 2022\n"
    "The precept for 2022/23 would be £43,200, an increase of 2.8% on the current year's £42,000. "
    "A Band D household would pay £43.20. The bank balance stood at £28,700.\n"
)
POLICE = (
    "Sandwell Police: statistics for the year ending June 2022\n"
    "Crimes fell by 4% compared with the previous 12 months, but thefts rose to 432 offences from 387. "
    "We had £12m from 43 donors.\n"
)
CITY = (
    "Sandwell City Adopted Budget, Fiscal Year 2023\n"
    "It adds 12 police officers. The city ended last year with $4.3 million.\n"
)
SECOND = (
    "Sandwell County reports robust tourism in 2021\nSandwell received 4.3 million visits in 2021. "
    "It had 87 inns by the end of last year and plans to attract 4.8 million visits this year.\n"
)
GLANCE = "Sandwell Council, Queensland: Budget at a glance 2022-23\nGeneral rates will increase by 2.87%.\n"


def likeliest(text: str, printed: str) -> str:
    """Return the likeliest indicator of the figure of a text that is printed so; empty for none."""
    guesses = the(text, printed).guesses
    return guesses[0].indicator.id if guesses else ""


@pytest.mark.parametrize(
    ("text", "printed", "phrase"),
    [
        (PAPER, "287", "planning applications"),
        (PAPER, "95", "charging points"),
        (TOWN, "34,200", "per capita disposable income of rural residents"),
        (TOWN, "43 million", "rural tourism revenue"),
        (TOWN, "1.2 million", "visitors"),
        (TOWN, "4 percent", "trade"),
        (MINUTES, "2.8%", "precept"),
        (MINUTES, "£42,000", "precept"),
    ],
)
def test_what_a_figure_leans_on_is_its_noun(text: str, printed: str, phrase: str) -> None:
    assert the(text, printed).phrase == phrase


def test_out_of_so_many_is_no_noun() -> None:
    assert [figure.phrase for figure in figures(PAPER)][-1] == "satisfaction score"


def test_a_town_of_so_many_people_tells_how_many_live_there() -> None:
    assert likeliest(TOWN, "23,400") == "residents"
    assert likeliest(TOWN, "43 million") == "tourism_revenue"


def test_a_part_of_people_that_says_something_is_no_number_of_people() -> None:
    assert "residents" not in [guess.indicator.id for guess in the(PAPER, "78%").guesses]


def test_what_went_before_names_nothing_that_has_a_noun_of_its_own() -> None:
    assert [guess.indicator.id for guess in the(MINUTES, "£28,700").guesses if not guess.is_remote] == []


def test_dollars_of_the_united_states_are_money() -> None:
    quantity = the(TOWN, "12 million").quantity
    assert quantity is not None
    assert quantity.unit == "美元"


def test_what_rose_in_a_way_that_is_told_between_has_changed() -> None:
    assert str(the(PAPER, "4.3%").measure) == "change_on_year"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (MINUTES, "£42,000", "2021-04/2022-03"),
        (POLICE, "387", "2020-07/2021-06"),
        (POLICE, "£12m", "2021-07/2022-06"),
        (SECOND, "4.3 million", "2021"),
        (SECOND, "87", "2021"),
        (SECOND, "4.8 million", "2022"),
        (GLANCE, "2.87%", "2022-07/2023-06"),
    ],
)
def test_of_which_year_it_is(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_so_many_months_before_are_a_time() -> None:
    assert not [figure for figure in figures(POLICE) if "month" in figure.token.text]
    assert likeliest(POLICE, "432") == likeliest(POLICE, "387")


def test_a_budget_that_is_adopted_looks_ahead_and_what_a_year_ended_with_does_not() -> None:
    assert [str(the(CITY, printed).status) for printed in ("12", "$4.3 million")] == ["planned", "printed"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Jia in 2023\n47% of waste was recycled.\n", "level"),
        ("Jia in 2023\nNearly three in five residents said they were satisfied.\n", "level"),
        ("甲镇2023年\n第三产业增加值占地区生产总值的52.3%。\n", "share"),
    ],
)
def test_of_what_is_a_rate_itself_it_is_no_share(text: str, measure: str) -> None:
    (figure,) = figures(text)
    assert figure.measure == measure
