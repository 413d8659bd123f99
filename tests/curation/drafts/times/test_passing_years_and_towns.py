"""Years and towns that a draft only mentions date and bind no figure; words that lead to the next year are read."""

import pytest

from metrics.curation.drafts.layout.draft_lines import laid_out
from metrics.curation.drafts.times.printed_years import PrintedYears
from metrics.curation.drafts.words.answers import answered
from metrics.curation.proposing.localities.whose import NamedSubject
from tests.proofread import judged, tells_apart
from tests.worlds import world

OLD = (
    "2023年西溪镇出了新账。箭头是1998年一个倒看地图的人漆的。收入8133万元。",
    "The weir was rebuilt in 2023. Ignore the arrow painted in 1961 by a man. "
    "In Xixi, total output was CNY 1,234 million.",
)


@pytest.mark.parametrize("text", OLD)
def test_a_year_of_old_in_a_sentence_without_a_figure_dates_nothing(text: str) -> None:
    last = judged(text)[-1]
    assert last.outcome.is_right
    assert last.claim.context.all_years == (2023,)


def test_a_year_of_old_with_a_figure_dates_what_follows() -> None:
    last = judged("西溪镇2023年的账：1998年西溪镇总产值1.2亿元。收入8133万元。")[-1]
    assert last.claim.context.all_years == (2023, 1998)


def test_the_year_of_a_figure_that_another_followed_is_not_told_last() -> None:
    document = laid_out(
        "In 2023 output was CNY 1,234 million, after CNY 1,156 million in 2022; income was CNY 70.01 million.",
        None,
    )
    assert PrintedYears(document).last_before(len(document.plain) - 1) == (2, 2023)


def test_the_only_year_of_a_sentence_holds_in_the_next() -> None:
    last = judged("Xixi's total output came to CNY 1,156 million in 2022. Income was CNY 70.01 million.")[-1]
    assert last.outcome.is_right


def test_the_number_of_a_question_is_no_quarter() -> None:
    text = 'Q1. In 2023 Xixi had a total output of CNY 1,234 million. {} next line: "up 6.7%" on the year before.'
    periods = [judged(text.format(label))[-1].claim.period for label in ("Q2.", "In Q2,")]
    assert [period and period.text for period in periods] == ["2023", "2023-Q2"]


def test_the_next_year_is_read() -> None:
    assert judged("2022年西溪镇总产值11.56亿元，次年是12.34亿元。")[-1].outcome.is_right


def test_a_day_in_a_town_is_no_rank_of_it() -> None:
    text = "到西溪镇第9天。2023年收入8133万元。隔壁是西湖镇的小吴，他们那儿不一样。"
    assert judged(text)[0].outcome.is_right


def test_our_town_is_not_the_one_next_door() -> None:
    text = "我到西溪镇驻村。隔壁是西湖镇的小吴，2023年总产值3.75亿元。我们镇要{}一些。"
    assert judged(text.format("低"))[-1].outcome.is_wrong
    assert not judged(text.format("高"))[-1].outcome.is_wrong


@pytest.mark.parametrize(
    ("question", "name", "falls"),
    [("Which of the two was higher? ", "Xihu", False), ("哪个镇的收入低？", "西湖镇", True)],
)
def test_a_name_answers_which_of_both(question: str, name: str, falls: bool) -> None:
    start = len(question)
    town = NamedSubject(start, start + len(name), "西湖")
    claim = answered(question + name, name.lower(), start, town, "西溪")
    assert claim is not None
    assert (claim.own, claim.rival, claim.falls) == ("西湖", "西溪", falls)
    assert answered("Xihu", "xihu", 0, NamedSubject(0, 4, "西湖"), "西溪") is None


def test_words_of_when_are_no_number_of_years() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million. Two years before, it was {}."
    assert tells_apart(text, "CNY 1,087 million", "CNY 1,156 million")


