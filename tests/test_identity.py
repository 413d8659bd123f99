"""A figure keeps its identity above the floor on which it is made: nobody searches the figures or reads one again."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "metrics"
ABOVE = ("display", "charts", "export", "views", "web", "screens", "cli")
MODULES = {
    path: ast.parse(path.read_text("utf-8"))
    for room in ABOVE
    for path in sorted((PACKAGE / room).rglob("*.py"))
}
STORE = re.compile(r"facts_of\([^()]*\)|(?:.+\.)?(?:reader|data)\.facts|self\.facts")
GOES_OVER = {
    "list",
    "tuple",
    "set",
    "frozenset",
    "sorted",
    "filter",
    "map",
    "dict",
    "enumerate",
    "iter",
    "min",
    "max",
    "sum",
}


def places(tree: ast.AST, path: Path) -> Iterator[str]:
    """Yield where a module goes over the whole of a store, or over a catalogue's observations."""
    stores = {
        ast.unparse(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and STORE.fullmatch(ast.unparse(node.value))
        for target in node.targets
    }
    for node in ast.walk(tree):
        gone_over: list[ast.expr] = []
        if isinstance(node, ast.For | ast.comprehension):
            gone_over = [node.iter]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in GOES_OVER:
            gone_over = list(node.args)
        elif isinstance(node, ast.Starred):
            gone_over = [node.value]
        texts = map(ast.unparse, gone_over)
        yield from (
            f"{path.relative_to(PACKAGE)}: {text}"
            for text in texts
            if text in stores or STORE.fullmatch(text)
        )
        if isinstance(node, ast.Attribute) and node.attr == "observations":
            owner = ast.unparse(node.value)
            if not owner.endswith(("conflict", "revision")):  # these are of a few figures
                yield f"{path.relative_to(PACKAGE)}: {ast.unparse(node)}"


def test_figures_are_asked_for_at_the_one_door() -> None:
    """Above analysis nobody goes over all figures: the store selects them, or tells what there is of all."""
    assert [place for path, tree in MODULES.items() for place in places(tree, path)] == []


READS = {
    "partition",
    "rpartition",
    "split",
    "rsplit",
    "startswith",
    "endswith",
    "removeprefix",
    "removesuffix",
    "rstrip",
}
WORDED = re.compile(r".*\b(?:printed|checked|covers|basis|note|figure(?:_alone|_text)?\(.*\))")
OF_ITS_OWN = {
    "cli/read.py: Quantity.read(text, units)",  # what a reader types
    "views/pages/about.py: Quantity.read(printed)",  # examples of no document
}


def read_again(tree: ast.AST, path: Path) -> Iterator[str]:
    """Yield where a module reads a printed figure, or takes apart what stands printed or has been put into words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value)
            if (owner, node.func.attr) == ("Quantity", "read") or (
                node.func.attr in READS and WORDED.fullmatch(owner)
            ):
                yield f"{path.relative_to(PACKAGE).as_posix()}: {ast.unparse(node)}"


def test_no_figure_is_read_a_second_time() -> None:
    """Above analysis a quantity, a note, a confirmation is a record: its words are made of it, and never it of them."""
    assert {call for path, tree in MODULES.items() for call in read_again(tree, path)} == OF_ITS_OWN
