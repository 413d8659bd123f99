"""The processes in which pictures are drawn, seen from outside: started when needed, replaced when they die."""

import atexit
import contextlib
import functools
import json
import os
import queue
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from metrics.export.pictures.refusal import PictureError
from metrics.language import Bilingual

PROGRAM = Path(__file__).with_name("worker.py")
ORDERS_A_PROCESS = 400
MOST_PROCESSES = 2  # each takes some 50 MB
DRAWING_SECONDS = 30.0
WAITING_SECONDS = 60.0
BUSY = Bilingual(
    "正在绘制的图片太多；请稍后再试",
    "too many pictures are being drawn; try again in a while",
)
SLOW = Bilingual(
    "图片绘制超时；请减少图中的内容",
    "drawing the picture took too long; show less in the chart",
)
FAILED = Bilingual(
    "这张图无法绘成图片；请换一种选择再试",
    "this chart cannot be drawn as a picture; try another choice",
)


class _GoneError(Exception):
    """The process that draws pictures ended before it answered."""


class Studio:
    """Gives orders to one worker process, one at a time: whoever asks here waits for nobody else (see `Studios`)."""

    def __init__(self, seconds: float = DRAWING_SECONDS, orders: int = ORDERS_A_PROCESS) -> None:
        """Remember how many ``seconds`` one order may take and how many ``orders`` one process gets."""
        self.seconds, self.orders = seconds, orders
        self.process: subprocess.Popen[bytes] | None = None
        self._given = 0
        atexit.register(self.close)

    def ask(self, order: dict[str, Any]) -> bytes:
        """Return the drawing process's answer to ``order``, such as a PNG.

        Raises:
            PictureError: if the worker is at work for too long, cannot do it, or dies twice over it.
        """
        return self._answer(json.dumps(order).encode())

    def close(self) -> None:
        """End the process that draws pictures; the next order starts another."""
        process, self.process, self._given = self.process, None, 0
        if process is None:
            return
        process.kill()
        with contextlib.suppress(BrokenPipeError), process:
            pass  # waits, and closes the pipes; what was still in them goes nowhere

    def _answer(self, message: bytes) -> bytes:
        """Ask, and once more where the process had died: that need not be this order's fault."""
        try:
            return self._exchange(message)
        except _GoneError:
            pass
        try:
            return self._exchange(message)
        except _GoneError as death:
            raise PictureError(FAILED) from death

    def _exchange(self, message: bytes) -> bytes:
        """Send an order to the drawing process, and return its answer; one that is late, fails or dies is replaced."""
        process = self._running()
        late = threading.Event()
        clock = threading.Timer(self.seconds, _stop, (process, late))
        clock.daemon = True
        clock.start()
        try:
            mark, body = _spoken(process, message)
        except (_GoneError, OSError) as death:
            self.close()
            raise (PictureError(SLOW) if late.is_set() else _GoneError()) from death
        finally:
            clock.cancel()
        if mark != b"+":
            self.close()
            raise PictureError(FAILED) from RuntimeError(body.decode(errors="replace"))
        return body

    def _running(self) -> subprocess.Popen[bytes]:
        """Return a drawing process that has orders left, starting one where there is none."""
        if self._given >= self.orders:
            self.close()
        if self.process is None:
            self.process = _started()
        self._given += 1
        return self.process


def _started() -> subprocess.Popen[bytes]:
    """Start the worker by path; spawning through multiprocessing would run the dashboard's script again."""
    command = [sys.executable, "-P", str(PROGRAM)]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere)


def _stop(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    """End a drawing process that takes too long; whoever reads from it reads the end."""
    late.set()
    process.kill()


def _spoken(process: subprocess.Popen[bytes], message: bytes) -> tuple[bytes, bytes]:
    """Return mark and body of a drawing process's answer to ``message``."""
    orders, answers = process.stdin, process.stdout
    if orders is None or answers is None:
        raise _GoneError
    orders.write(struct.pack(">I", len(message)) + message)
    orders.flush()
    head = answers.read(5)
    if len(head) < 5:
        raise _GoneError
    mark, length = struct.unpack(">cI", head)
    body = answers.read(length)
    if len(body) < length:
        raise _GoneError
    return mark, body


class Studios:
    """A few studios, one for each processor that may draw; safe to call from any thread.

    Whoever comes gets the studio that was used last, if it is free: another process is started only for those who come
    meanwhile.
    """

    def __init__(self, most: int) -> None:
        """Have ``most`` studios, none of which has a process yet."""
        self.free: queue.LifoQueue[Studio] = queue.LifoQueue()
        for _ in range(most):
            self.free.put(Studio())

    def ask(self, order: dict[str, Any]) -> bytes:
        """Return the answer to ``order`` of the first studio that is free.

        Raises:
            PictureError: if no worker is free for too long, or for the reasons of `Studio.ask`.
        """
        try:
            chosen = self.free.get(timeout=WAITING_SECONDS)
        except queue.Empty:
            raise PictureError(BUSY) from None
        try:
            return chosen.ask(order)
        finally:
            self.free.put(chosen)


@functools.cache
def _studios_of(_process_id: int) -> Studios:
    return Studios(min(MOST_PROCESSES, os.cpu_count() or 1))


def studios() -> Studios:
    """Return this process's studios; a fork gets its own, for two must not talk through one pipe."""
    return _studios_of(os.getpid())
