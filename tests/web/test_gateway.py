"""Who is let in: known names, own pages, and messages of a reader's size and pace, before Streamlit sees a request."""

import base64
import http.client
import math
import os
import resource
import socket
import struct
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Thread

import anyio
import pytest
from starlette.types import Message

from metrics.web.doorkeeper import paced
from tests.sample import FOLDER
from tests.serving import PATIENCE, ROOT, running_server, until_it_answers

NAME = "kpi.town.example"
RESTING = 0.1  # seconds of work within two
WISHES = {  # what a browser sends to open a WebSocket; the key may be any 16 bytes
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": base64.b64encode(bytes(16)).decode(),
}


class OutsideWorld:
    """The world outside, which counts whoever calls and never answers."""

    def __init__(self) -> None:
        self.calls = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        connections = []
        while True:
            connections.append(self.socket.accept())
            self.calls += 1


@pytest.fixture(scope="module")
def outside() -> OutsideWorld:
    return OutsideWorld()


@pytest.fixture(scope="module")
def server(outside: OutsideWorld) -> Iterator[str]:
    """A server that stands under a name of its own; whatever it asks outside is counted."""
    way_out = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), outside.address)
    with running_server(FOLDER, "--host", NAME, "--host", "[fd00::5]:8443", variables=way_out) as address:
        yield address


def asked(server: str, host: str | None, origin: str | None = None, path: str = "/") -> tuple[int, str]:
    """Return status and body of an answer over HTTP; {port} in host and origin is the server's own."""
    return _asked(server, host, origin, path, {})


def handshake(server: str, host: str | None, origin: str | None = None) -> int:
    """Return the status with which a page of ``origin`` is answered that wants to talk to the server as ``host``."""
    return _asked(server, host, origin, "/_stcore/stream", WISHES)[0]


def _asked(
    server: str, host: str | None, origin: str | None, path: str, headers: dict[str, str]
) -> tuple[int, str]:
    parts = urllib.parse.urlsplit(server)
    line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE)
    line.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
    for name, value in {"Host": host, "Origin": origin, **headers}.items():
        if value is not None:
            line.putheader(name, value.format(port=parts.port))
    line.endheaders()
    answer = line.getresponse()
    body = "" if answer.status == 101 else answer.read().decode()
    line.close()
    return answer.status, body


KNOWN = [
    ("localhost:{port}", "http://localhost:{port}"),  # typed as it is printed
    ("127.0.0.1:{port}", "http://127.0.0.1:{port}"),
    ("localhost:9000", "http://localhost:9000"),  # through a tunnel
    (NAME, f"http://{NAME}"),  # a proxy that keeps the name
    (NAME, f"https://{NAME}"),  # … and unpacks TLS
    (f"{NAME}:8443", f"https://{NAME}:8443"),
    (f"{NAME.upper()}.", f"https://{NAME}"),
    ("127.0.0.1:{port}", f"https://{NAME}"),  # a proxy that puts its own name
    ("[fd00::5]:8443", "https://[fd00::5]:8443"),
    ("localhost:{port}", None),  # no browser
]
FOREIGN = [
    ("elsewhere.example", "http://elsewhere.example", "elsewhere.example"),  # pointed here by a stranger
    ("elsewhere.example", None, "elsewhere.example"),
    (f"{NAME}.elsewhere.example", None, "elsewhere.example"),
    ("localhost:{port}", "https://elsewhere.example", "elsewhere.example"),  # a stranger's page
    (NAME, "https://elsewhere.example", "elsewhere.example"),
    ("localhost:{port}", "http://localhost:3000", "localhost"),  # another program of the machine
    ("localhost:{port}", "null", "–"),
    ("203.0.113.9", None, "203.0.113.9"),
    ("[fd00::5]:8444", None, "fd00::5"),
    ("", None, "–"),
    ("<script>alert(1)</script>", None, "–"),
]


@pytest.mark.parametrize(("host", "origin"), KNOWN)
def test_who_asks_for_a_known_name_from_a_page_of_its_own_is_let_in(
    server: str, outside: OutsideWorld, host: str, origin: str | None
) -> None:
    assert asked(server, host, origin)[0] == 200
    assert handshake(server, host, origin) == 101
    assert outside.calls == 0


