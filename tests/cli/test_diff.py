"""`metrics diff` compares two folders or two commits, and says so to people, programs, reviewers and CI."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest

from metrics.cli import main
from tests.folders import state_of
from tests.serving import ROOT
from tests.tables import TABLE, write_tables
from tests.worlds import write_world

Output = pytest.CaptureFixture[str]
OLD = {
    "output": {"x2023": "level: 12.34亿元"},
    "roads": {"x2022": "level: 6km", "x2023": "level: 7km"},
    "villages": {"x2023": "level: 3个"},
}
NEW = {
    "output": {"x2023": "level: 12.43亿元"},
    "roads": {"x2022": "level: 6km, status: preliminary", "x2023": "level: 7km"},
    "homes": {"x2023": "level: 700户"},
}


INDICATOR = """  shops:
  name: {zh: 商店, en: Shops}
  unit: 个
  welcome: higher
  definition: {zh: 店, en: shops}
"""


class Text(HTMLParser):
    """What a page says."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


class Tags(HTMLParser):
    """The names of all elements of a page, and of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}


def git(folder: Path, *words: str) -> str:
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    command = ("git", "-C", str(folder), *author, *words)
    return subprocess.check_output(command, text=True, env={**os.environ, **own}).strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of two commits, `main~1` and `main`, whose folder has since been broken."""
    folder = tmp_path / "town" / "curated"
    folder.mkdir(parents=True)
    git(folder.parent, "init", "-q", "-b", "main")
    for figures in (OLD, NEW):
        write_world(figures, folder)
        git(folder.parent, "add", ".")
        git(folder.parent, "commit", "-q", "-m", "figures")
    (folder / "theme.yaml").write_text("name: broken", encoding="utf-8")
    monkeypatch.setenv("METRICS_STATE", str(state_of(folder)))
    monkeypatch.setenv("METRICS_CURATED", "curated")
    monkeypatch.chdir(folder.parent)
    return folder.parent


def reviewed(capsys: Output, *words: str, code: int = 0) -> list[str]:
    assert main(["--lang", "en", "diff", *words]) == code
    return capsys.readouterr().out.splitlines()


def test_two_commits_are_compared_without_being_checked_out(repository: Path, capsys: Output) -> None:
    lines = reviewed(capsys, "main~1", "main")
    assert lines[0] == "1 figure added, 1 figure corrected, 1 figure with a new description, 1 figure removed"
    assert [line[0] for line in lines[1:5]] == ["+", "~", "=", "-"]
    assert (
        "~ Xixi 2023 Output: CNY 1.234 billion → CNY 1.243 billion · article on Xixi, 2023 (x2023, line 1)"
        in lines
    )
    assert any(line.startswith("Verdicts that changed: Roads: Xixi 2022 ↔ Xixi 2023") for line in lines)
    assert any(line.startswith("Sentences that changed") for line in lines)
    assert "name: broken" in (repository / "curated" / "theme.yaml").read_text(encoding="utf-8")


