"""`metrics serve`: what a browser gets, before any page is drawn."""

import base64
import contextlib
import gc
import gzip
import hashlib
import http.client
import json
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from pathlib import Path

import pytest
from plotly.offline import get_plotlyjs_version

from benchmarks.made import Size, made
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from metrics.web.server import SELDOM, warm_up
from tests.sample import CATALOGUE
from tests.serving import PATIENCE, ROOT, running_server

PACKED = {"Accept-Encoding": "gzip"}
BASIC = (
    "99784e3abfb07b142a15e521a439e6d9addceadb3f79553fd24c72774f0649ba"  # of npm's plotly.js-basic-dist-min
)
WISHES = {  # what a browser sends to open a WebSocket; the key may be any 16 bytes
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": base64.b64encode(bytes(16)).decode(),
}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """One server for all tests of this file."""
    with running_server() as address:
        yield address


def asked(url: str, headers: dict[str, str] | None = None, method: str = "GET") -> tuple[int, Message, bytes]:
    """Return status, headers and body of an answer, whatever its status."""
    request = urllib.request.Request(url, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def test_python_looks_seldom_for_what_holds_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = gc.get_threshold()
    monkeypatch.setattr("metrics.web.server.current", lambda: (None, None))
    monkeypatch.setattr("metrics.web.server.pack_first_visit", lambda: None)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    try:
        warm_up()
        assert gc.get_threshold() == (SELDOM, *usual[1:])
    finally:
        gc.set_threshold(*usual)


def test_health_names_the_version_of_the_data(server: str) -> None:
    status, _, body = asked(f"{server}/health")
    assert status == 200
    assert json.loads(body) == {"status": "fine", "version": CATALOGUE.version}


@pytest.mark.parametrize("root", ["", "/p"])
def test_what_a_page_folds_away_is_sent_beside_the_page(server: str, root: str) -> None:
    page = PAGES["targets"].make(Reader.of(Data(CATALOGUE, facts_of(CATALOGUE)), Language.ZH), UNCHOSEN)
    address, (name, *_) = page.blocks[0].address, page.blocks[0].folded[1].kept
    status, headers, body = asked(f"{server}{root}/{address}&of={name}")
    assert (status, headers["Cache-Control"]) == (200, "public, max-age=600")
    assert '<div class="card">' in body.decode()
    status, headers, _ = asked(f"{server}{root}/{address}&of=nothing")
    assert (status, headers["Cache-Control"]) == (404, "no-store")


@pytest.mark.parametrize("path", ["/", "/comparison", "/sources"])
def test_the_page_speaks_chinese_unless_the_link_says_english(server: str, path: str) -> None:
    chinese = asked(f"{server}{path}")[2].decode()
    english = asked(f"{server}{path}?lang=en")[2].decode()
    assert '<html lang="zh-CN">' in chinese
    assert "城镇指标</title>" in chinese
    assert '<html lang="en">' in english
    assert "Town Metrics</title>" in english
    assert "Streamlit</title>" not in chinese + english


@pytest.mark.parametrize(
    ("code", "language"), [("EN", "en"), ("en-GB", "en"), ("zh-CN", "zh-CN"), ("de", "zh-CN")]
)
def test_a_link_may_name_the_language_as_browsers_do(server: str, code: str, language: str) -> None:
    assert f'<html lang="{language}">' in asked(f"{server}/?lang={code}")[2].decode()


@pytest.mark.parametrize("path", ["/", "/comparison", "/p/", "/p/comparison"])
@pytest.mark.parametrize(
    ("asked_for", "wished", "language"),
    [
        ("", "en-GB,en;q=0.9", "en"),
        ("", "de, zh-TW;q=0.8, en;q=0.5", "zh-CN"),
        ("?lang=zh", "en", "zh-CN"),
        ("", "fr", "zh-CN"),
    ],
)
def test_a_link_without_a_language_speaks_the_browser_s(
    server: str, path: str, asked_for: str, wished: str, language: str
) -> None:
    _, headers, body = asked(f"{server}{path}{asked_for}", {"Accept-Language": wished})
    assert f'<html lang="{language}"' in body.decode()
    assert "Accept-Language" in headers["Vary"]


def test_every_inline_script_is_allowed_by_its_digest_and_nothing_may_be_evaluated(server: str) -> None:
    _, headers, body = asked(f"{server}/")
    policy = headers["Content-Security-Policy"]
    inline = re.findall(r"<script>(.*?)</script>", body.decode(), re.DOTALL)
    assert inline
    for script in inline:
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe-eval" not in policy
    assert "'unsafe-inline'" not in policy.partition("script-src")[2].partition(";")[0]
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["wall", "proofread"])
def test_what_stands_among_the_light_pages_alone_is_found_beside_the_others(server: str, path: str) -> None:
    _, _, body = asked(f"{server}/{path}?lang=en")
    assert body == asked(f"{server}/p/{path}?lang=en")[2]
    assert b"<html" in body


