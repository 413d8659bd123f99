"""What the documents say of the house stands there: paths, links, rooms."""

import ast
import re
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from metrics.analysis.following.rules import EVERY_RULE
from metrics.analysis.supposing.missing import FIELD
from metrics.analysis.supposing.resting import MOST_MISPRINTED
from metrics.cli.arguments.argument import CURATED, LANGUAGE
from metrics.cli.arguments.parsing import COMMANDS, MODULES
from metrics.curation.keeping import history
from metrics.curation.opening.scans import SURE
from metrics.curation.proving.nearness import CHARACTER, FARTHEST
from metrics.curation.tables.files.archive import MOST_MEGABYTES
from metrics.model.codes import Facet
from metrics.settings import VERSIONS_KEPT
from metrics.views import editions
from metrics.views.figures import resting
from metrics.views.pages import coverage
from metrics.views.pages.proofreading import LONGEST, MOST_NUMBERS
from metrics.web.ahead import FULL
from metrics.web.doorkeeper import A_SECOND, AT_ONCE

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "metrics"
FILES = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
DOCS = [ROOT / name for name in FILES.stdout.splitlines() if not name.startswith("CHANGELOG")]
DECISIONS = {
    note.name[:4]: note.read_text(encoding="utf-8") for note in DOCS if note.parent.name == "decisions"
}
NAMED = r"`((?:[\w.-]+/)+[\w-]+\.(?:py|js|css|html|yaml|toml|txt|md|json))`"
# A path without an ending, as rooms and modules are named; one that begins with a dot, a number or a capital is none.
ROOM = r"`((?:[a-z][\w-]*/)+[\w-]*)`"
ELSEWHERE = {"tables/", "p/proofread", "origin/main"}  # made by somebody, or an address
NAME_IN_FILE = r"`(\w+)`\s(?:\(|in\s)`([\w/]+\.py)`"
COMMAND = r"`(?:\.venv/bin/)?metrics ([a-z]+)([^`]*)`"
BENCHMARK = r"python -m (benchmarks(?:\.\w+)*)([^`\n]*)"
TUTORIAL = ROOT / "curated" / "README.md"  # names the files of a folder that somebody makes
NUMBERS = (
    ("README.md", f"Of the last {VERSIONS_KEPT} versions of the data"),
    ("README.zh.md", f"最近 {VERSIONS_KEPT} 版数据"),
    ("0007", f"messages above {AT_ONCE} at once and {A_SECOND} a second wait"),
    ("0009", f"beyond {FARTHEST // CHARACTER} a word says nothing"),
    ("0013", f"{FULL.views:,} views, {FULL.size // 1_000_000} MB compressed and {FULL.seconds:.0f} s of CPU"),
    ("0028", f"more than {MOST_MISPRINTED:,} figures of an indicator no misprint is tried"),
    ("0028", f"beyond {resting.MOST:,} nothing is said"),
    ("0028", f"the newest {FIELD} figures of an indicator"),
    ("0029", f"the newest {history.MOST - 1}; of {editions.MOST_FIGURES} changes on"),
    ("0030", f"the last `METRICS_VERSIONS` ({VERSIONS_KEPT}) of them"),
    ("0031", f"with more than {coverage.MOST_AT_ONCE:,} cells"),
    ("0033", f"of more than {coverage.MOST_AT_ONCE:,} cells"),
    ("0040", f"At most {MOST_MEGABYTES} MB are unpacked"),
    ("0041", f"at most {LONGEST:,} characters and {MOST_NUMBERS} numbers"),
    ("0046", f"read with less than {SURE}"),
)


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


