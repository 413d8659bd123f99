"""A first rank that a draft claims: which figures speak against it."""

import pytest

from tests.proofread import judged
from tests.worlds import world


@pytest.mark.parametrize(("name", "is_wrong"), [("dust", False), ("income", True)])
def test_a_lower_town_is_first_where_the_least_is_best(name: str, *, is_wrong: bool) -> None:
    least = {"dust": ("27微克/立方米", "35微克/立方米"), "income": ("2700万元", "3500万元")}[name]
    known = world({name: {"x2023": f"level: {least[0]}", "w2023": f"level: {least[1]}"}})
    thing = {"dust": "粉尘", "income": "收入"}[name]
    last = judged(f"2023年西溪镇{thing}{least[0]}，全国第一。", known)[-1]
    assert last.outcome.is_wrong is is_wrong


@pytest.mark.parametrize(("between", "is_wrong"), [("", True), ("，老有所养", False)])
def test_a_first_place_behind_other_words_is_not_held_against_the_levels(
    between: str, *, is_wrong: bool
) -> None:
    known = world({"income": {"x2023": "level: 2700万元", "w2023": "level: 3500万元"}})
    last = judged(f"西溪镇2023年收入稳定{between}，居全国第一。", known)[-1]
    assert last.outcome.is_wrong is is_wrong
