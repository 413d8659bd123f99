"""What a yes takes along is what was listed, without what was left out; a list that says something else is refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import NumberGroup
from metrics.language import Language
from metrics.web.workbench.companions import listed
from metrics.web.workbench.press import Press, RefusedError
from metrics.web.workbench.steps import done
from tests.curation.curating.desks import desk_with

TEXT = """甲镇2023年工作通报（第3期）
全镇规上工业总产值12.34亿元，固定资产投资5.6亿元，粮食产量1.2万吨。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of a new folder with one article."""
    return desk_with(TEXT, tmp_path)


def press(desk: Desk, **body: object) -> Press:
    """Return a yes to the figure that comes first."""
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    (here,) = [one for one in progress.stretches if one.candidate and one.candidate.token.text == "12.34亿元"]
    figure = {
        "indicator": "industrial_output",
        "measure": "level",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
    }
    return Press(desk, source, progress, here, {"lang": "zh", "do": "accept", **figure, **body})


def beside(desk: Desk, language: Language = Language.ZH) -> list[Mapping[str, object]]:
    """Return what is listed beside it."""
    one = press(desk)
    return listed(NumberGroup(one.number(), one.progress, desk.catalogue(), one.source), language)


def printed(desk: Desk) -> list[str]:
    """Return the figures that are written."""
    return sorted(one.quantity.printed for one in desk.catalogue().observations)


def test_a_list_says_all_that_would_be_written_of_each(desk: Desk) -> None:
    issue, investment, grain = beside(desk)
    assert issue["text"] == "第3 · 甲镇2023年工作通报（第3期） · 提议排除：排序：第一批、第二期；名次不在此列"
    clauses = str(investment["text"]).split(" · ")
    assert clauses[0] == "5.6亿元"
    assert clauses[-6:] == ["5.55 – 5.65 亿元", "固定资产投资", "数值", "2023", "原文", "甲镇"]
    assert (grain["line"], issue["reason"], grain["reason"]) == (2, "ordinal", "")


def test_a_yes_writes_what_is_listed_in_one_step_without_what_was_left_out(desk: Desk) -> None:
    issue, _, grain = beside(desk)
    made = done(press(desk, along=[issue, grain]))
    assert made.slots == ("12.34亿元", 2)
    assert printed(desk) == ["1.2万吨", "12.34亿元"]
    assert [one.text for one in desk.catalogue().exclusions] == ["第3"]
    desk.undo()
    assert not desk.catalogue().observations
    done(press(desk, along=[]))
    assert printed(desk) == ["12.34亿元"]


def test_what_is_no_figure_takes_its_list_along(desk: Desk) -> None:
    done(press(desk, do="exclude", reason="vague", along=beside(desk)))
    assert printed(desk) == ["1.2万吨", "5.6亿元"]
    assert len(desk.catalogue().exclusions) == 2


@pytest.mark.parametrize("seen", ["all", [1], [{}], {"at": 1}, [{"at": 10**9}], [[["at"]]], ["{}"]])
def test_what_nobody_saw_listed_is_refused_with_all_of_its_step(desk: Desk, seen: object) -> None:
    for what in ("accept", "exclude"):
        with pytest.raises(RefusedError, match="curate_together_changed"):
            done(press(desk, do=what, reason="vague", along=seen))
    assert not desk.catalogue().observations
    assert not desk.catalogue().exclusions


def test_a_list_that_says_something_else_is_refused(desk: Desk) -> None:
    issue, investment, _ = beside(desk)
    for seen in (
        [{**investment, "period": "2022"}],
        [issue, {**investment, "reason": "ordinal"}],
        beside(desk, Language.EN),
    ):
        with pytest.raises(RefusedError, match="curate_together_changed"):
            done(press(desk, along=seen))
    assert not desk.catalogue().observations


def test_a_step_of_another_window_is_taken_back_only_where_its_last_is_named(desk: Desk) -> None:
    seen = beside(desk)
    done(press(desk, along=seen, window="one"))
    asked = done(press(desk, do="undo", window="two"))
    assert (asked.others, asked.back) == (1, None)
    assert done(press(desk, do="undo", window="two", sure=7)).back is None
    assert len(desk.catalogue().observations) == 3
    assert done(press(desk, do="undo", window="one")).back is not None
    assert not desk.catalogue().observations
    done(press(desk, along=seen, window="one"))
    assert done(press(desk, do="undo", window="two", sure=1)).back is not None
