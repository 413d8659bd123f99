"""`metrics changes` compares two folders, or a folder with what a server kept of it."""

import json
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.cli import main
from metrics.curation.keeping.last_good import keep
from tests.folders import state_of
from tests.worlds import write_world

Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A world beside an older one, and a place of its own for what is kept."""
    for name, number in (("old", "12.34"), ("new", "12.43")):
        (tmp_path / name).mkdir()
        write_world({"output": {"x2023": f"level: {number}亿元"}}, tmp_path / name)
    monkeypatch.setenv("METRICS_STATE", str(state_of(tmp_path / "new")))
    return tmp_path / "new"


def test_two_folders_are_compared(folder: Path, capsys: Output) -> None:
    assert main(["--lang", "en", "changes", str(folder.parent / "old"), str(folder)]) == 0
    *lines, title, charts, _, _, _ = output = capsys.readouterr().out.splitlines()
    assert output[-3:] == [
        "Shared link out of date: /comparison?indicator=output&measure=level (Xixi 2023)",
        "Shared link out of date: /towns?towns=西溪 (2023)",
        "Shared link out of date: / (2023)",
    ]
    assert lines == [
        "1 figure corrected",
        "~ Xixi 2023 Output: CNY 1.234 billion → CNY 1.243 billion · article on Xixi, 2023 (x2023, line 1)",
        "Sentences that changed: Xixi's output was CNY 1.234 billion in 2023 → "
        "Xixi's output was CNY 1.243 billion in 2023",
    ]
    assert title.startswith("Sentences that changed: Only Xixi has a figure")
    assert charts == "Charts that changed: Output"


def test_a_sentence_that_came_and_one_that_went_are_told_apart(
    folder: Path, tmp_path: Path, capsys: Output
) -> None:
    fewer = tmp_path / "fewer"
    fewer.mkdir()
    write_world({"roads": {"x2023": "level: 7km"}}, fewer)
    for sign, two in (("+", (fewer, folder)), ("-", (folder, fewer))):
        assert main(["diff", *map(str, two), "--lang", "en"]) == 0
        assert f"Sentences that changed: {sign} Xixi's output was CNY 1.243 billion in 2023" in (
            capsys.readouterr().out
        )


def test_what_was_kept_is_compared_and_told_to_programs(folder: Path, capsys: Output) -> None:
    version = load_catalogue(folder).version
    write_world({"output": {"x2023": "level: 12.34亿元"}}, folder)
    old = load_catalogue(folder).version
    keep(folder, old, state_of(folder), most=2)
    write_world({"output": {"x2023": "level: 12.43亿元"}}, folder)
    keep(folder, version, state_of(folder), most=2)
    for words in ([old, str(folder)], [old, str(folder), "--json"]):
        assert main(["changes", *words]) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    assert lines[0] == "更正 1 个数字"
    records = [json.loads(line) for line in (*lines, last) if line.startswith("{")]
    assert (records[0]["changed"], records[0]["kind"], records[0]["was"]["zh"]) == (
        "figure",
        "corrected",
        "12.34 亿元",
    )
    assert {"changed": "chart", "indicator": "output", "measure": "level"} in records
    assert records[-1] == {"changed": "link", "link": "/", "areas": [], "years": [2023]}


@pytest.mark.parametrize(
    ("old", "message"),
    [("nowhere", "there is no folder 'nowhere'"), ("0" * 12, "no such earlier version is kept")],
)
def test_what_is_not_there_is_told_with_the_way_out(
    folder: Path, old: str, message: str, capsys: Output
) -> None:
    assert main(["--lang", "en", "changes", old, str(folder)]) == 2
    refusal = capsys.readouterr().err
    assert message in refusal
    assert "write the folder of the earlier data" in refusal
