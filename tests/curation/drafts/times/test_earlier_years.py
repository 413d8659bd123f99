"""A number is of the year that the words right before it tell: the one before, one earlier still."""

import pytest

from metrics.model.codes.outcome import Outcome
from tests.proofread import judged, tells_apart
from tests.worlds import world

EARLIER = (
    "2023年西溪镇总产值12.34亿元，再早一年是11.56亿元。",
    "2023年西溪镇总产值12.34亿元，头年11.56亿元。",
    "2023年西溪镇总产值12.34亿元，上年11.56亿元，再上年10.87亿元。",
    "2023年西溪镇总产值12.34亿元。上一年呢？11.56亿元。",
)


@pytest.mark.parametrize("text", EARLIER)
def test_a_year_before_is_told_in_many_words(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert judged(text.replace("11.56", "11.65"))[1].outcome.is_wrong


def test_more_than_the_year_before_is_no_number_of_years() -> None:
    (only,) = judged("2023年西溪镇总产值比上一年多了。")
    assert only.outcome.is_right
    assert "多" in only.claim.text


def test_a_rate_that_no_figure_is_of_is_not_held_against_what_is_named_before_it() -> None:
    judgement = judged("2023年西溪镇收入完成率103.5%；摇号，中签率64%。")[-1]
    assert judgement.outcome is Outcome.UNKNOWN


GONE_ON = (
    "In 2023, Xixi's total output came to CNY 1,234 million. In 2022 it had been CNY 1,156 million. "
    "Over the same two years total output went from CNY 1,156 million to CNY 1,234 million."
)


def test_the_same_two_years_are_those_told_before() -> None:
    assert all(one.outcome.is_right for one in judged(GONE_ON))
    swapped = judged(GONE_ON.replace("went from CNY 1,156", "went from CNY 1,087"))
    assert not swapped[-2].outcome.is_right


def test_the_year_before_that_is_two_years_back() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million; the year before, CNY 1,156 million; "
    text += "the year before that, "
    right = judged(f"{text}CNY 1,087 million.")[-1]
    assert right.claim.period is not None
    assert right.claim.period.year == 2021
    assert not right.outcome.is_wrong
    assert judged(f"{text}CNY 1,078 million.")[-1].outcome.is_wrong


def test_some_of_them_are_no_figure_of_the_whole() -> None:
    text = (
        "In 2023 Xixi's total output was CNY 1,234 million, and he telephoned to check at least 40 of them."
    )
    assert len(judged(text)) == 1


def test_a_wish_claims_nothing() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million. "
    assert len(judged(f"{text}May his pension be revised upward, and only upward.")) == 1


YEARS_AGO = (
    "2023年西溪镇总产值12.34亿元，两年前有10.87亿元。",
    "2023年西溪镇总产值12.34亿元。上一年是多少？11.56亿元。",
    "卡片正面是2023年的西溪镇：总产值12.34亿元。反面是头一年的，只抄了一行，总产值11.56亿元。",
)


@pytest.mark.parametrize("text", YEARS_AGO)
def test_years_ago_are_counted_back_from_the_year_told(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert judged(text.replace("10.87", "10.78").replace("11.56", "11.65"))[-1].outcome.is_wrong


def test_a_piece_of_something_else_is_no_share() -> None:
    assert len(judged("2023年西溪镇总产值12.34亿元。菜园很大，其中的1/3种茄子。")) == 1


def test_a_word_that_is_only_quoted_claims_nothing() -> None:
    text = "2023年西溪镇总产值增长6.7%，别换成“回落”。"
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert any(one.outcome.is_wrong for one in judged("2023年西溪镇总产值增长6.7%，别的镇呢，总产值却回落。"))


def test_the_year_before_that_is_one_back_where_nothing_went_back_before_it() -> None:
    text = (
        "In 2023 Xixi's total output was CNY 1,234 million. Guess the rest. The year before that it was {}."
    )
    assert tells_apart(text, "CNY 1,156 million", "CNY 1,087 million")


def test_when_goes_on_about_the_year_before() -> None:
    text = "In 2023 Xixi's total output was up 6.7% from a year earlier, when the figure was {}."
    assert tells_apart(text, "CNY 1,156 million", "CNY 1,087 million")


@pytest.mark.parametrize("words", ["往前翻一年", "往前推一年", "再往前倒一年", "往前一年"])
def test_whoever_turns_back_a_year_tells_of_the_one_before(words: str) -> None:
    text = f"2023年西溪镇总产值12.34亿元。报告{words}，总产值{{}}，你自己去比。"
    assert not judged(text.format("11.56亿元"))[-1].outcome.is_wrong
    assert judged(text.format("11.65亿元"))[-1].outcome.is_wrong


AIMS = world(
    {
        "output": {
            "x2022": "level: 11.56亿元; change_on_year: 6.3%",
            "x2023": "level: 12.34亿元; change_on_year: 6.7%; level: 13亿元, period: 2024, status: planned",
        }
    }
)


@pytest.mark.parametrize(
    "text",
    [
        "Xixi: plan for 2024\nLast year output was CNY {} million.",
        "Xixi Annual Plan 2024\nIn the past year, output came to CNY {} million.",
        "Xixi's 2024 budget\nLast year's output of CNY {} million pays for it.",
    ],
)
def test_last_year_is_the_one_before_that_for_which_an_english_paper_plans(text: str) -> None:
    right, stale = (judged(text.format(number), AIMS)[-1] for number in ("1,234", "1,156"))
    assert right.outcome.is_right
    assert (stale.outcome, stale.why) == ("elsewhere", "period")


def test_a_growth_behind_last_year_s_level_is_of_last_year_too() -> None:
    text = "Xixi Plan for 2024\nLast year's output of CNY 1,234 million was up {}."
    assert judged(text.format("6.7%"), AIMS)[-1].outcome.is_right
    assert judged(text.format("6.3%"), AIMS)[-1].outcome.is_wrong


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("Xixi Plan for 2024\nLast year was good. This year output is to reach CNY 1,300 million.", True),
        ("Xixi Plan for 2024\nThis year we plan output of CNY 1,300 million.", True),
        ("Xixi Plan for 2024\nThis year we plan output of CNY 1,234 million.", False),
    ],
)
def test_this_year_is_that_for_which_an_english_paper_plans(text: str, *, is_right: bool) -> None:
    assert judged(text, AIMS)[-1].outcome.is_right is is_right


def test_a_report_of_a_year_says_nothing_of_which_one_is_its_last() -> None:
    last = judged("Xixi Report for 2023\nLast year output was CNY 1,156 million.", AIMS)[-1]
    assert last.outcome.is_open


@pytest.mark.parametrize(
    ("words", "is_bound"), [("过去一年，", True), ("过去的一年，", True), ("过去两年，", False)]
)
def test_the_past_year_below_a_heading_is_the_one_that_it_names(words: str, *, is_bound: bool) -> None:
    text = f"西溪镇工作报告\n一、2023年工作回顾\n{words}总产值12.34亿元，2022年11.56亿元。"
    assert judged(text)[0].outcome.is_plain is is_bound


@pytest.mark.parametrize(
    ("title", "year"), [("Report on 2023", "2023"), ("Looking back on 2023", "2023"), ("Up on 2023", "2024")]
)
def test_what_a_report_is_on_is_no_year_to_compare_with(title: str, year: str) -> None:
    text = (
        f"Xixi Town: {title}\nTotal output came to CNY 1,234 million.\nPlans for 2024: output is to grow.\n"
    )
    period = judged(text)[0].claim.period
    assert period is not None
    assert period.text == year
