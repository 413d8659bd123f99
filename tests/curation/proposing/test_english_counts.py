"""What English figures count and measure: numbers behind a month, in words, of a target, of men and women, paid out."""

import pytest

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of

MONTHS = "In September 43 homes were let. In September 12 shops opened. The fair was on September 12."
SHARES = "Visits fell. Three in ten came by bus. One in eight came on foot."
BIRTHS = "In 2023 the clerk recorded 43 births, six fewer than in 2022."
LIVES = "In 2023 life expectancy was 82.8 years for women and 78.7 years for men."
ROADS = "In 2023 we resurfaced 87.6 kilometres of road against a target of 43 kilometres."
GROWTH = (
    "In 2023 output rose by an average of 8.7 percent a year. We asked for £28,700, which is 4.3% more. "
    "Spending is £87m, an increase of £4.3m (5.2%) on 2022. It took 23 days, five days shorter than a year earlier. "
    "The budget is $28.7 million, $870,000 or 3.1% more than for 2022. "
    "Debt came down, a reduction of £43,000 since June."
)
AIMS = (
    "For 2024 we aim at GDP growth of 5.7%, 8,700 new urban jobs and a calm year; for shops the county wants £43m. "
    "Debt would reach £87m. Recycled: 43%; target for the quarter 45%."
)


def candidates(text: str) -> dict[str, Candidate]:
    """Return every number of a note by how it is printed."""
    note = f"Sandwell Town: notes of 2023\n{text}\n"
    figures = Proposer(document_of(note.encode()), library.known_indicators({})).candidates()
    return {figure.token.text: figure for figure in figures}


def likeliest(figure: Candidate) -> str:
    """Return the id of the likeliest indicator of a figure; empty for none."""
    return figure.guesses[0].indicator.id if figure.guesses else ""


@pytest.mark.parametrize(
    ("text", "printed"),
    [(MONTHS, "43"), (SHARES, "Three in ten"), (SHARES, "One in eight"), (BIRTHS, "six")],
)
def test_a_number_that_counts_is_a_figure(text: str, printed: str) -> None:
    assert candidates(text)[printed].reason is None


def test_a_day_behind_a_month_is_none() -> None:
    assert candidates(MONTHS)["12"].reason is not None


@pytest.mark.parametrize(
    ("text", "printed", "measure"),
    [
        (SHARES, "Three in ten", "share"),
        (BIRTHS, "six", "change_amount"),
        (GROWTH, "8.7percent", "change_on_year"),
        (GROWTH, "4.3%", "change_on_year"),
        (GROWTH, "5.2%", "change_on_year"),
        (GROWTH, "five days", "change_amount"),
        (GROWTH, "$870,000", "change_amount"),
        (GROWTH, "reduction of£43,000", "change_amount"),
    ],
)
def test_the_words_beside_a_number_tell_its_measure(text: str, printed: str, measure: str) -> None:
    assert str(candidates(text)[printed].measure) == measure


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [
        (LIVES, "82.8years", "life_expectancy"),
        (LIVES, "78.7years", "life_expectancy"),
        (ROADS, "43kilometres", "roads_resurfaced"),
        (AIMS, "growth of5.7%", "gdp"),
    ],
)
def test_a_figure_is_of_what_its_sentence_goes_on_about(text: str, printed: str, indicator: str) -> None:
    assert likeliest(candidates(text)[printed]) == indicator


@pytest.mark.parametrize("printed", ["growth of5.7%", "8,700", "£43m", "£87m", "45%"])
def test_what_is_aimed_at_wanted_or_would_be_is_planned(printed: str) -> None:
    assert candidates(AIMS)[printed].status.is_planned


def test_what_was_counted_beside_a_target_is_not() -> None:
    assert candidates(AIMS)["43%"].status.is_printed


def test_visits_in_the_news_of_libraries_are_visits_to_libraries() -> None:
    text = "News from Sandwell libraries\nIn 2023 we welcomed 87,600 visits.\n"
    figures = Proposer(document_of(text.encode()), library.known_indicators({})).candidates()
    assert "library_visits" in [likeliest(figure) for figure in figures]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [("全年受理投诉少于上年12件。", "12件", -12), ("企业减亏3000万元。", "3000万元", -30_000_000)],
)
def test_what_is_less_than_the_year_before_fell(text: str, printed: str, value: int) -> None:
    figure = candidates(text)[printed]
    assert figure.measure.is_change
    assert figure.reading is not None
    assert figure.reading.value == value


def test_money_that_was_paid_out_is_no_standard_of_what_one_gets() -> None:
    paid, standard = (
        candidates("全年发放低保金12万元。")["12万元"],
        candidates("低保标准提高到620元。")["620元"],
    )
    assert all(guess.is_remote for guess in paid.guesses)
    assert likeliest(standard) == "minimum_income_standard"
