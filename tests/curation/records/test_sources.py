"""What a document may say and leave unsaid: no file, no one town, no one year, its own headline, author and date."""

from pathlib import Path

import pytest

from metrics.analysis.gaps.absences import documents_read
from metrics.analysis.store import facts_of
from metrics.analysis.years import years_spoken_of
from metrics.cli import main
from metrics.curation import examine
from metrics.curation.auditing.verification import verify
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import SourceKind
from tests.papers import CITY, document, papers, write_papers

BOOK = (
    "{kind: book, what: {zh: 县志, en: gazetteer}, publisher: 某社, author: 王某, headline: 龙港志, date: 2019-05, "
    "area: 龙港}"
)
CALL = "{kind: call, what: {zh: 电话, en: call}, area: 宜山, period: 2023}"
NOTE = "{evidence: none, what: {zh: 抄件, en: note}, area: 宜山, period: 2022}"
TABLE = document("table", more="read: to the end")


def messages(folder: Path) -> list[str]:
    """Return what is wrong with a folder, in English, without its path."""
    return [problem.text(Language.EN).replace(f"{folder}/", "") for problem in examine(folder)[1]]


def test_a_book_a_call_and_a_note_need_no_file_no_line_no_city_and_no_words_for_their_year() -> None:
    figures = {
        "book": "!level: 12.3亿元, period: 2018",
        "call": "!level: 8亿元",
        "note": "!level: 7亿元; level: 7.1亿元, period: 2021, line: 3",
    }
    catalogue = papers(figures, documents={"book": BOOK, "call": CALL, "note": NOTE})
    assert [source.kind for source in catalogue.sources.values()] == [
        SourceKind.BOOK,
        SourceKind.CALL,
        SourceKind.NONE,
    ]
    book = catalogue.sources["book"]
    assert (book.publisher.en, book.author.zh, book.headline.en, book.date) == (
        "某社",
        "王某",
        "龙港志",
        "2019-05",
    )
    rows = {row.printed: row for row in list(facts_of(catalogue))}
    assert (rows["8亿元"].document, rows["8亿元"].line, rows["8亿元"].source.kind) == ("call", 0, "call")
    wording = Wording(catalogue, Language.EN)
    assert [wording.source(row) for row in rows.values()] == [
        "material on Yishan, 2022 (note, line 3, cannot be verified)",
        "material on Yishan, 2022 (note, cannot be verified)",
        "phone call on Yishan, 2023 (call, cannot be verified)",
        "“龙港志”, 某社, dated 2019-05 (book, cannot be verified)",
    ]
    assert (
        Wording(catalogue, Language.ZH).source(rows["12.3亿元"])
        == "某社《龙港志》，2019-05（book，无从核对）"
    )


def test_what_is_no_file_is_counted_as_not_provable_and_never_as_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, documents = tmp_path / "curated", tmp_path / "documents"
    documents.mkdir()
    text = "今年，龙港总产值13亿元。\n"
    (documents / "a.txt").write_text(text, encoding="utf-8")
    known = {"a": document("a", "龙港", "2023"), "call": CALL}
    write_papers(
        folder, {"a": "level: 13亿元", "call": "!level: 8亿元; !level: 9亿元, period: 2022"}, documents=known
    )
    catalogue = examine(folder)[0]
    assert catalogue is not None
    verification = verify(catalogue, documents)
    assert (
        verification.unproven,
        [(checked.source.id, checked.printed) for checked in verification.checked],
    ) == (
        2,
        [("a", 2)],
    )
    main(["--lang", "en", "verify", str(folder), "--documents", str(documents)])
    assert "not provable: 2 figures, whose sources are no files" in capsys.readouterr().out
    main(["--lang", "en", "audit", str(folder), "--documents", str(documents)])
    assert "call" not in capsys.readouterr().out


