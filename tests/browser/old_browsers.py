"""Browsers of the years past: got once by npm, held against their digests, unpacked into the cache, and driven.

They are driven by their own protocol, of which a few commands suffice, for today's browser library speaks a newer one.
"""

import base64
import hashlib
import itertools
import json
import subprocess
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.debian import need_npm

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "old_browsers.txt"
HOME = ROOT / ".cache" / "old_browsers"
UNPACK = """const fs = require("fs"), zlib = require("zlib");
const [from, to] = process.argv.slice(1);
for (const name of fs.readdirSync(from)) {
  const plain = zlib.brotliDecompressSync(fs.readFileSync(from + "/" + name));
  fs.writeFileSync(to + "/" + name.slice(0, -3), plain, {mode: 0o755});
}"""
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-zygote",
    "--remote-debugging-port=0",
    "about:blank",
)
PATIENCE = 60


def names() -> list[str]:
    """Return what the browsers are called."""
    return list(_locked())


def _locked() -> dict[str, tuple[str, str]]:
    """Return package with release, and digest, by name."""
    lines = (line.split() for line in LOCK.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {name: (f"{package}@{release}", digest) for name, package, release, digest in lines}


@cache
def program(name: str) -> Path:
    """Return the path of a browser, which is got if it is not here.

    Raises:
        FileNotFoundError: if there is no node or no npm; says what to do.
        RuntimeError: if what npm gets is not what is locked.
    """
    need_npm("the tests of old browsers")
    package, digest = _locked()[name]
    folder = HOME / f"{name}-{hashlib.sha256(digest.encode()).hexdigest()[:12]}"
    if not folder.is_dir():
        _install(package, digest, folder)
    return folder / "chromium"


def _install(package: str, digest: str, folder: Path) -> None:
    """Put a browser into the cache, whole or not at all."""
    HOME.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=HOME) as scratch:
        command = ["npm", "pack", package, "--silent", "--ignore-scripts", "--pack-destination", scratch]
        subprocess.run(command, check=True, timeout=300, capture_output=True)
        (sent,) = Path(scratch).glob("*.tgz")
        fetched = "sha512-" + base64.b64encode(hashlib.sha512(sent.read_bytes()).digest()).decode()
        if fetched != digest:
            raise RuntimeError(
                f"npm got something else than requirements/old_browsers.txt names: {package} {fetched}"
            )
        new = Path(scratch) / "new"
        new.mkdir()
        with tarfile.open(sent) as packed:
            packed.extractall(scratch, filter="data")
        subprocess.run(["node", "-e", UNPACK, f"{scratch}/package/bin", str(new)], check=True, timeout=120)
        for inner in new.glob("*.tar"):
            with tarfile.open(inner) as packed:
                packed.extractall(new, filter="data")
            inner.unlink()
        new.rename(folder)


class Tab:
    """One page of an old browser."""

    def __init__(self, line: ClientConnection) -> None:
        """Speak over ``line``, which belongs to this page."""
        self.line, self.numbers = line, itertools.count(1)

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return the browser's answer to a command; nothing where the page is left meanwhile."""
        number = next(self.numbers)
        self.line.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while (answer := json.loads(self.line.recv(timeout=PATIENCE))).get("id") != number:
            pass
        result: dict[str, Any] = answer.get("result", {})
        return result

    def run(self, script: str) -> Any:
        """Return what a script says, once it is more than nothing; at most after a while.

        Raises:
            TimeoutError: if it says nothing.
        """
        for _ in range(PATIENCE * 10):
            answer = self.ask("Runtime.evaluate", expression=f"(() => {{ {script} }})()", returnByValue=True)
            if (value := answer.get("result", {}).get("value")) not in (None, False, ""):
                return value
            time.sleep(0.1)
        raise TimeoutError(script)


@contextmanager
def opened(name: str, address: str) -> Iterator[Tab]:
    """Open an address in an old browser."""
    path = program(name)
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(path), f"--user-data-dir={profile}", *QUIET]
        with subprocess.Popen(
            command,
            env={"LD_LIBRARY_PATH": str(path.parent / "lib"), "HOME": profile},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as browser:
            try:
                assert browser.stderr is not None
                listening = next(line for line in browser.stderr if "DevTools listening on " in line)
                with connect(
                    listening.split(" on ")[1].strip(), open_timeout=PATIENCE, max_size=None
                ) as whole:
                    page = Tab(whole).ask("Target.createTarget", url="about:blank")["targetId"]
                    own = f"{listening.split(' on ')[1].strip().partition('/devtools/')[0]}/devtools/page/{page}"
                    with connect(own, open_timeout=PATIENCE, max_size=None) as line:
                        tab = Tab(line)
                        tab.ask("Page.navigate", url=address)
                        yield tab
            finally:
                browser.kill()
