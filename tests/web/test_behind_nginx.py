"""Behind a real nginx, with the lines of the README: under a name of its own, with TLS, on a path."""

import re
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.debian import nginx
from tests.sample import FOLDER
from tests.serving import ROOT, running_server
from tests.web.test_gateway import WISHES

NAME = "kpi.town.example"
LINES = re.search(r"```nginx\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
KEEPS_THE_NAME = "        proxy_set_header Host $http_host;\n"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with running_server(FOLDER, "--host", NAME) as address:
        yield address.replace("localhost", "127.0.0.1")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a key, and a certificate that it signs itself."""
    folder = tmp_path_factory.mktemp("certificate")
    files = ["-keyout", f"{folder}/{NAME}.key", "-out", f"{folder}/{NAME}.pem"]
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={NAME}", *files]
    subprocess.run(made, check=True, capture_output=True)
    return folder


@contextmanager
def behind_nginx(lines: str, folder: Path) -> Iterator[int]:
    """Run nginx with the lines of one server, its port chosen by the machine; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    kept = "".join(
        f"{way}_temp_path {folder}/{way};" for way in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    lines = lines.replace("listen 443", f"listen 127.0.0.1:{port}")
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; worker_processes 1; pid {folder}/pid; error_log stderr;\n"
        f"events {{}}\nhttp {{ access_log off; {kept}\n{lines}\n}}\n"
    )
    command = [nginx(), "-p", str(folder), "-c", str(configuration)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            until_it_listens(port)
            yield port
        finally:
            process.terminate()


def until_it_listens(port: int) -> None:
    """Wait until somebody listens at a port, for at most 10 seconds."""
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"nobody listens at port {port}")


def lines_for(server: str, certificate: Path) -> str:
    """Return the README's lines for a server and a certificate that are here."""
    assert LINES
    lines = LINES[1].replace("http://127.0.0.1:8501", server)
    return lines.replace("/etc/ssl", str(certificate))


def answer(port: int, path: str, host: str, headers: dict[str, str], *, is_whole: bool = True) -> str:
    """Return head and body of what a browser is told over TLS that trusts every certificate, or the head alone."""
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    wishes = {"Connection": "close", "Accept-Encoding": "identity", **headers, "Host": host}
    head = "".join(f"{name}: {value}\r\n" for name, value in wishes.items())
    with (
        socket.create_connection(("127.0.0.1", port), timeout=20) as plain,
        trusting.wrap_socket(plain, server_hostname=host.partition(":")[0]) as line,
    ):
        line.sendall(f"GET {path} HTTP/1.1\r\n{head}\r\n".encode())
        answer = bytearray()
        is_short = "Upgrade" in headers or not is_whole  # behind an upgrade nginx would wait for more
        while piece := line.recv(65536):
            answer += piece
            if is_short and b"\r\n\r\n" in answer:
                break
    return answer.decode(errors="replace")


@pytest.mark.parametrize("names", ["keeps the name", "puts its own name"])
@pytest.mark.parametrize("path", ["/", "/kpi/"])
def test_it_is_opened_under_its_own_name_through_tls(
    server: str, certificate: Path, tmp_path: Path, names: str, path: str
) -> None:
    lines = lines_for(server, certificate).replace("location / ", f"location {path} ")
    assert KEEPS_THE_NAME in lines
    if names == "puts its own name":
        lines = lines.replace(KEEPS_THE_NAME, "")
    with behind_nginx(lines, tmp_path) as port:
        host = f"{NAME}:{port}"
        page = answer(port, path, host, {})
        speaks = answer(port, f"{path}_stcore/stream", host, WISHES | {"Origin": f"https://{host}"})
        stranger = answer(
            port, f"{path}_stcore/stream", host, WISHES | {"Origin": "https://elsewhere.example"}
        )
        moved = answer(port, f"{path}overview?lang=en", host, {})
        files = re.findall(r'(?:src|href)="([^":]+\.(?:js|css)[^"]*)"', page)
        messages = [
            answer(port, f"{path}{file.removeprefix('./')}", host, {}, is_whole=False).split("\r\n")[0]
            for file in files
        ]
    assert page.startswith("HTTP/1.1 200")
    assert " · 城镇指标</title>" in page
    assert speaks.startswith("HTTP/1.1 101")
    assert stranger.startswith("HTTP/1.1 403")
    assert re.search(r"\r\nlocation: \./\?lang=en\r\n", moved, re.IGNORECASE)
    assert all(file.startswith("./") for file in files)
    assert set(messages) == {"HTTP/1.1 200 OK"}


def test_a_stranger_s_name_is_refused_behind_it_too(server: str, certificate: Path, tmp_path: Path) -> None:
    with behind_nginx(lines_for(server, certificate), tmp_path) as port:
        assert answer(port, "/", "elsewhere.example", {}).startswith("HTTP/1.1 403")
