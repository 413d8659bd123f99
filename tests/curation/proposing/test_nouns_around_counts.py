"""What an English figure is of where a count, a place or a mean stands in its noun: income of the 8 villages rose."""

import pytest

from tests.proposed import figures, the

VILLAGES = (
    "Sandwell Township in 2022\n"
    "The collective operating income of the 8 villages in Sandwell Township totaled 23.4 million yuan in 2022, "
    "up 7 percent year on year.\n"
    "In Reed Village collective operating income reached 4.3 million yuan. "
    "In 2023 the township aims to raise its average per village to over 5.1 million yuan.\n"
)
TOWN = (
    "Sandwell Council: Annual Report 2022\n"
    "Our library welcomed 43,200 visitors, and the swimming pools attracted 87,600 visits. "
    "We own 12 parks. We completed 432 home safety visits.\n"
    "Property taxes went up by 4.3 per cent. The Council's operating income for the year was £23.4 million.\n"
    "Policing took 23 per cent of the budget.\n"
)
CITY = (
    "Sandwell City in 2022\n"
    "The value added of industrial enterprises above the designated size grew by 7.8 percent. "
    "The resident population of Sandwell was estimated at 432,100 in mid-2022, a rise of 0.4% since mid-2021.\n"
)
BUDGET = (
    "Sandwell Council: budget statement, 8 February 2022\n"
    "To balance the budget, £4.3 million will be drawn from elsewhere.\n"
)


def likeliest(text: str, printed: str) -> str:
    """Return the likeliest indicator of the figure of a text that is printed so; empty for none."""
    guesses = the(text, printed).guesses
    return guesses[0].indicator.id if guesses else ""


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [
        (VILLAGES, "23.4 million yuan", "operating_income"),
        (VILLAGES, "7 percent", "operating_income"),
        (VILLAGES, "5.1 million yuan", "income_per_village"),
        (TOWN, "43,200 visitors", "library_visits"),
        (TOWN, "87,600 visits", "leisure_visits"),
        (TOWN, "4.3 per cent", "council_tax_rise"),
        (TOWN, "£23.4 million", "council_income"),
        (TOWN, "23 per cent", ""),
        (CITY, "7.8 percent", "industrial_value_added"),
        (CITY, "432,100", "residents"),
        (BUDGET, "£4.3 million", ""),
    ],
)
def test_a_noun_is_whole_though_a_count_or_a_place_stands_in_it(
    text: str, printed: str, indicator: str
) -> None:
    assert likeliest(text, printed) == indicator


def test_who_has_done_something_is_no_part_of_another_noun() -> None:
    assert likeliest(TOWN, "432") != "homes_completed"


def test_a_mean_of_villages_is_of_the_township() -> None:
    *_, village, mean = figures(VILLAGES, ("Sandwell",))
    assert (village.locality, mean.locality) == ("Reed Village", "")


@pytest.mark.parametrize(("text", "printed"), [(TOWN, "12"), (CITY, "432,100")])
def test_a_number_of_whole_things_is_exact(text: str, printed: str) -> None:
    quantity = the(text, printed).quantity
    assert quantity is not None
    assert quantity.low == quantity.value == quantity.high


def test_since_a_time_tells_from_when_a_change_of_the_level_before_it_is_counted() -> None:
    assert the(CITY, "0.4%").period == "2022"
