"""`metrics new` and `metrics add`: a newcomer's folder and first article, each command as a shell calls it."""

import hashlib
import json
import resource
import signal
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation.catalogue import load_catalogue
from metrics.curation.writing.strokes import Stroke, write
from metrics.display.wording import Wording
from metrics.language import Language
from tests.curation.editors import faults
from tests.curation.opening.files import pdf, word

Output = pytest.CaptureFixture[str]
ARTICLE = "2022年，平湖镇税收5万元。\n2022年，产值3亿元。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with curated files and one for documents; the shell stands in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("METRICS_DOCUMENTS", "METRICS_CURATED"):
        monkeypatch.delenv(name, raising=False)
    assert main(["new", "curated", "--town", "平湖镇=Pinghu", "--in", "古田县=Gutian", "宁德市=Ningde"]) == 0
    (tmp_path / "documents").mkdir()
    (tmp_path / "article.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "untold.txt").write_text("平湖镇税收5万元。\n", "utf-8")
    return tmp_path


def add(*words: str) -> int:
    """Add a document about Pinghu."""
    return main(["add", *words, "--area", "平湖", "--documents", "documents", "--lang", "en"])


def test_a_new_folder_with_its_first_article_is_sound(folder: Path, capsys: Output) -> None:
    assert add("article.txt", "--period", "2022") == 0
    assert "001 is added, its year told by 2022年; next" in capsys.readouterr().out
    assert main(["check", "--lang", "en"]) == 0
    assert "0 figures, no problem" in capsys.readouterr().out
    assert main(["verify", "--documents", "documents", "--lang", "en"]) == 0
    assert main(["propose", "001", "--documents", "documents", "--lang", "en"]) == 0
    assert "2 proposed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("平湖镇2023年上半年工作总结\n税收5万元。\n", "2023-H1"),
        ("2022年，平湖镇税收5万元。\n", "2022"),
        ("Pinghu in 2022/23\nTax was £5,000 in 2022/23.\n", "2022-04/2023-03"),
    ],
)
def test_the_time_of_an_article_is_told_by_itself(
    text: str, period: str, folder: Path, capsys: Output
) -> None:
    (folder / "b.txt").write_text(text, "utf-8")
    assert add("b.txt") == 0
    assert f"it is about {period};" in capsys.readouterr().out
    assert f"period: {period}" in (folder / "curated" / "sources.yaml").read_text("utf-8").replace('"', "")


def test_an_editor_knows_the_new_folder_and_finds_no_fault(folder: Path) -> None:
    assert add("article.txt", "--period", "2022") == 0
    assert faults(folder / "curated") == set()
    for file in (folder / "curated").glob("*.yaml"):
        line = file.read_text("utf-8").partition("\n")[0]
        assert (file.parent / line.rpartition("$schema=")[2]).is_file()


def test_what_is_added_stands_at_the_end_and_every_byte_before_it_stays(folder: Path) -> None:
    sources = folder / "curated" / "sources.yaml"
    assert add("article.txt", "--period", "2022") == 0
    before = sources.read_bytes()
    (folder / "b.txt").write_bytes("今年，平湖镇税收6万元。\r\n".encode("gb18030"))
    assert add("b.txt", "--period", "2023", "--what", "简讯=news item") == 0
    after = sources.read_text("utf-8")
    assert after.encode().startswith(before)
    assert '"002":\n  file: b.txt' in after
    assert 'what: {zh: "简讯", en: "news item"}' in after
    assert (folder / "documents" / "b.txt").read_text("utf-8") == "今年，平湖镇税收6万元。\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["untold.txt"], 2, "nothing in it tells its year"),
        (["article.txt", "--period", "2019"], 2, "nothing in it tells 2019"),
        (["nothing.txt", "--period", "2022"], 2, "cannot read 'nothing.txt'"),
        (["-", "--period", "2022"], 2, "write --name FILE"),
        (
            ["article.txt", "--period", "2022", "--area", "平"],
            2,
            "metrics: no area is called '平'; did you mean '平湖'",
        ),
        (
            ["article.txt", "--period", "2022", "--name", "a/b.txt"],
            2,
            "metrics: 'file' is not written 'a/b.txt'",
        ),
    ],
)
def test_what_cannot_be_added_is_told_and_nothing_is_written(
    words: list[str], code: int, message: str, folder: Path, capsys: Output
) -> None:
    sources = (folder / "curated" / "sources.yaml").read_bytes()
    area = [] if "--area" in words else ["--area", "平湖"]
    assert main(["add", *words, *area, "--documents", "documents", "--lang", "en"]) == code
    assert message in capsys.readouterr().err
    assert (folder / "curated" / "sources.yaml").read_bytes() == sources
    assert list((folder / "documents").iterdir()) == []


