"""What the editor tests stand on: node, and the YAML language server, got once by npm and held against its digests.

Nothing is skipped: what cannot be got fails these tests, and says what to do.
"""

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.debian import need_npm

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "editor.txt"
HOME = ROOT / ".cache" / "editor"
QUIETLY = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
INSTALL = ("npm", "install", "--no-save", "--no-package-lock", *QUIETLY)
LockFile = dict[str, tuple[str, str]]  # by place in node_modules: release and digest


def locked() -> LockFile:
    """Return what the lock names."""
    lines = (line.split() for line in LOCK.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {package: (release, digest) for package, release, digest in lines}


def installed(home: Path) -> LockFile:
    """Return what npm has put into a folder, as npm itself lists it; nothing where it was not there."""
    listed = home / "node_modules" / ".package-lock.json"
    if not listed.is_file():
        return {}
    packages = json.loads(listed.read_text("utf-8"))["packages"]
    return {
        package.removeprefix("node_modules/"): (entry["version"], entry["integrity"])
        for package, entry in packages.items()
    }


@cache
def command() -> list[str]:
    """Return the command that starts the language server, which is got if it is not here.

    Raises:
        FileNotFoundError: if there is no node or no npm; says what to do.
        RuntimeError: if what npm gets is not what is locked.
    """
    need_npm("the editor tests")
    if installed(HOME) != locked():
        _install()
    return [
        "node",
        str(HOME / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"),
        "--stdio",
    ]


def _install() -> None:
    """Put what is locked into the cache, whole or not at all."""
    wanted = locked()
    releases = [
        f"{package}@{release}" for package, (release, _) in wanted.items() if "/node_modules/" not in package
    ]
    HOME.parent.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=HOME.parent) as folder:
        new = Path(folder) / "new"
        new.mkdir()
        subprocess.run([*INSTALL, "--prefix", str(new), *releases], check=True, timeout=300)
        if (fetched := installed(new)) != wanted:
            others = sorted(set(fetched.items()) ^ set(wanted.items()))
            raise RuntimeError(f"npm got something else than requirements/editor.txt names: {others}")
        shutil.rmtree(HOME, ignore_errors=True)
        new.rename(HOME)
