"""This tree beside an older checkout of the same product, in turns: `python -m benchmarks.before OLD`.

OLD is a work tree of another commit in which `./run tests --version` was run once, so that it has a `.venv` of its own,
such as one made by `git worktree add`. Each row is printed as it comes: ours, theirs, and ours over theirs.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

from benchmarks.browser import empty, load, open_browser, switch_town, switch_year, timed, visitor
from benchmarks.contest import ROOT, ServedPage, in_turns
from benchmarks.crowd import Visit, visits

COMMANDS, COLD, WARM, CHOICES = 5, 3, 8, 24
# Crowds of so many at once, and the seconds until a server has noted that they left
CROWDS, VISITORS, LEAVING = 2, 100, 2
NAMES = ("固定资产投资", "规上工业总产值")  # both trees carry them; the second is open at first
VIEW = (
    "export",
    "--indicator",
    NAMES[1],
    "--png",
    "{}/view.png",
    "--csv",
    "{}/view.csv",
    "--xlsx",
    "{}/view.xlsx",
)
COMPARISON = "comparison?lang=zh"
ADDRESS = re.compile(r"http://[^\s/]+")


def main() -> int:
    """Print the rows; return 1 if a visitor of our crowds met an error, 2 where there is no such checkout."""
    trees = (ROOT, *(Path(word).resolve() for word in sys.argv[1:]))
    if len(trees) != 2 or not (trees[1] / ".venv/bin/metrics").exists():
        print(__doc__, file=sys.stderr)
        return 2
    print(f"{'':<44}{'ours':>8}{'theirs':>8}{'ratio':>8}", flush=True)
    for name, words in {
        "CPU of metrics table, ms": ("table",),
        "CPU of metrics check": ("check",),
        "CPU of a view as PNG, CSV and XLSX": VIEW,
    }.items():
        _row(name, *in_turns(_command(trees[0], words), _command(trees[1], words), COMMANDS))
    _browser(*trees)
    return _crowds(*trees)


def _command(tree: Path, words: tuple[str, ...]) -> Callable[[], float]:
    """Return what runs a command of a tree and tells the milliseconds of CPU that it took."""

    def run() -> float:
        with tempfile.TemporaryDirectory() as folder:
            call = [f"{tree}/.venv/bin/metrics", *(word.format(folder) for word in words)]
            with subprocess.Popen(
                call, cwd=tree, env=_environment(folder), stdout=subprocess.DEVNULL
            ) as begun:
                _, _, used = os.wait4(begun.pid, 0)
        return (used.ru_utime + used.ru_stime) * 1000

    return run


def _browser(ours: Path, theirs: Path) -> None:
    """Print what one visitor waits for."""
    with open_browser() as browser:
        cold = in_turns(_cold(browser, ours), _cold(browser, theirs), COLD)
        for place, name in enumerate(
            ("cold start: first chart, ms", "first visit: first chart", "first visit: Plotly's")
        ):
            _row(name, *([run[place] for run in side] for side in cold))
        with (
            _served(ours) as our,
            _served(theirs) as their,
            visitor(browser, our.address) as (our_context, our_tab),
            visitor(browser, their.address) as (their_context, their_tab),
        ):
            warm = in_turns(
                lambda: load(our_context, our.address), lambda: load(their_context, their.address), WARM
            )
            for place, name in enumerate(("warm load: first chart", "warm load: Plotly's")):
                _row(name, *([run[place] for run in side] for side in warm))
            our_tab.wait_for_timeout(8_000)  # until all views have been sent ahead
            choices: dict[str, Callable[[Tab], Callable[[], float]]] = {
                "an indicator": _indicator,
                "until the table follows": partial(_indicator, awaited="table"),
                "a town": _town,
                "a year": _year,
            }
            for name, choice in choices.items():
                sides = in_turns(choice(our_tab), choice(their_tab), CHOICES)
                _row(f"a choice: {name}", *sides)
                _row(
                    f"a choice: {name}, the slowest twentieth",
                    *([quantiles(side, n=20)[-1]] for side in sides),
                )


def _crowds(ours: Path, theirs: Path) -> int:
    """Print how many visitors at once fare; return 1 if one of ours met an error."""
    with _served(ours) as our, _served(theirs) as their:
        rounds = in_turns(partial(_crowd, our), partial(_crowd, their), CROWDS)
    sides = [[visit for crowd, _ in side for visit in crowd] for side in rounds]
    parts: dict[str, Callable[[Visit], float]] = {
        "page with its chart": lambda visit: visit.first,
        "another indicator": lambda visit: visit.choice,
    }
    for name, part in parts.items():
        taken = [[part(visit) for visit in side] for side in sides]
        _row(f"{VISITORS} at once: {name}", *taken)
        _row(f"{VISITORS} at once: {name}, p95", *([quantiles(side, n=20)[-1]] for side in taken))
    _row(f"{VISITORS} at once: MB when they have left", *([side[-1][1]] for side in rounds))
    faults = [sum(bool(visit.faults) for visit in side) for side in sides]
    print(f"{f'{VISITORS} at once: visitors with an error':<44}{faults[0]:>8}{faults[1]:>8}", flush=True)
    return int(faults[0] > 0)


def _crowd(server: ServedPage) -> tuple[list[Visit], float]:
    """Return how each visitor of a crowd fared, and the megabytes that the server holds once they have left."""
    crowd = visits(server.address, VISITORS)
    time.sleep(LEAVING)
    return crowd, server.memory()


def _cold(browser: Browser, tree: Path) -> Callable[[], tuple[float, float, float]]:
    """Return what starts a server and tells the time to its first chart, from the first request, and to Plotly's."""

    def run() -> tuple[float, float, float]:
        begun = time.perf_counter()
        with _served(tree) as server, empty(browser) as context:
            ready = time.perf_counter()
            first, plotted = load(context, server.address)
        return (ready - begun) * 1000 + first, first, plotted

    return run


