"""Empty cells are told in few lines, whatever the number of years and towns."""

from metrics.analysis.comparing.comparison import State
from metrics.charts.captions.gaps import gap_count, gap_lines
from metrics.display.wording import Wording
from metrics.language import Language
from tests.worlds import world

WORDING = Wording(world({"output": {"x2023": "level: 1亿元"}}), Language.ZH)
TOWNS = ("西溪", "花街", "西湖")


def test_thirty_years_of_one_reason_are_one_line() -> None:
    cells = {(area, year): State.NO_DOCUMENT for year in range(1995, 2025) for area in TOWNS}
    assert list(gap_lines(cells, WORDING)) == ["1995–2024 · 西溪、花街、西湖 · 无文档"]
    assert gap_count(cells) == 90


def test_years_that_change_are_told_town_by_town_where_that_takes_fewer_lines() -> None:
    odd = {("西溪", year): State.SEARCHED for year in range(2001, 2010, 2)}
    even = {("花街", year): State.SEARCHED for year in range(2000, 2010, 3)}
    cells = dict(sorted({**odd, **even}.items(), key=lambda cell: cell[0][1]))
    assert list(gap_lines(cells, WORDING)) == [
        "2000、2003、2006、2009 · 花街 · 未见报道",
        "2001、2003、2005、2007、2009 · 西溪 · 未见报道",
    ]


def test_a_figure_is_no_gap() -> None:
    cells = {("西溪", 2023): State.FIGURE, ("花街", 2023): State.NO_DOCUMENT}
    assert list(gap_lines(cells, WORDING)) == ["2023 · 花街 · 无文档"]
    assert gap_count(cells) == 1
