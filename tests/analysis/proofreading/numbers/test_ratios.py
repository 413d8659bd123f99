"""A ratio of a draft stands by its terms: each by the one in its place."""

import pytest

from tests.proofread import judged
from tests.worlds import world

RATIOS = world({"structure": {"x2022": "ratio: 9.6:69.1:21.3", "x2023": "ratio: 8.4:71.1:20.5"}})
STATED = (
    ("8.4:71.1:20.5", "stands"),
    ("8:71:21", "rounded"),
    ("8.4:71.1:20.6", "contradicts"),
    ("1:2:3", "contradicts"),
    ("71.1:8.4:20.5", "contradicts"),
    ("8.4:71.1", "contradicts"),
    ("9.6:69.1:21.3", "elsewhere"),
)


@pytest.mark.parametrize(("number", "outcome"), STATED)
@pytest.mark.parametrize("text", ["2023年西溪镇结构为{}。", "In 2023 Xixi's structure was {}."])
def test_a_ratio_stands_by_its_terms_alone(text: str, number: str, outcome: str) -> None:
    assert [one.outcome for one in judged(text.format(number), RATIOS)] == [outcome]
