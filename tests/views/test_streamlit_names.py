"""Names inside Streamlit stand in one table, and each of them is still there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

import pytest

from metrics.views.markup.html import STATIC
from metrics.views.streamlit_names import CLOSED_DOORS, ICON_FONT, MET, MODULES, PAGE_PIECES, TOLD_BEFORE
from metrics.web.gateway import ASSETS
from tests.serving import ROOT
from tests.syntax import tree_of

NAMES = sorted(name for names in MET.values() for name in names)
# What looks like a name of Streamlit's or of the page's structure in a selector.
USED = re.compile(
    r"(?P<css>\.st[A-Z]\w+|\.react-aria-\w+)|data-testid=\"?(?P<id>\w+)|\[role=\"?(?P<role>\w+)"
    r"|(?P<attribute>\b(?:data|aria)-[a-z-]+)"
)
OURS = re.compile(r"data-[a-z-]+|aria-[a-z-]+")
# What our own scripts give an element, as a text or as the key of one.
GIVEN = re.compile(r'"((?:data|aria)-[a-z-]+)"|\brole: "(\w+)"')
ROLES = re.compile(r'role="(\w+)"')
LABELS = re.compile(r'^ {4}(\[".*)$', re.MULTILINE)


def own() -> set[str]:
    """Return the attributes and roles that our own templates and scripts write."""
    templates = [file.read_text("utf-8") for file in (STATIC.parent / "templates").iterdir()]
    given = [pair for file in STATIC.glob("*.js") for pair in GIVEN.findall(file.read_text("utf-8"))]
    return {
        *(name for text in templates for name in OURS.findall(text)),
        *(f"role={role}" for text in templates for role in ROLES.findall(text)),
        *(attribute or f"role={role}" for attribute, role in given),
    }


def used() -> Iterator[str]:
    """Yield the names in styles and scripts; one that is ours as well only where the table has it."""
    ours = own() - set(NAMES)
    for file in (path for path in STATIC.iterdir() if path.is_file()):
        for match in USED.finditer(file.read_text("utf-8")):
            name = match["css"] or match["attribute"]
            if match["id"] or match["role"]:
                name = f"data-testid={match['id']}" if match["id"] else f"role={match['role']}"
            if name not in {"data-testid", *ours}:
                yield name


def test_each_name_that_styles_and_scripts_use_stands_in_the_table() -> None:
    assert sorted(set(used()) - set(NAMES)) == []


def test_no_name_of_the_table_is_used_no_more() -> None:
    assert sorted(set(NAMES) - set(used())) == []


def bundle() -> str:
    """Return all scripts that Streamlit sends."""
    return "\n".join(file.read_text("utf-8") for file in sorted((ASSETS / "static").rglob("*.js")))


@cache
def server() -> str:
    """Return the text of all its modules."""
    return "\n".join(file.read_text("utf-8") for file in ASSETS.parent.rglob("*.py"))


@pytest.fixture(scope="module")
def scripts() -> str:
    return bundle()


def test_streamlit_still_has_each_name(scripts: str) -> None:
    bare = {name: name.rpartition("=")[2].removeprefix(".react-aria-").removeprefix(".") for name in NAMES}
    words = set(re.findall(r"[\w-]+", scripts))
    assert [name for name, word in bare.items() if word not in words] == []


def test_streamlit_still_reads_what_it_is_told_before_it_begins(scripts: str) -> None:
    own = (STATIC / "backend.js").read_text("utf-8")
    assert [name for name in TOLD_BEFORE if name not in own or not re.search(rf"\b{name}\b", scripts)] == []


def test_streamlit_still_fetches_its_font_of_icons_by_the_name_that_is_held_back(scripts: str) -> None:
    assert ICON_FONT in (STATIC / "icons.js").read_text("utf-8")
    assert f"`{ICON_FONT}`" in scripts
    assert "document.fonts.load(" in scripts


def test_streamlit_still_has_each_english_label_that_is_put_into_chinese(scripts: str) -> None:
    script = (STATIC / "town-metrics.js").read_text("utf-8")
    labels = [label for line in LABELS.findall(script) for label in re.findall(r'\["([^"]+)", "', line)]
    assert len(labels) > 20
    sources = scripts + server()  # a label may be put together from two sentences
    assert [label for label in labels if any(sentence not in sources for sentence in label.split(". "))] == []


@pytest.mark.parametrize("piece", PAGE_PIECES)
def test_its_page_still_has_each_piece_that_is_replaced(piece: str) -> None:
    assert re.search(PAGE_PIECES[piece], (ASSETS / "index.html").read_text("utf-8"))


@pytest.mark.parametrize("door", CLOSED_DOORS)
def test_each_door_that_is_closed_is_still_there(door: str) -> None:
    assert re.search(rf"/{door.rpartition('/')[2]}\b", server())


def test_nothing_but_the_table_names_what_is_inside_streamlit() -> None:
    named = re.compile(r"_stcore/\w+|\bst[A-Z][a-z]+[A-Z]\w+")
    names = {
        file.name
        for file in (ROOT / "metrics").rglob("*.py")
        if any(
            not line.lstrip().startswith("#") and named.search(line)
            for line in file.read_text("utf-8").splitlines()
        )
    }
    assert names == {"streamlit_names.py"}


def test_modules_that_streamlit_does_not_offer_are_named_and_there() -> None:
    imported = {
        module
        for file in (ROOT / "metrics").rglob("*.py")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("streamlit.")
        for module in (f"{node.module}.{name.name}" for name in node.names)
    }
    assert imported == set(MODULES)
    for module, name in MODULES.items():
        assert callable(getattr(import_module(module), name))