@pytest.mark.parametrize(
    ("path", "alone"),
    [("/", "same-origin"), ("/p/comparison", None), ("/p/wall", None), ("/p/proofread", "same-origin")],
)
def test_a_page_that_all_see_alike_needs_no_process_of_its_own(
    server: str, path: str, alone: str | None
) -> None:
    assert asked(f"{server}{path}")[1]["Cross-Origin-Opener-Policy"] == alone


def test_the_page_names_no_other_host(server: str) -> None:
    body = re.sub(r"<!--.*?-->", "", asked(f"{server}/")[2].decode(), flags=re.DOTALL)
    hosts = set(re.findall(r"https?://[^\s'\"<]+", body)) - {"http://www.w3.org/2000/svg"}
    assert hosts == set()


def test_scripts_come_compressed_and_unpack_to_the_original(server: str) -> None:
    page = asked(f"{server}/")[2].decode()
    scripts = re.findall(r'(?:src|href)="\./(static/js/[^"]+)"', page)
    assert len(scripts) > 10
    plain = asked(f"{server}/{scripts[0]}", {"Accept-Encoding": "identity"})[2]
    _, headers, packed = asked(f"{server}/{scripts[0]}", PACKED)
    assert headers["Content-Encoding"] == "gzip"
    assert "immutable" in headers["Cache-Control"]
    assert gzip.decompress(packed) == plain


@pytest.mark.parametrize(
    "path", ["/static/../../config.py", "/static/%2e%2e/%2e%2e/version.py", "/static/js/nothing.js"]
)
def test_nothing_outside_the_frontend_can_be_fetched(server: str, path: str) -> None:
    body = asked(f"{server}{path}", PACKED)[2]
    assert b"import " not in body[:2000]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/_stcore/upload_file/session/file"),
        ("POST", "/_stcore/upload_file/session/file"),
        ("GET", "/_stcore/metrics"),
        ("GET", "/_stcore/agent/openapi.json"),
        ("GET", "/comparison/_stcore/metrics"),
    ],
)
def test_doors_that_nobody_needs_are_closed(server: str, method: str, path: str) -> None:
    assert asked(f"{server}{path}", method=method)[0] == 403


def test_a_page_below_the_root_tells_the_frontend_where_the_root_is(server: str) -> None:
    assert asked(f"{server}/comparison/_stcore/health")[0] == 404
    assert asked(f"{server}/_stcore/health")[0] == 200


def test_a_taken_port_is_said_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "metrics", "serve", "--port", port]
        ended = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    assert ended.returncode == 2
    assert port in ended.stderr
    assert "Traceback" not in ended.stderr


def handshake(server: str, host: str) -> int:
    """Return the status with which the server answers a page that wants to talk to it under ``host``."""
    parts = urllib.parse.urlsplit(server)
    line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE)
    line.request("GET", "/_stcore/stream", headers=WISHES | {"Host": f"{host}:{parts.port}"})
    with contextlib.closing(line):
        return line.getresponse().status


def test_a_server_for_this_machine_answers_under_no_other_name(server: str) -> None:
    assert handshake(server, "localhost") == 101
    assert handshake(server, "127.0.0.1") == 101
    assert handshake(server, "elsewhere.example") == 403