def test_commits_are_those_of_the_repository_where_one_stands(
    repository: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_CURATED")
    monkeypatch.chdir(repository / "curated")
    assert reviewed(capsys, "main~1", "main")[0].startswith("1 figure added")
    monkeypatch.chdir(repository)
    git(repository, "mv", "curated", "figures")
    assert reviewed(capsys, "main~1:curated", "main:curated")[0].startswith("1 figure added")
    assert main(["--lang", "en", "diff", "main~1", "main"]) == 2
    assert "the commit 'main~1' does not hold this folder; write COMMIT:FOLDER" in capsys.readouterr().err


def test_without_a_later_one_it_is_the_folder_that_the_commit_names_as_it_is_now(
    repository: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_CURATED")
    git(repository, "restore", "curated")
    git(repository, "mv", "curated", "figures")
    git(repository, "commit", "-q", "-m", "called otherwise")
    write_world({"output": {"x2023": "level: 12.55亿元"}}, repository / "figures")
    for here in (repository, repository / "figures"):
        monkeypatch.chdir(here)
        lines = reviewed(capsys, "main:figures")
        assert any("CNY 1.243 billion → CNY 1.255 billion" in line for line in lines)


def test_lines_end_their_heads_and_part_their_names_as_each_language_does(
    repository: Path, capsys: Output
) -> None:
    assert main(["--lang", "zh", "diff", "main~1", "main"]) == 0
    assert not re.search("： ", capsys.readouterr().out)
    lines = reviewed(capsys, "main~1", "main")
    charts = next(line for line in lines if line.startswith("Charts that changed: "))
    assert (len(charts.split("; ")), "," in charts) == (4, False)
    assert any(re.search(r": \d → \d pairs?$", line) for line in lines)


def test_the_exit_code_is_that_of_git_diff(repository: Path, capsys: Output) -> None:
    reviewed(capsys, "main", "main", "--exit-code")
    reviewed(capsys, "main~1:curated", "main:curated", "--exit-code", code=1)
    reviewed(capsys, "main", code=2)  # the folder as it is now is broken
    reviewed(capsys, "main:nowhere", "main", code=2)


def test_programs_get_a_record_of_each_change(repository: Path, capsys: Output) -> None:
    records = [json.loads(line) for line in reviewed(capsys, "main~1", "main", "--json")]
    kinds = [record["changed"] for record in records]
    assert list(dict.fromkeys(kinds)) == ["figure", "verdicts", "sentence", "chart", "link"]
    shift = next(record for record in records if record["changed"] == "verdicts")
    assert (shift["indicator"], shift["pairs"][0]["now"]) == ("roads", "with_caution")


def test_a_page_stands_by_itself_and_escapes_what_was_typed(
    repository: Path, capsys: Output, tmp_path: Path
) -> None:
    folder = repository / "curated"
    write_world({"output": {"x2023": "level: 15亿元, note: {zh: 说, en: <script>alert(1)</script>}"}}, folder)
    areas = folder / "areas.yaml"
    areas.write_text(areas.read_text("utf-8").replace("en: Xixi", "en: <img src=x>"), encoding="utf-8")
    page = tmp_path / "review.html"
    reviewed(capsys, "main", "curated", "--html", str(page))
    html = page.read_text(encoding="utf-8")
    assert "<img src=x>" not in html
    assert "&lt;img src=x&gt;" in html
    assert not re.search(r"url\(|@import|https?://", html)
    tags = Tags()
    tags.feed(html)
    assert not tags.names & {"script", "link", "img", "iframe", "object", "base"}
    assert not [name for name in tags.attributes if name == "src" or name.startswith("on")]
    assert "default-src 'none'" in html
    assert html.count('<svg class="chart"') == 4  # output as it was and is, roads and homes as they were
    assert "<del>" in html
    assert "<ins>" in html


def test_the_page_is_written_though_nobody_reads_the_lines(repository: Path, tmp_path: Path) -> None:
    page, (gone, pipe) = tmp_path / "review.html", os.pipe()
    os.close(gone)  # as `| head` is once it has its lines
    command = [sys.executable, "-u", "-m", "metrics", "diff", "main~1", "main", "--html", str(page)]
    subprocess.run(command, stdout=pipe, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    os.close(pipe)
    assert "</html>" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "named", ["--output=/x", "-x", "$(touch pwned)", "main; touch pwned", "a\0b", ":/x", ""]
)
def test_a_hostile_revision_is_no_command(repository: Path, named: str, capsys: Output) -> None:
    assert main(["--lang", "en", "diff", "--", named, "main"]) == 2
    assert not (repository / "pwned").exists()


def test_a_commit_is_told_by_its_first_digits_and_whole_where_one_looks(
    repository: Path, capsys: Output
) -> None:
    old, new = (git(repository, "rev-parse", name) for name in ("main~1", "main"))
    reviewed(capsys, f"{old}:curated", new, "--html", "review.html", "--lang", "en")
    html = Path("review.html").read_text("utf-8")
    page = Text()
    page.feed(html)
    assert {f"{old[:10]}:curated", new[:10]} <= set(page.texts)
    assert not any(commit in text for text in page.texts for commit in (old, new))
    assert f'<b title="{new}">' in html
    heads = re.findall(r'<th scope="col">(.*?)</th>', html)
    assert heads[:5] == ["Change", "Item", "Before", "After", "Where printed"]
    reviewed(capsys, "main~1", "main", "--html", "review.html")
    assert "<b>main</b>" in Path("review.html").read_text("utf-8")


def test_a_sign_of_a_chart_is_told_beside_it(repository: Path, capsys: Output, tmp_path: Path) -> None:
    page = tmp_path / "review.html"
    reviewed(capsys, "main~1", "main", "--html", str(page))
    html = page.read_text(encoding="utf-8")
    drawn = set(re.findall("[①-⑳]", "".join(re.findall(r"<svg.*?</svg></div>", html))))
    assert drawn
    assert drawn <= set(re.findall(r'<span class="caution">([①-⑳])</span>', html))


def test_a_shell_step_shows_the_review_and_fails_only_where_it_cannot(
    repository: Path, tmp_path: Path
) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
    (step,) = re.findall(r"```sh\n(.*?)```", guide, re.DOTALL)
    summary = tmp_path / "summary.md"

    def run(step: str) -> int:
        own = Path(__file__).parents[2]
        if not (repository / ".venv").exists():
            (repository / ".venv").symlink_to(own / ".venv")
        words: Sequence[str] = ("bash", "-e", "-c", step)
        names = {"BASE": "main~1", "SUMMARY": str(summary)}
        return subprocess.run(words, cwd=repository, env={**os.environ, **names}, check=False).returncode

    assert run(step) == 0
    review = summary.read_text(encoding="utf-8")
    assert all(line.startswith("    ") or not line for line in review.splitlines()[2:])
    assert "12.34 亿元 → 12.43 亿元" in review
    assert "<svg" in (repository / "review.html").read_text(encoding="utf-8")
    assert run(step.replace("HEAD ", "nowhere ")) != 0


def test_a_table_that_only_lies_in_another_folder_is_no_change(tmp_path: Path, capsys: Output) -> None:
    for name in ("old", "new"):
        write_tables(tmp_path / name, {"y.csv": TABLE})
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "new"), "--exit-code", "--lang", "en"]) == 0
    assert "Entries that changed" not in capsys.readouterr().out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_chart_that_changed_tells_below_it_why_towns_have_no_mark_where_its_years_have_no_room(
    repository: Path, capsys: Output, tmp_path: Path, language: str
) -> None:
    page = tmp_path / "review.html"
    reviewed(capsys, "main~1", "main", "--html", str(page), "--lang", language)
    html = page.read_text(encoding="utf-8")
    charts = re.findall(r'<svg class="chart".*?</svg></div>\s*(<ul class="gaps[^>]*>)', html, re.DOTALL)
    drawn = [">2023<" in chart for chart in re.findall(r'<svg class="chart".*?</svg></div>', html, re.DOTALL)]
    assert len(charts) == len(drawn) > 0
    assert all(drawn)
    used = set(re.findall(r"var\((--town-\d+)\)", html))
    assert len(used) == 3
    assert [name for name in used if f"{name}:#" not in html] == []


