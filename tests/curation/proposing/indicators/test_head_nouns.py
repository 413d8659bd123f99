"""What no name says is guessed by its head noun or by what went before, and a person is asked to look twice."""

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of


def figures(text: str) -> list[Candidate]:
    """Return the figures of a text."""
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    return [one for one in candidates if one.reason is None]


def likeliest(text: str) -> list[str]:
    """Return the likeliest indicator of each figure of a text, empty for none."""
    return [one.guesses[0].indicator.id if one.guesses else "" for one in figures(text)]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("In 2023 they yielded 1,830 tonnes of dry tea.", "tea_output"),
        ("2023年末，全区党的基层组织1748个。", "party_organisations"),
    ],
)
def test_the_head_noun_of_a_name_is_offered_and_doubted(text: str, indicator: str) -> None:
    (figure,) = figures(text)
    assert figure.guesses[0].indicator.id == indicator
    assert figure.guesses[0].is_remote
    assert "likeness" in figure.doubts
    assert figure.as_named.guesses == ()


def test_a_head_noun_in_another_unit_is_none_of_it() -> None:
    assert likeliest("In 2023 the gardens sold 1,830 cups of dry tea.") == [""]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("On 30 September 2022 the housing register held 1,934 households.", "housing_register"),
        ("Homelessness was prevented for 214 households in 2021/22.", "homelessness_prevented"),
        ("Leisure: in 2023 our three leisure centres welcomed 412,000 visits.", "leisure_visits"),
        ("The village had 310 households in 2023.", "households"),
    ],
)
def test_what_is_counted_by_households_or_visits_is_said_before_them(text: str, indicator: str) -> None:
    assert likeliest(text)[-1] == indicator


def test_what_is_counted_in_sacks_is_of_no_one_named_before() -> None:
    assert (
        "volunteers"
        not in likeliest("The litter pick of 12 March 2023 had 34 volunteers, who collected 41 sacks.")[1:]
    )


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("Council tax collected by 31 December 2023 was 83.9%.", ["council_tax_collected"]),
        ("2. The clerk reported income of £21,340 for 2023.", ["council_income"]),
        (
            "Fly-tipping incidents in 2020/21, 2021/22 and 2022/23 were 2,310, 1,984 and 1,745 respectively.",
            ["fly_tipping"] * 3,
        ),
    ],
)
def test_a_time_behind_a_noun_leaves_it_what_it_is(text: str, indicators: list[str]) -> None:
    assert likeliest(text) == indicators


def test_rural_income_is_told_from_all_income() -> None:
    text = "Rural per capita disposable income in the township rose to 17,340 yuan in 2023."
    assert likeliest(text) == ["rural_income"]


def test_a_number_without_a_noun_goes_on_about_the_one_before_and_is_doubted() -> None:
    before, figure = figures("2022年底，邻县规上工业企业有140家，我们呢？87家。")
    assert figure.guesses[0].indicator.id == before.guesses[0].indicator.id == "industrial_enterprises"
    assert "likeness" in figure.doubts


def test_a_number_without_a_noun_in_another_unit_goes_on_about_nothing() -> None:
    assert likeliest("2022年底，邻县规上工业企业有140家，我们呢？87吨。")[1:] == [""]


def test_a_goal_told_aside_plans_nothing_behind_it() -> None:
    text = "In 2024 the city planted 4,270 trees (our goal for 2024 was 4,000) and filled 9,815 potholes."
    assert [figure.status.is_planned for figure in figures(text)] == [False, True, False]


def test_per_thousand_and_canadian_dollars_are_read() -> None:
    (rate,) = figures("In 2023 the birth rate was 6.1 per thousand.")
    assert rate.quantity is not None
    assert (float(rate.quantity.value or 0), rate.quantity.unit) == (0.61, "%")
    (money,) = figures("In 2025 spending came to C$27.4 million.")
    assert money.quantity is not None
    assert money.quantity.unit == "加元"
