"""A place in an assessment or a contest is no rank of what a draft tells beside it."""

import pytest

from metrics.model.codes.outcome import OutcomeReason
from tests.proofread import judged

ASSESSED = [
    "综合考核位居全国第一",
    "在全国乡镇综合考评中名列第一",
    "党建工作列全国第三",
    "龙舟比赛全国第二",
    "龙灯表演全国第一",
]


@pytest.mark.parametrize("rank", ASSESSED)
def test_a_place_in_an_assessment_is_of_no_indicator(rank: str) -> None:
    for text in (f"2023年西湖镇{rank}，总产值3.75亿元。", f"2023年西湖镇总产值3.75亿元，{rank}。"):
        judgement = next(one for one in judged(text) if one.claim.measure.is_rank)
        assert judgement.why is OutcomeReason.NOT_KEPT


def test_a_rank_of_what_is_named_in_its_clause_is_of_that() -> None:
    assert judged("2023年西溪镇工作考核中总产值居全市第二。")[-1].outcome.is_right
    assert judged("2023年西湖镇总产值3.75亿元，居全国第一。")[-1].outcome.is_wrong
