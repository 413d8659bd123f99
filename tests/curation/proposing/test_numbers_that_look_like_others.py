"""Numbers that look like others: up to of a verb, numbers of wards, numbers in words, ranks. All of it made up."""

import pytest

from metrics.model.codes import Measure
from tests.proposed import figures, the


def values(text: str) -> list[tuple[str, str]]:
    """Return value and unit of each figure of a text."""
    quantities = [(one.quantity.value, one.quantity.unit) for one in figures(text) if one.quantity]
    return [(f"{float(value):g}" if value is not None else "", unit) for value, unit in quantities]


def test_what_edged_up_to_a_number_reached_it() -> None:
    moved, limit = figures(
        "The recycling rate edged up to 46.2 per cent in 2023. Grants of up to £300 are paid."
    )
    assert [one.reading and one.reading.low is None for one in (moved, limit)] == [False, True]
    assert moved.measure is Measure.LEVEL


@pytest.mark.parametrize(
    "text",
    [
        "Saplings stand in Wards 4 and 17. Note 14 says more.",
        "Table 7.3 has the towns of Zone 3.",
        "Call 541-555-0117 at noon.",
    ],
)
def test_a_number_that_only_names_its_ward_note_or_telephone_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_the_number_of_an_item_of_minutes_is_no_figure() -> None:
    text = "Minutes\n113. Reserves. The fund held £52,000 in March 2024.\n114. Footpaths. It got 26 letters in 2024.\n"
    assert [figure.token.text for figure in figures(text)] == ["£52,000", "26"]


def test_a_number_in_two_words_is_a_count() -> None:
    assert values("Twenty-six complaints were received in 2023.") == [("26", "")]
    assert values("In 2023 we renovated twelve old communities.") == [("12", "")]
    assert values("2023年看望老人四十六人次。") == [("46", "人次")]


def test_a_place_among_so_many_is_a_rank() -> None:
    assert values("It was 18th among the councils in 2023.") == [("18", "位")]
    assert values("The county ranked 11th in the city by GDP in 2023.") == [("11", "位")]
    assert values("By GDP it came 12th in the province in 2023; a year before it was 14th.")[0] == (
        "12",
        "位",
    )
    assert values("By GDP it was sixth. The fair opened on the 21st in the hall.") == [("6", "位")]
    assert values("That placed it fifth of the eleven councils in 2023.")[0] == ("5", "位")
    assert values("A time that puts it 19th of 26 landlords in 2023.")[0] == ("19", "位")
    assert values("A third of the 11 councils agreed in 2023.")[0][1] == "%"


def test_half_a_point_and_almost_half_are_shares() -> None:
    assert values("It was half a percentage point in 2023.") == [("0.5", "百分点")]
    assert values("In 2019 fares covered almost half, and no more.")[-1] == ("50", "%")


def test_basis_points_are_hundredths_of_a_point() -> None:
    assert values("2023年贷款利率下降28个基点。") == [("-0.28", "百分点")]
    assert values("The rate rose by 28 basis points in 2023.") == [("0.28", "百分点")]


def test_so_many_per_thousand_residents_are_counted_and_a_rate_without_them_is_in_per_mille() -> None:
    assert values("There were 27 officers in 2023, or 1.9 per 1,000 residents.")[-1] == ("1.9", "")
    assert values("The birth rate was 10.9 per 1,000 in 2023.") == [("1.09", "%")]


def test_money_is_no_number_of_what_it_is_spent_on() -> None:
    assert all(
        guess.is_remote for guess in the("In 2023 building permits worth £31.2 million.", "£31.2").guesses
    )
    assert the("Visitor spending was £345m in 2023.", "£345m").guesses[0].indicator.id == "tourism_revenue"


def test_a_bare_number_of_trees_is_no_area() -> None:
    assert the("Trees planted: 4,150 in 2023", "4,150").guesses[0].indicator.id == "trees_planted"
