"""What the project declares that it stands on: each package is used, pinned, and told in the decision about them."""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from metrics.curation.opening.limits import INSTALL_SCANNER
from tests.syntax import tree_of

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNS, TOOLS = PROJECT["dependencies"], PROJECT["optional-dependencies"]["dev"]
LOCKS = {
    name: (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    for name in ("dashboard", "dev", "scan")
}


def name(requirement: str) -> str:
    """Return the package that a requirement asks for."""
    return requirement.split(maxsplit=1)[0]


def modules(package: str) -> set[str]:
    """Return what a package brings that can be imported; stubs count as what they describe."""
    files = [file.parts[0] for file in distribution(package).files or () if file.suffix in (".py", ".pyi")]
    return {part.removesuffix(".py").removesuffix("-stubs") for part in files if part != ".."}


def commands(package: str) -> set[str]:
    """Return the commands that a package brings."""
    return {file.name for file in distribution(package).files or () if "bin" in file.parts}


def imported(*rooms: str) -> set[str]:
    """Return what the Python files of some rooms import, and what they ask for by a text that is its name."""
    folders = [ROOT / room for room in rooms if (ROOT / room).is_dir()]
    paths = [path for folder in folders for path in folder.rglob("*.py")]
    paths += [ROOT / room for room in rooms if (ROOT / room).is_file()]
    return {name for path in paths for name in _named(tree_of(path))}


def _named(tree: ast.AST) -> Iterator[str]:
    """Yield the top-level names of all imports, and every text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_each_package_that_the_dashboard_asks_for_is_imported_by_it() -> None:
    used = imported("metrics", "dashboard.py")
    assert [package for package in map(name, RUNS) if not modules(package) & used] == []


def test_each_tool_is_imported_or_run() -> None:
    """A tool's command may be run by `run`, or stand where CONTRIBUTING names it."""
    used = imported("tests", "benchmarks", "metrics", "run")
    used |= set(re.findall(r"[\w-]+", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert [
        package for package in map(name, TOOLS) if not (modules(package) | commands(package)) & used
    ] == []


def test_every_direct_dependency_has_its_line_in_the_decision_about_them() -> None:
    decision = (ROOT / "docs" / "decisions" / "0005-dependencies.md").read_text(encoding="utf-8").lower()
    assert [package for package in map(name, [*RUNS, *TOOLS]) if f" {package}" not in decision] == []


def test_the_decision_about_them_tells_the_releases_of_the_locks() -> None:
    """Of the tools of npm, too, whose line names the first package of its lock, or all of them."""
    decision = (ROOT / "docs" / "decisions" / "0005-dependencies.md").read_text(encoding="utf-8")
    npm = [line.split() for line in _lines("editor.txt")[:1]] + [
        line.split()[1:] for line in _lines("old_browsers.txt")
    ]
    pinned = dict(re.findall(r"^([a-z][\w.-]*)==([\w.]+)", LOCKS["dev"], re.MULTILINE)) | {
        one[0]: one[1] for one in npm
    }
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", decision, re.MULTILINE)
    written = {
        name.lower(): release
        for names, releases in rows
        for name, release in zip(names.split(", "), releases.split(", "), strict=False)
    }
    wanted = {*map(name, [*RUNS, *TOOLS]), *(one[0] for one in npm)}
    assert [
        package for package in sorted(wanted) if not pinned[package].startswith(written.get(package, "none"))
    ] == []


def _lines(lock: str) -> list[str]:
    """Return the lines of a lock of npm's packages."""
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_the_lock_of_the_language_server_names_no_host_and_hashes_everything() -> None:
    lines = (ROOT / "requirements" / "editor.txt").read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if not line.startswith("#")]
    assert packages
    line = re.compile(r"[@a-z0-9/_.-]+ [0-9]+\.[0-9]+\.[0-9]+ sha512-[A-Za-z0-9+/]{86}==")
    assert [package for package in packages if not line.fullmatch(package)] == []


def test_a_lock_file_names_no_host_and_hashes_everything() -> None:
    for text in LOCKS.values():
        assert "://" not in text
        assert not re.search(r"--(index-url|extra-index-url|find-links)", text)
        packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
        assert packages
        assert [package for package in packages if "--hash=sha256:" not in package] == []


def pinned(lock: str) -> set[str]:
    """Return the packages of a lock with their releases."""
    return set(re.findall(r"^([a-z][\w.-]*==[\w.]+)", LOCKS[lock], re.MULTILINE))


def test_all_locks_pin_the_same_releases() -> None:
    assert pinned("dashboard") < pinned("dev")
    assert pinned("dashboard") < pinned("scan")
    tools = {package.partition("==")[0] for package in pinned("dev")}
    assert {package for package in pinned("scan") if package.partition("==")[0] in tools} <= pinned("dev")


def test_what_reads_photos_is_in_the_lock_that_a_refused_photo_names() -> None:
    asked = [re.split("[ =]", package)[0] for package in PROJECT["optional-dependencies"]["scan"]]
    assert [package for package in asked if f"\n{package}==" not in LOCKS["scan"]] == []
    assert (ROOT / INSTALL_SCANNER.rsplit(maxsplit=1)[-1]).is_file()
