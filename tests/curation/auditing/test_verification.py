"""Each figure is looked up in its document; whatever is changed is told at its place, with both texts."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.cli import main
from metrics.curation.auditing.verification import verify
from metrics.curation.proving.cleaning import Span
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import Proof, proof_of, proofs
from metrics.model.records import Catalogue, Observation
from metrics.settings import DOCUMENTS
from tests.articles import ARTICLE, FIGURES, WORDS, Desk

Output = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk on which everything is right."""
    return Desk(tmp_path)


@pytest.fixture(autouse=True)
def _nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder of documents comes from the machine's own environment."""
    monkeypatch.delenv(DOCUMENTS, raising=False)


def problems_of(desk: Desk) -> list[str]:
    """Return what is wrong between the figures and the article."""
    return [desk.placed(problem) for problem in verify(desk.catalogue(), desk.documents).problems]


def stands(observation: Observation, catalogue: Catalogue, document: Document) -> Span | None:
    """Return where a figure stands in its document; None if it does not stand there."""
    proof = proof_of(observation, catalogue, document)
    return proof.span if isinstance(proof, Proof) else None


def test_every_figure_of_the_article_stands_there(desk: Desk) -> None:
    result = verify(desk.catalogue(), desk.documents)
    assert result.problems == ()
    assert result.holds
    assert [(checked.printed, checked.proved) for checked in result.checked] == [(10, 10)]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "12.34亿元",
            "12.35亿元",
            "theme.yaml:11:11: '12.35亿元' does not begin on line 2, where '12.34亿元' stands; write what stands there",
        ),
        ("12.34亿元", "2.34亿元", "'2.34亿元' is only a part of '12.34亿元' on line 2; write all of it"),
        ("12.34亿元", "12.34万元", "'12.34万元' does not begin on line 2, where '12.34亿元' stands"),
        ("超50万元", "50万元", "'50万元' is only a part of '超50万元' on line 3; write all of it"),
        (
            "超50万元",
            "近50万元",
            "'近50万元' does not begin on line 3, where '1.92%', '全市第二', '超50万元' stands",
        ),
        ("6500余人次", "6500人次", "'6500人次' does not begin on line 4, where '6500余人次' stands"),
        ("6500余人次, line: 4", "6500余人次, line: 5", "it does on line 4, mend either"),
        ("2家, line: 6", "3家, line: 6", "'3家' on line 6 is not the figure nearest to '商店', '2家' is"),
        ("全市第二, of", "第二, among: 全市, of", "'第二' is only a part of '全市第二' on line 3"),
        ("全市第二", "全市第三", "'全市第三' does not begin on line 3"),
        (
            "among: 全市",
            "among: 浙江省",
            "the sentence of '首位' on line 8 has no '浙江省', '全省'; mend among",
        ),
        ("无, line: 7", "零发生, line: 7", "'零发生' does not begin on line 7"),
        ("无, line: 7", "无, line: 6", "'无' does not begin on line 6"),
        (
            "threshold: 20万元",
            "threshold: 30万元",
            "the sentence of '4个' on line 8 has no '30万元'; mend 'threshold'",
        ),
    ],
)
def test_whatever_is_changed_is_told_with_both_texts(desk: Desk, old: str, new: str, message: str) -> None:
    desk.change("theme.yaml", old, new)
    problems = problems_of(desk)
    assert len(problems) == 1
    assert message in problems[0]


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_file(desk: Desk) -> None:
    desk.change("theme.yaml", "12.34亿元", "12.35亿元")
    desk.change("theme.yaml", "1.92%", "1.93%")
    desk.change("theme.yaml", "4个, line: 8", "4个, line: 9")
    assert [problem.split(": ")[0] for problem in problems_of(desk)] == [
        "theme.yaml:11:11",
        "theme.yaml:12:11",
        "theme.yaml:60:11",
    ]


def test_a_figure_of_an_indicator_without_words_cannot_be_proved(desk: Desk) -> None:
    desk.write_theme(FIGURES, {key: words for key, words in WORDS.items() if key != "shops"})
    assert [problem.split(": ", 1)[1] for problem in problems_of(desk)] == [
        "no word tells where to look; write words: […]"
    ]


def test_near_stands_for_the_words_of_the_indicator(desk: Desk) -> None:
    desk.write_theme({"shops": ("level: 3家, line: 6, near: 书店",)})
    assert problems_of(desk) == []
    desk.write_theme({"shops": ("level: 3家, line: 6, near: 学校",)})
    assert "no '学校' stands beside '3家' on line 6" in problems_of(desk)[0]


def test_of_two_equal_figures_on_a_line_the_one_beside_the_word_is_meant(desk: Desk) -> None:
    desk.write_theme({"shops": ("level: 2家, line: 6, near: 茶馆",)})
    catalogue, document = desk.catalogue(), read_document(desk.documents / "a.txt")
    assert stands(catalogue.observations[0], catalogue, document) == Span(6, 15, 6, 17)


def test_a_figure_that_breaks_over_lines_is_located_from_its_first_to_its_last(desk: Desk) -> None:
    catalogue, document = desk.catalogue(), read_document(desk.documents / "a.txt")
    guests = next(observation for observation in catalogue.observations if observation.indicator == "guests")
    assert stands(guests, catalogue, document) == Span(4, 5, 5, 4)


def test_the_figures_of_a_document_are_found_in_its_order(desk: Desk) -> None:
    document = read_document(desk.documents / "a.txt")
    stand = [document.plain[proof.start : proof.end] for proof in proofs(desk.catalogue(), "a", document)]
    assert stand == ["12.34亿元", "1.92%", "全市第二", "超50万元", "6500余人次", "2家", "无", "4个", "首位"]


