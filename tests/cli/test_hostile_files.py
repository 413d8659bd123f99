"""Files that nobody should trust come to a clear refusal: nothing is written, and no time or memory without end."""

import time
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation.opening.formats import opened
from metrics.export.drafts.word_draft import WordDraft
from tests.hostile_files import (
    DOCUMENTS,
    PAGE,
    TABLES,
    locked_pdf,
    opendocument,
    tracked,
    with_sheet,
    workbook,
)

MOST_SECONDS = 5.0  # of the processor: each takes a part of one
SHOWN = ["x", "2023年产值12亿元。", "税收3亿元", "投资 | 5亿元", "末尾"]


def town(folder: Path) -> Path:
    """Return a new folder of one town."""
    assert main(["new", str(folder), "--town", "平湖镇=Pinghu", "--in", "古田县=Gutian"]) == 0
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Return what all files below a folder hold, but for the lock that says who writes."""
    return {
        str(path): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".curate.lock"
    }


def words(verb: str, file: Path, curated: Path, documents: Path) -> list[str]:
    """Return a command about a file."""
    more = {
        "add": ["--area", "平湖", "--period", "2023", "--documents", str(documents)],
        "propose": ["--period", "2023"],
    }
    return [verb, str(file), *more.get(verb, []), "--curated", str(curated)]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_hostile_document_is_refused_by_add_propose_and_proofread(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, message = DOCUMENTS[name]
    (tmp_path / "documents").mkdir()
    curated, file = town(tmp_path / "town"), tmp_path / name
    file.write_bytes(raw)
    before = files(tmp_path)
    for verb in ("add", "propose", "proofread"):
        capsys.readouterr()
        begun = time.process_time()
        command = words(verb, file, curated, tmp_path / "documents")
        assert main([*command, "--lang", "en"]) == 2
        err = capsys.readouterr().err
        assert f"cannot read '{file}': {message}" in err
        assert main([*command, "--lang", "zh"]) == 2
        assert f"读不了 '{file}'：" in capsys.readouterr().err
        assert time.process_time() - begun < MOST_SECONDS
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", TABLES)
def test_a_hostile_table_is_refused_and_nothing_written(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, message = TABLES[name]
    curated, file = town(tmp_path / "town"), tmp_path / f"hostile{Path(name).suffix}"
    file.write_bytes(raw)
    before, begun = files(tmp_path), time.process_time()
    capsys.readouterr()
    assert main(["import", str(file), "--curated", str(curated), "--lang", "en", "--write"]) in (1, 2)
    assert message in capsys.readouterr().err
    assert time.process_time() - begun < MOST_SECONDS
    assert files(tmp_path) == before


def test_a_word_file_is_read_as_word_shows_it_once_all_changes_are_accepted() -> None:
    assert opened(tracked()).text == "2023年产值为12.2亿元\n税收3亿元\n指标 | 2023年\n"
    assert WordDraft(tracked()).text == "2023年产值为12.2亿元\n税收3亿元\n指标\t2023年"


def test_of_a_page_only_that_is_read_which_it_shows() -> None:
    assert opened(PAGE.encode()).text.split("\n")[:-1] == SHOWN


@pytest.mark.parametrize("charset", ["punycode", "utf-7", "unicode_escape"])
def test_a_page_is_not_read_in_an_encoding_that_no_page_has(charset: str) -> None:
    page = f'<html><meta charset="{charset}"><p>2023\\u5e74 +AGE- 12-</p></html>'
    assert opened(page.encode()).text == "2023\\u5e74 +AGE- 12-\n"


def test_a_pdf_that_everybody_may_open_is_read_though_it_is_encrypted() -> None:
    assert opened(locked_pdf(b"")).text == "Output in 2023 rose to 12.3 million.\n"


def test_a_formula_that_prints_nothing_is_an_empty_cell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blank = b'<c r="D3" t="str"><f>IF(A1="","","")</f><v></v></c></row></sheetData>'
    curated, file = town(tmp_path / "town"), tmp_path / "t.xlsx"
    file.write_bytes(with_sheet(b"</row></sheetData>", blank))
    assert main(["import", str(file), "--curated", str(curated), "--lang", "en"]) == 0
    assert "figures: 2;" in capsys.readouterr().err


def test_rows_that_are_hidden_below_a_table_cost_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hidden = '<table:table-row table:number-rows-repeated="999999" table:visibility="collapse"/>' * 1000
    curated, file = town(tmp_path / "town"), tmp_path / "t.ods"
    file.write_bytes(opendocument(more=hidden))
    begun = time.process_time()
    assert main(["import", str(file), "--curated", str(curated), "--lang", "en"]) == 0
    assert time.process_time() - begun < MOST_SECONDS


def test_sheets_that_are_left_out_are_named_with_those_that_are_hidden(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def more(book: object) -> None:
        for name, state in (("secret", "hidden"), ("other", "visible"), ("notes", "visible")):
            sheet = book.create_sheet(name)  # type: ignore[attr-defined]
            sheet.sheet_state = state
            sheet.append(("a", 2 if name != "notes" else "b"))

    curated, file = town(tmp_path / "town"), tmp_path / "t.xlsx"
    file.write_bytes(workbook(more))
    assert main(["import", str(file), "--curated", str(curated), "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "sheet: secret (hidden), other hold numbers too, and are left out" in out
    assert "sheet：secret（隐藏）、other 里也有数字，没有收" in out
