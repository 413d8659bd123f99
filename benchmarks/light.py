"""Light pages beside a hand-made static page, a bare Streamlit page and the dashboard: `python -m benchmarks.light`."""

import json
import os
import select
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Page as Tab

from benchmarks.browser import open_browser
from benchmarks.contest import ROOT, START, ServedPage, both_pages, environment, running
from benchmarks.made import Size, made
from benchmarks.usable import moment, usable
from metrics.language import Language
from metrics.views.menu import PAGES

ROUNDS, SWITCHES, ANSWERS, LINES = 8, 24, 4_000, 16
REST = 700  # milliseconds after the first chart, in which neighbours are fetched ahead
FIFTY = Size(towns=50, years=10, indicators=6)
MARKS = ".chart .mark, .js-plotly-plot .point, .js-plotly-plot .trace path"
# The time of the frame in which the first chart is there, and of that in which another one is.
CLOCK = f"""(() => {{
  const seen = () => document.querySelector({json.dumps(MARKS)});
  const look = () => requestAnimationFrame(
    seen() ? () => {{ window.moment = performance.now(); }} : look);
  look();
  window.switchTo = (list, value) => new Promise(tell => {{
    const heading = () => document.querySelector("h1")?.textContent, before = heading(), begun = performance.now();
    const look = () => heading() !== before ? tell(performance.now() - begun) : requestAnimationFrame(look);
    list.value = value;
    list.dispatchEvent(new Event("change", {{ bubbles: true }}));
    look();
  }});
}})()"""
SWITCH = """index => { const list = document.querySelector("select"), some = [...list.options];
  return switchTo(list, some[index % Math.min(6, some.length)].value); }"""


def main() -> int:
    """Print each figure beside its limit."""
    print(f"{'':<52}{'light':>9}{'static':>9}{'ratio':>8}  goal", flush=True)
    for name, folder in _folders():
        with ExitStack() as stack:
            served = stack.enter_context(_dashboard(folder))
            limit = stack.enter_context(_static())
            browser = stack.enter_context(open_browser())
            _visits(name, browser, served, limit)
            _answers(name, served)
            if folder == ROOT / "curated":
                _beside(browser, served)
    return 0


def _folders() -> Iterator[tuple[str, Path]]:
    """Yield the shipped figures, and made-up ones of fifty towns."""
    yield "3 towns", ROOT / "curated"
    with TemporaryDirectory() as home:
        yield "50 towns", made(Path(home) / "made", FIFTY)


def _visits(name: str, browser: Browser, served: ServedPage, limit: str) -> None:
    """Print what one visitor waits for and is sent."""
    light = f"{served.address}p/comparison?lang=en"
    urllib.request.urlopen(light).read()
    pairs = [(_first(browser, light), _first(browser, limit)) for _ in range(ROUNDS)]
    ours, theirs = ([pair[side][0] for pair in pairs] for side in (0, 1))
    _print(f"{name}: first chart, cold browser, ms", median(ours), median(theirs), 1.3)
    sent = median(pair[0][1] for pair in pairs) / 1000
    print(
        f"{f'{name}: kB sent in all, neighbours with them':<52}{sent:>9.1f}{'':>17}  ≤ 30 {'✓' if sent <= 30 else '✗'}"
    )
    with _context(browser) as one, _context(browser) as other:
        tabs = [_opened(one, light), _opened(other, limit)]
        places = cycle(range(1, 7))
        taken = [
            [float(tab.evaluate(SWITCH, position)) for tab in tabs]
            for position in (next(places) for _ in range(SWITCHES))
        ]
    ours, theirs = ([pair[side] for pair in taken] for side in (0, 1))
    _print(f"{name}: switch, median, ms", median(ours), median(theirs), 1.5)
    _print(
        f"{name}: switch, 95th of a hundred, ms", quantiles(ours, n=20)[-1], quantiles(theirs, n=20)[-1], 2.5
    )


def _beside(browser: Browser, served: ServedPage) -> None:
    """Print the first chart of the dashboard and of a bare Streamlit page."""
    with both_pages() as (_, floor), running(floor) as bare:
        pairs = [
            (_first(browser, f"{served.address}comparison?lang=en")[0], _first(browser, bare.address)[0])
            for _ in range(ROUNDS)
        ]
    ours, theirs = (median(pair[side] for pair in pairs) for side in (0, 1))
    _print("the dashboard's first chart | a bare Streamlit page's, ms", ours, theirs)
    for cache, times in usable(browser, f"{served.address}comparison?lang=en").items():
        _print(f"the dashboard usable, {cache} cache | Streamlit without chart", *times, 1.2)