def test_a_text_that_prints_no_year_is_added_with_the_year_that_is_said_and_says_so(
    folder: Path, capsys: Output
) -> None:
    (folder / "undated.txt").write_text("平湖镇总产值3亿元，有2000余人。\n", "utf-8")
    assert add("undated.txt", "--period", "2023") == 0
    assert "prints no year" in capsys.readouterr().out
    assert "period: 2023\n  known_from: not printed\n" in (folder / "curated" / "sources.yaml").read_text(
        "utf-8"
    )
    assert main(["check", str(folder / "curated")]) == 0
    assert faults(folder / "curated") == set()
    (source,) = load_catalogue(folder / "curated").sources.values()
    assert (source.known_from, source.tells_its_year) == ((), False)
    wording = Wording(load_catalogue(folder / "curated"), Language.EN)
    assert wording.known_from(source) == "not printed; told by its curator"


def test_a_text_that_prints_another_year_only_is_not_added_under_the_year_that_is_said(
    folder: Path, capsys: Output
) -> None:
    (folder / "other.txt").write_text("平湖镇2021年总产值3亿元。\n", "utf-8")
    assert add("other.txt", "--period", "2023") == 2
    assert "known_from: not printed" in capsys.readouterr().err


def test_the_only_town_need_not_be_named_and_one_of_two_must(folder: Path, capsys: Output) -> None:
    words = ["add", "article.txt", "--documents", "documents", "--lang", "en"]
    assert main(words) == 0
    assert "area: 平湖" in (folder / "curated" / "sources.yaml").read_text("utf-8")
    areas = folder / "curated" / "areas.yaml"
    second = '\n东岭:\n  name: {zh: "东岭镇", en: "Dongling"}\n  lies_in: [{zh: "古田县", en: "Gutian"}]\n'
    areas.write_text(areas.read_text("utf-8") + second, "utf-8")
    (folder / "other.txt").write_text(ARTICLE + "2022年，产值4亿元。\n", "utf-8")
    capsys.readouterr()
    assert main(["add", "other.txt", *words[2:]]) == 2
    assert "write --area, one of 平湖, 东岭" in capsys.readouterr().err


def test_a_document_is_added_once_and_overwrites_no_other(folder: Path, capsys: Output) -> None:
    assert add("article.txt", "--period", "2022") == 0
    assert add("article.txt", "--period", "2022") == 2
    assert "is in sources.yaml already, as 001" in capsys.readouterr().err
    (folder / "other").mkdir()
    (folder / "other" / "article.txt").write_text("2022年，税收7万元。\n", "utf-8")
    assert add("other/article.txt", "--period", "2022") == 2
    assert "give this one another name" in capsys.readouterr().err
    assert (folder / "documents" / "article.txt").read_text("utf-8") == ARTICLE


def test_where_documents_are_kept_must_be_said(folder: Path, capsys: Output) -> None:
    assert main(["add", "article.txt", "--area", "平湖", "--period", "2022", "--lang", "en"]) == 2
    assert "write --documents DIR" in capsys.readouterr().err


def test_a_folder_with_files_is_left_alone(folder: Path, capsys: Output) -> None:
    words = ["--town", "甲镇=Jia", "--in", "乙县=Yi", "--lang", "en"]
    assert main(["new", "curated", *words]) == 2
    assert "there are files in 'curated'" in capsys.readouterr().err
    for misplaced in ("甲镇", "fresh"):
        assert main(["new", "fresh", "--town", "甲镇=Jia", misplaced, "--in", "乙县=Yi", "--lang", "en"]) == 2
        message = capsys.readouterr().err
        assert f"'{misplaced}' is in one language; write its names as CHINESE=ENGLISH" in message
        assert f"{misplaced}={misplaced} where they are one" in message
        assert "and a folder before --town" in message
    assert main(["new", "fresh", "--town", "Jia=甲镇", "--in", "乙县=Yi", "--lang", "en"]) == 2
    assert "gives the English name first; write 甲镇=Jia" in capsys.readouterr().err
    assert main(["new", "article.txt", *words]) == 2
    assert "'article.txt' is a file; name a new folder" in capsys.readouterr().err
    assert not (folder / "fresh").exists()


