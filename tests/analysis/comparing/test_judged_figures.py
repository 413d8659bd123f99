"""The table that is taken away says what compares."""

from metrics.analysis.comparing.judged_figures import JudgedFigure, judged
from metrics.analysis.comparing.judged_frame import judged_frame
from metrics.model.codes import Comparability, Facet, Measure
from tests.sample import CATALOGUE, FACTS, FRAME
from tests.worlds import world

JUDGED = judged(FACTS, FACTS)


def test_the_same_rows_come_back_with_two_columns_more() -> None:
    frame, more = FRAME, judged_frame(CATALOGUE, JUDGED)
    assert more[list(frame.columns)].equals(frame)
    assert list(more.columns)[-2:] == ["comparability", "grounds"]


def of_output(year: int) -> dict[str, JudgedFigure]:
    """Return the levels of industrial output of a year by their towns."""
    levels = FACTS.select(indicator="industrial_output", measures=[Measure.LEVEL], years=[year])
    return {chosen.fact.area: chosen for chosen in judged(FACTS, levels)}


def test_a_figure_has_the_best_of_its_verdicts_and_why_it_is_no_better() -> None:
    latest = of_output(2023)
    assert {latest[town].comparability for town in ("西溪", "西湖")} == {Comparability.COMPARABLE}
    assert [latest[town].grounds for town in ("西溪", "西湖")] == [(), ()]
    implied = of_output(2022)["西溪"]
    assert implied.comparability is Comparability.WITH_CAUTION
    assert (Facet.STATUS, Comparability.WITH_CAUTION) in implied.grounds


def test_no_figure_that_compares_says_why_it_would_not() -> None:
    assert [
        chosen
        for chosen in JUDGED
        if chosen.comparability and chosen.comparability.is_full == bool(chosen.grounds)
    ] == []


def test_grounds_stand_in_the_frame_as_text() -> None:
    frame = judged_frame(CATALOGUE, [of_output(2022)["西溪"]])
    assert frame["comparability"].item() == "with_caution"
    assert "status=with_caution" in frame["grounds"].item().split("; ")


def test_a_figure_alone_has_no_verdict() -> None:
    (alone,) = (chosen for chosen in JUDGED if chosen.fact.indicator == "pm25")
    assert (alone.comparability, alone.grounds) == (None, ())


def test_an_empty_frame_stays_empty() -> None:
    assert list(judged_frame(world({}), ()).columns)[-2:] == ["comparability", "grounds"]
