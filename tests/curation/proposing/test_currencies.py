"""Whose dollars a bare $ is, which letters before a number are rand, and that no money is a count of anything."""

import pytest

from metrics.curation.proposing.cue_table import table
from metrics.curation.proposing.currencies import country_of, own_dollars
from metrics.curation.proving.documents import document_of
from tests.proposed import figures, the

COST = "The council spent $43.2 million on its roads in 2023.\n"


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("Town of Sandwell, Nova Scotia", "加元"),
        ("Sandwell Shire Council, annual report", "澳元"),
        ("Sandwell District Council, New Zealand", "新西兰元"),
        ("City of Sandwell, Iowa", "美元"),
    ],
)
def test_a_bare_dollar_is_that_of_the_country_that_its_paper_names(head: str, unit: str) -> None:
    quantity = the(f"{head}\n{COST}", "$43.2 million").quantity
    assert quantity is not None
    assert quantity.unit == unit


def test_a_dollar_with_its_countrys_letters_is_of_that_country() -> None:
    quantity = the("City of Sandwell, Ontario\nThe grant was US$4.3 million.\n", "US$4.3 million").quantity
    assert quantity is not None
    assert quantity.unit == "美元"


def test_the_dollars_that_a_paper_names_first_are_its_own() -> None:
    text = "Sandwell, New South Wales\nVisitors from New Zealand spent $4.3 million.\n"
    quantity = the(text, "$4.3 million").quantity
    assert quantity is not None
    assert quantity.unit == "澳元"


def test_an_r_before_a_number_is_rand_and_not_the_end_of_a_word() -> None:
    tokens = document_of(b"It cost R1.2 million. See form PR12, or OUR 43 homes.").tokens
    assert [(token.text, token.quantity.unit) for token in tokens if token.quantity] == [
        ("R1.2million", "兰特"),
        ("12", ""),
        ("43", ""),
    ]


def test_a_road_is_no_rand() -> None:
    assert not figures("A bridge on the R61 was closed.\n")


def test_money_spent_on_water_mains_is_no_length_of_them() -> None:
    text = "Sandwell Borough Council: report for 2023\nWe renewed 43 km of water mains at a cost of £2.1 million.\n"
    assert "sewers" in [guess.indicator.id for guess in the(text, "43 km").guesses]
    assert "sewers" not in [guess.indicator.id for guess in the(text, "£2.1 million").guesses]


@pytest.mark.parametrize("row", table()["countries"], ids=lambda row: str(row["currency"]))
def test_a_rule_about_a_country_does_what_its_example_says(row: dict[str, str]) -> None:
    country = country_of(row["example"], lambda rule: True)
    assert country is not None
    assert country.tells == row
    assert own_dollars(row["example"]) == (row["currency"] if "dollars" in row else "")
