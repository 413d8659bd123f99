"""Every sentence that the sample is told in, of every indicator, measure and place, reads like one."""

import re
from functools import cache

import pytest

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind
from metrics.display.notes import row_notes
from metrics.display.sentences import finding_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import AreaKind, Measure, Status
from tests.sample import CATALOGUE, FACTS

ROWS = list(FACTS)
ZH, EN = Language.ZH, Language.EN
LATIN = {"PM2", "JMRH", "SHA", "GB"}
VERBS = "位居|位列|名列|排名|稳居|居|列"


def named(row: Fact) -> str:
    """Return what tells a row from the others in a test's name."""
    return f"{row.indicator}-{row.area}-{row.part}-{row.measure}-{row.period}"


@cache
def said(row: Fact, language: Language) -> str:
    """Return the sentence that is written of a row."""
    finding = Finding(FindingKind.FIGURE, (row,))
    return finding_text(finding, row.indicator, Wording(CATALOGUE, language))


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_sentence_says_nothing_twice(row: Fact) -> None:
    zh, en = said(row, ZH), said(row, EN)
    assert not re.search(rf"(?:{VERBS})(?:{VERBS})", zh)
    assert not re.search(r"([\u4e00-\u9fff]{2,4})”\1", zh), "a part's name and an indicator's"
    assert not re.search(r"\b(\w+) \1\b", en)
    assert "人次" not in Wording(CATALOGUE, ZH).indicator(row.indicator)
    assert not re.search(r"\bthe towns?\b.* of [A-Z]", en), "the town is named by itself"


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_sentence_names_its_measure_and_draws_no_arrow(row: Fact) -> None:
    zh, en = said(row, ZH), said(row, EN)
    assert not re.search("[▲▼△]", zh + en)
    told = {
        Measure.SHARE: ("占", r"% of |a share of"),
        Measure.COMPLETION: ("完成", "completion"),
        Measure.CHANGE_ON_YEAR: ("同比", "on the year"),
    }.get(row.measure, ("", ""))
    assert told[0] in zh
    assert re.search(told[1], en)


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_no_english_word_stands_in_a_chinese_sentence_and_no_chinese_one_in_an_english(row: Fact) -> None:
    assert set(re.findall(r"[A-Za-z]\w*", said(row, ZH))) <= LATIN
    assert not re.search(r"[\u4e00-\u9fff]", said(row, EN))


@pytest.mark.parametrize("row", [row for row in ROWS if row.part], ids=named)
def test_a_note_about_a_part_names_the_part_or_speaks_of_parts_and_marks_alone(row: Fact) -> None:
    wording = Wording(CATALOGUE, ZH)
    place = wording.area(row.area)
    for note in row_notes(row, wording):
        assert f"{place}“{wording.part(row)}”" in note or not note.startswith(place)
    of_town = CATALOGUE.areas[row.area].kind is AreaKind.TOWN
    assert any("全镇" in note for note in row_notes(row, wording)) is of_town


@pytest.mark.parametrize("row", [row for row in ROWS if row.status is Status.PLANNED], ids=named)
def test_a_plan_is_told_as_one_and_in_no_year_that_is_not_printed(row: Fact) -> None:
    assert "预计" in said(row, ZH)
    assert "expected" in said(row, EN)
    assert ("何年未载明" in said(row, ZH)) is row.period.text.endswith("/..")


def test_no_count_of_what_was_done_is_named_like_a_count_of_what_there_is() -> None:
    names = {each.id: each.name.zh for each in CATALOGUE.indicators.values()}
    for indicator, verb in {
        "scaled_up_enterprises": "培育",
        "retail_enterprises": "培育",
        "leading_agricultural_enterprises": "培育",
        "rescue_teams": "充实完善",
        "work_districts": "推动",
        "hospital_beds": "新增",
    }.items():
        assert verb in names[indicator]