@pytest.mark.parametrize(("host", "origin", "advice"), FOREIGN)
def test_everybody_else_is_refused_and_told_what_the_operator_writes(
    server: str, outside: OutsideWorld, host: str, origin: str | None, advice: str
) -> None:
    status, page = asked(server, host, origin)
    assert (status, handshake(server, host, origin)) == (403, 403)
    assert advice in page
    assert "<code>metrics serve --host" in page
    assert "看板只" in page
    assert "dashboard" in page
    assert "<script" not in page
    assert outside.calls == 0  # so nothing waited for the outside


@pytest.mark.parametrize("path", ["/health", "/_stcore/health", "/static/index.html", "/town-metrics.css"])
def test_no_door_is_open_under_a_strangers_name(server: str, path: str) -> None:
    assert asked(server, "elsewhere.example", None, path)[0] == 403
    assert asked(server, NAME, None, path)[0] == 200


def test_a_name_forwarded_by_anybody_counts_for_nothing(server: str) -> None:
    headers = {"X-Forwarded-Host": NAME, "X-Forwarded-Proto": "https", "Forwarded": f"host={NAME}"}
    assert _asked(server, "elsewhere.example", None, "/", headers)[0] == 403


@pytest.fixture(scope="module")
def open_server() -> Iterator[str]:
    """A server at every address of the machine, started where few files may be open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
    try:
        with running_server(FOLDER, "--address", "0.0.0.0") as address:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
            yield address
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_every_address_of_the_machine_is_answered_by_its_number_and_no_name_is(open_server: str) -> None:
    assert asked(open_server, "127.0.0.1:{port}")[0] == 200
    assert asked(open_server, "elsewhere.example")[0] == 403
    assert asked(open_server, "0.0.0.0:{port}")[0] == 403


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
def test_ipv6_is_listened_to() -> None:
    with running_server(FOLDER, "--address", "::1") as address:
        assert address.startswith("http://[::1]:")
        assert asked(address, "[::1]:{port}", "http://[::1]:{port}")[0] == 200
        assert handshake(address, "[::1]:{port}", "http://[::1]:{port}") == 101


def opened(server: str) -> socket.socket:
    """Return a connection on which the server has agreed to speak WebSocket."""
    parts = urllib.parse.urlsplit(server)
    line = socket.create_connection((parts.hostname, parts.port or 0), timeout=PATIENCE)
    headers = {"Host": parts.netloc, **WISHES}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    line.sendall(f"GET /_stcore/stream HTTP/1.1\r\n{head}\r\n".encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += line.recv(4096)
    assert b" 101 " in answer.splitlines()[0]
    return line


def frame(size: int, opcode: int = 2, last: bool = True) -> bytes:
    """Return the head of a masked frame that says that ``size`` bytes follow."""
    return struct.pack("!BBQ", (0x80 if last else 0) | opcode, 0x80 | 127, size) + bytes(4)


def closed_with(line: socket.socket) -> int:
    """Return the code with which the server closes a WebSocket; what it says before is passed over."""
    stream = b""
    while piece := line.recv(65536):
        stream += piece
    at = stream.rfind(b"\x88")
    return int(struct.unpack("!H", stream[at + 2 : at + 4])[0])


@pytest.mark.parametrize("size", [1_000_001, 2_000_000, 190_000_000])
def test_a_message_above_one_megabyte_is_refused_by_its_head(server: str, size: int) -> None:
    with opened(server) as line:
        line.sendall(frame(size))
        assert closed_with(line) == 1009


def test_a_message_in_pieces_is_refused_when_it_grows_above_one_megabyte(server: str) -> None:
    with opened(server) as line:
        line.sendall(frame(600_000, last=False) + bytes(600_000))
        line.sendall(frame(600_000, opcode=0, last=False))
        assert closed_with(line) == 1009


def test_unfinished_messages_take_no_memory(server: str) -> None:
    process = serving_process(server)
    grown_by_messages(server, process)  # the first visitors make it load what it serves
    assert grown_by_messages(server, process) < 60_000_000  # at most a message of each of 30 visitors


def grown_by_messages(server: str, process: int) -> int:
    """Return by how many bytes a process at rest grows while 30 visitors begin a message of 0.9 MB."""
    with ExitStack() as lines:
        visitors = [lines.enter_context(opened(server)) for _ in range(30)]
        at_rest(process)
        before = resident(process)
        for line in visitors:
            line.sendall(frame(900_000) + bytes(800_000))
        at_rest(process)
        return resident(process) - before


def at_rest(process: int, seconds: float = PATIENCE) -> None:
    """Wait until a process, that may still load what it serves, does hardly any work for two seconds."""
    until = time.monotonic() + seconds
    before = -math.inf
    while (now := worked(process)) - before > RESTING:
        assert time.monotonic() < until
        before = now
        time.sleep(2)


def worked(process: int) -> float:
    """Return for how many seconds a process has been at work, as program and as system."""
    ticks = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def serving_process(server: str) -> int:
    """Return the process that listens at an address."""
    port = f"{urllib.parse.urlsplit(server).port:04X}"
    tables = [Path(f"/proc/net/{table}").read_text().splitlines()[1:] for table in ("tcp", "tcp6")]
    rows = [row.split() for table in tables for row in table]
    inode = next(row[9] for row in rows if row[1].endswith(f":{port}") and row[3] == "0A")
    for descriptor in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if descriptor.readlink() == Path(f"socket:[{inode}]"):
                return int(descriptor.parts[2])
        except OSError:
            continue
    raise LookupError(server)


def resident(process: int) -> int:
    """Return how many bytes of memory a process holds."""
    pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def test_as_many_files_may_be_open_as_the_machine_allows(open_server: str) -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    limits = Path(f"/proc/{serving_process(open_server)}/limits").read_text()
    soft = next(line for line in limits.splitlines() if line.startswith("Max open files")).split()[3]
    assert int(soft) == min(hard if hard != resource.RLIM_INFINITY else 65_536, 65_536)


def test_a_flood_of_messages_waits_and_a_reader_does_not() -> None:
    async def next_message() -> Message:
        return {"type": "websocket.receive", "bytes": b""}

    async def taken(count: int) -> float:
        receive = paced(next_message, at_once=20, a_second=50)
        began = time.monotonic()
        for _ in range(count):
            await receive()
        return time.monotonic() - began

    with ThreadPoolExecutor(1) as thread:  # the browser of other tests keeps a loop running in this one
        at_once, paced_out = (thread.submit(anyio.run, taken, count).result() for count in (20, 40))
    assert at_once < paced_out
    assert paced_out >= 0.35


def test_whoever_opens_a_connection_or_sends_a_message_is_a_visitor(monkeypatch: pytest.MonkeyPatch) -> None:
    noted: list[str] = []

    async def next_message() -> Message:
        return {"type": "websocket.connect"}

    monkeypatch.setattr("metrics.web.doorkeeper.VISITS.note", lambda: noted.append("visit"))
    with ThreadPoolExecutor(1) as thread:
        thread.submit(anyio.run, paced(next_message)).result()
    assert noted == ["visit"]


def test_small_answers_do_not_wait_for_each_other(server: str) -> None:
    parts = urllib.parse.urlsplit(server)
    line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE)
    waited = []
    for _ in range(15):
        began = time.monotonic()
        line.request("GET", "/_stcore/health")
        line.getresponse().read()
        waited.append(time.monotonic() - began)
    line.close()
    assert sorted(waited)[3] < 0.03  # each took 43 ms


def test_streamlits_own_command_stands_behind_the_same_gateway() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.headless=true"]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(
        [*command, f"--server.port={port}"], cwd=ROOT, stdout=subprocess.DEVNULL
    ) as process:
        try:
            until_it_answers(address)
            assert "城镇指标</title>" in asked(address, "localhost:{port}")[1]
            assert asked(address, "elsewhere.example")[0] == 403
            assert handshake(address, "localhost:{port}", "http://localhost:{port}") == 101
            assert handshake(address, "localhost:{port}", "https://elsewhere.example") == 403
        finally:
            process.terminate()
