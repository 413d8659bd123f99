"""The house is as it is drawn: floors, sizes, the two commands."""

import ast
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import metrics
from metrics.cli.arguments.parsing import COMMANDS as COMMANDS_OF_THE_SHELL
from metrics.cli.arguments.parsing import MODULES as MODULES_OF_COMMANDS
from metrics.views.menu import PAGES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "metrics"
MODULES = sorted(PACKAGE.rglob("*.py"))
COMMANDS = ["./run dashboard", "./run tests"]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def drawn() -> set[str]:
    """What stands on the floors of the package's docstring: a folder ends in '/', a module in '.py'."""
    floors = re.findall(r"^    \d  (.*?)   ", metrics.__doc__ or "", re.MULTILINE)
    return set(" ".join(floors).split())


def rooms() -> set[str]:
    folders = {f"{path.parent.name}/" for path in PACKAGE.glob("*/*.py")}
    return folders | {path.name for path in PACKAGE.glob("*.py") if path.name != "__init__.py"}


def test_every_room_is_drawn_and_every_drawn_room_stands() -> None:
    assert drawn() == rooms()


def contracts() -> list[dict[str, Any]]:
    """The import contracts, the first of which draws the floors, from above to below."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return list(project["tool"]["importlinter"]["contracts"])


def by_name(path: Path) -> Iterator[str]:
    """Yield the modules of ours that one names in a text: so an import is hidden from the contracts."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from re.findall(r"^metrics(?:\.\w+)+(?=\.?$)", node.value)


def test_no_import_goes_up_by_a_name_in_a_text() -> None:
    floors = [floor.split(" | ") for floor in contracts()[0]["layers"]]
    height = {f"metrics.{room}": -number for number, floor in enumerate(floors) for room in floor}
    rooms = [(path, ".".join(path.relative_to(ROOT).with_suffix("").parts[:2])) for path in MODULES]
    upward = [
        f"{name(path)}: {module}"
        for path, room in rooms
        if room in height  # the package itself stands on none: it is the Python door
        for module in by_name(path)
        if height.get(".".join(module.split(".")[:2]), 1) > height[room]
    ]
    assert upward == []


def test_no_contract_looks_away_but_at_the_python_door() -> None:
    ignored = {line for contract in contracts() for line in contract.get("ignore_imports", ())}
    assert ignored == {"metrics -> metrics.analysis", "metrics -> metrics.curation"}


def test_no_module_is_longer_than_250_lines() -> None:
    assert [name(path) for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > 250] == []


def test_a_comment_stands_above_what_it_is_of_and_behind_no_bracket_that_closes_it() -> None:
    behind = re.compile(r"^\s*[\])}]+,?  # (?!fmt: skip)", re.MULTILINE)
    assert [name(path) for path in MODULES if behind.search(path.read_text(encoding="utf-8"))] == []


def test_no_function_is_longer_than_50_lines() -> None:
    assert [f"{name(path)}: {longest}" for path in MODULES for longest in too_long(path)] == []


