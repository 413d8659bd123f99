"""What the documents say of the house stands there: paths, links, rooms."""

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "metrics"
FILES = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
DOCS = [ROOT / name for name in FILES.stdout.splitlines() if not name.startswith("CHANGELOG")]
NAMED = r"`((?:[\w.-]+/)+[\w-]+\.(?:py|js|css|html|yaml|toml|txt|md|json))`"
TUTORIAL = ROOT / "curated" / "README.md"  # names the files of a folder that somebody makes


def test_every_file_that_a_document_names_is_there() -> None:
    """By its path from the top or from the package."""
    gone = [
        f"{doc.relative_to(ROOT)}: {path}"
        for doc in DOCS
        for path in re.findall(NAMED, doc.read_text(encoding="utf-8"))
        if doc != TUTORIAL
        and "NAME" not in path
        and not any((home / path).exists() for home in (ROOT, PACKAGE, doc.parent))
    ]
    assert [line for line in gone if not list(PACKAGE.rglob(line.rpartition(": ")[2]))] == []


def test_every_link_of_a_document_leads_somewhere() -> None:
    links = [
        (doc, link)
        for doc in DOCS
        for link in re.findall(r"\]\(([^)#\s]+)\)", doc.read_text(encoding="utf-8"))
        if not link.startswith("http")
    ]
    assert len(links) > 20
    assert [f"{doc.name}: {link}" for doc, link in links if not (doc.parent / link).exists()] == []


def test_every_room_is_named_where_its_floor_is_described() -> None:
    nameless = [
        room.relative_to(PACKAGE).as_posix()
        for init in sorted(PACKAGE.glob("*/**/__init__.py"))
        for room in [init.parent]
        if room.parent != PACKAGE and room.name not in described(room.parent)
    ]
    assert nameless == []


def described(room: Path) -> str:
    """Return what a room says of itself."""
    return ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
