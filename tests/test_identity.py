"""A figure keeps its identity above the floor on which it is made: nobody searches the figures or reads one again."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.syntax import tree_of

PACKAGE = Path(__file__).parents[1] / "metrics"
ABOVE = ("display", "charts", "export", "views", "web", "screens", "cli")
MODULES = {path: tree_of(path) for room in ABOVE for path in sorted((PACKAGE / room).rglob("*.py"))}
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


WORDS_A_NUMBER = {
    *("amount_of", "figure", "figure_alone", "figure_text", "index_interval", "index_text", "interval"),
    *("interval_text", "labelled_amount", "measured", "measured_amount", "proportion_text", "quantity_text"),
    "rank_text",
}
TAKES_APART = READS | {"findall", "fullmatch", "isdigit", "match", "replace", "search", "strip", "sub"}


def is_worded(node: ast.AST, names: set[str]) -> bool:
    """Whether an expression is a number in words, made there or under one of these names."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).rpartition(".")[2] in WORDS_A_NUMBER
    if isinstance(node, ast.Attribute) and node.attr in ("text", "measured", "plain"):
        return is_worded(node.value, names) or ast.unparse(node.value).endswith(("amount", "figure"))
    return isinstance(node, ast.Name) and node.id in names


def taken_apart(tree: ast.AST, path: Path) -> Iterator[str]:
    """Yield where a number in words is searched, cut or split, in the function in which it has been made."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        names: set[str] = set()
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and is_worded(node.value, names):
                names |= {
                    part.id
                    for target in node.targets
                    for part in ast.walk(target)
                    if isinstance(part, ast.Name)
                }
        for node in ast.walk(function):
            pieces: list[ast.AST] = [node.value] if isinstance(node, ast.Subscript) else []
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in TAKES_APART
            ):
                pieces = [node.func.value, *node.args]
            if any(is_worded(piece, names) for piece in pieces):
                yield f"{path.relative_to(PACKAGE).as_posix()}: {ast.unparse(node)}"


def test_no_number_in_words_is_taken_apart() -> None:
    """Its number, its unit and the words around it are an Amount, made once; a text is the last that is made of it."""
    assert [place for path, tree in MODULES.items() for place in taken_apart(tree, path)] == []
    once = """
def label(row, wording):
    figure = wording.figure(row)
    words, number = figure.split(" "), NUMBER.search(row.amount.text)
    return figure[0], wording.interval(row).replace("%", ""), number
"""
    assert len(list(taken_apart(ast.parse(once), PACKAGE / "display" / "label.py"))) == 4


def test_no_figure_is_read_a_second_time() -> None:
    """Above analysis a quantity, a note, a confirmation is a record: its words are made of it, and never it of them."""
    assert {call for path, tree in MODULES.items() for call in read_again(tree, path)} == OF_ITS_OWN