def test_a_document_of_many_towns_and_years_was_read_for_those_that_its_figures_name() -> None:
    figures = {"table": "level: 7亿元, area: 宜山, period: 2021; level: 14亿元, area: 龙港, period: 2022"}
    catalogue = papers(figures, documents={"table": TABLE})
    assert catalogue.sources["table"].speaks_of == (("宜山", 2021), ("龙港", 2022))
    assert (catalogue.sources["table"].areas, catalogue.sources["table"].years) == (
        ("宜山", "龙港"),
        (2021, 2022),
    )
    read = {
        (area, year): documents_read(catalogue, (area, year))
        for area in ("宜山", "龙港")
        for year in (2021, 2022)
    }
    assert [town_year for town_year, ids in read.items() if ids == ("table",)] == [
        ("宜山", 2021),
        ("龙港", 2022),
    ]
    assert years_spoken_of(catalogue) == (2021, 2022)
    one_town = papers(
        {"b": "level: 7亿元, period: 2021"}, documents={"b": document("b", "宜山", more="read: to the end")}
    )
    assert one_town.sources["b"].speaks_of == (("宜山", 2021),)


def test_a_figure_whose_document_names_no_town_no_time_or_no_city_is_told_what_to_write(
    tmp_path: Path,
) -> None:
    rank = "rank: 全市第二, of: level, area: 龙港, period: 2021"
    figures = f"level: 7亿元, period: 2021; level: 8亿元, area: 龙港; {rank}"
    folder = write_papers(tmp_path, {"table": figures}, documents={"table": TABLE})
    assert messages(folder) == [
        "theme.yaml:12:11: its document names no 'area'; write area: … here, or in the document's entry",
        "theme.yaml:13:11: its document names no 'period'; write period: … here, or in the document's entry",
        "theme.yaml:14:11: its document does not say which locality 全市 means; write 全市: {zh: …, en: …} in the "
        "document's entry",
    ]


def test_a_document_says_that_it_is_no_file_and_then_has_none(tmp_path: Path) -> None:
    both = document("a", "龙港", "2022").replace("{file", "{kind: book, file")
    folder = write_papers(tmp_path, {"a": "level: 7亿元"}, documents={"a": both})
    assert messages(folder) == [
        "sources.yaml:1:17: 'file' belongs to a file, and this is said to be 'book'; delete either",
        "sources.yaml:1:30: 'sha256' belongs to a file, and this is said to be 'book'; delete either",
    ]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("publisher: 某报", ""),
        ("author: {printed: 记者 王某, line: 3}", ""),
        ("author: {zh: 王某, en: Wang}", ""),
        ("date: 2024-01-15", ""),
        ("date: 去年", "'date' is not written '去年'; write a date such as 2024-01-15"),
        ("date: 2024-13", "'date' is not written '2024-13'"),
        ("headline: {zh: 某题}", "'en' is missing"),
        ("kind: radio", "no value is called 'radio'"),
        ("evidence: some", "no value is called 'some'; write none"),
    ],
)
def test_what_a_document_says_of_itself_is_read_strictly(written: str, message: str, tmp_path: Path) -> None:
    fields = document("a", "龙港", "2022", f"{CITY}, {written}")
    if "publisher" in written:
        fields = fields.replace("publisher: not stated, ", "")
    errors = messages(write_papers(tmp_path, {}, documents={"a": fields}))
    assert message in (errors[0] if errors else "")
    assert bool(errors) == bool(message)


def test_a_town_needs_no_code_and_may_have_one_of_any_scheme() -> None:
    places = "lies_in: [{zh: 苍南县, en: Cangnan}]"
    areas = {
        "龙港": f"name: {{zh: 龙港镇, en: Longgang}}, {places}",
        "宜山": f"name: {{zh: 宜山镇, en: Yishan}}, {places}, codes: {{ons: E06000037, nuts: DE-12.3}}",
    }
    catalogue = papers({}, areas=areas)
    assert [dict(area.codes) for area in catalogue.areas.values()] == [
        {},
        {"ons": "E06000037", "nuts": "DE-12.3"},
    ]
