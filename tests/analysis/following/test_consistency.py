"""Stated against implied: the figures of a document agree, say more together, or contradict each other."""

import random
import re

import pytest

from metrics.analysis.following.consistency import consistency, contradictions
from metrics.model.codes import Agreement
from tests.analysis.random_worlds import RandomWorld
from tests.worlds import world

Figures = dict[str, dict[str, str]]
SHARE = "level: 1189户; level: 340户, part: 下赵村; share: {}, part: 下赵村"


def agreements(figures: Figures) -> list[tuple[str, Agreement]]:
    """Return each rule that is held against a stated figure, and how they agree."""
    return [(finding.follows.rule.name, finding.agreement) for finding in consistency(world(figures))]


def test_340_of_1189_households_are_28_point_6_per_cent_and_a_little_less() -> None:
    (share,) = [
        finding
        for finding in consistency(world({"homes": {"x2022": SHARE.format("28.6%")}}))
        if finding.follows.rule.name == "share"
    ]
    assert share.agreement is Agreement.TIGHTENED
    assert share.interval is not None
    assert share.interval.low == share.interval.high == pytest.approx(100 * 340 / 1189)


@pytest.mark.parametrize("share", ["28.7%", "26.8%", "超29%", "近28%", "28.61%", "100%"])
def test_a_share_that_its_parts_do_not_make_is_contradictory(share: str) -> None:
    (contradiction,) = contradictions(world({"homes": {"x2022": SHARE.format(share)}}))
    assert (
        contradiction.stated.quantity.printed,
        contradiction.follows.rule.name,
        contradiction.interval,
    ) == (share, "share", None)
    assert [
        premise.quantity.printed for premise in contradiction.follows.inputs if hasattr(premise, "quantity")
    ] == [
        "1189户",
        "340户",
    ]


@pytest.mark.parametrize("share", ["28.6%", "29%", "约30%", "超28%", "近29%", "三成", "28.60%"])
def test_rounding_and_hedging_never_contradict(share: str) -> None:
    assert contradictions(world({"homes": {"x2022": SHARE.format(share)}})) == ()


@pytest.mark.parametrize(
    ("figures", "rule"),
    [
        ({"villages": {"x2023": "level: 22个"}, "many": {"x2023": "level: 23个"}}, "within"),
        ({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 超20个"}}, ""),
        ({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 21个"}}, "within"),
        ({"villages": {"x2023": "level: 22个"}, "many": {"x2023": "level: 23个, part: 下赵村"}}, "within"),
        ({"homes": {"x2023": "level: 22户; level: 23户, part: 下赵村"}}, "within"),
        ({"homes": {"x2023": "level: 22户; level: 2户, part: 下赵村; level: 21户, part: 其余"}}, "rest"),
        ({"many": {"x2023": "level: 20个"}, "income": {"x2023": "level: 999万元"}}, "lower_bound"),
        ({"many": {"x2023": "level: 20个"}, "income": {"x2023": "level: 1000万元"}}, ""),
        (
            {
                "income": {"x2023": "level: 1400万元"},
                "villages": {"x2023": "level: 22个"},
                "mean": {"x2023": "level: 64万元"},
            },
            "",
        ),
        (
            {
                "income": {"x2023": "level: 1400万元"},
                "villages": {"x2023": "level: 22个"},
                "mean": {"x2023": "level: 63万元"},
            },
            "quotient",
        ),
        (
            {
                "many": {"x2023": "level: 20个"},
                "rich": {"x2023": "level: 4个"},
                "middling": {"x2023": "level: 15个"},
            },
            "difference",
        ),
        ({"output": {"x2023": "level: 120万元; completion: 120%"}, "goal": {"x2023": "level: 100万元"}}, ""),
        (
            {"output": {"x2023": "level: 120万元; completion: 130%"}, "goal": {"x2023": "level: 100万元"}},
            "target",
        ),
        ({"homes": {"x2023": "level: 127户, status: planned; level: 127户; completion: 100%"}}, ""),
        ({"homes": {"x2023": "level: 127户, status: planned; level: 126户; completion: 100%"}}, "completed"),
        ({"output": {"x2023": "level: 9.0亿元", "x2024": "level: 9亿元, period: 2023"}}, ""),
        ({"output": {"x2023": "level: 9.6亿元", "x2024": "level: 9亿元, period: 2023"}}, "elsewhere"),
    ],
)
def test_what_cannot_be_is_contradictory_and_what_can_is_not(figures: Figures, rule: str) -> None:
    assert {contradiction.follows.rule.name for contradiction in contradictions(world(figures))} == (
        {rule} if rule else set()
    )


GROWTH = "level: 110万元; change_on_year: 50%; level: 100万元, period: 2022"


def test_official_growth_on_a_base_of_its_own_is_a_note_and_no_mistake() -> None:
    assert agreements({"output": {"x2023": GROWTH}}) == [("base", Agreement.OTHER_FIELD)]


def test_where_the_words_say_what_is_counted_growth_must_fit_the_two_levels() -> None:
    roads = GROWTH.replace("万元", "公里")
    assert agreements({"roads": {"x2023": roads}}) == [("base", Agreement.CONTRADICTORY)]
    assert agreements({"roads": {"x2023": roads.replace("50%", "10%")}}) == [("base", Agreement.CONSISTENT)]


def test_the_levels_of_two_documents_may_rest_on_two_scopes() -> None:
    figures = {"roads": {"x2023": "level: 110公里; change_on_year: 50%", "x2022": "level: 100公里"}}
    assert agreements(figures) == [("base", Agreement.OTHER_FIELD)]


def test_a_total_of_some_villages_may_be_less_than_all_rich_ones_have() -> None:
    figures = {"many": {"x2023": "level: 20个"}, "income": {"x2023": "level: 999万元, covers: 12个"}}
    assert agreements(figures) == [("lower_bound", Agreement.OTHER_FIELD)]


def test_what_is_planned_contradicts_nothing() -> None:
    figures = {"villages": {"x2023": "level: 22个"}, "many": {"x2023": "level: 30个, status: planned"}}
    assert agreements(figures) == []


@pytest.mark.parametrize("seed", range(30))
def test_a_consistent_world_however_printed_never_contradicts_itself(seed: int) -> None:
    agreements = list(consistency(RandomWorld(seed).catalogue))
    assert agreements
    assert [finding for finding in agreements if finding.agreement is Agreement.CONTRADICTORY] == []


@pytest.mark.parametrize("seed", range(20))
def test_one_number_changed_beyond_rounding_is_found(seed: int) -> None:
    chance = random.Random(seed)
    whole = chance.randint(200, 3000)
    part = chance.randint(10, whole - 10)
    figures = [
        f"level: {whole}户",
        f"level: {part}户, part: 下赵村",
        f"share: {100 * part / whole:.1f}%, part: 下赵村",
    ]
    assert contradictions(world({"homes": {"x2022": "; ".join(figures)}})) == ()
    changed = chance.randrange(3)
    figures[changed] = re.sub(r"\d+(?=[户.])", lambda number: str(int(number[0]) * 2 + 3), figures[changed])
    assert len(contradictions(world({"homes": {"x2022": "; ".join(figures)}}))) >= 1