def test_of_a_word_file_the_text_is_kept_and_the_file_beside_it(folder: Path, capsys: Output) -> None:
    (folder / "report.docx").write_bytes(word(("产值12.3亿元。",)))
    assert add("report.docx", "--period", "2022") == 0
    kept = folder / "documents"
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in kept.iterdir()}
    assert set(digests) == {"report.docx", "report.txt"}
    entry = (folder / "curated" / "sources.yaml").read_text("utf-8")
    assert f"file: report.txt\n  sha256: {digests['report.txt']}\n" in entry
    assert f"original: {{file: report.docx, sha256: {digests['report.docx']}}}\n" in entry
    assert main(["verify", "--require", "--documents", "documents", "--lang", "en"]) == 0
    assert faults(folder / "curated") == set()
    capsys.readouterr()
    assert main(["propose", "001", "--documents", "documents", "--lang", "en"]) == 0
    assert "12.3亿元\tCNY 1230000000 [" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "period", "entry"),
    [
        ("The Council in 2022/23\nRents rose by 5%.\n", "2022-04/2023-03", '{printed: "2022/23", line: 1}'),
        ("Dear neighbours,\n2022 was a busy year.\n", "2022", '{printed: "2022", line: 2}'),
        ("Rents grew 9 percent in 2022, but less than £2,022.\n", "2022", '{printed: "2022", line: 1}'),
        ("Annual report 2022\nRents rose by 5%.\n", "2022", '{printed: "2022", line: 1}'),
        (
            "2023年1月5日 星期四\n去年，税收5万元。\n",
            "2022",
            "{printed: 去年, line: 2}, {printed: 2023年1月5日, line: 1}",
        ),
    ],
)
def test_the_year_is_told_by_its_title_or_by_its_date(
    text: str, period: str, entry: str, folder: Path, capsys: Output
) -> None:
    (folder / "b.txt").write_text(text, "utf-8")
    assert add("b.txt", "--period", period) == 0
    assert entry in (folder / "curated" / "sources.yaml").read_text("utf-8")
    assert main(["verify", "--require", "--documents", "documents", "--lang", "en"]) == 0


def test_a_scan_and_a_broken_file_are_told_and_nothing_is_written(folder: Path, capsys: Output) -> None:
    sources = (folder / "curated" / "sources.yaml").read_bytes()
    for name, raw, message in (
        ("a.pdf", pdf([]), "it is a scan"),
        ("b.docx", word()[:900], "the Word file is damaged"),
    ):
        (folder / name).write_bytes(raw)
        assert add(name, "--period", "2022") == 2
        assert f"cannot read '{name}': {message}" in capsys.readouterr().err
    assert (folder / "curated" / "sources.yaml").read_bytes() == sources
    assert list((folder / "documents").iterdir()) == []


def test_pages_without_text_among_others_are_told(folder: Path, capsys: Output) -> None:
    (folder / "a.pdf").write_bytes(pdf(["Rents of 2022 rose by 5%."], []))
    assert add("a.pdf", "--period", "2022") == 0
    assert "pages 2 are pictures without text" in capsys.readouterr().out


@pytest.mark.parametrize(
    "towns",
    [("--town", "平湖镇=Pinghu", "石门镇=Shimen"), ("--town", "平湖镇=Pinghu", "--town", "石门镇=Shimen")],
)
def test_a_new_folder_has_all_the_towns_that_lie_in_the_same_localities(
    towns: tuple[str, ...], tmp_path: Path, capsys: Output
) -> None:
    folder = tmp_path / "new"
    assert main(["new", str(folder), *towns, "--in", "古田县=Gutian", "--lang", "en"]) == 0
    assert "metrics add ARTICLE --area 平湖 --period YEAR" in capsys.readouterr().out
    areas = load_catalogue(folder).areas
    assert {area.id: [locality.zh for locality in area.lies_in] for area in areas.values()} == {
        "平湖": ["古田县"],
        "石门": ["古田县"],
    }


