"""What a draft claims in words that no row of the table reads is held against the figures around it."""

import pytest

from tests.proofread import judged

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
)


@pytest.mark.parametrize("text", CONTRADICTED)
def test_a_claim_in_any_words_that_is_not_so_is_told(text: str) -> None:
    assert judged(text)[-1].outcome.is_contradicted


OPEN = (
    "2023年西湖镇的总产值比西溪镇多吗？",
    "西湖镇2023年计划完成总产值任务。",
    "In 2023 Xihu plans to top its output of the year before.",
)


@pytest.mark.parametrize("text", OPEN)
def test_what_is_asked_or_planned_is_not_wrong(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
