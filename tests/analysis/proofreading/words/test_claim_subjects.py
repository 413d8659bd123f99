"""A claim in words whose clause names a thing of its own is not said of what another clause or sentence is of."""

import pytest

from tests.proofread import judged

OTHERS = [
    "信访总量比上年下降。",
    "信访工作：比上年下降。",
    "安全事故比上年减少。",
    "生猪出栏比上年减少。",
    "三年来，群众投诉连续三年下降。",
    "Complaints fell on the year before.",
]
OWN = [
    "收入比上年下降。",
    "鉴于收入较上年下降，照办。",
    "比上年下降。",
    "这一数字比上年下降。",
    "全年比上年明显下降。",
    "卷内题名：“收入比上年下降。”",
]


@pytest.mark.parametrize("stop", ["。", "，"])
@pytest.mark.parametrize("words", OTHERS)
def test_another_thing_is_held_against_no_figure_told_before(words: str, stop: str) -> None:
    assert not judged(f"2023年西溪镇收入8133万元{stop}{words}")[-1].outcome.is_wrong


@pytest.mark.parametrize("words", OWN)
def test_what_is_called_so_or_names_nothing_is(words: str) -> None:
    assert judged(f"2023年西溪镇收入8133万元。{words}")[-1].outcome.is_contradicted


@pytest.mark.parametrize(("between", "is_wrong"), [("信访总量下降18.3%，化解率达98.6%，", False), ("", True)])
def test_what_goes_on_about_other_numbers_is_said_of_those(between: str, *, is_wrong: bool) -> None:
    last = judged(f"西溪镇2023年总产值12.34亿元，收入8133万元。{between}连续三年下降。")[-1]
    assert last.outcome.is_wrong is is_wrong


@pytest.mark.parametrize(
    ("item", "is_wrong"), [("（二）", False), ("二、", False), ("2.", False), ("", True)]
)
def test_what_opens_an_item_is_of_nothing_that_those_before_it_told(item: str, *, is_wrong: bool) -> None:
    last = judged(f"西溪镇\n（一）2023年总产值12.34亿元，收入8133万元。\n{item}比上年下降。")[-1]
    assert last.outcome.is_wrong is is_wrong
