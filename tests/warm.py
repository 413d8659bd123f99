"""`metrics` as a process of its own, as often as tests ask, out of one Python that has loaded it once.

Each is forked from a process that does nothing else, runs no thread and has read neither the environment nor any data.
Of a start by the shell only the loading of modules is missing, which is most of its work; tests of that start a Python.
"""

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TextIO

from msgspec import Struct

ROOT = Path(__file__).parent.parent
MOST = 1 << 20  # bytes of a request: words and an environment


class Running(Struct, frozen=True):
    """A command that runs: its process, and what it prints."""

    pid: int
    stdout: TextIO

    def terminate(self) -> None:
        """Ask a command that still runs to end."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)


@contextmanager
def running(*words: str, environment: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Run a command of `metrics` in a process of its own; at the end stop it, and wait until it is gone."""
    read, write = os.pipe()
    with os.fdopen(read, encoding="utf-8") as stdout:
        started = Running(_started(words, environment or os.environ, write), stdout)
        try:
            yield started
        finally:
            started.terminate()
            stdout.read()  # up to its end, which is nearly that of the process
            with suppress(ProcessLookupError):
                while True:
                    os.kill(started.pid, 0)
                    time.sleep(0.001)


def _started(words: tuple[str, ...], environment: Mapping[str, str], stdout: int) -> int:
    """Start a command that prints to ``stdout``, which is given away; return the number of its process."""
    door = _door()
    socket.send_fds(door, [json.dumps([words, {**environment}]).encode() + b"\n"], [stdout, 2])
    os.close(stdout)
    return int(door.recv(100))


@cache
def _door() -> socket.socket:
    """Return where commands are asked for, of the process that loads `metrics` now and ends when this one does."""
    ours, theirs = socket.socketpair()
    warm = subprocess.Popen(
        [sys.executable, "-m", "tests.warm", str(theirs.fileno())], cwd=ROOT, pass_fds=[theirs.fileno()]
    )
    theirs.close()
    atexit.register(warm.wait)
    atexit.register(ours.close)  # before: what is registered last is called first
    return ours


def main(door: socket.socket) -> None:
    """Become a command as often as one is asked for, until nobody can ask any more."""
    if can_fork_what_is_loaded := sys.platform == "linux":  # elsewhere libraries of the system forbid it
        import metrics.cli.curate
        import metrics.cli.serve  # noqa: F401

        gc.freeze()
    signal.signal(signal.SIGCHLD, _reap)
    while request := _request(door):
        (words, environment), handles = request
        pid = os.fork()
        if not pid:
            door.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for standard, handle in enumerate(handles, 1):
                os.dup2(handle, standard)
                os.close(handle)
            _become(words, environment, anew=not can_fork_what_is_loaded)
        for handle in handles:
            os.close(handle)
        door.sendall(str(pid).encode())


def _request(door: socket.socket) -> tuple[tuple[list[str], dict[str, str]], list[int]] | None:
    """Return the next command asked for, and where it prints what; None at the end."""
    message, handles, *_ = socket.recv_fds(door, MOST, 2)
    while message and not message.endswith(b"\n"):
        message += door.recv(MOST)
    return (json.loads(message), handles) if message else None


def _become(words: list[str], environment: dict[str, str], *, anew: bool) -> None:
    """Be a command of `metrics` from here to the end, ``anew``: in a Python that has loaded nothing."""
    if anew:
        os.execve(sys.executable, [sys.executable, "-m", "metrics", *words], environment)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["metrics", *words]
    # Those of before may remember what stood there.
    sys.stdout, sys.stderr = (os.fdopen(standard, "w", 1, "utf-8") for standard in (1, 2))
    from metrics.cli import main as metrics

    sys.exit(metrics())


def _reap(*_: object) -> None:
    """Let processes go that have ended."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
