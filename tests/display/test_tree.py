"""What an implied value is derived by can be worked out again by whoever reads it."""

import pytest

from metrics.analysis.following.implied import implied_values
from metrics.display.tree import TreeWording
from metrics.language import Language
from tests.worlds import world


@pytest.mark.parametrize(
    ("language", "derivation"),
    [
        (Language.ZH, "4个 × 50 万元 + 20个 × 50 万元"),
        (Language.EN, "4个 × CNY 500,000 + 20个 × CNY 500,000"),
    ],
)
def test_counts_over_nested_thresholds_are_each_taken_times_their_step(
    language: Language, derivation: str
) -> None:
    catalogue = world({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 4个"}})
    [value] = [value for value in implied_values(catalogue) if value.rule.counts]
    assert value.interval.low == 12_000_000
    assert TreeWording(catalogue, language).derivation(value) == derivation
