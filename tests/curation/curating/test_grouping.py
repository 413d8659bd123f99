"""A yes takes the numbers beside the one that is shown where nothing speaks against any of them."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import MOST, NumberGroup
from metrics.curation.curating.progress import Stretch
from tests.curation.curating.desks import desk_with

TEXT = """甲镇2023年工作通报（3月5日）
2023年，全镇规上工业总产值43.21亿元，粮食产量1.2万吨，比上年增长3.1%，粮食产量达1.2万吨，举办比赛22场，总量居全县第二。
3月6日召开会议。
2023年，固定资产投资5.6亿元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of the article above."""
    return desk_with(TEXT, tmp_path)


def group_at(desk: Desk, printed: str) -> NumberGroup:
    """Return the group of the first open number that is printed so."""
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    (here, *_) = [one for one in progress.stretches if text(progress.document.plain, one) == printed]
    return NumberGroup(here, progress, desk.catalogue(), source)


def text(plain: str, stretch: Stretch) -> str:
    """Return a number as it is printed."""
    return plain[stretch.start : stretch.end]


def rows(group: NumberGroup) -> list[tuple[str, str]]:
    """Return what a yes takes along: as printed, and why it is none."""
    plain = group.progress.document.plain
    return [(text(plain, one.stretch), str(one.reason or "")) for one in group.beside]


def test_figures_of_the_line_go_along_and_what_is_none_around_it_but_no_rank_and_no_repeat(
    desk: Desk,
) -> None:
    group = group_at(desk, "43.21亿元")
    assert rows(group) == [
        ("3", "date"),
        ("5日", "date"),
        ("1.2万吨", ""),
        ("3.1%", ""),
        ("22场", "unfollowed"),
        ("全县第二", "unfollowed"),
        ("3", "date"),
    ]
    desk.take(group.source, group.here.start, group.edits(desk.folder, group.beside))
    assert {one.quantity.printed for one in desk.catalogue().observations} == {"1.2万吨", "3.1%"}
    assert len(desk.catalogue().exclusions) == 5
    grain = next(one.indicator for one in desk.catalogue().observations)
    written = "".join(path.read_text("utf-8") for path in desk.folder.glob("*.yaml"))
    assert written.count(f"  {grain}:") == 1  # the library's, written with the first of its figures
    desk.undo()
    assert not desk.catalogue().observations
    assert not desk.catalogue().exclusions


def test_it_begins_with_what_wants_a_look_else_with_a_figure(desk: Desk) -> None:
    group = group_at(desk, "3")
    plain = group.progress.document.plain
    # Told twice: which of the two is to be written, a person says
    assert text(plain, group.lead) == "1.2万吨"
    assert group.lead.start == plain.rindex("1.2万吨")
    assert text(plain, group_at(desk, "6日").lead) == "6日"
    assert text(plain, group_at(desk, "5.6亿元").lead) == "5.6亿元"


def test_figures_of_two_lines_are_never_taken_at_once(desk: Desk) -> None:
    for printed in ("5.6亿元", "6日", "43.21亿元"):
        figures = {text for text, reason in rows(group_at(desk, printed)) if not reason}
        assert "5.6亿元" not in figures
        assert printed != "5.6亿元" or not figures


def test_a_title_leads_to_the_first_figure_below_it(tmp_path: Path) -> None:
    desk = desk_with(
        "甲镇2023年工作通报（3月5日）\n2023年，固定资产投资5.6亿元，规上工业总产值43.21亿元。\n", tmp_path
    )
    group = group_at(desk, "3")
    assert text(group.progress.document.plain, group.lead) == "5.6亿元"


def test_a_rank_is_decided_by_itself_though_nothing_speaks_against_it(tmp_path: Path) -> None:
    line = "全年固定资产投资5.6亿元，规上工业总产值43.21亿元，规上工业总产值居全县第2位。"
    desk = desk_with(f"甲镇2023年工作通报（3月5日）\n{line}\n", tmp_path)
    assert rows(group_at(desk, "5.6亿元"))[2:] == [("43.21亿元", "")]
    rank = group_at(desk, "全县第2位")
    assert [printed for printed, reason in rows(rank) if not reason] == ["5.6亿元", "43.21亿元"]


def test_what_is_doubtful_is_decided_by_itself_though_it_would_hold(tmp_path: Path) -> None:
    line = "全年固定资产投资5.6亿元，规上工业总产值43.21亿元，上年同期粮食产量1.2万吨。"
    desk = desk_with(f"甲镇2023年工作通报（3月5日）\n{line}\n", tmp_path)
    (doubted,) = [
        one for one in group_at(desk, "1.2万吨").progress.stretches if one.candidate and one.candidate.doubts
    ]
    group = group_at(desk, "1.2万吨")
    assert group.here == doubted
    assert ("43.21亿元", "") in rows(group_at(desk, "5.6亿元"))
    assert "1.2万吨" not in dict(rows(group_at(desk, "5.6亿元")))


def test_no_more_go_along_than_there_are_keys(tmp_path: Path) -> None:
    villages = "，".join(f"举办比赛{number}场" for number in range(20, 40))
    desk = desk_with(f"甲镇2023年工作通报（3月5日）\n全年固定资产投资5.6亿元，{villages}。\n", tmp_path)
    assert len(rows(group_at(desk, "5.6亿元"))) == MOST
    assert len(rows(group_at(desk, "30场"))) == MOST


def test_what_verify_would_remark_on_goes_along_with_no_other(tmp_path: Path) -> None:
    villages = "全镇18个村集体经营性收入合计2350余万元，粮食产量1.2万吨。"
    desk = desk_with(f"甲镇2023年工作通报\n2023年，{villages}\n", tmp_path)
    group = group_at(desk, "18个")
    assert ("1.2万吨", "") in rows(group)
    assert "2350余万元" not in [printed for printed, _ in rows(group)]  # of 18 villages, perhaps
