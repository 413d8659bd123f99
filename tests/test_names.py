"""Nobody compares a name where a trait answers: a rule and a kind of chart say themselves what they are."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from metrics.analysis.comparing.kinds import KINDS as FITTED
from metrics.analysis.following.rules import EVERY_RULE
from metrics.charts.kinds import KINDS as DRAWN
from metrics.model import codes
from metrics.model.codes import ChartKind
from tests.javascript import identifiers

PACKAGE = Path(__file__).parents[1] / "metrics"


def compared(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the source of everything that a module compares another thing with."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare):
            sides = (
                node.comparators
                if isinstance(node.ops[0], ast.In | ast.NotIn)
                else [node.left, *node.comparators]
            )
            yield from ((node.lineno, ast.unparse(side)) for side in sides)


def listed(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the source of every set of two members or more: a trait that has no name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Set) and len(node.elts) > 1:
            yield node.lineno, ast.unparse(node)


def code_lists() -> dict[str, Path]:
    """Return the module of every code list of the package, by its name."""
    return {
        node.name: path
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases)
    }


def test_no_rule_is_asked_its_name() -> None:
    names = {repr(word) for rule in EVERY_RULE for word in (rule.name, rule.words_key)}
    comparisons = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in compared(path)
        if side.endswith((".rule", ".rule.name", "words_key"))
        or side in names - {repr("share"), repr("target")}
    ]
    assert comparisons == []


def test_no_code_is_asked_its_name() -> None:
    """A status, a measure, a state … says itself what it is: only the module of its code list knows its members.

    A language is asked for as such: what is said in one is not said in the other.
    """
    homes = code_lists()
    del homes["Language"]
    member = re.compile(rf"(?<!\w)({'|'.join(homes)})\.[A-Z]")
    comparisons = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in (*compared(path), *listed(path))
        if (match := member.search(side)) and homes[match[1]] != path
    ]
    assert comparisons == []


def test_no_code_list_is_told_apart_by_its_order() -> None:
    """Nobody unpacks or zips one; where an order is meant a trait says so."""
    lists = "|".join(name for name in codes.__all__ if isinstance(getattr(codes, name), type))
    ways = r", \w+ = |enumerate\(|zip\(|reversed\(|list\((?=\w+\)\.index)"
    ordered = re.compile(rf"(?:{ways})(?:{lists})\b(?!\.|\()")
    rooms = (path for path in (*PACKAGE.rglob("*.py"), *Path(__file__).parent.rglob("*.py")))
    unpackings = [
        f"{path.name}: {text}"
        for path in sorted(rooms)
        if path.parent.name != "codes"
        for text in ordered.findall(path.read_text(encoding="utf-8"))
    ]
    assert unpackings == []


def test_every_kind_of_chart_is_fitted_and_drawn() -> None:
    assert set(FITTED) == set(DRAWN) == set(ChartKind)


def test_each_name_of_a_class_means_one_thing() -> None:
    homes: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                homes.setdefault(node.name, []).append(str(path.relative_to(PACKAGE)))
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}


SAYING_NOTHING = {"each", "told", "held", "said", "found"}
# What a name of two meanings stands for, by its type; GLOSSARY.md says it in words.
MEANT = {
    "evidence": "Evidence",
    "kind": r"\w*Kind",  # which of a short list, that says of what: ChartKind, SourceKind
    "part": "str",
    "place": "str|Bilingual|dict.*",  # as it is printed, worded, and in JSON
    "proof": "Proof",
    "scope": "Scope",  # of an indicator; in web/ that of ASGI, which is called so
    "threshold": "Quantity",
}


def bound(path: Path) -> Iterator[tuple[str, int, str]]:
    """Yield each name that a module gives to a value, function or class, its line and its type if written."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno, ""
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno, ast.unparse(node.annotation) if node.annotation else ""
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            returns = getattr(node, "returns", None)
            yield node.name, node.lineno, ast.unparse(returns) if returns else ""
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.lineno, ast.unparse(node.annotation)


def test_a_name_says_what_stands_under_it() -> None:
    root = PACKAGE.parent
    paths = [
        path for room in ("metrics", "tests", "benchmarks") for path in sorted((root / room).rglob("*.py"))
    ]
    nameless = [
        f"{path.relative_to(root)}:{line}: {name}"
        for path in paths
        for name, line, _ in bound(path)
        if name in SAYING_NOTHING
    ]
    assert nameless == []


def test_a_name_of_a_script_says_what_stands_under_it() -> None:
    """A place, too, is where something is printed; what a page shows is somewhere, or has a number in a list."""
    nameless = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}"
        for path in sorted(PACKAGE.rglob("*.js"))
        if not path.name.endswith(".min.js")
        for line, name in identifiers(path.read_text("utf-8"))
        if name in SAYING_NOTHING | {"places"} or (name == "place" and path.parent.parent.name != "workbench")
    ]
    assert nameless == []


def test_a_word_of_the_glossary_has_one_meaning() -> None:
    others = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}: {written}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name, line, written in bound(path)
        if name in MEANT and written and not re.fullmatch(rf"(?:{MEANT[name]})(?: \| None)?", written)
    ]
    assert others == []


def test_a_template_goes_over_things_with_names() -> None:
    loops = re.compile(
        rf"\{{%-? *(?:for|macro|set) [^%]*?\b({'|'.join(SAYING_NOTHING)})\b(?!\()[^%]*? (?:in|=)"
    )
    paths = sorted(PACKAGE.rglob("templates/*.html"))
    nameless = [f"{path.name}: {match}" for path in paths for match in loops.findall(path.read_text("utf-8"))]
    assert nameless == []
