"""docs/walk.md tells the walk that the program walks."""

import re
import subprocess
import sys
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "walk.md").read_text(encoding="utf-8")
STAGES = re.findall(r"^\| (?:\*\*[^|]*\*\*)? ?\| `([a-z/]+)` \|[^|]*\| (.*) \|$", TEXT, re.MULTILINE)
OF_ROOMS = {  # what the text says that some rooms make of it
    r"by properties \((\d+) of them on this walk\)": "/analysis/facts.py",
    r"answers by a trait \((\d+)\)": "/model/codes/",
    r"a table that is asked \((\d+) functions\)": "/curation/grammar/",
    r"own code \((\d+) in `charts/still`\)": "/charts/still/",
}
OFF = 0.05  # by which a count may be off before the page is written anew


def test_every_room_and_module_of_the_walk_stands_where_it_says() -> None:
    assert len(STAGES) > 10
    named = [f"{room}/{module}" for room, words in STAGES for module in re.findall(r"`([a-z_/]+)`", words)]
    elsewhere = re.findall(
        r"`((?:charts|screens|cli|views)/[a-z_/]+)`", TEXT.partition("\n\nThe page's own")[2]
    )
    gone = [name for name in (*named, *elsewhere) if not (ROOT / "metrics" / f"{name}.py").exists()]
    assert [name for name in gone if not (ROOT / "metrics" / name).is_dir()] == []


def test_the_counts_of_the_walk_are_those_of_today() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "benchmarks.walk", "--all"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = printed.stdout.splitlines()
    stages = [line for line in lines if not line.startswith(" ")][:5]
    today = [[int(number) for number in re.findall(r"\d+", line)] for line in stages]
    rows = re.findall(r"^\| .*?((?: \| \**[\d,]+\**){3}) \|$", TEXT, re.MULTILINE)
    written = [[int(number.replace(",", "")) for number in re.findall(r"[\d,]+", row)] for row in rows]
    assert len(written) == len(today) == 5
    assert re.search(  # a period that the figure before has, too, is kept
        "^a view of three figures: selected 1, states found 1, findings 1, verdicts 18, periods worded [01]$",
        printed.stdout,
        re.MULTILINE,
    )
    assert [
        (was, now)
        for was, now in zip(chain(*written), chain(*today), strict=True)
        if abs(was - now) > OFF * now
    ] == []
    functions = {line.strip() for line in lines if line.startswith(" ")}
    for words, room in OF_ROOMS.items():
        (of_room,) = map(int, re.findall(words, TEXT))
        counted = sum(function.startswith(room) for function in functions)
        assert abs(of_room - counted) <= OFF * counted, (room, counted)
