"""What is taken at once is what was listed, without what was left out; a list that says something else is refused."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.language import Language
from metrics.web.workbench.acting import done
from metrics.web.workbench.press import Press, RefusedError
from metrics.web.workbench.together import listed
from tests.curation.curating.desks import desk_with

TEXT = """甲镇2023年工作通报
全镇规上工业总产值12.34亿元，固定资产投资5.6亿元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of a new folder with one article."""
    return desk_with(TEXT, tmp_path)


def press(desk: Desk, **body: object) -> Press:
    """Return a press at the first open number."""
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    return Press(desk, source, progress, progress.next_open(-1), {"lang": "zh", **body})


def test_one_that_was_left_out_is_not_written(desk: Desk) -> None:
    _, last = listed(press(desk), Language.ZH)
    done(press(desk, do="accept_together", listed=[last, last]))
    assert [one.quantity.printed for one in desk.catalogue().observations] == ["5.6亿元"]


@pytest.mark.parametrize("seen", [None, [], "all", [1], [{}], {"at": 1}, [{"at": 10**9}], [[["at"]]], ["{}"]])
def test_what_nobody_saw_listed_is_refused(desk: Desk, seen: object) -> None:
    with pytest.raises(RefusedError, match="curate_together_changed"):
        done(press(desk, do="accept_together", listed=seen))
    assert not desk.catalogue().observations


def test_a_list_that_says_something_else_is_refused(desk: Desk) -> None:
    first, last = listed(press(desk), Language.ZH)
    with pytest.raises(RefusedError, match="curate_together_changed"):
        done(press(desk, do="accept_together", listed=[first, {**last, "period": "2022"}]))
    assert not desk.catalogue().observations


def test_a_step_of_another_window_is_taken_back_only_where_its_last_is_named(desk: Desk) -> None:
    seen = listed(press(desk), Language.ZH)
    done(press(desk, do="accept_together", listed=seen, window="one"))
    asked = done(press(desk, do="undo", window="two"))
    assert (asked.others, asked.back) == (1, None)
    assert done(press(desk, do="undo", window="two", sure=7)).back is None
    assert len(desk.catalogue().observations) == 2
    assert done(press(desk, do="undo", window="one")).back is not None
    assert not desk.catalogue().observations
    done(press(desk, do="accept_together", listed=seen, window="one"))
    assert done(press(desk, do="undo", window="two", sure=1)).back is not None
