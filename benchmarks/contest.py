"""The two pages that are compared, each behind a server of its own, both started by the same code."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

Outcome = TypeVar("Outcome")
ROOT = Path(__file__).resolve().parents[1]
START = """
import sys
from msgspec.structs import replace
from pathlib import Path
from metrics.screens.app import dashboard_app
from metrics.settings import own_settings
from metrics.web.server import Site, gateway, serve

folder, script = map(Path, sys.argv[1:])
app = lambda place: dashboard_app(place.address, place.port, gateway(place), script)
sys.exit(serve(replace(own_settings(), curated=folder), Site("localhost", 0), app))
"""


class Page(Struct, frozen=True):
    """A page with one chart and one picker: its script, and its path on the server."""

    name: str
    script: Path
    path: str


class ServedPage(Struct, frozen=True):
    """A page that is served: its address, and the number of its server's process."""

    address: str
    process: int

    def memory(self) -> float:
        """Return how many megabytes of memory the server holds now; Linux tells it."""
        status = Path(f"/proc/{self.process}/status").read_text(encoding="utf-8")
        resident = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(resident.split()[1]) / 1024


@contextmanager
def both_pages(floor: str = "floor_app.py") -> Iterator[tuple[Page, Page]]:
    """Yield the dashboard's comparison and a floor, which gets a copy of the dashboard's settings."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / floor
        shutil.copyfile(Path(__file__).with_name(floor), script)
        shutil.copytree(ROOT / ".streamlit", script.parent / ".streamlit")
        yield Page("dashboard", ROOT / "dashboard.py", "comparison"), Page("floor", script, "")


@contextmanager
def running(page: Page) -> Iterator[ServedPage]:
    """Serve a page on a free port; yield where; end the process that was started, and no other."""
    command = [sys.executable, "-c", START, str(ROOT / "curated"), str(page.script)]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().strip().rpartition(" ")[2]
            _wait_for(address)
            yield ServedPage(f"{address}/{page.path}", server.pid)
        finally:
            server.terminate()
            server.wait(timeout=20)


@contextmanager
def running_both(pages: tuple[Page, Page]) -> Iterator[tuple[ServedPage, ServedPage]]:
    """Serve both pages at the same time."""
    with ExitStack() as stack:
        first, second = (stack.enter_context(running(page)) for page in pages)
        yield first, second


def environment() -> dict[str, str]:
    """Return our environment, in which Python keeps what it compiled, as on anybody's machine."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def _wait_for(address: str) -> None:
    """Return once the server at ``address`` answers, within 30 seconds.

    Raises:
        TimeoutError: if it does not.
    """
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=5).read()
            return
        except OSError:
            time.sleep(0.02)
    raise TimeoutError(f"{address} did not answer within 30 seconds")


def in_turns(
    ours: Callable[[], Outcome], floor: Callable[[], Outcome], times: int
) -> tuple[list[Outcome], list[Outcome]]:
    """Return what both measure, taking turns."""
    pairs = [(ours(), floor()) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
