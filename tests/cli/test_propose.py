"""`metrics propose`, called as a shell calls it."""

import ast
import inspect
import io
import json
import os
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation.curating.trying import Hindrance
from metrics.curation.opening import scans
from metrics.curation.proposing import doubts
from metrics.display.words import WORDS

Output = pytest.CaptureFixture[str]
SOUND = str(Path(__file__).parents[1] / "curation" / "sound")
TEXT = "2023年，乙镇规上工业总产值12.34亿元，\n同比增长1.92%，居全市第二。三次产业比为8.3:71.1:20.6。\n"
KEYS = [
    "line",
    "printed",
    "value",
    "low",
    "high",
    "unit",
    "measure",
    "period",
    "status",
    "indicators",
    "phrase",
]


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Return the path of a small article."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_a_candidate_is_one_json_object_a_line(article: str, capsys: Output) -> None:
    assert main(["propose", article, "--json", "--curated", SOUND]) == 0
    level, growth, rank, ratio = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert list(level)[: len(KEYS)] == KEYS
    assert [level[key] for key in KEYS] == [
        *(1, "12.34亿元", 1234000000, 1233500000, 1234500000, "元", "level", "2023", "printed"),
        level["indicators"],
        "乙镇规上工业总产值",
    ]
    assert level["indicators"][0] == "industrial_output"
    assert (growth["line"], growth["measure"], growth["low"]) == (2, "change_on_year", 1.915)
    assert (rank["printed"], rank["value"], rank["unit"]) == ("全市第二", 1 + 1, "位")
    assert (ratio["measure"], len(ratio["terms"]), ratio["value"]) == ("ratio", 3, None)


def test_what_is_no_figure_is_listed_with_its_reason_where_it_is_asked_for(
    article: str, capsys: Output
) -> None:
    assert main(["propose", article, "--json", "--excluded", "--curated", SOUND]) == 0
    candidates = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"line": 1, "printed": "2023年", "excluded": "date"} in candidates


def test_a_person_reads_how_many_and_what_to_look_at_twice(article: str, capsys: Output) -> None:
    assert main(["propose", article, "--lang", "en", "--curated", SOUND]) == 0
    out = capsys.readouterr().out
    assert "12.34亿元\tCNY 1234000000 [1233500000, 1234500000]\tlevel 2023 printed" in out
    assert "全市第二\trank 2 [2, 2]" in out
    assert "industrial_output (规上工业总产值)" in out
    assert out.splitlines()[-1].startswith("4 proposed, 1 of them to be looked at twice")


def test_units_are_told_in_the_language_asked_for(article: str, capsys: Output) -> None:
    assert main(["propose", article, "--lang", "zh", "--curated", SOUND]) == 0
    assert "\t1234000000 元 [" in capsys.readouterr().out
    Path(article).write_text("In 2023 the council spent £1.2 million, up 0.4 percentage points.", "utf-8")
    assert main(["propose", article, "--lang", "en", "--curated", SOUND]) == 0
    readings = [line.split("\t")[2] for line in capsys.readouterr().out.splitlines()[:-1]]
    assert readings == ["GBP 1200000 [1150000, 1250000]", "0.4 percentage points [0.35, 0.45]"]


def test_a_text_comes_by_standard_input_too(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("税收5万元。".encode())))
    assert main(["propose", "-", "--json", "--period", "2021", "--curated", SOUND]) == 0
    (only,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (only["period"], only["indicators"][0]) == ("2021", "tax_revenue")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nothing.txt"], "there is no document 'nothing.txt'"),
        (["."], "cannot read '.'"),
        (["-", "--period", "soon"], "'soon'"),
    ],
)
def test_what_is_no_document_is_told(words: list[str], message: str, capsys: Output) -> None:
    assert main(["propose", *words, "--lang", "en", "--curated", SOUND]) == 2
    assert message in capsys.readouterr().err


def test_a_file_is_read_as_it_would_be_added(tmp_path: Path, capsys: Output) -> None:
    page = "<html><body><h1>2021年简报</h1><p>税收5.3万元。</p></body></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    (tmp_path / "old.txt").write_bytes("2021年，税收5.3万元。\n".encode("gb18030"))
    for name in ("a.html", "old.txt"):
        assert main(["propose", str(tmp_path / name), "--json", "--curated", SOUND]) == 0
        assert [json.loads(line)["printed"] for line in capsys.readouterr().out.splitlines()] == ["5.3万元"]


@pytest.mark.parametrize("command", ["propose", "add"])
def test_what_holds_no_text_is_told_by_both_commands(command: str, tmp_path: Path, capsys: Output) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n1.2")
    more = ["--area", "西溪", "--period", "2021"] if command == "add" else []
    for name, why in (
        ("pipe", "no ordinary file"),
        ("empty", "it is empty"),
        ("broken", "the PDF is damaged"),
    ):
        (file,) = tmp_path.glob(f"{name}.*")
        words = [command, str(file), *more, "--lang", "en", "--curated", SOUND]
        assert main([*words, *(["--documents", str(tmp_path)] if more else [])]) == 2
        assert why in capsys.readouterr().err


@pytest.mark.parametrize("command", ["curate", "changes", "serve", "check"])
def test_a_folder_that_leads_to_itself_is_told(command: str, tmp_path: Path, capsys: Output) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    more = ["--documents", str(tmp_path)] if command == "curate" else []
    assert main([command, str(loop), *more, "--lang", "en"]) != 0
    assert str(loop) in "".join(capsys.readouterr())


def test_a_file_that_is_no_text_is_told(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "a.bin").write_bytes(b"\xff\xfe\x00")
    assert main(["propose", str(tmp_path / "a.bin"), "--lang", "en", "--curated", SOUND]) == 2
    assert "UTF-8" in capsys.readouterr().err


def test_a_ratio_is_printed_part_by_part(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "a.txt").write_text("2023年，城乡居民收入比为1.82:1。", "utf-8")
    assert main(["propose", str(tmp_path / "a.txt"), "--lang", "en", "--curated", SOUND]) == 0
    assert "1.82:1\t1.82 [1.815, 1.825] : 1 [1, 1]\t" in capsys.readouterr().out


def test_why_a_number_is_doubted_is_told_in_the_reader_s_words(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "a.txt").write_text("规上工业总产值43.21亿元。", "utf-8")
    for lang, why in (("zh", "! 文中没有印年份"), ("en", "! no year is printed")):
        assert main(["propose", str(tmp_path / "a.txt"), "--lang", lang, "--curated", SOUND]) == 0
        assert why in capsys.readouterr().out


def test_whatever_is_doubted_or_refused_has_words() -> None:
    yielded = {
        node.value.value
        for node in ast.walk(ast.parse(Path(inspect.getfile(doubts)).read_text("utf-8")))
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Constant)
    }
    named = {key.removeprefix("doubt_") for key in WORDS if key.startswith("doubt_")}
    assert yielded
    assert {*yielded, scans.DOUBT, *map(str, Hindrance)} - named == {
        str(Hindrance.AGAIN),
        str(Hindrance.WITHIN),
    }
    assert {f"curate_way_{hindrance}" for hindrance in Hindrance} <= {*WORDS}


def test_an_english_number_keeps_its_blanks(tmp_path: Path, capsys: Output) -> None:
    text = "In 2023 the town had about 12,400 residents, up 4.2% on 2022."
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert main(["propose", str(tmp_path / "a.txt"), "--json", "--curated", SOUND]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["printed"] for line in lines] == ["about 12,400 residents", "up 4.2%"]
