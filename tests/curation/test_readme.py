"""The curators' README is tested: its good example is good, its bad one is told exactly as it says."""

import re
import shutil
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.cli import main
from metrics.cli.arguments.parsing import parser_of
from metrics.curation import examine
from metrics.curation.grammar.readme import RECORDS, with_tables
from metrics.errors import Problem
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.model.period import Period
from tests.curation.grammar.records import RECORDS as GRAMMAR

HERE = Path(__file__).parent
README = (HERE.parents[1] / "curated" / "README.md").read_text("utf-8")
FIRST, GOOD, SPLIT, EXCLUDED, _ANSWERED, CORRECTED, BAD, MESSAGES = re.findall(
    r"```(?:yaml|text)\n(.*?)```", README, re.DOTALL
)


def problems_of(theme: str, folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a theme between sound towns and documents."""
    for name in ("areas.yaml", "sources.yaml"):
        shutil.copy(HERE / "sound" / name, folder)
    (folder / "output_value.yaml").write_text(theme, "utf-8")
    return examine(folder)[1]


def test_the_good_example_is_good(tmp_path: Path) -> None:
    assert problems_of(GOOD, tmp_path) == ()


def test_the_example_of_a_theme_in_two_files_is_good(tmp_path: Path) -> None:
    (tmp_path / "output_value").mkdir()
    (tmp_path / "output_value" / "2024.yaml").write_text(SPLIT, "utf-8")
    assert problems_of(GOOD, tmp_path) == ()


def test_the_example_of_exclusions_is_good(tmp_path: Path) -> None:
    (tmp_path / "exclusions.yaml").write_text(EXCLUDED, "utf-8")
    assert problems_of(GOOD, tmp_path) == ()


def test_the_example_of_a_correction_is_good(tmp_path: Path) -> None:
    (tmp_path / "corrections.yaml").write_text(CORRECTED, "utf-8")
    assert problems_of(GOOD, tmp_path) == ()


def test_the_bad_example_is_told_as_the_readme_says(tmp_path: Path) -> None:
    texts = [problem.text(Language.EN).removeprefix(f"{tmp_path}/") for problem in problems_of(BAD, tmp_path)]
    assert texts == MESSAGES.splitlines()


def test_the_readme_names_every_measure_and_readable_periods() -> None:
    assert all(f"`{measure}`" in README for measure in Measure)
    row = next(line for line in README.splitlines() if line.startswith("| `period`"))
    assert [Period.read(text).text for text in re.findall(r"`([^`]+)`", row)[1:]]


def test_the_tables_of_the_readme_are_those_of_the_grammar() -> None:
    assert with_tables(README) == README, "the grammar has changed; run: metrics schema curated"
    assert set(re.findall(r"<!-- fields of: (\w+) -->", README)) == set(RECORDS)


def test_every_field_of_the_grammar_stands_in_the_readme_or_the_glossary() -> None:
    texts = README + (HERE.parents[1] / "GLOSSARY.md").read_text("utf-8")
    untold = {
        (title, name)
        for title, record in GRAMMAR.items()
        for name in record.names
        if not re.search(rf"`{name}`|(?<!\w){name}: ", texts)
    }
    assert untold == set()


def test_every_command_of_the_tutorial_brings_a_first_article_to_proven_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "documents").mkdir()
    (tmp_path / "article.txt").write_text("平湖镇2023年规上工业总产值为21.6亿元，比上年增长3.4%。\n", "utf-8")
    tutorial = README.partition("## A good theme")[0]
    commands = re.findall(r"^metrics (.+)$", tutorial, re.MULTILINE)
    assert [command.split()[0] for command in commands] == ["new", "add", "propose", "check", "verify"]
    inline = dict.fromkeys(re.findall(r"`metrics ((?:curate|serve) [^`]+)`", tutorial))
    assert [command.split()[0] for command in inline] == ["curate", "serve"]
    for command in inline:  # what they do is tested elsewhere; here, that they are understood as they stand
        assert parser_of(Language.EN, command.split()).parse_args(command.split()).folder == Path("mytown")
    for command in commands:
        if command.startswith("check"):
            theme = tmp_path / "mytown" / "output_value.yaml"
            before, head, after = theme.read_text("utf-8").partition("  industrial_output:\n")
            theme.write_text(before + head + FIRST + after, "utf-8")
        assert main(command.split()) == 0, command


def test_every_command_about_a_table_brings_it_to_proven_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    (tmp_path / "documents").mkdir()
    (tmp_path / "article.txt").write_text("平湖镇2023年规上工业总产值为21.6亿元，比上年增长3.4%。\n", "utf-8")
    for begin in re.findall(
        r"^metrics ((?:new|add) .+)$", README.partition("## A good theme")[0], re.MULTILINE
    ):
        assert main(begin.split()) == 0  # the first article is there already
    section = README.partition("## 一张表 · A table")[2].partition("\n## ")[0]
    table = "".join(
        f"{line.strip()}\n" for line in re.findall(r"^    .*,.*,.*,.*$", section, re.MULTILINE)[:3]
    )
    (tmp_path / "people.csv").write_text(table, "utf-8")
    (tmp_path / "people_2025.csv").write_text(table.replace("2023", "2025").replace("2022", "2024"), "utf-8")
    commands = re.findall(r"^metrics (.+)$", section, re.MULTILINE)
    assert [command.split()[0] for command in commands] == ["import", "import", "verify", "check", "import"]
    for command in commands:
        assert main(command.split()) == 0, command
    assert len(load_catalogue("mytown").observations) == 6
