"""A figure of which no word is known is of what the figure before it in its sentence is of; a mean is not."""

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of


def likeliest(text: str) -> list[str]:
    """Return the likeliest indicator of each figure of a text, empty for none."""
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    return [one.guesses[0].indicator.id if one.guesses else "" for one in candidates if one.reason is None]


@pytest.mark.parametrize(
    "text",
    [
        "2020年全县常住人口486213人，与上次普查登记的512870人相比，减少26657人，下降5.2%。",
        "In 2023 the resident population was 48,200 people, against 51,100 people counted at the previous count.",
    ],
)
def test_what_no_word_names_is_of_what_the_figure_before_is_of(text: str) -> None:
    assert set(likeliest(text)) == {"residents"}


def test_what_is_in_another_unit_is_not() -> None:
    assert likeliest("2023年全镇常住人口3.2万人，另有甲乙丙物事15台。") == ["residents", ""]


def test_a_mean_is_not_of_the_total_before_it() -> None:
    assert likeliest("2023年，全镇财政收入1260余万元，村均60万元。") == ["fiscal_revenue", ""]


def test_a_rate_is_of_what_the_figure_before_it_counts() -> None:
    assert likeliest("2024年，全县基本医疗保险参保28.73万人，参保率98.2%。") == ["medical_insured"] * 2


def test_which_is_so_much_higher_is_said_of_the_figure_before() -> None:
    assert likeliest("We place before you a budget of Rs 1,264 for 2023, which is 12.5 per cent higher.") == [
        "",
        "",
    ]


def test_what_came_anew_is_a_level_where_it_is_set_against_the_year_before() -> None:
    text = "2022年，全县新增市场主体8.7万户、比上年多1.2万户。新增规上企业9家、累计达到87家。"
    document = document_of(text.encode())
    candidates = [one for one in Proposer(document, known_indicators({})).candidates() if one.reason is None]
    new, more, added, _ = candidates
    assert [str(one.measure) for one in (new, more, added)] == ["level", "change_amount", "change_amount"]
    assert [one.guesses[0].is_remote for one in (new, more, added)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("2023年，建成充电桩86个、垃圾箱120个。", ""),
        ("2023年，建成充电桩86个，安装智慧烟感120个。", ""),
        ("2023年，建成充电桩86个，其中快充桩120个。", "charging_points"),
    ],
)
def test_a_thing_that_its_own_clause_names_is_none_of_the_figure_before(text: str, guess: str) -> None:
    assert likeliest(text)[-1] == guess