def test_two_towns_that_are_one_in_short_are_told_and_nothing_is_written(
    tmp_path: Path, capsys: Output
) -> None:
    towns = ("--town", "城东镇=Chengdong", "城东街道=East Subdistrict")
    assert main(["new", str(tmp_path / "new"), *towns, "--in", "古田县=Gutian", "--lang", "en"]) == 2
    assert "'城东镇' and '城东街道' are the same in short" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_a_folder_that_was_just_begun_is_sound_and_a_figure_without_a_document_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "fresh"
    assert main(["new", str(folder), "--town", "甲镇=Jia", "--in", "乙县=Yi"]) == 0
    for command in ("check", "coverage", "table", "missing"):
        assert main([command, "--curated", str(folder), "--lang", "en"]) == 0, command
    theme = folder / "economy.yaml"
    first = theme.read_text("utf-8").replace(
        "\n    unit:", "\n    figures:\n      甲文: [{level: 3亿元, line: 1}]\n    unit:", 1
    )
    theme.write_text(first, "utf-8")
    capsys.readouterr()
    assert main(["check", "--curated", str(folder), "--lang", "en"]) == 1
    assert "no document is called '甲文'" in capsys.readouterr().out


def test_where_there_is_no_room_for_a_document_its_entry_is_taken_back(folder: Path, capsys: Output) -> None:
    sources = folder / "curated" / "sources.yaml"
    before = sources.read_bytes()
    (folder / "long.txt").write_text(ARTICLE * 400, "utf-8")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        assert add("long.txt", "--period", "2022") == 2
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert "make room, or mend its rights" in capsys.readouterr().err
    assert sources.read_bytes() == before
    assert list((folder / "documents").iterdir()) == []
    assert not [path for path in (folder / "curated").iterdir() if path.name.endswith(".new")]


def test_a_new_folder_that_cannot_be_written_to_the_end_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("metrics.curation.intake.beginning.write_schemas", no_room)
    assert (
        main(["new", str(tmp_path / "x" / "town"), "--town", "平湖镇=Pinghu", "--in", "古田县=Gutian"]) == 2
    )
    assert list((tmp_path / "x").iterdir()) == []


def test_the_entry_of_a_document_is_written_after_what_it_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def noted(stroke: Stroke) -> None:
        names.append(stroke.path.name)
        write(stroke)

    monkeypatch.setattr("metrics.curation.intake.adding.write", noted)
    assert add("article.txt", "--period", "2022") == 0
    assert names == ["article.txt", "sources.yaml"]


def test_a_new_folder_counts_money_in_the_currency_that_is_chosen(tmp_path: Path, capsys: Output) -> None:
    words = [
        "new",
        str(tmp_path / "oak"),
        "--town",
        "Oak=Oak",
        "--in",
        "Shire=Shire",
        "--lang",
        "en",
        "--money",
    ]
    assert main([*words, "pounds"]) == 2
    assert "'pounds' is no currency; write one of AUD, " in capsys.readouterr().err
    assert main([*words, "gbp"]) == 0
    catalogue = load_catalogue(tmp_path / "oak")
    assert {one.unit for one in catalogue.indicators.values() if "元" in one.unit} == {"美元"}
    assert catalogue.indicators["gdp"].unit == "英镑"
    assert not (tmp_path / "oak" / "units.yaml").exists()


def test_a_dollar_is_the_own_one_of_a_folder_that_counts_in_it(tmp_path: Path, capsys: Output) -> None:
    oak, documents = tmp_path / "oak", tmp_path / "documents"
    documents.mkdir()
    paper = tmp_path / "paper.txt"
    paper.write_text(
        "Oak in 2023\nOperating expenditure was $31 million in 2023, or US$20 million.\n", "utf-8"
    )
    new = ("new", str(oak), "--town", "Oak=Oak", "--in", "Shire=Shire", "--lang", "en", "--money", "AUD")
    assert main(new) == 0
    folder = ("--curated", str(oak), "--lang", "en")
    assert main(["add", str(paper), "--period", "2023", "--documents", str(documents), *folder]) == 0
    assert (oak / "units.yaml").read_text("utf-8").splitlines()[-1] == "澳元: {before: [$]}"
    capsys.readouterr()
    assert main(["propose", "001", "--documents", str(documents), *folder, "--json"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert [(one["unit"], one["indicators"][0]) for one in (first, second)] == [
        ("澳元", "council_spending"),
        ("美元", "council_spending"),
    ]
    council = oak / "council.yaml"
    spending = "\n  council_spending:\n"
    figure = "\n    figures:\n      001: [{level: $31 million, line: 2}]\n"
    text = council.read_text("utf-8")
    at = text.index("\n\n", text.index(spending))
    council.write_text(f"{text[:at]}{figure}{text[at + 1 :]}", "utf-8")
    assert main(["verify", "--documents", str(documents), *folder]) == 0
    (oak / "units.yaml").unlink()
    assert main(["check", *folder]) == 1
    assert "`澳元: {before: [$]}` in units.yaml" in capsys.readouterr().out
