"""Every sentence that the real figures are told in, of every indicator, measure and place, reads like one."""

import re
from collections.abc import Iterable, Iterator

import pytest

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, FindingKind, finding
from metrics.display.comparing.findings import finding_text
from metrics.display.notes import fact_notes
from metrics.display.periods import period_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import AreaKind, Measure, Status
from tests.facts.real import CATALOGUE, FACTS

ZH, EN = Language.ZH, Language.EN
LATIN = {"PM2", "JMRH", "SHA", "GB"}
VERBS = "位居|位列|名列|排名|稳居|居|列"
CHINESE = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
NAMED = {
    Measure.SHARE: ("占", r"% of |a share of"),
    Measure.COMPLETION: ("完成", "of target"),
    Measure.CHANGE_ON_YEAR: ("同比", "year on year"),
}


def sentences(language: Language) -> Iterator[str]:
    """Yield the sentence of every indicator and measure."""
    for indicator in CATALOGUE.indicators:
        rows = FACTS.select(indicator=indicator, replaced=True)
        for measure in Measure:
            yield finding_text(finding(CATALOGUE, rows, measure), indicator, Wording(CATALOGUE, language))


def texts_of(row: Fact, wording: Wording) -> list[str]:
    """Return every text in which a row is told."""
    texts = [wording.figure(row), wording.measured(row), wording.period(row), wording.status(row)]
    texts += [wording.area(row.area), wording.indicator(row.indicator), wording.theme(row.theme)]
    texts += [wording.derivation(row), wording.source(row), *fact_notes(row, wording)]
    texts += [wording.interval(row)] if row.measure is not Measure.RANK else []
    texts += [wording.part(row)] if row.part else []
    return texts + ([wording.among(row), wording.ranked(row)] if row.measure is Measure.RANK else [])


def sentence(row: Fact, language: Language) -> str:
    """Return the sentence that is written of a row."""
    alone = Finding(FindingKind.FIGURE, (row,))
    return finding_text(alone, row.indicator, Wording(CATALOGUE, language))


SENTENCES = {row: (sentence(row, ZH), sentence(row, EN)) for row in FACTS}


def matching(pattern: str, texts: Iterable[str]) -> list[str]:
    """Return the texts in which a pattern is found."""
    return [text for text in texts if re.search(pattern, text)]


def test_a_sentence_says_nothing_twice() -> None:
    chinese, english = zip(*SENTENCES.values(), strict=True)
    assert matching(rf"(?:{VERBS})(?:{VERBS})", chinese) == []
    assert matching(r"([\u4e00-\u9fff]{2,4})”\1", chinese) == []  # a part's name and an indicator's
    assert matching(r"\b(\w+) \1\b", english) == []
    assert matching(r"\bthe towns?\b.* of [A-Z]", english) == []  # the town is named by itself
    assert matching("人次", [indicator.name.zh for indicator in CATALOGUE.indicators.values()]) == []


def test_a_sentence_names_its_measure_and_draws_no_arrow() -> None:
    assert matching("[▲▼△]", [text for both in SENTENCES.values() for text in both]) == []
    of_measure = {row: both for row, both in SENTENCES.items() if row.measure in NAMED}
    assert [zh for row, (zh, _) in of_measure.items() if NAMED[row.measure][0] not in zh] == []
    assert [en for row, (_, en) in of_measure.items() if not re.search(NAMED[row.measure][1], en)] == []


def test_no_english_word_stands_in_a_chinese_sentence_and_no_chinese_one_in_an_english() -> None:
    assert [zh for zh, _ in SENTENCES.values() if not set(re.findall(r"[A-Za-z]\w*", zh)) <= LATIN] == []
    assert matching(r"[\u4e00-\u9fff]", [en for _, en in SENTENCES.values()]) == []


def test_a_note_about_a_part_names_the_part_or_speaks_of_parts_and_marks_alone() -> None:
    wording = Wording(CATALOGUE, ZH)
    for row in (row for row in FACTS if row.part):
        area, notes = wording.area(row.area), list(fact_notes(row, wording))
        named = f"{area}“{wording.part(row)}”"
        assert [note for note in notes if named not in note and note.startswith(area)] == [], named
        of_town = CATALOGUE.areas[row.area].kind is AreaKind.TOWN
        assert any("全镇" in note for note in notes) is of_town, named


def test_a_plan_is_told_as_one_and_in_no_year_that_is_not_printed() -> None:
    for row, (zh, en) in SENTENCES.items():
        if row.status is Status.PLANNED:
            assert "预计" in zh
            assert "expected" in en
            assert ("年份未载明" in zh) is row.period.text.endswith("/.."), zh


def test_no_count_of_what_was_done_is_named_like_a_count_of_what_there_is() -> None:
    names = {indicator.id: indicator.name.zh for indicator in CATALOGUE.indicators.values()}
    for indicator, verb in {
        "scaled_up_enterprises": "培育",
        "retail_enterprises": "培育",
        "leading_agricultural_enterprises": "培育",
        "rescue_teams": "充实完善",
        "work_districts": "推动",
        "hospital_beds": "新增",
    }.items():
        assert verb in names[indicator]


@pytest.mark.parametrize("language", Language)
def test_every_figure_has_words(language: Language) -> None:
    wording = Wording(CATALOGUE, language)
    texts = [(row.id, text) for row in FACTS for text in texts_of(row, wording)]
    wrong = re.compile(r"\bNone\b|\bnan\b|NaT|[{}]|^\s*$")
    assert [text for text in texts if wrong.search(text[1])] == []


@pytest.mark.parametrize("language", Language)
def test_sentences_end_without_a_full_stop_and_say_nothing_empty(language: Language) -> None:
    texts = list(sentences(language))
    assert len(texts) == len(CATALOGUE.indicators) * len(Measure)
    assert matching(r"None|\bnan\b|NaT|[{}]|  |[.。，]$|（）|\(\)", texts) == []
    assert language is ZH or matching(CHINESE, texts) == []


def test_what_is_told_in_english_has_no_chinese_but_what_was_printed() -> None:
    wording = Wording(CATALOGUE, EN)
    tellers = (wording.figure, wording.measured, wording.period, wording.part, wording.interval)
    texts = [tell(row) for row in FACTS for tell in tellers]
    texts += [text for row in FACTS for text in (wording.area(row.area), *fact_notes(row, wording))]
    assert matching(CHINESE, texts) == []


def test_every_period_has_words() -> None:
    for period in {row.period for row in FACTS}:
        assert period_text(period, ZH) != period.text
        assert "年" in period_text(period, ZH)
        assert "/" not in period_text(period, EN)