def too_long(path: Path) -> list[str]:
    """Return the functions of a module that are longer than 50 lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 50]


def test_every_module_of_the_command_line_is_a_command_and_what_they_share_has_rooms() -> None:
    modules = {path.stem for path in (PACKAGE / "cli").glob("*.py")} - {"__init__"}
    assert modules == {MODULES_OF_COMMANDS.get(command, command) for command in COMMANDS_OF_THE_SHELL}


def test_a_screen_is_a_paragraph_and_defines_nothing() -> None:
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    scripts = sorted((PACKAGE / "screens" / "pages").glob("[!_]*.py"))
    assert {script.stem for script in scripts} <= set(PAGES)
    for screen in scripts:
        text = screen.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 40, screen
        assert not any(isinstance(node, definitions) for node in ast.walk(ast.parse(text))), screen


def test_importing_the_package_loads_neither_pandas_nor_pages() -> None:
    probe = "import sys, metrics; print(sorted({'pandas', 'streamlit', 'plotly', 'yaml'} & set(sys.modules)))"
    assert subprocess.check_output([sys.executable, "-c", probe], cwd=ROOT, text=True).strip() == "[]"


def test_the_python_door_opens_and_names_nothing_else() -> None:
    assert callable(metrics.load_catalogue)
    assert callable(metrics.tidy)
    with pytest.raises(AttributeError, match="no attribute 'database'"):
        getattr(metrics, "database")  # noqa: B009 (mypy would refuse the plain spelling)


def test_the_readme_begins_with_the_two_commands() -> None:
    blocks = re.findall(
        r"^```\w*\n(.*?)\n```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert blocks[:2] == COMMANDS


def test_the_commands_of_the_readme_exist() -> None:
    for command in COMMANDS:
        script, word = command.split()
        assert callable(runpy.run_path(str(ROOT / script))[word])
        assert (ROOT / script).stat().st_mode & 0o111


def test_an_unknown_word_is_answered_with_the_known_ones() -> None:
    answer = subprocess.run(
        [sys.executable, ROOT / "run", "tset"], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    assert "dashboard | tests | lint" in answer.stderr


def test_ci_runs_the_checks_and_then_the_tests_as_the_readme_does() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    calls = [line.split(" ||")[0] for line in lines if line.startswith("./")]
    assert calls == ["./run lint", "./run tests"]


def test_decisions_are_numbered_once_and_without_a_gap() -> None:
    notes = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [note.name[:4] for note in notes] == [f"{number:04}" for number in range(1, len(notes) + 1)]
    for note in notes:
        assert note.read_text(encoding="utf-8").startswith(f"# {int(note.name[:4])}. "), note.name


def test_only_tests_of_facts_ask_for_the_real_figures() -> None:
    """Whoever names no folder gets those of tests/sample.py; the README in curated/ is no figure."""
    asks = re.compile(
        r'(?:ROOT|PROJECT|parents\[\d\]) / "curated"(?! / "README)|from tests\.facts|"curated/|Path\("curated'
    )
    allowed = {ROOT / "tests" / "browser" / "screenshots.py", Path(__file__)}
    paths = set((ROOT / "tests").rglob("*.py")) - set((ROOT / "tests" / "facts").rglob("*.py")) - allowed
    by_path = {name(path): asks.findall(path.read_text(encoding="utf-8")) for path in paths}
    assert {path: asked for path, asked in by_path.items() if asked} == {}


def test_tests_stand_in_the_rooms_of_what_they_test() -> None:
    """Beside those of the whole house: the facts, the browser, the editor, and worlds written as curators write."""
    apart = {"facts", "browser", "browser/light", "editor", "three_towns", "curation/sound", "curation/zoo"}
    rooms = {
        path.parent.relative_to(ROOT / "tests").as_posix() for path in (ROOT / "tests").rglob("test_*.py")
    }
    assert {room for room in rooms - apart if not (PACKAGE / room).is_dir()} == set()


def test_every_example_of_a_docstring_is_run() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    looked_through = [ROOT / path for path in project["tool"]["pytest"]["testpaths"]]
    left_out = [
        name(path)
        for path in MODULES
        if ">>> " in path.read_text(encoding="utf-8")
        and not any(path.is_relative_to(folder) for folder in looked_through)
    ]
    assert left_out == []


def test_what_comes_near_a_word_is_asked_in_one_place() -> None:
    asking = [name(path) for path in MODULES if "get_close_matches" in path.read_text(encoding="utf-8")]
    assert asking == ["metrics/errors.py"]


# Floors and rooms of which every module is called after what it is of, on another floor.
CALLED_AFTER = ("cli/", "views/pages/", "screens/pages/", "display/words/", "charts/still/")


def test_a_name_of_two_modules_stands_for_one_thing_that_contributing_names() -> None:
    rooms: dict[str, list[str]] = {}
    for path in MODULES:
        room = f"{path.parent.relative_to(PACKAGE).as_posix()}/"
        if not room.startswith(CALLED_AFTER) and not path.stem.startswith("__"):
            rooms.setdefault(path.stem, []).append(room)
    twice = {stem for stem, homes in rooms.items() if len(homes) > 1}
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    listed = text.partition("Many names stand on several floors")[2].partition("## ")[0]
    assert twice - set(re.findall(r"`(\w+)`", listed)) == set()
