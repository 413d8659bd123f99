"""A number that tells how far from a target something is, or what each of several has, is doubted as a figure."""

from pathlib import Path

import pytest

from tests.press import WrittenIndicator, verified


@pytest.mark.parametrize(
    ("article", "unit", "figure", "says"),
    [
        ("2023年植树120亩，比目标多20亩。", "m²", "change_amount: 20亩", "像是与目标"),
        ("2023年植树120亩，超额完成20亩。", "m²", "level: 20亩", "像是与目标"),
        ("2023年植树120亩，较年初计划减少20亩。", "m²", "change_amount: 减少20亩", "像是与目标"),
        ("2023年植树120亩，比上年多20亩。", "m²", "change_amount: 20亩", ""),
        ("2023年植树超额完成20亩目标。", "m²", "level: 20亩", ""),
        ("2023年较好完成目标，植树20亩。", "m²", "level: 20亩", ""),
        ("2023年植树超过计划，达20亩。", "m²", "level: 20亩", ""),
        ("In 2023 we had 412 植树, 20 more than the target.", "'1'", "change_amount: 20", "像是与目标"),
        ("In 2023 we had 412 植树 and exceeded the target by 20.", "'1'", "change_amount: 20", "像是与目标"),
        ("In 2023 we had 412 植树, 20 more than last year.", "'1'", "change_amount: 20", ""),
        ("In 2023 we now project 植树 of 20.", "'1'", "level: 20", ""),
        ("2023年18个村植树全部超过20亩。", "m²", "level: 超过20亩, near: 全部", "像是其中每一个"),
        ("2023年每个村植树20亩。", "m²", "level: 20亩", "像是其中每一个"),
        ("2023年18个村共植树20亩。", "m²", "level: 20亩", ""),
        ("In 2023 each leisure centre had 植树 of 20.", "'1'", "level: 20", "像是其中每一个"),
    ],
)
def test_what_is_told_from_a_target_or_of_each_is_no_figure_of_a_town(
    article: str, unit: str, figure: str, says: str, tmp_path: Path
) -> None:
    trees = WrittenIndicator(unit, "植树, 目标, 计划, 超额, more, target", [f"{figure}, line: 1"])
    remarks = [
        remark for remark in verified(tmp_path, article, trees=trees).remarks if remark.code == "measure"
    ]
    assert [says in remark.message.zh for remark in remarks] == [True] * bool(says)


def test_what_one_has_on_average_may_be_told_of_each(tmp_path: Path) -> None:
    income = WrittenIndicator("元", "每户收入", ["level: 3万元, line: 1"])
    remarks = verified(tmp_path, "2023年每户收入3万元。", income=income).remarks
    assert [remark.code for remark in remarks] == []
