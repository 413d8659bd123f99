"""The table that is taken away says what compares."""

from metrics import load_catalogue, tidy
from metrics.analysis.comparing.judged import judged
from tests.worlds import world

CATALOGUE = load_catalogue()


def test_the_same_rows_come_back_with_two_columns_more() -> None:
    frame = tidy(CATALOGUE)
    more = judged(CATALOGUE, frame)
    assert more[list(frame.columns)].equals(frame)
    assert list(more.columns)[-2:] == ["comparability", "grounds"]


def test_a_figure_has_the_best_of_its_verdicts_and_the_grounds_of_the_others() -> None:
    frame = judged(CATALOGUE, tidy(CATALOGUE))
    levels = frame[(frame["indicator"] == "industrial_output") & (frame["measure"] == "level")]
    told = {
        (str(row.area), str(row.period)): (str(row.comparability), str(row.grounds))
        for row in levels.itertuples()
    }
    assert (told["西溪", "2023"][0], told["西湖", "2023"][0]) == ("comparable", "comparable")
    assert told["西溪", "2022"][0] == "with_caution"
    assert "status=with_caution" in told["西溪", "2022"][1]


def test_a_figure_alone_has_no_verdict() -> None:
    frame = judged(CATALOGUE, tidy(CATALOGUE))
    (alone,) = frame[frame["indicator"] == "pm25"].itertuples()
    assert (alone.comparability, alone.grounds) == ("", "")


def test_an_empty_frame_stays_empty() -> None:
    catalogue = world({})
    assert list(judged(catalogue, tidy(catalogue)).columns)[-2:] == ["comparability", "grounds"]
