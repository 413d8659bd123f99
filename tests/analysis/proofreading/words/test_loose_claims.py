"""What a draft claims in words that no row of the table reads is held against the figures around it."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from tests.proofread import judged
from tests.worlds import world

CONTRADICTED = (
    "In 2023 Xixi had the greatest output of all the towns.",
    "2023年，西溪镇总产值在全市各镇中首屈一指。",
    "2023年西溪镇总产值领先其他各镇。",
    "2023年西湖镇总产值没有西溪镇少。西溪镇的总产值没有西湖镇多。",
    "In 2023 Xixi's output was not as high as the year before.",
    "2023年，西溪镇总产值没有上年高。",
    "2023年西湖镇的总产值比西溪镇多，多的那部分该怎样列式？",
    "2023年西溪镇总产值12.34亿元，总产值比上年跌一截。",
    "In 2023 Xixi delivered 101.5% of the annual plan for output. So the plan was missed.",
    "2023年西溪镇总产值完成年度计划的101.5%。年初许下的承诺，落空了。",
    "2023年西溪镇、西湖镇比了总产值。两镇之间，西溪镇少。",
    "Xixi's and Xihu's total output of 2023 was compared. Of these two towns, Xixi had less.",
)


@pytest.mark.parametrize("text", CONTRADICTED)
def test_a_claim_in_any_words_that_is_not_so_is_told(text: str) -> None:
    assert judged(text)[-1].outcome.is_contradicted


OPEN = (
    "In 2023 Xixi's total output was CNY 1,234 million. We declined to play.",
    "2023年西湖镇的总产值比西溪镇多吗？",
    "西湖镇2023年计划完成总产值任务。",
    "In 2023 Xihu plans to top its output of the year before.",
)


@pytest.mark.parametrize("text", OPEN)
def test_what_is_asked_or_planned_is_not_wrong(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))


MADE = "In 2023 Xixi's total output was CNY 1,234 million, 101.5% of the plan; Xihu's was CNY 375 million. "
WORDED = (
    "In 2022 Xixi's output was CNY 1,156 million.'Xixi made less output in 2023 than the year before.'Dear me.",
    "In 2023 Xixi's total output fell on the year before, so candidates may not write of growth.",
    "(c)Had output risen? No: in 2023 Xixi's total output had fallen.(d)What about Xihu?",
    "2023年西溪镇总产值又低过上年。",
    "2022年，西溪镇总产值低过前一年。",
    "论总产值，2023年西湖镇压着西溪镇一头。",
    "2023年，西湖镇总产值3.75亿元，西溪镇12.34亿元，还是西湖镇高些。",
    "In 2023 Xixi's total output was CNY 1,234 million. No other town in the city, she added, makes as much output.",
    f"{MADE}So by that measure Xihu is ahead of Xixi, and the wording misleads.",
    f"{MADE}So Xihu has the higher output of the two.[06:30]ANN:And buns?",
    "In 2023 Xixi's total output was CNY 1,234 million(101.5% of the year's plan,which was thus missed).",
    "In 2023 Xixi's total output was CNY 1,234 million: that makes three years in a row of decline in output.",
    "2023年西溪镇总产值12.34亿元，拿下“三连降”。",
)


@pytest.mark.parametrize("text", WORDED)
def test_a_claim_is_found_between_quotes_brackets_and_questions(text: str) -> None:
    words = [one for one in judged(text) if not one.claim.assertion.is_counted]
    assert any(one.outcome.is_contradicted for one in words)


@pytest.mark.parametrize(
    "more",
    [
        "I was offered a lift. I declined it.",
        "Of 47 proposals 5 have been dropped.",
        "Xihu's output was thus higher in 2023 than it had been a year earlier.",
        "Xixi has the higher output of the two.[06:30]ANN:And buns?",
        "Nobody says that output fell, which is not true.",
        "Output fell in 2023,which is not so.",
    ],
)
def test_what_somebody_does_what_is_denied_and_what_is_so_is_not_wrong(more: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(MADE + more))


def test_a_quotation_behind_a_stop_is_a_sentence_of_its_own() -> None:
    known = world(
        {
            "output": {"x2023": "level: 12.34亿元; change_on_year: 6.7%"},
            "income": {"x2022": "level: 9001万元", "x2023": "level: 8133万元"},
        },
        name="Retail sales",
    )
    text = (
        "In 2023 Xixi's retail sales were CNY 1,234 million. Income, CNY 81.33 million, as against CNY 90.01 million "
        "the year before. “Sales in the shops {} on the year, so people were about.”"
    )
    for word, is_wrong in (("fell", True), ("grew", False)):
        claims = Draft(text.format(word), known).claims()
        assert proofread(facts_of(known), claims)[-1].outcome.is_wrong is is_wrong


@pytest.mark.parametrize(("thing", "is_wrong"), [("investment", True), ("pottery", False)])
def test_half_a_name_calls_what_the_sentence_before_is_of(thing: str, is_wrong: bool) -> None:
    figures = {"output": {"x2023": "level: 12.34亿元; completion: 101.5%"}}
    known = world(figures, name="Fixed investment")
    text = f"In 2023 Xixi's fixed investment was CNY 1,234 million. The {thing} plan was therefore missed."
    judgements = judged(text, known)
    assert any(one.outcome.is_wrong for one in judgements) is is_wrong


@pytest.mark.parametrize(
    "words", ["总产值的年度计划如数交卷", "年初定的总产值目标，全数兑付", "总产值的年度计划跑满了"]
)
def test_what_was_planned_is_what_a_claim_of_a_target_is_of(words: str) -> None:
    known = world({"output": {"x2023": "level: 12.34亿元; completion: 95.1%"}})
    judgements = judged(f"2023年西溪镇总产值12.34亿元。{words}。", known)
    assert judgements[-1].outcome.is_contradicted


@pytest.mark.parametrize(("words", "is_claimed"), [("不如自己看", False), ("也不如2022年那个水平", True)])
def test_what_compares_with_nothing_claims_nothing(words: str, is_claimed: bool) -> None:
    claims = [one.claim for one in judged(f"2023年西溪镇总产值12.34亿元，增长6.7%。您都来了，{words}。")]
    assert any(claim.assertion.is_either_way for claim in claims) is is_claimed


@pytest.mark.parametrize("words", ["above the designated size", "above scale"])
def test_the_name_of_firms_above_a_size_is_no_claim_that_anything_rose(words: str) -> None:
    text = f"In 2023 Xixi's total output, with firms {words} as in 2022, was CNY 1,234 million."
    claims = [one.claim for one in judged(text)]
    assert not any(claim.assertion.is_either_way for claim in claims)


BOTH = "In 2023 output was CNY 1,234 million in Xixi and CNY 375 million in Xihu. "


@pytest.mark.parametrize(
    ("words", "is_wrong"),
    [
        ("Xihu's is larger.", True),
        ("Xihu had much more.", True),
        ("Xixi collected less.", True),
        ("Xixi is far behind.", True),
        ("Xixi's is larger.", False),
        ("Xixi had much more.", False),
        ("Xihu is far behind.", False),
        ("Xihu is bigger.", False),
        ("Xihu has a bridge, and Xihu's is larger.", False),
    ],
)
def test_a_town_lies_above_the_one_told_beside_it_without_naming_that(words: str, *, is_wrong: bool) -> None:
    assert any(one.outcome.is_wrong for one in judged(BOTH + words)) is is_wrong


def test_who_writes_is_us_where_two_towns_are_told_side_by_side() -> None:
    ours = "Xihu, a town by a lake.\nIn 2023 output was CNY 375 million here and CNY 1,234 million in Xixi. Ours is {}."
    outcomes = [judged(ours.format(word))[-1].outcome.is_wrong for word in ("larger", "smaller")]
    assert outcomes == [True, False]


@pytest.mark.parametrize(("label", "is_wrong"), [("评价：", True), ("", True), ("猪肉产量：", False)])
def test_what_is_said_behind_a_label_is_of_what_stands_above_it(label: str, *, is_wrong: bool) -> None:
    last = judged(f"西溪镇\n收入：2023年8133万元\n{label}比上年少")[-1]
    assert last.outcome.is_wrong is is_wrong


@pytest.mark.parametrize("among", ["全国乡镇排名", "在全国各镇（街道）中位列", "全国"])
def test_a_first_rank_tells_among_whom_it_is_some_words_before(among: str) -> None:
    last = judged(f"2023年西湖镇总产值3.75亿元，{among}第一。")[-1]
    assert last.outcome.is_contradicted
