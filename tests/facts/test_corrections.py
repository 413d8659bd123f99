"""Every change of what a printed figure says is told in corrections.yaml: held against the git history of curated/."""

import subprocess
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from os import environ
from pathlib import Path
from typing import Any

import pytest
import yaml

from metrics.model.codes import Measure
from tests.facts.real import CATALOGUE, FOLDER, ROOT

DISTINGUISHING = ("part", "area", "status", "of", "among", "covers", "prices")
OF_SOURCE = ("area", "period", "known_from", "全市")
Figures = dict[tuple[str, str, str], list[dict[str, str]]]
Files = dict[str, Any]


def git(*words: str) -> str:
    """Return what git prints."""
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        pytest.fail(f"git {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


def whole_history() -> list[str]:
    """Return the commits that changed curated/, the oldest first; without the whole history the test says so and stops.

    A machine that says it is CI must have it, or nothing was proven.
    """
    why = ""
    try:
        shallow = subprocess.run(
            ["git", "rev-parse", "--is-shallow-repository", "--show-prefix"],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        words = shallow.stdout.split("\n")
        if shallow.returncode:
            why = "this is no git checkout"
        elif words[0] == "true":
            why = "this clone is shallow: git fetch --unshallow"
        elif words[1]:
            why = "the checkout is part of another repository"
    except FileNotFoundError:
        why = "there is no git"
    if why and environ.get("CI"):
        pytest.fail(f"the corrections were held against no history: {why}")
    if why:
        pytest.skip(f"the corrections were held against no history: {why}")
    return git("log", "--reverse", "--format=%H", "--", "curated").split()


def at(commit: str) -> Files:
    """Return the files of curated/ in a commit, read as texts; the working tree for an empty commit."""
    if not commit:
        return {path.name: parsed(path.read_text("utf-8")) for path in FOLDER.glob("*.yaml")}
    listed = (line.split() for line in git("ls-tree", commit, "curated/").splitlines())
    return {Path(name).name: content(blob) for _, _, blob, name in listed if name.endswith(".yaml")}


@cache
def content(blob: str) -> Any:
    """Return what a file held in some commits: read once, for most commits change one file of many."""
    return parsed(git("cat-file", "blob", blob))


def parsed(text: str) -> Any:
    """Return YAML with all its values as texts."""
    return yaml.load(text, Loader=yaml.CBaseLoader) or {}


def figures(files: Files) -> Figures:
    """Return what is said of each printed figure: by document, figure and measure."""
    by_place: Figures = defaultdict(list)
    for file in files.values():
        for name, indicator in file.get("indicators", {}).items():
            for document, written in indicator.get("figures", {}).items():
                for figure in written:
                    measure = next(key for key in figure if key in set(Measure))
                    period = figure.get("period", files["sources.yaml"][document]["period"])
                    entry = {key: figure[key] for key in DISTINGUISHING if key in figure}
                    entry |= {"indicator": name, "line": figure["line"], "period": period}
                    by_place[document, figure[measure], measure].append(entry)
    return by_place


def changes(before: Files, after: Files) -> Iterator[str]:
    """Yield document and line of each figure of which something else is said, and each document alike."""
    new = figures(after)
    for key, entries in figures(before).items():
        for figure in entries:
            if figure not in new.get(key, []):
                yield f"{key[0]}:{figure['line']}"
    later = after.get("sources.yaml", {})
    for document, entry in before.get("sources.yaml", {}).items():
        if any(entry.get(key) != later.get(document, {}).get(key) for key in OF_SOURCE):
            yield document


def test_every_change_of_what_a_figure_says_is_a_correction() -> None:
    commits = whole_history()
    corrected = {figure for correction in CATALOGUE.corrections for figure in correction.at}
    untold: dict[str, str] = {}
    before = at(commits[0])
    for commit in [*commits[1:], ""]:
        after = at(commit)
        untold |= {place: commit[:7] or "now" for place in changes(before, after) if place not in corrected}
        before = after
    assert not untold, (
        f"write a correction with these places under 'at' in curated/corrections.yaml: {untold}"
    )


def test_a_changed_period_part_or_line_is_seen_and_a_new_figure_is_none() -> None:
    source = {"001": {"period": "2023"}}

    def folder(*written: dict[str, str]) -> Files:
        return {"sources.yaml": source, "a.yaml": {"indicators": {"x": {"figures": {"001": list(written)}}}}}

    old = {"level": "4个", "line": "7"}
    assert list(changes(folder(old), folder(old, {"level": "5个", "line": "8"}))) == []
    for new in ({"period": "../2023"}, {"part": "甲"}, {"line": "9"}, {"status": "planned"}):
        assert list(changes(folder(old), folder(old | new))) == ["001:7"]
    assert list(changes(folder(old), folder())) == ["001:7"]
    moved = {"sources.yaml": {"001": {"period": "2022"}}, "a.yaml": folder(old)["a.yaml"]}
    assert list(changes(folder(old), moved)) == ["001:7", "001"]
