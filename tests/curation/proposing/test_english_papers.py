"""English reports of services, councils, farms, schools and shires: what their figures are."""

import pytest

from tests.proposed import the

LIBRARIES = (
    "Sandwell Library Service at a glance, 2021/22\n"
    "Loans reached 412,300, up 4.3% on the year. Visits totalled 187,400.\n"
    "Our target for 2022/23 is 430,000 loans.\n"
)
TAX = (
    "Sandwell Council: your council tax 2022/23\nA Band D home will pay £1,432.10 in 2022/23. "
    "To balance the books we must save £2.8m. We expect to collect 97% of the tax due in 2022/23.\n"
)
FIRE = (
    "Fire service statement 2021/22\nCrews attended 4,321 incidents, of which 1,287 (30%) were false alarms. "
    "The first engine arrived in time on 87.1% of occasions; our standard is 92%.\n"
)
FARMS = (
    "Farm bulletin of the county, autumn 2022\n"
    "Milk supply came to 128 million litres between January and September 2022, 2.8% behind the same months of 2021.\n"
)
SCHOOLS = (
    "School Board: meeting of February 12, 2024\n"
    "Enrollment stood at 4,320 students on February 1, 2024, versus 4,411 on February 1, 2023. "
    "The superintendent projects a shortfall of $4.3 million, roughly 3% of the general fund.\n"
)
SHIRE = (
    "Shire of Sandwell: Annual Report for the year ended 30 June 2022\n"
    "The Shire spent A$28.7 million. It issued 128 building permits between July 2021 and June 2022, "
    "compared with 143 between July 2020 and June 2021.\n"
)
BRIEF = (
    "Quarterly Business Brief, Third Quarter 2023\n"
    "Sales came in at $287 million, off 2.8% from the third quarter of 2022. "
    "Of the 128 members answering our survey, 43% plan to hire.\n"
)
OUTLOOK = (
    "Visitor outlook for 2023\nFor 2023 spending is forecast at about £287m, against £262m in 2022. "
    "From May the rate will be £12 instead of £10.50.\n"
)
HOUSING = (
    "Sandwell District Council: Annual Report 2021/22\n"
    "At 31 March 2022 there were 1,287 households on our housing register "
    "and 43 in temporary accommodation, compared with 31 a year earlier.\n"
    "We collected 96.8% of council tax and ended the year with general reserves of £4.3m.\n"
    "Residents recycled 43.2% of their household waste (2020/21: 42.8%).\n"
)
BUDGET = "Budget 2025/26\nCouncil tax will rise by 2.87%, taking the Band D charge from £204.10 to £209.96.\n"
DATELINE = (
    "News of the county\nLANXI, Sept. 3, 2022 -- "
    "From January to July this year, trade reached 432 million yuan, up from last year.\n"
)
SHARES = "Bulletin of the district for 2022\nExports accounted for 72 percent of the city's foreign trade.\n"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (LIBRARIES, "412,300", "2021-04/2022-03"),
        (LIBRARIES, "430,000", "2022-04/2023-03"),
        (TAX, "£2.8m", "2022-04/2023-03"),
        (FARMS, "2.8%", "2022-Q1/2022-Q3"),
        (BRIEF, "$287 million", "2023-Q3"),
        (BRIEF, "2.8%", "2023-Q3"),
        (HOUSING, "31", "2021-03-31"),
        (HOUSING, "42.8%", "2020-04/2021-03"),
        (BUDGET, "£204.10", "2024-04/2025-03"),
        (BUDGET, "£209.96", "2025-04/2026-03"),
        (DATELINE, "432 million yuan", "2022-01/2022-07"),
    ],
)
def test_what_a_figure_is_set_against_lends_it_no_time(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_an_academic_or_a_foreign_year_does_not_begin_in_april_unasked() -> None:
    for head in ("Report for the academic year 2021/22", "Sandwell, Ireland 2021/22", "The season 2021/22"):
        assert the(f"{head}\nVisits totalled 187,400.\n", "187,400").period == ""


def test_the_financial_year_of_an_australian_shire_begins_in_july() -> None:
    visits = the("Shire of Sandwell 2021/22\nVisits totalled 187,400.\n", "187,400")
    assert visits.period == "2021-07/2022-06"


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        (LIBRARIES, "430,000", "planned"),
        (FIRE, "87.1%", "printed"),
        (FIRE, "92%", "planned"),
        (TAX, "£2.8m", "planned"),
        (SCHOOLS, "$4.3 million", "estimated"),
        (SCHOOLS, "roughly 3%", "estimated"),
        (OUTLOOK, "about £287m", "planned"),
        (OUTLOOK, "£262m", "printed"),
        (OUTLOOK, "£12", "planned"),
        (OUTLOOK, "£10.50", "printed"),
        (BUDGET, "£204.10", "printed"),
    ],
)
def test_a_standard_is_planned_and_what_it_is_set_against_has_been(
    text: str, printed: str, status: str
) -> None:
    assert str(the(text, printed).status) == status


@pytest.mark.parametrize(
    ("text", "printed", "measure", "value"),
    [
        (FIRE, "30%", "share", 30),
        (BRIEF, "43%", "share", 43),
        (BRIEF, "2.8%", "change_on_year", -2.8),
        (FARMS, "2.8%", "change_on_year", -2.8),
    ],
)
def test_a_part_in_brackets_is_a_share_and_what_is_behind_has_fallen(
    text: str, printed: str, measure: str, value: float
) -> None:
    figure = the(text, printed)
    assert figure.reading is not None
    assert figure.reading.value is not None
    assert (str(figure.measure), float(figure.reading.value)) == (measure, value)


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [
        (LIBRARIES, "412,300", "library_loans"),
        (LIBRARIES, "187,400", "library_visits"),
        (SCHOOLS, "4,411", "students"),
        (SHIRE, "A$28.7 million", "council_spending"),
        (SHIRE, "143", "building_permits"),
        (TAX, "97%", "council_tax_collected"),
        (HOUSING, "96.8%", "council_tax_collected"),
        (HOUSING, "42.8%", "recycling_rate"),
        (SHARES, "72 percent", "exports"),
    ],
)
def test_a_figure_is_of_the_noun_that_its_title_or_the_figure_before_tells(
    text: str, printed: str, indicator: str
) -> None:
    assert [guess.indicator.id for guess in the(text, printed).guesses][:1] == [indicator]


def test_a_sign_of_money_before_a_sum_is_no_unit_of_the_year_before_it() -> None:
    assert the("In 2023 £12 million was spent on parks.\n", "£12 million").token.text.startswith("£12")