def test_a_first_visit_with_a_chart_is_below_two_megabytes(server: str) -> None:
    page = asked(f"{server}/", PACKED)[2]
    files = re.findall(r'(?:src|href)="\.?(/[^"?]+\.(?:js|css))[?"]', gzip.decompress(page).decode())
    assert "/plotly.js" in files
    assert len(page) + sum(len(asked(f"{server}{file}", PACKED)[2]) for file in files) < 1_250_000


@pytest.mark.parametrize(
    ("link", "choice"),
    [
        ("", ("zh", "light")),
        ("?lang=en&tone=dark", ("en", "dark")),
        ("?lang=<script>&tone=%00&v=../..", ("zh", "light")),
    ],
)
def test_views_are_sent_ahead_in_the_language_and_tone_asked_for(
    server: str, link: str, choice: tuple[str, str]
) -> None:
    status, headers, body = asked(f"{server}/views-ahead.json{link}")
    query = urllib.parse.parse_qs(json.loads(gzip.decompress(body))["address"])
    assert (status, headers["Content-Encoding"]) == (200, "gzip")
    assert (query["lang"], query["tone"]) == ([choice[0]], [choice[1]])


def test_many_who_ask_for_views_that_are_being_made_keep_nobody_waiting(server: str) -> None:
    with ThreadPoolExecutor(60) as askers:
        waiting = [askers.submit(asked, f"{server}/views-ahead.json?lang=en") for _ in range(60)]
        assert asked(f"{server}/static/index.html")[0] == 200
        assert not all(answer.done() for answer in waiting)
        assert len({answer.result()[2] for answer in waiting}) == 1


def test_few_views_come_before_all_are_made(tmp_path: Path) -> None:
    folder = str(made(tmp_path / "made", Size(towns=20, years=6, indicators=5)))
    command = [sys.executable, "-m", "metrics", "serve", "--port", "0", "--curated", folder]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = f"{server.stdout.readline().strip().rpartition(' ')[2]}/views-ahead.json?lang=en"
        with ThreadPoolExecutor(1) as asker:
            every = asker.submit(asked, address)
            few = json.loads(gzip.decompress(asked(f"{address}&few")[2]))
            assert not every.done()
            views = json.loads(gzip.decompress(every.result()[2]))
        server.terminate()
        server.wait(timeout=PATIENCE)
    assert 0 < len(few["views"]) < len(views["views"])
    assert few["address"] == views["address"]
    for view, (chart, *words) in few["views"].items():
        place, *same = views["views"][view]
        assert (words, few["charts"][chart]) == (same, views["charts"][place])


def test_the_script_that_draws_charts_is_small_and_of_plotlys_own_release(server: str) -> None:
    status, headers, body = asked(f"{server}/plotly.js")
    assert (status, headers["Content-Encoding"]) == (200, "gzip")
    assert len(body) < 400_000
    script = gzip.decompress(body)
    assert f"plotly.js (basic - minified) v{get_plotlyjs_version()}".encode() in script[:200]
    assert hashlib.sha256(script).hexdigest() == BASIC


def test_the_address_is_told_when_the_port_listens_and_a_stopped_server_ends_well() -> None:
    command = [sys.executable, "-m", "metrics", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = server.stdout.readline().strip().rpartition(" ")[2]
        try:
            assert asked(f"{address}/")[0] == 200
        finally:
            server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=PATIENCE) == 0


def test_a_server_of_many_towns_answers_and_stops_while_it_makes_views(tmp_path: Path) -> None:
    folder = str(made(tmp_path / "made", Size(towns=20, years=4, indicators=4)))
    command = [sys.executable, "-m", "metrics", "serve", "--port", "0", "--curated", folder]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = server.stdout.readline().strip().rpartition(" ")[2]
        with ThreadPoolExecutor(1) as asker:
            asker.submit(asked, f"{address}/views-ahead.json?lang=en")
            assert asked(f"{address}/health")[0] == 200
            so_far = seconds_of(server.pid)
            server.send_signal(signal.SIGTERM)
            assert server.wait(timeout=PATIENCE) == 0
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert spent - so_far < 2  # of CPU: the views of one language and tone alone would take 5


def seconds_of(process: int) -> float:
    """Return how many seconds of CPU a process has taken so far."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
