"""What is doubtful is not chosen beforehand: a reflex writes nothing of it, an answer does."""

from pathlib import Path

import pytest

from metrics.curation.curating.offering import Offer
from tests.curation.curating.desks import desk_with

LINE = "全年固定资产投资5.6亿元，上年同期粮食产量1.2万吨，举办比赛22场。"


@pytest.mark.parametrize(("printed", "is_open"), [("5.6亿元", False), ("1.2万吨", True), ("22场", False)])
def test_only_a_figure_of_which_something_is_doubtful_is_asked_for(
    printed: str, is_open: bool, tmp_path: Path
) -> None:
    desk = desk_with(f"甲镇2023年工作通报\n{LINE}\n", tmp_path)
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    (stretch,) = [one for one in progress.stretches if one.candidate and one.candidate.token.text == printed]
    offer = Offer(stretch, progress, desk.catalogue(), source)
    assert offer.is_open_question == is_open
    if is_open:
        made = Offer(stretch, progress, desk.catalogue(), source, made=offer.indicators[0][0].id)
        assert not made.is_open_question  # who just made its indicator has answered
