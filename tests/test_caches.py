"""What is kept, and by what: readers share what is `shared`, a catalogue keeps what is `kept`, functools small words.

Decision 53 says why there are three. What depends on the data is let go with them: no cache of functools is keyed by a
record, a figure or a reader, and none that free text reaches grows without end.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.syntax import tree_of

PACKAGE = Path(__file__).parents[1] / "metrics"
SMALL = {"str", "int", "float", "frozenset[str]", "tuple[int, int, int] | None"}
CODES = {"Language", "Tone"}
VALUES = {"Period", "Shape"}  # hashed by what they say
TABLES = {"Units"}  # of one folder; those of a few folders are kept at once
# Without a bound: by a code, or by the name of something of our own.
OF_OUR_OWN = {
    "curation/drafts/words/claim_table.py: listed",  # a section of claims.yaml
    "curation/drafts/words/claim_table.py: loose",
    "curation/proposing/cue_table.py: listed_words",  # a section of cues.yaml
    "curation/proposing/cue_table.py: rows",
    "curation/proposing/cue_table.py: words",
    "export/pictures/studio.py: _studios_of",  # the process itself
    "views/light/alike.py: _classes",  # templates
    "web/gateway.py: _packed_file",  # a file of the package
    "web/gateway.py: page",  # a page of the menu: whoever asks for another one is sent elsewhere
}


def caches(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, bool]]:
    """Yield each function that functools keeps, and whether it lets go."""
    for node in ast.walk(tree):
        for decorator in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
            name = ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator)
            if isinstance(node, ast.FunctionDef) and name.rpartition(".")[2] in ("cache", "lru_cache"):
                yield node, isinstance(decorator, ast.Call)


def keys_of(function: ast.FunctionDef) -> set[str]:
    """Return the types by which a function's results are kept."""
    listed = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    several = [argument for argument in (function.args.vararg, function.args.kwarg) if argument]
    return {ast.unparse(argument.annotation or ast.Name("?")) for argument in (*listed, *several)}


def kept_wrongly(tree: ast.Module, path: str) -> Iterator[str]:
    """Yield what is kept by data, and what free text makes grow without end."""
    for function, lets_go in caches(tree):
        name, keys = f"{path}: {function.name}", keys_of(function)
        if not keys <= SMALL | CODES | VALUES | TABLES:
            yield f"{name} by data: {sorted(keys - SMALL)}"
        if not lets_go and not keys <= CODES and name not in OF_OUR_OWN:
            yield f"{name} without end: {sorted(keys)}"


def test_functools_keeps_nothing_by_data_and_nothing_without_end() -> None:
    wrong = [
        line
        for path in sorted(PACKAGE.rglob("*.py"))
        for line in kept_wrongly(tree_of(path), path.relative_to(PACKAGE).as_posix())
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "function",
    [
        "@cache\ndef told(row: Fact) -> str: ...",
        "@lru_cache(9)\ndef rows(catalogue: Catalogue, area: str) -> int: ...",
        "@functools.cache\ndef spelt(text: str) -> str: ...",
        "@lru_cache(maxsize=9)\ndef untyped(row): ...",
    ],
)
def test_a_cache_by_data_or_without_end_is_found(function: str) -> None:
    assert list(kept_wrongly(ast.parse(function), "display/x.py"))
