"""Who has no figure where others stand, and why: by its state, whatever world it is."""

import pytest

from metrics.analysis.comparing.comparison import State
from metrics.analysis.comparing.standing import Standing, TownWithout
from metrics.display.comparing.standing import lacking_lines
from metrics.display.wording import Wording
from metrics.language import Language
from tests.worlds import world

WORDING = Wording(world({"output": {"x2023": "level: 1亿元"}}), Language.EN)


@pytest.mark.parametrize(
    ("state", "year", "line"),
    [
        (State.NO_DOCUMENT, 0, "Xixi has no figure: no article"),
        (State.NO_DOCUMENT, 2021, "Xixi has no figure: no article for 2021"),
        (State.UNREAD, 0, "Xixi has no figure: its article has not been read in full"),
        (State.ONLY_PART, 0, "Xixi has no figure for the whole town: part only"),
        (State.NOT_APPLICABLE, 0, "Xixi has no figure: not applicable"),
    ],
)
def test_a_town_without_a_figure_says_why(state: State, year: int, line: str) -> None:
    stand = Standing(year=year, lacking=(TownWithout("西溪", state),))
    assert list(lacking_lines(stand, WORDING)) == [line]
