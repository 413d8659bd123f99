"""What is offered of one number: in its own counting word, with its mean, and as a repeat of nothing else."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.offering import Offer
from metrics.model.codes import Reason
from tests.curation.curating.desks import desk_with


def offer(desk: Desk, printed: str) -> Offer:
    """Return what is offered of a number as the files are now."""
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    plain = progress.document.plain
    (stretch,) = [one for one in progress.stretches if plain[one.start : one.end] == printed]
    return Offer(stretch, progress, desk.catalogue(), source)


def offered_of(tmp_path: Path, sentence: str, printed: str) -> tuple[Desk, Offer]:
    """Return the desk of an article of one sentence, and what is offered of its number."""
    desk = desk_with(f"甲镇工作回顾\n{sentence}\n", tmp_path)
    return desk, offer(desk, printed)


def take(desk: Desk, offered: Offer) -> None:
    """Say yes to what is offered."""
    assert offered.chosen is not None
    assert offered.tried is not None
    assert offered.lands, offered.tried.why
    chosen = replace(offered.chosen, near=offered.tried.near)
    edits = figure_edits(offered.catalogue, desk.folder, offered.source, chosen)
    desk.take(offered.source, offered.stretch.start, edits)


@pytest.mark.parametrize(
    ("bound", "is_again"), [("50万元以上", False), ("2300万元以上", True), ("2350余万元", True)]
)
def test_a_bound_makes_no_repeat_of_what_it_only_allows(tmp_path: Path, bound: str, is_again: bool) -> None:
    sentence = f"2023年，村集体经营性收入{bound}，村集体经营性收入合计2356万元。"
    desk, first = offered_of(tmp_path, sentence, bound)
    take(desk, first)
    assert (offer(desk, "2356万元").reason is Reason.REPEAT) is is_again
    assert not offer(desk, "2356万元").lands


@pytest.mark.parametrize(
    ("sentence", "printed", "written"),
    [
        ("2019至2023年，地区生产总值年均增长8.3%。", "8.3%", "年均增长8.3%"),
        ("2019至2023年，工业投资平均每年下降2.1%。", "下降2.1%", "平均每年下降2.1%"),
        ("2023年，地区生产总值增长8.3%。", "8.3%", "8.3%"),
        ("2023年，地区生产总值两年平均增长8.3%。", "8.3%", "8.3%"),
    ],
)
def test_a_mean_of_years_is_written_with_the_word_that_says_so(
    tmp_path: Path, sentence: str, printed: str, written: str
) -> None:
    desk, offered = offered_of(tmp_path, sentence, printed)
    assert offered.chosen is not None
    assert offered.chosen.printed == written
    take(desk, offered)
    (figure,) = desk.catalogue().observations
    assert figure.quantity.is_mean_a_year is (written != printed)
    assert offer(desk, printed).remark is None


@pytest.mark.parametrize(
    ("sentence", "printed", "indicator"),
    [
        ("2023年，实施重点建设项目52项。", "52项", "major_projects"),
        ("2023年末，规上工业企业47个。", "47个", "industrial_enterprises"),
        ("2023年，全镇医疗机构开放床位65张。", "65张", "hospital_beds"),
        ("2023年，平均预期寿命79.4岁。", "79.4岁", "life_expectancy"),
        ("In 2023 life expectancy was 79.4 years.", "79.4years", "life_expectancy"),
    ],
)
def test_words_that_only_count_stand_for_one_another(
    tmp_path: Path, sentence: str, printed: str, indicator: str
) -> None:
    desk, offered = offered_of(tmp_path, sentence, printed)
    assert offered.chosen is not None
    assert offered.chosen.indicator == indicator
    take(desk, offered)
    (figure,) = desk.catalogue().observations
    assert figure.quantity.printed.replace(" ", "") == printed
    assert figure.quantity.unit == desk.catalogue().indicators[indicator].unit


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [("2023年末，规上工业企业47户。", "47户"), ("2023年，实施重点建设项目52批。", "52批")],
)
def test_what_counts_something_else_stands_for_nothing(tmp_path: Path, sentence: str, printed: str) -> None:
    _, offered = offered_of(tmp_path, sentence, printed)
    assert not offered.lands


def test_a_level_of_what_is_a_share_itself_is_no_share(tmp_path: Path) -> None:
    _, offered = offered_of(tmp_path, "2023年，全社会研发投入占比达2.6%。", "2.6%")
    assert offered.lands
    assert offered.remark is None


def test_a_change_from_an_earlier_year_is_written_with_it(tmp_path: Path) -> None:
    desk, offered = offered_of(tmp_path, "2023年，税收4.1亿元，较2020年增长42.6%。", "42.6%")
    take(desk, offered)
    (figure,) = desk.catalogue().observations
    assert (figure.period.text, figure.details.base) == ("2023", "2020")
    assert offered.remark is None