def test_a_revised_table_a_new_indicator_and_a_town_that_is_gone_are_told_between_two_commits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    folder = tmp_path / "curated"
    git(tmp_path, "init", "-q", "-b", "main")
    shops = INDICATOR.replace("\n", "\n  ").rstrip(" ")
    for content, more in ((TABLE, ""), (TABLE.replace("12,345.6", "12,999.9"), shops)):
        shutil.rmtree(folder, ignore_errors=True)
        write_tables(folder, {"y.csv": content}, indicators=more)
        if more:
            areas = (folder / "areas.yaml").read_text("utf-8").splitlines(keepends=True)
            kept = [line for line in areas if not line.startswith("西湖")]
            (folder / "areas.yaml").write_text("".join(kept), "utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-q", "-m", "tables")
    monkeypatch.setenv("METRICS_STATE", str(state_of(folder)))
    monkeypatch.setenv("METRICS_CURATED", "curated")
    monkeypatch.chdir(tmp_path)
    lines = reviewed(capsys, "main~1", "main")
    assert lines[0] == "1 figure corrected"
    assert lines[1].startswith("~ Xixi 2022 Industrial output: CNY 123.456 million → CNY 129.999 million")
    assert "cell C2" in lines[1]
    for entry in ("Indicator shops: added", "Document y: sha256", "Town 西湖: removed"):
        assert f"Entries that changed: {entry}" in lines
    reviewed(capsys, "main~1", "main", "--html", "review.html")
    page = Text()
    page.feed((tmp_path / "review.html").read_text("utf-8"))
    text = " ".join("".join(page.texts).split())
    for words in ("CNY 123.456 million", "CNY 129.999 million", "shops", "西湖", "Industrial output"):
        assert words in text


def test_a_renamed_indicator_is_told_as_renamed_and_its_figures_are_the_same(
    tmp_path: Path, capsys: Output
) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        write_world({"output": {"x2022": "level: 1.2亿元", "x2023": "level: 1.3亿元"}}, tmp_path / name)
    theme = tmp_path / "new" / "theme.yaml"
    own = re.sub(r"\boutput\b", "gross_output", theme.read_text("utf-8"))
    theme.write_text(own.replace("  gross_output:\n", "  gross_output:\n    formerly: [output]\n"), "utf-8")
    words = ["diff", str(tmp_path / "old"), str(tmp_path / "new"), "--lang", "en"]
    assert main(words) == 0
    review = capsys.readouterr().out
    assert "Indicator output → gross_output: formerly" in review
    assert "1.2亿元" not in review
    assert "removed" not in review
    assert main([*words, "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(record["changed"], record.get("formerly")) for record in records] == [("entry", "output")]
    for name in ("old", "new"):
        (tmp_path / name / "theme.yaml").write_text(theme.read_text("utf-8"), "utf-8")
    theme.write_text(theme.read_text("utf-8").replace("welcome: higher", "welcome: lower", 1), "utf-8")
    assert main(words) == 0
    assert "Indicator gross_output: welcome" in capsys.readouterr().out  # and is not renamed once more


def test_a_commit_is_meant_where_a_mere_file_is_called_so(repository: Path, capsys: Output) -> None:
    git(repository, "tag", "v1", "main~1")
    Path("v1").write_text("no folder", "utf-8")
    assert reviewed(capsys, "v1", "main") == reviewed(capsys, "main~1", "main")
