"""What stands in the house is used there: no name waits for somebody, and no word of a signature is ignored."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.syntax import tree_of

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "metrics").rglob("*.py"))
TREES = {path: tree_of(path) for path in MODULES}
DOOR = tree_of(ROOT / "dashboard.py")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# The command finds these by the name of their module.
BY_NAME = {f"metrics.cli.{path.stem}.{name}" for path in MODULES for name in ("ARGUMENTS", "run")}
# Lists that only a test goes over.
LISTS = {
    "metrics.analysis.following.rules.EVERY_RULE",
    "metrics.views.streamlit_names.ICON_FONT",
    "metrics.views.streamlit_names.MET",
    "metrics.views.streamlit_names.MODULES",
    "metrics.views.streamlit_names.TOLD_BEFORE",
}


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def defined(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Yield the names that a module gives to something at its outermost level, and where."""
    for statement in tree.body:
        if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
            yield statement.name, statement
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            names = (name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
            yield from ((name.id, statement) for name in names)


def loaded(tree: ast.AST) -> Counter[str]:
    """Return how often each name is read."""
    names = (name for name in ast.walk(tree) if isinstance(name, ast.Name))
    return Counter(name.id for name in names if isinstance(name.ctx, ast.Load))


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield what a module takes from others, with its home: imported by name, or asked of a module."""
    homes: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            homes |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    yield from homes.values()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in homes:
            yield f"{homes[node.value.id]}.{node.attr}"


def test_every_name_of_a_module_is_asked_for_outside_of_tests() -> None:
    wanted = {name for tree in (DOOR, *TREES.values()) for name in imported(tree)}
    waiting = [
        f"{module(path)}.{name}"
        for path, tree in TREES.items()
        for own in [loaded(tree)]
        for name, statement in defined(tree)
        if not name.startswith("__") and own[name] - loaded(statement)[name] <= 0
    ]
    assert [name for name in waiting if name not in wanted | BY_NAME | LISTS] == []


def test_what_is_long_is_written_once() -> None:
    """A pattern, a table or a header that stands in two modules will differ one day."""
    homes: dict[str, set[str]] = {}
    for path, tree in TREES.items():
        for name, statement in defined(tree):
            if name.isupper() and isinstance(statement, ast.Assign):
                homes.setdefault(ast.unparse(statement.value), set()).add(module(path))
    own = ("__file__", "HERE")  # of each module another folder
    long = {text: rooms for text, rooms in homes.items() if len(text) > 14 and not any(map(text.count, own))}
    assert {text: rooms for text, rooms in long.items() if len(rooms) > 1} == {}


@pytest.mark.parametrize("name", sorted(LISTS))
def test_what_is_excused_is_there(name: str) -> None:
    home, _, last = name.rpartition(".")
    trees = {module(path): tree for path, tree in TREES.items()}
    assert last in dict(defined(trees[home]))


def test_a_function_of_one_module_reads_all_that_it_asks_for() -> None:
    """Those that are handed on as values keep the signature of their kind."""
    ignored = [
        f"{module(path)}.{function.name}: {argument.arg}"
        for path, tree in TREES.items()
        for function in ast.walk(tree)
        if isinstance(function, FUNCTIONS) and function.name.startswith("_") and function.name[1] != "_"
        for argument in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
        if argument.arg not in {"self", "cls"} and not argument.arg.startswith("_")
        if not loaded(function)[argument.arg]
    ]
    assert ignored == []
