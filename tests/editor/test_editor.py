"""The curated files in an editor: it finds fault where `metrics check` does, explains in both languages, completes."""

import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from metrics.curation import examine
from metrics.curation.grammar.schema import modeline
from metrics.curation.writing.schemas import write_schemas
from tests.curation.grammar.test_schema import BEYOND, SHAPE, YAML
from tests.curation.test_zoo import EXPECTED, HERE, ZOO
from tests.editor.equipment import command
from tests.editor.language_server import LanguageServer
from tests.sample import FOLDER

MISTAKES = [name for name, (_, code, *_) in EXPECTED.items() if code in SHAPE and name not in BEYOND]
OF_YAML = [name for name, (_, code, *_) in EXPECTED.items() if code in YAML]
# Where an editor's YAML sees them: what is opened is missed on the next line, a second document begins at its dashes.
ELSEWHERE = {"unclosed_brace": 1, "two_documents": -1}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound folder whose files name their schemas."""
    folder = tmp_path_factory.mktemp("curated")
    shutil.copytree(HERE / "sound", folder, dirs_exist_ok=True)
    write_schemas(folder)
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[LanguageServer]:
    """One language server for all tests of this file."""
    server = LanguageServer(command(), folder)
    yield server
    server.close()


def spoilt(mistake: str) -> tuple[str, str]:
    """Return the name and the text of a file with a mistake of the zoo, below the line that names its schema."""
    animal = next((ZOO / mistake).iterdir()) if (ZOO / mistake).is_dir() else ZOO / f"{mistake}.yaml"
    name = animal.name if (ZOO / mistake).is_dir() else "theme.yaml"
    return name, f"{modeline(PurePosixPath(name))}\n{animal.read_text('utf-8')}"


def test_an_editor_finds_no_fault_with_what_is_sound(server: LanguageServer, folder: Path) -> None:
    for file in folder.glob("*.yaml"):
        assert server.lines_at_fault(file, file.read_text("utf-8")) == set()


def test_an_editor_finds_no_fault_with_three_towns(server: LanguageServer, tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    write_schemas(tmp_path)
    for file in tmp_path.glob("*.yaml"):
        assert server.lines_at_fault(file, file.read_text("utf-8")) == set(), file.name


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_by_an_editor_on_the_line_where_the_check_tells_it(
    mistake: str, server: LanguageServer, folder: Path, tmp_path: Path
) -> None:
    name, text = spoilt(mistake)
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / name).write_text(text, "utf-8")
    lines = {problem.line for problem in examine(tmp_path)[1]}
    assert server.lines_at_fault(folder / name, text) == lines


@pytest.mark.parametrize("mistake", OF_YAML)
def test_a_mistake_of_yaml_is_told_by_an_editor_there_too(
    mistake: str, server: LanguageServer, folder: Path, tmp_path: Path
) -> None:
    name, text = spoilt(mistake)
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / name).write_text(text, "utf-8")
    lines = {problem.line + ELSEWHERE.get(mistake, 0) for problem in examine(tmp_path)[1]}
    assert lines <= server.lines_at_fault(folder / name, text)


def test_figures_in_a_file_of_their_own_find_their_schema_too(server: LanguageServer, tmp_path: Path) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    more = tmp_path / "theme" / "2024.yaml"
    more.parent.mkdir()
    more.write_text('figures:\n  output:\n    "002":\n      - {level: 1亿元, line: 3}\n', "utf-8")
    write_schemas(tmp_path)
    text = more.read_text("utf-8")
    assert server.lines_at_fault(more, text) == set()
    assert server.lines_at_fault(more, text.replace("line: 3", "line: third")) == {5}
    assert "the level, as printed" in server.hover(more, 5, 10)


def test_a_mistake_that_is_mended_is_told_no_more(server: LanguageServer, folder: Path) -> None:
    theme = folder / "theme.yaml"
    sound = theme.read_text("utf-8")
    assert server.lines_at_fault(theme, sound.replace("welcome: higher", "welcome: up")) == {7}
    assert server.lines_at_fault(theme, sound) == set()


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (("theme.yaml", 7, 7), ("越高越好", "which way is welcome")),
        (("theme.yaml", 11, 13), ("水平，照印", "the level, as printed")),
        (("theme.yaml", 13, 30), ("名次必写", "the measure that is ranked")),
        (("areas.yaml", 4, 5), ("所在的地方", "the localities that it lies in")),
        (("sources.yaml", 8, 5), ("什么时期", "its time")),
    ],
)
def test_an_editor_explains_a_field_in_both_languages(
    position: tuple[str, int, int], words: tuple[str, str], server: LanguageServer, folder: Path
) -> None:
    name, line, column = position
    server.edit(folder / name, (folder / name).read_text("utf-8"))
    text = server.hover(folder / name, line, column)
    assert all(word in text for word in words)


def test_an_editor_completes_the_fields_of_a_figure_and_says_what_each_is(
    server: LanguageServer, folder: Path
) -> None:
    theme = folder / "theme.yaml"
    text = theme.read_text("utf-8") + "        - {}\n"
    server.edit(theme, text)
    offered = server.completions(theme, len(text.splitlines()), len("        - {") + 1)
    assert {"level", "change_on_year", "rank", "line", "period", "sure"} <= set(offered)
    assert "同比，照印" in offered["change_on_year"]
    assert "growth on the year" in offered["change_on_year"]


def test_an_editor_completes_the_words_of_a_code_list(server: LanguageServer, folder: Path) -> None:
    theme = folder / "theme.yaml"
    text = theme.read_text("utf-8").replace("welcome: higher", "welcome: ")
    server.edit(theme, text)
    offered = server.completions(theme, 7, len("    welcome: ") + 1)
    assert {"higher", "lower", "neither"} <= set(offered)
    assert offered["lower"] == "越低越好 · less is welcome"
