"""A figure that is printed as a bound or a range: what lies within it stays open, the opposite is wrong."""

import pytest

from tests.proofread import judged
from tests.worlds import world

BOUNDS = world(
    {
        "output": {
            "x2021": "level: 10亿元—12亿元; change_on_year: 5%—6%",
            "x2022": "level: 近600万元",
            "x2023": "level: 600余万元",
        },
        "income": {"x2022": "level: 6500余万元", "x2023": "level: 50万元以上"},
        "quota": {"x2022": "level: 约20%", "x2023": "level: 2.5%以内"},
    }
)
STATED = (
    ("2023年西溪镇比率2.5%以内。", "stands", ""),
    ("2023年西溪镇比率不超过2.5%。", "stands", ""),
    ("2023年西溪镇比率2.5%。", "unknown", "bound"),
    ("2023年西溪镇比率2.5%左右。", "unknown", "bound"),
    ("2023年西溪镇比率2.4%。", "unknown", "bound"),
    ("2023年西溪镇比率2.6%。", "contradicts", "number"),
    ("2023年西溪镇比率2.5%以上。", "contradicts", "number"),
    ("2022年西溪镇比率21%。", "unknown", "bound"),
    ("2022年西溪镇比率26%。", "contradicts", "number"),
    ("2023年西溪镇收入50万元。", "unknown", "bound"),
    ("2023年西溪镇收入60万元以上。", "contradicts", "number"),
    ("2022年西溪镇收入6530万元。", "unknown", "bound"),
    ("2022年西溪镇收入6930万元。", "contradicts", "number"),
    ("2022年西溪镇收入6900余万元。", "contradicts", "number"),
    ("2023年西溪镇总产值超600万元。", "stands", ""),
    ("2023年西溪镇总产值600万元。", "rounded", ""),
    ("2023年西溪镇总产值620万元。", "unknown", "bound"),
    ("2023年西溪镇总产值700万元。", "contradicts", "number"),
    ("2023年西溪镇总产值不足600万元。", "contradicts", "number"),
    ("2022年西溪镇总产值590万元。", "unknown", "bound"),
    ("2022年西溪镇总产值500万元。", "contradicts", "number"),
    ("2021年西溪镇总产值11亿元。", "unknown", "bound"),
    ("2021年西溪镇总产值13亿元。", "contradicts", "number"),
    ("2021年西溪镇总产值增长5%—6%。", "stands", ""),
    ("2021年西溪镇总产值增长5.5%。", "unknown", "bound"),
    ("2021年西溪镇总产值增长6%。", "unknown", "bound"),
    ("2021年西溪镇总产值增长6.5%。", "contradicts", "number"),
    ("2021年西溪镇总产值增长7%—8%。", "contradicts", "number"),
)


@pytest.mark.parametrize(("text", "outcome", "why"), STATED)
def test_what_lies_within_a_printed_bound_stays_open_and_what_it_shuts_out_is_wrong(
    text: str, outcome: str, why: str
) -> None:
    last = judged(text, BOUNDS)[-1]
    assert (last.outcome, last.why) == (outcome, why)


NEARLY = world({"output": {"x2023": "level: 近600万元"}})


@pytest.mark.parametrize(
    "text", ["2023年西溪镇总产值600余万元。", "In 2023 Xixi's output was over CNY 6 million."]
)
def test_bounds_of_opposite_sides_contradict(text: str) -> None:
    last = judged(text, NEARLY)[-1]
    assert (last.outcome, last.why) == ("contradicts", "number")


def test_a_bound_s_own_number_is_no_stale_one_though_another_year_prints_it() -> None:
    quota = world({"quota": {"x2022": "level: 2.5%", "x2023": "level: 2.5%以内"}})
    last = judged("2023年西溪镇比率2.5%。", quota)[-1]
    assert (last.outcome, last.why) == ("unknown", "bound")
