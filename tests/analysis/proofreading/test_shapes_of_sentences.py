"""Where the town, the year and the indicator of a number stand in a sentence, when not before it in that order."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from tests.worlds import world

WORLD = world(
    {
        "output": {
            "x2021": "level: 9.87亿元",
            "x2022": "level: 11.56亿元",
            "x2023": "level: 12.34亿元; change_on_year: 6.7%",
            "w2023": "level: 3.75亿元",
            "h2024": "level: 2亿元, period: 2023",
        },
        "income": {
            "x2022": "level: 7001万元",
            "x2023": "level: 8133万元; change_on_year: 16.2%; completion: 103.5%",
        },
    }
)

TRUE = (
    "2023年与2022年相比，西溪镇总产值从11.56亿元到12.34亿元，收入从7001万元到8133万元。",
    "2023年，西溪镇总产值12.34亿元，上年11.56亿元。",
    "2023年，西溪镇总产值12.34亿元，上年同期11.56亿元。",
    "2023年，西溪镇总产值12.34亿元，较2022年的11.56亿元增长6.7%。",
    "2023年，西溪镇总产值12.34亿元，前一年还是11.56亿元。",
    "2023年，西溪镇总产值12.34亿元；2022年同期为11.56亿元。",
    "2023年，西溪镇总产值12.34亿元，收入8133万元，上一年这两个数字是11.56亿元和7001万元。",
    "西溪镇2021年、2022年、2023年总产值依次为9.87亿元、11.56亿元和12.34亿元。",
    "2023年，西溪镇总产值12.34亿元，收入8133万元，两项指标同比分别增长6.7%和16.2%。",
    "12.34亿元！这是西溪镇2023年总产值的数字。",
    "2023年，西溪镇收入8133万元，总产值12.34亿元，全年任务完成率103.5%。",
    "2023年总产值：12.34亿元（西溪镇）、3.75亿元（西湖镇）。",
    "2023年，西溪镇总产值12.34亿元，高于西湖镇的3.75亿元。",
    "In 2023 Xixi's output was CNY 1,234 million, compared with CNY 1,156 million a year earlier.",
    "In 2023 output was CNY 1,234 million in Xixi and CNY 375 million in Xihu.",
    "Xixi and Xihu reported output of CNY 1,234 million and CNY 375 million respectively in 2023.",
    "At CNY 1,234 million, output in Xixi was up 6.7% in 2023.",
    "Xixi's income came to CNY 81.33 million in 2023, or 103.5% of its annual target.",
    "2023年西溪镇总产值是多少？（答：12.34亿元）2022年西溪镇总产值是多少？（答：11.56亿元）",
    "左边是2022年：西溪镇总产值11.56亿元、收入7001万元；右边是2023年：总产值12.34亿元、收入8133万元。",
    "西溪镇2023年收入8133万元。总产值在2022年11.56亿元的基础上增长6.7%，达12.34亿元。",
    "西溪镇的代表说：“我们镇2023年总产值12.34亿元，隔壁西湖镇是3.75亿元；我们收入8133万元。”",
    "2023年，西溪镇总产值从11.56亿元变为12.34亿元。",
    "西溪镇总产值：12.34亿元（2023年）、11.56亿元（2022年）。",
    "2023年，西溪镇、西湖镇总产值依次为12.34亿元和3.75亿元。",
    "Output of Xixi, 2023: CNY 1,234 million (2022: CNY 1,156 million).",
    "In 2023 Xixi's income was CNY 81.33 million, while output made up CNY 1,234 million.",
    "Part 1/2: in 2023 Xixi's output was CNY 1,234 million.\n2/2: its income was CNY 81.33 million.",
)


ASKED = (
    "In 2023 Xixi's output was CNY 1,234 million, against CNY 1,156 million in 2022, and income was CNY 81.33 million.",
)


@pytest.mark.parametrize("text", ASKED)
def test_a_true_sentence_between_two_years_is_not_wrong(text: str) -> None:
    judged = proofread(facts_of(WORLD), Draft(text, WORLD).claims())
    assert {judgement.why for judgement in judged if not judgement.outcome.is_right} == {"which_year"}


@pytest.mark.parametrize("text", TRUE)
def test_a_true_sentence_of_any_shape_stands(text: str) -> None:
    judged = proofread(facts_of(WORLD), Draft(text, WORLD).claims())
    assert [judgement for judgement in judged if not judgement.outcome.is_right] == []
    assert judged


@pytest.mark.parametrize("text", TRUE)
@pytest.mark.parametrize(
    ("right", "wrong"), [("11.56", "11.65"), ("1,156", "1,165"), ("12.34", "12.43"), ("8133", "8313")]
)
def test_a_digit_that_is_wrong_there_is_told(text: str, right: str, wrong: str) -> None:
    if right not in text:
        return
    judged = proofread(facts_of(WORLD), Draft(text.replace(right, wrong), WORLD).claims())
    (judged_wrong,) = (judgement for judgement in judged if wrong in judgement.claim.text)
    assert judged_wrong.outcome.is_wrong


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("2023年西溪镇收入目标已经完成。", "stands"),
        ("2023年西溪镇收入如期完成全年目标。", "stands"),
        ("In 2023 Xixi's income met its annual target.", "stands"),
        ("2023年西溪镇收入高于上年。", "stands"),
        ("2023年西溪镇收入低于上年。", "contradicts"),
        ("2023年西溪镇收入较2022年有所上升。", "stands"),
        ("2023年西溪镇收入较2019年有所上升。", "unknown"),
        ("2023年西溪镇总产值比上年少了。", "contradicts"),
        ("2023年西溪镇总产值稳步增长。", "stands"),
        ("2023年好在西溪镇收入完成了年度目标。", "stands"),
        ("In 2023 Xixi's annual target for income was missed.", "contradicts"),
        ("2023年，论总产值，西湖镇比西溪镇高。", "contradicts"),
        ("In 2023 Huajie did well. No other town had more output.", "contradicts"),
        ("In 2023 Xixi's output fell.", "contradicts"),
        ("In 2023 Xixi's output was higher than the year before.", "stands"),
        ("In 2023 output was higher in Xihu than in Xixi.", "contradicts"),
        ("In 2023 Xixi had more output than Xihu.", "follows"),
        ("与西湖镇相比，2023年西溪镇总产值更低。", "contradicts"),
        ("2023年，与西湖镇相比，西溪镇总产值更低。", "contradicts"),
    ],
)
def test_a_claim_in_other_words_is_held_against_the_figures(text: str, outcome: str) -> None:
    (judged,) = proofread(facts_of(WORLD), Draft(text, WORLD).claims())
    assert judged.outcome == outcome


MANY = world(
    {
        "quota": {"x2023": "level: 83.6%"},
        "many": {"x2023": "level: 21个"},
        "output": {"x2023": "level: 12.34亿元"},
        "income": {"x2023": "level: 8133万元"},
    }
)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("2023年西溪镇比率占比83.6%。", ["stands"]),  # its level, though it is called a share
        ("2023年西溪镇比率占比86.3%。", ["contradicts"]),
        ("2023年西溪镇达标村21个，共30人。", ["stands", "unknown"]),  # people are no villages
        ("2023年西溪镇｜12.34亿元总产值规模｜8133万元收入", ["stands", "stands"]),
        ("西溪镇，2023年！\n12.34亿元总产值｜8133万元收入｜21个达标村", ["stands", "stands", "stands"]),
        ("西溪镇，2023年！\n数字条：12.34亿元总产值｜8133万元收入｜好", ["stands", "stands"]),
        ("2023年，西溪镇8133万元收入、12.34亿元总产值。", ["stands", "stands"]),
    ],
)
def test_a_number_is_held_against_what_it_is_joined_to(text: str, outcomes: list[str]) -> None:
    judged = proofread(facts_of(MANY), Draft(text, MANY).claims())
    assert [judgement.outcome for judgement in judged] == outcomes


FALLEN = world(
    {"output": {"x2023": "level: 12.34亿元; change_on_year: 降幅为2.1%; change_amount: 少1200万元"}}
)


@pytest.mark.parametrize(
    "text",
    [
        "2023年西溪镇总产值12.34亿元，比上年少1200万元。",
        "2023年西溪镇总产值12.34亿元，比上年减少1200万元。",
        "2023年西溪镇总产值12.34亿元，同比降幅为2.1%。",
        "In 2023 Xixi's output was 2.1% less than a year earlier.",
    ],
)
def test_a_fall_is_one_whether_its_word_belongs_to_the_number_or_stands_beside_it(text: str) -> None:
    judged = proofread(facts_of(FALLEN), Draft(text, FALLEN).claims())
    assert [judgement for judgement in judged if not judgement.outcome.is_right] == []
    risen = text.replace("少", "多").replace("减多", "增加").replace("降", "增").replace("less", "more")
    judged = proofread(facts_of(FALLEN), Draft(risen, FALLEN).claims())
    assert any(judgement.outcome.is_wrong for judgement in judged)