def _answers(name: str, served: ServedPage) -> None:
    """Print how many pages are answered in a second, and what all that is kept takes."""
    parts, start = urlsplit(served.address), served.memory()
    urllib.request.urlopen(f"{served.address}p/search?q=2023").read()
    # The readings of characters are loaded by whoever searches first, whatever the data.
    before = served.memory()
    print(f"{f'{name}: MB more, the first search':<52}{before - start:>9.0f}", flush=True)
    sent = [
        _packed(f"{served.address}p/{name}?lang={language.value}") for name in PAGES for language in Language
    ]
    print(
        f"{f'{name}: kB of the largest page':<52}{max(sent):>9.1f}{'':>17}  ≤ 30 {'✓' if max(sent) <= 30 else '✗'}"
    )
    urllib.request.urlopen(f"{served.address}p/comparison?lang=zh").read()
    request = f"GET /p/comparison?lang=zh HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept-Encoding: gzip\r\n\r\n".encode()
    rate = _rate(parts.hostname or "", parts.port or 0, request)
    print(f"{f'{name}: pages a second, warm':<52}{rate:>9.0f}{'':>17}  ≥ 1000 {'✓' if rate >= 1000 else '✗'}")
    more = served.memory() - before
    print(
        f"{f'{name}: MB more, all pages in both languages':<52}{more:>9.0f}{'':>17}  ≤ 30 {'✓' if more <= 30 else '✗'}",
        flush=True,
    )


def _packed(address: str) -> float:
    """Return how many kB a page is as a browser gets it."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request) as answer:
        return len(answer.read()) / 1000


def _rate(host: str, port: int, request: bytes) -> float:
    """Return how many answers come in a second over a few lines at once."""
    lines = [socket.create_connection((host, port)) for _ in range(LINES)]
    read = dict.fromkeys(lines, b"")
    begun, done = time.perf_counter(), 0
    for line in lines:
        line.sendall(request)
    while done < ANSWERS:
        for line in select.select(lines, [], [])[0]:
            read[line] += line.recv(1 << 18)
            head, _, body = read[line].partition(b"\r\n\r\n")
            size = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            if size and len(body) >= int(size):
                read[line], done = body[int(size) :], done + 1
                line.sendall(request)
    took = time.perf_counter() - begun
    for line in lines:
        line.close()
    return done / took


def _first(browser: Browser, address: str) -> tuple[float, int]:
    """Return the milliseconds to the first chart, in a browser with an empty cache, and the bytes until it rests."""
    with _context(browser) as context:
        tab = context.new_page()
        sent: list[int] = []
        protocol = context.new_cdp_session(tab)
        protocol.on("Network.loadingFinished", lambda event: sent.append(int(event["encodedDataLength"])))
        protocol.send("Network.enable")
        tab.goto(address, wait_until="commit")
        took = moment(tab)
        tab.wait_for_timeout(REST)
        return took, sum(sent)


def _opened(context: BrowserContext, address: str) -> Tab:
    """Return a tab that shows a page, at rest."""
    tab = context.new_page()
    tab.goto(address)
    tab.wait_for_timeout(1500)
    return tab


@contextmanager
def _context(browser: Browser) -> Iterator[BrowserContext]:
    """Yield a context of its own, with an empty cache and our clock in each page."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.add_init_script(CLOCK)
    try:
        yield context
    finally:
        context.close()


@contextmanager
def _dashboard(folder: Path) -> Iterator[ServedPage]:
    """Serve the dashboard of a folder."""
    command = [sys.executable, "-c", START, str(folder), str(ROOT / "dashboard.py")]
    with _started(command) as (address, process):
        _until_idle(process)
        yield ServedPage(f"{address}/", process)


def _until_idle(process: int) -> None:
    """Wait until a server has made what it makes ahead: until it works less than a tenth of a second in two."""
    ticks, before = os.sysconf("SC_CLK_TCK"), -1.0
    while (
        now := sum(map(int, Path(f"/proc/{process}/stat").read_text().split()[13:15])) / ticks
    ) - before > 0.1:
        before = now
        time.sleep(2)


@contextmanager
def _static() -> Iterator[str]:
    """Serve the static page."""
    with _started([sys.executable, "-m", "benchmarks.static_page"]) as (address, _):
        yield f"{address}/"


@contextmanager
def _started(command: list[str]) -> Iterator[tuple[str, int]]:
    """Start a server; yield its address and process; end it, and no other."""
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip().rpartition(" ")[2], server.pid
        finally:
            server.terminate()
            server.wait(timeout=20)


def _print(name: str, ours: float, limit: float, goal: float | None = None) -> None:
    """Print one row."""
    ratio = ours / limit
    aim = "" if goal is None else f"≤ {goal:g} {'✓' if ratio <= goal else '✗'}"
    print(f"{name:<52}{ours:>9.1f}{limit:>9.1f}{ratio:>8.2f}  {aim}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
