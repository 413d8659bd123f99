"""The files of a commit are taken as they are stored, into a folder of their own and nowhere else."""

import os
import subprocess
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.curation.keeping import commits
from metrics.curation.keeping.commits import CommitError, committed
from metrics.errors import DataError
from tests.tables import TABLE, write_tables
from tests.worlds import write_world


def git(folder: Path, *words: str, given: str = "") -> str:
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.protectNTFS=false")
    done = subprocess.run(
        ("git", "-C", str(folder), *author, *words),
        check=True,
        input=given,
        capture_output=True,
        text=True,
        env={**os.environ, **own},
    )
    return done.stdout.strip()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A committed world in a repository, whose attributes would leave its theme out and run a program over it."""
    folder = tmp_path / "r" / "curated"
    folder.mkdir(parents=True)
    git(folder.parent, "init", "-q", "-b", "main")
    write_world({"roads": {"x2023": "level: 7km"}}, folder)
    git(folder, "add", ".")
    (folder.parent / ".gitattributes").write_text("*.yaml export-ignore filter=x\n", encoding="utf-8")
    git(folder, "config", "filter.x.smudge", f"touch {tmp_path}/ran")
    git(folder, "add", "../.gitattributes")
    git(folder, "commit", "-q", "-m", "one")
    return folder


def test_the_bytes_are_those_that_are_stored(folder: Path) -> None:
    here = load_catalogue(folder)
    assert committed("main", folder).version == committed("HEAD:curated", folder).version == here.version
    assert not (folder.parents[1] / "ran").exists()


def test_a_problem_is_named_by_its_commit(folder: Path) -> None:
    (folder / "theme.yaml").write_text("name: 3", encoding="utf-8")
    git(folder, "commit", "-q", "-a", "-m", "two")
    with pytest.raises(DataError) as broken:
        committed("main", folder)
    assert {problem.file for problem in broken.value.problems} == {"main:theme.yaml"}


def test_a_name_that_leads_elsewhere_and_a_link_are_refused(folder: Path) -> None:
    blob = git(folder, "hash-object", "-w", "--stdin", given="x: 1\n")
    inner = git(folder, "mktree", given=f"100644 blob {blob}\tx.yaml\n")
    upward = git(folder, "mktree", "--missing", given=f"040000 tree {inner}\t..\n")
    linked = git(folder, "mktree", given=f"120000 blob {blob}\tx.yaml\n")
    for tree in (upward, linked):
        commit = git(folder, "commit-tree", tree, "-m", "hostile")
        with pytest.raises(CommitError, match="no plain file"):
            committed(f"{commit}:", folder)


def test_what_is_too_large_is_not_taken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commits, "MOST_FILES", 2)
    with pytest.raises(CommitError, match="more than"):
        committed("main", folder)


def test_a_table_is_taken_with_its_map(folder: Path) -> None:
    tables = write_tables(folder.parent / "tabled", {"y.csv": TABLE})
    git(tables, "add", ".")
    git(tables, "commit", "-q", "-m", "a table")
    assert committed("main:tabled", folder).version == load_catalogue(tables).version