def test_a_subject_of_several_floors_is_called_the_same_there() -> None:
    """Those that CONTRIBUTING.md lists; and what display words of analysis has the very name, no plural or singular."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    line = text.partition("- a subject is called the same")[2].partition(";\n-")[0]
    floors = ("analysis", "charts", "cli", "curation", "display", "model", "views")
    subjects = {name for name in re.findall(r"`(\w+)`", line) if name not in floors}
    assert len(subjects) > 10
    homes = {
        name: {path.relative_to(PACKAGE).parts[0] for path in PACKAGE.rglob(f"{name}.py")}
        for name in subjects
    }
    assert [name for name, floors in homes.items() if len(floors) < 2] == []
    worded = {path.stem for path in (PACKAGE / "display").rglob("*.py")}
    reckoned = {path.stem for path in (PACKAGE / "analysis").rglob("*.py")}
    assert [
        name for name in worded - reckoned if name.removesuffix("s") in reckoned or f"{name}s" in reckoned
    ] == []


def described(room: Path) -> str:
    """Return what a room says of itself."""
    return ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""


def test_every_room_and_module_that_a_document_names_is_there() -> None:
    """By its path from the top or from the package, or by the last of it, as the walk has it."""
    gone = [
        f"{doc.relative_to(ROOT)}: {path}"
        for doc, path in named(ROOM)
        if path not in ELSEWHERE and "NAME" not in path and not stands(path)
    ]
    assert gone == []


def test_every_name_that_a_document_puts_into_a_file_is_in_it() -> None:
    pairs = [
        (doc, *pair) for doc in DOCS for pair in re.findall(NAME_IN_FILE, doc.read_text(encoding="utf-8"))
    ]
    assert len(pairs) > 6
    homes = {
        path: next(home / path for home in (ROOT, PACKAGE) if (home / path).exists()) for _, _, path in pairs
    }
    assert [
        f"{doc.name}: {name} in {path}"
        for doc, name, path in pairs
        if not re.search(rf"\b{name}\b", homes[path].read_text(encoding="utf-8"))
    ] == []


def test_every_script_and_module_that_a_document_names_by_its_file_alone_is_there() -> None:
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = {line.rpartition("/")[2] for line in files.splitlines()}
    assert [
        f"{doc.name}: {name}" for doc, name in named(r"`([\w-]+\.(?:py|js|css))`") if name not in names
    ] == []


def test_every_module_that_a_document_names_with_points_is_there() -> None:
    gone = [
        f"{doc.name}: {name}"
        for doc, name in named(r"\b((?:metrics|benchmarks)(?:\.[a-z_]+)+)\b")
        if not stands(name.replace(".", "/")) and not is_within(name)
    ]
    assert gone == []


def test_every_command_of_a_document_is_one_and_has_its_options() -> None:
    wrong = []
    for doc in DOCS:
        for command, words in re.findall(COMMAND, doc.read_text(encoding="utf-8")):
            options = re.findall(r"--[a-z-]+", words)
            wrong += [
                f"{doc.name}: {command} {option}" for option in options if option not in options_of(command)
            ]
            wrong += [] if command in COMMANDS else [f"{doc.name}: {command}"]
    assert wrong == []


def test_every_benchmark_of_a_document_is_there_and_knows_its_options() -> None:
    wrong = []
    for doc in DOCS:
        for name, words in re.findall(BENCHMARK, doc.read_text(encoding="utf-8")):
            home = ROOT / name.replace(".", "/")
            files = [
                *home.glob("*.py"),
                *([home.with_suffix(".py")] if home.with_suffix(".py").exists() else []),
            ]
            code = "".join(file.read_text(encoding="utf-8") for file in files)
            options = re.findall(r"--[a-z-]+", words)
            wrong += [
                f"{doc.name}: {name} {option}" for option in ("", *options) if not code or option not in code
            ]
    assert wrong == []


def test_every_variable_of_the_environment_that_a_document_names_is_asked_for() -> None:
    asked = "".join(
        path.read_text(encoding="utf-8")
        for path in [PACKAGE / "settings.py", *ROOT.glob("tests/browser/*.py")]
    )
    assert [
        f"{doc.name}: {name}"
        for doc, name in named(r"`((?:TOWN_)?METRICS_[A-Z]+)\b")
        if f'"{name}"' not in asked
    ] == []


def test_the_decisions_tell_every_rule_and_every_facet() -> None:
    assert first_column("0010") >= {rule.name for rule in EVERY_RULE} - {"gain_by_growth"}
    assert first_column("0011") - {"facet"} == {facet.value for facet in Facet}


def test_a_number_that_a_document_tells_of_the_code_is_the_one_of_the_code() -> None:
    missing = [
        f"{note}: {phrase}"
        for note, phrase in NUMBERS
        if phrase not in " ".join((DECISIONS.get(note) or (ROOT / note).read_text(encoding="utf-8")).split())
    ]
    assert missing == []


def named(pattern: str) -> Iterator[tuple[Path, str]]:
    """Yield what the documents name by a pattern, each with its document."""
    for doc in DOCS:
        yield from ((doc, name) for name in re.findall(pattern, doc.read_text(encoding="utf-8")))


def stands(path: str) -> bool:
    """Whether a folder or module of a path without ending is there, whole or as the last of another path."""
    path = path.rstrip("/")
    homes = [ROOT / path, PACKAGE / path, *PACKAGE.glob(f"*/{path}"), *PACKAGE.glob(f"*/{path}.py")]
    return any(home.exists() or home.with_name(f"{home.name}.py").exists() for home in homes)


def is_within(name: str) -> bool:
    """Whether a name with points is one of its module: a function, a class."""
    module, _, own = name.rpartition(".")
    file = ROOT / f"{module.replace('.', '/')}.py"
    return file.exists() and bool(re.search(rf"\b{own}\b", file.read_text(encoding="utf-8")))


def options_of(command: str) -> set[str]:
    """Return the options of a command."""
    arguments = import_module(f"metrics.cli.{MODULES.get(command, command)}").ARGUMENTS
    return {name for argument in (*arguments, CURATED, LANGUAGE) for name in argument.names}


def first_column(note: str) -> set[str]:
    """Return the names in the first column of the tables of a decision."""
    rows = re.findall(r"^\| ([^|]+) \|", DECISIONS[note], re.MULTILINE)
    return {name for row in rows for name in re.findall(r"[a-z_]+", re.sub(r"\(.*?\)", "", row))}
