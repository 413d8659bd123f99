"""A page is named once, in ``addresses/page_names.py``: no other module or template has its name as an address."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import metrics
from metrics.analysis.comparing.kinds import IN_ORDER, KINDS
from metrics.model.codes import ChartKind
from metrics.views.addresses import page_names
from metrics.views.menu import PAGES
from tests.syntax import tree_of

PACKAGE = Path(metrics.__file__).parent
NAMES = {name for name in vars(page_names).values() if isinstance(name, str) and name.isalpha()}
ADDRESS = re.compile(rf"(?:p/)?(?:{'|'.join(sorted(NAMES))})\?")
OF_A_PAGE = (
    "page_of",
    "page_link",
    "folds_at",
    "PageEntry",
    "Pickers",
    "OutdatedLinks",
    "asked_at_first",
    "asked",
)
VISIT = "of"  # of a request, and of a page


def named_again(tree: ast.AST) -> Iterator[str]:
    """Yield where a module spells a page's address, or hands a page's name on as a bare text."""
    texts = {id(line.value) for line in ast.walk(tree) if isinstance(line, ast.Expr)}  # docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts:
            if ADDRESS.match(node.value):
                yield f"{node.lineno}: {node.value}"
        elif isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            names = node.args[:1] if called in OF_A_PAGE else node.args[1:] if called == VISIT else []
            yield from (f"{node.lineno}: {ast.unparse(node)[:60]}" for name in names if _is_name(name))
        elif isinstance(node, ast.Subscript) and _is_name(node.slice) and ast.unparse(node.value) == "PAGES":
            yield f"{node.lineno}: {ast.unparse(node)}"


def _is_name(node: ast.AST) -> bool:
    """Whether a piece of a module is a page's name as a bare text."""
    return isinstance(node, ast.Constant) and node.value in NAMES


def test_the_pages_of_the_menu_are_called_by_these_names() -> None:
    assert set(PAGES) <= NAMES


@pytest.mark.parametrize("floor", ["views", "web", "screens", "cli"])
def test_no_page_is_named_by_a_bare_text(floor: str) -> None:
    again = [
        f"{path.relative_to(PACKAGE)}:{where}"
        for path in sorted((PACKAGE / floor).rglob("*.py"))
        for where in named_again(tree_of(path))
    ]
    assert again == []


@pytest.mark.parametrize("floor", ["views", "web"])
def test_no_template_spells_a_page_s_address(floor: str) -> None:
    spelt = [
        f"{path.name}: {address[0]}"
        for path in sorted((PACKAGE / floor).rglob("*.html"))
        for address in re.finditer(rf'"{ADDRESS.pattern}', path.read_text("utf-8"))
    ]
    assert spelt == []


def test_one_kind_of_chart_puts_all_towns_in_order() -> None:
    """Whoever shows all of many towns asks for the trait; the kind itself is named where it is made alone."""
    assert [kind for kind in ChartKind if KINDS[kind].puts_in_order] == [IN_ORDER]
    homes = ("model/codes", "analysis/comparing/kinds.py", "charts/kinds")
    named = [
        str(path.relative_to(PACKAGE))
        for path in sorted(PACKAGE.rglob("*.py"))
        if re.search(r"\bChartKind\.[A-Z]", path.read_text("utf-8"))
    ]
    assert [path for path in named if not path.startswith(homes)] == []
