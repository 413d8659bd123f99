"""A number that one document prints, and another otherwise, does not stand: both are told."""

import pytest

from metrics.analysis.proofreading.judgement import Judgement
from metrics.display.proofreading import note_text
from metrics.display.wording import Wording
from metrics.language import Language
from tests.proofread import judged
from tests.worlds import world

WORLD = world(
    {
        "output": {
            "x2023": "level: 12.34亿元",
            "x2022": "level: 12.36亿元, period: '2023'; level: 11.56亿元",
        },
        "income": {"x2023": "level: 8133万元", "x2022": "level: 8144万元, period: '2023'"},
    }
)


def _judged(text: str) -> Judgement:
    """Return the last claim of a draft proofread."""
    return judged(text, WORLD)[-1]


@pytest.mark.parametrize("number", ["12.34亿元", "12.36亿元"])
def test_a_number_of_which_documents_disagree_does_not_stand(number: str) -> None:
    last = _judged(f"2023年西溪镇总产值{number}。")
    assert (last.outcome, last.why) == ("unknown", "disputed")
    assert {row.printed for row in (*last.own, *last.others)} == {"12.34亿元", "12.36亿元"}
    text = note_text(last, Wording(WORLD, Language.ZH))
    assert all(words in text for words in ("几份文件所印不同", "12.34亿元", "12.36亿元"))


def test_a_number_that_no_document_prints_is_wrong_though_they_disagree() -> None:
    assert _judged("2023年西溪镇总产值12.43亿元。").outcome.is_contradicted


def test_a_rounded_number_stands_where_all_documents_round_so() -> None:
    assert _judged("2023年西溪镇总产值12亿元。").outcome.is_right
    assert not _judged("2023年西溪镇总产值12.3亿元。").outcome.is_right


def test_what_follows_from_a_disputed_number_is_disputed() -> None:
    assert not _judged("2023年西溪镇总产值增长6.7%。").outcome.is_right
