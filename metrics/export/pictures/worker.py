"""The process that paints: SVG in, PNG out.

It runs by path, as a program of its own, and loads nothing but what paints: what hangs or leaks in here can be killed
without harm, and two of them use two processors. Orders come on standard input, each a length (4 bytes, big-endian)
and JSON; answers go to standard output, each ``+`` or ``!``, a length, and bytes.
"""

import json
import os
import struct
import sys
from pathlib import Path
from typing import BinaryIO

sys.path.insert(0, str(Path(__file__).parents[2]))

from metrics.export.pictures.painting import painted


def answered(order: bytes) -> tuple[bytes, bytes]:
    """Return ``+`` and the picture that was ordered, or ``!`` and why it could not be had."""
    try:
        wanted = json.loads(order)
        return b"+", painted(wanted["svg"], wanted["width"], wanted["height"])
    except Exception as problem:  # whatever went wrong belongs to this one order
        return b"!", f"{type(problem).__name__}: {problem}"[:2000].encode(errors="replace")


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer orders for pictures until there are no more."""
    while length := orders.read(4):
        mark, body = answered(orders.read(struct.unpack(">I", length)[0]))
        answers.write(struct.pack(">cI", mark, len(body)) + body)
        answers.flush()


if __name__ == "__main__":
    with os.fdopen(os.dup(1), "wb") as channel:
        os.dup2(2, 1)  # what a library prints must not end up among the answers
        serve(sys.stdin.buffer, channel)
