"""A field is named where the grammar declares it: no other room has its name as a bare text."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import fields

import metrics
from metrics.curation.curating.choices import CHOSEN, HELD_ON, FigureChoices
from metrics.curation.grammar import table

PACKAGE = Path(metrics.__file__).parent
NAMES = {field.name for field in (*CHOSEN, *table.REGARDS)}
ROOMS = (PACKAGE / "web/workbench", PACKAGE / "curation/curating", PACKAGE / "curation/tables")
OTHERWISE = {
    "json_stat.py": {
        "unit",
        "base",
        "status",
    },  # heads of the columns that are made of a cube, as JSON-stat calls them
}


def bare_texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts of a module that are a field's name, but for words that readers see."""
    seen = {
        argument
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Bilingual"
        for argument in call.args
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in NAMES and node not in seen:
            yield node


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_no_field_is_named_by_a_bare_text(room: Path) -> None:
    bare = [
        f"{path.relative_to(PACKAGE)}:{node.lineno} {node.value!r}"
        for path in sorted(room.rglob("*.py"))
        for node in bare_texts(ast.parse(path.read_text("utf-8")))
        if node.value not in OTHERWISE.get(path.name, ())
    ]
    assert not bare


def test_choices_are_called_as_the_grammar_calls_them() -> None:
    names = [field.name for field in fields(FigureChoices)]
    assert names == ["indicator", "measure", "printed", "line", *(field.name for field in CHOSEN)]
    assert set(HELD_ON) <= set(CHOSEN)
