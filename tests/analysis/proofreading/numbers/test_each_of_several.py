"""What each of several villages or firms is said to have is no number of their town."""

import pytest

from tests.proofread import judged
from tests.worlds import world

VILLAGES = world({"income": {"x2023": "level: 90万元"}, "mean": {"x2023": "level: 5万元"}})


@pytest.mark.parametrize(
    "text",
    [
        "西溪镇2023年18个村收入全部超过80万元。",
        "西溪镇2023年收入90万元，18个村全部超过50万元。",
        "2023年西溪镇各村收入均在80万元以上。",
        "2023年西溪镇村村收入超80万元。",
        "西溪镇2023年所有村收入都超过80万元。",
        "西溪镇2023年每个村收入90万元。",
        "西溪镇2023年最低的村收入也超过80万元。",
        "西溪镇2023年企业收入普遍超过95万元。",
        "In 2023 all 18 villages of Xixi had an income of more than CNY 800,000.",
        "In 2023 every village in Xixi had an income of over CNY 950,000.",
    ],
)
def test_a_threshold_that_each_of_several_passed_is_no_number_of_their_town(text: str) -> None:
    last = judged(text, VILLAGES)[-1]
    assert (last.outcome, last.why) == ("unknown", "several")


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("西溪镇2023年各村收入共90万元。", True),
        ("西溪镇2023年收入超过80万元。", True),
        ("西溪镇2023年农村收入都超过80万元。", True),
        ("西溪镇2023年村均5万元。", True),
        ("西溪镇2023年收入都超过95万元。", False),
        ("In 2023 Xixi's income, of all villages together, was CNY 900,000.", True),
    ],
)
def test_their_total_and_their_mean_are_numbers_of_the_town(text: str, *, is_right: bool) -> None:
    assert judged(text, VILLAGES)[-1].outcome.is_right is is_right
