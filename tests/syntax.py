"""Modules as Python reads them, each once for all tests that look at how the house is written."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the tree of a module; nobody may change it."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Return every node of a module, in the order of ``ast.walk``; nobody may change them."""
    return tuple(ast.walk(tree_of(path)))
