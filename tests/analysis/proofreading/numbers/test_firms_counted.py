"""A figure of firms above a size is said of all industry in a draft: that is remarked, or leaves the number open."""

import pytest

from metrics.model.codes.outcome import Outcome, OutcomeReason
from tests.proofread import judged
from tests.worlds import world

KNOWN = world({"output": {"x2023": "level: 12.34亿元"}}, name="规上总产值")


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("2023年西溪镇规上总产值12.34亿元。", Outcome.STANDS, OutcomeReason.NOTHING),
        ("西溪镇规模以上企业58家。2023年总产值12.34亿元。", Outcome.STANDS, OutcomeReason.NOTHING),
        ("2023年西溪镇全部规上总产值12.34亿元。", Outcome.STANDS, OutcomeReason.NOTHING),
        ("2023年西溪镇总产值12.34亿元。", Outcome.STANDS, OutcomeReason.SIZE),
        ("2023年西溪镇总产值12.3亿元。", Outcome.ROUNDED, OutcomeReason.SIZE),
        ("2023年西溪镇规上总产值15.34亿元。", Outcome.CONTRADICTS, OutcomeReason.NUMBER),
        ("2023年西溪镇全部企业规上总产值12.34亿元。", Outcome.UNKNOWN, OutcomeReason.SIZE),
        ("2023年西溪镇全社会企业规上总产值15.34亿元。", Outcome.UNKNOWN, OutcomeReason.SIZE),
    ],
)
def test_which_firms_a_number_counts_is_told(text: str, outcome: Outcome, why: OutcomeReason) -> None:
    last = judged(text, KNOWN)[-1]
    assert (last.outcome, last.why) == (outcome, why)


def test_a_figure_that_counts_all_is_remarked_of_none() -> None:
    assert judged("2023年西溪镇总产值12.34亿元。")[-1].why is OutcomeReason.NOTHING
