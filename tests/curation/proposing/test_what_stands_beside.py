"""English figures beside brackets, averages, sums and shares: whose noun, time and status they have."""

from tests.proposed import excluded, figures, first_guess, the

SCOTLAND = (
    "Sandwell Council: Review 2021/22\nOur roads rank 8th in Scotland. Repairs took 8.1 days, better than the Scottish "
    "average of 9.3. We issued 2,140 building permits. Full-time employees numbered 486.\n"
)
FLORIDA = (
    "City of Sandwell, Florida: Report, Year Ended September 30, 2021\n"
    "Property taxes produced $38.2 million, up $3.9 million or 11.2 percent.\n"
)
BUDGET = (
    "Sandwell Borough Council: Budget Book 2022/23\n"
    "The net budget for 2022/23 is £19.8m (2021/22: £18.9m). Council tax will raise £11.2m. Fees bring in £7.3m.\n"
)
MONITORING = (
    "Sandwell Borough Council, 14 November 2022\nBudget and performance monitoring 2022/23\n"
    "Fees brought in £1.2m. We are proposing savings of £0.3m.\n"
)
COUNTY = (
    "County news of 2021\nBy the end of September 2021, 104 of its 131 villages had annual collective income exceeding "
    "200,000 yuan.\nVillages with collective income of over 1 million yuan: 14.\n"
)
PARISH = (
    "Parish news of 2021\nThe fete raised £4,312, £600 up on last year. "
    "Thank you to the 140 households who replied: 72% want a crossing.\n"
)
HOMES = "Dashboard Q4 2021\nHouses completed: 412 in Q4 2021, bringing the 2021 total to 1,486.\n"


def test_a_place_in_a_country_is_a_rank_and_the_average_of_it_is_none_of_ours() -> None:
    assert str(the(SCOTLAND, "8th").measure) == "rank"
    assert "9.3" in excluded(SCOTLAND)


def test_what_has_a_noun_of_its_own_is_not_of_the_one_before() -> None:
    assert all(guess.is_remote for guess in the(SCOTLAND, "486").guesses)


def test_a_rise_of_so_much_money_or_so_much_percent_is_a_change_in_both() -> None:
    assert [str(figure.measure) for figure in figures(FLORIDA)] == [
        "level",
        "change_amount",
        "change_on_year",
    ]


def test_what_brackets_set_beside_a_figure_is_not_handed_on_and_a_budget_is_planned() -> None:
    assert [figure.period for figure in figures(BUDGET)][1:] == [
        "2021-04/2022-03",
        "2022-04/2023-03",
        "2022-04/2023-03",
    ]
    assert str(the(BUDGET, "£7.3m").status) == "planned"
    assert [str(figure.status) for figure in figures(MONITORING)] == ["printed", "planned"]


def test_villages_with_more_than_a_threshold_are_counted() -> None:
    assert [first_guess(the(COUNTY, printed)) for printed in ("104", "14")] == [
        "villages_over",
        "villages_over",
    ]
    assert "exceeding200,000yuan" in excluded(COUNTY)


def test_so_much_up_on_last_year_is_a_change_and_who_wants_something_are_no_households() -> None:
    assert str(the(PARISH, "£600").measure) == "change_amount"
    assert all(guess.is_remote for guess in the(PARISH, "72%").guesses)


def test_a_total_of_a_year_is_of_it_and_a_quarter_is_no_noun() -> None:
    quarter, total = figures(HOMES)
    assert (quarter.period, total.period) == ("2021-Q4", "2021")
    assert [first_guess(quarter), first_guess(total)] == ["homes_completed", "homes_completed"]


def test_a_mean_of_the_years_of_a_plan_named_by_its_year_is_read() -> None:
    assert the("County news\nThe 2021 plan foresees average annual growth of 3 percent.\n", "3 percent").token


LEISURE = (
    "Sandwell Council: Leisure Report 2021/22\n"
    "Visits totalled 486,210, against a target of 450,000 and 401,388 in the previous year.\n"
)
PORT = (
    "Seafood sales boom at Guan fishing port\n"
    "The catch of Guan, a fishing town of 26,000 residents in Lian County, stands at 38,000 tons, the deputy mayor "
    "of the town told reporters on August 16, 2021. In the first seven months, sales reached 310 million yuan, "
    "more than in the same period of last year.\n"
)


def test_a_target_and_what_was_a_year_before_are_told_apart() -> None:
    seen = [(figure.period, str(figure.status)) for figure in figures(LEISURE)]
    assert seen == [
        ("2021-04/2022-03", "printed"),
        ("2021-04/2022-03", "planned"),
        ("2020-04/2021-03", "printed"),
    ]


def test_what_is_set_against_last_year_tells_of_none_and_a_town_in_a_county_is_not_it() -> None:
    sales = the(PORT, "310 million yuan")
    assert sales.period == "2021-01/2021-07"
    assert {figure.locality for figure in figures(PORT, town=("Guan",))} == {""}


def test_a_rate_of_so_many_people_is_only_alike_to_what_counts_all_of_the_town() -> None:
    for text in (
        "2023年，全镇每千人拥有执业医师2.4名。",
        "2023年，每万人口拥有执业医师2.4名。",
        "In 2023 there were 2.4 doctors per 1,000 residents.",
    ):
        assert all(guess.is_remote for guess in the(text, "2.4").guesses)
    total, rate = figures("In 2023 the town had 45 doctors, or 2.1 per 1,000 people.")
    assert (total.guesses[0].is_remote, first_guess(total)) == (False, "doctors")
    assert all(guess.is_remote for guess in rate.guesses)
