"""What `metrics propose` reads of the words beside a number, `metrics verify` holds against what a curator wrote."""

from pathlib import Path

import pytest

from metrics.curation.proposing.cue_table import rows, words
from tests.press import WrittenIndicator, verified
from tests.proposed import the

SENTENCES = {
    "2023年全镇产值达到3亿元。": "3亿元",
    "到2025年，全镇产值要达到3亿元以上。": "3亿元以上",
    "合作社想把产值做到300万元以上。": "300万元以上",
    "会议议定：全年产值不低于3亿元。": "不低于3亿元",
    "We are proposing an output of CNY 31.2 million.": "CNY 31.2 million",
    "By 2025 output shall pass 31.2 million yuan.": "31.2 million yuan",
    "Output is 31.2 million yuan.": "31.2 million yuan",
}
SHARES = {
    "产值增长有了4.4%的增长。": "change_on_year: 4.4%",
    "产值同比录得4.4%的提升。": "change_on_year: 4.4%",
    "产值为年度计划的111%。": "completion: 111%",
    "产值贡献了全县38.7%的份额。": "share: 38.7%",
    "Output was 2.8% higher than in 2022.": "change_on_year: 2.8%",
    "Output came in at 99.9% of its annual target.": "completion: 99.9%",
}


def codes(folder: Path, article: str, figure: str) -> list[str]:
    """Return what is doubted of an article's one figure."""
    folder.mkdir()
    output = WrittenIndicator("元", "产值, output", [f"{figure}, line: 1"])
    return [remark.code for remark in verified(folder, article, output=output).remarks]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_status_as_it_is_proposed_is_not_doubted_and_the_other_one_is(
    tmp_path: Path, sentence: str
) -> None:
    printed = SENTENCES[sentence]
    is_planned = the(sentence, printed).status.is_planned
    written = f"level: {printed}, period: 2023"
    doubts = codes(tmp_path / "as proposed", sentence, f"{written}{', status: planned' * is_planned}")
    others = codes(tmp_path / "otherwise", sentence, f"{written}{', status: planned' * (not is_planned)}")
    assert ("status" in doubts, "status" in others) == (False, True)


@pytest.mark.parametrize("sentence", SHARES)
def test_a_measure_as_it_is_proposed_is_not_doubted_and_any_other_is(tmp_path: Path, sentence: str) -> None:
    measure, _, printed = SHARES[sentence].partition(": ")
    assert the(sentence, printed).measure == measure
    for other in ("change_on_year", "completion", "share"):
        doubts = codes(tmp_path / other, sentence, f"{other}: {printed}, period: 2023")
        assert ("measure" in doubts) == (other != measure), other


def test_every_rule_of_the_table_says_by_which_words_it_goes() -> None:
    assert {rule.status.is_printed for rule in words("statuses")} == {True, False}
    assert rows("measures")[-1].measure.is_level