def test_the_year_behind_a_number_is_its_own() -> None:
    text = "2023年西溪镇总产值12.34亿元。（若有人答{}，那是2022年的，不给分。）"
    assert tells_apart(text, "11.56亿元", "10.87亿元")


def test_who_answers_a_question_stands_before_the_answer() -> None:
    text = "2023年西溪镇总产值12.34亿元。\n老卜：那前一年呢？\n老徐：{}。"
    assert tells_apart(text, "11.56亿元", "10.87亿元")


def test_what_would_follow_is_not_claimed() -> None:
    assert not any(
        one.outcome.is_wrong for one in judged("2023年西溪镇总产值12.34亿元。租金照此，跌了就减。")
    )


def test_we_are_no_town_where_two_towns_say_we() -> None:
    text = "2023年，我们西溪镇总产值12.34亿元。他说：“我们西湖镇，3.75亿元。”还是我们这边高。"
    assert not any(one.outcome.is_wrong for one in judged(text))


def test_a_number_repeated_for_the_year_before_is_wrong() -> None:
    text = "2023年，西溪镇总产值11.56亿元，比起上年的11.56亿元，不算多。"
    assert judged(text)[0].outcome.is_wrong


def test_they_are_the_only_town_of_their_sentence() -> None:
    text = "2023年西溪镇总产值12.34亿元。西湖镇那边我也有朋友，他们2023年的总产值是{}。"
    assert tells_apart(text, "3.75亿元", "12.34亿元")


@pytest.mark.parametrize(
    "text",
    [
        "Xixi, 2023: total output CNY 1,234 million, after {} the year before.",
        "In 2023 Xixi's total output was CNY 1,234 million. The year before, that last item had been {}.",
        "What was Xixi's total output in 2023? CNY 1,234 million. And for the year before that? {}.",
    ],
)
def test_the_year_before_is_read_on_either_side_of_a_number(text: str) -> None:
    assert tells_apart(text, "CNY 1,156 million", "CNY 1,087 million")


def test_an_item_behind_a_hyphen_is_a_sentence_of_its_own() -> None:
    output = "- Total output: CNY 1,234 million. Prior year: CNY 1,156 million."
    text = f"Xixi, 2023 report\n{output}\n- Income: CNY 81.33 million."
    assert all(one.outcome.is_right for one in judged(text))


def test_behind_a_town_named_in_passing_a_figure_of_the_first_town_is_its_own() -> None:
    text = "西溪镇2023年的账。总产值12.34亿元。\n顺路去了一趟西湖镇，吃了面。\n回来接着抄：收入{}。"
    assert judged(text.format("8133万元"))[-1].outcome.is_right
    assert not judged(text.format("7001万元"))[-1].outcome.is_right


def test_what_a_share_is_one_of_does_not_name_it() -> None:
    text = "2023年西溪镇总产值12.34亿元，占{}。"
    assert not judged(text.format("全县的12.3%"))[-1].outcome.is_right


def test_that_year_is_the_one_of_the_number_before() -> None:
    text = "2023年西溪镇总产值12.34亿元，增长6.7%。\n老卜：那前一年呢？\n老徐：11.56亿元，那年的同比是{}。"
    last = judged(text.format("增长6.3%"))[-1]
    assert (last.claim.period and last.claim.period.year, last.outcome.is_wrong) == (2022, False)
    assert not judged(text.format("增长6.7%"))[-1].outcome.is_right


def test_what_was_has_come_true_whatever_will() -> None:
    text = "In 2023 you will have passed Xixi twice; total output was {}."
    assert tells_apart(text, "CNY 1,234 million", "CNY 1,243 million")


def test_the_same_twelve_months_may_be_of_any_year() -> None:
    income = "Xixi's income was CNY 81.33 million in 2023; in 2022, CNY 70.01 million."
    text = income + " Output over the same twelve months, {}."
    assert not judged(text.format("CNY 1,156 million"))[-1].outcome.is_right


