"""What was corrected of one number is offered for those that follow by the same words, and for no others."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.likely import likely_measures, likely_periods, likely_statuses
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.rulings import rulings_of
from metrics.model.records import Source
from tests.curation.curating.desks import desk_with

TEXT = """甲镇2023年工作通报
全镇规上工业总产值43.21亿元，固定资产投资5.6亿元。
一般公共预算收入2.3亿元。
2023年，地区生产总值60.1亿元。
目标是地区生产总值65亿元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of a new folder with one article."""
    return desk_with(TEXT, tmp_path)


def source(desk: Desk) -> Source:
    """Return the only document."""
    return desk.catalogue().sources["001"]


def offer(desk: Desk, printed: str) -> Offer:
    """Return what is offered of a number as the desk is now."""
    progress = desk.progress(source(desk))
    assert progress is not None
    plain = progress.document.plain
    stretch = next(one for one in progress.stretches if plain[one.start : one.end] == printed)
    catalogue = desk.catalogue()
    rulings = rulings_of(progress, catalogue.areas)
    return Offer(stretch, progress, catalogue, source(desk), rulings=rulings)


def take(desk: Desk, printed: str, **corrections: Any) -> None:
    """Say yes to a number with some fields corrected."""
    one = offer(desk, printed)
    assert one.chosen is not None
    chosen = replace(one.chosen, **corrections)
    edits = figure_edits(one.catalogue, desk.folder, one.source, chosen)
    desk.take(one.source, one.stretch.start, edits)


def period(desk: Desk, printed: str) -> str:
    """Return the period that is offered of a number."""
    chosen = offer(desk, printed).chosen
    assert chosen is not None
    return chosen.period


def test_a_corrected_time_is_offered_where_the_same_words_tell_it_and_nowhere_else(desk: Desk) -> None:
    take(desk, "43.21亿元", period="2023-H1")
    assert [period(desk, printed) for printed in ("5.6亿元", "2.3亿元")] == ["2023-H1", "2023-H1"]
    (followed,) = offer(desk, "5.6亿元").followed
    assert (followed.value, followed.proposed, followed.printed) == ("2023-H1", "2023", "43.21亿元")
    assert period(desk, "60.1亿元") == "2023"  # its sentence tells its own year
    assert period(desk, "65亿元") != "2023-H1"  # a target is of another time than results


def test_a_correction_is_read_off_the_files_so_that_a_restart_forgets_none(desk: Desk) -> None:
    take(desk, "43.21亿元", period="2023-01/2023-06", status="planned")
    again = Desk(desk.folder, desk.documents)
    assert period(again, "5.6亿元") == "2023-01/2023-06"
    assert {one.field for one in offer(again, "5.6亿元").followed} == {"period", "status"}


def test_a_time_in_other_words_is_no_correction(desk: Desk) -> None:
    take(desk, "43.21亿元", period="2023-01/2023-12")
    assert not offer(desk, "5.6亿元").followed


def test_who_changes_it_back_ends_it_and_undoing_takes_it_back(desk: Desk) -> None:
    take(desk, "43.21亿元", period="2023-H1")
    take(desk, "5.6亿元", period="2023")
    assert period(desk, "2.3亿元") == "2023"
    desk.undo()
    assert period(desk, "2.3亿元") == "2023-H1"
    desk.undo()
    assert period(desk, "2.3亿元") == "2023"


def test_a_correction_holds_for_no_number_before_it(desk: Desk) -> None:
    take(desk, "2.3亿元", period="2023-H1")
    assert [period(desk, printed) for printed in ("43.21亿元", "5.6亿元")] == ["2023", "2023"]


def test_nothing_that_was_written_changes(desk: Desk) -> None:
    take(desk, "2.3亿元")
    take(desk, "43.21亿元", period="2023-H1")
    periods = {one.quantity.printed: one.period.text for one in desk.catalogue().observations}
    assert periods == {"2.3亿元": "2023", "43.21亿元": "2023-H1"}
    assert not offer(desk, "2.3亿元").followed


def test_a_status_holds_within_its_line(desk: Desk) -> None:
    take(desk, "43.21亿元", status="planned")
    statuses = [
        chosen.status for printed in ("5.6亿元", "2.3亿元") if (chosen := offer(desk, printed).chosen)
    ]
    assert statuses == ["planned", "printed"]


def test_the_likely_periods_begin_with_the_one_proposed_and_none_stands_twice(desk: Desk) -> None:
    one = offer(desk, "43.21亿元")
    assert one.chosen is not None
    periods = likely_periods(one.chosen, one.stretch, one.progress)
    assert periods[0] == "2023"
    assert {"2023-Q1", "2023-H1", "2023-Q1/2023-Q3", "2022", "2024"} <= set(periods)
    assert len(set(periods)) == len(periods)
    assert likely_measures(one.chosen, one.stretch) == ("level", "change_amount")
    assert likely_statuses(one.chosen)[0] == "printed"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        ("甲镇2023年工作通报\n2021年、2022年，固定资产投资分别为5.6亿元、7.8亿元。\n", "5.6亿元", "2021"),
        ("甲镇2023年工作通报\n固定资产投资5.6亿元；7月，规上工业总产值9.1亿元。\n", "5.6亿元", "2023-07"),
        (
            "Jia 2023\nIn 2023 fixed asset investment was CNY 5.6 million; in August 2022 it rained.\n",
            "5.6",
            "2022-08",
        ),
    ],
)
def test_times_that_are_printed_near_a_number_are_likely_ones(
    text: str, printed: str, period: str, tmp_path: Path
) -> None:
    home = tmp_path / "other"
    home.mkdir()
    desk = desk_with(text, home)
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    plain = progress.document.plain
    (stretch, *_) = [one for one in progress.stretches if printed in plain[one.start : one.end]]
    chosen = Offer(stretch, progress, desk.catalogue(), source).chosen
    assert chosen is not None
    assert period in likely_periods(chosen, stretch, progress)
