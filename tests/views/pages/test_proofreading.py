"""The page that proofreads a text: each number with how it stands, what has to be corrected first, the text marked."""

import re

import pytest

from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.pages.proofreading import (
    LONGEST,
    MOST_NUMBERS,
    ProofreadingRequest,
    ProofreadText,
    comments_of,
    proofread_page,
)
from metrics.views.readers.reader import Reader
from tests.worlds import world

KNOWN = world({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 37574万元"}})
READERS = {language: Reader.of(Data(KNOWN, facts_of(KNOWN)), language) for language in Language}
DRAFT = "2023年，西溪镇总产值12.43亿元，\n同比增长1.92%。西湖镇总产值3.76亿元，<b>公路</b>里程7公里。"


def done(
    text: str = DRAFT, language: Language = Language.ZH, town: str = "", year: str = ""
) -> ProofreadText:
    return ProofreadText(ProofreadingRequest(text, town, year), READERS[language])


def test_what_has_to_be_corrected_comes_first_with_the_figure_that_says_so() -> None:
    first, *others = done().findings
    assert (first.text, first.outcome, first.line, first.number) == ("12.43亿元", "contradicts", 1, 1)
    assert first.figures[0][0].endswith("12.34亿元 [x2023 第 1 行]")
    assert first.figures[0][1] == "sources?lang=zh#dx2023-1"
    assert [finding.outcome for finding in others] == ["unknown", "rounded", "stands"]


def test_the_text_stays_as_it_is_with_its_numbers_marked() -> None:
    lines = done().lines
    assert "\n".join("".join(piece.text for piece in line) for line in lines) == DRAFT
    numbered = [piece.text for line in lines for piece in line if piece.number]
    assert numbered == [
        "12.43亿元",
        "1.92%",
        "3.76亿元",
        "7公里",
    ]


@pytest.mark.parametrize("language", Language)
def test_what_looks_like_html_stays_text_and_every_sign_has_its_word(language: Language) -> None:
    html = proofread_page(ProofreadingRequest(DRAFT), READERS[language]).html
    assert "&lt;b&gt;公路&lt;/b&gt;" in html
    assert "<b>公路" not in html
    for finding in done(language=language).findings:
        assert f"{finding.word}</b>" in html


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        (
            Language.ZH,
            "3 处：与所印不符 1、无从核对 1、相符 1",
            '与所印不符</b><span class="reason">：所印是另一个数',
        ),
        (
            Language.EN,
            "Claims: 3 (contradicts 1, cannot be checked 1, stands 1)",
            'contradicts</b><span class="reason">: another number is printed',
        ),
    ],
)
def test_the_heading_and_why_a_claim_is_wrong_read_as_sentences(
    language: Language, heading: str, line: str
) -> None:
    html = proofread_page(
        ProofreadingRequest("2023年，西溪镇总产值12.43亿元，\n同比增长1.92%。公路里程7公里。"),
        READERS[language],
    ).html
    assert heading in re.sub("<[^>]+>", "", html)
    assert line in html


def test_where_nothing_is_named_the_town_and_year_are_meant_that_somebody_says() -> None:
    text = "总产值12.34亿元。"
    assert [finding.outcome for finding in done(text).findings] == ["unknown"]
    assert [finding.outcome for finding in done(text, town="西溪", year="2023").findings] == ["stands"]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (ProofreadingRequest("x" * (LONGEST + 1)), "20,000"),
        (ProofreadingRequest("12亿元" * (MOST_NUMBERS + 1)), "800 numbers"),
        (ProofreadingRequest("总产值1亿元", town="<nowhere>"), "&lt;nowhere&gt;"),
        (ProofreadingRequest("总产值1亿元", year="last"), "“last”"),
    ],
)
def test_what_is_not_understood_is_told(asked: ProofreadingRequest, message: str) -> None:
    assert message in proofread_page(asked, READERS[Language.EN]).html


def test_a_text_without_numbers_is_told_to_have_none() -> None:
    assert (
        "没有可核对的数字" in proofread_page(ProofreadingRequest("今天天气很好。"), READERS[Language.ZH]).html
    )
    assert "没有可核对的数字" not in proofread_page(ProofreadingRequest(), READERS[Language.ZH]).html


def test_a_comment_stands_at_each_number_that_is_not_plainly_right() -> None:
    comments = comments_of(done().judged, READERS[Language.EN].wording)
    assert [DRAFT[comment.start : comment.end] for comment in comments] == ["12.43亿元", "3.76亿元", "7公里"]
    assert comments[0].text.startswith("contradicts: another number is printed")