def test_they_without_a_year_of_their_own_are_asked_for() -> None:
    text = "2023年西溪镇总产值12.34亿元。西湖镇来电话，说他们自己的总产值是{}，同年份。"
    assert not judged(text.format("3.62亿元"))[-1].outcome.is_right


def test_a_number_beside_its_name_is_in_a_wrong_unit_by_two_digits() -> None:
    assert judged("2023年西溪镇总产值12万元。")[-1].outcome.is_wrong
    assert not judged("2023年西溪镇总产值12.34亿元，捐了12万元。")[-1].outcome.is_wrong


def test_a_job_and_a_question_have_names_and_no_numbers() -> None:
    text = "Queries on job 2291. Q4. In 2023 Xixi's total output was CNY 1,234 million."
    assert [one.claim.text for one in judged(text)] == ["CNY 1,234 million"]


def test_behind_a_figure_of_the_town_named_in_passing_it_is_asked_of_which_a_number_is() -> None:
    text = "西溪镇2023年的账。总产值12.34亿元。\n顺路去了一趟西湖镇，总产值3.75亿元。\n接着抄：收入8133万元。"
    assert judged(text)[-1].why == "which_town"


def test_our_side_is_of_two_towns_either() -> None:
    text = "2023年西溪镇总产值12.34亿元，西湖镇是3.75亿元。钱也印着：我们这边收入{}。"
    assert not any(one.outcome.is_wrong for one in judged(text.format("8133万元")))
    assert not any(one.outcome.is_wrong for one in judged(text.format("5120万元")))


@pytest.mark.parametrize(
    ("growth", "number", "is_wrong"), [("10.4%", "90.4%", False), ("10.42%", "10.24%", True)]
)
def test_a_percentage_is_a_growth_but_for_a_digit_only_by_four(
    growth: str, number: str, is_wrong: bool
) -> None:
    grown = world(
        {"output": {"x2022": "level: 11.56亿元", "x2023": f"level: 12.34亿元; change_on_year: {growth}"}}
    )
    text = f"2023年西溪镇总产值12.34亿元。总产值那格下面是{number}。"
    judgements = judged(text, grown)
    assert any(one.outcome.is_wrong for one in judgements) is is_wrong


def test_a_town_and_a_year_alone_date_what_follows() -> None:
    text = "Lot 3, a ledger of 2023. Lot 4: 'Xixi, 2022. Total output, {}.' Lot 5: nothing in 2024."
    assert tells_apart(text, "CNY 1,156 million", "CNY 1,234 million")


def test_a_question_asks_of_each_thing_that_answers_it() -> None:
    text = "2023年西溪镇总产值12.34亿元。那前一年呢？收入{}。"
    assert judged(text.format("7001万元"))[-1].outcome.is_right
    assert not judged(text.format("8133万元"))[-1].outcome.is_right


def test_a_year_behind_a_colon_and_before_a_comma_dates_what_follows() -> None:
    text = (
        "Of 2022 nobody asks. Of Xixi they'll say, unasked: 2023, total output CNY 1,234 million, income {}."
    )
    assert tells_apart(text, "CNY 81.33 million", "CNY 70.01 million")


@pytest.mark.parametrize("words", ["再往前推", "那年之前"])
def test_words_that_lead_from_a_year_to_none_are_asked_for(words: str) -> None:
    assert not judged(f"西溪镇2023年总产值12.34亿元，2022年收入7001万元，{words}总产值11.56亿元。")[
        -1
    ].outcome.is_right


@pytest.mark.parametrize("mark", ["，", "；"])
def test_an_earlier_year_beside_a_later_one_only_compares(mark: str) -> None:
    text = f"西溪镇2023年总产值12.34亿元，增长6.7%{mark}2022年为11.56亿元。收入{{}}。"
    assert tells_apart(text, "8133万元", "7001万元")
