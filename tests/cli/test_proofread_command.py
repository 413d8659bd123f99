"""`metrics proofread` on a draft."""

import json
from pathlib import Path

import pytest

from metrics.cli import main
from tests.worlds import write_world


def test_what_has_to_be_corrected_comes_first_and_decides_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, draft = tmp_path / "curated", tmp_path / "draft.txt"
    folder.mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%"}}, folder)
    draft.write_text("2023年，西溪镇总产值12.34亿元，\n同比增长1.29%。", encoding="utf-8")
    command = ["proofread", str(draft), "--curated", str(folder), "--lang", "en"]
    assert main(command) == 1
    first, second, _ = capsys.readouterr().out.splitlines()
    assert ":2: ‘1.29%’ contradicts" in first
    assert "1.92% [x2023.txt:2]" in first
    assert "‘12.34亿元’ stands" in second
    main([*command, "--json"])
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["outcome"] for record in records] == ["stands", "contradicts"]
    assert records[0]["figures"][0]["document"] == "x2023.txt"
    draft.write_text("2023年，西溪镇总产值12.3亿元。", encoding="utf-8")
    assert main(command) == 0