def _indicator(tab: Tab, awaited: str = "chart") -> Callable[[], float]:
    """Return what chooses the other of two indicators by its name, as trees list them differently."""
    turn = count()

    def choose() -> float:
        tab.locator(".st-key-indicator input").click()
        name = re.compile(rf"· {NAMES[next(turn) % len(NAMES)]}(\s|$)")
        option = tab.locator("[role=option]").filter(has_text=name).first
        option.wait_for()
        return timed(tab, option.click, awaited)

    return choose


def _town(tab: Tab) -> Callable[[], float]:
    """Return what takes a town away, or brings it back."""
    return lambda: switch_town(tab)


def _year(tab: Tab) -> Callable[[], float]:
    """Return what begins a year later, or again a year earlier."""
    turn = count()
    return lambda: switch_year(tab, next(turn))


@contextmanager
def _served(tree: Path) -> Iterator[ServedPage]:
    """Serve a tree's dashboard by its own command; yield where its comparison is."""
    call = [f"{tree}/.venv/bin/metrics", "serve", "--port", "0", "--curated", f"{tree}/curated"]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            call,
            cwd=tree,
            env=_environment(folder),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as server,
    ):
        try:
            assert server.stdout is not None
            line = server.stdout.readline()
            yield ServedPage(f"{ADDRESS.findall(line)[0]}/{COMPARISON}", server.pid)
        finally:
            server.terminate()


def _environment(state: str) -> dict[str, str]:
    """Return our environment without what would lead one tree to the other's files."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("METRICS", "PYTHON"))}
    return {**kept, "METRICS_STATE": state}


def _row(name: str, ours: list[float], theirs: list[float]) -> None:
    """Print the medians and their ratio."""
    print(
        f"{name:<44}{median(ours):>8.0f}{median(theirs):>8.0f}{median(ours) / median(theirs):>8.2f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