def test_what_a_total_covers_stands_in_its_sentence(desk: Desk) -> None:
    desk.change("theme.yaml", "level: 超50万元, line: 3", "level: 超50万元, line: 3, covers: 超50万元")
    assert problems_of(desk) == []
    desk.change("theme.yaml", "covers: 超50万元", "covers: 3家")
    assert "the sentence of '超50万元' on line 3 has no '3家'; mend 'covers'" in problems_of(desk)[0]


def test_the_words_that_tell_the_year_are_looked_up_too(desk: Desk) -> None:
    digest = desk.catalogue().sources["a"].sha256
    desk.write_sources(
        digest, "{printed: 2030年, line: 1}, {printed: 今年, line: 2}, {printed: 31年, line: 1}"
    )
    year, line, cut = problems_of(desk)
    assert "'2030年' does not begin on line 1, where '2031年' stands" in year
    assert "'今年' does not begin on line 2" in line
    assert "it does on line 1" in line
    assert "'31年' is only a part of '2031年'" in cut


def test_another_edition_is_told_with_both_digests(desk: Desk) -> None:
    (desk.documents / "a.txt").write_text(ARTICLE + "\n", "utf-8")
    (problem,) = problems_of(desk)
    assert problem.startswith("sources.yaml:1:26: the document's SHA-256 is '")
    assert desk.catalogue().sources["a"].sha256 in problem


@pytest.mark.parametrize("raw", ["产值".encode("gbk"), b"\xff\xfe\x00"])
def test_a_document_that_is_no_text_is_told(desk: Desk, raw: bytes) -> None:
    (desk.documents / "a.txt").write_bytes(raw)
    assert "the document cannot be read (UTF-8)" in problems_of(desk)[0]


def test_a_document_that_is_a_folder_is_told(desk: Desk) -> None:
    (desk.documents / "a.txt").unlink()
    (desk.documents / "a.txt").mkdir()
    assert "the document cannot be read" in problems_of(desk)[0]


def test_a_pipe_and_a_huge_file_are_told_and_not_read(desk: Desk) -> None:
    article = desk.documents / "a.txt"
    article.write_bytes(b"1" * (2**20 + 1))
    assert "the document cannot be read (larger than 1 MB)" in problems_of(desk)[0]
    article.unlink()
    os.mkfifo(article)
    assert "the document cannot be read (no ordinary file)" in problems_of(desk)[0]


def command(desk: Desk, *arguments: str) -> int:
    """Run `metrics verify` on a desk."""
    return main(["verify", str(desk.curated), *arguments])


def test_the_command_counts_what_it_verified(desk: Desk, capsys: Output) -> None:
    assert command(desk, "--documents", str(desk.documents), "--lang", "en") == 0
    assert capsys.readouterr().out.splitlines() == [
        "a: 9 figures (and words of year or headline: 1), all of them in the document",
        "verified: 1 document, 9 figures (and words of year or headline: 1)",
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "not verified: no documents; name their folder by --documents"),
        ("zh", "未核对：没有文档；请用 --documents 写明所在的文件夹"),
    ],
)
def test_without_documents_nothing_is_called_verified(
    desk: Desk, capsys: Output, language: str, line: str
) -> None:
    assert command(desk, "--lang", language) == 3
    assert capsys.readouterr().out == f"{line}\n"


def test_whoever_requires_the_documents_fails_without_them(desk: Desk, capsys: Output) -> None:
    assert command(desk, "--require", "--lang", "en") == 1
    assert command(desk, "--require", "--documents", str(desk.documents)) == 0
    (desk.documents / "a.txt").unlink()
    assert command(desk, "--require", "--documents", str(desk.documents)) == 1


def test_the_environment_may_name_the_documents(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv(DOCUMENTS, str(desk.documents))
    assert command(desk) == 0
    assert "已核对：1 份文档，9 个数字和 1 处年份、标题" in capsys.readouterr().out


def test_the_figures_of_a_missing_document_are_not_verified(desk: Desk, capsys: Output) -> None:
    (desk.documents / "a.txt").unlink()
    assert command(desk, "--documents", str(desk.documents), "--lang", "en") == 1
    missing = "a: not verified, the folder has no a.txt: 9 figures (and words of year or headline: 1)\n"
    assert capsys.readouterr().out == missing


def test_a_folder_that_is_not_there_is_wrong_usage(desk: Desk, capsys: Output) -> None:
    assert command(desk, "--documents", str(desk.documents / "none"), "--lang", "en") == 2
    assert "there is no folder" in capsys.readouterr().err


def test_what_fails_is_told_with_its_place_and_no_success(desk: Desk, capsys: Output) -> None:
    desk.change("theme.yaml", "12.34亿元", "12.35亿元")
    assert command(desk, "--documents", str(desk.documents), "--lang", "zh") == 1
    problem, counted, summed = capsys.readouterr().out.splitlines()
    assert problem.startswith(
        f"{desk.curated}{os.sep}theme.yaml:11:11: 文档第 2 行没有 '12.35亿元'，有 '12.34亿元'"
    )
    assert counted == "a：9 个数字和 1 处年份、标题，其中 9 处在原文中"
    assert summed == "未核对完：1 个问题"


def test_a_figure_of_another_document_is_not_proved_by_this_one(desk: Desk) -> None:
    catalogue, document = desk.catalogue(), read_document(desk.documents / "a.txt")
    elsewhere = replace(catalogue.observations[0], line=3)
    assert stands(elsewhere, catalogue, document) is None
